// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fact_claim.h"

#include "core/analysis/fact_evidence.h"
#include "core/compare/denial_words.h"

#include <variant>

namespace chancery {

namespace {

/// Fills in what the payload says, by its kind.
class ClaimPayload
{
public:
    ClaimPayload(const Snapshot &snapshot, const Fact &fact, Claim &claim)
        : m_snapshot(snapshot)
        , m_fact(fact)
        , m_claim(claim)
    {
    }

    void operator()(const PlainPayload &) const
    {
        for (const ObjectRef &ref : m_fact.about) {
            if (const auto row = m_snapshot.rowOf(ref))
                m_claim.about.push_back({ref.kind, *row});
        }
        if (!m_claim.about.empty())
            m_claim.subject = m_claim.about.front();
        else if (m_claim.circumstances.speaker)
            m_claim.subject = ClaimObject{ObjectKind::Participant, m_claim.circumstances.speaker->value};
    }
    void operator()(const ParticipationPayload &payload) const
    {
        m_claim.participant = m_snapshot.rowOf(payload.participant);
        setSubject(payload.event);
        setTerm(payload.role);
    }
    void operator()(const PositionPayload &payload) const
    {
        m_claim.participant = m_snapshot.rowOf(payload.participant);
        setSubject(payload.option);
        setTerm(payload.stance);
        m_claim.condition = payload.condition;
    }
    void operator()(const FigurePayload &payload) const
    {
        setSubject(payload.figure);
        m_claim.value = payload.value;
    }
    void operator()(const EventDatePayload &payload) const { setSubject(payload.event); }
    void operator()(const EventPlacePayload &payload) const
    {
        setSubject(payload.event);
        m_claim.place = payload.place;
    }
    void operator()(const EventStatusPayload &payload) const
    {
        setSubject(payload.event);
        setTerm(payload.status);
    }
    void operator()(const OptionAspectPayload &payload) const
    {
        setSubject(payload.option);
        setTerm(payload.aspect);
        m_claim.condition = payload.condition;
    }
    void operator()(const AnswerPayload &payload) const
    {
        setSubject(payload.question);
        setTerm(payload.effect);
    }
    void operator()(const EventLinkPayload &) const {}

private:
    template<class Tag>
    void setSubject(const Id<Tag> &id) const
    {
        if (const auto row = m_snapshot.rowOf(id))
            m_claim.subject = ClaimObject{kindOfTag<Tag>, row->value};
    }
    template<class E>
    void setTerm(E term) const
    {
        m_claim.term = static_cast<std::uint8_t>(term);
    }

    const Snapshot &m_snapshot;
    const Fact &m_fact;
    Claim &m_claim;
};

} // namespace

Claim claimOf(const Snapshot &snapshot, FactRow row)
{
    const Fact fact = snapshot.at(row);
    Claim claim;
    claim.fact = row;
    claim.kind = fact.kind();
    claim.circumstances = circumstancesOf(snapshot, fact);
    std::visit(ClaimPayload(snapshot, fact, claim), fact.payload);
    for (const Evidence &evidence : fact.evidence) {
        const auto place = snapshot.rowOf(evidence.passage);
        const auto source = place ? snapshot.rowOf(snapshot.at(*place).source) : std::nullopt;
        if (!source)
            continue;
        const std::vector<SourceRow> roots = snapshot.rootsOf(*source);
        ClaimSupport support{*place, *source, roots.empty() ? *source : roots.front()};
        if (evidence.relation == Relation::Supports) {
            claim.supports.push_back(support);
        } else {
            support.isDenial = saysDenied(snapshot.at(*place).exact);
            claim.contradicts.push_back(support);
        }
    }
    return claim;
}

} // namespace chancery
