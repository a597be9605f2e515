// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QMainWindow;
class QWidget;

namespace chancery {

/// A part of a window that the eye takes as one, with what the Tab key stops at in it, in the order in which
/// it was made.
struct Pane
{
    QWidget *widget;
    QList<QWidget *> stops;
};

/// The panes of a window that can be seen and have something to stop at, as the eye goes: from top to bottom,
/// and from left to right. What stands behind another tab is none.
[[nodiscard]] QList<Pane> panesOf(QMainWindow &window);

/// Where Tab goes from a widget, or Shift+Tab; round and round. Null where there is nowhere to go.
[[nodiscard]] QWidget *nextTabStop(QMainWindow &window, const QWidget *from, bool forward);

/// Where F6 goes from a widget, or Shift+F6: into the next pane.
[[nodiscard]] QWidget *nextPaneStop(QMainWindow &window, const QWidget *from, bool forward);

} // namespace chancery
