// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace chancery {
class MainWindow;
}

namespace chancery::tests {

/// Everything that a widget and what is in it say at present: of every model the texts, tips and words for
/// screen readers, to every depth and with the heads; labels, buttons, choices and texts; and what the
/// widgets and their accessible children are called and described as. One line each.
QString textsOf(QWidget &widget);

/// What every view of a window says, each brought to the front once, with every page of those that have some
/// and every disagreement chosen in turn.
QString everythingIn(MainWindow &window);

} // namespace chancery::tests
