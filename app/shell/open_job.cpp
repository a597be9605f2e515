// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/open_job.h"

#include "core/store/open_dossier.h"

namespace chancery {

OpenJob::OpenJob(QString location, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
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
        auto outcome = std::make_shared<Outcome<std::shared_ptr<Store>>>(openDossier(m_location, progress));
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
