// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/docx_package.h"

#include "core/document/printable_text.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

const QString package = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString officeRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString wordSpace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

} // namespace

QByteArray docxTypes(std::size_t pictures)
{
    const QString space = package + u"content-types"_s;
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartDocument();
    out.writeDefaultNamespace(space);
    out.writeStartElement(space, u"Types"_s);
    const auto fallback = [&out](const QString &extension, const QString &type) {
        out.writeEmptyElement(u"Default"_s);
        out.writeAttribute(u"Extension"_s, extension);
        out.writeAttribute(u"ContentType"_s, type);
    };
    fallback(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    fallback(u"xml"_s, u"application/xml"_s);
    if (pictures > 0)
        fallback(u"png"_s, u"image/png"_s);
    const auto part = [&out](const QString &name, const QString &type) {
        out.writeEmptyElement(u"Override"_s);
        out.writeAttribute(u"PartName"_s, name);
        out.writeAttribute(u"ContentType"_s, type);
    };
    part(u"/word/document.xml"_s, wordType + u"document.main+xml"_s);
    for (const QString &name :
         {u"styles"_s, u"numbering"_s, u"footnotes"_s, u"settings"_s, u"header"_s, u"footer"_s})
        part(u"/word/%1.xml"_s.arg(name), wordType + name + u"+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    out.writeEndDocument();
    return xml;
}

QByteArray docxRootRelations()
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships xmlns=\"%1relationships\">"
            "<Relationship Id=\"document\" Type=\"%2/officeDocument\" Target=\"word/document.xml\"/>"
            "<Relationship Id=\"core\" Type=\"%1relationships/metadata/core-properties\" "
            "Target=\"docProps/core.xml\"/></Relationships>\n"_s.arg(package, officeRelations))
        .toUtf8();
}

QByteArray docxCore(const BlockDocument &document, std::optional<CivilDay> date)
{
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString core = package + u"metadata/core-properties"_s;
    const QString instance = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartDocument();
    out.writeNamespace(core, u"cp"_s);
    out.writeNamespace(dc, u"dc"_s);
    out.writeNamespace(terms, u"dcterms"_s);
    out.writeNamespace(instance, u"xsi"_s);
    out.writeStartElement(core, u"coreProperties"_s);
    for (const auto &[name, text] :
         {std::pair(u"title"_s, document.title), std::pair(u"description"_s, document.subject),
          std::pair(u"creator"_s, document.author), std::pair(u"language"_s, document.language)}) {
        if (!text.isEmpty())
            out.writeTextElement(dc, name, printable(text));
    }
    if (date) {
        for (const QString &name : {u"created"_s, u"modified"_s}) {
            out.writeStartElement(terms, name);
            out.writeAttribute(instance, u"type"_s, u"dcterms:W3CDTF"_s);
            out.writeCharacters(date->toIso() + u"T00:00:00Z"_s);
            out.writeEndElement();
        }
    }
    out.writeEndDocument();
    return xml;
}

/// What stands at the head (the marking) or at the foot of every page (that, and the page).
QByteArray docxFurniture(const QString &element, const QString &text, bool hasPage)
{
    QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:%1 xmlns:w=\"%2\"><w:p><w:pPr><w:pStyle "
        "w:val=\"Footer\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%3</w:t>"
        "</w:r>"_s.arg(element, wordSpace, printable(text).toHtmlEscaped());
    if (hasPage)
        xml += u"<w:r><w:t xml:space=\"preserve\"> · </w:t></w:r><w:fldSimple w:instr=\" PAGE "
               u"\"><w:r><w:t>1</w:t>"
               "</w:r></w:fldSimple>"_s;
    return (xml + u"</w:p></w:%1>\n"_s.arg(element)).toUtf8();
}

QByteArray docxSettings()
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:settings "
            u"xmlns:w=\"%1\"><w:footnotePr><w:footnote "
            "w:id=\"0\"/><w:footnote w:id=\"1\"/></w:footnotePr><w:compat><w:compatSetting "
            "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            "</w:compat></w:settings>\n"_s.arg(wordSpace))
        .toUtf8();
}

} // namespace chancery::briefing
