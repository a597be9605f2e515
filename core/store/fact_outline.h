// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// What a fact names and rests on, by rows of one snapshot and without a word of text: what a selection asks
/// of thousands of facts at once.
struct FactOutline
{
    /// An object by its row.
    struct Object
    {
        ObjectKind kind = ObjectKind::Event;
        std::uint32_t row = 0;

        friend bool operator==(const Object &, const Object &) = default;
    };
    struct Evidence
    {
        PassageRow passage;
        SourceRow source;
        Relation relation = Relation::Supports;
    };

    FactRow fact;
    FactKind kind = FactKind::Plain;
    Assertion assertion = Assertion::Reported;
    /// The payload's role, stance, status, aspect or effect, as its enumeration counts; -1 where the kind has
    /// none.
    int term = -1;
    std::vector<Object> payload;
    std::optional<ParticipantRow> speaker;
    std::vector<Object> about;
    std::vector<Evidence> evidence;

    [[nodiscard]] int supportCount() const;
};

} // namespace chancery
