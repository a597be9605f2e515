// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/running_lines.h"

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

/// Where no letter has a capital, a line goes on after a comma, and where it is as long as one that was
/// wrapped.
bool runsOnWithoutCase(QStringView line, QChar next)
{
    static constexpr QStringView commas = u"、，،؛；,";
    constexpr qsizetype shorterThanWrappedWide = 16;
    const QChar last = line.back();
    return commas.contains(last) ||
           (isCaseless(last) &&
            line.size() >=
                (isEastAsian(last) && isEastAsian(next) ? shorterThanWrappedWide : shorterThanWrapped));
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

bool runsOn(QStringView block, QStringView line, QStringView next)
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
    if (isCaseless(first))
        return runsOnWithoutCase(before, first);
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
