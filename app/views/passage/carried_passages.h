// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter_result.h"

#include <functional>

namespace chancery {

/// Whether a fact that is shown rests on a passage; an empty one takes every passage.
using PassageTest = std::function<bool(PassageRow)>;

/// The passages of a source that the filter leaves a fact on; an empty test without a filter. Reads which
/// passages the source's facts rest on.
PassageTest carriedPassages(const FilterResultPtr &shown, SourceRow source);

} // namespace chancery
