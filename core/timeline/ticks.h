// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace chancery {

enum class TickUnit : std::uint8_t { Minute, Hour, Day, Month, Year };

/// Every `count` units: 15 minutes, 1 month, 500 years. Seven days begin on Mondays.
struct TickStep
{
    TickUnit unit = TickUnit::Day;
    std::int64_t count = 1;

    friend bool operator==(const TickStep &, const TickStep &) = default;
};

/// The finest step whose ticks stand far enough apart for their labels, in pixels of `secondsPerPixel`.
/// `character` is the width of a digit.
[[nodiscard]] TickStep tickStep(double secondsPerPixel, double character);
/// The step of the line above: what a tick of `step` leaves unsaid. Millennia have none and give themselves.
[[nodiscard]] TickStep majorStep(const TickStep &step);

/// The last tick not after `time`.
[[nodiscard]] CivilSecond tickAtOrBefore(CivilSecond time, const TickStep &step);
/// The tick after a tick.
[[nodiscard]] CivilSecond nextTick(CivilSecond tick, const TickStep &step);
/// Every tick from the last one not after the range's begin up to its end; no more than `most`.
void ticksIn(const TimeRange &range, const TickStep &step, std::vector<CivilSecond> &into,
             std::size_t most = 2000);

/// What stands at a tick of the lower line, in `room` pixels with digits `character` wide: more where there
/// is more room (`6`, `Tue 6`).
[[nodiscard]] QString minorLabel(CivilSecond tick, const TickStep &step, const QLocale &locale, double room,
                                 double character);
/// What stands in the upper line from this tick to the next: `January 2026`, `2020–2029`; in short `Jan
/// 2026`.
[[nodiscard]] QString majorLabel(CivilSecond tick, const TickStep &step, const QLocale &locale,
                                 QLocale::FormatType format = QLocale::LongFormat);
/// `2026`, `44 BCE`.
[[nodiscard]] QString yearLabel(std::int64_t astronomicalYear, const QLocale &locale);

} // namespace chancery
