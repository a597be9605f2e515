// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <set>
#include <vector>

namespace chancery {

/// A stretch of a text, in UTF-16 code units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A day, a month or a year that a text names; 0 for what it leaves out.
struct NamedDate
{
    int year = 0;
    int month = 0;
    int day = 0;
};

/// What a text says of dates outright; what is reckoned from the day of the report (`yesterday`) is not here.
struct StatedDates
{
    std::vector<NamedDate> dates; ///< in no order; the days between those of `4–6 February` too
    std::set<int> weekdays;       ///< 1 is Monday, 7 Sunday
    std::set<int> clockTimes;     ///< in minutes since midnight
    /// Where days, years after a preposition, and times of day stand: their digits count nothing.
    std::vector<TextSpan> spans;
};

/// The dates of a text. Months are known in English, and in German, French, Russian, Ukrainian, Chinese,
/// Japanese, Korean, Spanish, Italian, Portuguese, Romanian, Polish, Czech, Hungarian, Dutch, the languages
/// of Scandinavia and Finland, Greek, Turkish, Hebrew and Arabic where the language (BCP 47) or the script is
/// theirs; weekdays in English.
[[nodiscard]] StatedDates statedDates(const QString &text, QStringView language = {});

} // namespace chancery
