// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/as_known_on.h"

#include <QSet>

namespace chancery {

/// A fact that may have been published by a day, and may not.
struct PossibleFact
{
    FactId fact;
    QString statement;
    QString sources;   ///< titles of the sources that support it
    QString published; ///< EDTF, of the first of these or of its passage; empty where none is stated
    QString exact;     ///< the passage of that source, word for word

    friend bool operator==(const PossibleFact &, const PossibleFact &) = default;
};

/// What is left out of a dossier as known on a day, and would not be if all had been published on the first
/// day on which it may have been.
struct PossiblyKnown
{
    std::array<std::uint32_t, objectKindCount> counts{}; ///< objects, by kind
    std::vector<PossibleFact> facts;                     ///< in document order

    [[nodiscard]] std::uint32_t count(ObjectKind kind) const
    {
        return counts[static_cast<std::size_t>(kind)];
    }
    /// `12 facts, 1 event`; empty where there is nothing.
    [[nodiscard]] QString countsInWords() const;
    /// One sentence, with the day; empty where there is nothing.
    [[nodiscard]] QString inWords(CivilDay day) const;
};

/// What becomes of what may have been published by the day, and may not: left out, or kept as if it was.
enum class MayBeLater : std::uint8_t { Apart, Kept };

/// A dossier as it stood on a day, with what grading its facts anew has to know.
struct KnownDossier : ReplayedDossier
{
    PossiblyKnown possible;        ///< empty where it is kept
    QSet<FactId> lessSupported;    ///< facts that some, not all, of their support came after
    QSet<FactId> lessContradicted; ///< facts that some of what contradicts them came after
};

/// asKnownOn(), and what it leaves open. A passage goes by its own day, else by its source's. A day that is
/// not known, or may lie after the one on which the source was retrieved (where that is not stated: the
/// dossier's cutoff), ends there; so does one that is approximate or uncertain. Instants are of the days of
/// the dossier's zone. A source of which a date leaves open whether it came later, did where it repeats one
/// that did. Words of passages that go are taken out of the texts of sources that stay.
KnownDossier knownOn(Dossier dossier, CivilDay day, MayBeLater mayBeLater = MayBeLater::Apart);

/// What a whole dossier leaves open about a day.
PossiblyKnown possiblyKnownOn(const Dossier &dossier, CivilDay day);

} // namespace chancery
