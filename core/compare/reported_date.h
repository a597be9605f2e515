// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/day_range.h"
#include "core/domain/zone.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace chancery {

/// Seconds of UTC, both ends included; an end that is none is open or unknown.
struct InstantRange
{
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
};

/// One end of a date: the days it may be on, and a clock where it is known by one.
struct DateEnd
{
    DayRange days;
    std::optional<ClockTime> clock;

    friend bool operator==(const DateEnd &, const DateEnd &) = default;
};

/// A date as reports are held against each other by it. Days are compared as days: reports of one event mean
/// those of its place. A time is an instant where its zone is known, and else known to the width of the zones
/// that it may mean, from UTC−12 to UTC+14.
struct ReportedDate
{
    /// As written; of a time the day of its own clock.
    DayRange days;
    /// Those, and what `about` adds: a day, a month or a year to either side, by how exactly it is told.
    DayRange reach;
    /// The instants that it may mean, by its own zone, else by the dossier's, else by every zone.
    InstantRange instants;
    DateEnd start;
    DateEnd end;
    bool isInterval = false;
    bool isApproximate = false;
    bool isUncertain = false;
    /// The dossier's zone holds for what names none.
    bool isZoneKnown = false;
    /// What it consists of where the days between are not meant, in order: `[2026-01-04,2026-01-10]`. Empty
    /// where all between its ends is.
    std::vector<ReportedDate> parts;
    /// It is all of the parts, and not one of them: `{2026-01-04,2026-01-10}`.
    bool isAllParts = false;

    /// `zone` is that of the dossier; null where it states none.
    static ReportedDate of(const Edtf &date, const Zone *zone = nullptr);
    /// Some time within these days.
    static ReportedDate of(const DayRange &days, const Zone *zone = nullptr);

    [[nodiscard]] bool hasClock() const { return start.clock && end.clock; }
    /// Neither end is known: `../..`.
    [[nodiscard]] bool isUnbounded() const { return days.isUnbounded(); }
};

/// Whether both mean the same days, or the same instants.
bool isSame(const ReportedDate &a, const ReportedDate &b);
/// Whether one says what the other does, and more closely: `24 February` of `February`.
bool isCloser(const ReportedDate &closer, const ReportedDate &other);
/// Whether one is of the days over which something lasted by the other, some weeks at most: talks of two
/// days, and a report of the second.
bool isPartOf(const ReportedDate &part, const ReportedDate &whole);
/// Whether no moment belongs to both.
bool isApart(const ReportedDate &a, const ReportedDate &b);
/// What has no date is apart from nothing.
bool isApart(const std::shared_ptr<const ReportedDate> &a, const std::shared_ptr<const ReportedDate> &b);
/// A key that dates have in common which say the same in the same words.
[[nodiscard]] std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, int,
                         std::vector<std::int64_t>>
keyOf(const ReportedDate &date);

} // namespace chancery
