// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/fact_matcher.h"

#include "core/search/matches.h"

namespace chancery {

/// The part that works in the background. It answers through the receiver's event queue, so that an answer
/// which was overtaken on the way is known by its number.
class FactMatcher::Worker : public QObject
{
public:
    Worker(FactMatcher &receiver, std::shared_ptr<Shared> shared)
        : m_receiver(receiver)
        , m_shared(std::move(shared))
    {
    }

    void run(quint64 number, quint64 opening, const SnapshotPtr &snapshot, const QString &text)
    {
        // What waited in the queue behind a newer one is not begun.
        const auto outdated = [&] { return m_shared->stops || m_shared->wanted != number; };
        const auto closed = [&] { return m_shared->stops || m_shared->opened != opening; };
        if (closed())
            return;
        if (!m_search || m_search->snapshot() != snapshot) {
            m_search.reset();
            // A newer text needs the same index of words: making it goes on.
            auto opened = MatchRun::open(snapshot, closed);
            if (!opened) {
                if (!closed())
                    answer(number, nullptr, opened.error().toString());
                return;
            }
            m_search = std::move(*opened);
        }
        if (outdated())
            return;
        auto rows = m_search->rowsOf(parseQuery(text, LastWord::MayGoOn), ObjectKind::Fact, outdated);
        if (outdated())
            return;
        if (rows)
            answer(number, std::make_shared<const std::vector<std::uint32_t>>(std::move(*rows)), {});
        else
            answer(number, nullptr, rows.error().toString());
    }

    /// Lets go of the snapshot.
    void close() { m_search.reset(); }

private:
    void answer(quint64 number, const Rows &rows, const QString &reason)
    {
        QMetaObject::invokeMethod(&m_receiver, [receiver = &m_receiver, number, rows, reason] {
            if (receiver->m_shared->wanted != number)
                return;
            if (rows)
                Q_EMIT receiver->matched(rows);
            else
                Q_EMIT receiver->failed(reason);
        });
    }

    FactMatcher &m_receiver; ///< outlives the thread that this lives in
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<MatchRun> m_search;
};

FactMatcher::FactMatcher(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this, m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("filter"));
}

FactMatcher::~FactMatcher()
{
    m_shared->stops = true;
    // A thread that never ran ends nothing.
    const bool ran = m_thread.isRunning();
    m_thread.quit();
    m_thread.wait();
    if (!ran)
        delete m_worker;
}

void FactMatcher::setSnapshot(SnapshotPtr snapshot)
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

void FactMatcher::start(const QString &text)
{
    if (!m_snapshot)
        return;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const quint64 number = ++m_shared->wanted;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, opening = m_shared->opened.load(),
                                         snapshot = m_snapshot,
                                         text] { worker->run(number, opening, snapshot, text); });
}

void FactMatcher::cancel()
{
    ++m_shared->wanted;
}

} // namespace chancery
