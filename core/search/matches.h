// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/compiled_query.h"
#include "core/search/query.h"
#include "core/store/snapshot.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace chancery {

/// Everything in a snapshot that a query matches.
struct Matches
{
    /// By kind: rows in ascending order, each of which matches by itself.
    std::array<std::vector<std::uint32_t>, objectKindCount> rows;

    [[nodiscard]] const std::vector<std::uint32_t> &of(ObjectKind kind) const
    {
        return rows[static_cast<size_t>(kind)];
    }
    [[nodiscard]] bool contains(ObjectKind kind, std::uint32_t row) const;
};

/// Finds what matches queries in one snapshot, on the thread that opened it.
class MatchRun
{
public:
    /// May read the dossier's words first where its file has no index of them.
    static Outcome<std::unique_ptr<MatchRun>> open(SnapshotPtr snapshot, const Cancel &cancel = {},
                                                   FactReading reading = {});

    /// Rows of a kind that match by themselves, ascending. An empty query matches everything. Fails when
    /// cancelled.
    Outcome<std::vector<std::uint32_t>> rowsOf(const Query &query, ObjectKind kind,
                                               const Cancel &cancel = {});

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_reader->snapshot(); }

private:
    MatchRun(std::unique_ptr<SearchReader> reader, NameTable names, FactReading reading);

    std::unique_ptr<SearchReader> m_reader;
    SearchContext m_context;
};

/// All that matches, of the kinds asked for: what a filter and `--where` stand on. An empty query matches
/// everything. May read the dossier's words first where its file has no index of them; works on any thread,
/// blocks it, and fails when cancelled.
Outcome<Matches> matchFacts(const SnapshotPtr &snapshot, const Query &query, const Cancel &cancel = {},
                            std::span<const ObjectKind> kinds = {});

/// Table rows of a kind that match, in the order of the table, `most` of them at most, in steps that leave
/// the file free between them.
Outcome<std::vector<qlonglong>> matchingRows(const QueryNode &root, ObjectKind kind, SearchReader &reader,
                                             SearchContext &context, size_t most, const Cancel &cancel);

} // namespace chancery
