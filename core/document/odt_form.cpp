// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/odt_form.h"

#include "core/document/matrix_parts.h"
#include "core/document/odt_styles.h"
#include "core/document/printable_text.h"
#include "core/document/zip_writer.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString fo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString draw = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
const QString svg = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
const QString xlink = u"http://www.w3.org/1999/xlink"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString metaNs = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;

/// A matrix of more columns is set in parts.
constexpr std::size_t matrixColumns = 14;
constexpr double matrixNameShare = 0.28;

QString points(double value)
{
    return QString::number(value, 'f', 2) + u"pt"_s;
}

class OdtWriter
{
public:
    OdtWriter(const BlockDocument &document, const Drawings &drawings, Paper paper)
        : m_document(document)
        , m_drawings(drawings)
        , m_anchors(anchorsOf(document))
        , m_width(odtTextWidth(paper))
        , m_out(&m_body)
    {
    }

    /// The `content.xml`.
    QByteArray write();
    /// The pictures that it names.
    [[nodiscard]] const std::vector<OdtFile> &pictures() const { return m_pictures; }

private:
    void set(const Heading &heading);
    void set(const Paragraph &paragraph);
    void set(const Table &table);
    void set(const Matrix &matrix);
    void set(const Contents &contents);
    void set(const TimelinePicture &picture) { setDrawings(picture.alt, {}); }
    void set(const Chart &chart) { setDrawings(chart.alt, chart.title); }
    void setDrawings(const QString &alt, const QString &title);

    void bookmark(const QString &name);
    void words(const QString &string);
    void link(const QString &address, const QString &string, const QString &styleName);
    void paragraph(const Paragraph &paragraph, const QString &anchor = {});
    /// Paragraphs of a cell, items of lists gathered; the first bears the anchor.
    void paragraphs(const std::vector<Paragraph> &paragraphs, const QString &anchor);
    void endList();
    /// Begins a table with columns of these shares of the page.
    void beginTable(const std::vector<double> &shares);
    void beginCell(const QString &styleName, std::size_t span = 1);
    void endCell() { m_out.writeEndElement(); }
    void textCell(const QString &styleName, const QString &paragraphStyle, const QString &string,
                  const QString &target = {});
    [[nodiscard]] QByteArray preamble() const;

    const BlockDocument &m_document;
    const Drawings &m_drawings;
    QSet<QString> m_anchors;
    double m_width;
    QByteArray m_body;
    QXmlStreamWriter m_out;
    QString m_columnStyles;
    std::vector<OdtFile> m_pictures;
    std::size_t m_picture = 0;
    int m_tables = 0;
    bool m_inList = false;
};

QByteArray OdtWriter::write()
{
    // The body stands in an element of its own while it is written, so that the writer knows the prefixes.
    const std::pair<QString, QString> prefixes[] = {
        {office, u"office"_s}, {text, u"text"_s}, {table, u"table"_s}, {style, u"style"_s},
        {fo, u"fo"_s},         {draw, u"draw"_s}, {svg, u"svg"_s},     {xlink, u"xlink"_s}};
    for (const auto &[uri, prefix] : prefixes)
        m_out.writeNamespace(uri, prefix);
    m_out.writeStartElement(office, u"body"_s);
    m_out.writeStartElement(office, u"text"_s);
    for (const Block &block : m_document.blocks) {
        const auto *const item = std::get_if<Paragraph>(&block);
        if (!item || !isItem(*item))
            endList();
        std::visit([this](const auto &value) { set(value); }, block);
    }
    endList();
    m_out.writeEndElement();
    m_out.writeEndElement();
    return preamble() + m_body + "\n</office:document-content>\n";
}

QByteArray OdtWriter::preamble() const
{
    QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<office:document-content xmlns:office=\"%1\" xmlns:style=\"%2\" xmlns:table=\"%3\" xmlns:fo=\"%4\" "
        "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" "
        "office:version=\"1.3\">\n<office:automatic-styles>\n"_s.arg(office, style, table, fo);
    const auto cell = [&xml](const QString &name, const QString &border) {
        xml += u"<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties "
               "fo:padding=\"3pt\" fo:padding-left=\"0pt\" fo:border=\"none\" %2/></style:style>\n"_s.arg(
                   name, border);
    };
    cell(u"Cell"_s, u"fo:border-top=\"0.4pt solid #cfd5db\""_s);
    cell(u"Bare"_s, QString());
    cell(u"Head"_s, u"fo:border-top=\"0.8pt solid #1d2126\""_s);
    cell(u"Group"_s, u"fo:border-top=\"0.8pt solid #cfd5db\""_s);
    // Words of a column's head stand upright, where they need not be broken. OpenDocument has no name for
    // that direction yet; LibreOffice's is read by LibreOffice, and others set the words level.
    cell(u"HeadUpright"_s, u"fo:border-top=\"0.8pt solid #1d2126\" style:vertical-align=\"middle\" "
                           "loext:writing-mode=\"bt-lr\""_s);
    xml += u"<style:style style:name=\"Upright\" style:family=\"table-row\"><style:table-row-properties "
           "style:row-height=\"112pt\" fo:keep-together=\"always\"/></style:style>\n"_s;
    xml += m_columnStyles;
    return (xml + u"</office:automatic-styles>\n"_s).toUtf8();
}

void OdtWriter::bookmark(const QString &name)
{
    if (name.isEmpty())
        return;
    m_out.writeEmptyElement(text, u"bookmark"_s);
    m_out.writeAttribute(text, u"name"_s, name);
}

/// Text with the elements that OpenDocument has for what XML would take for one space.
void OdtWriter::words(const QString &string)
{
    QString run;
    QChar previous;
    for (const QChar c : printable(string)) {
        const bool isSpaceAgain = c == u' ' && previous == u' ';
        previous = c;
        if (c != u'\t' && c.unicode() != QChar::LineSeparator && !isSpaceAgain) {
            run += c;
            continue;
        }
        m_out.writeCharacters(run);
        run.clear();
        m_out.writeEmptyElement(text, c == u'\t' ? u"tab"_s : isSpaceAgain ? u"s"_s : u"line-break"_s);
    }
    m_out.writeCharacters(run);
}

void OdtWriter::link(const QString &address, const QString &string, const QString &styleName)
{
    // Without a style of its own a link would look like those of a web page, visited or not.
    const QString name = styleName.isEmpty() ? u"Link"_s : styleName;
    m_out.writeStartElement(text, u"a"_s);
    m_out.writeAttribute(xlink, u"type"_s, u"simple"_s);
    m_out.writeAttribute(xlink, u"href"_s, address);
    m_out.writeAttribute(text, u"style-name"_s, name);
    m_out.writeAttribute(text, u"visited-style-name"_s, name);
    words(string);
    m_out.writeEndElement();
}

void OdtWriter::paragraph(const Paragraph &paragraph, const QString &anchor)
{
    m_out.writeStartElement(text, u"p"_s);
    QString all;
    for (const Span &span : paragraph.spans)
        all += span.text;
    m_out.writeAttribute(text, u"style-name"_s,
                         odtStyle(paragraph.role) + (all.isRightToLeft() ? odtRightToLeft : QString()));
    bookmark(anchor);
    for (const Span &span : paragraph.spans) {
        bookmark(span.anchor);
        const QString name = odtStyle(span.style);
        if (!span.target.isEmpty() && m_anchors.contains(span.target)) {
            link(u'#' + span.target, span.text, name);
        } else if (!span.address.isEmpty()) {
            link(span.address, span.text, u"Citation"_s);
        } else if (name.isEmpty()) {
            words(span.text);
        } else {
            m_out.writeStartElement(text, u"span"_s);
            m_out.writeAttribute(text, u"style-name"_s, name);
            words(span.text);
            m_out.writeEndElement();
        }
    }
    int n = 0;
    for (const QString &place : paragraph.backTo) {
        ++n;
        if (m_anchors.contains(place)) {
            m_out.writeCharacters(u" "_s);
            link(u'#' + place, u"↩%1"_s.arg(n), u"Citation"_s);
        }
    }
    m_out.writeEndElement();
}

void OdtWriter::endList()
{
    if (m_inList)
        m_out.writeEndElement();
    m_inList = false;
}

void OdtWriter::set(const Paragraph &value)
{
    if (!isItem(value)) {
        paragraph(value);
        return;
    }
    if (!m_inList) {
        m_out.writeStartElement(text, u"list"_s);
        m_out.writeAttribute(text, u"style-name"_s, u"Bullets"_s);
    }
    m_inList = true;
    m_out.writeStartElement(text, u"list-item"_s);
    paragraph(value);
    m_out.writeEndElement();
}

void OdtWriter::paragraphs(const std::vector<Paragraph> &values, const QString &anchor)
{
    // A cell holds a paragraph at least, and a list would swallow the place it is found by.
    if (values.empty() || (!anchor.isEmpty() && isItem(values.front())))
        paragraph({ParagraphRole::Small, {}, {}}, anchor);
    bool isFirst = true;
    for (const Paragraph &value : values) {
        if (!isItem(value))
            endList();
        if (isFirst && !isItem(value))
            paragraph(value, anchor);
        else
            set(value);
        isFirst = false;
    }
    endList();
}

void OdtWriter::set(const Heading &heading)
{
    if (heading.level == 0) {
        m_out.writeStartElement(text, u"p"_s);
    } else {
        m_out.writeStartElement(text, u"h"_s);
    }
    m_out.writeAttribute(text, u"style-name"_s, odtHeadingStyle(heading.level));
    if (heading.level > 0)
        m_out.writeAttribute(text, u"outline-level"_s, QString::number(heading.level));
    bookmark(heading.anchor);
    if (!heading.target.isEmpty() && m_anchors.contains(heading.target))
        link(u'#' + heading.target, heading.text, {});
    else
        words(heading.text);
    m_out.writeEndElement();
}

void OdtWriter::beginTable(const std::vector<double> &shares)
{
    const QString name = u"Table%1"_s.arg(++m_tables);
    m_columnStyles +=
        u"<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2\" "
        "table:align=\"left\" fo:margin-bottom=\"6pt\"/></style:style>\n"_s.arg(name, points(m_width));
    m_out.writeStartElement(table, u"table"_s);
    m_out.writeAttribute(table, u"name"_s, name);
    m_out.writeAttribute(table, u"style-name"_s, name);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString column = u"%1.%2"_s.arg(name).arg(i + 1);
        m_columnStyles += u"<style:style style:name=\"%1\" style:family=\"table-column\">"
                          "<style:table-column-properties style:column-width=\"%2\"/></style:style>\n"_s.arg(
                              column, points(shares[i] * m_width));
        m_out.writeEmptyElement(table, u"table-column"_s);
        m_out.writeAttribute(table, u"style-name"_s, column);
    }
}

void OdtWriter::beginCell(const QString &styleName, std::size_t span)
{
    m_out.writeStartElement(table, u"table-cell"_s);
    m_out.writeAttribute(table, u"style-name"_s, styleName);
    m_out.writeAttribute(office, u"value-type"_s, u"string"_s);
    if (span > 1)
        m_out.writeAttribute(table, u"number-columns-spanned"_s, QString::number(span));
}

void OdtWriter::textCell(const QString &styleName, const QString &paragraphStyle, const QString &string,
                         const QString &target)
{
    beginCell(styleName);
    m_out.writeStartElement(text, u"p"_s);
    m_out.writeAttribute(text, u"style-name"_s, paragraphStyle);
    if (m_anchors.contains(target))
        link(u'#' + target, string, {});
    else
        words(string);
    m_out.writeEndElement();
    endCell();
}

void OdtWriter::set(const Table &value)
{
    if (value.rows.empty())
        return;
    std::vector<double> shares;
    for (const Table::Column &column : value.columns)
        shares.push_back(column.share);
    beginTable(shares);
    if (value.hasHeader) {
        m_out.writeStartElement(table, u"table-header-rows"_s);
        m_out.writeStartElement(table, u"table-row"_s);
        for (const Table::Column &column : value.columns)
            textCell(u"Head"_s, u"Table_20_Heading"_s, column.title);
        m_out.writeEndElement();
        m_out.writeEndElement();
    }
    const QString cellStyle = value.isRuled ? u"Cell"_s : u"Bare"_s;
    for (const Table::Row &row : value.rows) {
        m_out.writeStartElement(table, u"table-row"_s);
        if (row.isGroup) {
            beginCell(u"Group"_s, value.columns.size());
            paragraphs(row.cells.empty() ? std::vector<Paragraph>() : row.cells.front(), row.anchor);
            endCell();
            for (std::size_t i = 1; i < value.columns.size(); ++i)
                m_out.writeEmptyElement(table, u"covered-table-cell"_s);
        } else {
            for (std::size_t i = 0; i < value.columns.size(); ++i) {
                beginCell(cellStyle);
                paragraphs(i < row.cells.size() ? row.cells[i] : std::vector<Paragraph>(),
                           i == 0 ? row.anchor : QString());
                endCell();
            }
        }
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
}

void OdtWriter::set(const Matrix &matrix)
{
    for (const MatrixPart &part : matrixParts(matrix, matrixColumns)) {
        const Matrix whole = matrixOf(matrix, part);
        const auto count = static_cast<double>(whole.columns.size());
        std::vector<double> shares(whole.columns.size(), (1 - matrixNameShare) / count);
        shares.insert(shares.begin(), matrixNameShare);
        beginTable(shares);
        m_out.writeStartElement(table, u"table-header-rows"_s);
        m_out.writeStartElement(table, u"table-row"_s);
        m_out.writeAttribute(table, u"style-name"_s, u"Upright"_s);
        textCell(u"Head"_s, u"Table_20_Heading"_s, {});
        for (const Matrix::Head &column : whole.columns)
            textCell(u"HeadUpright"_s, u"Table_20_Heading"_s, column.title, column.target);
        m_out.writeEndElement();
        m_out.writeEndElement();
        for (const Matrix::Row &row : whole.rows) {
            m_out.writeStartElement(table, u"table-row"_s);
            textCell(u"Cell"_s, u"Small"_s, row.head.title, row.head.target);
            for (const QString &cell : row.cells)
                textCell(u"Cell"_s, u"Mark"_s, cell);
            m_out.writeEndElement();
        }
        m_out.writeEndElement();
    }
}

void OdtWriter::set(const Contents &)
{
    const QString title = QCoreApplication::translate("Briefing", "Contents");
    const auto heading = [&] {
        m_out.writeStartElement(text, u"p"_s);
        m_out.writeAttribute(text, u"style-name"_s, odtHeadingStyle(2));
        m_out.writeCharacters(title);
        m_out.writeEndElement();
    };
    m_out.writeStartElement(text, u"table-of-content"_s);
    m_out.writeAttribute(text, u"name"_s, u"Contents"_s);
    m_out.writeAttribute(text, u"protected"_s, u"false"_s);
    m_out.writeStartElement(text, u"table-of-content-source"_s);
    m_out.writeAttribute(text, u"outline-level"_s, u"2"_s);
    m_out.writeStartElement(text, u"index-title-template"_s);
    m_out.writeAttribute(text, u"style-name"_s, odtHeadingStyle(2));
    m_out.writeCharacters(title);
    m_out.writeEndElement();
    for (const int level : {1, 2}) {
        m_out.writeStartElement(text, u"table-of-content-entry-template"_s);
        m_out.writeAttribute(text, u"outline-level"_s, QString::number(level));
        m_out.writeAttribute(text, u"style-name"_s, u"Contents_20_%1"_s.arg(level));
        m_out.writeEmptyElement(text, u"index-entry-link-start"_s);
        m_out.writeEmptyElement(text, u"index-entry-text"_s);
        m_out.writeEmptyElement(text, u"index-entry-tab-stop"_s);
        m_out.writeAttribute(style, u"type"_s, u"right"_s);
        m_out.writeAttribute(style, u"leader-char"_s, u"."_s);
        m_out.writeEmptyElement(text, u"index-entry-page-number"_s);
        m_out.writeEmptyElement(text, u"index-entry-link-end"_s);
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    m_out.writeStartElement(text, u"index-body"_s);
    m_out.writeStartElement(text, u"index-title"_s);
    m_out.writeAttribute(text, u"name"_s, u"Contents_Head"_s);
    heading();
    m_out.writeEndElement();
    for (const Heading *const entry : contentsOf(m_document)) {
        m_out.writeStartElement(text, u"p"_s);
        m_out.writeAttribute(text, u"style-name"_s, u"Contents_20_%1"_s.arg(entry->level));
        link(u'#' + entry->anchor, entry->text, {});
        m_out.writeEmptyElement(text, u"tab"_s);
        // The page, which the reader's program knows once it has laid the document out.
        m_out.writeStartElement(text, u"bookmark-ref"_s);
        m_out.writeAttribute(text, u"reference-format"_s, u"page"_s);
        m_out.writeAttribute(text, u"ref-name"_s, entry->anchor);
        m_out.writeEndElement();
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void OdtWriter::setDrawings(const QString &alt, const QString &title)
{
    const std::size_t picture = m_picture++;
    if (picture >= m_drawings.size())
        return;
    for (const Drawing &drawing : m_drawings[picture]) {
        const QString caption = drawing.caption.isEmpty() ? title : drawing.caption;
        if (!caption.isEmpty())
            paragraph({ParagraphRole::Small, {{caption, SpanStyle::Strong, {}, {}, {}}}, {}});
        const double scale = std::min(1.0, m_width / std::max(drawing.width, 1.0));
        const QString name = u"Pictures/%1"_s.arg(m_pictures.size() / 2 + 1, 3, 10, QChar(u'0'));
        m_out.writeStartElement(text, u"p"_s);
        m_out.writeAttribute(text, u"style-name"_s, odtStyle(ParagraphRole::Body));
        m_out.writeStartElement(draw, u"frame"_s);
        m_out.writeAttribute(draw, u"name"_s, u"Picture %1"_s.arg(m_pictures.size() / 2 + 1));
        m_out.writeAttribute(text, u"anchor-type"_s, u"as-char"_s);
        m_out.writeAttribute(svg, u"width"_s, points(drawing.width * scale));
        m_out.writeAttribute(svg, u"height"_s, points(drawing.height * scale));
        for (const auto &[suffix, type, bytes] : {std::tuple(u".svg"_s, u"image/svg+xml"_s, drawing.svg),
                                                  std::tuple(u".png"_s, u"image/png"_s, drawing.png)}) {
            m_out.writeEmptyElement(draw, u"image"_s);
            m_out.writeAttribute(xlink, u"href"_s, name + suffix);
            m_out.writeAttribute(xlink, u"type"_s, u"simple"_s);
            m_out.writeAttribute(xlink, u"show"_s, u"embed"_s);
            m_out.writeAttribute(xlink, u"actuate"_s, u"onLoad"_s);
            m_out.writeAttribute(draw, u"mime-type"_s, type);
            m_pictures.push_back({name + suffix, bytes});
        }
        if (!caption.isEmpty())
            m_out.writeTextElement(svg, u"title"_s, printable(caption));
        m_out.writeTextElement(svg, u"desc"_s, printable(alt));
        m_out.writeEndElement();
        m_out.writeEndElement();
    }
}

QByteArray metaXml(const BlockDocument &document, std::optional<CivilDay> date)
{
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartDocument();
    out.writeNamespace(office, u"office"_s);
    out.writeNamespace(metaNs, u"meta"_s);
    out.writeNamespace(dc, u"dc"_s);
    out.writeStartElement(office, u"document-meta"_s);
    out.writeAttribute(office, u"version"_s, u"1.3"_s);
    out.writeStartElement(office, u"meta"_s);
    out.writeTextElement(metaNs, u"generator"_s, u"Chancery"_s);
    const auto element = [&out](const QString &space, const QString &name, const QString &value) {
        if (!value.isEmpty())
            out.writeTextElement(space, name, printable(value));
    };
    element(dc, u"title"_s, document.title);
    element(dc, u"description"_s, document.subject);
    element(metaNs, u"initial-creator"_s, document.author);
    element(dc, u"creator"_s, document.author);
    if (date) {
        element(metaNs, u"creation-date"_s, date->toIso() + u"T00:00:00"_s);
        element(dc, u"date"_s, date->toIso() + u"T00:00:00"_s);
    }
    element(dc, u"language"_s, document.language);
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndDocument();
    return xml;
}

QByteArray manifestXml(const std::vector<OdtFile> &files)
{
    const QString manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartDocument();
    out.writeNamespace(manifest, u"manifest"_s);
    out.writeStartElement(manifest, u"manifest"_s);
    out.writeAttribute(manifest, u"version"_s, u"1.3"_s);
    const auto entry = [&](const QString &path, const QString &type) {
        out.writeEmptyElement(manifest, u"file-entry"_s);
        out.writeAttribute(manifest, u"full-path"_s, path);
        out.writeAttribute(manifest, u"media-type"_s, type);
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const OdtFile &file : files) {
        if (file.name != "mimetype"_L1)
            entry(file.name, file.name.endsWith(u".svg"_s)   ? u"image/svg+xml"_s
                             : file.name.endsWith(u".png"_s) ? u"image/png"_s
                                                             : u"text/xml"_s);
    }
    out.writeEndElement();
    out.writeEndDocument();
    return xml;
}

} // namespace

std::vector<OdtFile> odtFiles(const BlockDocument &document, const Drawings &drawings, Paper paper,
                              std::optional<CivilDay> date)
{
    std::vector<OdtFile> files{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}};
    OdtWriter content(document, drawings, paper);
    files.push_back({u"content.xml"_s, content.write()});
    files.push_back({u"styles.xml"_s, odtStyles(document, paper)});
    files.push_back({u"meta.xml"_s, metaXml(document, date)});
    for (const OdtFile &picture : content.pictures())
        files.push_back(picture);
    files.push_back({u"META-INF/manifest.xml"_s, manifestXml(files)});
    return files;
}

QByteArray writeOdt(const BlockDocument &document, const Drawings &drawings, Paper paper,
                    std::optional<CivilDay> date)
{
    ZipWriter archive;
    for (const OdtFile &file : odtFiles(document, drawings, paper, date))
        archive.add(file.name, file.bytes,
                    file.name == "mimetype"_L1 ? ZipWriter::Method::Stored : ZipWriter::Method::Deflated);
    return archive.finish();
}

} // namespace chancery::briefing
