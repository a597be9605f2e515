// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/same_objects.h"

#include "core/io/json_object.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QMultiHash>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// More objects of one kind than this that only one of two dossiers has are two dossiers' own.
constexpr std::size_t mostCompared = 50'000;

/// The members that make two objects of a kind the same, the surest first: all of those of a list have to
/// agree, and the first must not be empty.
std::vector<QStringList> identitiesOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Source:
        return {{u"text"_s}, {u"url"_s}, {u"title"_s, u"publisher"_s, u"published"_s}};
    case ObjectKind::Passage:
        return {{u"exact"_s, u"source"_s, u"start"_s}, {u"exact"_s, u"source"_s}};
    case ObjectKind::Participant:
        return {{u"name"_s, u"kind"_s}};
    case ObjectKind::Event:
        return {{u"title"_s, u"kind"_s}, {u"title"_s}};
    case ObjectKind::Option:
    case ObjectKind::Question:
        return {{u"title"_s}};
    case ObjectKind::Figure:
        return {{u"title"_s, u"unit"_s}};
    case ObjectKind::Judgement:
        return {{u"statement"_s}};
    case ObjectKind::Fact:
        break;
    }
    return {};
}

/// What the analyst may word or grade anew without its being another fact.
constexpr std::array wording{"statement", "credibility", "note", "tags", "assertion"};

/// Keys by which an object is recognised, the surest first; an empty one tells nothing.
std::vector<QByteArray> keysOf(ObjectKind kind, QJsonObject object)
{
    object.remove("id"_L1);
    const auto digest = [](const QJsonObject &part) {
        return QCryptographicHash::hash(QJsonDocument(part).toJson(QJsonDocument::Compact),
                                        QCryptographicHash::Sha1);
    };
    std::vector<QByteArray> keys{digest(object)};
    for (const QStringList &members : identitiesOf(kind)) {
        QJsonObject part;
        for (const QString &name : members) {
            if (object.contains(name))
                part.insert(name, object.value(name));
        }
        const bool tells = !object.value(members.front()).toString().isEmpty();
        keys.push_back(tells ? digest(part) : QByteArray());
    }
    if (kind == ObjectKind::Fact) {
        for (const char *name : wording)
            object.remove(QLatin1StringView(name));
        keys.push_back(object.contains("evidence"_L1) ? digest(object) : QByteArray());
    }
    return keys;
}

template<class T>
QJsonObject jsonOf(const T &object)
{
    return QJsonDocument::fromJson(writeJsonObject(object)).object();
}

} // namespace

QJsonValue withIds(const QJsonValue &value, const QHash<QString, QString> &ids)
{
    if (value.isString()) {
        const auto known = ids.constFind(value.toString());
        return known == ids.cend() ? value : QJsonValue(*known);
    }
    if (value.isArray()) {
        QJsonArray result;
        for (const auto &item : value.toArray())
            result.append(withIds(item, ids));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result = value.toObject();
        for (auto member = result.begin(); member != result.end(); ++member)
            member.value() = withIds(member.value(), ids);
        return result;
    }
    return value;
}

Source wholeObject(const Snapshot &snapshot, SourceRow row)
{
    return {snapshot.at(row), snapshot.text(row)};
}

SameObjects::SameObjects(const Snapshot &before, const Snapshot &after)
{
    // What others name comes before them.
    match<SourceTag>(before, after);
    match<ParticipantTag>(before, after);
    match<EventTag>(before, after);
    match<OptionTag>(before, after);
    match<FigureTag>(before, after);
    match<QuestionTag>(before, after);
    match<PassageTag>(before, after);
    match<FactTag>(before, after);
    match<JudgementTag>(before, after);
}

template<class Tag>
void SameObjects::match(const Snapshot &before, const Snapshot &after)
{
    constexpr ObjectKind kind = kindOfTag<Tag>;
    const auto own = [](const Snapshot &one, const Snapshot &other) {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < one.count(kind); ++row) {
            if (!other.rowOf(one.idAt(Row<Tag>{row})))
                rows.push_back(row);
        }
        return rows;
    };
    std::vector<std::uint32_t> earlier = own(before, after);
    if (earlier.empty() || earlier.size() > mostCompared)
        return;
    std::vector<std::uint32_t> later = own(after, before);
    if (later.empty() || later.size() > mostCompared)
        return;

    std::vector<std::vector<QByteArray>> earlierKeys;
    for (const std::uint32_t row : earlier)
        earlierKeys.push_back(keysOf(kind, inLaterIds(jsonOf(wholeObject(before, Row<Tag>{row})))));
    std::vector<std::vector<QByteArray>> laterKeys;
    for (const std::uint32_t row : later)
        laterKeys.push_back(keysOf(kind, jsonOf(wholeObject(after, Row<Tag>{row}))));

    std::vector<bool> taken(earlier.size(), false);
    std::vector<bool> found(later.size(), false);
    for (std::size_t level = 0; level < laterKeys.front().size(); ++level) {
        QMultiHash<QByteArray, std::size_t> byKey;
        // The last that is put in comes out first.
        for (std::size_t i = earlier.size(); i-- > 0;) {
            if (!taken[i] && !earlierKeys[i][level].isEmpty())
                byKey.insert(earlierKeys[i][level], i);
        }
        for (std::size_t k = 0; k < later.size(); ++k) {
            const QByteArray &key = laterKeys[k][level];
            const auto known = found[k] || key.isEmpty() ? byKey.end() : byKey.find(key);
            if (known == byKey.end())
                continue;
            const std::size_t i = *known;
            byKey.erase(known);
            taken[i] = found[k] = true;
            m_rows[static_cast<std::size_t>(kind)].insert(later[k], earlier[i]);
            m_ids.insert(before.idAt(Row<Tag>{earlier[i]}).toString(),
                         after.idAt(Row<Tag>{later[k]}).toString());
        }
    }
}

QJsonObject SameObjects::inLaterIds(const QJsonObject &object) const
{
    if (m_ids.isEmpty())
        return object;
    QJsonObject result = withIds(object, m_ids).toObject();
    if (object.contains("id"_L1))
        result.insert("id"_L1, object.value("id"_L1));
    return result;
}

} // namespace chancery
