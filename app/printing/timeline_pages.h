// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_picture.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace chancery {

/// The timeline over pages: each has a stretch of it on which the events can be told apart, one after the
/// other, and as many sheets below one another as its lanes take, each with the ruler. Lengths are in pixels
/// of 96 dots per inch. The snapshot must outlive it.
class TimelinePages
{
public:
    /// Splits what the options show into stretches for pages of this size.
    TimelinePages(const Snapshot &snapshot, TimelinePictureOptions options, QSizeF page);

    [[nodiscard]] int count() const { return static_cast<int>(m_sheets.size()); }
    [[nodiscard]] const std::vector<TimeRange> &stretches() const { return m_stretches; }
    /// The part of its stretch's lanes that a page has.
    [[nodiscard]] const TimelinePart &part(int page) const
    {
        return m_sheets[static_cast<std::size_t>(page)].part;
    }

    /// Paints a page, counted from 0, into a rectangle of its size: title, stretch, lanes, number of the
    /// page.
    void paint(QPainter &painter, const QRectF &rect, int page) const;

private:
    /// Lanes of a stretch, as many as a page holds whole.
    struct Sheet
    {
        std::size_t stretch;
        TimelinePart part;
    };

    const Snapshot &m_snapshot;
    TimelinePictureOptions m_options;
    QSizeF m_page;
    std::vector<TimeRange> m_stretches;
    std::vector<Sheet> m_sheets;
};

} // namespace chancery
