// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <span>
#include <vector>

namespace chancery {

/// A stretch of a text, in UTF-16 code units, end exclusive.
struct TextStretch
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// The sentences of a text that none of the given stretches touches, without the white space around them, in
/// order; those without a letter or digit are left out. The language is that of the text, as splitSentences()
/// takes it.
[[nodiscard]] std::vector<TextStretch>
sentencesWithout(const QString &text, std::span<const TextStretch> carried, const QString &language = {});

/// The sentences of a source's text that carry no fact, and are not aside. None for a source in excerpts:
/// what is left out of them cannot be told. A passage that the text does not have as quoted carries nothing.
[[nodiscard]] std::vector<TextStretch> uncoveredSentences(const Snapshot &snapshot, SourceRow source);

/// The facts whose support all goes back to one source, in document order.
[[nodiscard]] std::vector<FactRow> factsOfOneSource(const Snapshot &snapshot);

} // namespace chancery
