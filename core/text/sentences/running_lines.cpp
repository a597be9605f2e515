// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/running_lines.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"

#include <algorithm>

namespace chancery {

namespace {

/// A line of running text that was wrapped is longer than this.
constexpr qsizetype shorterThanWrapped = 40;

/// A short line of words that all have a capital, as in a title.
bool isHeading(QStringView line)
{
    bool wordStarts = true;
    for (const QChar character : line) {
        if (wordStarts && character.isLower())
            return false;
        wordStarts = character.isSpace();
    }
    return line.size() < shorterThanWrapped;
}

bool hasCaseless(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isCaseless);
}

/// Whether the paragraph that goes on with these lines comes to the end of a sentence.
bool comesToStop(QStringView next, QStringView rest)
{
    constexpr qsizetype farthest = 1'000;
    const auto isEnd = [](QChar c) { return isTerminator(c) || isWideTerminator(c); };
    if (std::any_of(next.begin(), next.end(), isEnd))
        return true;
    bool emptyLine = false;
    qsizetype breaks = 0;
    for (const QChar character : rest.left(farthest)) {
        if (isEnd(character))
            return true;
        if (isLineBreak(character)) {
            breaks += character == u'\r' ? 0 : 1;
            emptyLine = breaks > 1;
        } else if (!character.isSpace()) {
            breaks = 0;
        }
        if (emptyLine)
            return false;
    }
    return false;
}

/// A particle, preposition or ending that nothing ends with, of Chinese, Japanese, Korean and Thai.
bool endsOpen(QStringView line)
{
    static constexpr QStringView characters =
        u"をはがにのとへやも的和与與及或并並在将將把被对對向从從由为為于於";
    static constexpr QStringView syllables = u"은는을를의에와과로고며한된될할던";
    const QChar last = line.back();
    if (characters.contains(last))
        return true;
    return syllables.contains(last) && line.size() > 1 && isHangul(line[line.size() - 2]);
}

/// `2. …`, `2、…`, `二、…`, `（二）…`: the line begins an item.
bool isItem(QStringView line)
{
    static constexpr QStringView figures = u"一二三四五六七八九十";
    qsizetype at = line.startsWith(u'（') || line.startsWith(u'(') ? 1 : 0;
    const qsizetype first = at;
    while (at < line.size() && at - first < 3 && (line[at].isDigit() || figures.contains(line[at])))
        ++at;
    return at > first && at + 1 < line.size() && QStringView(u".)、．）").contains(line[at]) &&
           !line[at + 1].isDigit();
}

/// Where no letter has a capital, a line goes on after a comma, where it is as long as one that was wrapped,
/// and where it is prose that comes to a stop and not much shorter than the next line, as a heading is.
bool runsOnWithoutCase(QStringView line, QStringView next, QStringView rest)
{
    static constexpr QStringView commas = u"、，،؛；,";
    constexpr qsizetype shorterThanWrappedWide = 16;
    constexpr qsizetype shortestWrapped = 3;
    constexpr qsizetype greatestRatio = 3;
    const QChar last = line.back();
    if (commas.contains(last))
        return true;
    const bool wide = isEastAsian(last) && isEastAsian(next.front());
    if (isCaseless(last) && line.size() >= (wide ? shorterThanWrappedWide : shorterThanWrapped))
        return true;
    const bool wraps = std::any_of(line.begin(), line.end(), [](QChar c) {
        return isEastAsian(c) || isHangul(c) || writesWithoutStops(c);
    });
    if (!wraps) // Arabic, Hebrew, Hindi …
        return isCaseless(last) && line.size() >= shorterThanWrapped / 2 && 2 * line.size() >= next.size() &&
               comesToStop(next, rest);
    if (line.size() < shortestWrapped || !isWordUnit(last) || isItem(next))
        return false;
    return endsOpen(line) || (greatestRatio * line.size() >= next.size() &&
                              (writesWithoutStops(last) || comesToStop(next, rest)));
}

bool isCapitals(QStringView line)
{
    return std::none_of(line.begin(), line.end(), [](QChar c) { return c.isLower(); }) &&
           std::count_if(line.begin(), line.end(), [](QChar c) { return c.isUpper(); }) >= 8;
}

} // namespace

bool isTableRow(QStringView line)
{
    const QStringView row = line.trimmed();
    return row.count(u'|') >= 2 || row.count(u'\t') >= 2;
}

bool runsOn(QStringView block, QStringView line, QStringView next, QStringView rest)
{
    const QStringView before = line.trimmed();
    const QStringView after = next.trimmed();
    if (before.isEmpty() || after.isEmpty() || isTableRow(line) || isTableRow(next))
        return false;
    const QChar first = after.front();
    if (!first.isLetterOrNumber() && !isOpener(first))
        return false;
    if (before.endsWith(u'.')) {
        const AbbreviationKind kind = abbreviationKind(lastWord(before.chopped(1)));
        if (kind == AbbreviationKind::BeforeName)
            return first.isUpper();
        if (kind == AbbreviationKind::Month || kind == AbbreviationKind::BeforeNumber)
            return first.isDigit();
    }
    if (isTerminator(before.back()) || isWideTerminator(before.back()) || before.back() == u':' ||
        before.back() == u'：')
        return false;
    const QStringView opening = firstWord(after);
    if (isCaseless(first) || (!opening.isEmpty() && isCaseless(opening.front())) ||
        (isCaseless(before.back()) && hasCaseless(after)))
        return runsOnWithoutCase(before, after, rest);
    if (isCapitals(before) && isCapitals(after))
        return before.size() >= shorterThanWrapped;
    const QStringView word = lastWord(before);
    if (before.back().isLetter() && !word.isEmpty() && word.front().isLower() && neverEnds(word))
        return true;
    // A line in small letters goes on with a sentence that began with a capital, not with a list of words.
    const QStringView start = firstWord(block);
    return first.isLower() && !start.isEmpty() && !start.front().isLower() && !isHeading(before);
}

} // namespace chancery
