// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/axis_picture.h"

#include "app/views/theme.h"
#include "app/views/timeline/event_glyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

using Mark = briefing::TimelinePicture::Mark;

// In pixels of the picture.
constexpr double glyph = 9;
constexpr double cellHeight = 14;
constexpr double gap = 16;        ///< between the dates
constexpr double mostStacked = 5; ///< marks above one another
constexpr double leastTitled = 92;
constexpr double rowGap = 8;
/// A longer time without an event breaks the axis.
constexpr std::int64_t longestWhole = 10; // days

/// The events of one date.
struct DateSlot
{
    QString date;
    std::vector<const Mark *> marks;
    double x = 0;
    double width = 0;
    bool isBroken = false; ///< before it
};

struct AxisRow
{
    std::vector<DateSlot> dates;
    double above = 0; ///< the axis
    double below = 0;
};

struct Axis
{
    std::vector<AxisRow> rows;
    double height = 0;
};

bool hasTitles(const std::vector<Mark> &marks)
{
    return std::any_of(marks.begin(), marks.end(), [](const Mark &mark) { return !mark.title.isEmpty(); });
}

QString numberOf(const Mark &mark)
{
    return mark.number > 0 ? QString::number(mark.number) : QString();
}

double cellWidth(const QFontMetricsF &metrics, const DateSlot &slot)
{
    double width = glyph + 4;
    for (const Mark *const mark : slot.marks)
        width = std::max(width, glyph + 8 + metrics.horizontalAdvance(numberOf(*mark)));
    return width;
}

double textHeight(const QFontMetricsF &metrics, double width, const QString &text)
{
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

/// Puts the marks into slots and these into rows.
Axis layOut(const std::vector<Mark> &marks, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const bool titled = hasTitles(marks);
    std::vector<DateSlot> found;
    std::optional<CivilDay> last;
    for (const Mark &mark : marks) {
        if (!found.empty() && found.back().date == mark.date) {
            found.back().marks.push_back(&mark);
        } else {
            DateSlot slot{mark.date, {&mark}, 0, 0, false};
            const auto first = mark.first ? mark.first : mark.last;
            slot.isBroken = last && first && first->daysSinceEpoch - last->daysSinceEpoch > longestWhole;
            found.push_back(std::move(slot));
        }
        const auto end = mark.last ? mark.last : mark.first;
        if (end)
            last = last ? std::max(*last, *end) : *end;
    }
    for (DateSlot &slot : found) {
        const auto columns = std::ceil(static_cast<double>(slot.marks.size()) / mostStacked);
        slot.width = std::max({columns * cellWidth(metrics, slot), titled ? leastTitled : 0.0,
                               std::min(metrics.horizontalAdvance(slot.date), 110.0)});
        slot.width = std::min(slot.width, width);
    }
    Axis axis;
    double x = 0;
    for (DateSlot &slot : found) {
        if (axis.rows.empty() || (x > 0 && x + gap + slot.width > width)) {
            axis.rows.emplace_back();
            x = 0;
        }
        slot.x = x > 0 ? x + gap : 0;
        x = slot.x + slot.width;
        axis.rows.back().dates.push_back(std::move(slot));
    }
    for (AxisRow &row : axis.rows) {
        // A row of titles takes the whole width.
        if (titled) {
            const double each = (width - gap * static_cast<double>(row.dates.size() - 1)) /
                                static_cast<double>(row.dates.size());
            for (std::size_t i = 0; i < row.dates.size(); ++i) {
                row.dates[i].x = static_cast<double>(i) * (each + gap);
                row.dates[i].width = each;
            }
        }
        for (const DateSlot &slot : row.dates) {
            const double stacked = std::min(static_cast<double>(slot.marks.size()), mostStacked);
            row.above = std::max(row.above, (titled ? 1 : stacked) * cellHeight + 3);
            double below = textHeight(metrics, slot.width, slot.date) + 4;
            if (titled) {
                for (const Mark *const mark : slot.marks)
                    below += textHeight(metrics, slot.width, mark->title) + 3;
            }
            row.below = std::max(row.below, below);
        }
        axis.height += row.above + row.below + rowGap;
    }
    return axis;
}

void paintGlyph(QPainter &painter, QPointF middle, const Mark &mark, const QPalette &palette,
                const Theme &theme)
{
    drawEventGlyph(painter, middle, glyph, mark.kind, markFill(mark.status, mark.denied),
                   theme.eventKind(mark.kind), palette.color(QPalette::Base));
}

void paintSlot(QPainter &painter, const DateSlot &slot, double axisY, const QFontMetricsF &metrics,
               bool titled)
{
    const QPalette palette = Theme::lightPalette();
    const Theme theme(palette);
    const QColor ink = palette.color(QPalette::Text);
    if (titled) {
        double x = slot.x + glyph / 2;
        for (const Mark *const mark : slot.marks) {
            paintGlyph(painter, {x, axisY - cellHeight / 2 - 2}, *mark, palette, theme);
            x += glyph + 4;
        }
    } else {
        const double width = cellWidth(metrics, slot);
        for (std::size_t i = 0; i < slot.marks.size(); ++i) {
            const auto perColumn = static_cast<std::size_t>(mostStacked);
            const std::size_t column = i / perColumn;
            const double x = slot.x + static_cast<double>(column) * width;
            const double y = axisY - 2 - (static_cast<double>(i % perColumn) + 0.5) * cellHeight;
            paintGlyph(painter, {x + glyph / 2, y}, *slot.marks[i], palette, theme);
            painter.setPen(ink);
            painter.drawText(QRectF(x + glyph + 3, y - cellHeight / 2, width, cellHeight),
                             Qt::AlignLeft | Qt::AlignVCenter, numberOf(*slot.marks[i]));
        }
    }
    painter.setPen(QPen(ink, 1));
    painter.drawLine(QPointF(slot.x, axisY), QPointF(slot.x, axisY + 4));
    double y = axisY + 4;
    const auto write = [&](const QString &text, const QColor &colour) {
        const double height = textHeight(metrics, slot.width, text);
        painter.setPen(colour);
        painter.drawText(QRectF(slot.x, y, slot.width, height + 1),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        y += height + 3;
    };
    write(slot.date, theme.secondaryText());
    if (titled) {
        for (const Mark *const mark : slot.marks)
            write(mark->title, ink);
    }
}

/// Where the marks are, each with what it is; in pixels of the picture.
std::vector<briefing::Drawing::Area> areasOf(const std::vector<Mark> &marks, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const Axis axis = layOut(marks, font, width);
    const bool titled = hasTitles(marks);
    std::vector<briefing::Drawing::Area> areas;
    double top = 0;
    for (const AxisRow &row : axis.rows) {
        const double axisY = top + row.above;
        for (const DateSlot &slot : row.dates) {
            const double cell = titled ? glyph + 4 : cellWidth(metrics, slot);
            for (std::size_t i = 0; i < slot.marks.size(); ++i) {
                const Mark &mark = *slot.marks[i];
                const auto perColumn = static_cast<std::size_t>(titled ? 1 : mostStacked);
                const std::size_t column = i / perColumn;
                const double y = axisY - 2 - static_cast<double>(i % perColumn + 1) * cellHeight;
                const QRectF rect(slot.x + static_cast<double>(column) * cell - 2, y, cell, cellHeight);
                areas.push_back({rect, mark.target,
                                 u"%1: %2 (%3)"_s.arg(mark.date, mark.name, label(mark.status, mark.kind))});
            }
        }
        top += row.above + row.below + rowGap;
    }
    return areas;
}

void paintAxis(QPainter &painter, const QRectF &rect, const std::vector<Mark> &marks, const QFont &font)
{
    const QPalette palette = Theme::lightPalette();
    const QColor ink = palette.color(QPalette::Text);
    const QFontMetricsF metrics(font);
    const Axis axis = layOut(marks, font, rect.width());
    const bool titled = hasTitles(marks);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    double top = 0;
    for (const AxisRow &row : axis.rows) {
        const double y = top + row.above;
        painter.setPen(QPen(ink, 1));
        // The axis runs on to the edge of the page where a next row goes on.
        const double end =
            &row == &axis.rows.back() ? row.dates.back().x + row.dates.back().width : rect.width();
        painter.drawLine(QPointF(0, y), QPointF(end, y));
        for (const DateSlot &slot : row.dates) {
            if (slot.isBroken && slot.x > 0) {
                const double x = slot.x - gap / 2;
                painter.fillRect(QRectF(x - 3, y - 2, 6, 4), palette.color(QPalette::Base));
                painter.setPen(QPen(ink, 1));
                for (const double shift : {-3.0, 3.0})
                    painter.drawLine(QPointF(x + shift - 2, y + 4), QPointF(x + shift + 2, y - 4));
            }
            paintSlot(painter, slot, y, metrics, titled);
        }
        top += row.above + row.below + rowGap;
    }
}

} // namespace

PictureSource axisPicture(const briefing::TimelinePicture &timeline, const PageStyle &style)
{
    constexpr double scale = PageStyle::pictureScale;
    std::vector<Mark> marks = timeline.marks;
    for (Mark &mark : marks) {
        mark.date = style.written(mark.date);
        mark.title = style.written(mark.title);
    }
    return {{},
            [marks, font = style.picture()](double width) {
                return layOut(marks, font, width / scale).height * scale;
            },
            [marks, font = style.picture()](QPainter &painter, const QRectF &rect) {
                painter.translate(rect.topLeft());
                painter.scale(scale, scale);
                paintAxis(painter, QRectF(QPointF(), rect.size() / scale), marks, font);
            },
            {},
            [marks, font = style.picture()](double width) {
                std::vector<briefing::Drawing::Area> areas = areasOf(marks, font, width / scale);
                for (briefing::Drawing::Area &area : areas)
                    area.rect = QRectF(area.rect.topLeft() * scale, area.rect.size() * scale);
                return areas;
            }};
}

} // namespace chancery
