// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/source_file.h"
#include "core/analysis/attachment.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace chancery {

/// A file that was read and what it would do to the passages of a source.
struct Attachment
{
    SourceFile file;
    AttachmentReport report;
};

/// Reads a file and looks for a source's passages in it, on a thread of its own. One of ended() and failed()
/// ends it; after cancel() neither comes.
class AttachJob : public QObject
{
    Q_OBJECT

public:
    AttachJob(SourceDescription source, std::vector<Passage> passages, QString path,
              SourceFileOptions options, QObject *parent = nullptr);
    ~AttachJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// The share of passages looked for, once the file has been read.
    void progressed(double share);
    void ended(const chancery::Attachment &attachment);
    void failed(const chancery::Error &error);

private:
    void run();

    SourceDescription m_source;
    std::vector<Passage> m_passages;
    QString m_path;
    SourceFileOptions m_options;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace chancery
