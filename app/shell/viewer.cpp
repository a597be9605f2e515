// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/viewer.h"

#include "app/shell/appearance.h"
#include "app/shell/application.h"
#include "app/shell/first_open.h"
#include "app/shell/main_window.h"
#include "core/store/dossier_address.h"
#include "core/store/open_dossier.h"

#include <QApplication>
#include <QScreen>

namespace chancery {

int runViewer(int argc, char **argv, const QString &dossier)
{
    QApplication application(argc, argv);
    prepareApplication(application);
    Settings settings = Settings::ofUser();
    applyAppearance(application, settings.colourScheme());

    const auto [location, object] = parseDossierAddress(dossier.isEmpty() ? defaultDossier() : dossier);
    const OpenedDossier opened = firstOpen(location);
    if (!opened.store)
        return 2;
    if (!dossier.isEmpty())
        settings.addRecentDossier(location);
    Session session(opened.store->snapshot());
    MainWindow window(opened.store, location, session, settings);
    window.setOpenedStamp(opened.stamp);
    // A laptop's screen has no room to spare: the first window takes all of it.
    if (settings.geometry().isEmpty() && window.screen()->availableGeometry().width() <= 1440)
        window.showMaximized();
    else
        window.show();
    window.start(object);
    return QApplication::exec();
}

} // namespace chancery
