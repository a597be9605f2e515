// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_export.h"

#include "core/io/whole_file.h"
#include "core/text/shown_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

/// Beyond this an image cannot be had; QPainter draws on no larger one.
constexpr int longestSide = 32767;

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelineExport", text);
}

QByteArray svg(const Snapshot &snapshot, const QSize &size, const TimelinePictureOptions &picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(asHtml(snapshot.info().title)); // Qt writes it as it is
    QPainter painter(&generator);
    paintTimeline(painter, QRectF(QPointF(0, 0), QSizeF(size)), snapshot, picture);
    painter.end();
    return buffer.data();
}

QByteArray png(const Snapshot &snapshot, const QSize &size, double scale,
               const TimelinePictureOptions &picture)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(picture.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintTimeline(painter, QRectF(QPointF(0, 0), QSizeF(size)), snapshot, picture);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Status exportTimeline(const Snapshot &snapshot, const Output &output, const TimelineExport &options)
{
    const int height = options.height > 0
                           ? options.height
                           : static_cast<int>(std::min(
                                 timelinePictureHeight(snapshot, options.width, options.picture), 1e6));
    const double scale = options.format == TimelineExport::Format::Png ? options.scale : 1;
    const double side = std::max(options.width, height) * scale;
    if (options.width < 200 || height < 80 || !(scale > 0))
        return Error{output.path, {}, tr("is smaller than a timeline can be drawn")};
    if (options.format == TimelineExport::Format::Png && side > longestSide)
        return Error{
            output.path, {}, tr("would be larger than a picture can be; a lesser size or scale is needed")};

    const QSize size(options.width, height);
    const QByteArray data = options.format == TimelineExport::Format::Svg
                                ? svg(snapshot, size, options.picture)
                                : png(snapshot, size, scale, options.picture);
    if (data.isEmpty())
        return Error{output.path, {}, tr("there is not enough memory for the picture")};
    return writeWhole(output, data);
}

} // namespace chancery
