// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"
#include "core/session/session.h"
#include "core/timeline/periods.h"

#include <QGraphicsScene>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QBarSet;
class QChart;
class QValueAxis;

namespace chancery {

/// Events per period over the whole dossier, stacked by kind, with a brush over what the timeline shows: drag
/// it to move, its edges to resize, beside it to choose anew, double click for everything. Arrow keys move
/// the brush, + and - change its width, Backspace goes back to the range before.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(Session &session, QWidget *parent = nullptr);
    ~OverviewStrip() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where a time lies, in pixels of the strip.
    [[nodiscard]] double x(CivilSecond time) const;
    [[nodiscard]] CivilSecond timeAt(double x) const;

    /// Counts these events of the present snapshot alone, null for every one. Another snapshot counts every
    /// event again.
    void setShownEvents(EventMaskPtr mask);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Grip : std::uint8_t { None, Begin, End, Middle, New };

    void takeSnapshot(const ChangeSet *reached);
    /// `looksAsBefore`: nothing is drawn anew where the counts are what they were.
    void count(bool looksAsBefore = false);
    void fillChart();
    [[nodiscard]] bool fillInPlace(const std::vector<std::uint32_t> &counts);
    void drawChart();
    void paintNames(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void choose(double from, double to);
    void showAll();
    void moveBrush(double pixels);
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QRectF brushRect() const;
    [[nodiscard]] std::optional<std::size_t> periodAt(double x) const;
    /// The first of the events that are counted in a period.
    [[nodiscard]] std::vector<ObjectRef> eventsIn(std::size_t period) const;
    [[nodiscard]] QString describe(double x) const;

    Session &m_session;
    Periods m_periods;
    std::vector<std::uint32_t> m_counts;
    EventMaskPtr m_mask;
    QGraphicsScene m_scene; ///< holds the chart, which is drawn once into m_picture, not with every frame
    QChart *m_chart;        ///< owned by the scene
    std::array<QBarSet *, eventKindCount> m_bars{}; ///< owned by the chart; null for a kind without events
    QValueAxis *m_up = nullptr;                     ///< owned by the chart
    QPixmap m_picture;
    QTimer m_later; ///< runs while a change of a large dossier is still to be counted
    Grip m_grip = Grip::None;
    double m_pressed = 0;
    QRectF m_pressedBrush;
};

} // namespace chancery
