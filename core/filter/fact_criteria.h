// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/row_set.h"
#include "core/store/snapshot.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// What filters and queries ask of facts, and what other objects have of it. All of it means the same in
/// both: a fact concerns what its payload and its speaker are and what it is about besides; it has the
/// sources that support it; it is when its events are, and where its payload names none, when it says itself.
namespace chancery {

using RowSetPtr = std::shared_ptr<const RowSet>;

/// A bit for each of a few values.
template<class E>
std::uint32_t bitsOf(const std::vector<E> &values)
{
    std::uint32_t bits = 0;
    for (const E value : values)
        bits |= 1U << static_cast<unsigned>(value);
    return bits;
}
template<class E>
bool isAmong(std::uint32_t bits, E value)
{
    return ((bits >> static_cast<unsigned>(value)) & 1U) != 0;
}

/// Of one of these kinds.
struct OfKinds
{
    std::uint32_t kinds = 0; ///< a bit for each FactKind
};
/// Put forward in one of these ways.
struct PutForward
{
    std::uint32_t assertions = 0; ///< a bit for each Assertion
};
/// Of this credibility, both ends included.
struct Credible
{
    int least = 1;
    int most = 6;
};
/// Supported by so many independent sources, both ends included.
struct Rooted
{
    int least = 0;
    int most = 255;
};
/// On a side that another contradicts or denies.
struct IsDisputed
{
};
/// Concerns one of these objects; of sources, is supported by one.
struct Concerns
{
    ObjectKind kind = ObjectKind::Event; ///< Event, Participant, Option, Figure, Question or Source
    RowSetPtr objects;
};
/// Has no event in its payload, and may be within a stretch of time by its own date.
struct OwnDateIn
{
    TimeRange range;
};
/// One of these facts.
struct IsOneOf
{
    RowSetPtr facts;
};

/// What is asked of a fact: any of some things, or none of them.
struct FactCriterion
{
    using Part =
        std::variant<OfKinds, PutForward, Credible, Rooted, IsDisputed, Concerns, OwnDateIn, IsOneOf>;
    std::vector<Part> anyOf;
    bool isDenied = false;
};

/// What may be asked of one fact, where it is looked up by itself; each answer may be read when it is asked
/// for.
class FactView
{
public:
    virtual ~FactView() = default;
    [[nodiscard]] virtual std::uint32_t row() const = 0;
    [[nodiscard]] virtual FactKind kind() const = 0;
    [[nodiscard]] virtual Assertion assertion() const = 0;
    [[nodiscard]] virtual int credibility() const = 0;
    [[nodiscard]] virtual int roots() const = 0;
    [[nodiscard]] virtual bool isDisputed() const = 0;
    [[nodiscard]] virtual bool concernsOne(ObjectKind kind, const RowSet &objects) const = 0;
    /// What its own date may mean; empty where it has none, or an event in its payload.
    [[nodiscard]] virtual std::vector<TimeRange> ownDate() const = 0;

protected:
    FactView() = default;
    FactView(const FactView &) = default;
    FactView &operator=(const FactView &) = default;
};

/// Whether a fact meets a criterion: the same as FactCriteria::factsThat() says of all of them.
[[nodiscard]] bool meets(const FactView &fact, const FactCriterion &criterion);

/// Whether a source rated `rating` is as reliable as `least`: F, which cannot be judged, asks for F itself.
[[nodiscard]] bool isSoReliable(Reliability rating, Reliability least);

/// Facts whose events may be within a stretch of time, or where they have none in their payload, they
/// themselves. Its ends are never the ends of civil time: farPast and farFuture stand for none.
[[nodiscard]] FactCriterion datedIn(const Snapshot &snapshot, const TimeRange &range);
inline constexpr CivilSecond farFuture = std::numeric_limits<CivilSecond>::max() / 2;
inline constexpr CivilSecond farPast = -farFuture;
/// From the first of two days to the last.
[[nodiscard]] TimeRange rangeOfDays(std::optional<CivilDay> first, std::optional<CivilDay> last);
[[nodiscard]] inline bool overlaps(const TimeRange &a, const TimeRange &b)
{
    return b.begin < a.end && b.end > a.begin;
}

// Events by what they themselves are.
[[nodiscard]] RowSet eventsOfKinds(const Snapshot &snapshot, std::uint32_t kinds);
[[nodiscard]] RowSet eventsIn(const Snapshot &snapshot, const TimeRange &range);

/// Evaluates criteria over all facts of a snapshot at once.
class FactCriteria
{
public:
    /// Reads the columns and links of facts first where they are not at hand, see Snapshot::hasLinks().
    explicit FactCriteria(SnapshotPtr snapshot);

    [[nodiscard]] RowSet factsThat(const FactCriterion &criterion) const;
    /// Facts that a source so reliable supports.
    [[nodiscard]] FactCriterion supportedBySo(Reliability least) const;

    /// Whether objects of a kind are listed with their facts: all but passages and judgements are.
    [[nodiscard]] static bool lists(ObjectKind kind);
    /// The objects of a listed kind that one of the facts concerns, or supports; of facts, these.
    [[nodiscard]] RowSet objectsWith(ObjectKind kind, const RowSet &facts) const;
    /// Calls with the row of each event that one of the facts concerns; with some of them more than once.
    template<class Each>
    void eachEventWith(const RowSet &facts, Each call) const
    {
        facts.each([&](std::uint32_t fact) {
            if (m_links->event[fact] != FactLinks::none)
                call(m_links->event[fact]);
        });
        for (std::uint32_t row = 0; row < m_links->eventFacts.size(); ++row) {
            if (hasOne(facts, m_links->eventFacts.of(row)))
                call(row);
        }
    }

    [[nodiscard]] const FactLinks &links() const { return *m_links; }
    [[nodiscard]] const FactColumns &columns() const { return m_snapshot->facts(); }
    [[nodiscard]] const RowLists &factsByObject(ObjectKind kind) const;

private:
    static bool hasOne(const RowSet &facts, std::span<const std::uint32_t> list);
    template<class Test>
    void addWhere(RowSet &facts, Test test) const;
    void add(RowSet &facts, const FactCriterion::Part &part) const;
    void addConcerned(RowSet &facts, const Concerns &concerns) const;

    SnapshotPtr m_snapshot;
    std::shared_ptr<const FactLinks> m_links;
};

} // namespace chancery
