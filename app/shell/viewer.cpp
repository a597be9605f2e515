// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/viewer.h"

#include "app/languages/languages.h"
#include "app/shell/appearance.h"
#include "app/shell/application.h"
#include "app/shell/crash_report.h"
#include "app/shell/end_signals.h"
#include "app/shell/single_process.h"
#include "app/shell/windows.h"
#include "core/io/process_mark.h"
#include "core/io/user_folders.h"
#include "core/store/dossier_address.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSessionManager>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The same address for a process with another current folder.
QString absolute(const QString &address)
{
    auto parsed = parseDossierAddress(address);
    parsed.location = absoluteLocation(parsed.location);
    return parsed.toString();
}

/// What can be opened of what was open; a start page where that is nothing.
QStringList stillThere(QStringList locations)
{
    locations.removeIf([](const QString &location) {
        return !location.startsWith("builtin:"_L1) && !QFileInfo::exists(location);
    });
    return locations.isEmpty() ? QStringList{QString()} : locations;
}

/// What a process tells the one that it starts in its place: its mark.
constexpr auto predecessorName = "CHANCERY_AFTER";

/// The mark of the process that this one takes the place of, once that has ended; empty of any other process.
QString predecessor()
{
    QString mark = qEnvironmentVariable(predecessorName);
    qunsetenv(predecessorName);
    constexpr int mostTries = 200;
    constexpr int pauseMs = 50;
    for (int i = 0; i < mostTries && ProcessMark::stateOf(mark) == ProcessMark::State::Running; ++i)
        QThread::msleep(pauseMs);
    return mark;
}

/// Starts the program anew when this process has ended.
void startAnew(const QStringList &addresses)
{
    QProcess next;
    next.setProgram(QCoreApplication::applicationFilePath());
    next.setArguments(addresses);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(predecessorName), ProcessMark::own());
    // It was set by this process, and another language is what is wanted.
    environment.remove(u"CHANCERY_LANGUAGE"_s);
    next.setProcessEnvironment(environment);
    if (!next.startDetached())
        qWarning("Chancery could not be started anew: %s", qPrintable(next.errorString()));
}

} // namespace

int runViewer(int argc, char **argv, const QStringList &dossiers)
{
    QApplication application(argc, argv);
    prepareApplication(application);
    const QString before = predecessor();
    if (const QString state = userStateFolder(); !state.isEmpty())
        reportCrashes(state);

    QStringList addresses;
    for (const QString &dossier : dossiers)
        addresses.append(absolute(dossier));
    if (addresses.isEmpty())
        addresses.append(QString());
    SingleProcess process(userRuntimeFolder());
    while (process.start(addresses.first()) == SingleProcess::Role::HandedOver) {
        addresses.removeFirst();
        if (addresses.isEmpty())
            return 0;
    }
    Settings settings = Settings::ofUser();
    if (addresses == QStringList{QString()} && settings.reopensLast())
        addresses = stillThere(settings.openedLast());
    speakLanguage(settings.language());
    applyAppearance(application, settings.colourScheme());
    applyTextSize(application, settings.textSize());
    applyMotion(application, settings.reducesMotion());
    Windows windows(settings);
    QObject::connect(&process, &SingleProcess::asked, &windows,
                     [&windows](const QString &asked, const QByteArray &token) {
                         // What the desktop lets a window be raised with, for the platform's plugin.
                         if (!token.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", token);
                         windows.open(asked);
                     });
    const EndSignals ends;
    bool isEnding = false;
    const auto end = [&windows, &isEnding] {
        isEnding = true;
        windows.keepAll();
        QCoreApplication::exit();
    };
    QObject::connect(&ends, &EndSignals::asked, &windows, end);
    // The desktop's session ends: asked where it lets us, kept for the next time where not.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &windows,
        [&windows](QSessionManager &manager) {
            // The next session goes on with the same dossiers.
            manager.setRestartHint(QSessionManager::RestartIfRunning);
            manager.setRestartCommand(QStringList(QCoreApplication::applicationFilePath()) +
                                      windows.locations());
            if (!manager.allowsInteraction()) {
                windows.keepAll();
                return;
            }
            if (!windows.mayEnd())
                manager.cancel();
            manager.release();
        },
        Qt::DirectConnection);
    std::optional<QStringList> reopened;
    QObject::connect(&windows, &Windows::restartRequested, &windows, [&windows, &reopened, &end] {
        reopened = windows.locationsToReopen();
        end();
    });
    // Asked to end while it was opened, there is nothing to complain of.
    bool isAnyOpen = !before.isEmpty() && windows.goOnAfter(before);
    if (isAnyOpen && addresses == QStringList{QString()})
        addresses.clear();
    for (const QString &address : addresses)
        isAnyOpen = windows.open(address) || isAnyOpen;
    if (!isAnyOpen || isEnding)
        return isEnding ? 0 : 2;
    windows.offerUnsaved();
    const int status = QApplication::exec();
    if (reopened)
        startAnew(*reopened);
    return status;
}

} // namespace chancery
