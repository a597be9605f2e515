// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace chancery {

/// A sentence, heading, list item or table row of a text, in UTF-16 code units.
struct Sentence
{
    /// The whole piece: each begins where the one before ends, and all of them together are the text.
    qsizetype start = 0;
    qsizetype end = 0;
    /// The same without the white space around it. Both are equal only in a text of nothing but white space.
    qsizetype trimmedStart = 0;
    qsizetype trimmedEnd = 0;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// Divides a text into sentences: the boundaries of Unicode (UAX #29) within blocks of lines, less those
/// after abbreviations, initials, ordinals and within quotes of East Asia, plus those that Unicode does not
/// see (list items in a line, a missing space, a sentence that begins with a figure or after the mark of a
/// footnote, which goes with the sentence before it).
///
/// The language is a BCP 47 tag; it tells of ordinals (`am 6. Januar`) and abbreviations. English rules hold
/// in every language beside its own.
[[nodiscard]] std::vector<Sentence> splitSentences(const QString &text, QStringView language = {});

/// The sentence that holds the offset; the last one for an offset at or past the end. None in an empty text.
[[nodiscard]] const Sentence *sentenceAt(const std::vector<Sentence> &sentences, qsizetype offset);

} // namespace chancery
