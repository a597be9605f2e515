// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/time_range.h"

#include <optional>
#include <vector>

namespace chancery {

/// Days one after the other, both ends included; an end that is none is open.
struct EdtfPart
{
    std::optional<CivilDay> first;
    std::optional<CivilDay> last;

    friend bool operator==(const EdtfPart &, const EdtfPart &) = default;
};

/// The stretches of days that a date consists of, in order, where days between them are not meant: of a set
/// such as `[2026-01-04,2026-01-10]`, and of `2026-XX-06`. Empty where it is all that lies between its ends.
[[nodiscard]] std::vector<EdtfPart> separateParts(const Edtf &date);

/// The same as stretches of time; of a part with an open end its one day that is known.
[[nodiscard]] std::vector<TimeRange> stretchesOfParts(const Edtf &date);

/// Whether all the days of a set are meant, and not one of them: `{2026-01-04,2026-01-10}`.
[[nodiscard]] bool meansAll(const Edtf &date);

} // namespace chancery
