// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/font_cover.h"
#include "app/briefing/tag_tree.h"
#include "core/briefing/briefing_options.h"
#include "core/document/blocks.h"

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QPageSize>
#include <QRectF>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include <deque>
#include <memory>
#include <utility>

namespace chancery {

/// Lengths of a briefing are in units of the page. There are enough of them to a point that one is never
/// seen, and so few that the font engine keeps its glyphs of text sizes (it does up to 64 pixels).
inline constexpr int unitsPerPoint = 6;
inline constexpr int unitsPerInch = 72 * unitsPerPoint;

/// How a briefing's pages look: measures, the type scale, colours.
class PageStyle
{
public:
    static constexpr double pt(double points) { return points * unitsPerPoint; }

    explicit PageStyle(Paper paper, BriefingLength length = BriefingLength::Full);

    [[nodiscard]] const QPageSize &paper() const { return m_paper; }
    [[nodiscard]] QSizeF page() const { return m_page; }
    /// Where text goes.
    [[nodiscard]] QRectF body() const { return m_body; }

    [[nodiscard]] QTextBlockFormat block(briefing::ParagraphRole role) const;
    [[nodiscard]] QTextCharFormat text(briefing::ParagraphRole role, briefing::SpanStyle style) const;
    [[nodiscard]] QTextBlockFormat headingBlock(int level) const;
    [[nodiscard]] QTextCharFormat heading(int level) const;
    /// The space above a heading and below it.
    [[nodiscard]] double spaceBefore(int level) const;
    [[nodiscard]] double spaceAfter(int level) const;
    /// Headers of table columns.
    [[nodiscard]] QTextCharFormat columnTitle() const;
    /// Page header and footer.
    [[nodiscard]] QFont furniture() const;
    /// The text of pictures, at 96 dots per inch.
    [[nodiscard]] QFont picture() const;

    /// What texts are set with, in which no font has some characters.
    [[nodiscard]] FontCover &cover() const { return *m_cover; }
    /// A text as it is set: nothing in it acts, and what no font has is there by its code.
    [[nodiscard]] QString written(const QString &text) const { return m_cover->written(text); }

    /// A space in a font, to be painted where there is no text: shaped once.
    [[nodiscard]] const QGlyphRun &space(const QFont &font) const;

    /// The structure of what is laid out with this style.
    [[nodiscard]] TagTree *tags() const { return m_tags.get(); }
    void beginStructure() { m_tags = std::make_shared<TagTree>(); }

    [[nodiscard]] QColor quiet() const { return m_quiet; }
    [[nodiscard]] QColor rule() const { return m_rule; }
    [[nodiscard]] QColor strongRule() const { return m_text; }

    /// Units of the page in a unit of a picture, which is a pixel of a screen.
    static constexpr double pictureScale = 0.82 * unitsPerPoint;
    /// How far an item's text stands in from its bullet.
    static constexpr double itemIndent = 8 * unitsPerPoint;
    static constexpr double cellPadding = 2 * unitsPerPoint;
    static constexpr double columnGap = 9 * unitsPerPoint;

private:
    [[nodiscard]] QFont font(double points, bool serif, int weight) const;

    [[nodiscard]] double pointsOfHeading(int level) const;

    std::shared_ptr<FontCover> m_cover;
    mutable std::deque<std::pair<QFont, QGlyphRun>> m_spaces; ///< of the few fonts there are; nothing moves
    std::shared_ptr<TagTree> m_tags = std::make_shared<TagTree>();
    QPageSize m_paper;
    bool m_isShort; ///< a page or a brief, set closer
    QSizeF m_page;
    QRectF m_body;
    QString m_serif;
    QString m_sans;
    QColor m_text;
    QColor m_quiet;
    QColor m_rule;
    QColor m_link;
};

} // namespace chancery
