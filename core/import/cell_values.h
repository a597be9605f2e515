// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/terms.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace chancery {

/// In which order files write the parts of a date such as 03/04/2026.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };

/// The date that a cell gives: EDTF, ISO 8601 with a time or without, 20260103, day, month and year in one
/// order or the other, the month by its name in the languages of the news; none where it is no date. A time
/// of day is kept with its offset; midnight without one is taken for the absence of a time.
[[nodiscard]] std::optional<Edtf> dateIn(const QString &cell, DateOrder order);

/// The date of a year, a month and a day in cells of their own, of which the last may be empty; years before
/// our era are negative, -44 being 44 BC.
[[nodiscard]] std::optional<Edtf> dateOf(const QString &year, const QString &month, const QString &day,
                                         const QString &time = {});

/// From one date to another; the first where there is no other, or they are the same.
[[nodiscard]] std::optional<Edtf> span(const std::optional<Edtf> &from, const std::optional<Edtf> &to);

/// Whether a date such as 13/04/2026 tells the order; none where it may be either.
[[nodiscard]] std::optional<DateOrder> orderToldBy(const QString &cell);

/// The kind of event that a word or a title tells of: a term of the format, or one of its words in English;
/// none where it tells none.
[[nodiscard]] std::optional<EventKind> eventKindIn(QStringView words);
[[nodiscard]] std::optional<EventStatus> eventStatusIn(QStringView word);

/// Text without the marks of HTML that lists of events are written with, on one line.
[[nodiscard]] QString plainLine(const QString &html);

} // namespace chancery
