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

/// Says why an action cannot be done while it is disabled: `select something first`. The palette lists it so.
void setWhyNot(QAction &action, const QString &reason);

/// An action as the palette lists it.
struct PaletteCommand
{
    QAction *action = nullptr;
    QString title; ///< without mnemonic
    QString menu;  ///< the menus it is in, `View › Colours`; empty of one that is in none
    QString keys;
    QString otherWords; ///< what people call it, beside its title: `add fact`
    QString key;        ///< counts its uses, from one run to the next
    QString whyNot;     ///< why it cannot be done now; empty where it can
};

/// Everything that can be done in the window: what its menus hold, menu by menu, then its other actions.
/// What cannot be done now is there where setWhyNot() says why; what is hidden is not.
std::vector<PaletteCommand> paletteCommands(const QMenuBar &menus, const QWidget &window);

} // namespace chancery
