// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace chancery {

/// Quotes and brackets of a block of East Asian text, within which a full stop does not end the sentence that
/// quotes: `彼は「やめろ。」と言った。`
class WideQuotes
{
public:
    /// Keeps a view of the block.
    explicit WideQuotes(QStringView block);

    /// Whether the sentence that begins at `start` goes on past a stop, of which `at` is where the next one
    /// would begin: inside of a quotation that is part of a sentence, and after one that a particle or a
    /// speaker follows.
    [[nodiscard]] bool goOn(qsizetype start, qsizetype at) const;

    /// Whether the place is in no quotation or bracket.
    [[nodiscard]] bool isOutside(qsizetype at) const;

private:
    struct Range
    {
        qsizetype open;
        qsizetype close;
        bool title; ///< the name of a work, part of a sentence in any case
    };
    [[nodiscard]] bool continuesAt(qsizetype at) const;

    std::vector<Range> m_ranges;
    QStringView m_block;
};

/// Whether what follows a quotation says who spoke, in a script without capitals: `قال الوزير`, `उन्होंने कहा`.
[[nodiscard]] bool namesWideSpeaker(QStringView after);

} // namespace chancery
