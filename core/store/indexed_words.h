// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/store/sql_statement.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace chancery {

/// The statement that reads of each object of a kind what its words are made of, its table's row first; a
/// condition on `o.row` may follow.
QString indexedWordsQuery(ObjectKind kind);

/// What the index of words holds of the object that the statement stands at: title, text, refs, in UTF-8.
std::array<QByteArray, 3> indexedWords(ObjectKind kind, const SqlStatement &at);

} // namespace chancery
