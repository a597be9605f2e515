// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/timeline_pages.h"

#include "app/views/theme.h"
#include "core/domain/civil_day.h"
#include "core/domain/edtf.h"
#include "core/timeline/time_scale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Events on a page; more stand too close for their names.
constexpr std::size_t eventsOfPage = 14;
/// No printout has more stretches; in one of many events they are folded, as in the window.
constexpr std::size_t mostStretches = 60;
constexpr double headHeight = 34;
constexpr double footHeight = 22;

/// The stretches that the dated events shown fall into, in time order.
std::vector<TimeRange> stretchesOf(const EventColumns &events, const TimelinePictureOptions &options)
{
    std::vector<TimeRange> shown;
    for (std::uint32_t row = 0; row < events.dated; ++row) {
        if (options.shown && !options.shown->shows(EventRow{row}))
            continue;
        TimeRange range{events.begin[row], events.end[row]};
        if (options.range) {
            range.begin = std::max(range.begin, options.range->begin);
            range.end = std::min(range.end, options.range->end);
        }
        if (!range.isEmpty())
            shown.push_back(range);
    }
    std::sort(shown.begin(), shown.end(),
              [](const TimeRange &a, const TimeRange &b) { return a.begin < b.begin; });
    const std::size_t each = std::max(eventsOfPage, (shown.size() + mostStretches - 1) / mostStretches);
    std::vector<TimeRange> result;
    for (std::size_t i = 0; i < shown.size();) {
        std::size_t next = std::min(i + each, shown.size());
        // A page does not end in the midst of a day.
        while (next < shown.size() && shown[next].begin < shown[next - 1].begin + secondsPerDay)
            ++next;
        TimeRange range = shown[i];
        for (; i < next; ++i)
            range.end = std::max(range.end, shown[i].end);
        // What lasts on stands on the next page too, cut at its edge.
        if (next < shown.size())
            range.end = std::clamp(range.end, range.begin + secondsPerDay, shown[next].begin);
        result.push_back(withMargin(range, 0.03, secondsPerDay, nullptr));
    }
    return result;
}

/// Divides lanes among pages, each with this much room: a page ends between lanes, or, within one that is
/// higher than a page, between its rows.
std::vector<TimelinePart> partsOf(const TimelinePictureLayout &layout, double room)
{
    std::vector<TimelinePart> parts;
    double from = 0;
    const double all = layout.ends.empty() ? 0 : layout.ends.back();
    do {
        const auto next = std::upper_bound(layout.ends.begin(), layout.ends.end(), from + room + 0.5);
        double end = next == layout.ends.begin() ? from : *(next - 1);
        if (end <= from)
            end = std::min(all, from + std::max(1.0, std::floor(room / layout.row)) * layout.row);
        parts.push_back({from, end - from});
        from = end;
    } while (from < all - 0.5);
    return parts;
}

QString dayOf(CivilSecond second)
{
    const CivilSecond day = second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0);
    const auto date = Edtf::parse(CivilDay{day}.toIso());
    return date ? date->toReadable() : QString();
}

} // namespace

TimelinePages::TimelinePages(const Snapshot &snapshot, TimelinePictureOptions options, QSizeF page)
    : m_snapshot(snapshot)
    , m_options(std::move(options))
    , m_page(page)
    , m_stretches(stretchesOf(snapshot.events(), m_options))
{
    const double room = page.height() - headHeight - footHeight;
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        m_options.range = m_stretches[i];
        const TimelinePictureLayout layout = timelinePictureLayout(snapshot, page.width(), m_options);
        for (const TimelinePart &part : partsOf(layout, room - layout.ruler))
            m_sheets.push_back({i, part});
    }
}

void TimelinePages::paint(QPainter &painter, const QRectF &rect, int page) const
{
    const Sheet &sheet = m_sheets[static_cast<std::size_t>(page)];
    TimelinePictureOptions options = m_options;
    options.range = m_stretches[sheet.stretch];
    options.part = sheet.part;
    const Theme theme(options.palette);
    const QFontMetricsF metrics(options.font);
    const QColor ink = options.palette.color(QPalette::Text);

    painter.save();
    painter.translate(rect.topLeft());
    QFont bold = options.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    const QRectF head(0, 0, m_page.width(), headHeight - 10);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(bold).elidedText(m_snapshot.info().title.simplified(), Qt::ElideRight,
                                                    m_page.width() * 0.6));
    painter.setFont(options.font);
    painter.setPen(theme.secondaryText());
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("Printing", "%1 to %2")
                         .arg(dayOf(options.range->begin), dayOf(options.range->end - 1)));
    const QRectF foot(0, m_page.height() - footHeight + 6, m_page.width(), footHeight - 6);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("Printing", "Page %1 of %2").arg(page + 1).arg(count()));
    painter.drawText(
        foot, Qt::AlignHCenter | Qt::AlignVCenter,
        metrics.elidedText(m_snapshot.info().handling.simplified(), Qt::ElideRight, m_page.width() / 3));

    const double room = m_page.height() - headHeight - footHeight;
    const double ruler = timelinePictureLayout(m_snapshot, m_page.width(), options).ruler;
    const QRectF area(0, headHeight, m_page.width(), std::min(room, ruler + sheet.part.height));
    painter.setClipRect(area);
    paintTimeline(painter, area, m_snapshot, options);
    painter.restore();
}

} // namespace chancery
