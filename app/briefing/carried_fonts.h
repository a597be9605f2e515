// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The families that the program carries (Latin, Greek, Cyrillic), so that a briefing is the same on every
/// machine; further scripts are set in what the system has. Made known to Qt at the first call, which needs a
/// Gui application.
struct CarriedFonts
{
    QString serif;
    QString sans;
};
const CarriedFonts &carriedFonts();

} // namespace chancery
