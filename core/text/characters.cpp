// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/characters.h"

#include <QList>

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
    return isStop(character) || character == u'?' || character == u'!' || character == u'‽' ||
           (character >= QChar(0x2047) && character <= QChar(0x2049));
}

bool isWideTerminator(QChar character)
{
    switch (character.unicode()) {
    case 0x0589: // Armenian
    case 0x061F: // Arabic question mark
    case 0x06D4: // Urdu full stop
    case 0x0700: // Syriac, to 0x0702
    case 0x0701:
    case 0x0702:
    case 0x0964: // danda, double danda
    case 0x0965:
    case 0x104B: // Burmese
    case 0x1362: // Ethiopic full stop, question mark, end of a paragraph
    case 0x1367:
    case 0x1368:
    case 0x17D4: // Khmer
    case 0x17D5:
    case 0x1803: // Mongolian
    case 0x1809:
    case 0x3002: // ideographic
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61:
        return true;
    default:
        return false;
    }
}

bool isEastAsian(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3001 && code <= 0x30FF) || (code >= 0x3105 && code <= 0x312F) ||
           (code >= 0x31F0 && code <= 0x31FF) || (code >= 0x3400 && code <= 0x4DBF) ||
           (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFF01 && code <= 0xFF9F) || (code >= 0xD840 && code <= 0xD88D);
}

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

bool isCaseless(QChar character)
{
    // Georgian is written in one case, though Unicode has capitals of it.
    const bool isGeorgian = character >= QChar(0x10D0) && character <= QChar(0x10FF);
    return isGeorgian || character.category() == QChar::Letter_Other;
}

bool breaksWithinWords(QChar character)
{
    return isEastAsian(character) || isHangul(character) || writesWithoutStops(character);
}

bool isCloser(QChar character)
{
    return character == u'"' || character == u'＂' || character == u'\'' || character == u'”' ||
           character == u'’' || character.category() == QChar::Punctuation_Close ||
           character.category() == QChar::Punctuation_FinalQuote;
}

bool isClosingQuote(QChar character)
{
    return character == u'"' || character == u'＂' || character == u'\'' ||
           character.category() == QChar::Punctuation_FinalQuote;
}

bool closesByPlace(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const QChar mark = text[at];
    const QChar before = text[at - 1];
    // A figure behind it may be a note.
    const bool ends = at + 1 == text.size() || !text[at + 1].isLetterOrNumber() ||
                      (text[at + 1].isDigit() && isTerminator(before));
    // `„Wir gehen.“`, `»Wir gehen.«`
    if (mark.category() == QChar::Punctuation_InitialQuote)
        return ends && !before.isSpace() && (!isOpener(before) || closesByPlace(text, at - 1));
    // `« Nous partons. »`
    if ((mark != u'»' && mark != u'›') || !before.isSpace() || isLineBreak(before))
        return false;
    const QStringView spoken = text.left(at).trimmed();
    return ends || (text[at + 1].isDigit() && !spoken.isEmpty() && isTerminator(spoken.back()));
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
    while (start < text.size() &&
           (text[start].isSpace() || isOpener(text[start]) ||
            (text[start] != u'’' && text[start].category() == QChar::Punctuation_FinalQuote)))
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

bool isDottedDegree(QStringView word)
{
    constexpr qsizetype longestPart = 4;
    if (!word.contains(u'.') || !word.front().isUpper())
        return false;
    const QList<QStringView> parts = word.split(u'.');
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty() && part.size() <= longestPart && part.front().isUpper() &&
               std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    });
}

bool isHyphenedInitials(QStringView word)
{
    constexpr qsizetype longestPart = 6;
    if (!word.contains(u".-"))
        return false;
    const QStringView last = word.mid(word.lastIndexOf(u'-') + 1);
    return !last.isEmpty() && last.size() <= longestPart && last.front().isUpper();
}

bool writesWithoutStops(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer ||
           script == QChar::Script_Myanmar;
}

bool isInCapitals(QStringView word)
{
    return !word.isEmpty() && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

} // namespace chancery
