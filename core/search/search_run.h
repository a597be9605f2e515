// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/matches.h"
#include "core/search/search_results.h"

#include <memory>

namespace chancery {

/// Searches one snapshot, on the thread that opened it.
class SearchRun
{
public:
    /// `progress` is called while the words of a file without an index are read.
    static Outcome<std::unique_ptr<SearchRun>> open(SnapshotPtr snapshot, const Progress &progress = {});

    using Sink = std::function<void(SearchGroup &&group)>;
    /// Hands out a group for each kind of which something was found, in searchOrder(); `limit` results in
    /// all, which kinds share: what one leaves goes to those after it. Of each kind at least 600 are ranked,
    /// and as many as the limit. Fails when cancelled.
    Status run(const Query &query, std::size_t limit, const Cancel &cancel, const Sink &sink);

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_reader->snapshot(); }

private:
    SearchRun(std::unique_ptr<SearchReader> reader, NameTable names);

    std::unique_ptr<SearchReader> m_reader;
    SearchContext m_context;
};

} // namespace chancery
