// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Whether a text names a place, or something that lies in it or in which it lies, or has a word that may
/// mean it: `the capital`, `there`, `the palace`. Also where a language is none whose words are known.
/// `language` is a BCP 47 tag.
[[nodiscard]] bool mayNamePlace(const QString &text, const QString &place, bool isInEnglish,
                                const QString &language);

} // namespace chancery
