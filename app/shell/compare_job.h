// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/comparison.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace chancery {

/// Opens another dossier and compares it with the open one, on a thread of its own. One of finished(),
/// failed() and cancelled() ends it.
class CompareJob : public QObject
{
    Q_OBJECT

public:
    /// What opens the earlier dossier; it runs on the job's thread.
    using Open = std::function<Outcome<std::shared_ptr<Store>>(const Progress &progress)>;

    /// What changed from the one that `open` yields to `after`.
    CompareJob(Open open, SnapshotPtr after, QObject *parent = nullptr);
    ~CompareJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(double share);
    void finished(const chancery::SnapshotPtr &before, const chancery::Comparison &comparison);
    void failed(const chancery::Error &error);
    void cancelled();

private:
    struct Result;
    [[nodiscard]] Result work();

    Open m_open;
    SnapshotPtr m_after;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace chancery
