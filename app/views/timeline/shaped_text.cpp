// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/shaped_text.h"

#include "core/text/shown_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

constexpr QChar ellipsisCharacter(0x2026);
/// Wider than any line; text is not broken.
constexpr double endless = 1e6;

} // namespace

ShapedText::Cut ShapedText::cutAt(float width) const
{
    const float room = width - m_face->ellipsisWidth;
    // The first character that would reach past the room.
    const auto over = std::upper_bound(m_edges.begin() + 1, m_edges.end(), room);
    auto characters = static_cast<qsizetype>(over - m_edges.begin()) - 1;
    // A mark stays with its letter, the halves of a pair together, and no space stands before the ellipsis.
    while (characters > 0 && characters < m_text.size() &&
           (m_text[characters].isMark() || m_text[characters].isLowSurrogate()))
        --characters;
    while (characters > 0 && m_text[characters - 1].isSpace())
        --characters;
    const double edge = double{m_edges[static_cast<std::size_t>(characters)]} - 0.01;
    const auto glyph = std::partition_point(m_positions.begin(), m_positions.end(),
                                            [edge](const QPointF &position) { return position.x() < edge; });
    return {static_cast<int>(glyph - m_positions.begin()), characters};
}

QString ShapedText::elided(float width) const
{
    if (width >= m_width)
        return m_text;
    if (m_edges.empty())
        return QFontMetricsF(m_face->font).elidedText(m_text, Qt::ElideRight, double{width});
    return m_text.left(cutAt(width).characters) + ellipsisCharacter;
}

void ShapedText::draw(QPainter &painter, const QPointF &start, float width) const
{
    const QPointF origin(start.x(), start.y() - m_ascent);
    if (width >= m_width) {
        for (const QGlyphRun &run : m_runs)
            painter.drawGlyphRun(origin, run);
        return;
    }
    if (m_edges.empty()) {
        painter.drawText(start, elided(width));
        return;
    }
    const Cut cut = cutAt(width);
    QGlyphRun &kept = m_face->kept;
    kept.setRawFont(m_runs.front().rawFont());
    kept.setRawData(m_glyphs.constData(), m_positions.constData(), cut.glyphs);
    painter.drawGlyphRun(origin, kept);
    painter.drawGlyphRun(
        QPointF(origin.x() + double{m_edges[static_cast<std::size_t>(cut.characters)]}, origin.y()),
        m_face->ellipsis);
}

TextShaper::TextShaper(const QFont &font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
{
    const ShapedText mark = shape(ellipsisCharacter);
    m_face = std::make_shared<ShapedText::Face>(ShapedText::Face{
        font, mark.m_runs.isEmpty() ? QGlyphRun() : mark.m_runs.front(), std::ceil(mark.width()), {}});
}

ShapedText TextShaper::shape(const QString &given) const
{
    const QString text = visibly(given);
    ShapedText shaped;
    shaped.m_text = text;
    shaped.m_face = m_face;
    QTextLayout layout(text, m_font);
    layout.setCacheEnabled(true); // else it shapes anew for the runs what it shaped to measure the line
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        layout.endLayout();
        return shaped;
    }
    line.setLineWidth(endless);
    layout.endLayout();
    shaped.m_width = static_cast<float>(std::ceil(line.naturalTextWidth()));
    shaped.m_ascent = line.ascent();
    shaped.m_runs = line.glyphRuns();
    if (shaped.m_runs.size() != 1 || shaped.m_runs.front().isRightToLeft())
        return shaped;
    shaped.m_glyphs = shaped.m_runs.front().glyphIndexes();
    shaped.m_positions = shaped.m_runs.front().positions();
    shaped.m_edges.reserve(static_cast<std::size_t>(text.size()) + 1);
    const bool isPlain = shaped.m_glyphs.size() == text.size();
    for (qsizetype i = 0; i < text.size(); ++i)
        shaped.m_edges.push_back(
            static_cast<float>(isPlain ? shaped.m_positions[i].x() : line.cursorToX(static_cast<int>(i))));
    shaped.m_edges.push_back(shaped.m_width);
    return shaped;
}

ShapedText TextShaper::shapeNumber(const QString &text) const
{
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(text);
    // Another font has what this one lacks.
    if (glyphs.size() != text.size() || glyphs.contains(0))
        return shape(text);
    ShapedText shaped;
    shaped.m_text = text;
    shaped.m_face = m_face;
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
    double x = 0;
    for (const QPointF &advance : advances) {
        shaped.m_positions.append({x, 0});
        shaped.m_edges.push_back(static_cast<float>(x));
        x += advance.x();
    }
    shaped.m_edges.push_back(static_cast<float>(x));
    shaped.m_width = static_cast<float>(std::ceil(x));
    shaped.m_glyphs = glyphs;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(shaped.m_glyphs);
    run.setPositions(shaped.m_positions);
    shaped.m_runs = {run};
    return shaped;
}

} // namespace chancery
