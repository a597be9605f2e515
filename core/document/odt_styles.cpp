// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/odt_styles.h"

#include "core/document/printable_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

constexpr double margin = 57; // pointsOf: 20 mm

QString paragraphStyle(const QString &name, const QString &shown, const QString &paragraph,
                       const QString &text, const QString &further = {})
{
    return u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\" "
           "style:parent-style-name=\"Standard\" %5><style:paragraph-properties %3/><style:text-properties "
           "%4/></style:style>\n"_s.arg(name, shown, paragraph, text, further);
}

const QString serif = u"style:font-name=\"Serif\""_s;
const QString sans = u"style:font-name=\"Sans\""_s;

QString pointsOf(double value)
{
    return QString::number(value, 'f', 1) + u"pt"_s;
}

QString paragraphStyles()
{
    const auto heading = [](int level, const QString &font, double size, double before, double after) {
        return paragraphStyle(
            u"Heading_20_%1"_s.arg(level), u"Heading %1"_s.arg(level),
            u"fo:margin-top=\"%1\" fo:margin-bottom=\"%2\" fo:keep-with-next=\"always\""_s.arg(
                pointsOf(before), pointsOf(after)),
            u"%1 fo:font-size=\"%2\" fo:font-weight=\"bold\""_s.arg(font, pointsOf(size)),
            u"style:default-outline-level=\"%1\" style:class=\"text\""_s.arg(level));
    };
    QString styles;
    styles +=
        paragraphStyle(u"Title"_s, u"Title"_s, u"fo:margin-bottom=\"8pt\" fo:keep-with-next=\"always\""_s,
                       serif + u" fo:font-size=\"23pt\" fo:font-weight=\"bold\""_s);
    styles += heading(1, serif, 16, 24, 6) + heading(2, sans, 10.5, 13, 3) + heading(3, sans, 9.5, 10, 3);
    styles += paragraphStyle(u"Lead"_s, u"Lead"_s, u"fo:margin-bottom=\"8pt\""_s,
                             serif + u" fo:font-size=\"11pt\""_s);
    styles += paragraphStyle(u"Text_20_body"_s, u"Text body"_s, u"fo:margin-bottom=\"5pt\""_s, serif);
    styles += paragraphStyle(u"Item"_s, u"Item"_s, u"fo:margin-bottom=\"2.5pt\""_s, serif);
    styles += paragraphStyle(u"Small"_s, u"Small"_s, u"fo:margin-bottom=\"1pt\""_s,
                             sans + u" fo:font-size=\"8.5pt\""_s);
    styles += paragraphStyle(u"Small_20_item"_s, u"Small item"_s, u"fo:margin-bottom=\"2pt\""_s,
                             sans + u" fo:font-size=\"8.5pt\""_s);
    styles += paragraphStyle(u"Quotations"_s, u"Quotations"_s, u"fo:margin-bottom=\"1.5pt\""_s, serif);
    styles +=
        paragraphStyle(u"Table_20_Heading"_s, u"Table Heading"_s, QString(),
                       sans + u" fo:font-size=\"7.5pt\" fo:font-weight=\"bold\" fo:color=\"#59626d\""_s);
    styles += paragraphStyle(u"Mark"_s, u"Mark"_s, u"fo:text-align=\"center\""_s,
                             sans + u" fo:font-size=\"8.5pt\" fo:font-weight=\"bold\""_s);
    styles += paragraphStyle(u"Footer"_s, u"Footer"_s, QString(),
                             sans + u" fo:font-size=\"7.5pt\" fo:color=\"#59626d\""_s);
    for (const ParagraphRole role : {ParagraphRole::Body, ParagraphRole::Lead, ParagraphRole::Item,
                                     ParagraphRole::Small, ParagraphRole::SmallItem, ParagraphRole::Quote}) {
        const QString name = odtStyle(role);
        styles += u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\" "
                  "style:parent-style-name=\"%3\"><style:paragraph-properties "
                  "style:writing-mode=\"rl-tb\" fo:text-align=\"start\"/></style:style>\n"_s.arg(
                      name + odtRightToLeft, QString(name + odtRightToLeft).replace(u"_20_"_s, u" "_s), name);
    }
    return styles;
}

} // namespace

double odtTextWidth(Paper paper)
{
    return (paper == Paper::A4 ? 595.28 : 612.0) - 2 * margin;
}

QString odtStyle(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return u"Text_20_body"_s;
    case ParagraphRole::Lead:
        return u"Lead"_s;
    case ParagraphRole::Item:
        return u"Item"_s;
    case ParagraphRole::Small:
        return u"Small"_s;
    case ParagraphRole::SmallItem:
        return u"Small_20_item"_s;
    case ParagraphRole::Quote:
        return u"Quotations"_s;
    }
    return {};
}

QString odtStyle(SpanStyle style)
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

QString odtHeadingStyle(int level)
{
    return level == 0 ? u"Title"_s : u"Heading_20_%1"_s.arg(level);
}

QByteArray odtStyles(const BlockDocument &document, Paper paper)
{
    const QString language = document.language.section(u'-', 0, 0).toHtmlEscaped();
    const QString country =
        document.language.contains(u'-') ? document.language.section(u'-', -1).toHtmlEscaped() : u"none"_s;
    QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\">\n"
        "<office:font-face-decls>\n"
        "<style:font-face style:name=\"Serif\" svg:font-family=\"'Noto Serif', 'Liberation Serif', "
        "'Times New Roman'\" style:font-family-generic=\"roman\"/>\n"
        "<style:font-face style:name=\"Sans\" svg:font-family=\"'Noto Sans', 'Liberation Sans', Arial\" "
        "style:font-family-generic=\"swiss\"/>\n"
        "</office:font-face-decls>\n<office:styles>\n"_s;
    xml += u"<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:orphans=\"2\" "
           "fo:widows=\"2\"/><style:text-properties style:font-name=\"Serif\" fo:font-size=\"9.5pt\" "
           "fo:color=\"#1d2126\" fo:language=\"%1\" fo:country=\"%2\"/></style:default-style>\n"
           "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\n"_s.arg(
               language, country);
    xml += paragraphStyles();
    for (const int level : {1, 2}) {
        const double indent = level > 1 ? 8 : 0;
        xml += u"<style:style style:name=\"Contents_20_%1\" style:display-name=\"Contents %1\" "
               "style:family=\"paragraph\" style:parent-style-name=\"%2\"><style:paragraph-properties "
               "fo:margin-left=\"%3\"><style:tab-stops><style:tab-stop style:position=\"%4\" "
               "style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/>"
               "</style:tab-stops></style:paragraph-properties></style:style>\n"_s.arg(
                   QString::number(level), level > 1 ? u"Small"_s : u"Standard"_s, pointsOf(indent),
                   pointsOf(odtTextWidth(paper) - indent));
    }
    xml +=
        u"<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties "
        "fo:font-weight=\"bold\"/></style:style>\n"
        "<style:style style:name=\"Quiet\" style:family=\"text\"><style:text-properties fo:color=\"#59626d\" "
        "style:font-name=\"Sans\" fo:font-size=\"8pt\"/></style:style>\n"
        "<style:style style:name=\"Citation\" style:family=\"text\"><style:text-properties "
        "fo:color=\"#1f5aa0\" "
        "style:font-name=\"Sans\" fo:font-size=\"8pt\"/></style:style>\n"
        "<style:style style:name=\"Link\" style:family=\"text\"/>\n"
        "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\" "
        "text:bullet-char=\"▪\"><style:list-level-properties text:list-level-position-and-space-mode="
        "\"label-alignment\"><style:list-level-label-alignment text:label-followed-by=\"listtab\" "
        "text:list-tab-stop-position=\"8pt\" fo:text-indent=\"-8pt\" fo:margin-left=\"8pt\"/>"
        "</style:list-level-properties></text:list-level-style-bullet></text:list-style>\n"
        "</office:styles>\n"_s;
    xml +=
        u"<office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties "
        "fo:page-width=\"%1\" fo:page-height=\"%2\" fo:margin-top=\"57pt\" fo:margin-bottom=\"40pt\" "
        "fo:margin-left=\"57pt\" fo:margin-right=\"57pt\" "
        "style:print-orientation=\"portrait\"/><style:footer-style>"
        "<style:header-footer-properties fo:min-height=\"14pt\" fo:margin-top=\"10pt\"/></style:footer-style>"
        "</style:page-layout>\n"
        "<style:style style:name=\"FooterTabs\" style:family=\"paragraph\" "
        "style:parent-style-name=\"Footer\">"
        "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"%3\" "
        "style:type=\"right\"/></style:tab-stops></style:paragraph-properties></style:style>"
        "</office:automatic-styles>\n"_s.arg(paper == Paper::A4 ? u"595.3pt"_s : u"612pt"_s,
                                             paper == Paper::A4 ? u"841.9pt"_s : u"792pt"_s,
                                             pointsOf(odtTextWidth(paper)));
    xml +=
        u"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">"
        "<style:footer><text:p text:style-name=\"FooterTabs\">%1<text:tab/>%2</text:p></style:footer>"
        "</style:master-page></office:master-styles>\n</office:document-styles>\n"_s.arg(
            printable(document.footer).toHtmlEscaped(),
            QCoreApplication::translate("Briefing", "Page %1 of %2")
                .arg(u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s,
                     u"<text:page-count>1</text:page-count>"_s));
    return xml.toUtf8();
}

} // namespace chancery::briefing
