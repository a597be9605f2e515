// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/background_read.h"

#include <utility>

namespace chancery {

BackgroundRead::~BackgroundRead()
{
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundRead::start(Work work)
{
    if (isRunning())
        m_next = std::move(work);
    else
        run(std::move(work));
}

void BackgroundRead::run(Work work)
{
    m_thread = std::thread([this, work = std::move(work)] {
        Take take = work();
        QMetaObject::invokeMethod(
            this, [this, take = std::move(take)] { finish(take); }, Qt::QueuedConnection);
    });
}

void BackgroundRead::finish(const Take &take)
{
    m_thread.join();
    if (m_next)
        run(std::exchange(m_next, {}));
    else
        take();
}

} // namespace chancery
