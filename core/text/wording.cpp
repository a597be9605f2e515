// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wording.h"

#include "core/text/characters.h"
#include "core/text/folding.h"
#include "core/text/word_index.h"

#include <QString>

#include <algorithm>
#include <cstdint>

namespace chancery {

namespace {

/// Beyond so many pairs of words what lies between the common beginning and end is one difference.
constexpr std::size_t greatestTable = 4'000'000;

/// A word, a number, or a mark that is no space, and where it stands in the text as it was.
struct Token
{
    QString text;
    qsizetype start;
    qsizetype end;
};

std::vector<Token> tokensOf(QStringView text)
{
    const FoldedText foldedText(text.toString());
    const QStringView view = foldedText.text();
    std::vector<Token> tokens;
    const auto add = [&](qsizetype start, qsizetype length) {
        tokens.push_back({view.mid(start, length).toString(), foldedText.originalStart(start),
                          foldedText.originalEnd(start + length)});
    };
    qsizetype at = 0;
    const auto addMarks = [&](qsizetype end) {
        for (; at < end; ++at) {
            if (!view[at].isSpace())
                add(at, 1);
        }
    };
    for (const TextWord &word : wordsOf(view)) {
        addMarks(word.start);
        add(word.start, word.word.size());
        at = word.start + word.word.size();
    }
    addMarks(view.size());
    return tokens;
}

} // namespace

std::vector<WordingDifference> compareWordings(QStringView first, QStringView second)
{
    const std::vector<Token> a = tokensOf(first);
    const std::vector<Token> b = tokensOf(second);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head].text == b[head].text)
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail].text == b[b.size() - 1 - tail].text)
        ++tail;
    const std::size_t rows = a.size() - head - tail;
    const std::size_t columns = b.size() - head - tail;

    // The longest common subsequence of what is left (R. Wagner and M. Fischer, 1974): the table holds, of
    // the rest from each pair of words on, how many they have in common.
    const bool small =
        rows < greatestTable && columns < greatestTable && (rows + 1) * (columns + 1) <= greatestTable;
    std::vector<std::uint32_t> table;
    const auto common = [&](std::size_t i, std::size_t k) -> std::uint32_t & {
        return table[i * (columns + 1) + k];
    };
    if (small) {
        table.assign((rows + 1) * (columns + 1), 0);
        for (std::size_t i = rows; i-- > 0;) {
            for (std::size_t k = columns; k-- > 0;)
                common(i, k) = a[head + i].text == b[head + k].text
                                   ? common(i + 1, k + 1) + 1
                                   : std::max(common(i + 1, k), common(i, k + 1));
        }
    }

    std::vector<WordingDifference> differences;
    // Where a text goes on after its token number i, for words that are only in the other.
    const auto placeIn = [](const std::vector<Token> &tokens, std::size_t index) -> qsizetype {
        if (index < tokens.size())
            return tokens[index].start;
        return tokens.empty() ? 0 : tokens.back().end;
    };
    const auto addDifference = [&](std::size_t fromA, std::size_t toA, std::size_t fromB, std::size_t toB) {
        if (fromA == toA && fromB == toB)
            return;
        WordingDifference difference;
        difference.firstStart = placeIn(a, fromA);
        difference.firstEnd = toA > fromA ? a[toA - 1].end : difference.firstStart;
        difference.secondStart = placeIn(b, fromB);
        difference.secondEnd = toB > fromB ? b[toB - 1].end : difference.secondStart;
        differences.push_back(difference);
    };

    std::size_t i = 0;
    std::size_t k = 0;
    std::size_t differsFromA = 0;
    std::size_t differsFromB = 0;
    while (small && i < rows && k < columns) {
        if (a[head + i].text == b[head + k].text) {
            addDifference(head + differsFromA, head + i, head + differsFromB, head + k);
            differsFromA = ++i;
            differsFromB = ++k;
        } else if (common(i + 1, k) >= common(i, k + 1)) {
            ++i;
        } else {
            ++k;
        }
    }
    addDifference(head + differsFromA, head + rows, head + differsFromB, head + columns);
    return differences;
}

std::vector<RedlinePiece> redline(QStringView first, QStringView second,
                                  const std::vector<WordingDifference> &differences)
{
    std::vector<RedlinePiece> pieces;
    const auto add = [&pieces](RedlinePiece::Kind kind, QStringView text) {
        if (!text.isEmpty())
            pieces.push_back({kind, text.toString()});
    };
    qsizetype at = 0;
    for (const WordingDifference &each : differences) {
        add(RedlinePiece::Kind::Kept, second.mid(at, each.secondStart - at));
        if (each.firstEnd > each.firstStart) {
            // What is left out takes its spaces along where the other text has none in their place.
            const auto isSpaceAt = [](QStringView text, qsizetype place) {
                return place >= 0 && place < text.size() && text[place].isSpace();
            };
            const bool before = isSpaceAt(first, each.firstStart - 1) && each.secondStart > 0 &&
                                !isSpaceAt(second, each.secondStart - 1);
            const bool after = each.secondStart == each.secondEnd && isSpaceAt(first, each.firstEnd) &&
                               !isSpaceAt(second, each.secondStart) && !before;
            add(RedlinePiece::Kind::Removed,
                first.mid(each.firstStart - (before ? 1 : 0),
                          each.firstEnd - each.firstStart + (before ? 1 : 0) + (after ? 1 : 0)));
        }
        add(RedlinePiece::Kind::Added, second.mid(each.secondStart, each.secondEnd - each.secondStart));
        at = each.secondEnd;
    }
    add(RedlinePiece::Kind::Kept, second.mid(at));
    return pieces;
}

} // namespace chancery
