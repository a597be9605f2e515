// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/figure_plot.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace chancery {

/// The reports of one figure on one axis, a row for each source: a point for a number, a bar for a range, an
/// open arrow for what has no end, and a band over the values that every report allows.
class FigureChart : public QChartView
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget *parent = nullptr);

    void show(const FigurePlot &plot);
    using QWidget::show;
    /// Marks the rows of a fact.
    void mark(std::optional<FactRow> fact);
    /// The row of the plot at a point of the viewport, or -1.
    [[nodiscard]] int valueAt(const QPoint &point) const;

Q_SIGNALS:
    void factClicked(chancery::FactRow fact);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    /// Axis and band for the present plot and width.
    void scale();
    /// Colours and fonts.
    void dress();
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QPointF pointOf(double value, std::size_t row) const;
    void paintLabel(QPainter &painter, const PlottedValue &value, const QRectF &area) const;
    void paintValue(QPainter &painter, const PlottedValue &value, std::size_t row) const;

    FigurePlot m_plot;
    /// The ends the axis should have, before they are made round.
    std::pair<double, double> m_wanted{0, 1};
    QValueAxis *m_across;
    QValueAxis *m_down;
    QLineSeries *m_bandTop;
    QLineSeries *m_bandBottom;
    QAreaSeries *m_band;
    std::optional<FactRow> m_marked;
    /// The row under the pointer when its button went down, or -1.
    int m_pressed = -1;
};

} // namespace chancery
