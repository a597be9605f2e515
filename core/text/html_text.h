// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The text of an HTML page in the order of its source, as a reader sees it: entities resolved, white space
/// collapsed but in `pre`, a line for each block, cells of a row with a tab between. Scripts, styles, menus
/// (`nav`), forms' controls, and what comes before the body are left out; headers, footers and asides stay,
/// for a passage may stand there. Any input is read, in time that grows with its length.
[[nodiscard]] QString htmlText(const QString &html);

} // namespace chancery
