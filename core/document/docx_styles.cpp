// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/docx_styles.h"

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

const QString docxDeclaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;
const QString docxSpace = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""_s;
const QString docxSerif =
    u"<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:cs=\"Liberation Serif\"/>"_s;
const QString docxSans =
    u"<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\" w:cs=\"Liberation Sans\"/>"_s;

/// Half points, in which Word counts the sizes of letters.
QString size(double points)
{
    const int half = static_cast<int>(points * 2);
    return u"<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>"_s.arg(half);
}

QString spacing(double before, double after)
{
    return u"<w:spacing w:before=\"%1\" w:after=\"%2\"/>"_s.arg(static_cast<int>(before * twipsPerPoint))
        .arg(static_cast<int>(after * twipsPerPoint));
}

QString docxParagraphStyle(const QString &id, const QString &name, const QString &paragraph,
                           const QString &run, const QString &next = {})
{
    return u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/><w:basedOn "
           u"w:val=\"Normal\"/>"
           "%5<w:qFormat/><w:pPr>%3</w:pPr><w:rPr>%4</w:rPr></w:style>\n"_s.arg(
               id, name, paragraph, run, next.isEmpty() ? QString() : u"<w:next w:val=\"%1\"/>"_s.arg(next));
}

QString characterStyle(const QString &id, const QString &name, const QString &run)
{
    return u"<w:style w:type=\"character\" w:styleId=\"%1\"><w:name w:val=\"%2\"/><w:rPr>%3</w:rPr></w:style>\n"_s
        .arg(id, name, run);
}

QString docxHeading(int level, const QString &font, double points, double before, double after)
{
    return docxParagraphStyle(docxHeadingStyle(level), u"heading %1"_s.arg(level),
                              u"<w:keepNext/><w:keepLines/>"_s + spacing(before, after) +
                                  u"<w:outlineLvl w:val=\"%1\"/>"_s.arg(level - 1),
                              font + u"<w:b/><w:bCs/>"_s + size(points), u"BodyText"_s);
}

} // namespace

int docxPageWidth(Paper paper)
{
    return paper == Paper::A4 ? 11906 : 12240;
}

int docxPageHeight(Paper paper)
{
    return paper == Paper::A4 ? 16838 : 15840;
}

int docxTextWidth(Paper paper)
{
    return docxPageWidth(paper) - 2 * docxMargin;
}

QString docxStyle(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return u"BodyText"_s;
    case ParagraphRole::Lead:
        return u"Subtitle"_s;
    case ParagraphRole::Item:
        return u"ListBullet"_s;
    case ParagraphRole::Small:
        return u"Small"_s;
    case ParagraphRole::SmallItem:
        return u"SmallItem"_s;
    case ParagraphRole::Quote:
        return u"Quote"_s;
    }
    return {};
}

QString docxStyle(SpanStyle style)
{
    switch (style) {
    case SpanStyle::Plain:
        return {};
    case SpanStyle::Strong:
        return u"Strong"_s;
    case SpanStyle::Quiet:
        return u"Quiet"_s;
    case SpanStyle::Citation:
        return u"Citation"_s;
    }
    return {};
}

QString docxHeadingStyle(int level)
{
    return level == 0 ? u"Title"_s : u"Heading%1"_s.arg(level);
}

QByteArray docxStyles(const BlockDocument &document)
{
    QString xml = docxDeclaration + u"<w:styles %1>\n"_s.arg(docxSpace);
    xml +=
        u"<w:docDefaults><w:rPrDefault><w:rPr>%1<w:color w:val=\"1D2126\"/>%2<w:lang w:val=\"%3\"/></w:rPr>"
        "</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>\n"_s
            .arg(docxSerif, size(10.5),
                 document.language.isEmpty() ? u"en"_s : document.language.toHtmlEscaped());
    xml +=
        u"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
        "<w:qFormat/></w:style>\n"
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
        "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
        "<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
        "<w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"_s;
    xml += docxParagraphStyle(u"Title"_s, u"Title"_s, u"<w:keepNext/>"_s + spacing(0, 8),
                              docxSerif + u"<w:b/><w:bCs/>"_s + size(23), u"BodyText"_s);
    xml += docxHeading(1, docxSerif, 16, 24, 6) + docxHeading(2, docxSans, 10.5, 13, 3) +
           docxHeading(3, docxSans, 9.5, 10, 3);
    xml += docxParagraphStyle(u"Subtitle"_s, u"Subtitle"_s, spacing(0, 8), size(11));
    xml += docxParagraphStyle(u"BodyText"_s, u"Body Text"_s, spacing(0, 5), {});
    xml += docxParagraphStyle(u"ListBullet"_s, u"List Bullet"_s, spacing(0, 2.5), {});
    xml += docxParagraphStyle(u"Small"_s, u"Small"_s, spacing(0, 1), docxSans + size(9));
    xml += docxParagraphStyle(u"SmallItem"_s, u"Small Item"_s, spacing(0, 2), docxSans + size(9));
    xml += docxParagraphStyle(u"Quote"_s, u"Quote"_s, spacing(0, 2), {});
    xml += docxParagraphStyle(u"TableHeading"_s, u"Table Heading"_s, u"<w:keepNext/>"_s,
                              docxSans + u"<w:b/><w:bCs/><w:color w:val=\"59626D\"/>"_s + size(9));
    xml += docxParagraphStyle(u"Mark"_s, u"Mark"_s, u"<w:jc w:val=\"center\"/>"_s,
                              docxSans + u"<w:b/><w:bCs/>"_s + size(9));
    xml += docxParagraphStyle(u"TOC2"_s, u"toc 2"_s,
                              u"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs>"_s +
                                  spacing(0, 1) + u"<w:ind w:left=\"227\"/>"_s,
                              docxSans + size(9));
    xml += docxParagraphStyle(
        u"TOC1"_s, u"toc 1"_s,
        u"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs>"_s + spacing(0, 2), {});
    xml += docxParagraphStyle(u"Footer"_s, u"footer"_s, {},
                              docxSans + u"<w:color w:val=\"59626D\"/>"_s + size(9));
    xml += docxParagraphStyle(u"FootnoteText"_s, u"footnote text"_s, spacing(0, 2), size(9));
    xml += characterStyle(u"FootnoteReference"_s, u"footnote reference"_s,
                          u"<w:vertAlign w:val=\"superscript\"/>"_s);
    xml += characterStyle(u"Strong"_s, u"Strong"_s, u"<w:b/><w:bCs/>"_s);
    xml += characterStyle(u"Quiet"_s, u"Quiet"_s, u"<w:color w:val=\"59626D\"/>"_s);
    xml += characterStyle(u"Citation"_s, u"Citation"_s, u"<w:color w:val=\"1F5FA8\"/>"_s);
    return (xml + u"</w:styles>\n"_s).toUtf8();
}

QByteArray docxNumbering()
{
    const QString xml =
        docxDeclaration +
        u"<w:numbering %1><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>"
        "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"227\" w:hanging=\"227\"/></w:pPr></w:lvl>"
        "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>\n"_s.arg(
            docxSpace);
    return xml.toUtf8();
}

} // namespace chancery::briefing
