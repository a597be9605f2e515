// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/context.h"
#include "core/check/problem.h"

#include <functional>
#include <vector>

namespace chancery {

/// A fact with the passages that support it, as rules look at it.
struct Supported
{
    const Fact &fact;
    std::vector<const Passage *> passages;
    /// Whether all of them are in English, or may be: rules that know words know those.
    bool isEnglish = true;
};
[[nodiscard]] Supported supportedBy(const Fact &fact, const CheckContext &context);
/// The language of a passage, that of its source: as that says, else as its text tells; empty where neither
/// does.
[[nodiscard]] QString languageOf(const Passage &passage, const CheckContext &context);
/// Whether a passage is in English, or nobody says what it is in and its letters are Latin.
[[nodiscard]] bool isInEnglish(const Passage &passage, const CheckContext &context);

/// Whether a passage has a value of a figure.
[[nodiscard]] bool hasFigure(const Passage &passage, const FigurePayload &figure,
                             const CheckContext &context);

// What may be meant, but mostly is not; each finds little else. All warn of the fact that they look at.

/// What other facts say of the same passages: the same again, or with another credibility.
void warnOfTwins(const Supported &given, const CheckContext &context, Findings &findings);
/// A passage that contradicts something else than the fact: that one alleged, or that another denied.
void warnOfDenials(const Supported &given, const CheckContext &context, Findings &findings);
/// Credibility 1 on the word of one speaker, however many report it.
void warnOfOneVoice(const Supported &given, const CheckContext &context, Findings &findings);
/// A figure, a state or a position that is firmer than the words of its passages.
void warnOfFirmness(const Supported &given, const CheckContext &context, Findings &findings);
/// A number that none of its passages has, or that they have as less than its qualifier says.
void warnOfFigure(const Supported &given, const CheckContext &context, Findings &findings);
/// A date that none of its passages has, nor means by the day of its report, or that is more precise than
/// theirs.
void warnOfDate(const Supported &given, const CheckContext &context, Findings &findings);
/// A name or a role that none of its passages has.
void warnOfPayload(const Supported &given, const CheckContext &context, Findings &findings);
/// A report that is older than what it reports as held.
void warnOfOlderReport(const Supported &given, const CheckContext &context, Findings &findings);

/// A passage that is part of a sentence, where the rest changes what it says: `denied that`, `if`, `unless`.
void warnOfPartOfSentence(const Supported &given, const CheckContext &context, Findings &findings);
/// A passage of another source that only adds context: it has nothing of the payload, which others have.
void warnOfContext(const Supported &given, const CheckContext &context, Findings &findings);
/// Facts that say the same on different passages: reordered words, or one value of a figure. `lookAt` is told
/// of which fact the next finding speaks.
void warnOfRepetitions(const std::vector<Fact> &facts, const std::function<void(size_t)> &lookAt,
                       const CheckContext &context, Findings &findings);

/// All that look at one fact.
void checkWarnings(const Fact &fact, const CheckContext &context, Findings &findings);

} // namespace chancery
