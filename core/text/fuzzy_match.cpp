// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fuzzy_match.h"

#include <QList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype longestText = 512;
constexpr qsizetype longestWord = 48;

// The weights follow those of well-known finders of files: a letter that begins a word is worth nearly as
// much as a letter itself, one that follows its neighbour half, and each character skipped costs a little.
constexpr int ofLetter = 16;
constexpr int ofWordStart = 12;
constexpr int ofTextStart = 4;
constexpr int ofNeighbour = 10;
constexpr int gapOpened = 3;
constexpr int gapExtended = 1;
constexpr int none = std::numeric_limits<int>::min() / 2;

QChar baseLetter(QChar c)
{
    switch (c.unicode()) {
    // Letters with a stroke have no decomposition.
    case u'\u0142':
    case u'\u0141':
        return u'l';
    case u'\u00f8':
    case u'\u00d8':
        return u'o';
    case u'\u0111':
    case u'\u0110':
        return u'd';
    case u'\u2019':
    case u'\u2018':
        return u'\'';
    case u'\u00a0':
        return u' ';
    default:
        break;
    }
    if (c.unicode() >= 0x80 && c.decompositionTag() == QChar::Canonical) {
        // Marks pile up (`ệ`): the letter is at the bottom. Hangul syllables are letters themselves.
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && parts.front() != c && !parts.front().isSurrogate() &&
            c.script() != QChar::Script_Hangul)
            return baseLetter(parts.front());
    }
    return c.toCaseFolded();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

/// Whether the letters of a word are there in order: far quicker than rating them.
bool hasLetters(QStringView word, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

/// The best way to find one word. `ending[i][j]`: the score of its first i + 1 letters where the last of them
/// is character j of the text; `upTo[i][j]`: the best of these up to j, less the gap since.
class WordMatcher
{
public:
    std::optional<int> match(QStringView word, QStringView text, std::vector<qsizetype> &positions)
    {
        if (!hasLetters(word, text))
            return std::nullopt;
        const auto letters = static_cast<std::size_t>(word.size());
        const auto width = static_cast<std::size_t>(text.size());
        m_ending.assign(letters * width, none);
        m_upTo.assign(letters * width, none);
        for (std::size_t i = 0; i < letters; ++i) {
            int best = none;
            for (std::size_t j = i; j < width; ++j) {
                const std::size_t here = i * width + j;
                const auto at = static_cast<qsizetype>(j);
                if (text[at] == word[static_cast<qsizetype>(i)])
                    m_ending[here] = rate(text, at, i, here - width);
                best = std::max(m_ending[here], best == none ? none : best - gapExtended);
                m_upTo[here] = best;
            }
        }
        const auto last = m_ending.end() - static_cast<std::ptrdiff_t>(width);
        const auto end = std::max_element(last, m_ending.end());
        trace(letters, width, static_cast<std::size_t>(end - last), positions);
        return *end;
    }

private:
    /// `before` is the place of the same character one letter earlier.
    [[nodiscard]] int rate(QStringView text, qsizetype at, std::size_t letter, std::size_t before) const
    {
        int score = ofLetter + (beginsWord(text, at) ? ofWordStart : 0) + (at == 0 ? ofTextStart : 0);
        if (letter == 0)
            return score;
        const int together = m_ending[before - 1] + ofNeighbour;
        const int apart = m_upTo[before - 1] - gapOpened;
        return score + std::max(together, apart);
    }

    void trace(std::size_t letters, std::size_t width, std::size_t end,
               std::vector<qsizetype> &positions) const
    {
        std::size_t at = end;
        for (std::size_t i = letters; i-- > 0;) {
            positions.push_back(static_cast<qsizetype>(at));
            if (i == 0)
                break;
            const std::size_t row = (i - 1) * width;
            if (m_ending[row + at - 1] + ofNeighbour >= m_upTo[row + at - 1] - gapOpened) {
                --at;
                continue;
            }
            int wanted = m_upTo[row + at - 1];
            --at;
            while (m_ending[row + at] != wanted) {
                wanted += gapExtended;
                --at;
            }
        }
    }

    std::vector<int> m_ending;
    std::vector<int> m_upTo;
};

} // namespace

QString fuzzyFolded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result += baseLetter(c);
    return result;
}

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QStringView looked = text.left(longestText);
    FuzzyMatch result;
    thread_local WordMatcher matcher; // keeps its tables between the thousands of calls for one keystroke
    for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        const auto score = matcher.match(word.left(longestWord), looked, result.positions);
        if (!score)
            return std::nullopt;
        result.score += *score;
    }
    std::sort(result.positions.begin(), result.positions.end());
    result.positions.erase(std::unique(result.positions.begin(), result.positions.end()),
                           result.positions.end());
    // Of texts that match alike the shorter is nearer to what was typed.
    result.score -= static_cast<int>(looked.size() / 16);
    return result;
}

} // namespace chancery
