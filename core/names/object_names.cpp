// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/object_names.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace chancery {

int nameBonus(ObjectKind kind)
{
    // A dossier has a dozen passages for each event.

    switch (kind) {
    case ObjectKind::Participant:
    case ObjectKind::Event:
        return 12;
    case ObjectKind::Option:
    case ObjectKind::Figure:
    case ObjectKind::Question:
    case ObjectKind::Source:
        return 8;
    case ObjectKind::Judgement:
        return 4;
    case ObjectKind::Fact:
        return 0;
    case ObjectKind::Passage:
        return -8;
    }
    return 0;
}

namespace {

template<class Tag>
std::vector<Row<Tag>> allRows(std::uint32_t count)
{
    std::vector<Row<Tag>> rows(count);
    for (std::uint32_t row = 0; row < count; ++row)
        rows[row].value = row;
    return rows;
}

} // namespace

ObjectNames::ObjectNames(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        const std::uint32_t count = m_snapshot->count(kind);
        if (!holds(*m_snapshot, kind))
            continue;
        if (kind == ObjectKind::Event || kind == ObjectKind::Fact) {
            const std::vector<QString> titles = kind == ObjectKind::Event
                                                    ? m_snapshot->titles(allRows<EventTag>(count))
                                                    : m_snapshot->statements(allRows<FactTag>(count));
            for (std::uint32_t row = 0; row < titles.size(); ++row)
                add(kind, row, titles[row]);
            continue;
        }
        for (std::uint32_t row = 0; row < count; ++row) {
            if (kind == ObjectKind::Participant) {
                const Participant participant = m_snapshot->at(ParticipantRow{row});
                add(kind, row, participant.name);
                for (const QString &alias : participant.aliases)
                    add(kind, row, alias);
            } else {
                add(kind, row, m_snapshot->title(m_snapshot->refAt(kind, row)));
            }
        }
    }
}

void ObjectNames::add(ObjectKind kind, std::uint32_t row, const QString &name)
{
    m_entries.push_back({kind, row, name, fuzzyFolded(name)});
}

std::vector<NamedObject> ObjectNames::find(const QString &pattern, std::size_t limit,
                                           const QHash<ObjectRef, int> &bonuses,
                                           const std::function<bool()> &cancelled) const
{
    struct Hit
    {
        std::size_t entry;
        FuzzyMatch match;
    };
    constexpr std::size_t askedEvery = 1024;
    const QString folded = fuzzyFolded(pattern).simplified();
    std::map<std::pair<ObjectKind, std::uint32_t>, int> bonusOfRow;
    for (auto bonus = bonuses.begin(); bonus != bonuses.end(); ++bonus) {
        if (const auto row = m_snapshot->rowOf(bonus.key()))
            bonusOfRow[{bonus.key().kind, *row}] = bonus.value();
    }
    std::vector<Hit> hits;
    for (std::size_t i = 0; !folded.isEmpty() && i < m_entries.size(); ++i) {
        if (i % askedEvery == 0 && cancelled && cancelled())
            return {};
        const Entry &entry = m_entries[i];
        auto match = fuzzyMatch(folded, entry.folded);
        if (!match)
            continue;
        match->score += nameBonus(entry.kind);
        if (const auto used = bonusOfRow.find({entry.kind, entry.row}); used != bonusOfRow.end())
            match->score += used->second;
        const bool another = !hits.empty() && m_entries[hits.back().entry].kind == entry.kind &&
                             m_entries[hits.back().entry].row == entry.row;
        if (!another)
            hits.push_back({i, *std::move(match)});
        else if (match->score > hits.back().match.score)
            hits.back() = {i, *std::move(match)};
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.match.score > b.match.score; });

    std::vector<NamedObject> result;
    for (auto bonus = bonuses.begin(); !folded.isEmpty() && bonus != bonuses.end(); ++bonus) {
        if (holds(*m_snapshot, bonus.key().kind))
            continue;
        const QString title = m_snapshot->title(bonus.key());
        if (auto match = fuzzyMatch(folded, fuzzyFolded(title))) {
            match->score += nameBonus(bonus.key().kind) + bonus.value();
            result.push_back({bonus.key(), title, title, *std::move(match)});
        }
    }
    for (const Hit &hit : hits) {
        if (result.size() >= limit)
            break;
        const Entry &entry = m_entries[hit.entry];
        const ObjectRef object = m_snapshot->refAt(entry.kind, entry.row);
        result.push_back({object, m_snapshot->title(object), entry.name, hit.match});
    }
    // An id that is typed whole is meant, whatever else it resembles.
    if (const auto object = m_snapshot->find(pattern.trimmed())) {
        FuzzyMatch whole{std::numeric_limits<int>::max(), std::vector<qsizetype>(object->id.size())};
        std::iota(whole.positions.begin(), whole.positions.end(), 0);
        std::erase_if(result, [&object](const NamedObject &found) { return found.object == *object; });
        result.insert(result.begin(), {*object, m_snapshot->title(*object), object->id, std::move(whole)});
        result.resize(std::min(result.size(), limit));
    }
    return result;
}

} // namespace chancery
