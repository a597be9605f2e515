// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "core/search/search_results.h"
#include "core/store/snapshot.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace chancery {

class SearchWorker;

/// Searches in the background while somebody types. Of several searches only the last one's results arrive.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(QObject *parent = nullptr);
    ~Search() override;

    /// What is searched from now on; what was under way is dropped.
    void setSnapshot(SnapshotPtr snapshot);
    /// Makes ready for the first search, which may mean to read all words of an older file. Then finished().
    void prepare();
    /// Drops what is under way and searches for this; `limit` results in all.
    void start(const Query &query, std::size_t limit = 200);
    void cancel();

Q_SIGNALS:
    /// What was found of one kind.
    void groupFound(const chancery::SearchGroup &group);
    void finished();
    void failed(const QString &reason);
    /// The words of a file without an index are being read: the share done.
    void preparing(double share);

private:
    friend class SearchWorker;
    /// What the worker looks at while it works.
    struct Shared
    {
        std::atomic<quint64> wanted = 0; ///< the number of the last search
        std::atomic<quint64> opened = 0; ///< the number of the last snapshot
        std::atomic<bool> stops = false;
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    SnapshotPtr m_snapshot;
    QThread m_thread;
    SearchWorker *m_worker; ///< lives in the thread, which ends it
};

} // namespace chancery
