// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QString>

namespace chancery {

/// A dossier's JSON as it can be shown: lines that no text layout could bear are shortened.
struct DossierSource
{
    QString text;
    int shortened = 0; ///< how many lines
};

/// Of a line longer than this, in characters, only the beginning and the end are shown.
inline constexpr qsizetype longestShownLine = 10'000;
/// A longer JSON text is not shown at all, in bytes.
inline constexpr qsizetype longestShownSource = 64 * 1024 * 1024;

[[nodiscard]] DossierSource shownSource(const QByteArray &json);

/// Reads a whole dossier and writes it as JSON; an error where it cannot be read, or is too long to be shown.
[[nodiscard]] Outcome<DossierSource> readShownSource(const Store &store);

} // namespace chancery
