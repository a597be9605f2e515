// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <optional>
#include <vector>

namespace chancery::briefing {

/// Which facts of a dossier came to be known after a day: those that nothing supports that was out by then.
/// What a source without a date says counts as known, unless the source repeats one that came later.
class Recency
{
public:
    Recency(const Snapshot &snapshot, CivilDay day);

    [[nodiscard]] bool isNew(const Fact &fact) const;
    [[nodiscard]] CivilDay day() const { return m_day; }

private:
    const Snapshot &m_snapshot;
    CivilDay m_day;
    std::vector<bool> m_later; ///< by source row
};

/// The day before the one on which the last source came out; none where all came out on one day or no source
/// is dated.
std::optional<CivilDay> dayBeforeLastSource(const Snapshot &snapshot);

} // namespace chancery::briefing
