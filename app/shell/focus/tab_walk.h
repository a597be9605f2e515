// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QStringList>

class QMainWindow;

namespace chancery {

/// What somebody sees who goes through a window by Tab alone.
struct TabWalk
{
    QImage strip;      ///< a picture of the window at each stop, row by row, with its number and name
    QStringList stops; ///< what a screen reader is told of each
};

/// Presses Tab in a window that is shown until the keyboard is where it was first, and draws it each time.
[[nodiscard]] TabWalk walkByTab(QMainWindow &window);

} // namespace chancery
