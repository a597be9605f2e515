// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/fact_evidence.h"
#include "core/domain/fact_filter.h"
#include "core/text/wording.h"

#include <optional>
#include <vector>

namespace chancery {

/// One text of a thread, and how its words differ from an earlier one's.
struct WordingText
{
    PassageRow passage;
    SourceRow source;
    /// When its source was published; none where that is not stated.
    std::optional<Edtf> published;
    /// The facts about the subject that rest on it.
    std::vector<FactRow> facts;
    /// The text of the thread it is compared with, the one most like it; none for the first.
    std::optional<std::size_t> earlier;
    /// From the earlier text's words to these.
    std::vector<WordingDifference> differences;
};

/// Successive wordings of one thing, two at least, in the order in which their sources were published.
struct WordingThread
{
    std::vector<WordingText> texts;
};

/// Two texts are wordings of one thing from this share of their letters in common words on; the lower one is
/// enough where they make one point: one fact rests on both, or both tell one participant's position or one
/// figure.
inline constexpr double alikeWords = 0.45;
inline constexpr double alikeWordsOfOnePoint = 0.25;

/// How much of two texts stands in words they have in common, in the same order: 0 to 1.
double likenessOf(QStringView first, QStringView second, const std::vector<WordingDifference> &differences);

/// Whether two sources are texts of one document: they stand at one address, or bear one title – but for
/// words such as `draft`, `final` and `revised`, figures and months – and do not name different publishers.
/// Two outlets that tell of one thing in words alike have not amended each other.
bool areOfOneDocument(const SourceDescription &a, const SourceDescription &b);

/// How the wording of what facts about an object say went on from text to text of one document. A passage
/// follows an earlier one of another source where their words are alike enough; of several it follows the
/// most like, the latest of equals. Passages without a counterpart are left out. At most the first 300
/// passages are compared, of the facts those that pass the test.
std::vector<WordingThread> wordingThreads(const Snapshot &snapshot, const ObjectRef &subject,
                                          const FactFilter &test = {});

} // namespace chancery
