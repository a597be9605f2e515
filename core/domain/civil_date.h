// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"

#include <QDate>

namespace chancery {

/// A day of the proleptic Gregorian calendar as Qt has it; QDate has no year 0, so of that year none.
[[nodiscard]] inline QDate toDate(CivilDay day)
{
    const auto [year, month, dayOfMonth] = day.toYmd();
    return {static_cast<int>(year), month, dayOfMonth};
}

[[nodiscard]] inline CivilDay toCivil(const QDate &date)
{
    return CivilDay::fromYmd(date.year(), date.month(), date.day());
}

} // namespace chancery
