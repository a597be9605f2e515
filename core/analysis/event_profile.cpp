// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/event_profile.h"

#include "core/analysis/fact_claim.h"
#include "core/domain/sort_unique.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace chancery {

namespace {

using Part = EventProfile::Part;

/// So many facts of each figure are held against each other, beside those of the event.
constexpr std::uint32_t mostOfFigure = 200;

Part partOf(Role role, Assertion assertion)
{
    const bool isAhead = assertion == Assertion::Planned || role == Role::Invited || role == Role::Expected;
    if (role == Role::Absent || (assertion == Assertion::Denied && role != Role::Mentioned))
        return Part::StayedAway;
    if (isAhead)
        return Part::Expected;
    switch (role) {
    case Role::Host:
    case Role::Chair:
        return Part::Hosted;
    case Role::Speaker:
        return Part::Spoke;
    case Role::Signatory:
    case Role::Author:
    case Role::Party:
        return Part::Signed;
    case Role::Actor:
        return Part::Did;
    case Role::Mentioned:
        return Part::Named;
    default:
        return Part::Attended;
    }
}

bool isDocument(EventKind kind)
{
    return kind == EventKind::Declaration || kind == EventKind::Agreement || kind == EventKind::Plan;
}

bool hasQuotation(const QString &words)
{
    return words.contains(u'“') || words.contains(u'"') || words.contains(u'«') || words.contains(u'„');
}

class ProfileReader
{
public:
    ProfileReader(const Snapshot &snapshot, EventRow event, const FactFilter &test)
        : m_snapshot(snapshot)
        , m_test(test)
        , m_id(snapshot.idAt(event))
    {
        m_profile.event = event;
    }

    void add(FactRow row, bool isLead)
    {
        const Fact fact = m_snapshot.at(row);
        m_claims.push_back(row);
        addQuotes(row, fact);
        if (isLead)
            m_profile.substance.insert(m_profile.substance.begin(), row);
        if (saysOfEvent(fact)) {
            for (const Evidence &evidence : fact.evidence)
                m_sentences.insert(evidence.passage.toString());
        }
        const bool isPlaced =
            std::visit([&](const auto &payload) { return place(row, fact, payload); }, fact.payload);
        if (isPlaced || isLead)
            return;
        // What is told of it before anything else is what it was about.
        if (!fact.about.empty() && fact.about.front() == ObjectRef(m_id) &&
            fact.assertion != Assertion::Denied)
            m_profile.substance.push_back(row);
        else
            m_profile.others.push_back(row);
    }

    EventProfile finish()
    {
        addFiguresBeside();
        orderQuotes();
        m_profile.dated = eventDatesOf(m_snapshot, m_id);
        findDisagreements();
        return std::move(m_profile);
    }

private:
    // Whether a section has the fact, beside what it may tell of the substance.
    bool place(FactRow row, const Fact &, const EventDatePayload &payload)
    {
        return payload.event == m_id && keep(m_profile.dates, row);
    }
    bool place(FactRow row, const Fact &, const EventPlacePayload &payload)
    {
        return payload.event == m_id && keep(m_profile.places, row);
    }
    bool place(FactRow row, const Fact &, const EventStatusPayload &payload)
    {
        return payload.event == m_id && keep(m_profile.states, row);
    }
    bool place(FactRow row, const Fact &, const FigurePayload &) { return keep(m_profile.figures, row); }
    bool place(FactRow row, const Fact &, const AnswerPayload &) { return keep(m_profile.questions, row); }
    bool place(FactRow row, const Fact &fact, const ParticipationPayload &payload)
    {
        const auto who = m_snapshot.rowOf(payload.participant);
        if (payload.event != m_id || !who)
            return false;
        auto &part = m_profile.parts[static_cast<std::size_t>(partOf(payload.role, fact.assertion))];
        const auto known =
            std::find_if(part.begin(), part.end(),
                         [who](const EventProfile::Participant &one) { return one.participant == *who; });
        if (known == part.end())
            part.push_back({*who, {row}});
        else
            known->facts.push_back(row);
        return true;
    }
    bool place(FactRow row, const Fact &, const EventLinkPayload &payload)
    {
        const bool isOfOther = payload.other == m_id;
        const auto other = m_snapshot.rowOf(isOfOther ? payload.event : payload.other);
        if (!other || (!isOfOther && payload.event != m_id))
            return false;
        const bool cameOfIt = isOfOther && payload.relation == LinkRelation::OutcomeOf;
        const EventProfile::Link link{*other, row, payload.relation, isOfOther};
        (cameOfIt && isDocument(m_snapshot.events().kind[other->value]) ? m_profile.documents
                                                                        : m_profile.links)
            .push_back(link);
        return true;
    }
    bool place(FactRow, const Fact &, const PlainPayload &) { return false; }
    bool place(FactRow, const Fact &, const PositionPayload &) { return false; }
    bool place(FactRow, const Fact &, const OptionAspectPayload &) { return false; }

    static bool keep(std::vector<FactRow> &section, FactRow row)
    {
        section.push_back(row);
        return true;
    }

    /// Whether it says when, where, who, or what became of it.
    [[nodiscard]] bool saysOfEvent(const Fact &fact) const
    {
        const std::vector<ObjectRef> concerned = fact.concerns();
        return fact.kind() != FactKind::Plain && fact.kind() != FactKind::EventLink && !concerned.empty() &&
               std::any_of(concerned.begin(),
                           concerned.begin() + std::min<std::ptrdiff_t>(2, std::ssize(concerned)),
                           [this](const ObjectRef &ref) { return ref == ObjectRef(m_id); });
    }

    /// Figures that the sentences about the event give, though they do not name it.
    void addFiguresBeside()
    {
        constexpr std::size_t mostSentences = 200;
        if (m_sentences.size() > mostSentences)
            return;
        for (const QString &id : m_sentences) {
            for (const FactRow row : m_snapshot.factsOf(PassageId(id))) {
                if (m_snapshot.facts().kind[row.value] == FactKind::Figure && passes(m_test, row))
                    m_profile.figures.push_back(row);
            }
        }
        sortUnique(m_profile.figures);
    }

    /// Of the passages that support the fact, those with words in quotation marks.
    void addQuotes(FactRow row, const Fact &fact)
    {
        const auto speaker = fact.speaker.isEmpty() ? std::nullopt : m_snapshot.rowOf(fact.speaker);
        for (const Evidence &evidence : fact.evidence) {
            const auto passage = m_snapshot.rowOf(evidence.passage);
            if (!passage || evidence.relation != Relation::Supports ||
                !hasQuotation(m_snapshot.at(*passage).exact))
                continue;
            EventProfile::Quote &quote = m_quotes[*passage];
            quote.passage = *passage;
            quote.facts.push_back(row);
            if (!quote.speaker)
                quote.speaker = speaker;
        }
    }

    void orderQuotes()
    {
        using Place = std::tuple<std::uint32_t, std::int64_t, std::uint32_t>;
        std::map<Place, EventProfile::Quote> ordered;
        for (auto &[row, quote] : m_quotes) {
            // Words that nobody is said to have spoken are a title or a term.
            if (!quote.speaker)
                continue;
            const Passage passage = m_snapshot.at(row);
            const auto source = m_snapshot.rowOf(passage.source);
            ordered.emplace(Place{source ? source->value : 0, passage.start.value_or(0), row.value},
                            std::move(quote));
        }
        for (auto &[where, quote] : ordered)
            m_profile.quotes.push_back(std::move(quote));
    }

    /// Reports of the event against each other, and the figures told of it against every report of them.
    void findDisagreements()
    {
        std::vector<FactRow> rows = m_claims;
        std::set<QString> figures;
        for (const FactRow row : m_profile.figures) {
            const Fact fact = m_snapshot.at(row);
            const FigureId figure = std::get<FigurePayload>(fact.payload).figure;
            if (!figures.insert(figure.toString()).second)
                continue;
            const std::vector<FactRow> values = m_snapshot.factsOf(figure, mostOfFigure);
            rows.insert(rows.end(), values.begin(), values.end());
        }
        sortUnique(rows);
        std::vector<Claim> claims;
        claims.reserve(rows.size());
        for (const FactRow row : rows)
            claims.push_back(claimOf(m_snapshot, row));
        for (Disagreement &each : disagreementsAmong(m_snapshot, claims)) {
            const bool isOfEvent =
                std::any_of(each.sides.begin(), each.sides.end(), [this](const DisagreementSide &side) {
                    return std::any_of(side.facts.begin(), side.facts.end(), [this](FactRow row) {
                        return std::find(m_claims.begin(), m_claims.end(), row) != m_claims.end() ||
                               std::find(m_profile.figures.begin(), m_profile.figures.end(), row) !=
                                   m_profile.figures.end();
                    });
                });
            if (isOfEvent)
                m_profile.disagreements.push_back(std::move(each));
        }
    }

    const Snapshot &m_snapshot;
    const FactFilter &m_test;
    const EventId m_id;
    EventProfile m_profile;
    std::map<PassageRow, EventProfile::Quote> m_quotes;
    std::vector<FactRow> m_claims; ///< the facts of the event
    std::set<QString> m_sentences; ///< the ids of passages that say when, where and who
};

} // namespace

EventProfile profileOf(const Snapshot &snapshot, EventRow event, std::optional<FactRow> lead,
                       const FactFilter &test, std::uint32_t limit)
{
    ProfileReader reader(snapshot, event, test);
    std::size_t hidden = 0;
    for (const FactRow row : snapshot.factsOf(snapshot.idAt(event), limit)) {
        if (passes(test, row))
            reader.add(row, row == lead);
        else
            ++hidden;
    }
    EventProfile profile = reader.finish();
    profile.hidden = hidden;
    return profile;
}

} // namespace chancery
