// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/theme.h"
#include "app/views/timeline/mark_pictures.h"
#include "app/views/timeline/timeline_frame.h"

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QRectF>

#include <vector>

class QPainter;

namespace chancery {

struct EventBarStyle;

/// Replays a frame. Decides colours and strokes, nothing else.
class TimelinePainter
{
public:
    /// Glyphs are drawn from pictures made for this device pixel ratio; 0 draws them as paths, for vectors.
    TimelinePainter(const QPalette &palette, const QFont &font, double devicePixelRatio);

    struct Hover
    {
        std::optional<std::size_t> item;
        std::optional<std::size_t> fold;
    };

    void paint(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
               const Hover &hover = {});

private:
    void paintLanes(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                    const Hover &hover, double top, double bottom);
    void paintBackground(QPainter &painter, const TimelineFrame &frame) const;
    void paintFolds(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                    const Hover &hover);
    void paintDensity(QPainter &painter, const TimelineFrame &frame, const FrameFold &fold,
                      const QBrush &brush);
    void paintItems(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes,
                    const Hover &hover);
    void paintReported(QPainter &painter, const TimelineFrame &frame, std::size_t item, const QRectF &bar,
                       const MarkTones &tones, std::size_t &next) const;
    /// Draws an event whose date is a set, each of its stretches by itself; false where they are not known
    /// yet.
    static bool paintParts(QPainter &painter, const TimelineFrame &frame, EventRow event, const QRectF &mark,
                           const MarkTones &tones, const EventBarStyle &style);
    void paintLabels(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes);
    void paintText(QPainter &painter, const QPointF &start, const ShapedText &text,
                   double width = double{ShapedText::unlimited}) const;
    void paintWord(QPainter &painter, const QPointF &start, const QString &word, bool isStrong = false);
    void paintPill(QPainter &painter, const TimelineFrame &frame, std::size_t fold, const MarkTones &tones,
                   bool isHovered);
    void paintLaneColumn(QPainter &painter, const TimelineFrame &frame, const TimelineLanes &lanes);
    void paintRuler(QPainter &painter, const TimelineFrame &frame);
    /// Words that come again in every frame, shaped once.
    [[nodiscard]] const ShapedText &shaped(const QString &word, bool isStrong = false);
    void paintGlyph(QPainter &painter, const QPointF &middle, double size, EventKind kind, MarkFill fill,
                    bool isPale);
    [[nodiscard]] const MarkTones &foldTones(const TimelineFrame &frame, std::size_t fold,
                                             const TimelineLanes &lanes) const;

    QPalette m_palette;
    Theme m_theme;
    MarkPalette m_tones;
    QFont m_font;
    QFont m_strong;
    double m_devicePixelRatio;
    std::size_t m_lanesShown = 0; ///< in this pass: so many of the first lanes
    MarkPictures m_pictures;
    std::vector<QRect> m_bars;     ///< of a density
    std::vector<bool> m_paleFolds; ///< of this frame
    TextShaper m_shaper;
    TextShaper m_strongShaper;
    QHash<QString, ShapedText> m_words;
    QHash<QString, ShapedText> m_strongWords;
};

/// Where the glyph of an event stands in its row, and the whole of its mark.
[[nodiscard]] QPointF glyphPosition(const FrameItem &item, const TimelineFrame &frame);
[[nodiscard]] QRectF markRect(const FrameItem &item, const TimelineFrame &frame);

} // namespace chancery
