// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/work/job.h"

#include <utility>

namespace chancery {

Job::~Job()
{
    stop();
}

void Job::start(Work work)
{
    if (!isRunning()) {
        run(std::move(work));
        return;
    }
    m_next = std::move(work);
    *m_stops = true;
}

void Job::cancel()
{
    m_next = {};
    if (m_stops)
        *m_stops = true;
}

void Job::stop()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
    m_stops.reset();
}

void Job::run(Work work)
{
    m_stops = std::make_shared<std::atomic_bool>(false);
    m_thread = std::thread([this, work = std::move(work), stops = m_stops] {
        int shown = 0;
        Take take = work([this, &shown, &stops](double share) {
            const int percent = static_cast<int>(share * 100);
            if (percent > shown) {
                shown = percent;
                QMetaObject::invokeMethod(
                    this,
                    [this, stops, percent] {
                        if (m_stops == stops && !*stops)
                            Q_EMIT progressed(percent);
                    },
                    Qt::QueuedConnection);
            }
            return !*stops;
        });
        QMetaObject::invokeMethod(
            this, [this, stops, take = std::move(take)] { end(stops, take); }, Qt::QueuedConnection);
    });
}

void Job::end(const Stops &stops, const Take &take)
{
    if (stops != m_stops)
        return; // its end was waited for
    m_thread.join();
    m_stops.reset();
    if (m_next)
        run(std::exchange(m_next, {}));
    else if (*stops)
        Q_EMIT cancelled();
    else if (take)
        take(); // it may delete this
}

} // namespace chancery
