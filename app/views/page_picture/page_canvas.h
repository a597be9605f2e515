// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRectF>
#include <QWidget>

#include <vector>

namespace chancery {

/// The picture of a page as wide as the widget, with boxes around words.
class PageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// Boxes are shares of the picture's width and height. A null image shows nothing.
    void show(const QImage &image, std::vector<QRectF> boxes);
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Around all boxes, in the widget's coordinates; empty where there are none.
    [[nodiscard]] QRect boxed() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return !m_image.isNull(); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRectF placeOf(const QRectF &share) const;

    QImage m_image;
    std::vector<QRectF> m_boxes;
};

} // namespace chancery
