// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/page_picture/page_canvas.h"

#include "app/views/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace chancery {

namespace {

constexpr qreal boxMargin = 2; ///< pixels around words
constexpr qreal boxLine = 1.5;
constexpr qreal boxFilling = 0.25;

} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageCanvas::show(const QImage &image, std::vector<QRectF> boxes)
{
    m_image = image;
    m_boxes = std::move(boxes);
    setFixedHeight(std::max(1, heightForWidth(width())));
    updateGeometry();
    update();
}

int PageCanvas::heightForWidth(int width) const
{
    return m_image.isNull() || m_image.width() == 0
               ? 0
               : static_cast<int>(qint64{width} * m_image.height() / m_image.width());
}

QSize PageCanvas::sizeHint() const
{
    constexpr int usualWidth = 400;
    return {usualWidth, std::max(1, heightForWidth(usualWidth))};
}

QRectF PageCanvas::placeOf(const QRectF &share) const
{
    const QRectF place(share.x() * width(), share.y() * height(), share.width() * width(),
                       share.height() * height());
    return place.adjusted(-boxMargin, -boxMargin, boxMargin, boxMargin);
}

QRect PageCanvas::boxed() const
{
    QRectF all;
    for (const QRectF &box : m_boxes)
        all |= placeOf(box);
    return all.toAlignedRect();
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_image.isNull())
        setFixedHeight(std::max(1, heightForWidth(width())));
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Paper is white, whatever the colours of the window.
    QColor colour = Theme(palette()).warning();
    painter.setPen(QPen(colour, boxLine));
    colour.setAlphaF(boxFilling);
    painter.setBrush(colour);
    for (const QRectF &box : m_boxes)
        painter.drawRect(placeOf(box));
}

} // namespace chancery
