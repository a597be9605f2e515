// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/edited_copy.h"

#include "core/text/characters.h"
#include "core/text/folding.h"
#include "core/text/sentences/quoted_speech.h"
#include "core/text/word_index.h"

#include <algorithm>
#include <set>
#include <vector>

namespace chancery {

namespace {

struct OneWord
{
    QString stem; ///< so that `finalise` is `finalize`, and Zelensky Zelenskyy
    bool isTelling = false;
    bool isNumber = false;
    bool isCharacter = false;
};

bool isTellingWord(QStringView word)
{
    constexpr qsizetype shortest = 4;
    const QChar first = word.front();
    if (!first.isLetter() || first.isUpper())
        return false;
    return first.category() == QChar::Letter_Other || word.size() >= shortest;
}

std::vector<OneWord> wordsOutsideOfSpeech(const QString &text)
{
    constexpr qsizetype stemLength = 6;
    const auto speech = quotedSpeech(text);
    std::vector<OneWord> words;
    for (const TextWord &word : wordsOf(text)) {
        const bool isSpoken = std::any_of(speech.begin(), speech.end(), [&word](const auto &range) {
            return range.first <= word.start && word.start < range.second;
        });
        if (isSpoken)
            continue;
        // Written without spaces, a character is what a word is elsewhere.
        if (std::any_of(word.word.begin(), word.word.end(), isEastAsian)) {
            for (const QChar character : word.word)
                words.push_back({QString(character), true, character.isDigit(), true});
            continue;
        }
        const bool isNumber = word.word.front().isDigit();
        const QString plain = folded(word.word).toCaseFolded();
        words.push_back(
            {isNumber ? plain : plain.left(stemLength), isTellingWord(word.word), isNumber, false});
    }
    return words;
}

std::multiset<QString> numbersAmong(const std::vector<OneWord> &words)
{
    std::multiset<QString> numbers;
    for (const OneWord &word : words) {
        if (word.isNumber)
            numbers.insert(word.stem);
    }
    return numbers;
}

/// The words of the longest sequence that both have in the same order.
struct Shared
{
    int words = 0;
    int telling = 0;

    [[nodiscard]] bool isLess(const Shared &other) const
    {
        return words < other.words || (words == other.words && telling < other.telling);
    }
};

Shared inOrder(const std::vector<OneWord> &a, const std::vector<OneWord> &b)
{
    std::vector<Shared> above(b.size() + 1);
    std::vector<Shared> row(b.size() + 1);
    for (const OneWord &one : a) {
        for (std::size_t i = 0; i < b.size(); ++i) {
            if (one.stem == b[i].stem)
                row[i + 1] = {above[i].words + 1, above[i].telling + (one.isTelling ? 1 : 0)};
            else
                row[i + 1] = above[i + 1].isLess(row[i]) ? row[i] : above[i + 1];
        }
        std::swap(above, row);
    }
    return above.back();
}

} // namespace

int tellingWords(const QString &text)
{
    const std::vector<TextWord> words = wordsOf(text);
    return static_cast<int>(std::count_if(words.begin(), words.end(),
                                          [](const TextWord &word) { return isTellingWord(word.word); }));
}

bool haveOtherNumbers(const QString &first, const QString &second)
{
    const std::multiset<QString> a = numbersAmong(wordsOutsideOfSpeech(first));
    const std::multiset<QString> b = numbersAmong(wordsOutsideOfSpeech(second));
    return !std::includes(a.begin(), a.end(), b.begin(), b.end()) &&
           !std::includes(b.begin(), b.end(), a.begin(), a.end());
}

bool isEditedCopy(const QString &first, const QString &second)
{
    constexpr std::size_t fewestWords = 10;
    constexpr std::size_t fewestCharacters = 16;
    constexpr std::size_t most = 80; // longer ones have runs enough
    constexpr int fewestTelling = 6;
    constexpr double leastOfShorter = 0.85;
    constexpr double leastOfLonger = 0.7;
    // What is far longer than the other, or than eighty words can be, is told so without reading it.
    constexpr qsizetype longest = 1600;
    const qsizetype greatest = std::max(first.size(), second.size());
    if (greatest > longest || 2 * std::min(first.size(), second.size()) < greatest)
        return false;
    const std::vector<OneWord> a = wordsOutsideOfSpeech(first);
    const std::vector<OneWord> b = wordsOutsideOfSpeech(second);
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::size_t longer = std::max(a.size(), b.size());
    const auto isCharacter = [](const OneWord &word) { return word.isCharacter; };
    const std::size_t fewest = std::any_of(a.begin(), a.end(), isCharacter) ? fewestCharacters : fewestWords;
    if (shorter < fewest || longer > most || numbersAmong(a) != numbersAmong(b))
        return false;
    const Shared shared = inOrder(a, b);
    return shared.telling >= fewestTelling && shared.words >= leastOfShorter * static_cast<double>(shorter) &&
           shared.words >= leastOfLonger * static_cast<double>(longer);
}

} // namespace chancery
