// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf_grammar.h"

#include <cstdint>
#include <optional>

namespace chancery::edtf {

/// How long something lasts, `P1DT2H30M`: by the calendar, and by the clock.
struct Duration
{
    /// In the order in which ISO 8601-1:2019, 5.5.2.4 has them.
    enum class Unit : std::uint8_t { Years, Months, Weeks, Days, Hours, Minutes, Seconds };

    std::int64_t months = 0;
    std::int64_t days = 0;
    std::int64_t seconds = 0;

    /// So many of a unit, and thousandths of one of the clock's.
    void add(Unit unit, std::int64_t count, std::int64_t thousandths);
    /// The date and time so long after or before one that has a time, by the same zone's clocks. Months count
    /// first; of a shorter month the last day is meant. None where its year has not four digits.
    [[nodiscard]] std::optional<Date> after(const Date &date) const { return from(date, 1); }
    [[nodiscard]] std::optional<Date> before(const Date &date) const { return from(date, -1); }

private:
    [[nodiscard]] std::optional<Date> from(const Date &known, int direction) const;
};

} // namespace chancery::edtf
