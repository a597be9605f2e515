// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/search.h"
#include "core/search/search_run.h"

#include <memory>

namespace chancery {

/// The part of Search that works in the background; its signals carry the number of the search.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    explicit SearchWorker(std::shared_ptr<Search::Shared> shared)
        : m_shared(std::move(shared))
    {
    }

    /// Opens the snapshot, if it is not open yet, and searches it, if there is something to search for.
    void run(quint64 search, quint64 opening, const SnapshotPtr &snapshot, const Query &query,
             std::size_t limit);
    /// Lets go of the snapshot.
    void close();

Q_SIGNALS:
    void groupFound(quint64 search, const chancery::SearchGroup &group);
    void finished(quint64 search);
    void failed(quint64 search, const QString &reason);
    void preparing(double share);

private:
    std::shared_ptr<Search::Shared> m_shared;
    std::unique_ptr<SearchRun> m_run;
};

} // namespace chancery
