// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/three_way.h"

#include "core/domain/terms.h"
#include "core/names/value_words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Members that are one: the first names them.
using Unit = QStringList;

/// What a fact says of what: of two kinds of fact no member stands beside one of the other.
Unit payloadOfFact()
{
    return {u"kind"_s,      u"participant"_s, u"event"_s, u"role"_s,     u"option"_s, u"stance"_s,
            u"condition"_s, u"figure"_s,      u"value"_s, u"place"_s,    u"status"_s, u"aspect"_s,
            u"question"_s,  u"effect"_s,      u"other"_s, u"relation"_s, u"date"_s};
}

/// Which members of an object are one, in three versions of it.
std::vector<Unit> unitsOf(std::optional<ObjectKind> kind, const QJsonObject &base, const QJsonObject &mine,
                          const QJsonObject &theirs)
{
    if (kind == ObjectKind::Passage)
        return {{u"exact"_s, u"source"_s, u"prefix"_s, u"suffix"_s, u"start"_s, u"end"_s, u"page"_s}};
    if (kind == ObjectKind::Source)
        return {membersOfText()};
    if (kind == ObjectKind::Fact) {
        const QJsonValue first = mine.value("kind"_L1);
        if (first != theirs.value("kind"_L1) || (!base.isEmpty() && first != base.value("kind"_L1)))
            return {payloadOfFact()};
    }
    return {};
}

QJsonObject part(const QJsonObject &object, const Unit &unit)
{
    QJsonObject result;
    for (const QString &name : unit) {
        if (const auto member = object.constFind(name); member != object.constEnd())
            result.insert(name, *member);
    }
    return result;
}

/// The members of a unit in which versions of it differ; the value alone where it is but one.
std::optional<QString> membersInWords(const QJsonObject &one, const Unit &differing)
{
    const QJsonObject shown = part(one, differing);
    if (shown.isEmpty())
        return std::nullopt;
    if (differing.size() == 1)
        return chancery::inWords(shown.value(differing.front()));
    return chancery::inWords(QJsonValue(shown));
}

/// What tells an entry of a list from the others: of an evidence its passage, of anything else all of it.
QByteArray keyOf(const QJsonValue &entry)
{
    if (entry.isObject()) {
        const QJsonObject object = entry.toObject();
        if (object.contains("passage"_L1))
            return object.value("passage"_L1).toString().toUtf8();
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return entry.toVariant().toString().toUtf8();
}

/// Lists with everything that either put in and neither took out; none where both changed one entry.
std::optional<QJsonArray> joined(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    const auto byKey = [](const QJsonArray &list) {
        QHash<QByteArray, QJsonValue> result;
        for (const auto &entry : list)
            result.insert(keyOf(entry), entry);
        return result;
    };
    const auto inBase = byKey(base);
    const auto inMine = byKey(mine);
    const auto inTheirs = byKey(theirs);
    const auto at = [](const QHash<QByteArray, QJsonValue> &list, const QByteArray &key) {
        return list.value(key, QJsonValue(QJsonValue::Undefined));
    };
    QJsonArray result;
    for (const auto &entry : mine) {
        const QByteArray key = keyOf(entry);
        const QJsonValue b = at(inBase, key);
        const QJsonValue t = at(inTheirs, key);
        if (t == QJsonValue(entry) || t == b)
            result.append(entry);
        else if (b != QJsonValue(entry))
            return std::nullopt;
        else if (!t.isUndefined())
            result.append(t);
    }
    for (const auto &entry : theirs) {
        const QByteArray key = keyOf(entry);
        if (inMine.contains(key))
            continue;
        const QJsonValue b = at(inBase, key);
        if (b.isUndefined())
            result.append(entry);
        else if (b != QJsonValue(entry))
            return std::nullopt; // changed by one and taken out by the other
    }
    return result;
}

class ThreeWay
{
public:
    ThreeWay(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs,
             const DecideMember &decide, std::vector<JoinedList> &joinedLists)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_result(mine)
        , m_decide(decide)
        , m_joined(joinedLists)
    {
    }

    QJsonObject run(const std::vector<Unit> &units)
    {
        QStringList names = m_base.keys() + m_mine.keys() + m_theirs.keys();
        names.removeDuplicates();
        names.removeAll(u"id"_s);
        for (const Unit &unit : units) {
            settle(unit);
            for (const QString &name : unit)
                names.removeAll(name);
        }
        names.sort();
        for (const QString &name : std::as_const(names))
            settle({name});
        return m_result;
    }

private:
    void take(const Unit &unit)
    {
        for (const QString &name : unit) {
            if (m_theirs.contains(name))
                m_result.insert(name, m_theirs.value(name));
            else
                m_result.remove(name);
        }
    }

    void settle(const Unit &unit)
    {
        const QJsonObject base = part(m_base, unit);
        const QJsonObject mine = part(m_mine, unit);
        const QJsonObject theirs = part(m_theirs, unit);
        if (mine == theirs || theirs == base)
            return;
        if (mine == base) {
            take(unit);
            return;
        }
        // The digest is of neither, then: that its ground has moved is what is to be seen.
        if (unit.front() == "ground"_L1)
            return;
        if (unit.size() == 1 && joinLists(unit.front()))
            return;
        Unit differing;
        for (const QString &name : unit) {
            if (mine.value(name) != theirs.value(name))
                differing.append(name);
        }
        const MemberConflict conflict{differing.size() == 1 ? differing.front() : unit.front(),
                                      membersInWords(base, differing), membersInWords(mine, differing),
                                      membersInWords(theirs, differing)};
        if (m_decide(conflict) == Side::Theirs)
            take(unit);
    }

    bool joinLists(const QString &name)
    {
        const auto isList = [&name](const QJsonObject &object) {
            return !object.contains(name) || object.value(name).isArray();
        };
        if (!isList(m_base) || !isList(m_mine) || !isList(m_theirs))
            return false;
        const auto list = joined(m_base.value(name).toArray(), m_mine.value(name).toArray(),
                                 m_theirs.value(name).toArray());
        if (!list)
            return false;
        m_joined.push_back(
            {name, chancery::inWords(m_mine.value(name)), chancery::inWords(m_theirs.value(name))});
        if (list->isEmpty())
            m_result.remove(name);
        else
            m_result.insert(name, *list);
        return true;
    }

    const QJsonObject &m_base;
    const QJsonObject &m_mine;
    const QJsonObject &m_theirs;
    QJsonObject m_result;
    const DecideMember &m_decide;
    std::vector<JoinedList> &m_joined;
};

} // namespace

QStringList membersOfText()
{
    return {u"text"_s,  u"completeness"_s, u"sha256"_s, u"attached"_s,
            u"pages"_s, u"recognised"_s,   u"aside"_s,  u"mediaType"_s};
}

QJsonObject threeWay(std::optional<ObjectKind> kind, const QJsonObject &base, const QJsonObject &mine,
                     const QJsonObject &theirs, const DecideMember &decide,
                     std::vector<JoinedList> &joinedLists)
{
    return ThreeWay(base, mine, theirs, decide, joinedLists).run(unitsOf(kind, base, mine, theirs));
}

} // namespace chancery
