// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <set>
#include <vector>

struct sqlite3;

// Where the index of words has what: to be compared with the tables that it is made from.
namespace chancery {

/// FTS5 keeps lists of their own for beginnings of words of so many letters (characters), as
/// searchIndexSchema says.
inline constexpr int longestBeginning = 2;

/// Where a word stands: a column of the index, and how many words stand before it there.
struct WordPlace
{
    qint32 column = 0;
    qint32 place = 0;
};

/// Adds the SQL function `places` of a table of FTS5, which gives where a row matches, to be read by
/// wordPlaces(). False where SQLite has no FTS5.
bool addWordPlaces(sqlite3 *database);
std::vector<WordPlace> wordPlaces(QByteArrayView cell);

/// The beginnings of a word of the index that FTS5 keeps lists for, short ones first.
std::vector<QByteArray> beginningsOf(QByteArrayView word);
/// All that ASCII's letters and digits make.
std::set<QByteArray> asciiBeginnings();
/// What finds a beginning, for MATCH.
QString beginningExpression(QByteArrayView beginning);

} // namespace chancery
