// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/event_glyph.h"
#include "app/views/timeline/mark_tones.h"
#include "app/views/timeline/shaped_text.h"

#include <QHash>
#include <QPixmap>

#include <vector>

namespace chancery {

/// The rounded mark of a folded run.
void drawPill(QPainter &painter, const QRectF &pill, const MarkTones &tones, bool isHovered);

/// Small marks that come again in every frame, painted once: blitting one costs a fraction of painting it.
class MarkPictures
{
public:
    MarkPictures(const QPalette &palette, const MarkPalette &tones, double devicePixelRatio);

    /// The glyph of an event, in the middle of its picture. `size` in pixels.
    [[nodiscard]] const QPixmap &glyph(EventKind kind, MarkFill fill, bool isPale, double size);

    struct Pill
    {
        QSize size;
        std::uint32_t count = 0;
        bool hasPlus = false;
        bool isHovered = false;
        int baseline = 0; ///< below the top
        QColor text;
    };
    /// A run's mark with its number, which must be that of `count` and `hasPlus`.
    [[nodiscard]] const QPixmap &pill(const Pill &pill, const MarkTones &tones, const ShapedText &number);

private:
    [[nodiscard]] QPixmap blank(const QSize &size) const;

    struct PillKey
    {
        std::uint64_t shape;
        std::uint64_t colours;

        friend bool operator==(const PillKey &, const PillKey &) = default;
        friend size_t qHash(const PillKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.shape, key.colours);
        }
    };

    QColor m_paper;
    const MarkPalette &m_tones;
    double m_devicePixelRatio;
    double m_glyphSize = 0;
    std::vector<QPixmap> m_glyphs; ///< of m_glyphSize, by kind, fill and paleness
    QHash<PillKey, QPixmap> m_pills;
};

} // namespace chancery
