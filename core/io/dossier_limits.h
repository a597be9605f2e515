// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace chancery {

// What one form of a dossier may hold, the other may.

/// The longest text of a member other than a source's text, in UTF-16 units.
inline constexpr qsizetype longestText = 65536;
/// The longest EDTF expression, in characters.
inline constexpr qsizetype longestDate = 256;

/// The longest name of a filter or a bookmark, in UTF-16 units, and how many of each there may be.
inline constexpr qsizetype longestSavedName = 200;
inline constexpr std::size_t mostSaved = 1000;
/// The longest text that a filter asks for, in UTF-16 units.
inline constexpr qsizetype longestFilterText = 1000;

} // namespace chancery
