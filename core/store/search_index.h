// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/store/sql.h"
#include "core/store/store.h"

#include <optional>

/// The words of a dossier in an SQLite FTS5 table, `search`, of which the words alone are kept, not the text.
/// Columns: `title` (title, name or statement, and of a source who published it), `text` (what else is said),
/// `refs` (of a fact, the objects it concerns, see searchRef). A rowid is kind and row, see searchRowId.
namespace chancery {

/// The statements that make the empty table; `prefix` is empty or names a schema, with its dot.
QString searchIndexSchema(const QString &prefix = {});

/// What the table was declared with by rules up to the fourth, and is not any more.
QString formerSearchOption();

/// Where an error of the index says that it happened.
QString searchIndexPlace();

/// The number in the index of an object in a row (of its table).
constexpr qlonglong searchRowId(ObjectKind kind, qlonglong row)
{
    return (static_cast<qlonglong>(kind) << 40) | row;
}
/// Every number of a kind lies from searchRowId(kind, 0) to this.
constexpr qlonglong lastSearchRowId(ObjectKind kind)
{
    return (static_cast<qlonglong>(kind) << 40) | 0xFF'FFFF'FFFF;
}

/// The word that stands in `refs` for an object, which no text can hold; only participants, options, figures
/// and questions have one.
QString searchRef(ObjectKind kind, qlonglong row);

/// Whether a file holds the index, complete and made by today's rules.
bool hasSearchIndex(SqlConnection &connection);

/// Whether the index of a file from elsewhere may be gone by: not of a small file, for which one is made as
/// soon as it is verified; of a large one, when some objects of every kind are found in it by their words.
bool isSearchIndexSound(SqlConnection &connection);

/// Makes the index anew: `words` comes from the one file, the table is in the other, which may be the same.
/// In the caller's transaction.
std::optional<Error> fillSearchIndex(SqlConnection &words, SqlConnection &index, const Progress &progress);

/// What is known of the index of words that a file has. Known: it is sound, being made here or compared with
/// the tables. Tried: some of it was looked up. Broken: it has failed.
enum class IndexTrust { Known, Tried, Unknown, Broken };

/// Gives a file that nobody else sees yet the index of words, if it has none that is known to be sound.
std::optional<Error> completeSearchIndex(const QString &path, const QString &displayName, IndexTrust trust);

/// A file without an index of words that is sound gets one with its first change, in the caller's
/// transaction, unless that takes longer than somebody who changes a word may wait: then it is searched
/// through a private one, as before. What is known of the index then.
Outcome<IndexTrust> indexWordsIfFew(SqlConnection &connection, IndexTrust trust);

/// Takes the words of the object in a row out of the index, while the tables still have the object as it was,
/// or puts them in, when they have it as it is now.
std::optional<Error> removeFromSearchIndex(SqlConnection &connection, ObjectKind kind, qlonglong row);
std::optional<Error> addToSearchIndex(SqlConnection &connection, ObjectKind kind, qlonglong row);

} // namespace chancery
