// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/located_text.h"
#include "core/store/snapshot.h"

#include <QDeadlineTimer>

namespace chancery {

/// Looks for the passages of one source in its text: the one that is wanted at once, the others a few
/// milliseconds at a time, so that a long source with thousands of passages is not waited for.
class TextLocator
{
public:
    TextLocator(SnapshotPtr snapshot, SourceRow source);

    /// Looks for this passage, unless it has been looked for; in a long text only where it was.
    void want(PassageRow passage);
    /// Whether the text is so long that passages which are not where they were take a while to be found: the
    /// rest is for another thread.
    [[nodiscard]] bool isLong() const;
    /// Goes on until every passage has been looked for (true) or the time is up.
    bool advance(QDeadlineTimer deadline);
    [[nodiscard]] bool isComplete() const { return m_next == m_rows.size(); }
    /// What has been found so far.
    [[nodiscard]] LocatedTextPtr result() const;

private:
    void locate(std::size_t index);
    [[nodiscard]] const QuoteSelector &selectorOf(std::size_t index);
    void keep(std::size_t index, const Anchor &anchor);

    SnapshotPtr m_snapshot;
    Anchorer m_anchorer;
    QString m_language;
    std::vector<PassageRow> m_rows; ///< in the order of the text
    std::vector<bool> m_done;       ///< by index into m_rows
    std::size_t m_next = 0;
    std::vector<QuoteSelector> m_quotes; ///< of some of them, those from m_firstQuote on
    std::size_t m_firstQuote = 0;
    std::vector<LocatedPassage> m_found;
    std::vector<PassageRow> m_lost;
};

} // namespace chancery
