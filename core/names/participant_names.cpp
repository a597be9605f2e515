// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/participant_names.h"

#include "core/text/search_words.h"

#include <algorithm>

namespace chancery {

namespace {

/// The words of a text, each with a space before it: what is looked for begins with one.
QString spaced(QStringView text)
{
    return u' ' + searchText(text);
}

template<class Test>
bool anyName(const Participant &participant, Test test)
{
    return test(spaced(participant.name)) ||
           std::any_of(participant.aliases.begin(), participant.aliases.end(),
                       [&test](const QString &alias) { return test(spaced(alias)); });
}

} // namespace

NameQuery::NameQuery(const QString &words)
    : m_whole(spaced(words))
{
    for (const QString &word : m_whole.split(u' ', Qt::SkipEmptyParts))
        m_words.append(u' ' + word);
}

bool NameQuery::matches(const Participant &participant) const
{
    return anyName(participant, [this](const QString &name) {
        return std::all_of(m_words.begin(), m_words.end(),
                           [&name](const QString &word) { return name.contains(word); });
    });
}

bool NameQuery::isNameOf(const Participant &participant) const
{
    return anyName(participant, [this](const QString &name) { return name == m_whole; });
}

std::vector<ParticipantRow> participantsCalled(const Snapshot &snapshot, const QString &name)
{
    const NameQuery query(name);
    if (query.isEmpty())
        return {};
    std::vector<ParticipantRow> exactly;
    std::vector<ParticipantRow> partly;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Participant); ++row) {
        const Participant participant = snapshot.at(ParticipantRow{row});
        if (query.isNameOf(participant))
            exactly.push_back({row});
        else if (query.matches(participant))
            partly.push_back({row});
    }
    return exactly.empty() ? partly : exactly;
}

std::optional<PassageRow> passageNaming(const Snapshot &snapshot, ParticipantRow participant,
                                        const QString &name)
{
    // Ended, so that "Zelensky" is not found in "Zelenskyy".
    const QString wanted = spaced(name) + u' ';
    for (const FactRow row : snapshot.factsOf(snapshot.idAt(participant))) {
        for (const Evidence &evidence : snapshot.at(row).evidence) {
            const auto passage = snapshot.rowOf(evidence.passage);
            if (passage && QString(spaced(snapshot.at(*passage).exact) + u' ').contains(wanted))
                return passage;
        }
    }
    return std::nullopt;
}

} // namespace chancery
