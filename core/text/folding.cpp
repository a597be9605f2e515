// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"

#include "core/text/characters.h"

#include <QList>

#include <algorithm>

namespace chancery {

namespace {

bool isMark(char32_t character)
{
    // Below are no combining marks; most of any text is.
    if (character < 0x300)
        return false;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

/// The vowels and final consonants that Korean syllables are composed of.
bool isJoiningJamo(char32_t character)
{
    return character >= 0x1160 && character <= 0x11FF;
}

constexpr char16_t softHyphen = 0x00AD;

/// Soft hyphen, zero-width space and joiners, marks of direction, variation selectors, byte order mark:
/// nothing to see.
bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code == softHyphen || code == 0x034F || code == 0x061C || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) ||
           (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

/// Vowel points and signs of recitation of Arabic and Hebrew, and tatweel: the word is the same without. What
/// makes another letter, as hamza and madda do, is none of them.
bool isOptional(char16_t code)
{
    return code >= 0x0591 &&
           (code <= 0x05BD || code == 0x05BF || code == 0x05C1 || code == 0x05C2 || code == 0x05C4 ||
            code == 0x05C5 || code == 0x05C7 || code == 0x0640 || (code >= 0x0610 && code <= 0x061A) ||
            (code >= 0x064B && code <= 0x0652) || (code >= 0x0656 && code <= 0x065F) || code == 0x0670 ||
            (code >= 0x06D6 && code <= 0x06DC) || (code >= 0x06DF && code <= 0x06E4) || code == 0x06E7 ||
            code == 0x06E8 || (code >= 0x06EA && code <= 0x06ED));
}

/// The plain form of quotation marks and dashes; 0 for anything else.
char16_t plainPunctuation(char16_t character)
{
    switch (character) {
    case u'`':
    case 0x00B4:
    case 0x02BC:
    case 0x05F3: // geresh
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0xFF07:
        return u'\'';
    case 0x05F4: // gershayim
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x301D:
    case 0x301E:
    case 0x301F:
    case 0xFF02:
        return u'"';
    case 0x05BE: // maqaf
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
        return u'-';
    default:
        return 0;
    }
}

/// Letters that are their own folded form unless a mark follows: what needs no look into Unicode's tables.
bool isPlain(char16_t character)
{
    return (character < 0x00A0 && character != u'`') || (character >= 0x00C0 && character <= 0x0131) ||
           (character >= 0x0150 && character <= 0x017E) || (character >= 0x0400 && character <= 0x0482) ||
           (character >= 0x3041 && character <= 0x3096) || (character >= 0x4E00 && character <= 0x9FFF);
}

/// Whether a compatibility form may be taken for what it stands for. Superscripts, fractions and the like may
/// not.
bool isSameLetter(QChar::Decomposition tag)
{
    switch (tag) {
    case QChar::Font:
    case QChar::NoBreak:
    case QChar::Initial:
    case QChar::Medial:
    case QChar::Final:
    case QChar::Isolated:
    case QChar::Wide:
    case QChar::Narrow:
    case QChar::Compat:
        return true;
    default:
        return false;
    }
}

/// A letter and the marks on it, composed; ligatures and wide forms resolved.
QString foldedCluster(QStringView cluster)
{
    QString resolved;
    for (const char32_t character : cluster.toUcs4()) {
        const QString single = QString::fromUcs4(&character, 1);
        // A spacing accent would become a space and a mark.
        const bool resolve = isSameLetter(QChar::decompositionTag(character)) &&
                             !QChar::decomposition(character).startsWith(u' ');
        resolved += resolve ? single.normalized(QString::NormalizationForm_KC) : single;
    }
    resolved = resolved.normalized(QString::NormalizationForm_C);
    const auto isPoint = [](QChar unit) { return isOptional(unit.unicode()); };
    if (std::any_of(resolved.begin(), resolved.end(), isPoint)) {
        resolved.removeIf(isPoint);
        resolved = resolved.normalized(QString::NormalizationForm_C);
    }
    for (QChar &character : resolved) {
        if (const char16_t plain = plainPunctuation(character.unicode()))
            character = QChar(plain);
        else if (character.isSpace())
            character = u' ';
    }
    return resolved;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// Where the white space ends that begins at the place, and what cannot be seen within it.
qsizetype whiteSpaceEnd(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    for (qsizetype i = end; i < text.size() && (text[i].isSpace() || isInvisible(text[i])); ++i)
        end = text[i].isSpace() ? i + 1 : end;
    return end;
}

/// Whether the character is written without spaces around it: wide Latin letters and figures are not.
bool isUnspaced(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isLowSurrogate())
        return at > 0 && isEastAsian(text[at - 1]);
    const char16_t code = unit.unicode();
    return (isEastAsian(unit) && !(code >= 0xFF10 && code <= 0xFF5A)) || (code >= 0x2E80 && code <= 0x2FDF);
}

/// Whether the white space between the places is nothing but layout, between two characters of East Asia.
bool isUnspacedBreak(QStringView text, qsizetype start, qsizetype end)
{
    while (start > 0 && isInvisible(text[start - 1]))
        --start;
    while (end < text.size() && isInvisible(text[end]))
        ++end;
    return start > 0 && end < text.size() && isUnspaced(text, start - 1) && isUnspaced(text, end);
}

/// Of a soft hyphen at the end of a line within a word, where the word goes on; 0 elsewhere.
qsizetype softBreakEnd(QStringView text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size() || !text[at - 1].isLetter() || !text[at + 1].isSpace())
        return 0;
    const qsizetype end = whiteSpaceEnd(text, at + 1);
    const QStringView space = text.sliced(at, end - at);
    const bool breaks = std::any_of(space.begin(), space.end(), isLineBreak);
    return breaks && end < text.size() && text[end].isLetter() ? end : 0;
}

/// The stretch of the text at the place that folds as one, and what it folds to: a run of white space, a
/// cluster of a letter and its marks, or one character.
qsizetype foldAt(QStringView text, qsizetype at, QString &output)
{
    const QChar first = text[at];
    const bool lastUnit = at + 1 >= text.size();
    if (isPlain(first.unicode()) && !first.isSpace() &&
        (lastUnit || text[at + 1].unicode() < 0x00A0 ||
         (!isInvisible(text[at + 1]) && !isMark(codePointAt(text, at + 1))))) {
        output += first;
        return 1;
    }
    if (first.isSpace()) {
        const qsizetype end = whiteSpaceEnd(text, at);
        if (!isUnspacedBreak(text, at, end))
            output += u' ';
        return end - at;
    }
    if (isInvisible(first)) {
        const qsizetype end = first == QChar(softHyphen) ? softBreakEnd(text, at) : 0;
        return end > 0 ? end - at : 1;
    }
    qsizetype end = at + (codePointAt(text, at) > 0xFFFF ? 2 : 1);
    // What cannot be seen does not keep a mark from its letter.
    QString cluster;
    cluster += text.mid(at, end - at);
    for (qsizetype i = end; i < text.size();) {
        const char32_t next = codePointAt(text, i);
        const qsizetype length = next > 0xFFFF ? 2 : 1;
        if (isMark(next) || isJoiningJamo(next)) {
            cluster += text.mid(i, length);
            end = i + length;
        } else if (!isInvisible(text[i])) {
            break;
        }
        i += length;
    }
    const char16_t plain = cluster.size() == 1 ? plainPunctuation(first.unicode()) : u'\0';
    if (plain != 0)
        output += QChar(plain);
    else
        output += foldedCluster(cluster);
    return end - at;
}

} // namespace

FoldedText::FoldedText(const QString &original)
    : m_original(original)
{
    m_text.reserve(original.size());
    m_starts.reserve(static_cast<std::size_t>(original.size()));
    const QStringView view = original;
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype length = foldAt(view, at, m_text);
        m_starts.resize(static_cast<std::size_t>(m_text.size()), static_cast<std::uint32_t>(at));
        at += length;
    }
}

qsizetype FoldedText::fromOriginal(qsizetype offset) const
{
    return std::lower_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin();
}

qsizetype FoldedText::originalStart(qsizetype foldedStart) const
{
    const auto index = static_cast<std::size_t>(std::max<qsizetype>(foldedStart, 0));
    return index < m_starts.size() ? static_cast<qsizetype>(m_starts[index]) : m_original.size();
}

qsizetype FoldedText::originalEnd(qsizetype foldedEnd) const
{
    if (foldedEnd <= 0 || m_starts.empty())
        return 0;
    const qsizetype start = originalStart(std::min(foldedEnd, m_text.size()) - 1);
    QString ignored;
    return start + foldAt(m_original, start, ignored);
}

/// Stands for a hyphen that a line ends with, which may be part of its word or not.
constexpr char16_t doubtfulHyphen = 0xE000;
/// Stands for a line break in a script whose lines break within words, and between them.
constexpr char16_t doubtfulSpace = 0xE001;

/// The folded form with what layout and a house's style change made alike: all quotation marks, the kinds of
/// dashes, and the spaces beside them and before marks that some languages set apart.
static QString plainLayout(const QString &folded)
{
    static constexpr QStringView corners = u"「」『』'";
    static constexpr QStringView setApart = u":;?!";
    QString result;
    result.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar unit = corners.contains(folded[i]) ? QChar(u'"') : folded[i];
        if (unit == u' ' || unit == u'-') {
            qsizetype end = i;
            bool dash = false;
            for (; end < folded.size() && (folded[end] == u' ' || folded[end] == u'-'); ++end)
                dash = dash || folded[end] == u'-';
            const QChar next = end < folded.size() ? folded[end] : QChar();
            const bool quoted = next == u'"' || corners.contains(next) || result.endsWith(u'"');
            if (dash)
                result += u'-';
            else if (!quoted && !setApart.contains(next))
                result += u' ';
            i = end - 1;
        } else if (unit != u'"' || !result.endsWith(u'"')) {
            result += unit;
        }
    }
    return result;
}

/// The folded form with the hyphens that lines end with, and the breaks after them, marked.
static QString foldedWithLineEnds(QStringView text)
{
    QString marked;
    marked.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool hyphen = text[at] == u'-' || text[at] == QChar(0x2010) || text[at] == QChar(0x2011);
        if (hyphen && at > 0 && at + 1 < text.size() && text[at + 1].isSpace() && !text[at - 1].isSpace()) {
            const qsizetype end = whiteSpaceEnd(text, at + 1);
            const QStringView space = text.sliced(at, end - at);
            if (end < text.size() && isWordUnit(text[end]) &&
                std::any_of(space.begin(), space.end(), isLineBreak)) {
                // Between figures it stands for itself: no number is divided so.
                const bool letters = text[at - 1].isLetter() && text[end].isLetter();
                marked += letters ? QChar(doubtfulHyphen) : QChar(u'-');
                at = end;
                continue;
            }
        }
        if (isLineBreak(text[at]) && at > 0) {
            qsizetype last = marked.size();
            while (last > 0 && marked[last - 1].isSpace())
                --last;
            const qsizetype end = whiteSpaceEnd(text, at);
            if (last > 0 && end < text.size() &&
                (breaksWithinWords(marked[last - 1]) || breaksWithinWords(text[end]))) {
                marked.truncate(last);
                marked += QChar(doubtfulSpace);
                at = end;
                continue;
            }
        }
        marked += text[at++];
    }
    return plainLayout(folded(marked));
}

bool sameWords(QStringView a, QStringView b)
{
    const QString first = foldedWithLineEnds(a);
    const QString second = foldedWithLineEnds(b);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < first.size() || j < second.size()) {
        const QChar left = i < first.size() ? first[i] : QChar();
        const QChar right = j < second.size() ? second[j] : QChar();
        const bool leftDoubt = left == QChar(doubtfulHyphen);
        const bool rightDoubt = right == QChar(doubtfulHyphen);
        const bool leftSpace = left == QChar(doubtfulSpace);
        const bool rightSpace = right == QChar(doubtfulSpace);
        if (left != right && (leftSpace || rightSpace)) {
            i += leftSpace || left == u' ' ? 1 : 0;
            j += rightSpace || right == u' ' ? 1 : 0;
            continue;
        }
        if (left == right || (leftDoubt && right == u'-') || (rightDoubt && left == u'-')) {
            ++i;
            ++j;
        } else if (leftDoubt || rightDoubt) {
            i += leftDoubt ? 1 : 0;
            j += rightDoubt ? 1 : 0;
        } else {
            return false;
        }
    }
    return true;
}

/// A letter as capitals have it: `ß` as two, without its marks, which capitals may lack.
struct CapitalLetter
{
    QChar base;
    QString marks;
    bool isCapital;
};

static std::vector<CapitalLetter> capitalLetters(QStringView text)
{
    std::vector<CapitalLetter> letters;
    for (const QChar unit : plainLayout(folded(text)).normalized(QString::NormalizationForm_D)) {
        if (unit.isMark() && !letters.empty()) {
            letters.back().marks += unit;
        } else if (unit == u'ß' || unit == QChar(0x1E9E)) {
            letters.insert(letters.end(), 2, {u's', {}, unit != u'ß'});
        } else {
            const QChar small = unit.toCaseFolded();
            letters.push_back({small == u'ς' ? QChar(u'σ') : small, {}, unit.isUpper()});
        }
    }
    return letters;
}

bool sameInCapitals(QStringView a, QStringView b)
{
    const std::vector<CapitalLetter> first = capitalLetters(a);
    const std::vector<CapitalLetter> second = capitalLetters(b);
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [](const CapitalLetter &one, const CapitalLetter &other) {
                          const bool lacks = (one.marks.isEmpty() && one.isCapital) ||
                                             (other.marks.isEmpty() && other.isCapital);
                          return one.base == other.base && (one.marks == other.marks || lacks);
                      });
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    // Most of most texts is itself: a run of ASCII that nothing follows which could join its last letter.
    const auto isItself = [](QChar c) { return c > u' ' && c.unicode() < 0x7F && c != u'`'; };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isItself(text[end]))
            ++end;
        if (end < text.size() && text[end].unicode() >= 0x00A0)
            --end;
        if (end > at) {
            result += text.sliced(at, end - at);
            at = end;
        } else {
            at += foldAt(text, at, result);
        }
    }
    return result;
}

} // namespace chancery
