// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

#include <QString>

#include <vector>

namespace chancery {

/// The text of parts of a page in the order of its source, as a reader sees it: white space collapsed but in
/// `pre`, a line for each block and item of a list, cells of a row with a tab between. Controls of forms,
/// scripts and embedded media are no text. The mark of a footnote is set apart in brackets, so that no figure
/// before it grows: “35 [3] countries”, “talks[3]”; a power stays one: “km²”.
[[nodiscard]] QString htmlLines(const HtmlTree &tree, const std::vector<HtmlNodeId> &parts);

/// Elements that begin and end a line.
[[nodiscard]] bool isHtmlBlock(const QString &name);

/// Elements that hold no text of the page: scripts, controls, embedded media, what comes before the body.
[[nodiscard]] bool isHtmlAside(const QString &name);

} // namespace chancery
