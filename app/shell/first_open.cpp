// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/first_open.h"

#include "app/views/error_box.h"
#include "core/work/job.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace chancery {

OpenedDossier firstOpen(const QString &location)
{
    Outcome<OpenedDossier> outcome = Error{location, {}, cancelledReason()};
    QEventLoop loop;
    QProgressDialog progress(
        QCoreApplication::translate("FirstOpen", "Opening %1").arg(QFileInfo(location).fileName()),
        QCoreApplication::translate("FirstOpen", "Cancel"), 0, 0);
    progress.setMinimumDuration(500);
    progress.setAutoClose(false);
    progress.setAutoReset(false);

    Job job;
    QObject::connect(&job, &Job::progressed, &progress, [&progress](int percent) {
        progress.setMaximum(100);
        progress.setValue(percent);
    });
    QObject::connect(&progress, &QProgressDialog::canceled, &job, &Job::cancel);
    QObject::connect(&job, &Job::cancelled, &loop, &QEventLoop::quit);
    job.start([location](const Progress &going) { return openWithStamp(location, going); },
              [&outcome, &loop](const Outcome<OpenedDossier> &opened) {
                  outcome = opened;
                  loop.quit();
              });
    loop.exec();
    progress.reset();

    if (outcome)
        return *outcome;
    tellOpenFailed(outcome.error());
    return {};
}

void tellOpenFailed(const Error &error)
{
    QTextStream(stderr) << error.toString() << Qt::endl;
    const bool hasDisplay =
        QGuiApplication::platformName() != "offscreen"_L1 && QGuiApplication::platformName() != "minimal"_L1;
    if (!hasDisplay || error.reason == cancelledReason())
        return;
    makeErrorBox(QCoreApplication::translate("FirstOpen", "The dossier could not be opened – Chancery"),
                 error, nullptr)
        ->exec();
}

} // namespace chancery
