// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Words that say something and are no names, as far as letters tell: small ones of four letters or more; of
/// scripts without capitals all are.
[[nodiscard]] int tellingWords(const QString &text);

/// Whether each of two texts has a number outside of quoted speech that the other lacks: `12 drones`, `40
/// drones`.
[[nodiscard]] bool haveOtherNumbers(const QString &first, const QString &second);

/// Whether one of two sentences is the other with a word or two changed, added or moved, as desks edit an
/// agency's copy: nearly all of the words outside of quoted speech in the same order, of ten at least (of
/// sixteen characters in East Asian scripts), with the same numbers and six telling words.
[[nodiscard]] bool isEditedCopy(const QString &first, const QString &second);

} // namespace chancery
