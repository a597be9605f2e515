// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/open_job.h"

#include "core/store/open_dossier.h"

#include <QFile>
#include <QFileInfo>

namespace chancery {

namespace {

/// Of a file that is read whole; a database may be large, and is no such file.
std::optional<ContentStamp> stampOf(const QString &path)
{
    {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
            file.read(15) == "SQLite format 3")
            return std::nullopt;
    }
    return ContentStamp::of(path);
}

} // namespace

OpenJob::OpenJob(QString location, QObject *parent)
    : OpenJob(
          location,
          [location](const Progress &progress) {
              return openDossier(location, progress, PrivatePlace::UserState);
          },
          parent)
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
        // Before it is read: what is written meanwhile counts as a change.
        auto stamp = stampOf(m_location);
        auto outcome = std::make_shared<Outcome<std::shared_ptr<Store>>>(m_work(progress));
        if (!*outcome || !outcome->value()->isUntitled())
            stamp.reset();
        QMetaObject::invokeMethod(
            this,
            [this, outcome, stamp] {
                m_stamp = stamp;
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
