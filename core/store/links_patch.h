// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"
#include "core/store/fact_links.h"
#include "core/store/row_moves.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace chancery {

/// What a change did to the links of facts. All that the file tells of it is read; what is left is a walk
/// through very long lists, for which nobody need wait who does not ask for them.
struct LinksPatch
{
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    using Moves = std::array<RowMoves, objectKindCount>;

    /// The lists of FactLinks, in this order.
    static constexpr std::array lists{ObjectKind::Event,  ObjectKind::Participant, ObjectKind::Option,
                                      ObjectKind::Figure, ObjectKind::Question,    ObjectKind::Source};

    std::shared_ptr<const Moves> moves; ///< by kind
    std::vector<std::uint32_t> touched; ///< facts by their rows before, ascending
    // Of the touched facts, as they are now, by their rows now:
    Pairs events;                          ///< the event of a fact's payload
    std::array<Pairs, lists.size()> links; ///< an object and a fact
    std::vector<FactLinks::Dated> dated;
    /// Of every source, where any may differ.
    std::optional<std::vector<Reliability>> reliability;

    /// The links after the change.
    [[nodiscard]] FactLinks applied(const FactLinks &old) const;
};

} // namespace chancery
