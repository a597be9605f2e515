// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace chancery {

/// Lets the palette find an action by other words than its title's.
void setOtherWords(QAction &action, const QString &words);

/// An action as the palette lists it.
struct PaletteCommand
{
    QAction *action = nullptr;
    QString title; ///< without mnemonic
    QString menu;  ///< the menus it is in, `View › Colours`; empty of one that is in none
    QString keys;
    QString otherWords; ///< what people call it, beside its title: `add fact`
    QString key;        ///< counts its uses, from one run to the next
};

/// Everything that can be done in the window now: what its menus hold, menu by menu, then its other actions.
/// Without what is disabled or hidden.
std::vector<PaletteCommand> paletteCommands(const QMenuBar &menus, const QWidget &window);

} // namespace chancery
