// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"

#include "core/text/anchoring/anchor.h"
#include "core/text/language_guess.h"
#include "core/text/sentences/sentences.h"

#include <algorithm>

namespace chancery {

std::vector<TextStretch> sentencesWithout(const QString &text, std::span<const TextStretch> carried,
                                          const QString &language)
{
    std::vector<TextStretch> sorted(carried.begin(), carried.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const TextStretch &a, const TextStretch &b) { return a.begin < b.begin; });
    std::vector<TextStretch> result;
    auto next = sorted.cbegin();
    qsizetype reach = 0; // the furthest end of the stretches passed
    for (const Sentence &sentence : splitSentences(text, languageOfText(language, text))) {
        for (; next != sorted.cend() && next->begin < sentence.trimmedEnd; ++next)
            reach = std::max(reach, next->end);
        const QStringView words =
            QStringView(text).sliced(sentence.trimmedStart, sentence.trimmedEnd - sentence.trimmedStart);
        const bool says =
            std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (says && reach <= sentence.trimmedStart)
            result.push_back({sentence.trimmedStart, sentence.trimmedEnd});
    }
    return result;
}

std::vector<TextStretch> uncoveredSentences(const Snapshot &snapshot, SourceRow source)
{
    const auto about = snapshot.at(source);
    if (about.completeness != Completeness::Full)
        return {};
    Anchorer anchorer(snapshot.text(source));
    std::vector<TextStretch> carried;
    for (const PassageRow row : snapshot.passagesOf(source)) {
        const Passage passage = snapshot.at(row);
        if (snapshot.factsOf(passage.id, 1).empty())
            continue;
        const Anchor anchor =
            anchorer.find({passage.exact, passage.prefix, passage.suffix, passage.start, passage.end});
        if (anchor.state != AnchorState::Changed && anchor.state != AnchorState::Lost)
            carried.push_back({anchor.start, anchor.end});
    }
    const CodePoints &points = anchorer.codePoints();
    for (const Aside &aside : about.aside)
        carried.push_back({points.toUtf16(aside.start), points.toUtf16(aside.end)});
    return sentencesWithout(anchorer.text(), carried, about.language);
}

std::vector<FactRow> factsOfOneSource(const Snapshot &snapshot)
{
    std::vector<FactRow> result;
    const std::vector<std::uint8_t> &roots = snapshot.facts().sources;
    for (std::uint32_t row = 0; row < roots.size(); ++row) {
        if (roots[row] == 1)
            result.push_back(FactRow{row});
    }
    return result;
}

} // namespace chancery
