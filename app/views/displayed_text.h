// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// A text as a text document takes it, each code unit in its place: a document would make one paragraph mark
/// of CR LF, and every offset behind it would be off by one.
[[nodiscard]] QString displayedText(QString text);

} // namespace chancery
