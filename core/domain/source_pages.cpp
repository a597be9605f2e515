// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/source_pages.h"

#include <algorithm>

namespace chancery {

std::optional<std::int64_t> pageOf(const Passage &passage, const SourceDescription &source)
{
    if (source.pages.empty() || !passage.start)
        return passage.page;
    // Where a page without text begins, the next one does too, and the passage is on the last of them.
    const auto after = std::upper_bound(source.pages.begin(), source.pages.end(), *passage.start);
    return after - source.pages.begin() + 1;
}

} // namespace chancery
