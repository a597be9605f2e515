// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_painter.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

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

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QPointF glyphPosition(const FrameItem &item, const TimelineFrame &frame)
{
    const TimelineGeometry &geometry = frame.geometry;
    const double width = double{item.x1} - double{item.x0};
    const double inset = geometry.glyph / 2 + 3;
    const double y = item.y + geometry.rowHeight / 2;
    if (item.tiny || width < 2 * inset)
        return {(double{item.x0} + double{item.x1}) / 2, y};
    return {
        std::clamp(std::max(double{item.x0}, frame.scale.left()) + inset, item.x0 + inset, item.x1 - inset),
        y};
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
    , m_font(font)
    , m_strong(strong(font))
    , m_devicePixelRatio(devicePixelRatio)
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
        m_paleFolds[i] = lanes.isPale(frame.marks.folds[i], frame.marks.foldedBelow);
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
    for (std::size_t i = 0; i < frame.minor.size(); ++i) {
        if (!frame.minor[i].isWeekend)
            continue;
        const double end = i + 1 < frame.minor.size() ? frame.minor[i + 1].x : geometry.width;
        painter.fillRect(QRectF(frame.minor[i].x, geometry.ruler(), end - frame.minor[i].x, geometry.height),
                         m_theme.alternateBand());
    }
    const QColor line = m_theme.gridLine();
    for (const TimelineFrame::Tick &tick : frame.minor)
        if (tick.x > left)
            painter.fillRect(QRectF(tick.x, geometry.ruler(), 1, geometry.height), mixed(line, 0.45));
    for (const TimelineFrame::Tick &tick : frame.major)
        if (tick.x > left)
            painter.fillRect(QRectF(tick.x, geometry.ruler(), 1, geometry.height), line);
    for (const TimelineFrame::Lane &lane : frame.lanes)
        painter.fillRect(QRectF(left, lane.top + lane.height - 1, geometry.width - left, 1),
                         mixed(line, 0.6));
    if (frame.today)
        painter.fillRect(QRectF(*frame.today, geometry.ruler(), 1, geometry.height),
                         mixed(m_palette.color(QPalette::Highlight), 0.8));
    QPen pen(m_theme.secondaryText(), 1, Qt::DotLine);
    painter.setPen(pen);
    for (const double x : frame.breaks) {
        painter.fillRect(QRectF(x - 3, geometry.ruler(), 6, geometry.height),
                         m_palette.color(QPalette::Window));
        painter.drawLine(QPointF(x - 3.5, geometry.ruler()), QPointF(x - 3.5, geometry.height));
        painter.drawLine(QPointF(x + 2.5, geometry.ruler()), QPointF(x + 2.5, geometry.height));
    }
}

QColor TimelinePainter::foldHue(const FrameFold &fold, const TimelineLanes &lanes) const
{
    // By kind every event of the lane has this hue; else a run has many.
    if (lanes.grouping() == LaneGrouping::Kind)
        return m_theme.eventKind(lanes.snapshot()->events().kind[fold.top.value]);
    return m_theme.secondaryText();
}

void TimelinePainter::paintFolds(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                                 const Hover &hover)
{
    const double rowHeight = frame.geometry.rowHeight;
    const auto highest = static_cast<double>(frame.marks.densest);
    for (std::size_t i = 0; i < frame.folds.size(); ++i) {
        const FrameFold &fold = frame.marks.folds[i];
        if (fold.lane >= m_lanesShown)
            continue;
        const TimelineFrame::Fold &drawn = frame.folds[i];
        const QColor hue = m_paleFolds[i] ? pale(foldHue(fold, lanes)) : foldHue(fold, lanes);
        const bool isHovered = hover.fold == i;
        if (!drawn.pill.isEmpty()) {
            paintPill(painter, drawn.pill, hue, isHovered);
        } else {
            // Where there are several rows the first stays free for text.
            const double top = fold.rowCount > 1 ? fold.y0 + rowHeight : fold.y0 + 2;
            const double bottom = fold.y1 - 1;
            const QColor fill = mixed(hue, isHovered ? 0.55 : 0.4);
            m_bars.clear();
            for (std::uint32_t b = fold.firstBin; b < fold.lastBin; ++b) {
                const FrameBin &bin = frame.marks.bins[b];
                const double share = std::min(std::sqrt(static_cast<double>(bin.count) / highest), 1.0);
                const double height = std::max((bottom - top) * share, 2.0);
                const double x = std::floor(double{bin.x0});
                m_bars.emplace_back(x, bottom - height, std::floor(double{bin.x1}) - x, height);
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRects(m_bars.data(), static_cast<int>(m_bars.size()));
        }
    }
    for (const TimelineFrame::SelectedTick &tick : frame.selectedTicks) {
        if (tick.lane >= m_lanesShown)
            continue;
        const QColor highlight = m_palette.color(QPalette::Highlight);
        painter.fillRect(QRectF(tick.x, tick.y0, 2, tick.y1 - tick.y0),
                         tick.isSelected ? highlight : mixed(highlight, 0.45));
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
    const QColor text = m_palette.color(QPalette::Text);
    const double baseline = frame.geometry.baseline();
    for (std::size_t i = 0; i < frame.folds.size(); ++i) {
        const TimelineFrame::Fold &fold = frame.folds[i];
        if (!fold.text || frame.marks.folds[i].lane >= m_lanesShown)
            continue;
        painter.setPen(m_paleFolds[i] ? m_theme.paleText() : text);
        paintText(painter, QPointF(std::round(fold.textX), std::round(fold.textY + baseline)), *fold.text);
    }
    painter.setPen(m_theme.secondaryText());
    for (const TimelineFrame::Crossing &crossing : frame.crossings)
        if (crossing.lane < m_lanesShown)
            paintText(painter, QPointF(crossing.x, std::round(crossing.y + baseline)), *crossing.text);
}

void TimelinePainter::paintBar(QPainter &painter, const QRectF &bar, const QColor &hue, MarkFill fill,
                               std::uint16_t flags, bool overrun) const
{
    const bool fuzzy = (flags & (EventFlag::Approximate | EventFlag::Uncertain)) != 0;
    const bool fadesLeft = fuzzy || (flags & EventFlag::UnknownStart) != 0;
    const bool fadesRight = fuzzy || (flags & EventFlag::UnknownEnd) != 0;
    // What lasts is stronger than what lies somewhere within its bar.
    const bool lasts = (flags & EventFlag::Interval) != 0 &&
                       (flags & (EventFlag::UnknownStart | EventFlag::UnknownEnd)) == 0;
    const bool isFilled = fill == MarkFill::Solid || fill == MarkFill::Pale;
    const double alpha = lasts ? 0.34 : 0.17;
    const QColor full = mixed(hue, isFilled ? alpha : alpha * 0.4);
    const QColor edge = mixed(hue, 0.85);
    QBrush ground(full);
    QBrush outline(edge);
    if (fadesLeft || fadesRight) {
        const double share = std::clamp(24.0 / std::max(bar.width(), 1.0), 0.08, 0.45);
        const auto faded = [&](const QColor &inner) {
            QLinearGradient gradient(bar.left(), 0, bar.right(), 0);
            gradient.setColorAt(0, fadesLeft ? withAlpha(hue, 0) : inner);
            gradient.setColorAt(share, inner);
            gradient.setColorAt(1 - share, inner);
            gradient.setColorAt(1, fadesRight ? withAlpha(hue, 0) : inner);
            return QBrush(gradient);
        };
        ground = faded(full);
        outline = faded(edge);
    }
    const QRectF rect(std::round(bar.left()), std::round(bar.top()),
                      std::max(std::round(bar.width()) - 1, 1.0), std::round(bar.height()));
    // A colour is filled much faster than a brush.
    const auto filled = [&painter](const QRectF &part, const QBrush &brush) {
        if (brush.style() == Qt::SolidPattern)
            painter.fillRect(part, brush.color());
        else
            painter.fillRect(part, brush);
    };
    filled(rect, ground);
    if (fill == MarkFill::Hatched)
        paintHatching(painter, rect, mixed(hue, 0.4));
    if (isFilled && !lasts) {
        if (!fadesLeft && rect.width() > 2 * rect.height())
            painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), edge);
        return;
    }
    const QRectF line = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hasRightEdge = !fadesRight && !overrun; // a line through a label would strike it out
    painter.setPen(QPen(edge, 1));
    if (fill == MarkFill::Dashed) {
        QPen pen(edge, 1);
        pen.setDashPattern({3, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(line.topLeft(), line.topRight());
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        if (!fadesLeft)
            painter.drawLine(line.topLeft(), line.bottomLeft());
        if (hasRightEdge)
            painter.drawLine(line.topRight(), line.bottomRight());
    } else {
        // Filled rather than stroked: far quicker, and strokes that fade are more than some formats know.
        filled(QRectF(rect.left(), rect.top(), rect.width(), 1), outline);
        filled(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), outline);
        if (!fadesLeft)
            painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), edge);
        if (hasRightEdge)
            painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), edge);
    }
    if (fill == MarkFill::Struck)
        painter.drawLine(QPointF(line.left(), line.bottom()), QPointF(line.left() + 12, line.top()));
}

void TimelinePainter::paintReported(QPainter &painter, const TimelineFrame &frame, std::size_t item,
                                    const QRectF &bar, std::size_t &next) const
{
    // Each date that is reported is a block, and dots join them: one of them, not all of the time between.
    const QColor warning = m_theme.warning();
    const double y = std::round(bar.bottom()) - 1;
    const double left = std::round(bar.left());
    const double right = std::round(bar.right());
    while (next < frame.reported.size() && frame.reported[next].item < item)
        ++next;
    if (next == frame.reported.size() || frame.reported[next].item != item) {
        painter.fillRect(QRectF(left, y, right - left, 2), warning);
        return;
    }
    for (double x = left; x + 2 <= right; x += 5)
        painter.fillRect(QRectF(x, y, 2, 1), warning);
    for (; next < frame.reported.size() && frame.reported[next].item == item; ++next) {
        const double from = std::max(std::round(frame.reported[next].x0), left);
        const double to = std::min(std::round(frame.reported[next].x1), right);
        if (to > left && from < right)
            painter.fillRect(QRectF(from + 1, y - 2, std::max(to - from - 2, 3.0), 4), warning);
    }
}

void TimelinePainter::paintHatching(QPainter &painter, const QRectF &rect, const QColor &hue) const
{
    if (m_devicePixelRatio > 0) {
        painter.fillRect(rect, QBrush(hue, Qt::BDiagPattern));
        return;
    }
    // Not every vector format has patterns; lines they all have.
    painter.setPen(QPen(hue, 0.8));
    for (double x = rect.left() - rect.height() + 4; x < rect.right(); x += 6) {
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
}

void TimelinePainter::paintOpenEnds(QPainter &painter, const QRectF &bar, const QColor &hue,
                                    std::uint16_t flags) const
{
    const double middle = bar.center().y();
    const double reach = bar.height() * 0.42;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hue, 1.4));
    painter.setBrush(Qt::NoBrush);
    const auto arrow = [&](double from, double direction) {
        const double tip = from + direction * endMarkWidth;
        const std::array points{QPointF(tip - direction * reach * 0.8, middle - reach * 0.8),
                                QPointF(tip, middle),
                                QPointF(tip - direction * reach * 0.8, middle + reach * 0.8)};
        painter.drawLine(QPointF(from, middle), points[1]);
        painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    };
    const auto dots = [&](double x, double direction) {
        for (int i = 1; i <= 3; ++i)
            painter.drawPoint(QPointF(x + direction * 3.0 * i, middle));
    };
    if ((flags & EventFlag::OpenEnd) != 0)
        arrow(bar.right(), 1);
    if ((flags & EventFlag::OpenStart) != 0)
        arrow(bar.left(), -1);
    painter.setPen(QPen(hue, 1.8, Qt::SolidLine, Qt::RoundCap));
    if ((flags & EventFlag::UnknownStart) != 0)
        dots(bar.left() - 1, -1);
    if ((flags & EventFlag::UnknownEnd) != 0)
        dots(bar.right() + 1, 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
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
        const QColor hue =
            isPale ? pale(m_theme.eventKind(events.kind[row])) : m_theme.eventKind(events.kind[row]);
        if (!item.tiny)
            paintBar(painter, mark, hue, fill, shown, frame.overrun[i]);
        if ((shown & (EventFlag::OpenStart | EventFlag::OpenEnd | EventFlag::UnknownStart |
                      EventFlag::UnknownEnd)) != 0)
            paintOpenEnds(painter, mark, hue, shown);
        if ((flags & EventFlag::DatesDiffer) != 0)
            paintReported(painter, frame, i, mark, nextReported);
        const QPointF middle = glyphPosition(item, frame);
        if (hover.item == i) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(withAlpha(hue, 0.8), 1));
            painter.setBrush(withAlpha(hue, 0.25));
            painter.drawEllipse(middle, geometry.glyph * 0.85, geometry.glyph * 0.85);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        paintGlyph(painter, middle, geometry.glyph, events.kind[row], fill, isPale);
    }
}

QColor TimelinePainter::pale(const QColor &hue) const
{
    return mixed(hue, 0.3);
}

QColor TimelinePainter::mixed(const QColor &hue, double share) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(hue.redF(), base.redF()), mix(hue.greenF(), base.greenF()),
                            mix(hue.blueF(), base.blueF()));
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

void TimelinePainter::paintPill(QPainter &painter, const QRectF &pill, const QColor &hue, bool isHovered)
{
    const auto draw = [&](QPainter &onto, const QRectF &rect) {
        onto.setRenderHint(QPainter::Antialiasing);
        onto.setPen(QPen(hue, isHovered ? 1.6 : 1));
        onto.setBrush(mixed(hue, 0.22));
        const double radius = std::min(rect.width(), rect.height()) / 2;
        onto.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        onto.setRenderHint(QPainter::Antialiasing, false);
    };
    if (m_devicePixelRatio <= 0) {
        draw(painter, pill);
        return;
    }
    const QSize size(static_cast<int>(std::ceil(pill.width())), static_cast<int>(std::ceil(pill.height())));
    const std::uint64_t key = (std::uint64_t{hue.rgb()} << 32) | (std::uint64_t{isHovered} << 31) |
                              (static_cast<std::uint64_t>(size.height()) << 16) |
                              static_cast<std::uint64_t>(size.width());
    auto picture = m_pills.find(key);
    if (picture == m_pills.end()) {
        QPixmap made(size * m_devicePixelRatio);
        made.setDevicePixelRatio(m_devicePixelRatio);
        made.fill(Qt::transparent);
        QPainter onto(&made);
        draw(onto, QRectF(QPointF(0, 0), QSizeF(size)));
        onto.end();
        picture = m_pills.insert(key, made);
    }
    painter.drawPixmap(QPointF(std::round(pill.left()), std::round(pill.top())), *picture);
}

void TimelinePainter::paintGlyph(QPainter &painter, const QPointF &middle, double size, EventKind kind,
                                 MarkFill fill, bool isPale)
{
    const QColor hue = isPale ? pale(m_theme.eventKind(kind)) : m_theme.eventKind(kind);
    const QColor paper = m_palette.color(QPalette::Base);
    if (m_devicePixelRatio <= 0) {
        drawEventGlyph(painter, middle, size, kind, fill, hue, paper);
        return;
    }
    const int side = static_cast<int>(std::ceil(size)) + 4;
    const int key =
        ((side * 64 + static_cast<int>(kind)) * 16 + static_cast<int>(fill)) * 2 + (isPale ? 1 : 0);
    auto glyph = m_glyphs.find(key);
    if (glyph == m_glyphs.end()) {
        QPixmap picture(QSize(side, side) * m_devicePixelRatio);
        picture.setDevicePixelRatio(m_devicePixelRatio);
        picture.fill(Qt::transparent);
        QPainter onto(&picture);
        drawEventGlyph(onto, QPointF(side / 2.0, side / 2.0), size, kind, fill, hue, paper);
        onto.end();
        glyph = m_glyphs.insert(key, picture);
    }
    painter.drawPixmap(QPointF(std::round(middle.x() - side / 2.0), std::round(middle.y() - side / 2.0)),
                       *glyph);
}

void TimelinePainter::paintLabels(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes)
{
    const double baseline = frame.geometry.baseline();
    const QColor text = m_palette.color(QPalette::Text);
    const QColor secondary = m_theme.secondaryText();
    for (const TimelineFrame::Label &label : frame.labels) {
        const std::uint16_t lane =
            label.ofFold ? frame.marks.folds[label.mark].lane : frame.marks.items[label.mark].lane;
        if (lane >= m_lanesShown)
            continue;
        const bool isPale =
            label.ofFold ? m_paleFolds[label.mark] : lanes.isPale(frame.marks.items[label.mark].event);
        painter.setPen(isPale ? m_theme.paleText() : label.ofFold ? secondary : text);
        paintText(painter, QPointF(std::round(label.x), std::round(label.y + baseline)), *label.title,
                  label.width);
    }
}

} // namespace chancery
