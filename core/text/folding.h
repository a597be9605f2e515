// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace chancery {

/// A text with everything made alike that a new layout or another editor changes without changing a word, and
/// the way back to the text as it was.
///
/// Folded are: any white space, non-breaking included, to one space, and between East Asian characters to
/// nothing; soft hyphens, with the line break they stand before, zero-width characters, and marks of
/// direction to nothing; so are the stretching of Arabic letters (tatweel) and the vowel points of Arabic and
/// Hebrew, which writers leave out at will; quotation marks and apostrophes to straight ones; hyphens, dashes
/// and minus signs to `-`; composed and decomposed letters to composed ones; ligatures, wide and presentation
/// forms to plain letters. Not folded are case, punctuation, other accents, and what would make one number of
/// another: `10²` is not `102`.
class FoldedText
{
public:
    FoldedText() = default;
    /// Up to 2³¹ code units.
    explicit FoldedText(const QString &original);

    [[nodiscard]] const QString &text() const { return m_text; }

    /// Of an offset in the text as it was, the first folded code unit that begins there or later.
    [[nodiscard]] qsizetype fromOriginal(qsizetype offset) const;
    /// Where in the text as it was a folded stretch begins and ends: the smallest range that holds all of it.
    [[nodiscard]] qsizetype originalStart(qsizetype foldedStart) const;
    [[nodiscard]] qsizetype originalEnd(qsizetype foldedEnd) const;

private:
    QString m_original;
    QString m_text;
    std::vector<std::uint32_t> m_starts; ///< of each folded code unit
};

/// The folded form alone, to compare with others.
[[nodiscard]] QString folded(QStringView text);

/// Whether two stretches of text have the same words: their folded forms are the same, a hyphen between
/// letters at the end of a line apart, which may be a real one or stand for none, and a line break beside a
/// letter of a script whose lines break within words; and the kinds of quotation marks and
/// dashes with the spaces beside them.
[[nodiscard]] bool sameWords(QStringView a, QStringView b);
/// The same where only capitals differ, and what goes with them: `SS` for `ß`, the final sigma, and accents
/// that capitals lack.
[[nodiscard]] bool sameInCapitals(QStringView a, QStringView b);

} // namespace chancery
