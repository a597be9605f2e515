// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/conflicts.h"

#include "core/compare/condition_text.h"
#include "core/compare/contradicted_claims.h"
#include "core/domain/in_parallel.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace chancery {

namespace {

using Kind = DisagreementKind;

/// What claims of one thing have in common: kind, subject and participant, in that order, and none before
/// any. In two numbers: to look them up in the claims themselves is what sorting very many would wait for.
struct Thing
{
    std::uint64_t kindAndSubject;
    std::uint64_t participant;

    explicit Thing(const Claim &claim)
        : kindAndSubject(static_cast<std::uint64_t>(claim.kind) << 40U)
        , participant(claim.participant ? claim.participant->value + std::uint64_t{1} : 0)
    {
        if (claim.subject)
            kindAndSubject |=
                (static_cast<std::uint64_t>(claim.subject->kind) + 1) << 32U | claim.subject->row;
    }

    friend auto operator<=>(const Thing &, const Thing &) = default;
};

template<class T>
Said<T> said(const Claim &claim)
{
    return {static_cast<T>(claim.term), claim.circumstances};
}

/// Planned, alleged, denied, or told as a matter of fact: what puts equal words on different sides.
int manner(const Claim &claim)
{
    switch (claim.circumstances.assertion) {
    case Assertion::Planned:
        return 1;
    case Assertion::Alleged:
        return 2;
    case Assertion::Denied:
        return 3;
    default:
        return 0;
    }
}

/// What claims on one side have in common. Answers are told apart only by whether they overtake.
auto sideOf(const Claim &claim)
{
    const bool isAnswer = claim.kind == FactKind::Answer;
    const bool isDate = claim.kind == FactKind::EventDate && claim.circumstances.when;
    const int term =
        isAnswer ? static_cast<Effect>(claim.term) == Effect::Overtakes : static_cast<int>(claim.term);
    return std::tuple(term, isAnswer ? 0 : manner(claim), claim.value.qualifier, claim.value.low,
                      claim.value.high, claim.place,
                      isDate ? std::optional(keyOf(*claim.circumstances.when)) : std::nullopt);
}

/// Claims of one thing, in the order of the facts.
using Group = std::vector<const Claim *>;

/// Where nobody is said to allege it, an event that is reported as alleged is the allegation itself; beside
/// an allegation, the same report says that there is no more to it than that. `changed` holds what stands in
/// for the reports.
void takeReportsForAllegations(Group &group, std::deque<Claim> &changed)
{
    const bool anyAlleges = std::any_of(group.begin(), group.end(), [](const Claim *claim) {
        return claim->circumstances.assertion == Assertion::Alleged;
    });
    if (anyAlleges || group.front()->kind != FactKind::EventStatus)
        return;
    for (const Claim *&claim : group) {
        if (static_cast<EventStatus>(claim->term) != EventStatus::Alleged || claim->circumstances.isDenied())
            continue;
        changed.push_back(*claim);
        changed.back().circumstances.assertion = Assertion::Alleged;
        claim = &changed.back();
    }
}

bool looksAhead(const Claim &claim)
{
    if (claim.kind == FactKind::Participation)
        return isHollow(static_cast<Role>(claim.term), claim.circumstances.assertion);
    return claim.circumstances.isPlanned() || (claim.kind == FactKind::EventStatus &&
                                               static_cast<EventStatus>(claim.term) == EventStatus::Planned);
}

/// The conflict among the claims in these places, all of one thing, if there is one.
std::optional<Conflict> conflictIn(std::span<const Claim> claims, std::span<const std::size_t> places)
{
    Group group;
    group.reserve(places.size());
    for (const std::size_t place : places)
        group.push_back(&claims[place]);
    std::deque<Claim> changed;
    takeReportsForAllegations(group, changed);

    std::vector<Kind> worst(group.size(), Kind::None);
    for (std::size_t i = 0; i < group.size(); ++i) {
        for (std::size_t j = i > comparedBack ? i - comparedBack : 0; j < i; ++j) {
            const Kind kind = compare(*group[j], *group[i]);
            worst[i] = std::max(worst[i], kind);
            worst[j] = std::max(worst[j], kind);
        }
    }
    const Kind kind = *std::max_element(worst.begin(), worst.end());
    if (kind == Kind::None)
        return std::nullopt;

    const Claim &first = *group.front();
    Conflict conflict{kind, aspectOf(first), first.subject, first.participant, {}};
    if (conflict.aspect == ConflictAspect::State && kind == Kind::Denial)
        conflict.aspect = ConflictAspect::Assertion;
    std::map<decltype(sideOf(first)), std::size_t> sides;
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (worst[i] == Kind::None)
            continue;
        const auto [side, isNew] = sides.try_emplace(sideOf(*group[i]), conflict.sides.size());
        if (isNew)
            conflict.sides.emplace_back();
        ConflictSide &own = conflict.sides[side->second];
        own.claims.push_back(places[i]);
        own.disputed = own.disputed || worst[i] >= Kind::Denial;
    }
    // What was planned stands before what came of it.
    if (kind == Kind::Update) {
        std::stable_partition(conflict.sides.begin(), conflict.sides.end(), [&](const ConflictSide &side) {
            return looksAhead(claims[side.claims.front()]);
        });
    }
    return conflict;
}

/// The conflict among the conditions in these places, all of one kind of one option.
std::optional<Conflict> conditionConflict(std::span<const Claim> claims, std::span<const std::size_t> places)
{
    std::vector<Kind> worst(places.size(), Kind::None);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i > comparedBack ? i - comparedBack : 0; j < i; ++j) {
            const Claim &a = claims[places[j]];
            const Claim &b = claims[places[i]];
            const Kind kind = compare(Said<Condition>{*a.condition, a.circumstances},
                                      Said<Condition>{*b.condition, b.circumstances});
            worst[i] = std::max(worst[i], kind);
            worst[j] = std::max(worst[j], kind);
        }
    }
    const Kind kind = *std::max_element(worst.begin(), worst.end());
    if (kind == Kind::None)
        return std::nullopt;
    Conflict conflict{kind, ConflictAspect::Condition, claims[places.front()].subject, std::nullopt, {}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (worst[i] == Kind::None)
            continue;
        const Claim &claim = claims[places[i]];
        auto side = std::find_if(conflict.sides.begin(), conflict.sides.end(), [&](const ConflictSide &own) {
            const Claim &first = claims[own.claims.front()];
            return manner(first) == manner(claim) && first.participant == claim.participant &&
                   isSameCondition(first.condition->text, claim.condition->text);
        });
        if (side == conflict.sides.end())
            side = conflict.sides.insert(side, ConflictSide{});
        side->claims.push_back(places[i]);
        side->disputed = side->disputed || worst[i] >= Kind::Denial;
    }
    return conflict;
}

void addConditions(std::span<const Claim> claims, std::vector<Conflict> &conflicts)
{
    std::map<std::pair<ClaimObject, ConditionKind>, std::vector<std::size_t>> groups;
    for (std::size_t place = 0; place < claims.size(); ++place) {
        if (claims[place].condition && claims[place].subject)
            groups[{*claims[place].subject, claims[place].condition->kind}].push_back(place);
    }
    for (const auto &[of, places] : groups) {
        if (places.size() < 2)
            continue;
        if (auto conflict = conditionConflict(claims, places))
            conflicts.push_back(std::move(*conflict));
    }
}

} // namespace

ConflictAspect aspectOf(const Claim &claim)
{
    switch (claim.kind) {
    case FactKind::Figure:
        return ConflictAspect::Figure;
    case FactKind::EventDate:
        return ConflictAspect::Date;
    case FactKind::EventPlace:
        return ConflictAspect::Place;
    case FactKind::EventStatus:
        return ConflictAspect::State;
    case FactKind::Participation:
        return ConflictAspect::Role;
    case FactKind::Position:
        return ConflictAspect::Position;
    case FactKind::Answer:
        return ConflictAspect::Answer;
    case FactKind::Plain:
    case FactKind::OptionAspect:
    case FactKind::EventLink:
        break;
    }
    return ConflictAspect::Statement;
}

namespace {

/// A plan, or what was announced of a day that was still to come.
bool isPlanAhead(const Claim &claim)
{
    const Circumstances &how = claim.circumstances;
    const bool isAhead = how.assertion == Assertion::Announced && how.when && how.published &&
                         how.published->last && how.when->days.first &&
                         *how.published->last < *how.when->days.first;
    return isAhead || how.isPlanned();
}

/// `planned for 9 February, now put off to the 11th`: one report that gives two plans tells how one became
/// the other, and does not contradict itself.
bool isMovedPlan(const Claim &a, const Claim &b)
{
    if (!isPlanAhead(a) || !isPlanAhead(b) || a.circumstances.speaker != b.circumstances.speaker)
        return false;
    return std::any_of(a.supports.begin(), a.supports.end(), [&b](const ClaimSupport &one) {
        return std::any_of(b.supports.begin(), b.supports.end(),
                           [&one](const ClaimSupport &other) { return other.source == one.source; });
    });
}

Kind compareAlone(const Claim &a, const Claim &b)
{
    switch (a.kind) {
    case FactKind::Figure:
        return compare(Said<Quantity>{a.value, a.circumstances}, {b.value, b.circumstances});
    case FactKind::EventDate:
        if (!a.circumstances.when || !b.circumstances.when)
            return Kind::None;
        return compare(*a.circumstances.when, a.circumstances, *b.circumstances.when, b.circumstances);
    case FactKind::EventPlace:
        return compare(Said<QString>{a.place, a.circumstances}, {b.place, b.circumstances});
    case FactKind::EventStatus:
        return compare(said<EventStatus>(a), said<EventStatus>(b));
    case FactKind::Participation:
        return compare(said<Role>(a), said<Role>(b));
    case FactKind::Position:
        return compare(said<Stance>(a), said<Stance>(b));
    case FactKind::Answer:
        return compare(said<Effect>(a), said<Effect>(b));
    case FactKind::Plain:
    case FactKind::OptionAspect:
    case FactKind::EventLink:
        break;
    }
    return Kind::None;
}

} // namespace

DisagreementKind compare(const Claim &a, const Claim &b)
{
    const Kind kind = compareAlone(a, b);
    const bool isOfTimeOrPlace = a.kind == FactKind::EventDate || a.kind == FactKind::EventPlace;
    const bool isOpen = kind == Kind::Contradiction || kind == Kind::Difference;
    return isOfTimeOrPlace && isOpen && isMovedPlan(a, b) ? Kind::Update : kind;
}

std::vector<Conflict> conflictsAmong(std::span<const Claim> claims)
{
    std::vector<std::pair<Thing, std::size_t>> things;
    things.reserve(claims.size());
    for (std::size_t place = 0; place < claims.size(); ++place)
        things.emplace_back(Thing(claims[place]), place);
    std::sort(things.begin(), things.end());
    std::vector<std::size_t> order;
    order.reserve(things.size());
    for (const auto &[thing, place] : things)
        order.push_back(place);
    std::vector<std::span<const std::size_t>> groups;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first + 1;
        while (last < order.size() && things[last].first == things[first].first)
            ++last;
        if (last - first > 1)
            groups.push_back(std::span(order).subspan(first, last - first));
        first = last;
    }
    // Groups know nothing of each other: many are shared among the processors, in stretches.
    constexpr std::size_t many = 2000;
    std::vector<std::vector<Conflict>> parts(stretchesFor(groups.size(), many));
    inStretches(groups.size(), parts.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            if (auto conflict = conflictIn(claims, groups[i]))
                parts[part].push_back(std::move(*conflict));
        }
    });
    std::vector<Conflict> conflicts;
    for (std::vector<Conflict> &part : parts)
        std::move(part.begin(), part.end(), std::back_inserter(conflicts));
    addContradicted(claims, conflicts);
    addConditions(claims, conflicts);
    return conflicts;
}

} // namespace chancery
