// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search.h"

#include "core/search/search_worker.h"

#include <QElapsedTimer>

namespace chancery {

void SearchWorker::run(quint64 search, quint64 opening, const SnapshotPtr &snapshot, const Query &query,
                       std::size_t limit)
{
    // What waited in the queue behind a newer one is not begun.
    const auto outdated = [&] { return m_shared->stops || m_shared->wanted != search; };
    const auto closed = [&] { return m_shared->stops || m_shared->opened != opening; };
    if (closed())
        return;
    if (!m_run || m_run->snapshot() != snapshot) {
        m_run.reset();
        QElapsedTimer sinceTold;
        sinceTold.start();
        // A newer search of the same file needs the same words: reading goes on.
        auto opened = SearchRun::open(snapshot, [&](double share) {
            constexpr qint64 oftenEnough = 100;
            if (sinceTold.elapsed() > oftenEnough) {
                sinceTold.restart();
                Q_EMIT preparing(share);
            }
            return !closed();
        });
        if (!opened) {
            if (!closed())
                Q_EMIT failed(search, opened.error().toString());
            return;
        }
        m_run = std::move(*opened);
    }
    if (outdated())
        return;
    if (query.isEmpty()) {
        Q_EMIT finished(search);
        return;
    }
    const Status status =
        m_run->run(query, limit, outdated, [&](SearchGroup &&group) { Q_EMIT groupFound(search, group); });
    if (outdated())
        return;
    if (status)
        Q_EMIT finished(search);
    else
        Q_EMIT failed(search, status.error().toString());
}

void SearchWorker::close()
{
    m_run.reset();
}

Search::Search(QObject *parent)
    : QObject(parent)
    , m_worker(new SearchWorker(m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    const auto isWanted = [this](quint64 search) { return m_shared->wanted == search; };
    connect(m_worker, &SearchWorker::groupFound, this,
            [this, isWanted](quint64 search, const SearchGroup &group) {
                if (isWanted(search))
                    Q_EMIT groupFound(group);
            });
    connect(m_worker, &SearchWorker::finished, this, [this, isWanted](quint64 search) {
        if (isWanted(search))
            Q_EMIT finished();
    });
    connect(m_worker, &SearchWorker::failed, this, [this, isWanted](quint64 search, const QString &reason) {
        if (isWanted(search))
            Q_EMIT failed(reason);
    });
    connect(m_worker, &SearchWorker::preparing, this, &Search::preparing);
    m_thread.setObjectName(QStringLiteral("search"));
}

Search::~Search()
{
    m_shared->stops = true;
    m_thread.quit();
    m_thread.wait();
    // A thread that never ran ends nothing.
    if (!m_thread.isFinished())
        delete m_worker;
}

void Search::setSnapshot(SnapshotPtr snapshot)
{
    if (m_snapshot == snapshot)
        return;
    cancel();
    ++m_shared->opened;
    m_snapshot = std::move(snapshot);
    // The file is let go of at once: it may be about to be replaced.
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

void Search::prepare()
{
    start({}, 0);
}

void Search::start(const Query &query, std::size_t limit)
{
    if (!m_snapshot)
        return;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const quint64 search = ++m_shared->wanted;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, search, opening = m_shared->opened.load(),
                                         snapshot = m_snapshot, query,
                                         limit] { worker->run(search, opening, snapshot, query, limit); });
}

void Search::cancel()
{
    ++m_shared->wanted;
}

} // namespace chancery
