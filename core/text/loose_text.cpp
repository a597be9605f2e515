// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/loose_text.h"

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

bool holdsLineBreak(QStringView space)
{
    return std::any_of(space.begin(), space.end(), isLineBreak);
}

} // namespace

LooseText::LooseText(const FoldedText &folded, const QString &original)
{
    const QString &text = folded.text();
    m_text.reserve(text.size());
    m_starts.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit == u'-' && i > 0 && i + 1 < text.size() && !text[i - 1].isSpace()) {
            const bool letter = text[i - 1].isLetter();
            if (letter && text[i + 1].isLetter())
                continue;
            if (text[i + 1] == u' ' && i + 2 < text.size() && isWordUnit(text[i + 2])) {
                const qsizetype from = folded.originalStart(i + 1);
                if (holdsLineBreak(QStringView(original).sliced(from, folded.originalEnd(i + 2) - from))) {
                    if (!letter || !text[i + 2].isLetter()) {
                        m_text += unit;
                        m_starts.push_back(static_cast<std::uint32_t>(i));
                    }
                    ++i;
                    continue;
                }
            }
        }
        m_text += unit.toCaseFolded();
        m_starts.push_back(static_cast<std::uint32_t>(i));
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
