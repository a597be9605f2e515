// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// A name as tables of places have them: in small letters, without accents and strokes, with plain quotes,
/// hyphens and single spaces.
QString plainLetters(const QString &name);

/// Whether two names mean one place: `Kiev` and `Kyiv`, `the Élysée palace` and `Elysee Palace`.
bool isSamePlace(const QString &a, const QString &b);

/// Whether a place lies within another, as far as their names tell: `Élysée Palace, Paris` names what it lies
/// in, as do `central Paris` and `Paris suburbs`; a small table knows the countries of capitals and of other
/// cities where diplomats meet, and the cities of some seats of government. False where it is not known.
bool placeIsWithin(const QString &inner, const QString &outer);

} // namespace chancery
