// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/timeline_figure.h"

#include "app/briefing/axis_picture.h"
#include "app/views/theme.h"
#include "app/views/timeline/event_glyph.h"
#include "app/views/timeline/timeline_picture.h"
#include "core/briefing/briefing_scope.h"

#include <QCoreApplication>
#include <QFontMetricsF>
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

/// What the marks of the legend stand for, in two groups: the kinds that occur, and every way of filling.
struct LegendEntry
{
    QString text;
    EventKind kind;
    MarkFill fill;
};

std::vector<LegendEntry> legendEntries(const std::set<EventKind> &kinds)
{
    std::vector<LegendEntry> entries;
    for (const EventKind kind : kinds)
        entries.push_back({label(kind), kind, MarkFill::Solid});
    const EventKind sample = EventKind::Meeting;
    entries.push_back({tr("held, made, signed or carried out"), sample, MarkFill::Solid});
    entries.push_back({tr("planned or postponed"), sample, MarkFill::Hollow});
    entries.push_back({tr("draft, agreed or ongoing"), sample, MarkFill::Hatched});
    entries.push_back({tr("alleged or possible"), sample, MarkFill::Dashed});
    entries.push_back({tr("cancelled, lapsed or denied"), sample, MarkFill::Struck});
    entries.push_back({tr("not stated"), sample, MarkFill::Pale});
    return entries;
}

/// What a legend explains: an axis says what its bars and counts would.
enum class LegendOf { Axis, Lanes };

/// Runs through the entries in lines as wide as the page; paints them where there is a painter. Returns the
/// height, in pixels of the picture.
double runLegend(const std::vector<LegendEntry> &entries, const PageStyle &style, double width,
                 QPainter *painter, LegendOf of)
{
    constexpr double glyph = 11;
    constexpr double lineHeight = 18;
    const QPalette palette = Theme::lightPalette();
    const Theme theme(palette);
    const QFontMetricsF metrics(style.picture());
    double x = 0;
    double y = 0;
    bool inKinds = true;
    for (const LegendEntry &entry : entries) {
        const double needed = glyph + 5 + metrics.horizontalAdvance(entry.text) + 16;
        const bool startsFills = inKinds && entry.text == tr("held, made, signed or carried out");
        if (startsFills)
            inKinds = false;
        if (x > 0 && (startsFills || x + needed > width)) {
            x = 0;
            y += lineHeight;
        }
        if (painter) {
            const QColor hue = inKinds ? theme.eventKind(entry.kind) : palette.color(QPalette::Text);
            drawEventGlyph(*painter, QPointF(x + glyph / 2, y + lineHeight / 2), glyph, entry.kind,
                           entry.fill, hue, palette.color(QPalette::Base));
            painter->setFont(style.picture());
            painter->setPen(palette.color(QPalette::Text));
            painter->drawText(QRectF(x + glyph + 5, y, needed, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                              entry.text);
        }
        x += needed;
    }
    y += lineHeight;
    if (of == LegendOf::Axis)
        return y;
    if (painter) {
        painter->setPen(theme.secondaryText());
        painter->drawText(
            QRectF(0, y, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(tr("A bar spans every day that a date may mean. A number stands for "
                                  "events too close to be drawn apart."),
                               Qt::ElideRight, width));
    }
    return y + lineHeight;
}

PictureSource legend(const std::set<EventKind> &kinds, const PageStyle &style, LegendOf of)
{
    const std::vector<LegendEntry> entries = legendEntries(kinds);
    QStringList words;
    for (const LegendEntry &entry : entries)
        words << entry.text;
    return {{},
            [entries, &style, of](double width) {
                return runLegend(entries, style, width / pictureScale, nullptr, of) * pictureScale;
            },
            [entries, &style, of](QPainter &painter, const QRectF &rect) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.translate(rect.topLeft());
                painter.scale(pictureScale, pictureScale);
                runLegend(entries, style, rect.width() / pictureScale, &painter, of);
            },
            tr("Legend: %1.").arg(words.join(u", "_s))};
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
            figures.push_back(legend(kinds, style, LegendOf::Axis));
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
    figures.push_back(
        legend(std::set<EventKind>(events.kind.begin(), events.kind.end()), style, LegendOf::Lanes));
    return figures;
}

} // namespace chancery
