// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/code_points.h"

#include <algorithm>

namespace chancery {

CodePoints::CodePoints(QStringView text)
    : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_utf16Length);
    // Every pair that begins before the offset has one code unit more than code points; an offset between the
    // halves of a pair thereby yields the pair itself.
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), offset);
    return offset - (before - m_pairs.begin());
}

qsizetype CodePoints::toUtf16(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, length());
    // Pair number i begins at code point m_pairs[i] - i, which rises with i.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + low;
}

} // namespace chancery
