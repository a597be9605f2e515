// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/search_context.h"
#include "core/store/row_test.h"
#include "core/store/search_reader.h"

#include <memory>

/// Tests of rows for statements of search, see RowTest. They live within the reader and the context.
namespace chancery {

/// Whether a row is in a set.
std::shared_ptr<const RowTest> testOf(const SearchReader &reader, ObjectKind kind, RowSetPtr rows);

/// Whether a fact meets a criterion, looked up by itself. Of disputes the snapshot's columns are asked.
std::shared_ptr<const RowTest> lookupOf(SearchReader &reader, SearchContext &context,
                                        FactCriterion criterion);

/// The facts that meet a criterion, where a statement finds them and they are few; none where they are many,
/// or it would take long to say.
Outcome<std::optional<RowSet>> fewFacts(SearchReader &reader, const FactReading &reading,
                                        const FactCriterion &criterion);

/// The numbers of rows in their table, with commas between.
QString numbersOf(const SearchReader &reader, ObjectKind kind, const RowSet &rows);

} // namespace chancery
