// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMenu;

namespace chancery {

/// A text as an entry of a menu: shortened where it is long, and without mnemonics of its own.
[[nodiscard]] QString menuText(const QMenu &menu, const QString &text);

/// Says above what follows in a menu what it is for. A section of the menu would be cut where its entries are
/// shorter.
void addHeading(QMenu &menu, const QString &text);

} // namespace chancery
