// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/compare_job.h"

#include <QObject>

class QProgressDialog;
class QWidget;

namespace chancery {

class Session;

/// Compares the open dossier with another: asks for the file, shows how far the work is, tells what came of
/// it.
class Comparing : public QObject
{
    Q_OBJECT

public:
    /// `window` is what its dialogs belong to.
    Comparing(Session &session, QWidget *window);
    ~Comparing() override;

    void chooseFile();
    /// Compares with the dossier at this place; one comparison at a time.
    void compareWith(const QString &location);

Q_SIGNALS:
    /// What changed from `before`, which a reader knows by this name, to `after`, which was open when the
    /// comparison was asked for.
    void compared(const QString &name, const chancery::SnapshotPtr &before,
                  const chancery::SnapshotPtr &after, const chancery::Comparison &comparison);
    void failed(const chancery::Error &error);

private:
    void start(const QString &name, CompareJob::Open open);
    void end();

    Session &m_session;
    QWidget *m_window;
    std::unique_ptr<CompareJob> m_job;
    QProgressDialog *m_progress = nullptr;
};

} // namespace chancery
