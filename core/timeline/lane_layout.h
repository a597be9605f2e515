// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_moves.h"
#include "core/timeline/band.h"

#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// How events of a lane are put in rows. Nothing here depends on what is visible, so that panning and zooming
/// never move an event to another row.
struct LayoutOptions
{
    CivilSecond spanThreshold = 2 * secondsPerDay; ///< events this long or longer get rows of their own
    CivilSecond labelRoom = 0; ///< preferred distance between the begins of neighbours in a row of points
    bool sharesRows = false;   ///< long events and short ones share rows, mostPointRows in all
    std::uint16_t mostSpanRows = 3; ///< what finds no row goes to the overflow
    std::uint16_t mostPointRows = 6;
    /// Where most of the dossier is: the first event of all shares its row with none that begins before this,
    /// and the newest with none that ends after it, so that both can be told by name when all that lies
    /// there is drawn close together. Empty where nothing lies outside.
    TimeRange focus;

    /// Whether what is laid out by the one may stay where a change of a large dossier asks for the other: one
    /// event far from all others is no reason to put a million into other rows.
    [[nodiscard]] bool isMuchLike(const LayoutOptions &before) const;

    friend bool operator==(const LayoutOptions &, const LayoutOptions &) = default;
};

/// A lane: bands from top to bottom, long events first, then the short ones, then what found no row.
struct LaneLayout
{
    std::vector<Band> bands;
    std::optional<Band> overflow; ///< goes with the last band, which then is there, be it without rows
    std::uint16_t rows = 0;       ///< one at least, even of an empty lane

    /// Events of this lane stay as they are, in other rows of the snapshot.
    void moveRows(const RowMoves &moves);
    /// What its bands take, one at least.
    [[nodiscard]] std::uint16_t ownRows() const;
    /// The band and the entry of an event, the overflow after all others; none where it is not here.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::uint32_t>> find(EventRow event) const;
    [[nodiscard]] Band &band(std::size_t index) { return index < bands.size() ? bands[index] : *overflow; }
    [[nodiscard]] const Band &band(std::size_t index) const
    {
        return index < bands.size() ? bands[index] : *overflow;
    }
};

/// Puts the events of a lane, in time order, into rows: each in the first row where its label has room, else
/// in the row that has been free longest, else in a new one, as far as there may be more.
[[nodiscard]] LaneLayout layoutLane(std::span<const EventRow> events, const EventTimes &times,
                                    const LayoutOptions &options);

/// From the first begin to the last end; a day where there are no events.
[[nodiscard]] TimeRange extentOf(const EventTimes &times);

/// The shortest stretch in which a share of all events begins, which is where a reader wants to look first:
/// from the first of these begins to the last end of those that end within reason.
[[nodiscard]] TimeRange densestRange(const EventTimes &times, double share);

} // namespace chancery
