// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/fact_words.h"

#include "core/names/participant_names.h"

#include <algorithm>

namespace chancery {

namespace {

/// Names are looked through at every key: of more participants statements alone are.
constexpr std::uint32_t mostNamesRead = 5000;
constexpr std::uint32_t mostFactsOfName = 100000;

} // namespace

FactWords::FactWords(const SnapshotPtr &snapshot, const QStringList &words)
    : m_words(words)
{
    m_named.reserve(static_cast<std::size_t>(m_words.size()));
    for (const QString &word : words)
        m_named.push_back({{word}, {}});
    const std::uint32_t count = snapshot ? snapshot->count(ObjectKind::Participant) : 0;
    if (count > mostNamesRead)
        return;
    for (Named &named : m_named) {
        const QString word = named.spellings.front();
        const NameQuery query(word);
        // A letter or two stand in half of all names.
        for (std::uint32_t row = 0; word.size() >= 3 && !query.isEmpty() && row < count; ++row) {
            const Participant participant = snapshot->at(ParticipantRow{row});
            if (!query.matches(participant))
                continue;
            for (const QString &name : QStringList{participant.name} + participant.aliases) {
                if (query.isNameOf(participant) && !name.contains(u' '))
                    named.spellings.append(name);
            }
            const std::vector<FactRow> own =
                snapshot->factsOf(snapshot->refAt(ObjectKind::Participant, row), mostFactsOfName);
            named.facts.insert(named.facts.end(), own.begin(), own.end());
        }
        std::sort(named.facts.begin(), named.facts.end());
        named.facts.erase(std::unique(named.facts.begin(), named.facts.end()), named.facts.end());
    }
}

bool FactWords::areIn(FactRow fact, const QString &statement) const
{
    return std::all_of(m_named.begin(), m_named.end(), [&](const Named &word) {
        return std::any_of(word.spellings.begin(), word.spellings.end(),
                           [&statement](const QString &spelling) {
                               return statement.contains(spelling, Qt::CaseInsensitive);
                           }) ||
               std::binary_search(word.facts.begin(), word.facts.end(), fact);
    });
}

} // namespace chancery
