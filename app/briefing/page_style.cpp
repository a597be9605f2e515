// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/page_style.h"

#include "app/views/theme.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace chancery {

using briefing::ParagraphRole;
using briefing::SpanStyle;

namespace {

struct Family
{
    QLatin1StringView name;
    double scale; ///< brings it to the size on the page of the others
};

// TrueType families with Latin, Greek and Cyrillic, best first; the last ones are on every machine that the
// program's packages were installed on.
constexpr Family serifs[] = {{"Noto Serif"_L1, 1.0}, {"Liberation Serif"_L1, 1.1}, {"DejaVu Serif"_L1, 0.93}};
constexpr Family sanses[] = {{"Noto Sans"_L1, 1.0}, {"Liberation Sans"_L1, 1.02}, {"DejaVu Sans"_L1, 0.93}};

template<std::size_t N>
Family pick(const Family (&families)[N])
{
    const QStringList present = QFontDatabase::families();
    for (const Family &family : families) {
        if (present.contains(family.name))
            return family;
    }
    return families[N - 1];
}

double pointsOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Lead:
        return 11;
    case ParagraphRole::Body:
    case ParagraphRole::Item:
    case ParagraphRole::Quote:
        return 9.5;
    case ParagraphRole::Small:
    case ParagraphRole::SmallItem:
        return 8.5;
    }
    return 9.5;
}

/// 0, 1, 2: title, part, entry.
double pointsOfHeading(int level)
{
    return level == 0 ? 23 : level == 1 ? 16 : 10.5;
}

void setLine(QTextBlockFormat &format, double points)
{
    format.setLineHeight(PageStyle::pt(points), QTextBlockFormat::FixedHeight);
}

} // namespace

PageStyle::PageStyle(Paper paper)
    : m_paper(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter)
    , m_page(m_paper.sizePoints() * unitsPerPoint)
{
    constexpr double side = pt(57); // 20 mm
    m_body = QRectF(QPointF(), m_page).adjusted(side, pt(62), -side, -pt(60));

    const Family serif = pick(serifs);
    const Family sans = pick(sanses);
    m_serif = serif.name;
    m_serifScale = serif.scale;
    m_sans = sans.name;
    m_sansScale = sans.scale;

    const QPalette palette = Theme::lightPalette();
    const Theme theme(palette);
    m_text = palette.color(QPalette::Text);
    m_quiet = theme.secondaryText();
    m_rule = theme.gridLine();
    m_link = palette.color(QPalette::Link);
}

QFont PageStyle::font(double points, bool serif, int weight) const
{
    QFont font(serif ? m_serif : m_sans);
    font.setPixelSize(qRound(pt(points) * (serif ? m_serifScale : m_sansScale)));
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
        setLine(format, 15.5);
        format.setBottomMargin(pt(8));
        break;
    case ParagraphRole::Body:
        setLine(format, 13.5);
        format.setBottomMargin(pt(5));
        break;
    case ParagraphRole::Item:
        setLine(format, 13.5);
        format.setBottomMargin(pt(2.5));
        format.setLeftMargin(itemIndent);
        break;
    case ParagraphRole::Quote:
        setLine(format, 13.5);
        format.setBottomMargin(pt(1.5));
        break;
    case ParagraphRole::Small:
        setLine(format, 11.5);
        format.setBottomMargin(pt(1));
        break;
    case ParagraphRole::SmallItem:
        setLine(format, 11.5);
        format.setBottomMargin(pt(2));
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
        format.setFont(font(points - 0.5, false, QFont::Normal));
        format.setForeground(m_quiet);
        break;
    case SpanStyle::Citation:
        format.setFont(font(points - 0.5, false, QFont::Normal));
        format.setForeground(m_link);
        break;
    }
    return format;
}

QTextBlockFormat PageStyle::headingBlock(int level) const
{
    QTextBlockFormat format;
    setLine(format, pointsOfHeading(level) * 1.3);
    format.setBottomMargin(level == 0 ? pt(6) : level == 1 ? pt(4) : pt(2));
    return format;
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
    format.setFont(font(7.5, false, QFont::Bold));
    format.setForeground(m_quiet);
    return format;
}

QFont PageStyle::furniture() const
{
    return font(7.5, false, QFont::Normal);
}

QFont PageStyle::picture() const
{
    QFont font(m_sans);
    font.setPixelSize(11);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace chancery
