// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/characters.h"

#include <algorithm>

namespace chancery {

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f' ||
           character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isStop(QChar character)
{
    return character == u'.' || character == u'…';
}

bool isTerminator(QChar character)
{
    return isStop(character) || character == u'?' || character == u'!';
}

bool isWideTerminator(QChar character)
{
    return character == u'。' || character == u'！' || character == u'？' || character == u'．' ||
           character == u'।';
}

bool isCloser(QChar character)
{
    return character == u'"' || character == u'\'' || character == u'”' || character == u'’' ||
           character.category() == QChar::Punctuation_Close ||
           character.category() == QChar::Punctuation_FinalQuote;
}

bool isClosingQuote(QChar character)
{
    return character == u'"' || character == u'\'' || character.category() == QChar::Punctuation_FinalQuote;
}

bool isOpener(QChar character)
{
    return character == u'"' || character == u'\'' || character == u'¿' || character == u'¡' ||
           character.category() == QChar::Punctuation_Open ||
           character.category() == QChar::Punctuation_InitialQuote;
}

bool isBullet(QChar character)
{
    return character == u'•' || character == u'‣' || character == u'⁃' || character == u'◦' ||
           character == u'▪' || character == u'●' || character == u'■' || character == u'∙';
}

bool isRoman(QStringView word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVXLC").contains(c); });
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ||
           character == u'\'' || character == u'’' || character == u'-' || character == u'‑' ||
           character == u'°' || character == u'№';
}

QStringView lastWord(QStringView text)
{
    constexpr qsizetype longest = 64;
    const qsizetype least = std::max<qsizetype>(text.size() - longest, 0);
    qsizetype start = text.size();
    while (start > least && (isWordCharacter(text[start - 1]) || text[start - 1] == u'.'))
        --start;
    QStringView word = text.mid(start);
    while (word.startsWith(u'\'') || word.startsWith(u'’') || word.startsWith(u'.'))
        word = word.mid(1);
    return word;
}

QStringView firstWord(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && (text[start].isSpace() || isOpener(text[start])))
        ++start;
    qsizetype end = start;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    return text.mid(start, end - start);
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool isDotted(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
            return false;
    }
    return true;
}

} // namespace chancery
