// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <array>

namespace chancery {

/// What a dossier as known on a day leaves out, and what it could not decide.
struct Replay
{
    CivilDay day;
    std::array<std::uint32_t, objectKindCount> hidden{}; ///< objects left out, by kind
    QStringList hiddenSources;                           ///< titles of the sources published later
    /// Titles of those hidden, in whole or in part, that may have come out by the day, with a count of facts.
    QStringList undatedSources;

    [[nodiscard]] std::uint32_t hiddenOf(ObjectKind kind) const
    {
        return hidden[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] bool hidesAnything() const;
    /// `212 facts, 14 events, 3 sources`; `nothing` where nothing is left out.
    [[nodiscard]] QString countsInWords() const;
    /// The day and what is hidden and kept, in a sentence each: for a message or a tool tip.
    [[nodiscard]] QString inWords() const;

    friend bool operator==(const Replay &, const Replay &) = default;
};

/// A dossier as it stood on a day.
struct ReplayedDossier
{
    Dossier dossier;
    Replay replay;
};

/// The dossier as surely known on `day`: without the passages that were published later, or may have been,
/// and the sources of which none is left; without facts that nothing supports any more, judgements that rest
/// on one of these, and objects that had facts and have none left. What is left open, and by which rules, is
/// told by knownOn(), core/domain/possibly_known.h.
ReplayedDossier asKnownOn(Dossier dossier, CivilDay day);

} // namespace chancery
