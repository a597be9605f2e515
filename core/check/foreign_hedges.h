// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The words by which a sentence of another language than English says that something is to be, may be or was
/// not: `sollen`, `pourraient`, `можуть`, `可能`, `予定`, `من المتوقع`. Empty where it has none, says in the
/// same breath that something was, or is in a language that is not known here. `language` is a BCP 47 tag.
[[nodiscard]] QString foreignHedgeIn(const QString &sentence, const QString &language);

/// Whether a sentence of one of these languages says that something was, whatever else it says.
[[nodiscard]] bool saysThatItWas(const QString &sentence, const QString &language);

/// Whether a sentence of one of these languages says that something was, and has none of those words. False
/// in a language that is not known here.
[[nodiscard]] bool saysOnlyThatItWas(const QString &sentence, const QString &language);

} // namespace chancery
