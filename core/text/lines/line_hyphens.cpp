// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/line_hyphens.h"

#include "core/text/lines/english_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr QChar softHyphen(0x00AD);

bool isHyphen(QChar character)
{
    return character == u'-' || character == QChar(0x2010) || character == softHyphen;
}

QString lettersAtEnd(QStringView text)
{
    qsizetype from = text.size();
    while (from > 0 && (text[from - 1].isLetter() || text[from - 1].isMark()))
        --from;
    return text.mid(from).toString();
}

QString lettersAtStart(QStringView text)
{
    qsizetype to = 0;
    while (to < text.size() && (text[to].isLetter() || text[to].isMark()))
        ++to;
    return text.left(to).toString();
}

/// First parts that make compounds of their own with a participle, though the sum is a word as well.
bool isFirstOfCompounds(const QString &word)
{
    static constexpr std::array<QStringView, 8> firsts{u"long", u"short", u"high", u"low",
                                                       u"well", u"far",   u"hard", u"half"};
    return std::find(firsts.begin(), firsts.end(), word) != firsts.end();
}

bool isLastOfCompounds(const QString &word)
{
    static constexpr std::array<QStringView, 7> lasts{u"up", u"to", u"of", u"by", u"on", u"in", u"go"};
    return std::find(lasts.begin(), lasts.end(), word) != lasts.end();
}

/// What stands before words and with a hyphen, and is none itself.
bool isPrefixWithHyphen(const QString &word)
{
    static constexpr std::array<QStringView, 8> prefixes{u"anti", u"non",  u"ex",  u"co",
                                                         u"self", u"semi", u"mid", u"quasi"};
    return std::find(prefixes.begin(), prefixes.end(), word) != prefixes.end();
}

bool isAllCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper();
}

bool isConjunction(QStringView word)
{
    static constexpr std::array<QStringView, 7> conjunctions{u"and",  u"or", u"to", u"und",
                                                             u"oder", u"et", u"y"};
    return std::find(conjunctions.begin(), conjunctions.end(), word) != conjunctions.end();
}

/// Whether a text ends as “pre- and ” does, after which the next word has its hyphen too.
bool isAfterHangingHyphen(QStringView text)
{
    const qsizetype last = text.chopped(text.endsWith(u' ') ? 1 : 0).lastIndexOf(u' ');
    return last > 0 && isHyphen(text[last - 1]) && isConjunction(text.sliced(last + 1).trimmed());
}

/// “-based”, “-led”, “-occupied”: what makes an adjective of a name.
bool isParticiple(const QString &word)
{
    return word == "led"_L1 || word == "born"_L1 || word == "made"_L1 || word == "style"_L1 ||
           word == "wide"_L1 || (word.size() > 4 && (word.endsWith("ed"_L1) || word.endsWith("ing"_L1)));
}

} // namespace

LineHyphens::LineHyphens(const std::vector<PdfPage> &pages)
{
    static const QRegularExpression word(uR"([\p{L}\p{M}]+(?:[-\x{2010}][\p{L}\p{M}]+)*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    qsizetype lines = 0;
    qsizetype hyphens = 0;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            const QString &text = line.text;
            ++lines;
            const bool isDivided = text.size() > 1 && isHyphen(text.back());
            hyphens += isDivided && text[text.size() - 2].isLetter() ? 1 : 0;
            for (auto it = word.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                if (match.capturedEnd() + 1 < text.size() || !isDivided)
                    m_words.insert(match.captured().toLower().replace(QChar(0x2010), u'-'));
            }
        }
    }
    // The second half of a divided word begins a line, and names are no words of a language.
    const auto known =
        std::count_if(m_words.begin(), m_words.end(), [](const QString &one) { return isEnglishWord(one); });
    m_isEnglish = known * 2 > m_words.size();
    // Prose has a compound broken at its own hyphen in one line of a hundred; a hyphenated page divides a
    // word in every tenth.
    m_isUsual = hyphens * 25 > lines;
}

bool LineHyphens::isKept(const QString &first, const QString &second) const
{
    if (second.isEmpty() || !second[0].isLower() || isAllCapitals(first))
        return true;
    const QString before = first.toLower();
    const QString after = second.toLower();
    const bool isJoined = m_words.contains(before + after);
    const bool isHyphened = m_words.contains(before + u'-' + after);
    if (isJoined != isHyphened)
        return isHyphened;
    if (!m_isEnglish)
        return !m_isUsual || (first.size() > 1 && m_words.contains(before) && m_words.contains(after));
    if (isEnglishWord(before + after))
        return isFirstOfCompounds(before) && after.endsWith("ing"_L1);
    // Of the shortest words only those that end compounds (“follow-up”): the rest are ends of divided words.
    const bool isWord = after.size() < 3 ? isLastOfCompounds(after) : isEnglishWord(after);
    if (!isWord)
        return false;
    if (first[0].isUpper() && !isEnglishWord(before))
        return m_words.contains(before) || isParticiple(after);
    return isEnglishWord(before) || isPrefixWithHyphen(before);
}

void LineHyphens::join(QString &text, const QString &line) const
{
    if (text.isEmpty() || line.isEmpty() || !isHyphen(text.back())) {
        text += text.isEmpty() ? line : u' ' + line;
        return;
    }
    const QStringView before = QStringView(text).chopped(1);
    const QString first = lettersAtEnd(before);
    if (first.isEmpty()) {
        // A dash after a blank stands between words; “20-point” and “U.S.-backed” keep theirs.
        const bool isDash = before.isEmpty() || before.back().isSpace();
        text += isDash ? u' ' + line : line;
        return;
    }
    // “pre- and post-war”: the hyphen hangs.
    const QString second = lettersAtStart(line);
    if (isConjunction(second)) {
        text += u' ' + line;
        return;
    }
    const bool isKeptHere = isAfterHangingHyphen(before.chopped(first.size())) || isKept(first, second);
    if (text.back() == softHyphen || !isKeptHere)
        text.chop(1);
    text += line;
}

} // namespace chancery
