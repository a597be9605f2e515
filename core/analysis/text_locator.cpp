// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/text_locator.h"

#include <algorithm>

namespace chancery {

TextLocator::TextLocator(SnapshotPtr snapshot, SourceRow source)
    : m_snapshot(std::move(snapshot))
    , m_anchorer(m_snapshot->text(source), m_snapshot->at(source).completeness == Completeness::Full
                                               ? TextExtent::Full
                                               : TextExtent::Excerpts)
    , m_language(m_snapshot->at(source).language)
    , m_rows(m_snapshot->passagesOf(source))
    , m_done(m_rows.size(), false)
{
}

void TextLocator::locate(std::size_t index)
{
    if (!m_done[index])
        keep(index, m_anchorer.find(selectorOf(index)));
}

const QuoteSelector &TextLocator::selectorOf(std::size_t index)
{
    if (index < m_firstQuote || index >= m_firstQuote + m_quotes.size()) {
        // They are asked for one after the other, and some are read at once.
        constexpr std::size_t atOnce = 200;
        m_firstQuote = index - index % atOnce;
        m_quotes = m_snapshot->quotesOf(
            std::span(m_rows).subspan(m_firstQuote, std::min(atOnce, m_rows.size() - m_firstQuote)));
    }
    return m_quotes[index - m_firstQuote];
}

void TextLocator::keep(std::size_t index, const Anchor &anchor)
{
    m_done[index] = true;
    const PassageRow row = m_rows[index];
    if (anchor.state == AnchorState::Lost)
        m_lost.push_back(row);
    else
        m_found.push_back({row, anchor.start, anchor.end, anchor.state, 0});
}

void TextLocator::want(PassageRow passage)
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), passage);
    if (row == m_rows.end())
        return;
    const auto index = static_cast<std::size_t>(row - m_rows.begin());
    if (!isLong())
        locate(index);
    else if (const auto anchor = m_done[index] ? std::nullopt : m_anchorer.findAtHint(selectorOf(index)))
        keep(index, *anchor);
}

bool TextLocator::isLong() const
{
    constexpr qsizetype longText = 1'000'000;
    return m_anchorer.text().size() > longText;
}

bool TextLocator::advance(QDeadlineTimer deadline)
{
    while (m_next < m_rows.size() && !deadline.hasExpired())
        locate(m_next++);
    return isComplete();
}

LocatedTextPtr TextLocator::result() const
{
    return std::make_shared<const LocatedText>(m_anchorer.text(), m_found, m_lost, isComplete(), m_language);
}

} // namespace chancery
