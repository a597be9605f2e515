// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/attach_job.h"

#include "app/attachments/fitted_text.h"

namespace chancery {

AttachJob::AttachJob(SourceDescription source, std::vector<Passage> passages, QString path,
                     SourceFileOptions options, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_passages(std::move(passages))
    , m_path(std::move(path))
    , m_options(std::move(options))
{
    m_options.isCancelled = [this] { return m_cancelled.load(); };
}

AttachJob::~AttachJob()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void AttachJob::start()
{
    m_thread = std::thread([this] { run(); });
}

void AttachJob::cancel()
{
    m_cancelled = true;
}

void AttachJob::run()
{
    const auto tell = [this](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, what] {
                if (!m_cancelled)
                    what();
            },
            Qt::QueuedConnection);
    };
    auto file = readSourceFile(m_path, m_options);
    if (!file) {
        tell([this, error = file.error()] { Q_EMIT failed(error); });
        return;
    }
    const Progress progress = [this, &tell](double share) {
        tell([this, share] { Q_EMIT progressed(share); });
        return !m_cancelled.load();
    };
    auto report = reanchorIn(file->document, m_source, m_passages, progress);
    if (!report)
        return;
    auto attachment = std::make_shared<Attachment>(Attachment{*std::move(file), *std::move(report)});
    tell([this, attachment] { Q_EMIT ended(*attachment); });
}

} // namespace chancery
