// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/compiled_query.h"

#include <span>

namespace chancery {

/// What criteria leave of the objects of a kind. What an object does not have itself is asked of the facts
/// about it, as filters ask it (core/filter/fact_criteria.h). One criterion, or several of dates, which
/// together are a stretch of time. Inside a Reading.
Outcome<QueryPart> criterionPart(std::span<const QueryCriterion> criteria, ObjectKind kind,
                                 SearchReader &reader, SearchContext &context);

} // namespace chancery
