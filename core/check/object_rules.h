// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/context.h"
#include "core/check/problem.h"

namespace chancery {

// The rules of one object, beside those of its references: they hold however the dossier around it is read,
// and run inside every change. What is missing around it is not theirs to tell. Kinds that are little more
// than names have none.
void checkObject(const SourceDescription &source, const CheckContext &context, Findings &findings);
void checkObject(const Passage &passage, const CheckContext &context, Findings &findings);
void checkObject(const Participant &participant, const CheckContext &context, Findings &findings);
void checkObject(const Fact &fact, const CheckContext &context, Findings &findings);
void checkObject(const Judgement &judgement, const CheckContext &context, Findings &findings);
inline void checkObject(const Event &, const CheckContext &, Findings &) {}
inline void checkObject(const Option &, const CheckContext &, Findings &) {}
inline void checkObject(const Figure &, const CheckContext &, Findings &) {}
inline void checkObject(const Question &, const CheckContext &, Findings &) {}

/// Excerpts are the quoted passages in the order of the full text and nothing else. That is so when a dossier
/// is whole, and not at each step on the way there.
void checkExcerpts(const Source &source, const CheckContext &context, Findings &findings);

// A circle among what an object goes back to, or belongs to. Part of the rules of one object; a whole dossier
// is searched for circles at once.
void checkCircle(const SourceDescription &source, const CheckContext &context, Findings &findings);
void checkCircle(const Participant &participant, const CheckContext &context, Findings &findings);
inline void checkCircle(const Passage &, const CheckContext &, Findings &) {}
inline void checkCircle(const Event &, const CheckContext &, Findings &) {}
inline void checkCircle(const Option &, const CheckContext &, Findings &) {}
inline void checkCircle(const Figure &, const CheckContext &, Findings &) {}
inline void checkCircle(const Question &, const CheckContext &, Findings &) {}
inline void checkCircle(const Fact &, const CheckContext &, Findings &) {}
inline void checkCircle(const Judgement &, const CheckContext &, Findings &) {}

} // namespace chancery
