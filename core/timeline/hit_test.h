// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/frame.h"

#include <cstdint>
#include <variant>

namespace chancery {

/// What lies under a point: an index into Frame::items or Frame::folds.
struct HitItem
{
    std::size_t index = 0;
    friend bool operator==(const HitItem &, const HitItem &) = default;
};
struct HitFold
{
    std::size_t index = 0;
    friend bool operator==(const HitFold &, const HitFold &) = default;
};
using Hit = std::variant<std::monostate, HitItem, HitFold>;

struct HitOptions
{
    double rowHeight = 18;
    double glyph = 10;            ///< the least width at which an event can be hit
    double slop = 3;              ///< pixels beside it that still count
    std::size_t lanes = SIZE_MAX; ///< only so many of the first lanes count
};

/// The event or fold at a point: the event whose middle is nearest among those that the point touches, else
/// the fold.
[[nodiscard]] Hit hitTest(const Frame &frame, double x, double y, const HitOptions &options = {});

} // namespace chancery
