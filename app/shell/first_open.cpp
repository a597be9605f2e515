// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/first_open.h"

#include "app/shell/open_job.h"

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
    std::shared_ptr<Store> store;
    Error error{location, {}, cancelledReason()};
    QEventLoop loop;
    QProgressDialog progress(
        QCoreApplication::translate("FirstOpen", "Opening %1").arg(QFileInfo(location).fileName()),
        QCoreApplication::translate("FirstOpen", "Cancel"), 0, 0);
    progress.setMinimumDuration(500);
    progress.setAutoClose(false);
    progress.setAutoReset(false);

    OpenJob job(location);
    QObject::connect(&job, &OpenJob::progressed, &progress, [&progress](double share) {
        progress.setMaximum(100);
        progress.setValue(static_cast<int>(share * 100));
    });
    QObject::connect(&progress, &QProgressDialog::canceled, &job, &OpenJob::cancel);
    QObject::connect(&job, &OpenJob::opened, &loop, [&](const std::shared_ptr<Store> &opened) {
        store = opened;
        loop.quit();
    });
    QObject::connect(&job, &OpenJob::failed, &loop, [&](const Error &failure) {
        error = failure;
        loop.quit();
    });
    QObject::connect(&job, &OpenJob::cancelled, &loop, [&] {
        error = Error{location, {}, cancelledReason()};
        loop.quit();
    });
    job.start();
    loop.exec();
    progress.reset();

    if (!store)
        tellOpenFailed(error);
    return {std::move(store), job.stamp()};
}

void tellOpenFailed(const Error &error)
{
    QTextStream(stderr) << error.toString() << Qt::endl;
    const bool hasDisplay =
        QGuiApplication::platformName() != "offscreen"_L1 && QGuiApplication::platformName() != "minimal"_L1;
    if (!hasDisplay || error.reason == cancelledReason())
        return;
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("FirstOpen", "Chancery"),
                    error.toString(), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace chancery
