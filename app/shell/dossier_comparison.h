// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dossier_difference.h"
#include "core/work/job.h"

#include <QObject>

class QProgressDialog;
class QWidget;

namespace chancery {

class Session;

/// Compares the open dossier with another: asks for the file, shows how far the work is, tells what came of
/// it.
class DossierComparison : public QObject
{
    Q_OBJECT

public:
    /// `store` yields the dossier that is open; `window` is what dialogs belong to.
    DossierComparison(Session &session, std::function<std::shared_ptr<Store>()> store, QWidget *window);
    ~DossierComparison() override;

    void chooseFile();
    /// Asks for a day, with one proposed, and tells what was learned since.
    void chooseDay(const QDate &proposed);
    /// Compares with the dossier at this place; one comparison at a time.
    void compareWith(const QString &location);
    /// Compares with the open dossier as it stood on this day.
    void compareWithDay(CivilDay day);

Q_SIGNALS:
    /// What changed from `before`, which a reader knows by this name, to `after`, which was open when the
    /// comparison was asked for.
    void compared(const QString &name, const chancery::SnapshotPtr &before,
                  const chancery::SnapshotPtr &after, const chancery::Comparison &comparison);
    void failed(const chancery::Error &error);

private:
    /// What opens the earlier dossier; it runs in the background.
    using Open = std::function<Outcome<std::shared_ptr<Store>>(const Progress &progress)>;
    void start(const QString &name, Open open);
    void closeProgress();
    void tellFailed(const Error &error);

    Session &m_session;
    std::function<std::shared_ptr<Store>()> m_store;
    QWidget *m_window;
    Job m_job;
    QProgressDialog *m_progress = nullptr;
};

} // namespace chancery
