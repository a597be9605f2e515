// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lines/pdf_lines.h"

#include <QSet>
#include <QString>

#include <vector>

namespace chancery {

/// What decides whether the hyphen at a line's end is the word's own.
///
/// It is kept before a figure, a capital or after a point ("Anglo-French", "U.S.-backed"); where the rest of
/// the text writes the word with it; and where both parts are words and their sum is none ("long-term",
/// "security-adviser"). It goes where the text or the language has the sum ("multi-national", "de-ployed"),
/// and where a part is no word. In a language that we have no words of, it goes where so many lines end with
/// one that the text must have been hyphenated. Where this is wrong, a passage is found all the same:
/// anchoring takes hyphen and none for alike.
class LineHyphens
{
public:
    explicit LineHyphens(const std::vector<PdfPage> &pages);

    /// Adds the next line of the same paragraph to a text.
    void join(QString &text, const QString &line) const;

private:
    [[nodiscard]] bool isKept(const QString &first, const QString &second) const;

    QSet<QString> m_words; ///< of all lines, in small letters, but for those that a line's end divides
    bool m_isEnglish = false;
    bool m_isUsual = false;
};

} // namespace chancery
