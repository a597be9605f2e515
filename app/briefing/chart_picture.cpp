// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/chart_picture.h"

#include "app/views/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

constexpr double lineHeight = 17;
constexpr double scaleHeight = 18;
constexpr double dot = 7;
constexpr double bar = 5;
constexpr double labelShare = 0.12;
constexpr double wordsShare = 0.2;

/// The distance of lines on a scale: 1, 2 or 5 times a power of ten, so that there are four to nine.
double stepOf(double length)
{
    const double rough = length / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / power;
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}

/// Draws it in pixels of 96 dots per inch.
void paintChart(QPainter &painter, const QRectF &rect, const briefing::Chart &chart, const QFont &font)
{
    const QPalette palette = Theme::lightPalette();
    const Theme theme(palette);
    const QFontMetricsF metrics(font);
    const QRectF plot(rect.left() + rect.width() * labelShare, rect.top(),
                      rect.width() * (1 - labelShare - wordsShare), rect.height() - scaleHeight);
    const double length = chart.to - chart.from;
    if (!(length > 0) || !std::isfinite(length))
        return;
    const auto x = [&](double value) {
        return plot.left() + std::clamp((value - chart.from) / length, 0.0, 1.0) * plot.width();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);

    const double step = stepOf(length);
    const QLocale locale(QLocale::English);
    for (int i = 0; i <= 12; ++i) {
        const double value = (std::ceil(chart.from / step) + i) * step;
        if (value > chart.to)
            break;
        painter.setPen(QPen(theme.gridLine(), 0.6));
        painter.drawLine(QPointF(x(value), plot.top()), QPointF(x(value), plot.bottom()));
        painter.setPen(theme.secondaryText());
        painter.drawText(QRectF(x(value) - 40, plot.bottom() + 1, 80, scaleHeight - 2), Qt::AlignCenter,
                         locale.toString(value, 'g', 7));
    }

    double y = plot.top();
    const QColor ink = palette.color(QPalette::Text);
    for (const briefing::Chart::Mark &mark : chart.marks) {
        const double middle = y + lineHeight / 2;
        painter.setPen(theme.secondaryText());
        painter.drawText(QRectF(rect.left(), y, plot.left() - rect.left() - 6, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(mark.label, Qt::ElideRight, plot.left() - rect.left() - 8));
        const QColor fill = mark.isHollow ? palette.color(QPalette::Base) : ink;
        const double left = mark.low ? x(*mark.low) : plot.left();
        const double right = mark.high ? x(*mark.high) : plot.right();
        if (right - left > 1) {
            QColor pale = ink;
            pale.setAlphaF(0.25F);
            painter.setPen(mark.isHollow ? QPen(ink, 0.8) : QPen(Qt::NoPen));
            painter.setBrush(mark.isHollow ? fill : pale);
            painter.drawRect(QRectF(left, middle - bar / 2, right - left, bar));
        }
        // An end without a bound has an arrow.
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        if (!mark.high)
            painter.drawPolygon(QPolygonF{QPointF(right, middle - bar), QPointF(right + bar, middle),
                                          QPointF(right, middle + bar)});
        if (!mark.low)
            painter.drawPolygon(QPolygonF{QPointF(left, middle - bar), QPointF(left - bar, middle),
                                          QPointF(left, middle + bar)});
        if (mark.named) {
            painter.setPen(QPen(ink, 1));
            painter.setBrush(fill);
            painter.drawEllipse(QPointF(x(*mark.named), middle), dot / 2, dot / 2);
        }
        painter.setPen(ink);
        const QRectF words(plot.right() + 12, y, rect.right() - plot.right() - 12, lineHeight);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(mark.value, Qt::ElideRight, words.width()));
        y += lineHeight;
    }
}

} // namespace

PictureSource chartPicture(const briefing::Chart &chart, const PageStyle &style)
{
    const double height = lineHeight * static_cast<double>(chart.marks.size()) + scaleHeight;
    briefing::Chart written = chart;
    for (briefing::Chart::Mark &mark : written.marks) {
        mark.label = style.written(mark.label);
        mark.value = style.written(mark.value);
    }
    return {chart.title, [height](double) { return height * PageStyle::pictureScale; },
            [chart = std::move(written), font = style.picture()](QPainter &painter, const QRectF &rect) {
                painter.translate(rect.topLeft());
                painter.scale(PageStyle::pictureScale, PageStyle::pictureScale);
                paintChart(painter, QRectF(QPointF(), rect.size() / PageStyle::pictureScale), chart, font);
            }};
}

} // namespace chancery
