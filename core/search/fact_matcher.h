// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/latest_request.h"
#include "core/search/matches.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace chancery {

/// Finds in the background every fact that a text asks for: a query in the language of search, the last word
/// of which may go on, as it does while somebody types. Of several texts only the last one's answer arrives.
class FactMatcher : public QObject
{
    Q_OBJECT

public:
    explicit FactMatcher(QObject *parent = nullptr);

    /// What is looked through from now on; what was under way is dropped.
    void setSnapshot(SnapshotPtr snapshot);
    /// Drops what is under way and looks for this.
    void start(const QString &text);
    void cancel();

    /// Rows of facts, ascending.
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

Q_SIGNALS:
    void matched(const chancery::FactMatcher::Rows &rows);
    /// A damaged file, one that another program changed.
    void failed(const QString &reason);

private:
    LatestRequest<MatchRun> m_requests;
};

} // namespace chancery
