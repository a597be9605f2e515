// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture.h"

#include "app/shell/appearance.h"
#include "app/shell/application.h"
#include "app/shell/known_on.h"
#include "app/shell/main_window.h"
#include "core/store/open_dossier.h"

#include <QApplication>
#include <QSaveFile>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Picture", text);
}

int fail(int status, const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return status;
}

/// Long enough for layouts, queued painting and charts to come to rest.
constexpr int settleMs = 250;

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

std::optional<Error> replay(KnownOn &knownOn, CivilDay day)
{
    std::optional<Error> failure;
    QEventLoop loop;
    QObject::connect(&knownOn, &KnownOn::failed, &loop, [&failure](const Error &error) { failure = error; });
    QObject::connect(&knownOn, &KnownOn::changed, &loop, [&] {
        if (!knownOn.isWorking())
            loop.quit();
    });
    knownOn.setDay(day);
    if (knownOn.isWorking())
        loop.exec();
    return failure;
}

} // namespace

QStringList viewNames()
{
    return MainWindow::viewNames();
}

int runPicture(int argc, char **argv, const PictureOptions &options)
{
    if (!options.view.isEmpty() && !viewNames().contains(options.view)) {
        return fail(2,
                    tr("There is no view “%1”; there are: %2").arg(options.view, viewNames().join(u", "_s)));
    }
    // Off screen whatever the display: the picture depends on nothing but what was asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    QApplication application(argc, argv);
    prepareApplication(application);
    applyAppearance(application, options.dark ? ColourScheme::Dark : ColourScheme::Light);

    const auto store = openDossier(options.dossier);
    if (!store)
        return fail(2, store.error().toString());
    Session session((*store)->snapshot());
    Settings settings{QString()};
    MainWindow window(*store, options.dossier, session, settings);
    window.resize(options.size);
    window.show();
    settle();
    if (options.asKnownOn) {
        if (const auto error = replay(window.knownOn(), *options.asKnownOn))
            return fail(2, error->toString());
        QTextStream(stderr) << session.snapshot()->replay().value_or(Replay{}).inWords() << Qt::endl;
        settle();
    }
    if (!options.view.isEmpty())
        window.showView(options.view);
    if (options.range)
        session.show(*options.range);
    if (!options.select.isEmpty()) {
        const auto object = session.snapshot()->find(options.select);
        if (!object)
            return fail(1, tr("%1: there is no object “%2”").arg(options.dossier, options.select));
        session.select(*object);
    }
    settle();

    QSaveFile file(options.out);
    if (!file.open(QIODevice::WriteOnly) || !window.grab().save(&file, "PNG") || !file.commit())
        return fail(2, tr("%1: cannot be written: %2").arg(options.out, file.errorString()));
    return 0;
}

} // namespace chancery
