// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace chancery {

/// A word of a text and where it begins.
struct TextWord
{
    QStringView word;
    qsizetype start = 0;
};

/// The words of a text: letters, digits and marks; in a number also the marks between its digits (`15,000`).
[[nodiscard]] std::vector<TextWord> wordsOf(QStringView text);

/// Where in a text each word stands. Built once, in time that grows with the text; asked in time that grows
/// with the number of places. Different words may rarely share an entry: what it finds has to be compared.
class WordIndex
{
public:
    WordIndex() = default;
    explicit WordIndex(QStringView text);

    struct Places
    {
        const std::uint32_t *first;
        const std::uint32_t *last;
        [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(last - first); }
    };
    /// Where words like this one begin, in order.
    [[nodiscard]] Places placesOf(QStringView word) const;

    /// Where the text may hold the quotation, best first: the words of both lie in the same order and
    /// distances. Offsets in the text at which the quotation would begin; they may lie outside of it.
    [[nodiscard]] std::vector<qsizetype> likelyStarts(QStringView prefix, QStringView quote,
                                                      QStringView suffix, std::size_t greatestCount) const;

private:
    std::vector<std::uint32_t> m_firstOfBucket;
    std::vector<std::uint32_t> m_places;
};

} // namespace chancery
