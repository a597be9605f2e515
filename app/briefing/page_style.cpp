// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/page_style.h"

#include "app/briefing/carried_fonts.h"
#include "app/views/theme.h"

#include <QRawFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using briefing::ParagraphRole;
using briefing::SpanStyle;

namespace {

/// No text of a briefing is smaller.
constexpr double leastPoints = 9;

double pointsOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Lead:
        return 11;
    case ParagraphRole::Body:
    case ParagraphRole::Item:
        return 10;
    case ParagraphRole::Quote:
        return 9.5;
    case ParagraphRole::Small:
    case ParagraphRole::SmallItem:
        return leastPoints;
    }
    return 10;
}

void setLine(QTextBlockFormat &format, double points)
{
    format.setLineHeight(PageStyle::pt(points), QTextBlockFormat::FixedHeight);
}

} // namespace

PageStyle::PageStyle(Paper paper, BriefingLength length)
    : m_paper(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter)
    , m_isShort(length != BriefingLength::Full)
    , m_page(m_paper.sizePoints() * unitsPerPoint)
{
    const double side = pt(48); // 17 mm
    m_body = QRectF(QPointF(), m_page).adjusted(side, pt(46), -side, -pt(46));

    m_serif = carriedFonts().serif;
    m_sans = carriedFonts().sans;

    const QPalette palette = Theme::lightPalette();
    const Theme theme(palette);
    m_text = palette.color(QPalette::Text);
    m_quiet = theme.secondaryText();
    m_rule = theme.gridLine();
    m_link = palette.color(QPalette::Link);

    m_cover = std::make_shared<FontCover>(
        std::vector<QFont>{font(leastPoints, true, QFont::Normal), font(leastPoints, false, QFont::Normal)});
}

QFont PageStyle::font(double points, bool serif, int weight) const
{
    QFont font(serif ? m_serif : m_sans);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Paper has no pixels to fit glyphs to: widths stay true to the design.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    // Of a ligature a PDF can only say that it is one glyph, and words copied from a passage must be its
    // words. Spacing, even the least there is, sets every letter by itself.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

QTextBlockFormat PageStyle::block(ParagraphRole role) const
{
    QTextBlockFormat format;
    switch (role) {
    case ParagraphRole::Lead:
        setLine(format, m_isShort ? 13.5 : 15.5);
        format.setBottomMargin(m_isShort ? pt(3) : pt(8));
        break;
    case ParagraphRole::Body:
        setLine(format, m_isShort ? 12.5 : 13);
        format.setBottomMargin(m_isShort ? pt(2) : pt(5));
        break;
    case ParagraphRole::Item:
        setLine(format, 12.5);
        format.setBottomMargin(pt(2));
        format.setLeftMargin(itemIndent);
        break;
    case ParagraphRole::Quote:
        setLine(format, 11.5);
        format.setBottomMargin(pt(1));
        break;
    case ParagraphRole::Small:
        setLine(format, 10.8);
        format.setBottomMargin(pt(1));
        break;
    case ParagraphRole::SmallItem:
        setLine(format, 10.8);
        format.setBottomMargin(pt(1.2));
        format.setLeftMargin(itemIndent);
        break;
    }
    return format;
}

QTextCharFormat PageStyle::text(ParagraphRole role, SpanStyle style) const
{
    const bool serif = role == ParagraphRole::Quote || role == ParagraphRole::Lead ||
                       role == ParagraphRole::Body || role == ParagraphRole::Item;
    const double points = pointsOf(role);
    QTextCharFormat format;
    switch (style) {
    case SpanStyle::Plain:
        format.setFont(font(points, serif, QFont::Normal));
        format.setForeground(m_text);
        break;
    case SpanStyle::Strong:
        format.setFont(font(points, serif, QFont::Bold));
        format.setForeground(m_text);
        break;
    case SpanStyle::Quiet:
        format.setFont(font(std::max(points - 0.5, leastPoints), false, QFont::Normal));
        format.setForeground(m_quiet);
        break;
    case SpanStyle::Citation:
        format.setFont(font(std::max(points - 0.5, leastPoints), false, QFont::Normal));
        format.setForeground(m_link);
        break;
    }
    return format;
}

QTextBlockFormat PageStyle::headingBlock(int level) const
{
    QTextBlockFormat format;
    setLine(format, pointsOfHeading(level) * (m_isShort ? 1.2 : 1.3));
    format.setBottomMargin(level == 0 ? pt(6) : level == 1 ? pt(4) : pt(2));
    return format;
}

/// 0, 1, 2: title, part, entry.
double PageStyle::pointsOfHeading(int level) const
{
    if (m_isShort)
        return level == 0 ? 17 : level == 1 ? 12 : 10;
    return level == 0 ? 23 : level == 1 ? 16 : 10.5;
}

double PageStyle::spaceBefore(int level) const
{
    if (m_isShort)
        return level == 0 ? 0 : level == 1 ? pt(8) : pt(6);
    return level == 0 ? 0 : level == 1 ? pt(18) : pt(10);
}

double PageStyle::spaceAfter(int level) const
{
    if (m_isShort)
        return level == 0 ? pt(3) : pt(2);
    return level == 0 ? pt(8) : level == 1 ? pt(6) : pt(3);
}

QTextCharFormat PageStyle::heading(int level) const
{
    QTextCharFormat format;
    format.setFont(font(pointsOfHeading(level), level < 2, QFont::Bold));
    format.setForeground(m_text);
    return format;
}

QTextCharFormat PageStyle::columnTitle() const
{
    QTextCharFormat format;
    format.setFont(font(leastPoints, false, QFont::Bold));
    format.setForeground(m_quiet);
    return format;
}

QFont PageStyle::furniture() const
{
    return font(leastPoints, false, QFont::Normal);
}

const QGlyphRun &PageStyle::space(const QFont &font) const
{
    const auto found = std::find_if(m_spaces.cbegin(), m_spaces.cend(),
                                    [&font](const auto &each) { return each.first == font; });
    if (found != m_spaces.cend())
        return found->second;
    QGlyphRun run;
    const QRawFont raw = QRawFont::fromFont(font);
    run.setRawFont(raw);
    run.setGlyphIndexes(raw.glyphIndexesForString(u" "_s));
    run.setPositions({QPointF()});
    return m_spaces.emplace_back(font, run).second;
}

QFont PageStyle::picture() const
{
    QFont font(m_sans);
    font.setPixelSize(11);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace chancery
