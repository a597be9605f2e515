// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// What LaTeX as bibliographies have it says: braces go, commands for letters and marks become these, other
/// commands go and leave what they are about. On one line.
[[nodiscard]] QString latexText(const QString &latex);

} // namespace chancery
