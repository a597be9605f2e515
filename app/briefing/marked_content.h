// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/tag_tree.h"

#include <QRectF>

#include <string>
#include <string_view>
#include <vector>

namespace chancery {

/// A link on a page, in units of the page from its top left corner, with its element.
struct TaggedArea
{
    QRectF rect;
    int element = TagTree::none;
};

/// A page's content as the painter wrote it, with marked content in place of the marks: what was painted
/// between two of them becomes content of their element, or of a link of it where text begins on its area;
/// everything else an artifact. Knows the operators that QPdfWriter writes. The elements get their content;
/// `parents` the element of each MCID of the page.
std::string markContent(std::string_view content, TagTree &tags, const std::vector<TaggedArea> &links,
                        int page, std::vector<int> &parents);

} // namespace chancery
