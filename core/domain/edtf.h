// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/domain/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace chancery {

/// Why an expression is not EDTF, and at which character (counted from 0) reading stopped.
struct EdtfError
{
    int position = 0;
    QString reason;
};

/// A time of day on the clock of a place.
struct ClockTime
{
    int second = 0; ///< since the day began
    int length = 0; ///< in seconds: a minute where the seconds are 00, else one
    /// How far that clock is ahead of UTC, in seconds; none where the expression has no zone.
    std::optional<int> offset = std::nullopt;

    friend bool operator==(const ClockTime &, const ClockTime &) = default;
};

/// A date by the Extended Date/Time Format (ISO 8601-2:2019, annex A): approximate, uncertain, partial, an
/// interval or a set; or an interval between two times, or of a time and a duration, which ISO 8601-1 has and
/// EDTF has not. Always a valid one; prints what was parsed.
class Edtf
{
public:
    /// Reads an expression of level 0, 1 or 2, or an interval between times.
    static Result<Edtf, EdtfError> parse(QStringView expression);

    /// The expression, as parsed.
    [[nodiscard]] const QString &toString() const { return m_expression; }
    /// The lowest conformance level that has this expression: 0, 1 or 2.
    [[nodiscard]] int level() const { return m_level; }
    /// An interval between times, `2026-01-06T23:00:00Z/2026-01-07T01:00:00Z`, or with a duration,
    /// `2026-01-06T23:00Z/PT2H`: of ISO 8601-1, of no level of EDTF.
    [[nodiscard]] bool isIso8601() const { return m_iso8601; }

    /// The first day it may mean; none where the start is open or unknown. Of a time it is that of its own
    /// clock; the time 24:00:00 is 00:00:00 of the next day.
    [[nodiscard]] std::optional<CivilDay> earliest() const { return m_earliest; }
    /// The last day it may mean (inclusive); none where the end is open or unknown.
    [[nodiscard]] std::optional<CivilDay> latest() const { return m_latest; }

    /// The time of day that goes with a single day; none where a date has none.
    [[nodiscard]] std::optional<ClockTime> clockTime() const
    {
        return m_interval ? std::nullopt : m_startClock;
    }
    /// The times of day that go with earliest() and latest(): of an interval those of its ends, else
    /// clockTime() twice.
    [[nodiscard]] std::optional<ClockTime> startClock() const { return m_startClock; }
    [[nodiscard]] std::optional<ClockTime> endClock() const { return m_endClock; }

    /// `~` or `%` anywhere: about that date.
    [[nodiscard]] bool isApproximate() const { return m_approximate; }
    /// `?` or `%` anywhere: possibly that date.
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }
    /// `start/end`.
    [[nodiscard]] bool isInterval() const { return m_interval; }
    /// `../x`: lasts from before anything known. Unknown (`/x`) is not open.
    [[nodiscard]] bool hasOpenStart() const { return m_openStart; }
    [[nodiscard]] bool hasOpenEnd() const { return m_openEnd; }
    [[nodiscard]] bool hasUnknownStart() const { return m_unknownStart; }
    [[nodiscard]] bool hasUnknownEnd() const { return m_unknownEnd; }
    /// Of an interval, the part before the slash and that after it, durations reckoned; else, itself.
    [[nodiscard]] const QString &startExpression() const { return m_start; }
    [[nodiscard]] const QString &endExpression() const { return m_end; }

    /// For a reader: `6 January 2026`, `about January 2026`, `29–31 December 2025`, `2014`, `late 2024`-like
    /// forms are never invented. English, the language of our own statements.
    [[nodiscard]] QString toReadable() const;

    friend bool operator==(const Edtf &a, const Edtf &b) { return a.m_expression == b.m_expression; }

private:
    Edtf() = default;

    QString m_expression;
    QString m_start;
    QString m_end;
    std::optional<CivilDay> m_earliest;
    std::optional<CivilDay> m_latest;
    std::optional<ClockTime> m_startClock;
    std::optional<ClockTime> m_endClock;
    int m_level = 0;
    bool m_iso8601 = false;
    bool m_approximate = false;
    bool m_uncertain = false;
    bool m_interval = false;
    bool m_openStart = false;
    bool m_openEnd = false;
    bool m_unknownStart = false;
    bool m_unknownEnd = false;
};

} // namespace chancery
