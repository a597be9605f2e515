// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/conflicts.h"
#include "core/store/snapshot.h"

#include <optional>
#include <vector>

namespace chancery {

/// One side of a disagreement.
struct DisagreementSide
{
    /// The fact that speaks for it; none where it has no facts.
    std::optional<FactRow> lead;
    /// In document order; none where passages contradict another side and carry no fact about the subject.
    std::vector<FactRow> facts;
    /// The sentences, by source: what the facts rest on, and passages against another side.
    std::vector<PassageRow> passages;
    /// The sources of the passages, ascending.
    std::vector<SourceRow> sources;
    /// Of the most reliable source.
    Reliability reliability = Reliability::F;
    /// Independent sources: those that repeat one report, the word of one speaker and the copy of one agency
    /// count once.
    std::vector<FactRoot> roots;
    /// The best of its facts, 1–6; 6 where it has none.
    std::uint8_t credibility = 6;
    /// When the first and the last of the sources came out; none where no source states it.
    std::optional<Edtf> firstPublished;
    std::optional<Edtf> lastPublished;
    /// Another side contradicts or denies this one; FactColumns::disputed says the same of its facts.
    bool disputed = false;
};

/// Reports that do not say the same of one thing. In rows alone: of the many that a large dossier has few are
/// ever read, and what they are called is looked up then.
struct Disagreement
{
    DisagreementKind kind = DisagreementKind::Difference;
    ConflictAspect about = ConflictAspect::Statement;
    /// The figure, event, option, question or participant; of a role the event, of a position the option. Of
    /// a fact that concerns nothing, the fact.
    ClaimObject subject;
    std::optional<ParticipantRow> participant; ///< whose role or position
    /// Another one before it is on the same of the same subject.
    bool isFurther = false;
    /// Independent sources of all sides together.
    std::vector<FactRoot> roots;
    /// In the order in which the dossier has them.
    std::vector<DisagreementSide> sides;
};

/// Everything that the reports of a dossier disagree on, by the rules of core/compare: contradictions first,
/// then denials, differences and updates; of each kind what most independent sources carry, then what is
/// most credible, then in the order of their subjects.
std::vector<Disagreement> findDisagreements(const Snapshot &snapshot);
/// The same of some claims alone, in document order: those on one object, for example.
std::vector<Disagreement> disagreementsAmong(const Snapshot &snapshot, const std::vector<Claim> &claims);
/// The same of the dossier, and after it what reports say more or less closely: no disagreement,
/// DisagreementKind::Precision.
std::vector<Disagreement> findDisagreementsAndPrecisions(const Snapshot &snapshot);

/// A name that stays while the subject does: `figure:fig-size`, `role:ev-talks:p-elan`. No object's id is
/// like it. A further one on the same subject has the id of its first fact besides.
QString idOf(const Snapshot &snapshot, const Disagreement &disagreement);
ObjectRef subjectOf(const Snapshot &snapshot, const Disagreement &disagreement);
std::optional<ParticipantId> participantOf(const Snapshot &snapshot, const Disagreement &disagreement);

/// What the disagreement is on, for a reader: `Size of the coalition`, `Ada Élan at Talks in Port`.
QString title(const Snapshot &snapshot, const Disagreement &disagreement);
/// Whose word a side is: those who speak in its facts, in their order, each once; empty where a fact of it is
/// a report's own.
std::vector<ParticipantId> speakersOf(const Snapshot &snapshot, const DisagreementSide &side);
/// What one of its sides says, in few words: `more than 27 (planned)`, `denied`; of what has no such words,
/// the statement of its first fact. Where it is somebody's word, whose: `Ada Élan: more than 27`, unless that
/// is who it is about, or the words are a whole statement, which says so itself.
QString labelOf(const Snapshot &snapshot, const Disagreement &disagreement, const DisagreementSide &side);

/// The word of the command line: `figure`, `date`, … and what a reader sees.
QString toTerm(ConflictAspect aspect);
QString label(ConflictAspect aspect);

} // namespace chancery
