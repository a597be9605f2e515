// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/figures/figure_chart.h"

#include "app/views/theme.h"
#include "core/text/shown_text.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr double pointRadius = 5;
constexpr int widestLabel = 220;

} // namespace

// Axes and series are made once and given new numbers: Qt Charts takes what it removes off the screen only
// with the next turn of the event loop.
FigureChart::FigureChart(QWidget *parent)
    : QChartView(parent)
    , m_across(new QValueAxis)
    , m_down(new QValueAxis)
    , m_bandTop(new QLineSeries(this))
    , m_bandBottom(new QLineSeries(this))
    , m_band(new QAreaSeries(m_bandTop, m_bandBottom))
{
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_down, Qt::AlignLeft);
    chart()->addSeries(m_band);
    m_band->attachAxis(m_across);
    m_band->attachAxis(m_down);
    m_across->setTickCount(5);
    m_down->setLabelsVisible(false);
    m_down->setReverse(true);
    setMinimumSize(220, 90);
    setAccessibleName(tr("Chart of the reported values"));
    dress();
}

void FigureChart::show(const FigurePlot &plot)
{
    m_plot = plot;
    QStringList words;
    for (const PlottedValue &value : plot.values)
        words.append(u"%1 %2, %3"_s.arg(value.value, plot.unit, value.source));
    setAccessibleDescription(words.join(u"; "_s));
    const auto rows = static_cast<int>(std::max<std::size_t>(1, plot.values.size()));
    m_wanted = {plot.from, plot.to};
    scale();
    m_across->setTitleText(asHtml(plot.unit)); // which it takes for HTML
    m_down->setRange(0, rows);
    m_down->setTickCount(rows + 1);
    dress();
}

void FigureChart::scale()
{
    // As many ticks as have room for their numbers.
    const QFontMetrics metrics(font());
    const int number = metrics.horizontalAdvance(QLocale().toString(m_wanted.second, 'f', 0)) + 26;
    m_across->setRange(m_wanted.first, m_wanted.second);
    m_across->setTickCount(std::clamp((width() - labelWidth()) / number, 2, 6));
    m_across->applyNiceNumbers();
    // Nice numbers may widen the axis; the plot follows what is drawn.
    m_plot.from = m_across->min();
    m_plot.to = m_across->max();
    const double step = (m_plot.to - m_plot.from) / std::max(1, m_across->tickCount() - 1);
    m_across->setLabelFormat(QLatin1StringView(step >= 1 ? "%'.0f" : step >= 0.1 ? "%.1f" : "%.2f"));
    m_band->setVisible(m_plot.common.has_value());
    if (m_plot.common) {
        const double low = std::max(m_plot.common->low.value_or(m_plot.from), m_plot.from);
        const double high = m_plot.common->high.value_or(m_plot.to);
        m_bandTop->replace(QList<QPointF>{{low, 0.0}, {high, 0.0}});
        const double bottom = static_cast<double>(m_plot.values.size());
        m_bandBottom->replace(QList<QPointF>{{low, bottom}, {high, bottom}});
    }
}

void FigureChart::mark(std::optional<FactRow> fact)
{
    m_marked = fact;
    viewport()->update();
}

int FigureChart::labelWidth() const
{
    return std::min(widestLabel, width() * 2 / 5);
}

void FigureChart::dress()
{
    const Theme theme(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    chart()->setMargins({labelWidth(), 4, 10, 2});
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    for (QValueAxis *axis : {m_across, m_down}) {
        axis->setVisible(!m_plot.values.empty());
        axis->setLabelsColor(theme.secondaryText());
        axis->setGridLineColor(theme.gridLine());
        axis->setLinePenColor(theme.gridLine());
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setTitleBrush(theme.secondaryText());
    }
    m_band->setBrush(theme.relatedBand());
    m_band->setPen(QPen(theme.relatedBand(), 2));
    viewport()->update();
}

QRectF FigureChart::plotArea() const
{
    return chart()->mapToScene(chart()->plotArea()).boundingRect();
}

QPointF FigureChart::pointOf(double value, std::size_t row) const
{
    const QRectF area = plotArea();
    const double share = (value - m_plot.from) / (m_plot.to - m_plot.from);
    const double height = area.height() / static_cast<double>(m_plot.values.size());
    return {area.left() + share * area.width(), area.top() + height * (static_cast<double>(row) + 0.5)};
}

void FigureChart::paintLabel(QPainter &painter, const PlottedValue &value, const QRectF &area) const
{
    const Theme theme(palette());
    const QFontMetrics metrics(font());
    const QRectF room = area.adjusted(6, 0, -6, 0);
    const int width = static_cast<int>(room.width());
    QFont valueFont = font();
    valueFont.setStrikeOut(value.denied);
    valueFont.setItalic(value.planned);
    painter.setFont(valueFont);
    painter.setPen(palette().color(QPalette::Text));
    const bool twoLines = room.height() >= 2 * metrics.height();
    const QRectF first(room.left(), twoLines ? room.center().y() - metrics.height() : room.top(),
                       room.width(), twoLines ? metrics.height() : room.height());
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(visibly(value.value), Qt::ElideRight, width));
    if (!twoLines)
        return;
    painter.setFont(font());
    painter.setPen(theme.secondaryText());
    painter.drawText(QRectF(room.left(), room.center().y(), room.width(), metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(visibly(value.source), Qt::ElideRight, width));
}

void FigureChart::paintValue(QPainter &painter, const PlottedValue &value, std::size_t row) const
{
    const Theme theme(palette());
    const QRectF area = plotArea();
    const bool marked = m_marked && value.fact == *m_marked;
    const QColor ink = value.denied ? theme.secondaryText()
                       : marked     ? palette().color(QPalette::Highlight)
                                    : palette().color(QPalette::Text);
    const double y = pointOf(m_plot.from, row).y();
    const QPointF from = value.range.low ? pointOf(*value.range.low, row) : QPointF(area.left(), y);
    const QPointF to = value.range.high ? pointOf(*value.range.high, row) : QPointF(area.right(), y);
    painter.setBrush(Qt::NoBrush);
    if (from.x() < to.x()) {
        painter.setPen(QPen(ink, marked ? 3 : 2, value.planned ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, to);
        painter.setPen(QPen(ink, marked ? 3 : 2));
        // Ends that belong to the range are closed by a bar; what has no end runs out in an arrow.
        const auto arrow = [&painter](const QPointF &tip, double direction) {
            painter.drawPolyline(
                QPolygonF{tip + QPointF(-7 * direction, -5), tip, tip + QPointF(-7 * direction, 5)});
        };
        if (!value.range.high)
            arrow(to - QPointF(1, 0), 1);
        else if (!value.range.highOpen)
            painter.drawLine(to - QPointF(0, 5), to + QPointF(0, 5));
        if (!value.range.low)
            arrow(from + QPointF(1, 0), -1);
        else if (!value.range.lowOpen)
            painter.drawLine(from - QPointF(0, 5), from + QPointF(0, 5));
    }
    if (!value.hasNamed)
        return;
    // An open end is a ring: its own number does not belong to it.
    const bool excluded = value.range.lowOpen || value.range.highOpen;
    const QPointF middle = pointOf(value.named, row);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(excluded || value.planned ? palette().color(QPalette::Base) : ink);
    painter.drawEllipse(middle, pointRadius, pointRadius);
    if (value.denied)
        painter.drawLine(middle + QPointF(-8, 8), middle + QPointF(8, -8));
}

void FigureChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_plot.values.empty())
        return;
    const QRectF area = plotArea();
    const double height = area.height() / static_cast<double>(m_plot.values.size());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_plot.values.size(); ++i) {
        paintLabel(*painter, m_plot.values[i],
                   QRectF(0, area.top() + height * static_cast<double>(i), area.left(), height));
        paintValue(*painter, m_plot.values[i], i);
    }
    painter->restore();
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    chart()->setMargins({labelWidth(), 4, 10, 2});
    if (!m_plot.values.empty())
        scale();
}

int FigureChart::valueAt(const QPoint &point) const
{
    const QRectF area = plotArea();
    const QPointF at = mapToScene(point);
    if (m_plot.values.empty() || at.y() < area.top() || at.y() >= area.bottom())
        return -1;
    const double height = area.height() / static_cast<double>(m_plot.values.size());
    return std::min(static_cast<int>((at.y() - area.top()) / height),
                    static_cast<int>(m_plot.values.size()) - 1);
}

void FigureChart::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    m_pressed = valueAt(event->position().toPoint());
}

void FigureChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int row = valueAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && row == m_pressed)
        Q_EMIT factClicked(m_plot.values[static_cast<std::size_t>(row)].fact);
}

void FigureChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    viewport()->setCursor(valueAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor
                                                                   : Qt::PointingHandCursor);
}

bool FigureChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = valueAt(help->pos());
        if (row < 0) {
            QToolTip::hideText();
        } else {
            const PlottedValue &value = m_plot.values[static_cast<std::size_t>(row)];
            QToolTip::showText(help->globalPos(),
                               asToolTip(u"%1 %2, %3"_s.arg(value.value, m_plot.unit, value.source)), this);
        }
        return true;
    }
    return QChartView::viewportEvent(event);
}

void FigureChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace chancery
