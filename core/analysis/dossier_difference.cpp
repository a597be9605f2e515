// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dossier_difference.h"

#include "core/analysis/same_objects.h"
#include "core/io/json_object.h"
#include "core/io/json_saved.h"
#include "core/names/value_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// In the order in which `list` names the kinds: what an analyst asks for first comes first.
constexpr std::array kindsInOrder{ObjectKind::Event,  ObjectKind::Participant, ObjectKind::Option,
                                  ObjectKind::Fact,   ObjectKind::Figure,      ObjectKind::Question,
                                  ObjectKind::Source, ObjectKind::Passage,     ObjectKind::Judgement};

QString inWords(const SavedFilter &saved)
{
    return chancery::inWords(QJsonValue(QJsonDocument::fromJson(writeJsonCriteria(saved.filter)).object()));
}

QString inWords(const Bookmark &bookmark)
{
    QStringList parts;
    if (!bookmark.object.isEmpty())
        parts.append(bookmark.object);
    if (bookmark.range) {
        const auto day = [](CivilSecond second) {
            const CivilSecond days = second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0);
            const CivilSecond rest = second - days * secondsPerDay;
            return u"%1 %2:%3:%4"_s.arg(CivilDay{days}.toIso())
                .arg(rest / 3600, 2, 10, QChar(u'0'))
                .arg(rest / 60 % 60, 2, 10, QChar(u'0'))
                .arg(rest % 60, 2, 10, QChar(u'0'));
        };
        parts.append(u"%1 – %2"_s.arg(day(bookmark.range->begin), day(bookmark.range->end)));
    }
    return parts.join(u", "_s);
}

/// Both forms are the interchange format's, so that a member that a later version adds is compared too.
std::vector<FieldDifference> differences(const QJsonObject &first, const QJsonObject &second)
{
    QStringList names = first.keys() + second.keys();
    names.sort();
    names.removeDuplicates();
    std::vector<FieldDifference> result;
    for (const QString &name : std::as_const(names)) {
        const auto a = first.constFind(name);
        const auto b = second.constFind(name);
        FieldDifference difference{name, {}, {}};
        if (a != first.constEnd())
            difference.before = chancery::inWords(a.value());
        if (b != second.constEnd())
            difference.after = chancery::inWords(b.value());
        if (difference.before != difference.after)
            result.push_back(std::move(difference));
    }
    return result;
}

/// A value without so many code units of both its ends, and without its middle where that is still long.
QString excerpt(const QString &value, qsizetype fromStart, qsizetype fromEnd)
{
    constexpr qsizetype longest = 240;
    const QString ellipsis = u"…"_s;
    QString middle = value.mid(fromStart, value.size() - fromStart - fromEnd);
    if (middle.size() > longest)
        middle = middle.left(longest / 2) + u" … "_s + middle.right(longest / 2);
    return (fromStart > 0 ? ellipsis : QString()) + middle + (fromEnd > 0 ? ellipsis : QString());
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What two dossiers keep under names, by name: `filter “Monitoring”`. Then the order of those in both.
template<class T>
void compareSaved(const std::vector<T> &before, const std::vector<T> &after, const QString &field,
                  const QString &list, std::vector<FieldDifference> &result)
{
    const auto named = [](const std::vector<T> &all, const QString &name) {
        return std::find_if(all.begin(), all.end(), [&](const T &one) { return one.name == name; });
    };
    QStringList orderBefore;
    QStringList orderAfter;
    for (const T &one : before) {
        if (named(after, one.name) != after.end())
            orderBefore.append(one.name);
        else
            result.push_back({field.arg(one.name), inWords(one), {}});
    }
    for (const T &one : after) {
        const auto other = named(before, one.name);
        if (other == before.end()) {
            result.push_back({field.arg(one.name), {}, inWords(one)});
            continue;
        }
        orderAfter.append(one.name);
        if (!(*other == one))
            result.push_back({field.arg(one.name), inWords(*other), inWords(one)});
    }
    if (orderBefore != orderAfter)
        result.push_back({list, orderBefore.join(u"; "_s), orderAfter.join(u"; "_s)});
}

class Comparer
{
public:
    Comparer(const Snapshot &before, const Snapshot &after, const Progress &progress)
        : m_before(before)
        , m_after(after)
        , m_progress(progress)
        , m_same(before, after, SameObjects::Matching::Close)
    {
        for (const ObjectKind kind : kindsInOrder)
            m_total += std::size_t{before.count(kind)} + after.count(kind);
    }

    std::optional<Comparison> run()
    {
        m_result.info = differences(m_same.inLaterIds(parsed(writeJsonObject(m_before.info()))),
                                    parsed(writeJsonObject(m_after.info())));
        compareSaved(m_before.savedFilters(), m_after.savedFilters(), u"filter “%1”"_s, u"filters"_s,
                     m_result.info);
        compareSaved(m_before.bookmarks(), m_after.bookmarks(), u"bookmark “%1”"_s, u"bookmarks"_s,
                     m_result.info);
        const bool finished = all<EventTag>() && all<ParticipantTag>() && all<OptionTag>() &&
                              all<FactTag>() && all<FigureTag>() && all<QuestionTag>() && all<SourceTag>() &&
                              all<PassageTag>() && all<JudgementTag>();
        if (!finished)
            return std::nullopt;
        return std::move(m_result);
    }

private:
    template<class Tag>
    bool all()
    {
        constexpr ObjectKind kind = kindOfTag<Tag>;
        std::vector<bool> found(m_before.count(kind));
        std::uint32_t expected = 0;
        for (std::uint32_t row = 0; row < m_after.count(kind); ++row) {
            if (!step())
                return false;
            const auto after = wholeObject(m_after, Row<Tag>{row});
            // Two states of a dossier are mostly in one order: the next row is tried before the index.
            std::optional<Row<Tag>> other = m_same.renamed(Row<Tag>{row});
            const bool isRenamed = other.has_value();
            if (!other && expected < m_before.count(kind) && m_before.idAt(Row<Tag>{expected}) == after.id)
                other = Row<Tag>{expected};
            else if (!other)
                other = m_before.rowOf(after.id);
            if (other && !isRenamed && m_same.isRenamed(*other))
                other.reset(); // its id is another's now
            if (!other) {
                m_result.objects.push_back({ObjectChange::Added, after.id, {}});
                continue;
            }
            found[other->value] = true;
            expected = other->value + 1;
            const auto before = wholeObject(m_before, *other);
            if (before == after)
                continue;
            auto fields = differences(m_same.inLaterIds(parsed(writeJsonObject(before))),
                                      parsed(writeJsonObject(after)));
            // Where only ids differ, its own or of what it names, it is the same.
            const bool isOtherId = fields.size() == 1 && isRenamed && fields.front().field == "id"_L1;
            m_result.otherIds += isOtherId ? 1 : 0;
            if (!isOtherId && (!fields.empty() || !m_same.areRenamed()))
                m_result.objects.push_back({ObjectChange::Changed, after.id, std::move(fields)});
        }
        for (std::uint32_t row = 0; row < found.size(); ++row) {
            if (!step())
                return false;
            if (!found[row])
                m_result.objects.push_back({ObjectChange::Removed, m_before.refAt(kind, row), {}});
        }
        return true;
    }

    /// False where the work is to stop.
    bool step()
    {
        constexpr std::size_t told = 4096;
        ++m_done;
        return !m_progress || m_done % told != 0 ||
               m_progress(static_cast<double>(m_done) / static_cast<double>(m_total));
    }

    const Snapshot &m_before;
    const Snapshot &m_after;
    const Progress &m_progress;
    SameObjects m_same;
    std::size_t m_total = 0;
    std::size_t m_done = 0;
    Comparison m_result;
};

} // namespace

FieldDifference FieldDifference::shortened() const
{
    constexpr qsizetype shortEnough = 160;
    constexpr qsizetype around = 40;
    const QString first = before.value_or(QString());
    const QString second = after.value_or(QString());
    if (std::max(first.size(), second.size()) <= shortEnough)
        return *this;
    const auto same = std::mismatch(first.begin(), first.end(), second.begin(), second.end()).first;
    const qsizetype start = same - first.begin();
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype end = 0;
    while (end < shorter - start && first[first.size() - 1 - end] == second[second.size() - 1 - end])
        ++end;
    const qsizetype fromStart = std::max<qsizetype>(0, start - around);
    const qsizetype fromEnd = std::max<qsizetype>(0, end - around);
    FieldDifference result = *this;
    if (before)
        result.before = excerpt(first, fromStart, fromEnd);
    if (after)
        result.after = excerpt(second, fromStart, fromEnd);
    return result;
}

QString toTerm(ObjectChange change)
{
    switch (change) {
    case ObjectChange::Added:
        return u"added"_s;
    case ObjectChange::Removed:
        return u"removed"_s;
    case ObjectChange::Changed:
        return u"changed"_s;
    }
    return {};
}

QString label(ObjectChange change)
{
    switch (change) {
    case ObjectChange::Added:
        return QCoreApplication::translate("Comparison", "added");
    case ObjectChange::Removed:
        return QCoreApplication::translate("Comparison", "removed");
    case ObjectChange::Changed:
        return QCoreApplication::translate("Comparison", "changed");
    }
    return {};
}

std::size_t Comparison::count(ObjectChange change) const
{
    return static_cast<std::size_t>(
        std::count_if(objects.begin(), objects.end(),
                      [change](const ObjectDifference &difference) { return difference.change == change; }));
}

std::optional<Comparison> compare(const Snapshot &before, const Snapshot &after, const Progress &progress)
{
    return Comparer(before, after, progress).run();
}

} // namespace chancery
