// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/latest_request.h"
#include "core/search/query.h"
#include "core/search/search_results.h"
#include "core/search/search_run.h"

#include <QObject>

namespace chancery {

/// Searches in the background while somebody types. Of several searches only the last one's results arrive.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(QObject *parent = nullptr);

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
    LatestRequest<SearchRun> m_requests;
};

} // namespace chancery
