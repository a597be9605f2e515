// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dossier_comparison.h"

#include "app/shell/day_dialog.h"
#include "app/views/error_box.h"
#include "core/io/private_folder.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int progressShownAfterMs = 400;

/// The dossier as it was held while its file was written over, read from a private copy.
Outcome<SnapshotPtr> asHeld(const std::shared_ptr<Store> &store)
{
    auto folder = PrivateFolder::makeTemporary(u"chancery-copy"_s);
    if (!folder)
        return folder.error();
    const QString path = (*folder)->filePath(u"held.dossier"_s);
    if (const Status written = store->writeTo(path); !written)
        return written.error();
    const auto held = Store::open(path);
    if (!held)
        return held.error();
    const SnapshotPtr snapshot = (*held)->snapshot();
    // The copy stays as long as somebody reads it.
    return SnapshotPtr(snapshot.get(), [snapshot, kept = *folder](const Snapshot *) {});
}

struct Compared
{
    SnapshotPtr before;
    SnapshotPtr after;
    Comparison comparison;
};

/// Opens the earlier dossier and tells what changed from it to the later one; each takes half of the
/// progress.
Outcome<Compared> compareBoth(const std::function<Outcome<std::shared_ptr<Store>>(const Progress &)> &open,
                              const std::function<Outcome<SnapshotPtr>()> &later, const Progress &progress)
{
    const auto store = open([&progress](double share) { return progress(share / 2); });
    if (!store)
        return store.error();
    const auto after = later();
    if (!after)
        return after.error();
    Compared compared{(*store)->snapshot(), *after, {}};
    auto comparison = compare(*compared.before, *compared.after,
                              [&progress](double share) { return progress((1 + share) / 2); });
    // A damaged file must not look like one in which much was removed or added.
    for (const SnapshotPtr &snapshot : {compared.before, compared.after}) {
        if (const auto error = snapshot->error())
            return *error;
    }
    if (!comparison)
        return Error{{}, {}, cancelledReason()};
    compared.comparison = *std::move(comparison);
    return compared;
}

} // namespace

DossierComparison::DossierComparison(Session &session, std::function<std::shared_ptr<Store>()> store,
                                     QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_store(std::move(store))
    , m_window(window)
{
    connect(&m_job, &Job::cancelled, this, &DossierComparison::closeProgress);
}

DossierComparison::~DossierComparison() = default;

void DossierComparison::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("What changed since this dossier"), QString(),
                                     tr("Dossiers (*.dossier *.json);;All files (*)"));
    if (!path.isEmpty())
        compareWith(path);
}

void DossierComparison::chooseDay(const QDate &proposed)
{
    auto *dialog = new DayDialog(proposed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DayDialog::chosen, this, &DossierComparison::compareWithDay);
    dialog->open();
}

void DossierComparison::compareWithDay(CivilDay day)
{
    start(tr("what was known on %1").arg(Edtf::parse(day.toIso())->toReadable()),
          [store = m_store(), day](const Progress &progress) { return store->asKnownOn(day, progress); });
}

void DossierComparison::compareWith(const QString &location)
{
    start(QFileInfo(location).fileName(),
          [location](const Progress &progress) { return openDossier(location, progress); });
}

void DossierComparison::start(const QString &name, Open open)
{
    if (m_job.isRunning())
        return;
    const std::shared_ptr<Store> store = m_store();
    const SnapshotPtr snapshot = m_session.snapshot();
    const bool isOverwritten = store->snapshot() == snapshot && store->fileState() == FileState::Overwritten;
    const auto later = [store, snapshot, isOverwritten] {
        return isOverwritten ? asHeld(store) : Outcome<SnapshotPtr>(snapshot);
    };
    m_progress = new QProgressDialog(tr("Comparing with %1").arg(name), tr("Cancel"), 0, 100, m_window);
    m_progress->setMinimumDuration(progressShownAfterMs);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, &m_job, &Job::cancel);
    connect(&m_job, &Job::progressed, m_progress, &QProgressDialog::setValue);
    m_job.start([open = std::move(open),
                 later](const Progress &progress) { return compareBoth(open, later, progress); },
                [this, name](const Outcome<Compared> &compared) {
                    closeProgress();
                    if (compared)
                        Q_EMIT this->compared(name, compared->before, compared->after, compared->comparison);
                    else
                        tellFailed(compared.error());
                });
}

void DossierComparison::tellFailed(const Error &error)
{
    Q_EMIT failed(error);
    makeErrorBox(tr("The dossiers could not be compared"), error, m_window)->open();
}

void DossierComparison::closeProgress()
{
    m_progress->deleteLater();
    m_progress = nullptr;
}

} // namespace chancery
