// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/compiled_query.h"

namespace chancery {

/// A criterion as a condition on the object `o` of a kind. What the object does not have itself is asked of
/// the facts about it. Inside a Reading.
Outcome<QueryPart> criterionPart(const QueryCriterion &criterion, ObjectKind kind, SearchReader &reader,
                                 SearchContext &context);

/// The kind of object that a field names by its title; none for other fields.
std::optional<ObjectKind> kindAskedFor(QueryField field);

/// An FTS5 expression for titles in which every word of the value begins one; empty where it has no word.
QString titleExpression(const QString &value);

} // namespace chancery
