// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/comparing.h"

#include "app/shell/day_dialog.h"
#include "app/shell/proposed_day.h"
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

} // namespace

Comparing::Comparing(Session &session, std::function<std::shared_ptr<Store>()> store, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_store(std::move(store))
    , m_window(window)
{
}

Comparing::~Comparing() = default;

void Comparing::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("What changed since this dossier"), QString(),
                                     tr("Dossiers (*.dossier *.json);;All files (*)"));
    if (!path.isEmpty())
        compareWith(path);
}

void Comparing::chooseDay()
{
    auto *dialog = new DayDialog(proposedDay(*m_session.snapshot()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DayDialog::chosen, this, &Comparing::compareWithDay);
    dialog->open();
}

void Comparing::compareWithDay(CivilDay day)
{
    start(tr("what was known on %1").arg(Edtf::parse(day.toIso())->toReadable()),
          [store = m_store(), day](const Progress &progress) { return store->asKnownOn(day, progress); });
}

void Comparing::compareWith(const QString &location)
{
    start(QFileInfo(location).fileName(),
          [location](const Progress &progress) { return openDossier(location, progress); });
}

void Comparing::start(const QString &name, CompareJob::Open open)
{
    if (m_job)
        return;
    const SnapshotPtr after = m_session.snapshot();
    m_job = std::make_unique<CompareJob>(std::move(open), after);
    m_progress = new QProgressDialog(tr("Comparing with %1").arg(name), tr("Cancel"), 0, 100, m_window);
    m_progress->setMinimumDuration(progressShownAfterMs);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, m_job.get(), &CompareJob::cancel);
    connect(m_job.get(), &CompareJob::progressed, m_progress,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(m_job.get(), &CompareJob::finished, this,
            [this, name, after](const SnapshotPtr &before, const Comparison &comparison) {
                end();
                Q_EMIT compared(name, before, after, comparison);
            });
    connect(m_job.get(), &CompareJob::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
        auto *box = new QMessageBox(QMessageBox::Warning, tr("The dossiers could not be compared"),
                                    error.toString(), QMessageBox::Ok, m_window);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(m_job.get(), &CompareJob::cancelled, this, &Comparing::end);
    m_job->start();
}

void Comparing::end()
{
    // The job is the sender of the signal being handled; it goes when that is over.
    m_job.release()->deleteLater();
    m_progress->deleteLater();
    m_progress = nullptr;
}

} // namespace chancery
