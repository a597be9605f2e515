// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The words of a text as they are looked for: lower case, without accents, layout and typography, each with
/// one space before it, so that `elysee` is found in `Élysée` and a word by its beginning. Empty where the
/// text has no letter or digit.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace chancery
