// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery::torture {

/// Opens the window on a dossier and changes it, over and over, by turns with undoing. Prints `ready`, and a
/// line with the number of each change when it is acknowledged: the title of the event that changedEvent()
/// names has that number then. Ends when its standard input does.
int runChildWindow(int argc, char **argv, const QString &dossier);

/// The id of the event whose title is the number of the last change.
QString changedEvent();

} // namespace chancery::torture
