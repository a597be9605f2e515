// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/timeline_figure.h"

#include "app/briefing/axis_picture.h"
#include "app/views/theme.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_picture.h"
#include "core/briefing/briefing_scope.h"

#include <QCoreApplication>
#include <QPainter>

#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr double pictureScale = PageStyle::pictureScale;

/// A stretch that is at most this share of the whole is shown once more, by itself.
constexpr double closeUpShare = 0.25;

QString tr(const char *text)
{
    return QCoreApplication::translate("Briefing", text);
}

/// From the first second that any dated event may be in to the last.
TimeRange wholeRange(const EventColumns &events)
{
    TimeRange range{events.begin.front(), events.begin.front()};
    for (std::uint32_t row = 0; row < events.dated; ++row)
        range.end = std::max(range.end, events.end[row]);
    return range;
}

/// What a chosen period, or else the dossier's own, leaves of the whole.
std::optional<TimeRange> narrowed(const TimeRange &whole, std::optional<CivilDay> first,
                                  std::optional<CivilDay> last)
{
    TimeRange range = whole;
    if (first)
        range.begin = first->daysSinceEpoch * secondsPerDay;
    if (last)
        range.end = (last->daysSinceEpoch + 1) * secondsPerDay;
    return range.isEmpty() ? std::nullopt : std::optional(range);
}

/// The events that the briefing holds; null where it holds all.
EventMaskPtr eventsOf(const Snapshot &snapshot, const BriefingOptions &options)
{
    const briefing::Scope scope(snapshot, options);
    if (scope.isWhole())
        return nullptr;
    auto mask = std::make_shared<EventMask>(snapshot.events().size());
    for (std::uint32_t row = 0; row < mask->size(); ++row) {
        if (scope.hasEvent(EventRow{row}))
            mask->show(EventRow{row});
    }
    return mask;
}

PictureSource timelineOf(const Snapshot &snapshot, const PageStyle &style, const QString &caption,
                         std::optional<TimeRange> range, EventMaskPtr shown)
{
    TimelinePictureOptions picture;
    picture.font = style.picture();
    picture.palette = Theme::lightPalette();
    picture.range = range;
    picture.shown = std::move(shown);
    return {caption,
            [&snapshot, picture](double width) {
                return timelinePictureHeight(snapshot, width / pictureScale, picture) * pictureScale;
            },
            [&snapshot, picture](QPainter &painter, const QRectF &rect) {
                painter.translate(rect.topLeft());
                painter.scale(pictureScale, pictureScale);
                paintTimeline(painter, QRectF(QPointF(), rect.size() / pictureScale), snapshot, picture);
            }};
}

PictureSource legend(const std::set<EventKind> &kinds, const PageStyle &style, bool hasBars)
{
    const TimelineLegend legend(kinds, style.picture(), Theme::lightPalette(), hasBars);
    return {{},
            [legend](double width) { return legend.height(width / pictureScale) * pictureScale; },
            [legend](QPainter &painter, const QRectF &rect) {
                painter.translate(rect.topLeft());
                painter.scale(pictureScale, pictureScale);
                legend.paint(painter, rect.width() / pictureScale);
            },
            tr("Legend: %1.").arg(legend.words())};
}

} // namespace

std::vector<PictureSource> timelineFigures(const Snapshot &snapshot, const BriefingOptions &options,
                                           const PageStyle &style, const briefing::TimelinePicture &timeline)
{
    if (!timeline.marks.empty()) {
        std::vector<PictureSource> figures{axisPicture(timeline, style)};
        std::set<EventKind> kinds;
        for (const briefing::TimelinePicture::Mark &mark : timeline.marks)
            kinds.insert(mark.kind);
        if (timeline.marks.front().title.isEmpty())
            figures.push_back(legend(kinds, style, false));
        return figures;
    }
    const EventColumns &events = snapshot.events();
    if (events.dated == 0)
        return {};
    const TimeRange whole = wholeRange(events);
    const EventMaskPtr shown = eventsOf(snapshot, options);
    std::vector<PictureSource> figures;
    if (options.from || options.to) {
        figures.push_back(timelineOf(snapshot, style, {}, narrowed(whole, options.from, options.to), shown));
    } else {
        std::optional<TimeRange> closeUp;
        if (const auto &period = snapshot.info().period)
            closeUp = narrowed(whole, period->earliest(), period->latest());
        const bool isSmall = closeUp && static_cast<double>(closeUp->length()) <
                                            closeUpShare * static_cast<double>(whole.length());
        figures.push_back(
            timelineOf(snapshot, style, isSmall ? tr("Everything dated") : QString(), std::nullopt, shown));
        if (isSmall)
            figures.push_back(timelineOf(
                snapshot, style, tr("The dossier's period, %1").arg(snapshot.info().period->toReadable()),
                closeUp, shown));
    }
    figures.push_back(legend(std::set<EventKind>(events.kind.begin(), events.kind.end()), style, true));
    return figures;
}

} // namespace chancery
