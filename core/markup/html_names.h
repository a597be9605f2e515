// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

namespace chancery {

/// What the names that a page's author gave a part (its class and id) say of it.
[[nodiscard]] bool soundsUnlikely(const HtmlNode &node);
/// −25, 0 or +25 for each of class and id: names of furniture and names of articles.
[[nodiscard]] int nameWeight(const HtmlNode &node);
/// Whether the names are those of buttons to pass the page on.
[[nodiscard]] bool soundsLikeSharing(const HtmlNode &node);
/// Whether the part gives the author.
[[nodiscard]] bool soundsLikeByline(const HtmlNode &node);
/// A part whose role is navigation, a dialog or the like.
[[nodiscard]] bool hasFurnitureRole(const HtmlNode &node);

} // namespace chancery
