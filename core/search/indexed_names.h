// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names/object_names.h"
#include "core/store/search_reader.h"

namespace chancery {

/// Finds objects by their names through the index of words, where a dossier has too many of a kind to hold
/// their names (ObjectNames): by how words begin, `par su` for `Paris summit`. To be used on the thread that
/// opened it.
class IndexedNames
{
public:
    /// May read all words of an older file first: `progress` is called meanwhile, and may stop it.
    static Outcome<std::unique_ptr<IndexedNames>> open(SnapshotPtr snapshot, const Progress &progress = {});

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_reader->snapshot(); }

    struct Found
    {
        std::vector<NamedObject> objects; ///< rated as those of ObjectNames::find() are
        bool isMore = false;              ///< others match as well
    };
    /// Of a kind, `limit` objects one of whose names has words that begin so: first those whose name begins
    /// with what was typed, then those that have it in one piece, then the rest, each in the order of the
    /// dossier. Nothing when cancelled.
    Outcome<Found> find(ObjectKind kind, const QString &pattern, std::size_t limit,
                        const QHash<ObjectRef, int> &bonuses = {},
                        const std::function<bool()> &cancelled = {});

private:
    explicit IndexedNames(std::unique_ptr<SearchReader> reader);
    /// Adds to `rows` what an expression finds, none twice, until there are more than `limit`.
    std::optional<Error> collect(ObjectKind kind, const QString &expression, std::size_t limit,
                                 std::vector<qlonglong> &rows);
    /// The object in a row of its table, under the name that matches best.
    std::optional<NamedObject> named(ObjectKind kind, qlonglong row, const QString &folded);

    std::unique_ptr<SearchReader> m_reader;
};

} // namespace chancery
