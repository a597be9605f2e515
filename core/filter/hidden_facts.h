// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/fact_filter.h"
#include "core/filter/filter_result.h"

#include <QString>

namespace chancery {

/// What a filter leaves, as a test of facts; empty without a filter.
FactFilter testOf(const FilterResultPtr &shown);

/// `2 facts hidden by the filter`; empty for none. Said wherever a view shows an object whole of which the
/// filter hides something, so that what is hidden never looks like silence of the sources.
QString hiddenByFilter(std::size_t facts);

} // namespace chancery
