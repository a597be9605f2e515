// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/docx_form.h"

#include "core/document/docx_package.h"
#include "core/document/docx_picture.h"
#include "core/document/docx_run.h"
#include "core/document/docx_styles.h"
#include "core/document/matrix_parts.h"
#include "core/document/zip_writer.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

const QString &word = docxWord;
const QString &relations = docxRelations;
const QString packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
const QString &wordDrawing = docxDrawing;
const QString &drawingMain = docxDrawingMain;
const QString &drawingPicture = docxDrawingPicture;

/// A matrix of more columns is set in parts.
constexpr std::size_t docxMatrixColumns = 14;
constexpr int uprightHeight = 2240; ///< of a row of upright heads, in twips
constexpr double docxNameShare = 0.28;
/// Footnotes 0 and 1 are the lines above footnotes.
constexpr int firstFootnote = 2;

/// The words of the passages that a document carries, by their anchors.
QHash<QString, QString> carriedPassages(const BlockDocument &document)
{
    QHash<QString, QString> result;
    for (const Block &block : document.blocks) {
        const auto *const table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const Table::Row &row : table->rows) {
            if (row.cells.size() != 2 || row.cells.front().empty() || row.cells.back().empty() ||
                row.cells.back().front().role != ParagraphRole::Quote ||
                row.cells.back().front().spans.empty())
                continue;
            QString number;
            for (const Span &span : row.cells.front().front().spans)
                number += span.text;
            result.insert(row.anchor, number + u" “"_s + row.cells.back().front().spans.front().text + u'”');
        }
    }
    return result;
}

class DocxWriter
{
public:
    DocxWriter(const BlockDocument &document, const Drawings &drawings, Paper paper)
        : m_document(document)
        , m_drawings(drawings)
        , m_paper(paper)
        , m_anchors(anchorsOf(document))
        , m_passages(carriedPassages(document))
        , m_width(docxTextWidth(paper))
        , m_out(&m_body)
        , m_noteOut(&m_notes)
    {
    }

    void write();

    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QByteArray &notes() const { return m_notes; }
    [[nodiscard]] const std::vector<DocxPart> &pictures() const { return m_pictures; }
    [[nodiscard]] QByteArray relationships() const;

private:
    void set(const Heading &heading);
    void set(const Paragraph &value) { paragraph(value, {}); }
    void set(const Table &table);
    void set(const Matrix &matrix);
    void set(const Contents &contents);
    void set(const TimelinePicture &picture) { setDrawings(picture.alt, {}); }
    void set(const Chart &chart) { setDrawings(chart.alt, chart.title); }
    void setDrawings(const QString &alt, const QString &title);
    void setDrawing(const Drawing &drawing, const QString &alt, const QString &title);

    void beginParagraph(const QString &styleName, bool isRightToLeft = false, bool isListed = false);
    void paragraph(const Paragraph &paragraph, const QString &anchor);
    void paragraphs(const std::vector<Paragraph> &paragraphs, const QString &anchor);
    void simple(const QString &styleName, const QString &string, const QString &target = {});
    void beginLink(const QString &target);
    void beginAddress(const QString &address);
    void bookmark(const QString &anchor);
    void footnote(const QString &target);
    void fieldMark(const QString &type);
    void fieldCode(const QString &code);
    [[nodiscard]] QString nameOf(const QString &anchor);
    void beginTable(const std::vector<double> &shares);
    void beginRow(bool isHeader, int height = 0);
    void beginCell(std::size_t column, std::size_t span, const QString &rule, bool isUpright = false);
    void endCell() { m_out.writeEndElement(); }
    void section();

    const BlockDocument &m_document;
    const Drawings &m_drawings;
    Paper m_paper;
    QSet<QString> m_anchors;
    QHash<QString, QString> m_passages;
    QSet<QString> m_noted; ///< passages that have their footnote
    QHash<QString, int> m_names;
    double m_width;
    QByteArray m_body;
    QByteArray m_notes;
    QXmlStreamWriter m_out;
    QXmlStreamWriter m_noteOut;
    std::vector<DocxPart> m_pictures;
    std::vector<QString> m_addresses;
    std::vector<int> m_columns; ///< of the table being written, in twips
    std::size_t m_picture = 0;
    int m_bookmark = 0;
    int m_footnote = firstFootnote;
};

void DocxWriter::write()
{
    m_out.writeStartDocument();
    for (const auto &[uri, prefix] :
         {std::pair(word, u"w"_s), std::pair(relations, u"r"_s), std::pair(wordDrawing, u"wp"_s),
          std::pair(drawingMain, u"a"_s), std::pair(drawingPicture, u"pic"_s)})
        m_out.writeNamespace(uri, prefix);
    m_out.writeStartElement(word, u"document"_s);
    m_out.writeStartElement(word, u"body"_s);

    m_noteOut.writeStartDocument();
    m_noteOut.writeNamespace(word, u"w"_s);
    m_noteOut.writeStartElement(word, u"footnotes"_s);
    for (const auto &[id, type] :
         {std::pair(u"0"_s, u"separator"_s), std::pair(u"1"_s, u"continuationSeparator"_s)}) {
        m_noteOut.writeStartElement(word, u"footnote"_s);
        m_noteOut.writeAttribute(word, u"type"_s, type);
        m_noteOut.writeAttribute(word, u"id"_s, id);
        m_noteOut.writeStartElement(word, u"p"_s);
        m_noteOut.writeStartElement(word, u"r"_s);
        m_noteOut.writeEmptyElement(word, type);
        for (int open = 0; open < 3; ++open)
            m_noteOut.writeEndElement();
    }

    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &one) { set(one); }, block);
    section();
    m_out.writeEndDocument();
    m_noteOut.writeEndDocument();
}

QByteArray DocxWriter::relationships() const
{
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartDocument();
    out.writeDefaultNamespace(packageRelations);
    out.writeStartElement(packageRelations, u"Relationships"_s);
    const auto relation = [&out](const QString &id, const QString &type, const QString &target,
                                 bool isOutside) {
        out.writeEmptyElement(u"Relationship"_s);
        out.writeAttribute(u"Id"_s, id);
        out.writeAttribute(u"Type"_s, relations + u'/' + type);
        out.writeAttribute(u"Target"_s, target);
        if (isOutside)
            out.writeAttribute(u"TargetMode"_s, u"External"_s);
    };
    for (const QString &part :
         {u"styles"_s, u"numbering"_s, u"footnotes"_s, u"settings"_s, u"header"_s, u"footer"_s})
        relation(part, part, part + u".xml"_s, false);
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        relation(u"picture%1"_s.arg(i + 1), u"image"_s, m_pictures[i].name.mid(5), false);
    for (std::size_t i = 0; i < m_addresses.size(); ++i)
        relation(u"address%1"_s.arg(i + 1), u"hyperlink"_s, m_addresses[i], true);
    out.writeEndDocument();
    return xml;
}

void DocxWriter::beginParagraph(const QString &styleName, bool isRightToLeft, bool isListed)
{
    m_out.writeStartElement(word, u"p"_s);
    m_out.writeStartElement(word, u"pPr"_s);
    docxValue(m_out, u"pStyle"_s, styleName);
    if (isListed) {
        m_out.writeStartElement(word, u"numPr"_s);
        docxValue(m_out, u"ilvl"_s, u"0"_s);
        docxValue(m_out, u"numId"_s, u"1"_s);
        m_out.writeEndElement();
    }
    if (isRightToLeft)
        m_out.writeEmptyElement(word, u"bidi"_s);
    m_out.writeEndElement();
}

/// Word's bookmarks are of forty letters and digits at most, our anchors of any.
QString DocxWriter::nameOf(const QString &anchor)
{
    const auto found = m_names.constFind(anchor);
    const int number =
        found != m_names.constEnd() ? *found : *m_names.insert(anchor, static_cast<int>(m_names.size()) + 1);
    return u"place_%1"_s.arg(number);
}

void DocxWriter::bookmark(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    const QString id = QString::number(m_bookmark++);
    m_out.writeEmptyElement(word, u"bookmarkStart"_s);
    m_out.writeAttribute(word, u"id"_s, id);
    m_out.writeAttribute(word, u"name"_s, nameOf(anchor));
    m_out.writeEmptyElement(word, u"bookmarkEnd"_s);
    m_out.writeAttribute(word, u"id"_s, id);
}

void DocxWriter::beginLink(const QString &target)
{
    m_out.writeStartElement(word, u"hyperlink"_s);
    m_out.writeAttribute(word, u"anchor"_s, nameOf(target));
}

void DocxWriter::beginAddress(const QString &address)
{
    m_addresses.push_back(address);
    m_out.writeStartElement(word, u"hyperlink"_s);
    m_out.writeAttribute(relations, u"id"_s, u"address%1"_s.arg(m_addresses.size()));
}

/// The words of a passage at the foot of the page where it is cited first.
void DocxWriter::footnote(const QString &target)
{
    const auto passage = m_passages.constFind(target);
    if (passage == m_passages.constEnd() || m_noted.contains(target))
        return;
    m_noted.insert(target);
    const QString id = QString::number(m_footnote++);
    m_out.writeStartElement(word, u"r"_s);
    m_out.writeStartElement(word, u"rPr"_s);
    docxValue(m_out, u"rStyle"_s, u"FootnoteReference"_s);
    m_out.writeEndElement();
    m_out.writeEmptyElement(word, u"footnoteReference"_s);
    m_out.writeAttribute(word, u"id"_s, id);
    m_out.writeEndElement();

    m_noteOut.writeStartElement(word, u"footnote"_s);
    m_noteOut.writeAttribute(word, u"id"_s, id);
    m_noteOut.writeStartElement(word, u"p"_s);
    m_noteOut.writeStartElement(word, u"pPr"_s);
    docxValue(m_noteOut, u"pStyle"_s, u"FootnoteText"_s);
    m_noteOut.writeEndElement();
    m_noteOut.writeStartElement(word, u"r"_s);
    m_noteOut.writeStartElement(word, u"rPr"_s);
    docxValue(m_noteOut, u"rStyle"_s, u"FootnoteReference"_s);
    m_noteOut.writeEndElement();
    m_noteOut.writeEmptyElement(word, u"footnoteRef"_s);
    m_noteOut.writeEndElement();
    docxRun(m_noteOut, u' ' + *passage, {});
    m_noteOut.writeEndElement();
    m_noteOut.writeEndElement();
}

void DocxWriter::paragraph(const Paragraph &paragraph, const QString &anchor)
{
    QString all;
    for (const Span &span : paragraph.spans)
        all += span.text;
    beginParagraph(docxStyle(paragraph.role), all.isRightToLeft(), isItem(paragraph));
    bookmark(anchor);
    for (const Span &span : paragraph.spans) {
        bookmark(span.anchor);
        const bool isInner = !span.target.isEmpty() && m_anchors.contains(span.target);
        const bool isLink = isInner || !span.address.isEmpty();
        if (isInner)
            beginLink(span.target);
        else if (isLink)
            beginAddress(span.address);
        docxRun(m_out, span.text, isLink && !isInner ? u"Citation"_s : docxStyle(span.style),
                paragraph.language);
        if (isLink)
            m_out.writeEndElement();
        if (isInner)
            footnote(span.target);
    }
    int n = 0;
    for (const QString &place : paragraph.backTo) {
        ++n;
        if (!m_anchors.contains(place))
            continue;
        docxRun(m_out, u" "_s, {});
        beginLink(place);
        docxRun(m_out, u"↩%1"_s.arg(n), u"Citation"_s);
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
}

void DocxWriter::paragraphs(const std::vector<Paragraph> &values, const QString &anchor)
{
    // A cell holds a paragraph at least.
    if (values.empty())
        paragraph({ParagraphRole::Small, {}, {}}, anchor);
    for (const Paragraph &one : values)
        paragraph(one, &one == &values.front() ? anchor : QString());
}

void DocxWriter::simple(const QString &styleName, const QString &string, const QString &target)
{
    beginParagraph(styleName, string.isRightToLeft());
    const bool isLink = !target.isEmpty() && m_anchors.contains(target);
    if (isLink)
        beginLink(target);
    docxRun(m_out, string, {});
    if (isLink)
        m_out.writeEndElement();
    m_out.writeEndElement();
}

void DocxWriter::set(const Heading &heading)
{
    beginParagraph(docxHeadingStyle(heading.level), heading.text.isRightToLeft());
    bookmark(heading.anchor);
    const bool isLink = !heading.target.isEmpty() && m_anchors.contains(heading.target);
    if (isLink)
        beginLink(heading.target);
    docxRun(m_out, heading.text, {});
    if (isLink)
        m_out.writeEndElement();
    m_out.writeEndElement();
}

void DocxWriter::beginTable(const std::vector<double> &shares)
{
    m_columns.clear();
    for (const double share : shares)
        m_columns.push_back(static_cast<int>(share * m_width));
    m_out.writeStartElement(word, u"tbl"_s);
    m_out.writeStartElement(word, u"tblPr"_s);
    m_out.writeEmptyElement(word, u"tblW"_s);
    m_out.writeAttribute(word, u"w"_s, QString::number(static_cast<int>(m_width)));
    m_out.writeAttribute(word, u"type"_s, u"dxa"_s);
    m_out.writeEmptyElement(word, u"tblLayout"_s);
    m_out.writeAttribute(word, u"type"_s, u"fixed"_s);
    m_out.writeEndElement();
    m_out.writeStartElement(word, u"tblGrid"_s);
    for (const int column : m_columns) {
        m_out.writeEmptyElement(word, u"gridCol"_s);
        m_out.writeAttribute(word, u"w"_s, QString::number(column));
    }
    m_out.writeEndElement();
}

void DocxWriter::beginRow(bool isHeader, int height)
{
    m_out.writeStartElement(word, u"tr"_s);
    if (!isHeader)
        return;
    m_out.writeStartElement(word, u"trPr"_s);
    m_out.writeEmptyElement(word, u"cantSplit"_s);
    if (height > 0) {
        m_out.writeEmptyElement(word, u"trHeight"_s);
        m_out.writeAttribute(word, u"val"_s, QString::number(height));
        m_out.writeAttribute(word, u"hRule"_s, u"exact"_s);
    }
    m_out.writeEmptyElement(word, u"tblHeader"_s);
    m_out.writeEndElement();
}

void DocxWriter::beginCell(std::size_t column, std::size_t span, const QString &rule, bool isUpright)
{
    int width = 0;
    for (std::size_t i = column; i < column + span; ++i)
        width += m_columns[i];
    m_out.writeStartElement(word, u"tc"_s);
    m_out.writeStartElement(word, u"tcPr"_s);
    m_out.writeEmptyElement(word, u"tcW"_s);
    m_out.writeAttribute(word, u"w"_s, QString::number(width));
    m_out.writeAttribute(word, u"type"_s, u"dxa"_s);
    if (span > 1)
        docxValue(m_out, u"gridSpan"_s, QString::number(span));
    if (!rule.isEmpty()) {
        m_out.writeStartElement(word, u"tcBorders"_s);
        m_out.writeEmptyElement(word, u"top"_s);
        m_out.writeAttribute(word, u"val"_s, u"single"_s);
        m_out.writeAttribute(word, u"sz"_s, u"4"_s);
        m_out.writeAttribute(word, u"color"_s, rule);
        m_out.writeEndElement();
    }
    if (isUpright)
        docxValue(m_out, u"textDirection"_s, u"btLr"_s);
    m_out.writeEndElement();
}

void DocxWriter::set(const Table &table)
{
    if (table.rows.empty())
        return;
    std::vector<double> shares;
    for (const Table::Column &column : table.columns)
        shares.push_back(column.share);
    beginTable(shares);
    const QString light = u"CFD5DB"_s;
    const QString strong = u"1D2126"_s;
    if (table.hasHeader) {
        beginRow(true);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            beginCell(i, 1, strong);
            simple(u"TableHeading"_s, table.columns[i].title);
            endCell();
        }
        m_out.writeEndElement();
    }
    for (const Table::Row &row : table.rows) {
        beginRow(false);
        if (row.isGroup) {
            beginCell(0, table.columns.size(), light);
            paragraphs(row.cells.empty() ? std::vector<Paragraph>() : row.cells.front(), row.anchor);
            endCell();
        } else {
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                beginCell(i, 1, table.isRuled ? light : QString());
                paragraphs(i < row.cells.size() ? row.cells[i] : std::vector<Paragraph>(),
                           i == 0 ? row.anchor : QString());
                endCell();
            }
        }
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    // Tables that touch are one to Word.
    simple(u"Small"_s, {});
}

void DocxWriter::set(const Matrix &matrix)
{
    const QString light = u"CFD5DB"_s;
    for (const MatrixPart &part : matrixParts(matrix, docxMatrixColumns)) {
        const Matrix whole = matrixOf(matrix, part);
        const auto count = static_cast<double>(whole.columns.size());
        std::vector<double> shares(whole.columns.size(), (1 - docxNameShare) / count);
        shares.insert(shares.begin(), docxNameShare);
        beginTable(shares);
        beginRow(true, uprightHeight);
        beginCell(0, 1, light);
        simple(u"TableHeading"_s, {});
        endCell();
        for (std::size_t i = 0; i < whole.columns.size(); ++i) {
            // Upright, where words need not be broken.
            beginCell(i + 1, 1, light, true);
            simple(u"TableHeading"_s, whole.columns[i].title, whole.columns[i].target);
            endCell();
        }
        m_out.writeEndElement();
        for (const Matrix::Row &row : whole.rows) {
            beginRow(false);
            beginCell(0, 1, light);
            simple(u"Small"_s, row.head.title, row.head.target);
            endCell();
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                beginCell(i + 1, 1, light);
                simple(u"Mark"_s, row.cells[i]);
                endCell();
            }
            m_out.writeEndElement();
        }
        m_out.writeEndElement();
        simple(u"Small"_s, {});
    }
}

void DocxWriter::fieldMark(const QString &type)
{
    m_out.writeStartElement(word, u"r"_s);
    m_out.writeEmptyElement(word, u"fldChar"_s);
    m_out.writeAttribute(word, u"fldCharType"_s, type);
    m_out.writeEndElement();
}

void DocxWriter::fieldCode(const QString &code)
{
    m_out.writeStartElement(word, u"r"_s);
    m_out.writeStartElement(word, u"instrText"_s);
    m_out.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_out.writeCharacters(code);
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void DocxWriter::set(const Contents &)
{
    simple(docxStyle(ParagraphRole::Lead), QCoreApplication::translate("Briefing", "Contents"));
    const std::vector<const Heading *> entries = contentsOf(m_document);
    // Read as it stands; when the reader's program is asked to update it, it adds the pages.
    for (const Heading *entry : entries) {
        beginParagraph(u"TOC%1"_s.arg(entry->level));
        if (entry == entries.front()) {
            fieldMark(u"begin"_s);
            fieldCode(u" TOC \\o \"1-2\" \\h \\z "_s);
            fieldMark(u"separate"_s);
        }
        beginLink(entry->anchor);
        docxRun(m_out, entry->text, {});
        m_out.writeEndElement();
        if (entry == entries.back())
            fieldMark(u"end"_s);
        m_out.writeEndElement();
    }
}

void DocxWriter::setDrawings(const QString &alt, const QString &title)
{
    const std::size_t picture = m_picture++;
    if (picture >= m_drawings.size())
        return;
    for (const Drawing &drawing : m_drawings[picture]) {
        const QString caption = drawing.caption.isEmpty() ? title : drawing.caption;
        if (!caption.isEmpty())
            paragraph({ParagraphRole::Small, {{caption, SpanStyle::Strong, {}, {}, {}}}, {}}, {});
        setDrawing(drawing, alt, caption);
    }
}

void DocxWriter::setDrawing(const Drawing &drawing, const QString &alt, const QString &title)
{
    m_pictures.push_back({u"word/media/picture%1.png"_s.arg(m_pictures.size() + 1), drawing.png});
    beginParagraph(docxStyle(ParagraphRole::Body));
    docxPicture(m_out, drawing, static_cast<int>(m_pictures.size()), m_width / twipsPerPoint, alt, title);
    m_out.writeEndElement();
}

/// The paper, and what stands at its head and foot.
void DocxWriter::section()
{
    m_out.writeStartElement(word, u"sectPr"_s);
    for (const QString &part : {u"header"_s, u"footer"_s}) {
        m_out.writeEmptyElement(word, part + u"Reference"_s);
        m_out.writeAttribute(word, u"type"_s, u"default"_s);
        m_out.writeAttribute(relations, u"id"_s, part);
    }
    m_out.writeEmptyElement(word, u"pgSz"_s);
    m_out.writeAttribute(word, u"w"_s, QString::number(docxPageWidth(m_paper)));
    m_out.writeAttribute(word, u"h"_s, QString::number(docxPageHeight(m_paper)));
    m_out.writeEmptyElement(word, u"pgMar"_s);
    for (const QString &side : {u"top"_s, u"right"_s, u"bottom"_s, u"left"_s})
        m_out.writeAttribute(word, side, QString::number(docxMargin));
    for (const auto &[side, length] :
         {std::pair(u"header"_s, u"567"_s), std::pair(u"footer"_s, u"567"_s), std::pair(u"gutter"_s, u"0"_s)})
        m_out.writeAttribute(word, side, length);
    m_out.writeEndElement();
}

} // namespace

std::vector<DocxPart> docxParts(const BlockDocument &document, const Drawings &drawings, Paper paper,
                                std::optional<CivilDay> date)
{
    DocxWriter writer(document, drawings, paper);
    writer.write();
    QStringList foot;
    for (const QString &text : {document.handling.simplified(), document.footer}) {
        if (!text.isEmpty())
            foot.append(text);
    }
    std::vector<DocxPart> parts{
        {u"[Content_Types].xml"_s, docxTypes(writer.pictures().size())},
        {u"_rels/.rels"_s, docxRootRelations()},
        {u"docProps/core.xml"_s, docxCore(document, date)},
        {u"word/document.xml"_s, writer.body()},
        {u"word/_rels/document.xml.rels"_s, writer.relationships()},
        {u"word/styles.xml"_s, docxStyles(document)},
        {u"word/numbering.xml"_s, docxNumbering()},
        {u"word/footnotes.xml"_s, writer.notes()},
        {u"word/settings.xml"_s, docxSettings()},
        {u"word/header.xml"_s, docxFurniture(u"hdr"_s, document.handling.simplified(), false)},
        {u"word/footer.xml"_s, docxFurniture(u"ftr"_s, foot.join(u" · "_s), true)}};
    parts.insert(parts.end(), writer.pictures().begin(), writer.pictures().end());
    return parts;
}

QByteArray writeDocx(const BlockDocument &document, const Drawings &drawings, Paper paper,
                     std::optional<CivilDay> date)
{
    ZipWriter archive;
    for (const DocxPart &part : docxParts(document, drawings, paper, date))
        archive.add(part.name, part.bytes);
    return archive.finish();
}

} // namespace chancery::briefing
