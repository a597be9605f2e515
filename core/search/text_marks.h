// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/compiled_query.h"

#include <QString>

#include <vector>

namespace chancery {

/// A stretch of a text, in UTF-16 units.
struct MarkRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const MarkRange &, const MarkRange &) = default;
};

/// Where patterns stand in a text.
struct TextMarks
{
    std::vector<MarkRange> ranges;   ///< in order, none in another
    std::vector<std::uint16_t> hits; ///< of each pattern, how often
    std::vector<bool> whole;         ///< of each pattern, whether its last word is whole somewhere
    std::size_t words = 0;           ///< of the text
};

TextMarks markText(const QString &text, const std::vector<QueryPattern> &patterns);

/// A stretch of a long text around its first mark, on word boundaries, and its marks; `…` where it is cut.
struct Excerpt
{
    QString text;
    std::vector<MarkRange> marks;
};
Excerpt excerptOf(const QString &text, const std::vector<QueryPattern> &patterns, qsizetype length = 200);

} // namespace chancery
