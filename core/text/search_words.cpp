// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/search_words.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"
#include "core/text/folding.h"

#include <QList>

#include <array>

namespace chancery {

namespace {

char32_t characterAt(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

bool isAsciiWord(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Stands inside a word without being seen, or sits on a letter.
bool joins(char32_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x0640 ||
           c == 0x061C || QChar::isMark(c);
}

bool isAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

/// Letters that Unicode does not take apart, but a keyboard without them does.
QStringView plainLetters(char16_t c)
{
    struct Plain
    {
        char16_t letter;
        QStringView plain;
    };
    static constexpr std::array<Plain, 10> letters{{{u'ł', u"l"},
                                                    {u'ø', u"o"},
                                                    {u'đ', u"d"},
                                                    {u'ð', u"d"},
                                                    {u'þ', u"th"},
                                                    {u'æ', u"ae"},
                                                    {u'œ', u"oe"},
                                                    {u'ħ', u"h"},
                                                    {u'ı', u"i"},
                                                    {u'ŧ', u"t"}}};
    for (const Plain &one : letters) {
        if (one.letter == c)
            return one.plain;
    }
    return {};
}

/// A stretch of letters as words, each with a space before.
void appendFolded(QStringView stretch, QString &output)
{
    bool ascii = true;
    for (const QChar c : stretch)
        ascii = ascii && c.unicode() < 0x80;
    if (ascii) {
        output += u' ';
        for (const QChar c : stretch)
            output += c.unicode() >= u'A' && c.unicode() <= u'Z' ? QChar(c.unicode() + 32) : c;
        return;
    }
    // Upper case first: it alone makes two letters of ß.
    const QString apart = folded(stretch).toUpper().normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool inWord = false;
    for (qsizetype at = 0; at < apart.size();) {
        const char32_t c = characterAt(apart, at);
        const qsizetype length = c > 0xFFFF ? 2 : 1;
        const bool belongs = QChar::isLetterOrNumber(c);
        if (!joins(c)) {
            if (belongs && !inWord)
                output += u' ';
            const QStringView plain =
                belongs && length == 1 ? plainLetters(static_cast<char16_t>(c)) : QStringView();
            if (!plain.isEmpty())
                output += plain;
            else if (belongs)
                output += QStringView(apart).mid(at, length);
            inWord = belongs;
        }
        at += length;
    }
}

bool isDigit(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].isDigit();
}

/// A space that sets thousands apart; a plain one may as well stand between two numbers.
bool isThinSpace(QChar character)
{
    return character == QChar::Nbsp || character == QChar(0x202F) || character == QChar(0x2009) ||
           character == QChar(0x2007) || character == QChar(0x2008);
}

bool isThinOrPlainSpace(QChar character)
{
    return character == u' ' || isThinSpace(character);
}

/// Where a number ends whose thousands are set apart, all in the same way; the place itself where there is
/// none.
qsizetype groupedNumberEnd(QStringView text, qsizetype at)
{
    constexpr qsizetype group = 3;
    qsizetype end = at;
    while (isDigit(text, end) && end - at <= group)
        ++end;
    if (end == at || end - at > group || end >= text.size() || text[at] == u'0')
        return at;
    const QChar separator = text[end];
    const bool separates = separator == u',' || separator == u'.' || separator == u'\'' ||
                           separator == u'’' || separator == u' ' || isThinSpace(separator);
    // `January 6 350 troops` has two numbers.
    if (!separates || (separator == u' ' && isDayOrMonth(lastWord(text.first(at).trimmed()))))
        return at;
    qsizetype whole = at;
    while (end < text.size() && text[end] == separator && isDigit(text, end + 1) && isDigit(text, end + 2) &&
           isDigit(text, end + 3) && !isDigit(text, end + 4)) {
        end += group + 1;
        whole = end;
    }
    return whole;
}

/// Where initials end that have a full stop after each; the place itself where there are none.
qsizetype initialsEnd(QStringView text, qsizetype at)
{
    constexpr qsizetype most = 6;
    qsizetype end = at;
    qsizetype letters = 0;
    while (letters < most && end + 1 < text.size() && text[end].isLetter() && text[end + 1] == u'.') {
        end += 2;
        ++letters;
        // `U. S.`: capitals with a space between.
        const bool goesOn = text[end - 2].isUpper() && end + 2 < text.size() &&
                            isThinOrPlainSpace(text[end]) && text[end + 1].isUpper() && text[end + 2] == u'.';
        end += goesOn ? 1 : 0;
    }
    // The last may stand without its full stop.
    const bool letter = end < text.size() && text[end].isLetter();
    const bool alone = end + 1 >= text.size() || !text[end + 1].isLetterOrNumber();
    if (letter && !alone)
        return letters > 1 && text[end].isUpper() && text[at].isUpper() ? end : at;
    if (letter && letters > 0) {
        ++end;
        ++letters;
    }
    return letters > 1 ? end : at;
}

/// Calls `take` with start and length of each stretch of letters, digits and what joins them, and whether it
/// is one word with marks inside.
template<class Take>
void eachStretch(QStringView text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        if (at == 0 || !text[at - 1].isLetterOrNumber()) {
            const qsizetype joined = text[at].isDigit() ? groupedNumberEnd(text, at) : initialsEnd(text, at);
            if (joined > at) {
                take(at, joined - at, true);
                at = joined;
                continue;
            }
        }
        while (at < text.size() && isAsciiWord(text[at].unicode()))
            ++at;
        while (at < text.size() && !(text[at].unicode() < 0x80 && !isAsciiWord(text[at].unicode()))) {
            const char32_t c = characterAt(text, at);
            const bool alone = c >= 0x2E80 && isAlone(c);
            if (alone && at > start)
                break;
            if (!QChar::isLetterOrNumber(c) && !joins(c))
                break;
            at += c > 0xFFFF ? 2 : 1;
            if (alone) {
                while (at < text.size() && joins(characterAt(text, at)))
                    at += characterAt(text, at) > 0xFFFF ? 2 : 1;
                break;
            }
        }
        if (at > start)
            take(start, at - start, false);
        else
            at += characterAt(text, at) > 0xFFFF ? 2 : 1;
    }
}

/// The same of a stretch that may be one word with marks inside.
void appendStretch(QStringView stretch, bool joined, QString &output)
{
    if (!joined) {
        appendFolded(stretch, output);
        return;
    }
    QString letters;
    for (const QChar c : stretch) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    appendFolded(letters, output);
}

} // namespace

std::vector<SearchWord> searchWords(QStringView text)
{
    std::vector<SearchWord> words;
    QString buffer;
    eachStretch(text, [&](qsizetype start, qsizetype length, bool joined) {
        buffer.clear();
        appendStretch(text.mid(start, length), joined, buffer);
        for (const QStringView word : QStringView(buffer).split(u' ', Qt::SkipEmptyParts))
            words.push_back({word.toString(), start, length});
    });
    return words;
}

QString searchText(QStringView text)
{
    QString result;
    result.reserve(text.size() + 8);
    eachStretch(text, [&](qsizetype start, qsizetype length, bool joined) {
        appendStretch(text.mid(start, length), joined, result);
    });
    return result.mid(1);
}

QStringList searchCompounds(QStringView text)
{
    constexpr qsizetype most = 4;     // `day-to-day`, `state-of-the-art`
    constexpr qsizetype longest = 40; // letters
    const auto isHyphen = [](QChar c) { return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011); };
    QStringList found;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isLetterOrNumber() || (at > 0 && text[at - 1].isLetterOrNumber())) {
            ++at;
            continue;
        }
        qsizetype end = at;
        qsizetype parts = 1;
        bool hasLetter = false;
        QString letters;
        while (end < text.size()) {
            const bool goesOn =
                end > at && isHyphen(text[end]) && end + 1 < text.size() && text[end + 1].isLetterOrNumber();
            if (!text[end].isLetterOrNumber() && !goesOn && !text[end].isMark())
                break;
            parts += goesOn ? 1 : 0;
            hasLetter = hasLetter || text[end].isLetter();
            if (!goesOn)
                letters += text[end];
            ++end;
        }
        if (parts > 1 && parts <= most && hasLetter && letters.size() <= longest)
            found.append(searchText(letters));
        at = end;
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QString searchIndexText(QStringView text)
{
    const QStringList compounds = searchCompounds(text);
    const QString words = searchText(text);
    return compounds.isEmpty() ? words : words + u' ' + compounds.join(u' ');
}

} // namespace chancery
