// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/piece.h"
#include "core/document/drawing.h"

#include <QString>

#include <functional>
#include <vector>

namespace chancery {

/// Draws something as wide as the page, in units of the page; says first how high it will be.
struct PictureSource
{
    QString caption; ///< above it; empty: none
    std::function<double(double width)> heightForWidth;
    PicturePiece::Paint paint;
    QString alternative = {}; ///< words for it; empty: those of its block
    /// What in it leads to anchors, in units of the page from its top left corner; none: nothing does.
    std::function<std::vector<briefing::Drawing::Area>(double width)> areas = {};
};

} // namespace chancery
