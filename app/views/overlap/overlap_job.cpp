// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overlap/overlap_job.h"

#include <memory>

namespace chancery {

OverlapJob::OverlapJob(QString first, QString second, QObject *parent)
    : QObject(parent)
    , m_first(std::move(first))
    , m_second(std::move(second))
{
}

OverlapJob::~OverlapJob()
{
    if (m_thread.joinable())
        m_thread.join();
}

void OverlapJob::start()
{
    m_thread = std::thread([this] {
        auto overlap = std::make_shared<TextOverlap>(findOverlap(m_first, m_second));
        QMetaObject::invokeMethod(
            this, [this, overlap] { Q_EMIT finished(*overlap); }, Qt::QueuedConnection);
    });
}

} // namespace chancery
