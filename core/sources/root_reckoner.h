// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/sources/source_roots.h"
#include "core/text/attribution/attribution.h"

#include <QHash>

namespace chancery {

/// A source's text as far as it speaks for its passages. It is read once for all of them: it may be long.
struct CreditedText
{
    QString text;
    std::vector<std::uint32_t> credits; ///< the outlets that its dateline, byline or end credit names
};

/// Reckons what facts go back to, over all sources of a dossier.
class RootReckoner
{
public:
    RootReckoner(std::vector<SourceOrigin> sources, SourceRoots roots);

    [[nodiscard]] CreditedText read(const QString &text) const
    {
        return {text, m_attributions.creditsOf(text)};
    }
    /// What a passage of a source supports a fact with. An outlet that names itself is no attribution; a
    /// source that carries an agency's copy has it from there. The text is the source's: its dateline or
    /// credit speaks for every passage, and the sentence before for one that goes on with it: `he added`.
    [[nodiscard]] Support support(std::uint32_t source, const QString &words,
                                  const CreditedText &text = {}) const;
    /// The independent roots of facts, by all that supports them.
    [[nodiscard]] std::vector<FactRoot> roots(std::span<const Support> support) const;
    [[nodiscard]] const SourceRoots &sourceRoots() const { return m_roots; }
    [[nodiscard]] const std::vector<SourceOrigin> &sources() const { return m_sources; }

private:
    std::vector<SourceOrigin> m_sources;
    std::vector<QString> m_outlets;   ///< outletName() of each source's publisher
    std::vector<QString> m_newsrooms; ///< newsroomOf() it
    SourceRoots m_roots;
    [[nodiscard]] std::vector<std::uint32_t> inContext(const QString &words,
                                                       const CreditedText &source) const;
    [[nodiscard]] Support fromOutlets(std::uint32_t source, const std::vector<std::uint32_t> &numbers) const;
    [[nodiscard]] Support fromOutlets(std::uint32_t source, const QStringList &names) const;

    AttributionFinder m_attributions;
};

/// The same over a dossier's values.
class DossierRoots
{
public:
    explicit DossierRoots(const Dossier &dossier);

    [[nodiscard]] const RootReckoner &reckoner() const { return m_reckoner; }
    /// What its texts have in common, by compareTexts().
    [[nodiscard]] const std::vector<ComparedSources> &compared() const { return m_compared; }
    /// Adds what supports a fact, by supportOfFact(); what contradicts it does not, and what the dossier
    /// lacks is left out.
    void addSupport(const Fact &fact, std::vector<Support> &support) const;
    /// What a passage supports a fact with, whoever speaks in it.
    [[nodiscard]] Support support(const PassageId &passage) const { return m_supports.value(passage); }
    /// How many independent roots a fact has.
    [[nodiscard]] std::size_t count(const Fact &fact) const;

private:
    std::vector<ComparedSources> m_compared;
    RootReckoner m_reckoner;
    QHash<PassageId, Support> m_supports;
    QHash<PassageId, QString> m_words;
    QHash<ParticipantId, std::uint32_t> m_participants;
};

} // namespace chancery
