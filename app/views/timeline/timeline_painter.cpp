// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_painter.h"

#include "app/views/timeline/title_cache.h"

#include "app/views/timeline/event_bar.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Shaped texts kept; more than a screen shows.
constexpr qsizetype mostTexts = 3000;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Replaces what bars that touch, those from `first` on, have in common by one wide bar: wide ones are filled
/// in less time.
void shareFoot(std::vector<QRect> &bars, std::size_t first)
{
    const auto begin = bars.begin() + static_cast<std::ptrdiff_t>(first);
    if (bars.end() - begin < 2)
        return;
    const int bottom = begin->bottom();
    int foot = begin->height();
    for (auto bar = begin; bar != bars.end(); ++bar)
        foot = std::min(foot, bar->height());
    const QRect shared(begin->left(), bottom - foot + 1, bars.back().right() - begin->left() + 1, foot);
    for (auto bar = begin; bar != bars.end(); ++bar)
        bar->setBottom(bottom - foot);
    bars.erase(std::remove_if(begin, bars.end(), [](const QRect &bar) { return bar.height() <= 0; }),
               bars.end());
    bars.push_back(shared);
}

} // namespace

QPointF glyphPosition(const FrameItem &item, const TimelineFrame &frame)
{
    return {glyphX(item, frame.geometry, leftOf(item, frame)), item.y + frame.geometry.rowHeight / 2};
}

QRectF markRect(const FrameItem &item, const TimelineFrame &frame)
{
    const TimelineGeometry &geometry = frame.geometry;
    if (item.tiny) {
        const double middle = (double{item.x0} + double{item.x1}) / 2;
        return {middle - geometry.glyph / 2, item.y + (geometry.rowHeight - geometry.glyph) / 2,
                geometry.glyph, geometry.glyph};
    }
    return {double{item.x0}, item.y + 1.5, double{item.x1} - double{item.x0}, geometry.rowHeight - 3};
}

TimelinePainter::TimelinePainter(const QPalette &palette, const QFont &font, double devicePixelRatio)
    : m_palette(palette)
    , m_theme(palette)
    , m_tones(m_theme)
    , m_font(font)
    , m_strong(strongFont(font))
    , m_devicePixelRatio(devicePixelRatio)
    , m_pictures(palette, m_tones, devicePixelRatio)
    , m_shaper(font)
    , m_strongShaper(m_strong)
{
}

void TimelinePainter::paint(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                            const Hover &hover)
{
    painter.setFont(m_font);
    const TimelineGeometry &geometry = frame.geometry;
    painter.save();
    painter.setClipRect(QRectF(0, 0, geometry.width, geometry.height));
    m_lanesShown = lanes.lanes().size();
    m_paleFolds.resize(frame.folds.size());
    for (std::size_t i = 0; i < frame.folds.size(); ++i)
        m_paleFolds[i] = lanes.isPale(frame.marks.folds[i]);
    paintLanes(painter, frame, lanes, hover, frame.pinnedBottom, geometry.height);
    if (frame.pinned > 0) {
        // Pinned lanes lie over what scrolls beneath them.
        m_lanesShown = frame.pinned;
        paintLanes(painter, frame, lanes, hover, geometry.ruler(), frame.pinnedBottom);
        painter.fillRect(QRectF(0, frame.pinnedBottom - 1, geometry.width, 1), m_theme.secondaryText());
    }
    paintRuler(painter, frame);
    painter.restore();
}

void TimelinePainter::paintLanes(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                                 const Hover &hover, double top, double bottom)
{
    const TimelineGeometry &geometry = frame.geometry;
    painter.save();
    painter.setClipRect(QRectF(0, top, geometry.width, bottom - top), Qt::IntersectClip);
    paintBackground(painter, frame);
    painter.save();
    painter.setClipRect(QRectF(geometry.laneColumn, top, geometry.width - geometry.laneColumn, bottom - top),
                        Qt::IntersectClip);
    paintFolds(painter, frame, lanes, hover);
    paintItems(painter, frame, lanes, hover);
    paintLabels(painter, frame, lanes);
    painter.restore();
    paintLaneColumn(painter, frame, lanes);
    painter.restore();
}

void TimelinePainter::paintBackground(QPainter &painter, const TimelineFrame &frame) const
{
    const TimelineGeometry &geometry = frame.geometry;
    const double left = geometry.laneColumn;
    painter.fillRect(QRectF(0, 0, geometry.width, geometry.height), m_palette.color(QPalette::Base));
    for (const TimelineFrame::Lane &lane : frame.lanes)
        if (lane.lane % 2 == 1 && lane.lane < m_lanesShown)
            painter.fillRect(QRectF(left, lane.top, geometry.width - left, lane.height),
                             m_theme.alternateBand());
    const double clearRight = frame.clearRight < frame.scale.right() ? frame.clearRight : geometry.width;
    for (std::size_t i = 0; i < frame.minor.size(); ++i) {
        if (!frame.minor[i].isWeekend)
            continue;
        const double end = i + 1 < frame.minor.size() ? frame.minor[i + 1].x : clearRight;
        painter.fillRect(QRectF(frame.minor[i].x, geometry.ruler(), end - frame.minor[i].x, geometry.height),
                         m_theme.alternateBand());
    }
    const QColor line = m_theme.gridLine();
    const QColor lightLine = m_theme.onPaper(line, 0.45);
    for (const TimelineFrame::Tick &tick : frame.minor)
        if (tick.x > left)
            painter.fillRect(QRectF(tick.x, geometry.ruler(), 1, geometry.height), lightLine);
    for (const TimelineFrame::Tick &tick : frame.major)
        if (tick.x > left)
            painter.fillRect(QRectF(tick.x, geometry.ruler(), 1, geometry.height), line);
    const QColor laneLine = m_theme.onPaper(line, 0.6);
    for (const TimelineFrame::Lane &lane : frame.lanes)
        painter.fillRect(QRectF(left, lane.top + lane.height - 1, geometry.width - left, 1), laneLine);
    if (frame.today)
        painter.fillRect(QRectF(*frame.today, geometry.ruler(), 1, geometry.height),
                         m_theme.onPaper(m_palette.color(QPalette::Highlight), 0.8));
    for (const TimelineFrame::Edge &edge : frame.edges)
        painter.fillRect(QRectF(edge.x0, geometry.ruler(), edge.x1 - edge.x0, geometry.height),
                         m_theme.onPaper(m_theme.gridLine(), 0.3));
    QPen pen(m_theme.secondaryText(), 1, Qt::DotLine);
    painter.setPen(pen);
    for (const double x : frame.breaks) {
        painter.fillRect(QRectF(x - 3, geometry.ruler(), 6, geometry.height),
                         m_palette.color(QPalette::Window));
        painter.drawLine(QPointF(x - 3.5, geometry.ruler()), QPointF(x - 3.5, geometry.height));
        painter.drawLine(QPointF(x + 2.5, geometry.ruler()), QPointF(x + 2.5, geometry.height));
    }
}

const MarkTones &TimelinePainter::foldTones(const TimelineFrame &frame, std::size_t fold,
                                            const TimelineLanes &lanes) const
{
    // By kind every event of the lane has this hue; else a run has many.
    if (lanes.grouping() == LaneGrouping::Kind)
        return m_tones.of(lanes.snapshot()->events().kind[frame.marks.folds[fold].top.value],
                          m_paleFolds[fold]);
    return m_tones.ofMany(m_paleFolds[fold]);
}

void TimelinePainter::paintFolds(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                                 const Hover &hover)
{
    for (std::size_t i = 0; i < frame.folds.size(); ++i) {
        if (frame.marks.folds[i].lane >= m_lanesShown)
            continue;
        const MarkTones &tones = foldTones(frame, i, lanes);
        const bool isHovered = hover.fold == i;
        if (!frame.folds[i].pill.isEmpty())
            paintPill(painter, frame, i, tones, isHovered);
        else
            paintDensity(painter, frame, frame.marks.folds[i],
                         isHovered ? tones.densityHovered : tones.density);
    }
    for (const TimelineFrame::SelectedTick &tick : frame.selectedTicks) {
        if (tick.lane >= m_lanesShown)
            continue;
        const QColor highlight = m_palette.color(QPalette::Highlight);
        painter.fillRect(QRectF(tick.x, tick.y0, 2, tick.y1 - tick.y0),
                         tick.isSelected ? highlight : m_theme.onPaper(highlight, 0.45));
        if (!tick.isSelected)
            continue;
        const FrameFold &fold = frame.marks.folds[tick.fold];
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(highlight, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(QPointF(fold.x0 - 2, fold.y0 + 0.5), QPointF(fold.x1 + 2, fold.y1 - 0.5)), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const std::array pens{QPen(m_palette.color(QPalette::Text)), QPen(m_theme.paleText())};
    const QPen *current = nullptr;
    const double baseline = frame.geometry.baseline();
    for (std::size_t i = 0; i < frame.folds.size(); ++i) {
        const TimelineFrame::Fold &fold = frame.folds[i];
        if (!fold.text || !fold.pill.isEmpty() || frame.marks.folds[i].lane >= m_lanesShown)
            continue;
        const QPen *pen = &pens[m_paleFolds[i] ? 1 : 0];
        if (pen != current)
            painter.setPen(*pen);
        current = pen;
        paintText(painter, QPointF(std::round(fold.textX), std::round(fold.textY + baseline)), *fold.text);
    }
}

void TimelinePainter::paintDensity(QPainter &painter, const TimelineFrame &frame, const FrameFold &fold,
                                   const QBrush &brush)
{
    // Where there are several rows the first stays free for text. Whole pixels, which are filled several
    // times as fast as parts of them.
    const auto whole = [](double pixels) { return static_cast<int>(std::round(pixels)); };
    const int top = whole(fold.rowCount > 1 ? fold.y0 + frame.geometry.rowHeight : double{fold.y0} + 2);
    const int bottom = whole(double{fold.y1} - 1);
    const auto highest = static_cast<double>(frame.marks.densest);
    m_bars.clear();
    std::size_t first = 0; // of the bars that touch
    for (std::uint32_t i = fold.firstBin; i < fold.lastBin; ++i) {
        const FrameBin &bin = frame.marks.bins[i];
        const double share = std::min(std::sqrt(static_cast<double>(bin.count) / highest), 1.0);
        const int height = std::max(whole((bottom - top) * share), 2);
        const auto x = static_cast<int>(std::floor(bin.x0));
        const auto end = static_cast<int>(std::floor(bin.x1));
        if (!m_bars.empty() && m_bars.back().right() + 1 != x) {
            shareFoot(m_bars, first);
            first = m_bars.size();
        }
        m_bars.emplace_back(x, bottom - height, end - x, height);
    }
    shareFoot(m_bars, first);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRects(m_bars.data(), static_cast<int>(m_bars.size()));
}

void TimelinePainter::paintReported(QPainter &painter, const TimelineFrame &frame, std::size_t item,
                                    const QRectF &bar, const MarkTones &tones, std::size_t &next) const
{
    // Each date at which the event does not stand is a block at its foot, and dots join it to the mark: no
    // part of the bar, which is the event's own time. What another report says instead is full and a warning;
    // what was planned, or is told less closely, is hollow.
    const double farLeft = frame.scale.left() - 40;
    const double farRight = frame.scale.right() + 40;
    const double y = std::round(bar.bottom()) - 1;
    const auto dots = [&](double from, double to) {
        for (double x = std::max(std::round(from), farLeft); x + 2 <= std::min(to, farRight); x += 5)
            painter.fillRect(QRectF(x, y, 2, 1), tones.edge);
    };
    while (next < frame.reported.size() && frame.reported[next].item < item)
        ++next;
    for (; next < frame.reported.size() && frame.reported[next].item == item; ++next) {
        const double from = std::max(std::round(frame.reported[next].x0), farLeft);
        const double to = std::min(std::max(std::round(frame.reported[next].x1), from + 4), farRight);
        if (to <= from)
            continue;
        if (to < bar.left())
            dots(to, bar.left());
        else if (from > bar.right())
            dots(bar.right(), from);
        if (frame.reported[next].kind == OtherDateKind::Differing) {
            painter.fillRect(QRectF(from, y - 2, std::max(to - from, 3.0), 4), m_theme.warning());
            continue;
        }
        const QRectF block(from, y - 4, to - from, 5);
        for (const QRectF &edge : {QRectF(block.left(), block.top(), block.width(), 1),
                                   QRectF(block.left(), block.bottom() - 1, block.width(), 1),
                                   QRectF(block.left(), block.top(), 1, block.height()),
                                   QRectF(block.right() - 1, block.top(), 1, block.height())})
            painter.fillRect(edge, tones.edge);
    }
}

bool TimelinePainter::paintParts(QPainter &painter, const TimelineFrame &frame, EventRow event,
                                 const QRectF &mark, const MarkTones &tones, const EventBarStyle &style)
{
    // What is between its days is none of them: dots at the foot, below a label, tell that they are of one
    // event.
    const auto parts = frame.partsOf(event);
    if (parts.empty())
        return false;
    const double foot = std::round(mark.bottom()) - 1;
    std::optional<double> end;
    for (const TimelineFrame::Part &part : parts) {
        const double from = std::max(part.x0, mark.left());
        const double to = std::min(part.x1, mark.right());
        const double gapEnd = std::min(part.x0, mark.right());
        for (double x = std::max(end.value_or(gapEnd), mark.left()) + 2; x + 2 <= gapEnd; x += 5)
            painter.fillRect(QRectF(std::round(x), foot, 2, 1), tones.edge);
        end = part.x1;
        if (to > from)
            drawEventBar(painter, QRectF(from, mark.top(), std::max(to - from, 3.0), mark.height()), tones,
                         style);
    }
    return true;
}

void TimelinePainter::paintItems(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                                 const Hover &hover)
{
    const EventColumns &events = lanes.snapshot()->events();
    const TimelineGeometry &geometry = frame.geometry;
    const QColor highlight = m_palette.color(QPalette::Highlight);

    // What is selected lies on a ground that takes in its label.
    for (std::size_t i = 0; i < frame.marks.items.size(); ++i) {
        if (frame.emphasis[i] == MarkEmphasis::None || frame.marks.items[i].lane >= m_lanesShown)
            continue;
        const FrameItem &item = frame.marks.items[i];
        QRectF ground = markRect(item, frame);
        ground = QRectF(ground.left() - 2, item.y + 0.5, ground.width() + 4, geometry.rowHeight - 1);
        for (const TimelineFrame::Label &label : frame.labels)
            if (!label.ofFold && label.mark == i)
                ground |= QRectF(label.x - 2, ground.top(), label.width + 4, ground.height());
        ground =
            ground.intersected(QRectF(frame.scale.left() - 4, 0, frame.scale.width() + 8, geometry.height));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(frame.emphasis[i] == MarkEmphasis::Selected ? QPen(highlight, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.relatedBand());
        painter.drawRoundedRect(ground, 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    const double farLeft = frame.scale.left() - 40;
    const double farRight = frame.scale.right() + 40;
    std::size_t nextReported = 0;
    for (std::size_t i = 0; i < frame.marks.items.size(); ++i) {
        const FrameItem &item = frame.marks.items[i];
        if (item.lane >= m_lanesShown)
            continue;
        const std::uint32_t row = item.event.value;
        const std::uint16_t flags = events.flags[row];
        const MarkFill fill = markFill(events.status[row], (flags & EventFlag::Denied) != 0);
        QRectF mark = markRect(item, frame);
        // The fade of an end out of sight is out of sight.
        std::uint16_t shown = flags;
        if (mark.left() < farLeft) {
            mark.setLeft(farLeft);
            shown = static_cast<std::uint16_t>(shown & ~(EventFlag::UnknownStart | EventFlag::OpenStart));
        }
        if (mark.right() > farRight) {
            mark.setRight(farRight);
            shown = static_cast<std::uint16_t>(shown & ~(EventFlag::UnknownEnd | EventFlag::OpenEnd));
        }
        const bool isPale = lanes.isPale(item.event);
        const MarkTones &tones = m_tones.of(events.kind[row], isPale);
        const EventBarStyle style{fill, shown, frame.overrun[i], m_devicePixelRatio <= 0};
        if (!item.tiny && (flags & EventFlag::HasParts) != 0 &&
            paintParts(painter, frame, item.event, mark, tones, style))
            shown = 0;
        else if (!item.tiny)
            drawEventBar(painter, mark, tones, style);
        if ((shown & (EventFlag::OpenStart | EventFlag::OpenEnd | EventFlag::UnknownStart |
                      EventFlag::UnknownEnd)) != 0)
            drawOpenEnds(painter, mark, tones.hue, shown);
        if ((flags & EventFlag::HasOtherDates) != 0)
            paintReported(painter, frame, i, mark, tones, nextReported);
        const QPointF middle = glyphPosition(item, frame);
        if (hover.item == i) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(withAlpha(tones.hue, 0.8), 1));
            painter.setBrush(withAlpha(tones.hue, 0.25));
            painter.drawEllipse(middle, geometry.glyph * 0.85, geometry.glyph * 0.85);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        paintGlyph(painter, middle, geometry.glyph, events.kind[row], fill, isPale);
    }
}

void TimelinePainter::paintText(QPainter &painter, const QPointF &start, const ShapedText &text,
                                double width) const
{
    if (m_devicePixelRatio > 0)
        text.draw(painter, start, static_cast<float>(width));
    else
        painter.drawText(start, text.elided(static_cast<float>(width)));
}

void TimelinePainter::paintWord(QPainter &painter, const QPointF &start, const QString &word, bool isStrong)
{
    if (m_devicePixelRatio > 0)
        shaped(word, isStrong).draw(painter, start);
    else
        painter.drawText(start, word);
}

const ShapedText &TimelinePainter::shaped(const QString &word, bool isStrong)
{
    QHash<QString, ShapedText> &words = isStrong ? m_strongWords : m_words;
    auto found = words.find(word);
    if (found == words.end()) {
        if (words.size() > mostTexts)
            words.clear();
        found = words.insert(word, (isStrong ? m_strongShaper : m_shaper).shape(word));
    }
    return *found;
}

void TimelinePainter::paintPill(QPainter &painter, const TimelineFrame &frame, std::size_t fold,
                                const MarkTones &tones, bool isHovered)
{
    const TimelineFrame::Fold &drawn = frame.folds[fold];
    const FrameFold &run = frame.marks.folds[fold];
    const double baseline = std::round(drawn.textY + frame.geometry.baseline());
    const QColor text = m_paleFolds[fold] ? m_theme.paleText() : m_palette.color(QPalette::Text);
    if (m_devicePixelRatio <= 0) {
        drawPill(painter, drawn.pill, tones, isHovered);
        painter.setPen(text);
        paintText(painter, QPointF(std::round(drawn.textX), baseline), *drawn.text);
        return;
    }
    const QPointF at(std::round(drawn.pill.left()), std::round(drawn.pill.top()));
    const MarkPictures::Pill pill{
        {static_cast<int>(std::ceil(drawn.pill.width())), static_cast<int>(std::ceil(drawn.pill.height()))},
        run.count,
        run.isOverflow,
        isHovered,
        static_cast<int>(baseline - at.y()),
        text};
    painter.drawPixmap(at, m_pictures.pill(pill, tones, *drawn.text));
}

void TimelinePainter::paintGlyph(QPainter &painter, const QPointF &middle, double size, EventKind kind,
                                 MarkFill fill, bool isPale)
{
    if (m_devicePixelRatio <= 0) {
        drawEventGlyph(painter, middle, size, kind, fill, m_tones.of(kind, isPale).hue,
                       m_palette.color(QPalette::Base));
        return;
    }
    const QPixmap &glyph = m_pictures.glyph(kind, fill, isPale, size);
    const double half = glyph.deviceIndependentSize().width() / 2;
    painter.drawPixmap(QPointF(std::round(middle.x() - half), std::round(middle.y() - half)), glyph);
}

void TimelinePainter::paintLabels(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes)
{
    const double baseline = frame.geometry.baseline();
    const std::array pens{QPen(m_palette.color(QPalette::Text)), QPen(m_theme.secondaryText()),
                          QPen(m_theme.paleText())};
    const QPen *current = nullptr;
    for (const TimelineFrame::Label &label : frame.labels) {
        const std::uint16_t lane =
            label.ofFold ? frame.marks.folds[label.mark].lane : frame.marks.items[label.mark].lane;
        if (lane >= m_lanesShown)
            continue;
        const bool isPale =
            label.ofFold ? m_paleFolds[label.mark] : lanes.isPale(frame.marks.items[label.mark].event);
        if (label.tieX1 > label.tieX0 + 1) {
            const EventKind kind = lanes.snapshot()->events().kind[frame.marks.items[label.mark].event.value];
            painter.fillRect(QRectF(std::round(label.tieX0),
                                    std::round(label.y + frame.geometry.rowHeight) - 2,
                                    std::round(label.tieX1 - label.tieX0), 1),
                             m_tones.of(kind, isPale).edge);
        }
        const QPen *pen = &pens[isPale ? 2 : label.ofFold ? 1 : 0];
        if (pen != current)
            painter.setPen(*pen);
        current = pen;
        paintText(painter, QPointF(std::round(label.x), std::round(label.y + baseline)), *label.title,
                  label.width);
    }
}

} // namespace chancery
