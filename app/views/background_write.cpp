// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/background_write.h"

namespace chancery {

BackgroundWrite::~BackgroundWrite()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundWrite::start(Work work)
{
    if (m_thread)
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, work = std::move(work), stop = m_stop] {
        int shown = 0;
        const Status status = work([this, &shown, &stop](double share) {
            const int percent = static_cast<int>(share * 100);
            if (percent > shown) {
                shown = percent;
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
            }
            return !stop->load();
        });
        QMetaObject::invokeMethod(
            this, [this, status] { finish(status); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BackgroundWrite::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void BackgroundWrite::finish(const Status &status)
{
    m_thread->wait();
    m_thread.reset();
    Q_EMIT ended(status);
}

} // namespace chancery
