// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"

#include "app/views/theme.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace chancery {

void applyAppearance(QApplication &application, ColourScheme scheme)
{
    // A desktop that brings a style of its own keeps it; without one Qt falls back to Windows 95's.
    if (application.style()->name().compare("windows"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(u"fusion"_s);
    switch (scheme) {
    case ColourScheme::System:
        QApplication::setPalette(QPalette());
        break;
    case ColourScheme::Light:
        QApplication::setPalette(Theme::lightPalette());
        break;
    case ColourScheme::Dark:
        QApplication::setPalette(Theme::darkPalette());
        break;
    }
}

} // namespace chancery
