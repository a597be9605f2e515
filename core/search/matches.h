// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/compiled_query.h"
#include "core/search/query.h"
#include "core/store/snapshot.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace chancery {

/// Asked now and then during long work; true: stop.
using Cancel = std::function<bool()>;

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
