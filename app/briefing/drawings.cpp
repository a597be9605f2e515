// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/drawings.h"

#include "app/briefing/chart_picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace chancery {

namespace {

/// Device pixels of a PNG to a point: 192 dots per inch.
constexpr double pngScale = 192.0 / 72;
/// No image of a page's width is higher.
constexpr double greatestHeight = 4000; // points

briefing::Drawing drawingOf(const PictureSource &picture, const PageStyle &style, bool withPng)
{
    const double units = style.body().width();
    const double height = std::min(picture.heightForWidth(units), greatestHeight * unitsPerPoint);
    briefing::Drawing drawing;
    drawing.caption = picture.caption;
    drawing.width = units / unitsPerPoint;
    drawing.height = height / unitsPerPoint;
    const QRectF area(0, 0, units, height);

    if (picture.areas) {
        drawing.areas = picture.areas(units);
        for (auto &[rect, target, words] : drawing.areas)
            rect = QRectF(rect.topLeft() / unitsPerPoint, rect.size() / unitsPerPoint);
    }

    QBuffer buffer(&drawing.svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(QSizeF(drawing.width, drawing.height).toSize());
    generator.setViewBox(QRectF(0, 0, drawing.width, drawing.height));
    QPainter painter(&generator);
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    picture.paint(painter, area);
    painter.end();
    if (!withPng)
        return drawing;

    QImage image((QSizeF(drawing.width, drawing.height) * pngScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter pixels(&image);
    pixels.scale(pngScale / unitsPerPoint, pngScale / unitsPerPoint);
    picture.paint(pixels, area);
    pixels.end();
    QBuffer png(&drawing.png);
    image.save(&png, "PNG");
    return drawing;
}

} // namespace

briefing::Drawings drawingsOf(const briefing::BlockDocument &document,
                              const BlockLayout::TimelineFigures &timeline, const PageStyle &style,
                              bool withPng)
{
    briefing::Drawings drawings;
    for (const briefing::Block &block : document.blocks) {
        if (const auto *const chart = std::get_if<briefing::Chart>(&block)) {
            drawings.push_back({drawingOf(chartPicture(*chart, style), style, withPng)});
            // Its title stands beside it in the document.
            drawings.back().front().caption.clear();
        } else if (const auto *const axis = std::get_if<briefing::TimelinePicture>(&block)) {
            drawings.emplace_back();
            for (const PictureSource &picture : timeline(*axis))
                drawings.back().push_back(drawingOf(picture, style, withPng));
        }
    }
    return drawings;
}

} // namespace chancery
