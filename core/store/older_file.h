// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Whether a file is a `.dossier` of a version before ours, by its header alone. Such a file is read as it
/// is: opening changes no byte, so that what an older Chancery derived from the facts (own dates, states,
/// independent sources) stays until the first change derives it anew.
[[nodiscard]] bool isOlderDossier(const QString &path);

/// What is to be told where such a file is opened.
[[nodiscard]] QString olderNotice();

} // namespace chancery
