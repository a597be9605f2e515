// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"

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

/// Soft hyphen, zero-width space and joiners, byte order mark: nothing to see.
bool isInvisible(QChar character)
{
    switch (character.unicode()) {
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return false;
    }
}

/// The plain form of quotation marks and dashes; 0 for anything else.
char16_t plainPunctuation(char16_t character)
{
    switch (character) {
    case u'`':
    case 0x00B4:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0xFF07:
        return u'\'';
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
        qsizetype end = at + 1;
        for (qsizetype i = end; i < text.size() && (text[i].isSpace() || isInvisible(text[i])); ++i)
            end = text[i].isSpace() ? i + 1 : end;
        output += u' ';
        return end - at;
    }
    if (isInvisible(first))
        return 1;
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

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();)
        at += foldAt(text, at, result);
    return result;
}

} // namespace chancery
