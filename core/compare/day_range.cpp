// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/day_range.h"

namespace chancery {

bool isBefore(const DayRange &a, const DayRange &b)
{
    return a.last && b.first && *a.last < *b.first;
}

bool isApart(const DayRange &a, const DayRange &b)
{
    return isBefore(a, b) || isBefore(b, a);
}

bool isApart(const std::optional<DayRange> &a, const std::optional<DayRange> &b)
{
    return a && b && isApart(*a, *b);
}

} // namespace chancery
