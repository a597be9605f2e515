// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/settings.h"

class QApplication;

namespace chancery {

/// Gives the application its style and its colours. System: the desktop's own palette.
void applyAppearance(QApplication &application, ColourScheme scheme);

} // namespace chancery
