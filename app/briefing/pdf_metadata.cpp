// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/pdf_metadata.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// XML 1.0 has no place for most control characters.
QString xmlText(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe ? QChar(u' ') : c;
    return result;
}

/// Which standards the file keeps: PDF/A-3 (level A where it is tagged, else B) and PDF/UA-1, whose member
/// PDF/A wants described.
void writeConformance(QXmlStreamWriter &writer, const QString &rdf, bool isTagged)
{
    const QString pdfaid = u"http://www.aiim.org/pdfa/ns/id/"_s;
    const QString pdfuaid = u"http://www.aiim.org/pdfua/ns/id/"_s;
    const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
    const QString schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
    const QString property = u"http://www.aiim.org/pdfa/ns/property#"_s;
    // Prefixes are declared before the first member, as readers of XMP by pattern expect.
    writer.writeNamespace(pdfaid, u"pdfaid"_s);
    if (isTagged) {
        writer.writeNamespace(pdfuaid, u"pdfuaid"_s);
        writer.writeNamespace(extension, u"pdfaExtension"_s);
        writer.writeNamespace(schema, u"pdfaSchema"_s);
        writer.writeNamespace(property, u"pdfaProperty"_s);
    }
    writer.writeTextElement(pdfaid, u"part"_s, u"3"_s);
    writer.writeTextElement(pdfaid, u"conformance"_s, isTagged ? u"A"_s : u"B"_s);
    if (!isTagged)
        return;
    writer.writeTextElement(pdfuaid, u"part"_s, u"1"_s);
    const auto beginResource = [&](const QString &uri, const QString &name) {
        writer.writeStartElement(uri, name);
        writer.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
    };
    writer.writeStartElement(extension, u"schemas"_s);
    writer.writeStartElement(rdf, u"Bag"_s);
    beginResource(rdf, u"li"_s);
    writer.writeTextElement(schema, u"schema"_s, u"PDF/UA identification schema"_s);
    writer.writeTextElement(schema, u"namespaceURI"_s, pdfuaid);
    writer.writeTextElement(schema, u"prefix"_s, u"pdfuaid"_s);
    writer.writeStartElement(schema, u"property"_s);
    writer.writeStartElement(rdf, u"Seq"_s);
    beginResource(rdf, u"li"_s);
    writer.writeTextElement(property, u"name"_s, u"part"_s);
    writer.writeTextElement(property, u"valueType"_s, u"Integer"_s);
    writer.writeTextElement(property, u"category"_s, u"internal"_s);
    writer.writeTextElement(property, u"description"_s, u"Part of the PDF/UA standard"_s);
    for (int open = 0; open < 6; ++open)
        writer.writeEndElement();
}

} // namespace

std::string pdfDate(CivilDay day)
{
    const CivilDay::Ymd ymd = day.toYmd();
    return u"D:%1%2%3000000Z"_s.arg(static_cast<qlonglong>(ymd.year), 4, 10, QChar(u'0'))
        .arg(ymd.month, 2, 10, QChar(u'0'))
        .arg(ymd.day, 2, 10, QChar(u'0'))
        .toStdString();
}

std::string xmpPacket(const PdfExtras &extras)
{
    const QString x = u"adobe:ns:meta/"_s;
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    QByteArray bytes("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QString xml;
    QXmlStreamWriter writer(&xml);
    writer.writeNamespace(x, u"x"_s);
    writer.writeStartElement(x, u"xmpmeta"_s);
    writer.writeNamespace(rdf, u"rdf"_s);
    writer.writeStartElement(rdf, u"RDF"_s);
    writer.writeStartElement(rdf, u"Description"_s);
    writer.writeAttribute(rdf, u"about"_s, QString());
    writer.writeNamespace(dc, u"dc"_s);
    writer.writeNamespace(xmp, u"xmp"_s);
    const auto alternative = [&](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        writer.writeStartElement(dc, name);
        writer.writeStartElement(rdf, u"Alt"_s);
        writer.writeStartElement(rdf, u"li"_s);
        writer.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        writer.writeCharacters(xmlText(text));
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeEndElement();
    };
    const auto list = [&](const QString &name, const QString &container, const QString &text) {
        if (text.isEmpty())
            return;
        writer.writeStartElement(dc, name);
        writer.writeStartElement(rdf, container);
        writer.writeTextElement(rdf, u"li"_s, xmlText(text));
        writer.writeEndElement();
        writer.writeEndElement();
    };
    writeConformance(writer, rdf, extras.tags != nullptr);
    writer.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    alternative(u"title"_s, extras.title);
    alternative(u"description"_s, extras.subject);
    list(u"creator"_s, u"Seq"_s, extras.author);
    list(u"language"_s, u"Bag"_s, extras.language);
    writer.writeTextElement(xmp, u"CreatorTool"_s, u"Chancery"_s);
    if (extras.date) {
        writer.writeTextElement(xmp, u"CreateDate"_s, extras.date->toIso() + u"T00:00:00Z"_s);
        writer.writeTextElement(xmp, u"ModifyDate"_s, extras.date->toIso() + u"T00:00:00Z"_s);
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    bytes += xml.toUtf8();
    bytes += "\n<?xpacket end=\"r\"?>\n";
    return bytes.toStdString();
}

} // namespace chancery
