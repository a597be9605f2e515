// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/context.h"
#include "core/check/problem.h"

#include <vector>

namespace chancery {

/// A fact with the passages that support it, as rules look at it.
struct Supported
{
    const Fact &fact;
    std::vector<const Passage *> passages;
    /// Whether all of them are in English, or do not say what they are in: rules that know words know those.
    bool isEnglish = true;
};
[[nodiscard]] Supported supportedBy(const Fact &fact, const CheckContext &context);

// What may be meant, but mostly is not; each finds little else. All warn of the fact that they look at.

/// What other facts say of the same passages: the same again, or with another credibility.
void warnOfTwins(const Supported &given, const CheckContext &context, Findings &findings);
/// A passage that contradicts something else than the fact: that one alleged, or that another denied.
void warnOfDenials(const Supported &given, const CheckContext &context, Findings &findings);
/// Credibility 1 on the word of one speaker, however many report it.
void warnOfOneVoice(const Supported &given, const CheckContext &context, Findings &findings);
/// A figure, a state or a position that is firmer than the words of its passages.
void warnOfFirmness(const Supported &given, const CheckContext &context, Findings &findings);
/// A number, a date, a name or a role that none of its passages has.
void warnOfPayload(const Supported &given, const CheckContext &context, Findings &findings);
/// A report that is older than what it reports as held.
void warnOfOlderReport(const Supported &given, const CheckContext &context, Findings &findings);

/// All of these.
void checkWarnings(const Fact &fact, const CheckContext &context, Findings &findings);

} // namespace chancery
