// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Opens the viewer on a dossier, at an object where the address names one (DossierAddress), and runs it
/// until its window is closed; an empty address stands for the built-in dossier. Yields the exit status: 2
/// where the dossier cannot be read.
int runViewer(int argc, char **argv, const QString &dossier);

} // namespace chancery
