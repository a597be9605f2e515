// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace chancery {

class Settings;

/// An action whose keys may be chosen.
struct KeyedAction
{
    QAction *action;
    QString name; ///< under which its keys are remembered
    QString text; ///< "File › Open"
};

/// What the menus of a window have, to every depth, and what it does by keys alone; in the order of the
/// menus.
[[nodiscard]] QList<KeyedAction> keyedActions(const QMainWindow &window);

/// The keys that the program gives to an action where nobody chose others.
[[nodiscard]] QList<QKeySequence> ownKeys(const QAction &action);

/// Gives the actions of a window the keys that were chosen, and the program's own where none were.
void applyKeys(const QMainWindow &window, const Settings &settings);

} // namespace chancery
