// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"

#include "core/analysis/analysis_words.h"
#include "core/analysis/fact_evidence.h"
#include "core/domain/in_parallel.h"
#include "core/domain/sort_unique.h"
#include "core/store/fact_roots_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery {

using analysis_words::tr;

namespace {

/// Contradictions first, what is no disagreement last.
int rank(DisagreementKind kind)
{
    static constexpr std::array order{DisagreementKind::Contradiction, DisagreementKind::Denial,
                                      DisagreementKind::Difference, DisagreementKind::Update,
                                      DisagreementKind::Precision};
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

/// Turns conflicts of claims into disagreements.
class Teller
{
public:
    Teller(const Snapshot &snapshot, const std::vector<Claim> &claims, std::span<const FactRow> facts)
        : m_snapshot(snapshot)
        , m_claims(claims)
        , m_roots(snapshot, facts)
    {
    }

    Disagreement tell(const Conflict &conflict)
    {
        Disagreement result{conflict.kind, conflict.aspect, {}, conflict.participant, false, {}, {}};
        if (conflict.subject)
            result.subject = *conflict.subject;
        else
            result.subject = {ObjectKind::Fact, m_claims[conflict.sides.front().claims.front()].fact.value};
        result.sides.reserve(conflict.sides.size());
        std::vector<FactRow> facts;
        std::vector<SourceRow> denying;
        for (const ConflictSide &side : conflict.sides) {
            result.sides.push_back(tell(side));
            const std::vector<FactRow> &own = result.sides.back().facts;
            facts.insert(facts.end(), own.begin(), own.end());
            for (const ClaimSupport &passage : side.passages)
                denying.push_back(passage.root);
        }
        result.roots = rootsOf(facts, denying);
        return result;
    }

private:
    struct SourceFacts
    {
        Reliability reliability = Reliability::F;
        std::optional<FactDate> published;
    };

    const SourceFacts &factsOf(SourceRow row)
    {
        const auto [known, isNew] = m_sources.try_emplace(row);
        if (isNew) {
            const SourceDescription source = m_snapshot.at(row);
            known->second.reliability = source.reliability;
            if (source.published)
                known->second.published = FactDate{*source.published, true};
        }
        return known->second;
    }

    /// What facts go back to, and sources that speak against others without a fact of their own.
    [[nodiscard]] std::vector<FactRoot> rootsOf(const std::vector<FactRow> &facts,
                                                const std::vector<SourceRow> &denying)
    {
        std::vector<FactRoot> roots = m_roots.of(facts);
        for (const SourceRow source : denying)
            roots.push_back({FactRoot::Kind::Source, source.value, {}});
        sortUnique(roots);
        return roots;
    }

    DisagreementSide tell(const ConflictSide &side)
    {
        DisagreementSide result;
        result.disputed = side.disputed;
        if (!side.claims.empty())
            result.lead = m_claims[side.claims.front()].fact;
        std::vector<ClaimSupport> rests = side.passages;
        for (const std::size_t place : side.claims) {
            const Claim &claim = m_claims[place];
            result.facts.push_back(claim.fact);
            result.credibility =
                std::min(result.credibility, m_snapshot.facts().credibility[claim.fact.value]);
            rests.insert(rests.end(), claim.supports.begin(), claim.supports.end());
        }
        sortUnique(result.facts);
        std::sort(rests.begin(), rests.end(), [](const ClaimSupport &a, const ClaimSupport &b) {
            return std::tie(a.source, a.passage) < std::tie(b.source, b.passage);
        });
        rests.erase(std::unique(rests.begin(), rests.end()), rests.end());

        std::optional<FactDate> first;
        std::optional<FactDate> last;
        for (const ClaimSupport &support : rests) {
            result.passages.push_back(support.passage);
            if (!result.sources.empty() && result.sources.back() == support.source)
                continue;
            result.sources.push_back(support.source);
            const SourceFacts &source = factsOf(support.source);
            result.reliability = std::min(result.reliability, source.reliability);
            if (source.published && (!first || isEarlier(source.published, first)))
                first = source.published;
            if (source.published && (!last || isEarlier(last, source.published)))
                last = source.published;
        }
        std::vector<SourceRow> denying;
        for (const ClaimSupport &passage : side.passages)
            denying.push_back(passage.root);
        result.roots = rootsOf(result.facts, denying);
        if (first)
            result.firstPublished = first->date;
        if (last)
            result.lastPublished = last->date;
        return result;
    }

    const Snapshot &m_snapshot;
    const std::vector<Claim> &m_claims;
    FactRootsReader m_roots;
    std::map<SourceRow, SourceFacts> m_sources;
};

std::uint8_t credibilityOf(const Disagreement &disagreement)
{
    std::uint8_t best = 6;
    for (const DisagreementSide &side : disagreement.sides)
        best = std::min(best, side.credibility);
    return best;
}

std::vector<Disagreement> tellAll(const Snapshot &snapshot, const std::vector<Claim> &claims,
                                  bool withPrecisions)
{
    std::vector<Conflict> conflicts = conflictsAmong(claims);
    if (!withPrecisions)
        std::erase_if(conflicts, [](const Conflict &one) { return one.kind == DisagreementKind::Precision; });
    // Many are told by several at once, in stretches.
    constexpr std::size_t many = 1000;
    std::vector<Disagreement> result(conflicts.size());
    const std::size_t tellers = stretchesFor(conflicts.size(), many);
    inStretches(conflicts.size(), tellers, [&](std::size_t, std::size_t first, std::size_t last) {
        std::vector<FactRow> facts;
        for (const Conflict &conflict : std::span(conflicts).subspan(first, last - first))
            for (const ConflictSide &side : conflict.sides)
                for (const std::size_t place : side.claims)
                    facts.push_back(claims[place].fact);
        Teller teller(snapshot, claims, facts);
        for (std::size_t i = first; i < last; ++i)
            result[i] = teller.tell(conflicts[i]);
    });
    std::stable_sort(result.begin(), result.end(), [](const Disagreement &a, const Disagreement &b) {
        return std::tuple(rank(a.kind), b.roots.size(), credibilityOf(a), a.about) <
               std::tuple(rank(b.kind), a.roots.size(), credibilityOf(b), b.about);
    });
    std::set<std::tuple<ConflictAspect, ClaimObject, std::optional<ParticipantRow>>> told;
    for (Disagreement &each : result)
        each.isFurther = !told.emplace(each.about, each.subject, each.participant).second;
    return result;
}

ConflictAspect aspectOf(const Fact &fact)
{
    Claim claim;
    claim.kind = fact.kind();
    return chancery::aspectOf(claim);
}

/// Beside an allegation, a report that has the event as alleged says that there is no more to it; without
/// one it is the allegation.
QString assertionLabel(const Snapshot &snapshot, const Disagreement &disagreement, const Fact &fact,
                       EventStatus status)
{
    if (fact.assertion == Assertion::Denied)
        return tr("denied");
    if (fact.assertion == Assertion::Alleged)
        return tr("alleged");
    if (status != EventStatus::Alleged)
        return label(status);
    const bool anyAlleges = std::any_of(
        disagreement.sides.begin(), disagreement.sides.end(), [&snapshot](const DisagreementSide &side) {
            return side.lead && snapshot.at(*side.lead).assertion == Assertion::Alleged;
        });
    return anyAlleges ? tr("unsubstantiated") : tr("alleged");
}

/// What a fact says in few words, and whether the words alone tell that it is still to come.
struct Value
{
    QString label;
    bool looksAhead = false;
};

Value valueOf(const Fact &fact)
{
    if (const auto *figure = std::get_if<FigurePayload>(&fact.payload))
        return {figure->value.toReadable()};
    if (std::holds_alternative<EventDatePayload>(fact.payload))
        return {fact.date ? fact.date->toReadable() : QString()};
    if (const auto *place = std::get_if<EventPlacePayload>(&fact.payload))
        return {place->place};
    if (const auto *status = std::get_if<EventStatusPayload>(&fact.payload))
        return {label(status->status), status->status == EventStatus::Planned};
    if (const auto *participation = std::get_if<ParticipationPayload>(&fact.payload))
        return {label(participation->role), isProspective(participation->role)};
    if (const auto *position = std::get_if<PositionPayload>(&fact.payload))
        return {label(position->stance)};
    return {};
}

/// `a ceasefire`, and who hangs his position on it: `Country: a ceasefire`.
QString conditionLabel(const Snapshot &snapshot, const Fact &fact)
{
    const Condition *condition = conditionOf(fact.payload);
    QString text = condition ? condition->text : fact.statement;
    if (fact.assertion == Assertion::Denied)
        text = tr("%1 (denied)").arg(text);
    else if (fact.assertion == Assertion::Planned)
        text = tr("%1 (planned)").arg(text);
    const auto *position = std::get_if<PositionPayload>(&fact.payload);
    return position ? tr("%1: %2").arg(snapshot.title(position->participant), text) : text;
}

} // namespace

std::vector<Disagreement> findDisagreements(const Snapshot &snapshot)
{
    return tellAll(snapshot, snapshot.claims(), false);
}

std::vector<Disagreement> disagreementsAmong(const Snapshot &snapshot, const std::vector<Claim> &claims)
{
    return tellAll(snapshot, claims, false);
}

std::vector<Disagreement> findDisagreementsAndPrecisions(const Snapshot &snapshot)
{
    return tellAll(snapshot, snapshot.claims(), true);
}

ObjectRef subjectOf(const Snapshot &snapshot, const Disagreement &disagreement)
{
    return snapshot.refAt(disagreement.subject.kind, disagreement.subject.row);
}

std::optional<ParticipantId> participantOf(const Snapshot &snapshot, const Disagreement &disagreement)
{
    return disagreement.participant ? std::optional(snapshot.idAt(*disagreement.participant)) : std::nullopt;
}

QString idOf(const Snapshot &snapshot, const Disagreement &disagreement)
{
    QString id = toTerm(disagreement.about) + u':' + subjectOf(snapshot, disagreement).id;
    if (disagreement.participant)
        id += u':' + snapshot.idAt(*disagreement.participant).toString();
    if (disagreement.isFurther)
        id += u':' + snapshot.idAt(disagreement.sides.front().facts.front()).toString();
    return id;
}

/// The same without who says it.
static QString wordsOf(const Snapshot &snapshot, const Disagreement &disagreement,
                       const DisagreementSide &side)
{
    if (!side.lead)
        return tr("contradicted");
    const Fact fact = snapshot.at(*side.lead);
    if (disagreement.about == ConflictAspect::Condition)
        return conditionLabel(snapshot, fact);
    const auto *status = std::get_if<EventStatusPayload>(&fact.payload);
    if (disagreement.about == ConflictAspect::Assertion && status)
        return assertionLabel(snapshot, disagreement, fact, status->status);
    if (fact.kind() == FactKind::Answer || aspectOf(fact) == ConflictAspect::Statement ||
        disagreement.about == ConflictAspect::Statement)
        return fact.statement;
    const Value value = valueOf(fact);
    switch (fact.assertion) {
    case Assertion::Planned:
        return value.looksAhead ? value.label : tr("%1 (planned)").arg(value.label);
    case Assertion::Alleged:
        return tr("%1 (alleged)").arg(value.label);
    case Assertion::Denied:
        return tr("%1 (denied)").arg(value.label);
    default:
        return value.label;
    }
}

std::vector<ParticipantId> speakersOf(const Snapshot &snapshot, const DisagreementSide &side)
{
    constexpr std::size_t mostFacts = 50; // of a side with more, it is hardly one man's word
    std::vector<ParticipantId> speakers;
    if (side.facts.size() > mostFacts)
        return speakers;
    for (const FactRow row : side.facts) {
        const ParticipantId speaker = snapshot.at(row).speaker;
        if (speaker.isEmpty())
            return {};
        if (std::find(speakers.begin(), speakers.end(), speaker) == speakers.end())
            speakers.push_back(speaker);
    }
    return speakers;
}

QString labelOf(const Snapshot &snapshot, const Disagreement &disagreement, const DisagreementSide &side)
{
    QString words = wordsOf(snapshot, disagreement, side);
    // A whole statement says itself who holds it.
    const bool tellsItself =
        disagreement.about == ConflictAspect::Statement || disagreement.about == ConflictAspect::Answer;
    const std::vector<ParticipantId> speakers =
        tellsItself ? std::vector<ParticipantId>() : speakersOf(snapshot, side);
    constexpr std::size_t mostNames = 3;
    QStringList names;
    for (const ParticipantId &speaker : speakers) {
        const QString name = snapshot.title(speaker);
        // `Élan supports it`, of Élan; `Élan says that …`.
        const bool isAbout = disagreement.participant && snapshot.idAt(*disagreement.participant) == speaker;
        if (isAbout || words.contains(name.section(u' ', -1)))
            return words;
        if (names.size() == mostNames) {
            names.append(u"…"_s);
            break;
        }
        names.append(name);
    }
    return names.isEmpty() ? words : tr("%1: %2").arg(names.join(u", "_s), words);
}

QString title(const Snapshot &snapshot, const Disagreement &disagreement)
{
    QString subject = snapshot.title(subjectOf(snapshot, disagreement));
    if (disagreement.about == ConflictAspect::Condition && disagreement.sides.front().lead) {
        const Fact fact = snapshot.at(*disagreement.sides.front().lead);
        if (const Condition *condition = conditionOf(fact.payload))
            return tr("%1: %2").arg(subject, label(condition->kind));
    }
    if (!disagreement.participant)
        return subject;
    const QString who = snapshot.title(snapshot.idAt(*disagreement.participant));
    return disagreement.about == ConflictAspect::Position ? tr("%1 on %2").arg(who, subject)
                                                          : tr("%1 in %2").arg(who, subject);
}

QString toTerm(ConflictAspect aspect)
{
    switch (aspect) {
    case ConflictAspect::Figure:
        return u"figure"_s;
    case ConflictAspect::Date:
        return u"date"_s;
    case ConflictAspect::Place:
        return u"place"_s;
    case ConflictAspect::State:
        return u"status"_s;
    case ConflictAspect::Role:
        return u"role"_s;
    case ConflictAspect::Position:
        return u"position"_s;
    case ConflictAspect::Answer:
        return u"answer"_s;
    case ConflictAspect::Condition:
        return u"condition"_s;
    case ConflictAspect::Assertion:
        return u"assertion"_s;
    case ConflictAspect::Statement:
        return u"statement"_s;
    }
    return {};
}

QString label(ConflictAspect aspect)
{
    switch (aspect) {
    case ConflictAspect::Figure:
        return tr("figure");
    case ConflictAspect::Date:
        return tr("date");
    case ConflictAspect::Place:
        return tr("place");
    case ConflictAspect::State:
        return tr("status");
    case ConflictAspect::Role:
        return tr("role");
    case ConflictAspect::Position:
        return tr("position");
    case ConflictAspect::Answer:
        return tr("expectation");
    case ConflictAspect::Condition:
        return tr("condition");
    case ConflictAspect::Assertion:
        return tr("allegation");
    case ConflictAspect::Statement:
        return tr("statement");
    }
    return {};
}

} // namespace chancery
