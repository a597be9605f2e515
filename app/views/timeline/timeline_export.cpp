// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_export.h"

#include "app/views/timeline/timeline_legend.h"
#include "core/io/whole_file.h"
#include "core/text/shown_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <set>

namespace chancery {

namespace {

/// Beyond this an image cannot be had; QPainter draws on no larger one.
constexpr int longestSide = 32767;

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelineExport", text);
}

/// In pixels: above the timeline, and around everything.
constexpr double titleHeight = 34;
constexpr double edge = 12;

/// A timeline with its title above and its legend below, no higher than what there is.
class TitledTimeline
{
public:
    TitledTimeline(const Snapshot &snapshot, const TimelineExport &options)
        : m_snapshot(snapshot)
        , m_picture(options.picture)
        , m_legend(kindsShown(), options.picture.font, options.picture.palette, true)
        , m_width(options.width)
    {
        const double inner = m_width - 2 * edge;
        const double around = titleHeight + m_legend.height(inner) + 3 * edge;
        m_lanes = std::min(timelinePictureHeight(snapshot, inner, m_picture), 1e6);
        if (options.height > 0)
            m_lanes = std::clamp(options.height - around, std::min(leastLanes, m_lanes), m_lanes);
        m_height = static_cast<int>(std::ceil(m_lanes + around));
    }

    [[nodiscard]] QSize size() const { return {m_width, m_height}; }

    void paint(QPainter &painter) const
    {
        const double inner = m_width - 2 * edge;
        QFont bold = m_picture.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_picture.palette.color(QPalette::Text));
        painter.drawText(
            QRectF(edge, 0, inner, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(bold).elidedText(m_snapshot.info().title.simplified(), Qt::ElideRight, inner));
        paintTimeline(painter, QRectF(edge, titleHeight, inner, m_lanes), m_snapshot, m_picture);
        painter.translate(edge, titleHeight + m_lanes + edge);
        m_legend.paint(painter, inner);
    }

private:
    /// The height below which a timeline says nothing.
    static constexpr double leastLanes = 80;

    [[nodiscard]] std::set<EventKind> kindsShown() const
    {
        const EventColumns &events = m_snapshot.events();
        std::set<EventKind> kinds;
        for (std::uint32_t row = 0; row < events.dated; ++row) {
            const bool isWithin = !m_picture.range || (events.begin[row] < m_picture.range->end &&
                                                       events.end[row] > m_picture.range->begin);
            if (isWithin && (!m_picture.shown || m_picture.shown->shows(EventRow{row})))
                kinds.insert(events.kind[row]);
        }
        return kinds;
    }

    const Snapshot &m_snapshot;
    TimelinePictureOptions m_picture;
    TimelineLegend m_legend;
    int m_width;
    int m_height = 0;
    double m_lanes = 0;
};

QByteArray svg(const Snapshot &snapshot, const TitledTimeline &timeline)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(timeline.size());
    generator.setViewBox(QRect(QPoint(0, 0), timeline.size()));
    generator.setResolution(96);
    generator.setTitle(asHtml(snapshot.info().title)); // Qt writes it as it is
    QPainter painter(&generator);
    timeline.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray png(const TitledTimeline &timeline, double scale, const QPalette &palette)
{
    QImage image((QSizeF(timeline.size()) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.scale(scale, scale);
    timeline.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Status exportTimeline(const Snapshot &snapshot, const Output &output, const TimelineExport &options)
{
    const double scale = options.format == TimelineExport::Format::Png ? options.scale : 1;
    if (options.width < 200 || (options.height > 0 && options.height < 80) || !(scale > 0))
        return Error{output.path, {}, tr("is smaller than a timeline can be drawn")};
    const TitledTimeline timeline(snapshot, options);
    const double side = std::max(timeline.size().width(), timeline.size().height()) * scale;
    if (options.format == TimelineExport::Format::Png && side > longestSide)
        return Error{
            output.path, {}, tr("would be larger than a picture can be; a lesser size or scale is needed")};

    const QByteArray data = options.format == TimelineExport::Format::Svg
                                ? svg(snapshot, timeline)
                                : png(timeline, scale, options.picture.palette);
    if (data.isEmpty())
        return Error{output.path, {}, tr("there is not enough memory for the picture")};
    return writeWhole(output, data);
}

} // namespace chancery
