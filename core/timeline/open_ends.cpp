// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/open_ends.h"

#include "core/store/columns.h"

namespace chancery {

void keepOpenEndsInView(FrameItem &item, std::uint16_t flags, double left, double right, double width,
                        double least)
{
    // The end of a mark that begins with the range may be rounded past its edge.
    constexpr double rounding = 1;
    const bool hasStart = (flags & (EventFlag::UnknownStart | EventFlag::OpenStart)) != 0;
    const bool hasEnd = (flags & (EventFlag::UnknownEnd | EventFlag::OpenEnd)) != 0;
    const auto fits = [&] { return double{item.x1} - double{item.x0} >= least + width; };
    if (hasStart && !item.tiny && fits() && item.x0 >= left - rounding && item.x0 < left + width)
        item.x0 = static_cast<float>(left + width);
    if (hasEnd && !item.tiny && fits() && item.x1 <= right + rounding && item.x1 > right - width)
        item.x1 = static_cast<float>(right - width);
}

} // namespace chancery
