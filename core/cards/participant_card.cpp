// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cards/participant_card.h"

#include "core/analysis/event_dates.h"
#include "core/cards/card_words.h"
#include "core/cards/cards_words.h"
#include "core/domain/counted.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using cards_words::tr;

ParticipantCard::ParticipantCard(SnapshotPtr snapshot, ParticipantRow participant, const FactFilter &test)
    : m_snapshot(std::move(snapshot))
    , m_profile(profileOf(*m_snapshot, participant, test))
{
    for (std::size_t history = 0; history < m_profile.positions.size(); ++history) {
        for (std::size_t stage = 0; stage < m_profile.positions[history].stages.size(); ++stage)
            m_stages.push_back({history, stage});
    }
}

QString ParticipantCard::title(Section section)
{
    switch (section) {
    case Section::Standing:
        return tr("What it holds and is");
    case Section::Events:
        return tr("Events, in order");
    case Section::Positions:
        return tr("Positions");
    case Section::Statements:
        return tr("Statements, word for word");
    case Section::Company:
        return tr("Present together with");
    case Section::Others:
        return tr("What else concerns it");
    }
    return {};
}

std::size_t ParticipantCard::count(Section section) const
{
    switch (section) {
    case Section::Standing:
        return m_profile.standing.size();
    case Section::Events:
        return m_profile.events.size();
    case Section::Positions:
        return m_stages.size();
    case Section::Statements:
        return m_profile.statements.size();
    case Section::Company:
        return m_profile.company.size();
    case Section::Others:
        return m_profile.others.size();
    }
    return 0;
}

std::vector<FactRow> ParticipantCard::facts(Section section, std::size_t index) const
{
    switch (section) {
    case Section::Standing:
        return {m_profile.standing[index]};
    case Section::Events:
        return m_profile.events[index].facts;
    case Section::Positions:
        return m_profile.positions[m_stages[index].history].stages[m_stages[index].stage].facts;
    case Section::Statements:
        return m_profile.statements[index].facts;
    case Section::Company:
        return m_profile.company[index].facts;
    case Section::Others:
        return {m_profile.others[index]};
    }
    return {};
}

CardLine ParticipantCard::line(Section section, std::size_t index) const
{
    CardLine line;
    switch (section) {
    case Section::Standing:
        line = lineOfFact(*m_snapshot, m_snapshot->at(m_profile.standing[index]));
        break;
    case Section::Events:
        line = eventLine(m_profile.events[index]);
        break;
    case Section::Positions:
        line = positionLine(m_stages[index]);
        break;
    case Section::Statements:
        line = statementLine(m_profile.statements[index]);
        break;
    case Section::Company:
        line = companionLine(m_profile.company[index]);
        break;
    case Section::Others:
        line = lineOfFact(*m_snapshot, m_snapshot->at(m_profile.others[index]));
        break;
    }
    line.facts = facts(section, index);
    line.disputed = anyDisputed(*m_snapshot, line.facts);
    return line;
}

CardLine ParticipantCard::eventLine(const ParticipantProfile::Part &part) const
{
    CardLine line;
    line.when = shortDateOf(*m_snapshot, part.event);
    QStringList roles;
    line.planned = true;
    line.denied = true;
    for (const FactRow row : part.facts) {
        const Fact fact = m_snapshot->at(row);
        const Role role = std::get<ParticipationPayload>(fact.payload).role;
        const bool plain = fact.assertion == Assertion::Reported || fact.assertion == Assertion::Confirmed;
        QString words = plain ? label(role) : tr("%1 (%2)").arg(label(role), label(fact.assertion));
        if (fact.said)
            words += u" · "_s + tr("said %1").arg(shortDate(*fact.said));
        if (!roles.contains(words))
            roles.append(words);
        line.planned = line.planned && fact.assertion == Assertion::Planned;
        line.denied = line.denied && fact.assertion == Assertion::Denied;
    }
    line.text = m_snapshot->title(m_snapshot->refAt(ObjectKind::Event, part.event.value));
    line.note = roles.join(u", "_s);
    return line;
}

CardLine ParticipantCard::positionLine(const Stage &place) const
{
    const PositionHistory &history = m_profile.positions[place.history];
    const StanceStage &stage = history.stages[place.stage];
    CardLine line;
    line.when = dateText(stage.since);
    line.text = tr("%1: %2").arg(
        label(stage.stance), m_snapshot->title(m_snapshot->refAt(ObjectKind::Option, history.option.value)));
    QStringList notes;
    for (const FactRow row : stage.facts) {
        const QString condition = conditionInWords(m_snapshot->at(row));
        if (!condition.isEmpty() && !notes.contains(condition))
            notes.append(condition);
    }
    notes.append(sourceTitles(*m_snapshot, m_snapshot->at(stage.facts.front())));
    line.note = notes.join(u" · "_s);
    line.stance = stage.stance;
    line.planned = stage.planned;
    line.denied = stage.denied;
    return line;
}

CardLine ParticipantCard::statementLine(const ParticipantProfile::Quote &quote) const
{
    const Fact fact = m_snapshot->at(quote.facts.front());
    const Passage passage = m_snapshot->at(quote.passage);
    CardLine line;
    line.when = dateText(dateOf(*m_snapshot, fact));
    line.text = passage.exact.simplified();
    line.note = m_snapshot->title(passage.source);
    line.verbatim = true;
    line.denied = fact.assertion == Assertion::Denied;
    return line;
}

CardLine ParticipantCard::companionLine(const Companion &companion) const
{
    CardLine line;
    line.when = counted(companion.events.size(), ObjectKind::Event);
    line.text = m_snapshot->title(m_snapshot->refAt(ObjectKind::Participant, companion.participant.value));
    QStringList events;
    constexpr std::size_t most = 3;
    for (std::size_t i = 0; i < std::min(most, companion.events.size()); ++i)
        events.append(m_snapshot->title(m_snapshot->refAt(ObjectKind::Event, companion.events[i].value)));
    if (companion.events.size() > most)
        events.append(u"…"_s);
    line.note = events.join(u"; "_s);
    return line;
}

} // namespace chancery
