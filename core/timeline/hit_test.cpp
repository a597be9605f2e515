// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/hit_test.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chancery {

Hit hitTest(const Frame &frame, double x, double y, const HitOptions &options)
{
    Hit hit;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < frame.items.size(); ++i) {
        const FrameItem &item = frame.items[i];
        if (item.lane >= options.lanes || y < item.y || y >= item.y + options.rowHeight)
            continue;
        const double middle = (double{item.x0} + double{item.x1}) / 2;
        const double half = std::max((double{item.x1} - double{item.x0}) / 2, options.glyph / 2);
        const double distance = std::abs(x - middle);
        if (distance > half + options.slop)
            continue;
        // The point may be inside of one and only beside another.
        const double rank = distance <= half ? distance / half : 1 + distance - half;
        if (rank < nearest) {
            nearest = rank;
            hit = HitItem{i};
        }
    }
    if (!std::holds_alternative<std::monostate>(hit))
        return hit;
    for (std::size_t i = 0; i < frame.folds.size(); ++i) {
        const FrameFold &fold = frame.folds[i];
        const double middle = (double{fold.x0} + double{fold.x1}) / 2;
        const double half = std::max((double{fold.x1} - double{fold.x0}) / 2, options.glyph / 2);
        if (fold.lane < options.lanes && y >= fold.y0 && y < fold.y1 &&
            std::abs(x - middle) <= half + options.slop)
            return HitFold{i};
    }
    return hit;
}

} // namespace chancery
