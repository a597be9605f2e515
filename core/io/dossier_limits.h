// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chancery {

// What one form of a dossier may hold, the other may.

/// The longest text of a member other than a source's text, in UTF-16 units.
inline constexpr qsizetype longestText = 65536;
/// The longest EDTF expression, in characters.
inline constexpr qsizetype longestDate = 256;

} // namespace chancery
