// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace chancery {

/// Converts between the offsets of one text inside (UTF-16 code units, as QString counts) and outside
/// (Unicode code points, as files and the command line count). The one place that does. Keeps a table, not
/// the text.
///
/// An unpaired surrogate counts as one code point, as it does when the text is written out as U+FFFD.
class CodePoints
{
public:
    CodePoints() = default;
    explicit CodePoints(QStringView text);

    /// The length of the text in code points.
    [[nodiscard]] qsizetype length() const { return m_utf16Length - static_cast<qsizetype>(m_pairs.size()); }

    /// The code point that the code unit begins, or is the second half of. Offsets outside of the text are
    /// moved to its nearest end. O(log n) in the number of characters beyond the Basic Multilingual Plane.
    [[nodiscard]] qsizetype fromUtf16(qsizetype offset) const;
    /// The first code unit of the code point.
    [[nodiscard]] qsizetype toUtf16(qsizetype offset) const;

private:
    /// Where the surrogate pairs begin, in code units: a text without any, the usual one, has an empty table.
    std::vector<qsizetype> m_pairs;
    qsizetype m_utf16Length = 0;
};

} // namespace chancery
