// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace chancery {

/// Writes something beside the window: says how far it is, can be cancelled, and tells how it ended. Before
/// it goes it waits for the work to stop.
class BackgroundWrite : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~BackgroundWrite() override;

    /// What is written; it holds all that it works on, and asks `progress` now and then whether to go on.
    using Work = std::function<Status(const Progress &progress)>;
    /// Does nothing while another work runs.
    void start(Work work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void ended(const chancery::Status &status);

private:
    void finish(const Status &status);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace chancery
