// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/proposed_day.h"

#include <algorithm>
#include <optional>

namespace chancery {

namespace {

/// How many sources are looked at.
constexpr std::uint32_t mostSourcesRead = 2000;

} // namespace

CivilDay toCivil(const QDate &date)
{
    return CivilDay::fromYmd(date.year(), date.month(), date.day());
}

QDate toDate(CivilDay day)
{
    const auto [year, month, dayOfMonth] = day.toYmd();
    return {static_cast<int>(year), month, dayOfMonth};
}

QDate proposedDay(const Snapshot &snapshot)
{
    std::optional<CivilDay> newest;
    for (std::uint32_t row = 0; row < std::min(snapshot.count(ObjectKind::Source), mostSourcesRead); ++row) {
        const SourceDescription source = snapshot.at(SourceRow{row});
        if (source.published && source.published->earliest())
            newest = std::max(newest, source.published->earliest());
    }
    return newest ? toDate(CivilDay{newest->daysSinceEpoch - 1}) : QDate::currentDate();
}

} // namespace chancery
