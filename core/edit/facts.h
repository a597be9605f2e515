// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

#include <functional>
#include <variant>

namespace chancery {

/// A stretch of a source's text, in UTF-16 code units of Snapshot::text().
struct Stretch
{
    SourceId source;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The passage that a stretch of text is: with 32 characters before and after it, its offsets in code points,
/// and white space at its ends left out. A passage of those words at that place that is there already is that
/// one; a new one has no id. A stretch that is empty or crosses a gap between excerpts is an Error.
Outcome<Passage> passageAt(const Snapshot &snapshot, const Stretch &stretch);

/// What an analyst says of a passage: a fact without evidence, and without an id where it is a new one. An
/// empty statement becomes the plain words of its payload.
///
/// The statement of a fact in plain words: `Ada Élan attended: Talks in Port`. Empty for a plain fact.
QString plainWords(const Snapshot &snapshot, const Fact &fact);
/// The same where `name` knows what is not in a dossier yet.
QString plainWords(const Fact &fact, const std::function<QString(const ObjectRef &)> &name);

/// The statement of `now`, which was the fact `before`: one that was made of what the fact said is made anew
/// of what it says now; an analyst's own words stay. Names are those of the snapshot.
[[nodiscard]] QString statementFollowing(const Snapshot &snapshot, const Fact &before, const Fact &now);

/// A new fact on a stretch of text, which becomes a passage where it is none. What `fact` has of evidence
/// stays beside it.
EditOutcome factFromText(const Snapshot &snapshot, const Stretch &stretch, Fact fact);

/// Lets a stretch of text speak for or against a fact.
EditOutcome addEvidence(const Snapshot &snapshot, const FactId &fact, const Stretch &stretch,
                        Relation relation);

/// What a fact rests on: an existing one that is to say something else, a passage, or a stretch of text of
/// which a new one is made.
using Ground = std::variant<FactId, PassageId, Stretch>;

/// Says on a ground what `fact` says: in an existing fact everything but its id, evidence and speaker (unless
/// given) is replaced, and its statement too unless `fact` has none and the old one still fits.
EditOutcome setFact(const Snapshot &snapshot, const Ground &ground, Fact fact);

// The same for one thing at a time.
EditOutcome setParticipation(const Snapshot &snapshot, const Ground &ground, const ParticipantId &participant,
                             const EventId &event, Role role);
EditOutcome setPosition(const Snapshot &snapshot, const Ground &ground, const ParticipantId &participant,
                        const OptionId &option, Stance stance);
EditOutcome setDate(const Snapshot &snapshot, const Ground &ground, const EventId &event, const Edtf &date);
EditOutcome setPlace(const Snapshot &snapshot, const Ground &ground, const EventId &event,
                     const QString &place);
EditOutcome setState(const Snapshot &snapshot, const Ground &ground, const EventId &event,
                     EventStatus status);

/// Moves the ends of a passage within its source's text.
EditOutcome movePassage(const Snapshot &snapshot, const PassageId &passage, qsizetype start, qsizetype end);

} // namespace chancery
