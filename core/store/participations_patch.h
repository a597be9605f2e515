// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/columns.h"
#include "core/store/links_patch.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace chancery {

/// What a change did to the participations, as LinksPatch has it for the links.
struct ParticipationsPatch
{
    std::shared_ptr<const LinksPatch::Moves> moves; ///< by kind
    std::vector<std::uint32_t> touched;             ///< facts by their rows before, ascending
    std::vector<std::uint32_t>
        events; ///< those that may stand elsewhere in time, by their rows before, ascending
    std::vector<Participation> came; ///< of the touched facts, as they are now
    bool reorders = false;           ///< any event may stand elsewhere

    /// The participations after the change.
    [[nodiscard]] std::vector<Participation> applied(const std::vector<Participation> &old) const;
};

} // namespace chancery
