// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/snapshot.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace chancery {

/// Answers requests on a snapshot in a thread of its own, one after another; of several only the last one's
/// answers arrive. A snapshot is opened as a `Run`, which tells by snapshot() what it was opened from, lives
/// in the thread and serves until another snapshot is set.
template<class Run>
class LatestRequest
{
    /// What the thread looks at while it works.
    struct Shared
    {
        std::atomic<quint64> wanted = 0; ///< the number of the last request
        std::atomic<quint64> opened = 0; ///< the number of the last snapshot
        std::atomic<bool> stops = false;
    };

public:
    /// A request as it is seen from the thread.
    class Turn
    {
    public:
        /// A newer one was made, or nobody waits any more.
        [[nodiscard]] bool isOutdated() const { return m_shared->stops || m_shared->wanted != m_number; }
        /// Another snapshot was set, or nobody waits any more: even opening this one is in vain. A newer
        /// request on it needs it as well.
        [[nodiscard]] bool isClosed() const { return m_shared->stops || m_shared->opened != m_opening; }
        /// Calls this in the receiver's thread, unless the request is outdated by then.
        void answer(std::function<void()> call) const
        {
            QMetaObject::invokeMethod(m_receiver, [turn = *this, call = std::move(call)] {
                if (!turn.isOutdated())
                    call();
            });
        }

    private:
        friend class LatestRequest;
        Turn(QObject *receiver, std::shared_ptr<const Shared> shared, quint64 number, quint64 opening)
            : m_receiver(receiver)
            , m_shared(std::move(shared))
            , m_number(number)
            , m_opening(opening)
        {
        }

        QObject *m_receiver; ///< outlives the thread
        std::shared_ptr<const Shared> m_shared;
        quint64 m_number;
        quint64 m_opening;
    };

    using Open = std::function<Outcome<std::unique_ptr<Run>>(const SnapshotPtr &, const Turn &)>;
    using Work = std::function<Status(Run &, const Turn &)>;
    using Failed = std::function<void(const QString &reason)>;

    /// `receiver` owns this; `open` is called in the thread, `failed` in the receiver's.
    LatestRequest(QObject &receiver, const QString &name, Open open, Failed failed)
        : m_receiver(&receiver)
        , m_open(std::move(open))
        , m_failed(std::move(failed))
        , m_worker(new Worker)
    {
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(name);
    }

    ~LatestRequest()
    {
        m_shared->stops = true;
        m_thread.quit();
        m_thread.wait();
        // A thread that never ran ends nothing.
        if (!m_thread.isFinished())
            delete m_worker;
    }

    LatestRequest(const LatestRequest &) = delete;
    LatestRequest &operator=(const LatestRequest &) = delete;

    /// What requests are about from now on; what was under way is dropped.
    void setSnapshot(SnapshotPtr snapshot)
    {
        if (m_snapshot == snapshot)
            return;
        cancel();
        ++m_shared->opened;
        m_snapshot = std::move(snapshot);
        // The file is let go of at once: it may be about to be replaced.
        if (m_thread.isRunning())
            QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->run.reset(); });
    }

    /// Drops what is under way and does this, in the thread; nothing without a snapshot.
    void start(Work work)
    {
        if (!m_snapshot)
            return;
        if (!m_thread.isRunning())
            m_thread.start(QThread::LowPriority);
        const quint64 number = ++m_shared->wanted;
        const Turn turn(m_receiver, m_shared, number, m_shared->opened);
        QMetaObject::invokeMethod(m_worker, [this, turn, snapshot = m_snapshot, work = std::move(work)] {
            serve(turn, snapshot, work);
        });
    }

    void cancel() { ++m_shared->wanted; }

private:
    struct Worker : QObject
    {
        std::unique_ptr<Run> run;
    };

    /// In the thread, which ends before this does.
    void serve(const Turn &turn, const SnapshotPtr &snapshot, const Work &work)
    {
        if (turn.isClosed())
            return;
        std::unique_ptr<Run> &run = m_worker->run;
        const auto fail = [&](const Error &error) {
            turn.answer([failed = m_failed, reason = error.toString()] { failed(reason); });
        };
        if (!run || run->snapshot() != snapshot) {
            run.reset();
            auto opened = m_open(snapshot, turn);
            if (!opened) {
                if (!turn.isClosed())
                    fail(opened.error());
                return;
            }
            run = std::move(*opened);
        }
        // What waited in the queue behind a newer one is not begun.
        if (turn.isOutdated())
            return;
        if (const Status status = work(*run, turn); !status && !turn.isOutdated())
            fail(status.error());
    }

    QObject *m_receiver;
    Open m_open;
    Failed m_failed;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    SnapshotPtr m_snapshot;
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread, which ends it
};

} // namespace chancery
