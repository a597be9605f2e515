// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/mark_pictures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

/// More than a screen can hold many times over; past it they are painted anew.
constexpr qsizetype mostPills = 5000;

} // namespace

void drawPill(QPainter &painter, const QRectF &pill, const MarkTones &tones, bool isHovered)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones.hue, isHovered ? 1.6 : 1));
    painter.setBrush(tones.pill);
    const double radius = std::min(pill.width(), pill.height()) / 2;
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

MarkPictures::MarkPictures(const QPalette &palette, const MarkPalette &tones, double devicePixelRatio)
    : m_paper(palette.color(QPalette::Base))
    , m_tones(tones)
    , m_devicePixelRatio(devicePixelRatio)
{
}

QPixmap MarkPictures::blank(const QSize &size) const
{
    QPixmap picture(size * m_devicePixelRatio);
    picture.setDevicePixelRatio(m_devicePixelRatio);
    picture.fill(Qt::transparent);
    return picture;
}

const QPixmap &MarkPictures::glyph(EventKind kind, MarkFill fill, bool isPale, double size)
{
    if (m_glyphSize != size)
        m_glyphs.assign(std::size_t{eventKindCount} * markFillCount * 2, QPixmap());
    m_glyphSize = size;
    QPixmap &glyph =
        m_glyphs[(static_cast<std::size_t>(kind) * markFillCount + static_cast<std::size_t>(fill)) * 2 +
                 (isPale ? 1 : 0)];
    if (glyph.isNull()) {
        const int side = static_cast<int>(std::ceil(size)) + 4;
        glyph = blank({side, side});
        QPainter onto(&glyph);
        drawEventGlyph(onto, QPointF(side / 2.0, side / 2.0), size, kind, fill, m_tones.of(kind, isPale).hue,
                       m_paper);
    }
    return glyph;
}

const QPixmap &MarkPictures::pill(const Pill &pill, const MarkTones &tones, const ShapedText &number)
{
    if (m_pills.size() > mostPills)
        m_pills.clear();
    const auto bits = [](int value) { return static_cast<std::uint64_t>(value & 0xfff); };
    const PillKey key{(std::uint64_t{pill.count} << 32) | (bits(pill.size.width()) << 20) |
                          (bits(pill.size.height()) << 8) |
                          (static_cast<std::uint64_t>(pill.baseline & 0x3f) << 2) |
                          (std::uint64_t{pill.hasPlus} << 1) | std::uint64_t{pill.isHovered},
                      (std::uint64_t{tones.hue.rgb()} << 32) | pill.text.rgb()};
    QPixmap &picture = m_pills[key];
    if (picture.isNull()) {
        picture = blank(pill.size);
        QPainter onto(&picture);
        drawPill(onto, QRectF(QPointF(), QSizeF(pill.size)), tones, pill.isHovered);
        onto.setPen(pill.text);
        number.draw(onto,
                    QPointF(std::round((pill.size.width() - double{number.width()}) / 2), pill.baseline));
    }
    return picture;
}

} // namespace chancery
