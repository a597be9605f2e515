// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QRawFont>
#include <QString>

#include <limits>
#include <memory>
#include <vector>

class QPainter;
class QPointF;

namespace chancery {

/// A line of text whose glyphs were chosen once, so that it is measured, elided and drawn at any width
/// without doing so again: what makes a frame's labels cheap. Widths in pixels.
class ShapedText
{
public:
    static constexpr float unlimited = std::numeric_limits<float>::max();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] float width() const { return m_width; }
    /// The text as it is drawn within a width.
    [[nodiscard]] QString elided(float width) const;
    /// Draws it with the painter's pen, from a point on its baseline on, elided where it is wider.
    void draw(QPainter &painter, const QPointF &start, float width = unlimited) const;

private:
    friend class TextShaper;
    /// What texts of one font share.
    struct Face
    {
        QFont font;
        QGlyphRun ellipsis;
        float ellipsisWidth = 0;
        mutable QGlyphRun kept; ///< what is left of the text that was elided last; a new one each time costs
    };

    /// How many glyphs are kept, and how much of the text they are.
    struct Cut
    {
        int glyphs;
        qsizetype characters;
    };
    [[nodiscard]] Cut cutAt(float width) const;

    QString m_text;
    std::shared_ptr<const Face> m_face;
    float m_width = 0;
    double m_ascent = 0; ///< of the runs' baseline below their origin
    QList<QGlyphRun> m_runs;
    QList<quint32> m_glyphs;    ///< of a text with a single run from left to right; else empty …
    QList<QPointF> m_positions; ///< … as is this
    std::vector<float> m_edges; ///< x before each character, and after the last; empty likewise
};

/// Shapes text in one font.
class TextShaper
{
public:
    explicit TextShaper(const QFont &font);

    [[nodiscard]] ShapedText shape(const QString &text) const;
    /// Digits and what parts them, which need no more than their advances.
    [[nodiscard]] ShapedText shapeNumber(const QString &text) const;

private:
    QFont m_font;
    QRawFont m_raw;
    std::shared_ptr<const ShapedText::Face> m_face;
};

} // namespace chancery
