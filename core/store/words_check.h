// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Whether a dossier's index of words has the words of its tables and no others: what a log of another file
/// was carried out on has not. Takes as long as making the index does. The file is a private copy, beside
/// which another is made.
[[nodiscard]] bool hasWordsOfTables(const QString &copyPath);

} // namespace chancery
