// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/same_objects.h"

#include "core/io/json_object.h"
#include "core/text/search_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// More objects of one kind than this that only one of two dossiers has are two dossiers' own.
constexpr std::size_t mostCompared = 50'000;
/// More pairs than this are not measured by their words.
constexpr std::size_t mostPairs = 250'000;
/// So much of the words of two texts is in both where one was made of the other.
constexpr double leastOfWords = 0.5;

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

QByteArray digestOf(const QJsonObject &object)
{
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha1);
}

/// Keys by which an object is recognised, the surest first; an empty one tells nothing.
std::vector<QByteArray> keysOf(ObjectKind kind, QJsonObject object)
{
    object.remove("id"_L1);
    std::vector<QByteArray> keys{digestOf(object)};
    for (const QStringList &members : identitiesOf(kind)) {
        QJsonObject part;
        for (const QString &name : members) {
            if (object.contains(name))
                part.insert(name, object.value(name));
        }
        const bool tells = !object.value(members.front()).toString().isEmpty();
        keys.push_back(tells ? digestOf(part) : QByteArray());
    }
    if (kind == ObjectKind::Fact) {
        for (const char *name : wording)
            object.remove(QLatin1StringView(name));
        keys.push_back(object.contains("evidence"_L1) ? digestOf(object) : QByteArray());
    }
    return keys;
}

/// The share of their words that two texts have in common, from 0 to 1.
double likenessOf(const QJsonValue &first, const QJsonValue &second)
{
    const auto wordsIn = [](const QJsonValue &value) {
        QSet<QString> words;
        for (const SearchWord &word : searchWords(value.toString()))
            words.insert(word.word);
        return words;
    };
    const QSet<QString> a = wordsIn(first);
    const QSet<QString> b = wordsIn(second);
    const auto all = QSet<QString>(a).unite(b).size();
    return all == 0 ? 0
                    : static_cast<double>(QSet<QString>(a).intersect(b).size()) / static_cast<double>(all);
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

SameObjects::SameObjects(const Snapshot &before, const Snapshot &after, Matching matching)
    : m_before(before)
    , m_after(after)
    , m_matching(matching)
{
    // What others name comes before them; what is told of an event is told in the words of passages.
    match<SourceTag>();
    if (matching == Matching::Close)
        match<PassageTag>();
    match<ParticipantTag>();
    match<EventTag>();
    match<OptionTag>();
    match<FigureTag>();
    match<QuestionTag>();
    if (matching == Matching::Exact)
        match<PassageTag>();
    match<FactTag>();
    match<JudgementTag>();
}

template<class Tag>
SameObjects::Pools SameObjects::pools() const
{
    constexpr ObjectKind kind = kindOfTag<Tag>;
    Pools pools;
    const std::size_t all = std::max(m_before.count(kind), m_after.count(kind));
    const bool mayHaveSwapped = m_matching == Matching::Close && all <= mostCompared;
    for (std::uint32_t row = 0; row < m_before.count(kind); ++row) {
        const auto other = m_after.rowOf(m_before.idAt(Row<Tag>{row}));
        const bool isItself = other && (!mayHaveSwapped || wholeObject(m_before, Row<Tag>{row}) ==
                                                               wholeObject(m_after, Row<Tag>{*other}));
        if (isItself)
            continue;
        pools.earlier.rows.push_back(row);
        if (other)
            pools.later.rows.push_back(other->value);
    }
    for (std::uint32_t row = 0; row < m_after.count(kind); ++row) {
        if (!m_before.rowOf(m_after.idAt(Row<Tag>{row})))
            pools.later.rows.push_back(row);
    }
    std::sort(pools.later.rows.begin(), pools.later.rows.end());
    const bool isNone = pools.earlier.rows.empty() || pools.later.rows.empty();
    if (isNone || pools.earlier.rows.size() > mostCompared || pools.later.rows.size() > mostCompared)
        return {};
    for (const std::uint32_t row : pools.earlier.rows)
        pools.earlier.objects.push_back(inLaterIds(jsonOf(wholeObject(m_before, Row<Tag>{row}))));
    for (const std::uint32_t row : pools.later.rows)
        pools.later.objects.push_back(jsonOf(wholeObject(m_after, Row<Tag>{row})));
    pools.earlier.isTaken.assign(pools.earlier.rows.size(), false);
    pools.later.isTaken.assign(pools.later.rows.size(), false);
    return pools;
}

template<class Tag>
void SameObjects::pair(Pools &pools, std::size_t earlier, std::size_t later)
{
    constexpr auto kind = static_cast<std::size_t>(kindOfTag<Tag>);
    pools.earlier.isTaken[earlier] = pools.later.isTaken[later] = true;
    const auto before = Row<Tag>{pools.earlier.rows[earlier]};
    const auto after = Row<Tag>{pools.later.rows[later]};
    if (m_before.idAt(before) == m_after.idAt(after))
        return;
    m_rows[kind].insert(after.value, before.value);
    m_renamed[kind].insert(before.value);
    m_ids.insert(m_before.idAt(before).toString(), m_after.idAt(after).toString());
}

template<class Tag>
void SameObjects::matchKeys(Pools &pools, const std::vector<std::vector<QByteArray>> &earlierKeys,
                            const std::vector<std::vector<QByteArray>> &laterKeys)
{
    for (std::size_t level = 0; level < laterKeys.front().size(); ++level) {
        QMultiHash<QByteArray, std::size_t> byKey;
        // The last that is put in comes out first.
        for (std::size_t i = earlierKeys.size(); i-- > 0;) {
            if (!pools.earlier.isTaken[i] && !earlierKeys[i][level].isEmpty())
                byKey.insert(earlierKeys[i][level], i);
        }
        for (std::size_t k = 0; k < laterKeys.size(); ++k) {
            const QByteArray &key = laterKeys[k][level];
            const auto known = pools.later.isTaken[k] || key.isEmpty() ? byKey.cend() : byKey.constFind(key);
            if (known == byKey.cend())
                continue;
            const std::size_t i = *known;
            byKey.erase(known);
            pair<Tag>(pools, i, k);
        }
    }
}

template<class Tag, class Likeness>
void SameObjects::matchLikest(Pools &pools, double least, const Likeness &likeness)
{
    const auto left = [](const Candidates &all) {
        return static_cast<std::size_t>(std::count(all.isTaken.begin(), all.isTaken.end(), false));
    };
    if (left(pools.earlier) * left(pools.later) > mostPairs)
        return;
    struct Pair
    {
        double likeness;
        std::size_t earlier;
        std::size_t later;
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < pools.earlier.rows.size(); ++i) {
        for (std::size_t k = 0; !pools.earlier.isTaken[i] && k < pools.later.rows.size(); ++k) {
            const double like = pools.later.isTaken[k] ? 0 : likeness(i, k);
            if (like >= least)
                pairs.push_back({like, i, k});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.likeness > b.likeness; });
    for (const Pair &one : pairs) {
        if (!pools.earlier.isTaken[one.earlier] && !pools.later.isTaken[one.later])
            pair<Tag>(pools, one.earlier, one.later);
    }
}

/// Those of which the dossiers tell the same: the facts that name them, with whatever is not told apart yet
/// left open, or the same words for most of their title.
template<class Tag>
void SameObjects::matchToldOf(Pools &pools)
{
    const auto toldOf = [this](const Snapshot &snapshot, const Candidates &all, bool isEarlier) {
        QHash<QString, std::size_t> places;
        for (std::size_t i = 0; i < all.rows.size(); ++i)
            places.insert(snapshot.idAt(Row<Tag>{all.rows[i]}).toString(), i);
        std::vector<QSet<QByteArray>> told(all.rows.size());
        for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row) {
            QJsonObject fact = jsonOf(wholeObject(snapshot, FactRow{row}));
            fact.remove("id"_L1);
            std::vector<std::size_t> named;
            const auto leaveOpen = [&](QJsonValueRef value) {
                if (const auto known = places.constFind(value.toString()); known != places.cend()) {
                    named.push_back(*known);
                    value = QString();
                }
            };
            QJsonArray about = fact.value("about"_L1).toArray();
            for (auto one : about)
                leaveOpen(one);
            for (auto member = fact.begin(); member != fact.end(); ++member)
                leaveOpen(member.value());
            if (!about.isEmpty())
                fact.insert("about"_L1, about);
            if (named.empty())
                continue;
            const QByteArray key = digestOf(isEarlier ? inLaterIds(fact) : fact);
            for (const std::size_t place : named)
                told[place].insert(key);
        }
        return told;
    };
    if (std::max(m_before.count(ObjectKind::Fact), m_after.count(ObjectKind::Fact)) > mostCompared)
        return;
    const std::vector<QSet<QByteArray>> earlier = toldOf(m_before, pools.earlier, true);
    const std::vector<QSet<QByteArray>> later = toldOf(m_after, pools.later, false);
    constexpr double half = 0.5;
    matchLikest<Tag>(pools, half, [&](std::size_t i, std::size_t k) {
        const auto fewest = std::min(earlier[i].size(), later[k].size());
        const auto common = QSet<QByteArray>(earlier[i]).intersect(later[k]).size();
        return fewest == 0 ? 0 : static_cast<double>(common) / static_cast<double>(fewest);
    });
    const QString member = kindOfTag<Tag> == ObjectKind::Participant ? u"name"_s : u"title"_s;
    matchLikest<Tag>(pools, leastOfWords, [&](std::size_t i, std::size_t k) {
        return likenessOf(pools.earlier.objects[i].value(member), pools.later.objects[k].value(member));
    });
}

template<class Tag>
void SameObjects::match()
{
    constexpr ObjectKind kind = kindOfTag<Tag>;
    Pools found = pools<Tag>();
    if (found.earlier.rows.empty())
        return;
    std::vector<std::vector<QByteArray>> earlierKeys;
    for (const QJsonObject &object : found.earlier.objects)
        earlierKeys.push_back(keysOf(kind, object));
    std::vector<std::vector<QByteArray>> laterKeys;
    for (const QJsonObject &object : found.later.objects)
        laterKeys.push_back(keysOf(kind, object));
    matchKeys<Tag>(found, earlierKeys, laterKeys);
    if (m_matching == Matching::Exact)
        return;

    // What is left under its id is what it was, changed.
    for (std::size_t i = 0; i < found.earlier.rows.size(); ++i) {
        const auto other = m_after.rowOf(m_before.idAt(Row<Tag>{found.earlier.rows[i]}));
        if (!other || found.earlier.isTaken[i])
            continue;
        const auto place = std::lower_bound(found.later.rows.begin(), found.later.rows.end(), other->value) -
                           found.later.rows.begin();
        if (!found.later.isTaken[static_cast<std::size_t>(place)])
            pair<Tag>(found, i, static_cast<std::size_t>(place));
    }
    const auto sameMember = [&found](std::size_t i, std::size_t k, QLatin1StringView name) {
        return found.earlier.objects[i].value(name) == found.later.objects[k].value(name);
    };
    const auto like = [&found](std::size_t i, std::size_t k, const char *name) {
        const QLatin1StringView member(name);
        return likenessOf(found.earlier.objects[i].value(member), found.later.objects[k].value(member));
    };
    if constexpr (kind == ObjectKind::Source) {
        matchLikest<Tag>(found, leastOfWords,
                         [&](std::size_t i, std::size_t k) { return like(i, k, "text"); });
    } else if constexpr (kind == ObjectKind::Passage) {
        matchLikest<Tag>(found, leastOfWords, [&](std::size_t i, std::size_t k) {
            return sameMember(i, k, "source"_L1) ? like(i, k, "exact") : 0;
        });
    } else if constexpr (kind == ObjectKind::Fact) {
        constexpr double someWords = 0.3;
        matchLikest<Tag>(found, someWords, [&](std::size_t i, std::size_t k) {
            const bool isOfKind = sameMember(i, k, "kind"_L1) && sameMember(i, k, "event"_L1) &&
                                  sameMember(i, k, "participant"_L1) && sameMember(i, k, "option"_L1) &&
                                  sameMember(i, k, "figure"_L1) && sameMember(i, k, "question"_L1);
            const double likeness = isOfKind ? like(i, k, "statement") : 0;
            return sameMember(i, k, "evidence"_L1) || likeness >= 1 ? likeness : 0;
        });
    } else if constexpr (kind == ObjectKind::Judgement) {
        matchLikest<Tag>(found, leastOfWords, [&](std::size_t i, std::size_t k) {
            const bool onTheSame = sameMember(i, k, "facts"_L1);
            return onTheSame ? 1.0 : like(i, k, "statement");
        });
    } else {
        matchToldOf<Tag>(found);
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
