// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <optional>
#include <vector>

namespace chancery {

/// Where a row of one revision stands in a later one; none where the object is gone.
template<class Tag>
[[nodiscard]] std::optional<Row<Tag>> movedRow(const Snapshot &before, const Snapshot &next, Row<Tag> row)
{
    const auto place = next.rowOfNumber(kindOfTag<Tag>, before.numberAt(kindOfTag<Tag>, row.value));
    return place ? std::optional(Row<Tag>{*place}) : std::nullopt;
}

/// The same of many, without those that are gone.
template<class Tag>
void moveRows(const Snapshot &before, const Snapshot &next, std::vector<Row<Tag>> &rows)
{
    auto place = rows.begin();
    for (const Row<Tag> row : rows) {
        if (const auto now = movedRow(before, next, row))
            *place++ = *now;
    }
    rows.erase(place, rows.end());
}

} // namespace chancery
