// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

namespace chancery {

/// Takes out of a page what a reader of it does not see: what is hidden by attribute, by its own style or by
/// a simple rule of the page's own style sheets (one element, class or id, outside of any condition), and
/// what stands for browsers without scripts. Never a part that holds most of the text, which is a page that
/// was saved before its script showed it. Returns how many words went.
qsizetype removeHidden(HtmlTree &tree);

} // namespace chancery
