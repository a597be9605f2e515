// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_moves.h"
#include "core/timeline/event_times.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// A strip of one or more rows in a lane: its events by time, with a pyramid over them that answers in
/// logarithmic time what reaches into a stretch from before it, what is long, and what matters most.
///
/// Entries count from 0 in time order.
class Band
{
public:
    enum class Kind : std::uint8_t {
        Span,     ///< one row of long events, none over another
        Points,   ///< rows of short events; within a row none over another
        Mixed,    ///< rows of events short and long, of a lane small enough to share rows
        Overflow, ///< what found no row; drawn as density
    };

    Band(Kind kind, std::uint16_t firstRow, std::uint16_t rowCount)
        : m_kind(kind)
        , m_firstRow(firstRow)
        , m_rowCount(rowCount)
    {
    }

    void reserve(std::uint32_t size);
    /// Adds an event; they must come in time order.
    void append(EventRow event, CivilSecond begin, std::uint16_t row);
    /// Builds the pyramid, once all are in.
    void finish(const EventTimes &times);

    /// Its events stay as they are, in other rows of the snapshot.
    void moveRows(const RowMoves &moves) { moves.moveIn(m_event); }

    struct Entry
    {
        EventRow event;
        CivilSecond begin;
        std::uint16_t row; ///< within the band
    };
    /// The first entry whose event does not come before one in the order of time.
    [[nodiscard]] std::uint32_t lowerBound(EventRow event) const;
    /// Puts others where entries [first, last) are, in time order; `times` knows the events of both. finish()
    /// is to follow before anything is asked of it.
    void replace(std::uint32_t first, std::uint32_t last, std::span<const Entry> entries,
                 const EventTimes &times);
    /// Builds the pyramid anew behind its first entry that was replaced.
    void finishChange(const EventTimes &times);
    /// The event of an entry matters otherwise than before.
    void weigh(std::uint32_t entry, const EventTimes &times);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Rows of the lane, counted from 0.
    [[nodiscard]] std::uint16_t firstRow() const { return m_firstRow; }
    [[nodiscard]] std::uint16_t rowCount() const { return m_rowCount; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_begin.size()); }
    [[nodiscard]] CivilSecond begin(std::uint32_t entry) const { return m_begin[entry]; }
    [[nodiscard]] EventRow event(std::uint32_t entry) const { return m_event[entry]; }
    /// Row within the band.
    [[nodiscard]] std::uint16_t row(std::uint32_t entry) const { return m_rowCount > 1 ? m_row[entry] : 0; }
    [[nodiscard]] CivilSecond longest() const { return m_longest; }

    /// The first entry at or after `from` that does not begin before `time`.
    [[nodiscard]] std::uint32_t lowerBound(CivilSecond time, std::uint32_t from = 0) const;
    /// How many entries begin before `time` and end after it.
    [[nodiscard]] std::uint32_t countCrossing(CivilSecond time) const;
    /// The entry of an event; none where the band does not have it.
    [[nodiscard]] std::optional<std::uint32_t> find(EventRow event, CivilSecond begin) const;
    /// The entry of [first, last), which is not empty, that matters most; the earliest of equals.
    [[nodiscard]] std::uint32_t top(std::uint32_t first, std::uint32_t last, const EventTimes &times) const;

    /// Calls visit(entry) in order for entries of [first, last) that are at least `length` long.
    template<class Visit>
    void visitLong(std::uint32_t first, std::uint32_t last, CivilSecond length, const EventTimes &times,
                   Visit &&visit) const
    {
        descend(
            first, last, [length](const Node &node) { return node.longest >= length; },
            [&](std::uint32_t entry) {
                const std::uint32_t row = m_event[entry].value;
                if (times.end[row] - times.begin[row] >= length)
                    visit(entry);
            });
    }

    /// Calls visit(entry) in order for entries that begin before `time` and end after it.
    template<class Visit>
    void visitCrossing(CivilSecond time, const EventTimes &times, Visit &&visit) const
    {
        descend(
            0, lowerBound(time), [time](const Node &node) { return node.latest > time; },
            [&](std::uint32_t entry) {
                if (times.end[m_event[entry].value] > time)
                    visit(entry);
            });
    }

private:
    void makeGrid();
    void makeLevels(const EventTimes &times, std::uint32_t from);
    [[nodiscard]] std::uint32_t better(std::uint32_t a, std::uint32_t b, const EventTimes &times) const
    {
        return times.priority[m_event[b].value] > times.priority[m_event[a].value] ? b : a;
    }

    static constexpr std::uint32_t fanout = 16;
    struct Node
    {
        CivilSecond latest;  ///< the last end of the events below
        CivilSecond longest; ///< the length of the longest
        std::uint32_t top;   ///< the entry that matters most
    };

    /// Visits the entries of [first, last) below nodes that `wanted` accepts.
    template<class Wanted, class Leaf>
    void descend(std::uint32_t first, std::uint32_t last, Wanted &&wanted, Leaf &&leaf) const
    {
        std::uint32_t entry = first;
        while (entry < last) {
            // The largest unwanted node that starts here is skipped whole, even where it reaches past the
            // end. Where a node is wanted so are those above it, hence the climb may stop there.
            std::uint64_t step = 1;
            for (std::size_t level = 0; level < m_levels.size() && entry % (step * fanout) == 0; ++level) {
                if (wanted(m_levels[level][entry / (step * fanout)]))
                    break;
                step *= fanout;
            }
            if (step > 1) {
                entry = static_cast<std::uint32_t>(std::min<std::uint64_t>(entry + step, last));
                continue;
            }
            leaf(entry);
            ++entry;
        }
    }

    Kind m_kind;
    std::uint16_t m_firstRow;
    std::uint16_t m_rowCount;
    CivilSecond m_longest = 0;
    std::vector<CivilSecond> m_begin;
    std::vector<EventRow> m_event;
    std::vector<std::uint16_t> m_row;         ///< empty where there is one row
    CivilSecond m_cell = 1;                   ///< seconds of a cell of the grid over the begins
    std::int64_t m_firstCell = 0;             ///< counted from the epoch
    std::vector<std::uint32_t> m_cells;       ///< the first entry at or after the begin of each cell
    std::vector<CivilSecond> m_ends;          ///< of an overflow band, sorted
    std::vector<std::vector<Node>> m_levels;  ///< level k has a node for each 16^(k+1) entries
    std::uint32_t m_changedFrom = UINT32_MAX; ///< the first entry that was replaced since it was finished
};

} // namespace chancery
