// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/contradicted_claims.h"

#include "core/domain/in_parallel.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace chancery {

namespace {

using Kind = DisagreementKind;
using Places = std::vector<std::size_t>;

bool isAssertedOrDenied(const Claim &claim)
{
    return claim.circumstances.assertion == Assertion::Alleged || claim.circumstances.isDenied();
}

/// Whether what rests on a passage may be told where that passage is against another claim: it is plain, it
/// denies, or it is contradicted itself. The rest, which is nearly all, need not be looked at.
bool mayOppose(const Claim &claim)
{
    return claim.kind == FactKind::Plain || claim.circumstances.isDenied() || !claim.contradicts.empty();
}

bool contains(const Places &places, std::size_t place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

class Contradicted
{
public:
    Contradicted(std::span<const Claim> claims, std::vector<Conflict> &conflicts)
        : m_claims(claims)
        , m_conflicts(conflicts)
        , m_conflictOf(claims.size(), none)
    {
        for (std::size_t place = 0; place < claims.size(); ++place) {
            if (!mayOppose(claims[place]))
                continue;
            for (const ClaimSupport &support : claims[place].supports) {
                if (support.passage.value >= m_restingOn.size())
                    m_restingOn.resize(support.passage.value + m_restingOn.size() / 2 + 1);
                Places &resting = m_restingOn[support.passage.value];
                if (resting.size() < comparedBack)
                    resting.push_back(place);
            }
            if (!claims[place].contradicts.empty())
                m_contradicted.push_back(place);
        }
        for (std::size_t i = 0; i < conflicts.size(); ++i) {
            for (const ConflictSide &side : conflicts[i].sides) {
                for (const std::size_t place : side.claims)
                    m_conflictOf[place] = i;
            }
            if (conflicts[i].aspect == ConflictAspect::Assertion && conflicts[i].subject)
                m_allegations.emplace(*conflicts[i].subject, i);
        }
    }

    void run()
    {
        for (const std::size_t place : m_contradicted)
            joinAllegation(place);
        const Places loose = placesWith([this](std::size_t place) { return m_conflictOf[place] == none; });
        contradictSettled();
        const std::vector<Places> kins = related(loose);
        std::vector<Conflict> added(kins.size());
        inStretches(kins.size(), stretchesFor(kins.size(), many),
                    [&](std::size_t, std::size_t first, std::size_t last) {
                        for (std::size_t i = first; i < last; ++i)
                            added[i] = conflictOf(kins[i]);
                    });
        std::move(added.begin(), added.end(), std::back_inserter(m_conflicts));
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// Conflicts that are worth a second thread: they know nothing of each other.
    static constexpr std::size_t many = 1000;

    /// Adds what contradicts claims that are in a conflict already.
    void contradictSettled()
    {
        Places settled = placesWith([this](std::size_t place) { return m_conflictOf[place] != none; });
        std::stable_sort(settled.begin(), settled.end(),
                         [this](std::size_t a, std::size_t b) { return m_conflictOf[a] < m_conflictOf[b]; });
        std::vector<std::span<const std::size_t>> groups;
        for (std::size_t first = 0, last = 0; first < settled.size(); first = last) {
            while (last < settled.size() && m_conflictOf[settled[last]] == m_conflictOf[settled[first]])
                ++last;
            groups.push_back(std::span(settled).subspan(first, last - first));
        }
        inStretches(groups.size(), stretchesFor(groups.size(), many),
                    [&](std::size_t, std::size_t first, std::size_t last) {
                        for (const auto group : std::span(groups).subspan(first, last - first)) {
                            for (const std::size_t place : group)
                                contradict(m_conflicts[m_conflictOf[place]], place);
                        }
                    });
    }

    template<class Test>
    [[nodiscard]] Places placesWith(Test test) const
    {
        Places result;
        std::copy_if(m_contradicted.begin(), m_contradicted.end(), std::back_inserter(result), test);
        return result;
    }

    /// Another part of an allegation that is in dispute already: who did it, where, when.
    void joinAllegation(std::size_t place)
    {
        const Claim &claim = m_claims[place];
        if (m_conflictOf[place] != none || !claim.subject || !isAssertedOrDenied(claim))
            return;
        const auto found = m_allegations.find(*claim.subject);
        if (found == m_allegations.end())
            return;
        for (ConflictSide &side : m_conflicts[found->second].sides) {
            if (side.claims.empty() ||
                m_claims[side.claims.front()].circumstances.assertion != claim.circumstances.assertion)
                continue;
            side.claims.push_back(place);
            m_conflictOf[place] = found->second;
            return;
        }
    }

    /// The claims, of few enough, that rest on a passage and may be told as opposing another.
    [[nodiscard]] std::span<const std::size_t> restingOn(PassageRow passage) const
    {
        return passage.value < m_restingOn.size() ? std::span<const std::size_t>(m_restingOn[passage.value])
                                                  : std::span<const std::size_t>();
    }

    /// A passage against the one supports the other.
    [[nodiscard]] bool stand(std::size_t against, std::size_t claim) const
    {
        const auto &contradicts = m_claims[claim].contradicts;
        return std::any_of(contradicts.begin(), contradicts.end(), [&](const ClaimSupport &passage) {
            const auto &supports = m_claims[against].supports;
            return std::any_of(supports.begin(), supports.end(), [&](const ClaimSupport &support) {
                return support.passage == passage.passage;
            });
        });
    }

    /// Whether two claims that stand against each other are of one thing: each against the other, of one
    /// subject, or about one object.
    [[nodiscard]] bool areOfOneThing(std::size_t a, std::size_t b) const
    {
        const Claim &one = m_claims[a];
        const Claim &other = m_claims[b];
        if ((one.subject && one.subject == other.subject) || (stand(a, b) && stand(b, a)))
            return true;
        return std::any_of(one.about.begin(), one.about.end(), [&other](const ClaimObject &object) {
            return std::find(other.about.begin(), other.about.end(), object) != other.about.end();
        });
    }

    /// Contradicted claims that belong together: a passage against the one supports the other, or one passage
    /// is against both claims of a subject.
    [[nodiscard]] std::vector<Places> related(const Places &loose) const
    {
        std::vector<std::size_t> leads(m_claims.size(), none); // of those that are loose
        for (const std::size_t place : loose)
            leads[place] = place;
        const auto lead = [&leads](std::size_t place) {
            while (leads[place] != place)
                place = leads[place] = leads[leads[place]];
            return place;
        };
        const auto join = [&](std::size_t a, std::size_t b) {
            if (leads[b] == none || !areOfOneThing(a, b))
                return;
            const auto [first, second] = std::minmax({lead(a), lead(b)}); // by value: leads are no lvalues
            leads[second] = first;
        };
        std::map<std::pair<PassageRow, std::optional<ClaimObject>>, std::size_t> against;
        for (const std::size_t place : loose) {
            for (const ClaimSupport &passage : m_claims[place].contradicts) {
                for (const std::size_t other : restingOn(passage.passage))
                    join(place, other);
                join(place,
                     against.try_emplace({passage.passage, m_claims[place].subject}, place).first->second);
            }
        }
        std::map<std::size_t, Places> groups;
        for (const std::size_t place : loose)
            groups[lead(place)].push_back(place);
        std::vector<Places> result;
        result.reserve(groups.size());
        for (auto &[first, places] : groups)
            result.push_back(std::move(places));
        return result;
    }

    /// One conflict of claims that are related: those that stand against each other on different sides.
    [[nodiscard]] Conflict conflictOf(const Places &kin) const
    {
        const Claim &first = m_claims[kin.front()];
        Conflict conflict{Kind::None, aspectOf(first), first.subject, first.participant, {}};
        for (std::size_t i = 0; i < kin.size(); ++i) {
            const std::size_t place = kin[i];
            if (m_claims[place].kind != first.kind)
                conflict.aspect = ConflictAspect::Statement;
            auto side = std::find_if(conflict.sides.begin(), conflict.sides.end(), [&](const auto &own) {
                return std::none_of(own.claims.begin(), own.claims.end(), [&](std::size_t other) {
                    return stand(other, place) || stand(place, other);
                });
            });
            if (side == conflict.sides.end())
                side = conflict.sides.insert(side, ConflictSide{});
            side->claims.push_back(place);
            side->disputed = true;
        }
        if (std::any_of(kin.begin(), kin.end(),
                        [this](std::size_t place) { return isAssertedOrDenied(m_claims[place]); })) {
            conflict.aspect = ConflictAspect::Assertion;
        }
        for (const std::size_t place : kin)
            contradict(conflict, place);
        return conflict;
    }

    /// Sets the passages against a claim, and what rests on them, on the other sides.
    void contradict(Conflict &conflict, std::size_t place) const
    {
        const Claim &claim = m_claims[place];
        const auto home =
            std::find_if(conflict.sides.begin(), conflict.sides.end(),
                         [place](const ConflictSide &side) { return contains(side.claims, place); });
        const auto own = static_cast<std::size_t>(home - conflict.sides.begin());
        conflict.sides[own].disputed = true;
        Kind kind = isAssertedOrDenied(claim) ? Kind::Denial : Kind::Contradiction;
        for (const ClaimSupport &passage : claim.contradicts) {
            if (stands(conflict, own, passage))
                continue;
            const Places opposing = opposingClaims(conflict, place, passage);
            if (deniesOnly(place, passage))
                kind = Kind::Denial;
            ConflictSide &other = sideAgainst(conflict, own, opposing);
            other.passages.push_back(passage);
        }
        conflict.kind = std::max(conflict.kind, kind);
    }

    /// Whether a passage against a claim says no more than that it is not so: by its own words, or by those
    /// of a denial that rests on it.
    [[nodiscard]] bool deniesOnly(std::size_t place, const ClaimSupport &passage) const
    {
        if (passage.isDenial)
            return true;
        const std::span<const std::size_t> resting = restingOn(passage.passage);
        return std::any_of(resting.begin(), resting.end(), [&](std::size_t other) {
            return m_claims[other].circumstances.isDenied() && areOfOneThing(place, other);
        });
    }

    /// Whether a side beside one's own rests on a passage already.
    [[nodiscard]] bool stands(const Conflict &conflict, std::size_t own, const ClaimSupport &passage) const
    {
        for (std::size_t i = 0; i < conflict.sides.size(); ++i) {
            const ConflictSide &side = conflict.sides[i];
            if (i == own)
                continue;
            if (std::find(side.passages.begin(), side.passages.end(), passage) != side.passages.end())
                return true;
            for (const std::size_t claim : side.claims) {
                const auto &supports = m_claims[claim].supports;
                if (std::find(supports.begin(), supports.end(), passage) != supports.end())
                    return true;
            }
        }
        return false;
    }

    /// What rests on a passage against a claim, and speaks of the same: plain facts about the claim's
    /// subject, and facts that the claim's own passages contradict.
    [[nodiscard]] Places opposingClaims(const Conflict &conflict, std::size_t place,
                                        const ClaimSupport &passage) const
    {
        Places result;
        for (const std::size_t other : restingOn(passage.passage)) {
            const Claim &claim = m_claims[other];
            const bool isAbout = conflict.subject && std::find(claim.about.begin(), claim.about.end(),
                                                               *conflict.subject) != claim.about.end();
            const bool isTaken = std::any_of(conflict.sides.begin(), conflict.sides.end(),
                                             [&](const auto &side) { return contains(side.claims, other); });
            if (!isTaken && (stand(place, other) || (claim.kind == FactKind::Plain && isAbout)))
                result.push_back(other);
        }
        return result;
    }

    /// The side that has these claims; without any, the first that stands against one's own; a new one where
    /// there is none.
    static ConflictSide &sideAgainst(Conflict &conflict, std::size_t own, const Places &opposing)
    {
        for (std::size_t i = 0; i < conflict.sides.size(); ++i) {
            ConflictSide &side = conflict.sides[i];
            if (i != own && opposing.empty() && side.disputed)
                return side;
        }
        conflict.sides.push_back({opposing, {}, false});
        return conflict.sides.back();
    }

    std::span<const Claim> m_claims;
    std::vector<Conflict> &m_conflicts;
    std::vector<std::size_t> m_conflictOf; ///< by claim
    std::vector<Places> m_restingOn;       ///< by passage: what may oppose, no more than are looked at
    std::map<ClaimObject, std::size_t> m_allegations; ///< the conflict on what is alleged of an event
    Places m_contradicted;
};

} // namespace

void addContradicted(std::span<const Claim> claims, std::vector<Conflict> &conflicts)
{
    Contradicted(claims, conflicts).run();
}

} // namespace chancery
