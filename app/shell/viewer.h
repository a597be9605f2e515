// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chancery {

/// Opens the viewer on dossiers, each in a window of its own and at an object where its address names one
/// (DossierAddress), and runs it until the last window is closed; none stands for the start page. Yields the
/// exit status: 2 where no dossier could be read.
int runViewer(int argc, char **argv, const QStringList &dossiers);

} // namespace chancery
