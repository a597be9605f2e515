// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/open_job.h"

#include "core/store/open_dossier.h"

namespace chancery {

OpenJob::OpenJob(QString location, QObject *parent)
    : OpenJob(
          location, [location](const Progress &progress) { return openDossier(location, progress); }, parent)
{
}

OpenJob::OpenJob(QString location, Work work, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_work(std::move(work))
{
}

OpenJob::~OpenJob()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void OpenJob::start()
{
    m_thread = std::thread([this] {
        const Progress progress = [this](double share) {
            QMetaObject::invokeMethod(
                this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            return !m_cancelled;
        };
        auto outcome = std::make_shared<Outcome<std::shared_ptr<Store>>>(m_work(progress));
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                if (m_cancelled)
                    Q_EMIT cancelled();
                else if (*outcome)
                    Q_EMIT opened(outcome->value());
                else
                    Q_EMIT failed(outcome->error());
            },
            Qt::QueuedConnection);
    });
}

void OpenJob::cancel()
{
    m_cancelled = true;
}

} // namespace chancery
