// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/opened_dossier.h"

namespace chancery {

/// Opens the dossier that the viewer starts on. Shows progress that can be cancelled where it takes long;
/// where it fails, says why on standard error and, where there is a display, in a message box.
OpenedDossier firstOpen(const QString &location);

/// Says why a dossier could not be opened, on standard error and, where there is a display, in a message box.
void tellOpenFailed(const Error &error);

} // namespace chancery
