// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/sources/repetition.h"

#include <QHash>
#include <QString>
#include <QStringList>

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
    QStringList agencies = {}; ///< outlets whose copy it carries and which are no sources of the dossier
};

/// Two sources whose texts have words in common, first before second, and what each repeats of the other.
struct ComparedSources
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    /// None where the dossier relates the two: then its word counts.
    std::optional<MutualRepetition> found = {};

    friend bool operator==(const ComparedSources &, const ComparedSources &) = default;
};

/// The agencies whose copy a source carries: those that it names, and what its author is where that is a
/// known outlet: `Reuters`, `Jane Doe, AFP`.
[[nodiscard]] QStringList agenciesOf(const QStringList &named, const QString &author);

/// Which sources each source goes back to in the end, by what the dossier says and by what its text repeats.
class SourceRoots
{
public:
    SourceRoots() = default;
    /// Only what the dossier says.
    explicit SourceRoots(std::span<const SourceOrigin> sources);
    /// And what texts repeat, by what compareTexts() found: the later of two goes back to the earlier; where
    /// the dates do not tell, the one with the greater share of the other's words; then the one listed later.
    SourceRoots(std::span<const SourceOrigin> sources, std::span<const ComparedSources> compared);

    /// As they were found before: every source its own root but those given.
    SourceRoots(std::size_t count, const QHash<std::uint32_t, std::vector<std::uint32_t>> &derived);

    /// The roots of a source, ascending: itself where it repeats no other. Sources that go back to each other
    /// in a circle have the first of them. Sixteen at most.
    [[nodiscard]] const std::vector<std::uint32_t> &of(std::uint32_t source) const { return m_roots[source]; }
    [[nodiscard]] std::size_t size() const { return m_roots.size(); }
    [[nodiscard]] bool haveRootInCommon(std::uint32_t first, std::uint32_t second) const;

private:
    std::vector<std::vector<std::uint32_t>> m_roots;
};

/// Whether all sources go back to one and the same.
[[nodiscard]] bool haveOneRoot(const SourceRoots &roots);

/// A passage that supports a fact, as far as its roots go.
struct Support
{
    std::uint32_t source = 0;
    /// A source of the outlet that the passage itself names as where it has its news from.
    std::optional<std::uint32_t> attributedTo = {};
    /// The name of that outlet where no source is of it; empty otherwise.
    QString outlet = {};
    /// Whose word the fact is, by his place among the participants.
    std::optional<std::uint32_t> speaker = {};
};

/// What a fact goes back to: a source; an outlet that no source of the dossier is of; or one who said it.
struct FactRoot
{
    enum class Kind : std::uint8_t { Source, Outlet, Speaker };

    Kind kind = Kind::Source;
    std::uint32_t number = 0; ///< the place of the source, or of the participant who spoke
    QString outlet = {};      ///< outletName() of an outlet

    friend bool operator==(const FactRoot &, const FactRoot &) = default;
    friend bool operator<(const FactRoot &a, const FactRoot &b);
};

/// The independent roots of what supports a fact, in order; the number that corroboration is counted by.
///
/// A source counts as its root. One with several roots adds none where one of these is there already, and
/// one otherwise, since it may have its word from any. A passage that says whom it has its news from counts
/// as that outlet: as what the outlet itself says where that is among the support, else as one more root.
/// What one speaker said is his word, in however many papers it stands: one root, and none where these papers
/// are counted for something else already. `isOfOutlet` tells whether a source is published by the outlet of
/// another.
[[nodiscard]] std::vector<FactRoot>
independentRoots(std::span<const Support> support,
                 const std::function<std::vector<std::uint32_t>(std::uint32_t)> &rootsOf,
                 const std::function<bool(std::uint32_t source, std::uint32_t other)> &isOfOutlet);

} // namespace chancery
