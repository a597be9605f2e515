// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/text_locator.h"

#include <algorithm>

namespace chancery {

TextLocator::TextLocator(SnapshotPtr snapshot, SourceRow source)
    : m_snapshot(std::move(snapshot))
    , m_anchorer(m_snapshot->text(source), m_snapshot->at(source).completeness == Completeness::Full
                                               ? TextExtent::Full
                                               : TextExtent::Excerpts)
    , m_rows(m_snapshot->passagesOf(source))
    , m_done(m_rows.size(), false)
{
}

void TextLocator::locate(std::size_t index)
{
    if (m_done[index])
        return;
    m_done[index] = true;
    const PassageRow row = m_rows[index];
    const Passage passage = m_snapshot->at(row);
    const Anchor anchor =
        m_anchorer.find({passage.exact, passage.prefix, passage.suffix, passage.start, passage.end});
    if (anchor.state == AnchorState::Lost)
        m_lost.push_back(row);
    else
        m_found.push_back({row, anchor.start, anchor.end, anchor.state, 0});
}

void TextLocator::want(PassageRow passage)
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), passage);
    if (row != m_rows.end())
        locate(static_cast<std::size_t>(row - m_rows.begin()));
}

bool TextLocator::advance(QDeadlineTimer deadline)
{
    while (m_next < m_rows.size() && !deadline.hasExpired())
        locate(m_next++);
    return isComplete();
}

LocatedTextPtr TextLocator::result() const
{
    return std::make_shared<const LocatedText>(m_anchorer.text(), m_found, m_lost, isComplete());
}

} // namespace chancery
