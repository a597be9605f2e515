// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// What is known of a source apart from its text, for telling which sources go back to which. Sources are
/// known by their place in the dossier, from 0.
struct SourceOrigin
{
    std::vector<std::uint32_t> derivedFrom; ///< as the dossier says
    QString publisher;
    std::optional<Edtf> published;
};

/// Which sources each source goes back to in the end, by what the dossier says and by what its text repeats.
class SourceRoots
{
public:
    SourceRoots() = default;
    /// Only what the dossier says.
    explicit SourceRoots(std::span<const SourceOrigin> sources);
    /// And what texts repeat by OwnWords::isRepetition(): the later of two goes back to the earlier; where
    /// the dates do not tell, the one with the greater share of the other's words; then the one listed later.
    /// Where the dossier relates the two already, its word counts. Time grows with the length of all texts.
    SourceRoots(std::span<const SourceOrigin> sources, const std::function<QString(std::size_t)> &textOf);

    /// As they were found before: every source its own root but those given.
    SourceRoots(std::size_t count, const QHash<std::uint32_t, std::vector<std::uint32_t>> &derived);

    /// The roots of a source, ascending: itself where it repeats no other. Sources that go back to each other
    /// in a circle have the first of them. Sixteen at most.
    [[nodiscard]] const std::vector<std::uint32_t> &of(std::uint32_t source) const { return m_roots[source]; }
    [[nodiscard]] std::size_t size() const { return m_roots.size(); }

private:
    std::vector<std::vector<std::uint32_t>> m_roots;
};

/// A passage that supports a fact, as far as its roots go.
struct Support
{
    std::uint32_t source = 0;
    /// A source of the outlet that the passage itself names as where it has its news from.
    std::optional<std::uint32_t> attributedTo;
};

/// The independent roots of what supports a fact, ascending; the number that corroboration is counted by.
///
/// A source counts as its root. One with several roots adds none where one of these is there already, and
/// one otherwise, since it may have its word from any. A passage that says whom it has its news from counts
/// as that outlet: as what the outlet itself says where that is among the support, else as one more root.
/// `isOfOutlet` tells whether a source is published by the outlet of another.
[[nodiscard]] std::vector<std::uint32_t>
independentRoots(std::span<const Support> support,
                 const std::function<std::vector<std::uint32_t>(std::uint32_t)> &rootsOf,
                 const std::function<bool(std::uint32_t source, std::uint32_t other)> &isOfOutlet);

} // namespace chancery
