// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/application.h"

#include "app/shell/focus/fitting_dialogs.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace chancery {

void prepareApplication(QApplication &application)
{
    application.setApplicationName(u"chancery"_s);
    application.setApplicationDisplayName(u"Chancery"_s);
    application.setOrganizationName(u"chancery"_s);
    application.setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    application.setDesktopFileName(u"org.chancery.Chancery"_s);
    QApplication::setWindowIcon(QIcon(u":/chancery/icons/chancery.svg"_s));
    new FittingDialogs(application);
}

} // namespace chancery
