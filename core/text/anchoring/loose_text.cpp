// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/loose_text.h"

#include "core/text/characters.h"

#include <QStringMatcher>

#include <algorithm>

namespace chancery {

namespace {

qsizetype commonLength(QStringView a, QStringView b)
{
    const qsizetype least = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < least && a[length] == b[length])
        ++length;
    return length;
}

bool isMarkOfQuotation(QChar unit)
{
    static constexpr QStringView marks = u"\"'「」『』";
    return marks.contains(unit);
}

/// Whether a space between the two is no more than layout: beside quotation marks, before marks that some
/// languages set apart, and beside letters of scripts whose lines break within words.
bool isSetApart(QChar before, QChar after)
{
    static constexpr QStringView setApart = u":;?!";
    return isMarkOfQuotation(before) || isMarkOfQuotation(after) || setApart.contains(after) ||
           breaksWithinWords(before) || breaksWithinWords(after);
}

/// A letter of Latin or Greek without its accent, which capitals may lack.
QChar withoutMarks(QChar unit)
{
    if (unit.unicode() < 0x00C0 || unit.unicode() > 0x1FFF || unit.decompositionTag() != QChar::Canonical)
        return unit;
    const QString parts = QString(unit).normalized(QString::NormalizationForm_D);
    return parts.size() > 1 && parts[1].isMark() ? parts[0] : unit;
}

} // namespace

LooseText::LooseText(const FoldedText &folded, const QString &original)
{
    const QString &text = folded.text();
    m_text.reserve(text.size());
    m_starts.reserve(static_cast<std::size_t>(text.size()));
    const auto add = [this](QChar unit, qsizetype at) {
        m_text += unit;
        m_starts.push_back(static_cast<std::uint32_t>(at));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit == u' ' || unit == u'-') {
            qsizetype end = i;
            qsizetype dash = -1;
            for (; end < text.size() && (text[end] == u' ' || text[end] == u'-'); ++end)
                dash = dash < 0 && text[end] == u'-' ? end : dash;
            const QChar before = i > 0 ? text[i - 1] : QChar();
            const QChar after = end < text.size() ? text[end] : QChar();
            if (dash >= 0 && !(before.isLetter() && after.isLetter()))
                add(u'-', dash);
            else if (dash < 0 && !isSetApart(before, after))
                add(u' ', i);
            i = end - 1;
            continue;
        }
        if (isMarkOfQuotation(unit)) {
            if (!m_text.endsWith(u'"'))
                add(u'"', i);
            continue;
        }
        if (unit == u'ß' || unit == QChar(0x1E9E)) {
            add(u's', i);
            add(u's', i);
        } else if (unit == u'ς') {
            add(u'σ', i);
        } else if (!(unit.isMark() && unit.script() == QChar::Script_Inherited)) {
            add(withoutMarks(unit).toCaseFolded(), i);
        }
    }

    const auto looseOf = [&](qsizetype offset) {
        const qsizetype at = folded.fromOriginal(offset);
        return std::lower_bound(m_starts.begin(), m_starts.end(), at) - m_starts.begin();
    };
    const QStringView view = original;
    for (qsizetype at = 0; at < view.size(); ++at) {
        if (!isLineBreak(view[at]))
            continue;
        qsizetype end = at;
        while (end > 0 && view[end - 1].isSpace())
            --end;
        while (at < view.size() && view[at].isSpace())
            ++at;
        m_breaks.push_back({looseOf(end), looseOf(at)});
    }
}

qsizetype LooseText::foldedStart(qsizetype start) const
{
    return m_starts[static_cast<std::size_t>(start)];
}

qsizetype LooseText::foldedEnd(qsizetype end) const
{
    return end <= 0 ? 0 : m_starts[static_cast<std::size_t>(end) - 1] + qsizetype(1);
}

/// Where the quotation ends that begins at the place; -1 where it does not stand there.
qsizetype LooseText::endOfRest(qsizetype at, QStringView quote, int interruptions) const
{
    constexpr std::ptrdiff_t mostLines = 12;
    constexpr qsizetype greatestGap = 1'600;
    constexpr int mostInterruptions = 3;
    constexpr qsizetype leastRest = 4;
    const qsizetype same = commonLength(QStringView(m_text).sliced(at), quote);
    if (same == quote.size())
        return at + same;
    if (interruptions == mostInterruptions)
        return -1;
    // Breaks off at the last end of a line that is reached; the lines between may begin as the quotation goes
    // on.
    auto next = std::upper_bound(m_breaks.begin(), m_breaks.end(), at + same + 1,
                                 [](qsizetype end, const LineBreak &one) { return end < one.end; });
    for (int tried = 0; tried < 3 && next != m_breaks.begin(); ++tried) {
        const auto broken = --next;
        qsizetype reached = broken->end - at;
        if (reached <= 0)
            break;
        // The hyphen of a divided word is no part of the quotation.
        const bool divided = m_text[broken->end - 1] == u'-' && quote.mid(reached - 1, 1) != u"-";
        reached -= divided ? 1 : 0;
        if (reached > same)
            continue;
        QStringView rest = quote.sliced(reached);
        if (rest.startsWith(u' '))
            rest = rest.sliced(1);
        if (rest.size() < leastRest)
            continue;
        const auto last = m_breaks.end() - broken > mostLines ? broken + mostLines : m_breaks.end();
        for (auto line = broken + 1; line != last && line->start - broken->end < greatestGap; ++line) {
            const QStringView there = QStringView(m_text).sliced(line->start);
            if (commonLength(there, rest) < std::min<qsizetype>(leastRest, rest.size()))
                continue;
            if (const qsizetype end = endOfRest(line->start, rest, interruptions + 1); end > 0)
                return end;
        }
    }
    return -1;
}

std::optional<LooseText::Stretch> LooseText::findInterrupted(const QString &quote) const
{
    constexpr qsizetype shortest = 16;
    constexpr qsizetype head = 6;
    constexpr int mostPlaces = 1'000;
    if (quote.size() < shortest || m_breaks.size() < 2)
        return std::nullopt;
    const QStringMatcher matcher(quote.left(head));
    int places = 0;
    for (qsizetype at = matcher.indexIn(m_text); at >= 0 && places < mostPlaces;
         at = matcher.indexIn(m_text, at + 1), ++places) {
        if (at > 0 && isWordUnit(m_text[at - 1]) && isWordUnit(m_text[at]))
            continue;
        const qsizetype end = endOfRest(at, quote, 0);
        const bool whole =
            end > 0 && (end == m_text.size() || !isWordUnit(m_text[end - 1]) || !isWordUnit(m_text[end]));
        if (whole && end - at > quote.size())
            return Stretch{at, end};
    }
    return std::nullopt;
}

} // namespace chancery
