// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/note_marks.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace chancery {

namespace {

constexpr qsizetype longestMark = 24;
constexpr qsizetype mostDigits = 3;

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Figures with commas or dashes between: `3`, `3,4`, `12–14`; the place itself where there are none.
qsizetype figuresEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    for (;;) {
        const qsizetype first = end;
        while (end < text.size() && isAsciiDigit(text[end]) && end - first <= mostDigits)
            ++end;
        if (end == first || end - first > mostDigits)
            return at;
        const bool joins = end + 1 < text.size() &&
                           (text[end] == u',' || text[end] == u'-' || text[end] == u'–' || text[end] == u';');
        if (!joins)
            return end;
        qsizetype next = end + 1;
        if (text[next] == u' ')
            ++next;
        if (next >= text.size() || !isAsciiDigit(text[next]))
            return end;
        end = next;
    }
}

/// What stands in brackets as a note: figures, a letter or two, `note 3`, `citation needed`.
bool isNote(QStringView content)
{
    static constexpr std::array words{u"note", u"citation", u"fn", u"footnote", u"Anm",
                                      u"Fn",   u"Anmerk",   u"nb", u"nota"};
    if (content.isEmpty() || content.size() > longestMark || content == u"sic")
        return false;
    if (std::any_of(content.begin(), content.end(), [](QChar c) { return isLineBreak(c) || isStop(c); }))
        return false;
    if (std::all_of(content.begin(), content.end(),
                    [](QChar c) { return c == u'*' || c == u'†' || c == u'‡' || c == u'^'; }))
        return true;
    const bool figures = std::all_of(content.begin(), content.end(), [](QChar c) {
        return c.isDigit() || c == u',' || c == u'-' || c == u'–' || c == u' ' || c == u'^' || c == u';';
    });
    if (figures)
        return true;
    if (content.size() <= 2 && content.front().isLower())
        return true;
    return std::any_of(words.begin(), words.end(), [content](const char16_t *word) {
        return content.startsWith(QStringView(word), Qt::CaseInsensitive);
    });
}

qsizetype bracketEnd(QStringView text, qsizetype at, QChar close)
{
    for (qsizetype i = at + 1; i < text.size() && i - at <= longestMark + 1; ++i) {
        if (text[i] == close)
            return i;
    }
    return -1;
}

bool isSymbol(QChar character)
{
    return character == u'*' || character == u'†' || character == u'‡' || character == u'§' ||
           character == u'¶' || character == u'⁎' || character == u'∗' || character == u'※';
}

/// Whether a bare figure at the place may be a raised one that lost its place: `held.3 The`. Not in a number,
/// nor after `No.` or an initial.
bool mayBeRaised(QStringView text, qsizetype at)
{
    QStringView before = text.left(at);
    while (!before.isEmpty() && (isCloser(before.back()) || closesByPlace(before, before.size() - 1))) {
        const bool apart = !isCloser(before.back()) || before.back() == u'»' || before.back() == u'›';
        before.chop(1);
        if (apart)
            before = before.trimmed();
    }
    if (before.isEmpty() || !isTerminator(before.back()))
        return false;
    const bool stop = before.back() == u'.';
    before.chop(1);
    if (before.isEmpty())
        return false;
    if (!stop)
        return !before.back().isSpace();
    if (before.size() != at - 1 || isCloser(before.back()) || isRaisedDigit(before.back()))
        return !before.back().isSpace() && !before.back().isDigit();
    if (!before.back().isLetter() && !before.back().isMark())
        return before.back() == u'%';
    const QStringView word = lastWord(before);
    return word.size() > 1 && (isDotted(word) || !word.contains(u'.')) &&
           abbreviationKind(word) == AbbreviationKind::None;
}

} // namespace

bool isRaisedDigit(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00B2 || code == 0x00B3 || code == 0x00B9 || code == 0x2070 ||
           (code >= 0x2074 && code <= 0x2079);
}

bool isNoteBoundary(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (isRaisedDigit(after))
        return before.isLetter();
    if (!after.isLetter())
        return false;
    if (isRaisedDigit(before))
        return true;
    qsizetype start = at;
    while (start > 0 && isAsciiDigit(text[start - 1]) && at - start <= mostDigits)
        --start;
    return start < at && at - start <= mostDigits && after.isUpper() && mayBeRaised(text, start);
}

qsizetype bracketedFigureEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'[')
        return at;
    qsizetype from = at + 1;
    if (from < text.size() && text[from] == u'^')
        ++from;
    const qsizetype end = figuresEnd(text, from);
    return end > from && end < text.size() && text[end] == u']' ? end + 1 : at;
}

qsizetype lineMarkEnd(QStringView text, qsizetype at)
{
    qsizetype end = figuresEnd(text, at);
    if (end == at && at < text.size() && (isRaisedDigit(text[at]) || isSymbol(text[at])))
        end = noteMarkEnd(text, at);
    if (end == at)
        return bracketedFigureEnd(text, at);
    const bool apart =
        end < text.size() && (text[end].isSpace() || isRaisedDigit(text[end - 1]) || isSymbol(text[end - 1]));
    return apart ? end : at;
}

qsizetype noteMarkEnd(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    const QChar first = text[at];
    qsizetype end = at;
    if (isRaisedDigit(first)) {
        while (end < text.size() &&
               (isRaisedDigit(text[end]) ||
                ((text[end] == u',' || text[end] == u'˒' || text[end] == u'⁻' || text[end] == u'–') &&
                 end + 1 < text.size() && isRaisedDigit(text[end + 1]))))
            ++end;
        return end;
    }
    if (isSymbol(first)) {
        while (end < text.size() && text[end] == first && end - at < 4)
            ++end;
        return end;
    }
    if (first == u'[' || first == u'【') {
        const qsizetype close = bracketEnd(text, at, first == u'[' ? u']' : u'】');
        return close > 0 && isNote(text.mid(at + 1, close - at - 1)) ? close + 1 : at;
    }
    if (first == u'(') {
        const qsizetype close = bracketEnd(text, at, u')');
        const QStringView content = close > 0 ? text.mid(at + 1, close - at - 1) : QStringView();
        return !content.isEmpty() && content.size() <= 7 && isNote(content) ? close + 1 : at;
    }
    if (first == u'^') {
        end = figuresEnd(text, at + 1);
        if (end > at + 1)
            return end < text.size() && text[end] == u'^' ? end + 1 : end;
        return at;
    }
    if (isAsciiDigit(first) && mayBeRaised(text, at)) {
        end = figuresEnd(text, at);
        const bool alone = end == text.size() || text[end].isSpace() || isCloser(text[end]);
        return alone ? end : at;
    }
    return at;
}

/// Behind a note, the page of it, where a sentence begins after that: `spoke.[1]: 5 It`.
static qsizetype notePageEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u':')
        return at;
    qsizetype first = at + 1;
    while (first < text.size() && first - at < 3 && text[first].isSpace())
        ++first;
    const qsizetype end = figuresEnd(text, first);
    if (end == first || (end < text.size() && !text[end].isSpace()))
        return at;
    const QStringView next = firstWord(text.mid(end));
    return next.isEmpty() || !next.front().isLower() ? end : at;
}

qsizetype stopTailEnd(QStringView text, qsizetype at, bool spacedMarks)
{
    const bool wide = at > 0 && isWideTerminator(text[at - 1]);
    qsizetype end = at;
    while (end < text.size()) {
        if (isCloser(text[end]) || closesByPlace(text, end) || text[end].category() == QChar::Other_Format) {
            ++end;
            continue;
        }
        // A figure after an ideographic stop begins the next sentence.
        if (!(wide && text[end].isDigit() && !isRaisedDigit(text[end])) && !(wide && text[end] == u'(')) {
            if (const qsizetype mark = noteMarkEnd(text, end); mark > end) {
                end = notePageEnd(text, mark);
                continue;
            }
        }
        qsizetype next = end;
        while (next < text.size() && (text[next] == u' ' || text[next] == QChar::Nbsp ||
                                      text[next] == QChar(0x202F) || text[next] == QChar(0x2009)))
            ++next;
        if (next > end && closesByPlace(text, next)) {
            end = next + 1;
            continue;
        }
        qsizetype mark = bracketedFigureEnd(text, next);
        if (mark == next && next < text.size() && isRaisedDigit(text[next]))
            mark = noteMarkEnd(text, next);
        const bool alone =
            mark == text.size() || (mark < text.size() && (text[mark].isSpace() || text[mark] == u'['));
        if (!spacedMarks || mark == next || !alone)
            break;
        end = mark;
    }
    return end;
}

} // namespace chancery
