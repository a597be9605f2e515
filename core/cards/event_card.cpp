// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cards/event_card.h"

#include "core/analysis/event_dates.h"
#include "core/cards/card_words.h"
#include "core/cards/cards_words.h"
#include "core/domain/sort_unique.h"
#include "core/domain/zoned_date.h"
#include "core/names/short_date.h"
#include "core/session/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using cards_words::tr;

namespace {

std::optional<FactRow> leadOfEvent(const Snapshot &snapshot, EventRow event, const FactFilter &test)
{
    const std::optional<FactRow> lead = makeSelection(snapshot, snapshot.idAt(event)).leadFact;
    return lead && passes(test, *lead) ? lead : std::nullopt;
}

QString linkWords(const EventProfile::Link &link)
{
    switch (link.relation) {
    case LinkRelation::PartOf:
        return link.isOfOther ? tr("part of it") : tr("part of");
    case LinkRelation::Follows:
        return link.isOfOther ? tr("followed") : tr("after");
    case LinkRelation::OutcomeOf:
        return link.isOfOther ? tr("came of it") : tr("came of");
    }
    return {};
}

} // namespace

EventCard::EventCard(SnapshotPtr snapshot, EventRow event, const FactFilter &test, std::optional<Zone> clock)
    : m_snapshot(std::move(snapshot))
    , m_profile(profileOf(*m_snapshot, event, leadOfEvent(*m_snapshot, event, test), test))
    , m_clock(std::move(clock))
{
}

QString EventCard::title(Section section)
{
    switch (section) {
    case Section::Substance:
        return tr("What it was about");
    case Section::When:
        return tr("When, by each report");
    case Section::Where:
        return tr("Where");
    case Section::State:
        return tr("What became of it");
    case Section::Hosted:
        return tr("Hosts");
    case Section::Attended:
        return tr("Who was there");
    case Section::Spoke:
        return tr("Who spoke");
    case Section::Expected:
        return tr("Who was expected");
    case Section::StayedAway:
        return tr("Who stayed away, or is denied to have been there");
    case Section::Signed:
        return tr("Signatories, parties, authors");
    case Section::Did:
        return tr("Who did it");
    case Section::Quotes:
        return tr("What was said, word for word");
    case Section::Figures:
        return tr("Figures of it, or in its sentences");
    case Section::Documents:
        return tr("Documents that came of it");
    case Section::Disagreements:
        return tr("Where reports differ");
    case Section::Questions:
        return tr("Questions it bears on");
    case Section::Links:
        return tr("Before, after and within");
    case Section::Named:
        return tr("Named with it");
    case Section::Others:
        return tr("What else concerns it");
    }
    return {};
}

const std::vector<EventProfile::Participant> *EventCard::partOf(Section section) const
{
    const auto part = [this](EventProfile::Part which) {
        return &m_profile.parts[static_cast<std::size_t>(which)];
    };
    switch (section) {
    case Section::Hosted:
        return part(EventProfile::Part::Hosted);
    case Section::Attended:
        return part(EventProfile::Part::Attended);
    case Section::Spoke:
        return part(EventProfile::Part::Spoke);
    case Section::Expected:
        return part(EventProfile::Part::Expected);
    case Section::StayedAway:
        return part(EventProfile::Part::StayedAway);
    case Section::Signed:
        return part(EventProfile::Part::Signed);
    case Section::Did:
        return part(EventProfile::Part::Did);
    case Section::Named:
        return part(EventProfile::Part::Named);
    default:
        return nullptr;
    }
}

const std::vector<FactRow> *EventCard::plainFacts(Section section) const
{
    switch (section) {
    case Section::Substance:
        return &m_profile.substance;
    case Section::When:
        return &m_profile.dates;
    case Section::Where:
        return &m_profile.places;
    case Section::State:
        return &m_profile.states;
    case Section::Figures:
        return &m_profile.figures;
    case Section::Questions:
        return &m_profile.questions;
    case Section::Others:
        return &m_profile.others;
    default:
        return nullptr;
    }
}

const std::vector<EventProfile::Link> *EventCard::linksOf(Section section) const
{
    return section == Section::Documents ? &m_profile.documents
           : section == Section::Links   ? &m_profile.links
                                         : nullptr;
}

std::size_t EventCard::count(Section section) const
{
    if (const auto *part = partOf(section))
        return part->size();
    if (const auto *rows = plainFacts(section))
        return rows->size();
    if (const auto *links = linksOf(section))
        return links->size();
    return section == Section::Quotes ? m_profile.quotes.size() : m_profile.disagreements.size();
}

std::vector<FactRow> EventCard::facts(Section section, std::size_t index) const
{
    if (const auto *part = partOf(section))
        return (*part)[index].facts;
    if (const auto *rows = plainFacts(section))
        return {(*rows)[index]};
    if (const auto *links = linksOf(section))
        return {(*links)[index].fact};
    if (section == Section::Quotes)
        return m_profile.quotes[index].facts;
    std::vector<FactRow> result;
    for (const DisagreementSide &side : m_profile.disagreements[index].sides)
        result.insert(result.end(), side.facts.begin(), side.facts.end());
    sortUnique(result);
    return result;
}

CardLine EventCard::line(Section section, std::size_t index) const
{
    CardLine line;
    if (const auto *part = partOf(section))
        line = participantLine((*part)[index]);
    else if (const auto *links = linksOf(section))
        line = linkLine((*links)[index]);
    else if (section == Section::Quotes)
        line = quoteLine(m_profile.quotes[index]);
    else if (section == Section::Disagreements)
        line = disagreementLine(m_profile.disagreements[index]);
    else if (section == Section::When)
        line = dateLine(m_profile.dates[index]);
    else if (section == Section::Figures)
        line = figureLine(m_profile.figures[index]);
    else if (section == Section::Questions)
        line = questionLine(m_profile.questions[index]);
    else
        line = factLine((*plainFacts(section))[index]);
    line.facts = facts(section, index);
    line.disputed = anyDisputed(*m_snapshot, line.facts);
    return line;
}

CardLine EventCard::factLine(FactRow row) const
{
    const Fact fact = m_snapshot->at(row);
    CardLine line = lineOfFact(*m_snapshot, fact);
    if (const auto *place = std::get_if<EventPlacePayload>(&fact.payload))
        line.when = place->place;
    else if (const auto *state = std::get_if<EventStatusPayload>(&fact.payload))
        line.when = label(state->status, m_snapshot->events().kind[m_profile.event.value]);
    return line;
}

CardLine EventCard::dateLine(FactRow row) const
{
    CardLine line = factLine(row);
    const Fact fact = m_snapshot->at(row);
    // A time may be on another day by the clocks that the event itself is told by.
    if (fact.date)
        line.when = fact.date->startClock() ? toReadable(*fact.date, m_snapshot->info().timeZone, m_clock)
                                            : shortDate(*fact.date);
    for (const OtherEventDate &other : m_profile.dated.others) {
        // That it is planned is said of every planned line.
        if (other.fact == row && !line.planned)
            line.note = tr("%1 · %2").arg(label(other.kind), line.note);
    }
    return line;
}

CardLine EventCard::figureLine(FactRow row) const
{
    CardLine line = factLine(row);
    const Fact fact = m_snapshot->at(row);
    line.when = std::get<FigurePayload>(fact.payload).value.toReadable();
    return line;
}

CardLine EventCard::questionLine(FactRow row) const
{
    CardLine line = factLine(row);
    const Fact fact = m_snapshot->at(row);
    const auto &answer = std::get<AnswerPayload>(fact.payload);
    line.when = label(answer.effect);
    line.text = tr("%1: %2").arg(m_snapshot->title(answer.question), fact.statement);
    return line;
}

CardLine EventCard::participantLine(const EventProfile::Participant &participant) const
{
    CardLine line;
    QStringList roles;
    line.planned = true;
    line.denied = true;
    for (const FactRow row : participant.facts) {
        const Fact fact = m_snapshot->at(row);
        QString role = label(std::get<ParticipationPayload>(fact.payload).role);
        if (fact.said)
            role += u" · "_s + tr("said %1").arg(shortDate(*fact.said));
        if (!roles.contains(role))
            roles.append(role);
        line.planned = line.planned && fact.assertion == Assertion::Planned;
        line.denied = line.denied && fact.assertion == Assertion::Denied;
    }
    line.when = roles.join(u", "_s);
    line.text = m_snapshot->title(m_snapshot->refAt(ObjectKind::Participant, participant.participant.value));
    line.note = sourceTitles(*m_snapshot, participant.facts);
    return line;
}

CardLine EventCard::quoteLine(const EventProfile::Quote &quote) const
{
    const Passage passage = m_snapshot->at(quote.passage);
    CardLine line;
    if (quote.speaker)
        line.when = m_snapshot->title(m_snapshot->refAt(ObjectKind::Participant, quote.speaker->value));
    line.text = passage.exact.simplified();
    line.note = m_snapshot->title(passage.source);
    line.verbatim = true;
    return line;
}

CardLine EventCard::linkLine(const EventProfile::Link &link) const
{
    const EventColumns &events = m_snapshot->events();
    const std::uint32_t other = link.other.value;
    CardLine line;
    line.when = linkWords(link);
    line.text =
        tr("%1 (%2, %3)")
            .arg(m_snapshot->title(m_snapshot->refAt(ObjectKind::Event, other)),
                 shortDateOf(*m_snapshot, link.other), label(events.status[other], events.kind[other]));
    line.note = sourceTitles(*m_snapshot, m_snapshot->at(link.fact));
    return line;
}

CardLine EventCard::disagreementLine(const Disagreement &disagreement) const
{
    CardLine line;
    line.when = label(disagreement.kind);
    QStringList sides;
    std::vector<FactRow> rows;
    for (const DisagreementSide &side : disagreement.sides) {
        if (side.facts.empty() && side.passages.empty())
            continue;
        // A passage against the other sides may carry no fact of its own.
        sides.append(side.lead ? labelOf(*m_snapshot, disagreement, side)
                               : tr("“%1”").arg(m_snapshot->at(side.passages.front()).exact.simplified()));
        rows.insert(rows.end(), side.facts.begin(), side.facts.end());
    }
    line.text = tr("%1: %2").arg(chancery::title(*m_snapshot, disagreement), sides.join(tr(" – against – ")));
    sortUnique(rows);
    line.note = sourceTitles(*m_snapshot, rows);
    return line;
}

} // namespace chancery
