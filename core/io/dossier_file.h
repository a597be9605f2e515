// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Whether a file is a dossier by what is in it, whatever it is called: an SQLite database with our
/// application_id, or a JSON object whose `format` is ours. One that is damaged further on is one still.
/// False where there is no such file, or it cannot be read.
bool isDossierFile(const QString &path);

} // namespace chancery
