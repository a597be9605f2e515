// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/settings.h"

class QApplication;

namespace chancery {

/// Gives the application its style and its colours. System: the desktop's own palette.
void applyAppearance(QApplication &application, ColourScheme scheme);

/// Writes passages, lists, tables and the timeline at a size in hundredths of the desktop's. Dialogs and
/// menus stay as the desktop has them.
void applyTextSize(QApplication &application, int hundredths);

/// Whether menus and tips come and go at once, and nothing else moves of itself.
void applyMotion(QApplication &application, bool reduced);

} // namespace chancery
