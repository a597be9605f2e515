// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/html_form.h"

#include "core/document/document_words.h"
#include "core/document/html_style.h"
#include "core/document/matrix_parts.h"
#include "core/document/printable_text.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using document_words::tr;

namespace {

/// Columns of a matrix that fit a sheet of paper.
constexpr std::size_t matrixColumnsOfPage = 14;

/// Text between tags.
QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(QChar(QChar::LineSeparator), u"<br>"_s);
}

/// Text within the quotes of an attribute.
QString quoted(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(QChar(QChar::LineSeparator), u" "_s);
}

bool hasWords(const std::vector<Paragraph> &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](const Paragraph &paragraph) {
        return std::any_of(paragraph.spans.begin(), paragraph.spans.end(),
                           [](const Span &span) { return !span.text.isEmpty(); });
    });
}

class HtmlWriter
{
public:
    HtmlWriter(const BlockDocument &document, const Drawings &drawings)
        : m_document(document)
        , m_drawings(drawings)
        , m_anchors(anchorsOf(document))
    {
    }

    QByteArray write(Paper paper, const EmbeddedFile &embedded);
    QByteArray writeBlocks();

private:
    void setBlocks();
    void set(const Heading &heading);
    void set(const Paragraph &paragraph);
    void set(const Table &table);
    void set(const Matrix &matrix);
    void setMatrix(const Matrix &matrix);
    void set(const Contents &contents);
    void set(const TimelinePicture &picture) { setDrawings(picture.alt, {}); }
    void set(const Chart &chart) { setDrawings(chart.alt, chart.title); }
    void setDrawings(const QString &alt, const QString &title);

    void out(const QString &text) { m_html += text.toUtf8(); }
    void attribute(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            out(u" %1=\"%2\""_s.arg(name, quoted(value)));
    }
    void spans(const Paragraph &paragraph);
    void span(const Span &span);
    /// Paragraphs of a cell, items of lists gathered.
    void paragraphs(const std::vector<Paragraph> &paragraphs);
    void endList();
    void row(const Table &table, const Table::Row &row);

    const BlockDocument &m_document;
    Drawings m_drawings;
    QSet<QString> m_anchors;
    QByteArray m_html;
    QString m_heading; ///< the anchor of the last heading, which names what follows
    std::size_t m_picture = 0;
    int m_drawing = 0;
    bool m_inList = false;
    bool m_inSection = false;
};

QByteArray HtmlWriter::write(Paper paper, const EmbeddedFile &embedded)
{
    out(u"<!DOCTYPE html>\n<html"_s);
    attribute(u"lang"_s, m_document.language);
    out(u">\n<head>\n<meta charset=\"utf-8\">\n"_s);
    out(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        u"'unsafe-inline'; "
        "img-src data:\">\n"_s);
    out(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s);
    out(u"<title>%1</title>\n"_s.arg(quoted(m_document.title)));
    const auto meta = [this](const QString &name, const QString &content) {
        if (!content.isEmpty())
            out(u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, quoted(content)));
    };
    meta(u"author"_s, m_document.author);
    meta(u"description"_s, m_document.subject);
    meta(u"generator"_s, u"Chancery"_s);
    out(u"<style>"_s);
    out(QLatin1StringView(htmlStyle));
    out(u"@page { size: %1; margin: 20mm }\n</style>\n</head>\n<body>\n<main>\n"_s.arg(
        paper == Paper::A4 ? u"A4"_s : u"letter"_s));
    setBlocks();
    out(u"</main>\n<footer class=\"small quiet\">\n"_s);
    if (!m_document.footer.isEmpty())
        out(u"<p>%1</p>\n"_s.arg(escaped(m_document.footer)));
    if (!embedded.bytes.isEmpty()) {
        out(u"<p><a"_s);
        attribute(u"download"_s, embedded.name);
        out(u" href=\"data:application/json;base64,%1\">%2</a></p>\n"_s.arg(
            QLatin1StringView(embedded.bytes.toBase64()),
            escaped(tr("The dossier that this briefing was made from"))));
    }
    out(u"</footer>\n</body>\n</html>\n"_s);
    return std::move(m_html);
}

QByteArray HtmlWriter::writeBlocks()
{
    setBlocks();
    return std::move(m_html);
}

void HtmlWriter::setBlocks()
{
    for (const Block &block : m_document.blocks) {
        const auto *const paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || !isItem(*paragraph))
            endList();
        std::visit([this](const auto &value) { set(value); }, block);
    }
    endList();
    if (m_inSection)
        out(u"</section>\n"_s);
}

void HtmlWriter::set(const Heading &heading)
{
    if (heading.level == 1) {
        if (m_inSection)
            out(u"</section>\n"_s);
        out(u"<section"_s);
        attribute(u"aria-labelledby"_s, heading.anchor);
        out(u">\n"_s);
        m_inSection = true;
    }
    const QString tag = u"h%1"_s.arg(std::clamp(heading.level, 0, 5) + 1);
    out(u"<"_s + tag);
    attribute(u"id"_s, heading.anchor);
    out(u" dir=\"auto\">"_s);
    const bool leads = !heading.target.isEmpty() && m_anchors.contains(heading.target);
    if (leads)
        out(u"<a href=\"#%1\">"_s.arg(quoted(heading.target)));
    out(escaped(heading.text));
    out((leads ? u"</a></"_s : u"</"_s) + tag + u">\n"_s);
    m_heading = heading.anchor;
}

void HtmlWriter::endList()
{
    if (m_inList)
        out(u"</ul>\n"_s);
    m_inList = false;
}

void HtmlWriter::set(const Paragraph &paragraph)
{
    const bool isSmall = paragraph.role == ParagraphRole::Small || paragraph.role == ParagraphRole::SmallItem;
    if (isItem(paragraph)) {
        if (!m_inList)
            out(isSmall ? u"<ul class=\"small\">\n"_s : u"<ul>\n"_s);
        m_inList = true;
        out(u"<li dir=\"auto\">"_s);
        spans(paragraph);
        out(u"</li>\n"_s);
        return;
    }
    if (paragraph.role == ParagraphRole::Quote) {
        out(u"<blockquote"_s);
        attribute(u"lang"_s, paragraph.language);
        out(u"><p dir=\"auto\">"_s);
    } else {
        out(paragraph.role == ParagraphRole::Lead ? u"<p class=\"lead\" dir=\"auto\">"_s
            : isSmall                             ? u"<p class=\"small\" dir=\"auto\">"_s
                                                  : u"<p dir=\"auto\">"_s);
    }
    spans(paragraph);
    out(paragraph.role == ParagraphRole::Quote ? u"</p></blockquote>\n"_s : u"</p>\n"_s);
}

void HtmlWriter::paragraphs(const std::vector<Paragraph> &paragraphs)
{
    // Words of one paragraph need no element of their own.
    if (paragraphs.size() == 1 && paragraphs.front().role == ParagraphRole::Small) {
        spans(paragraphs.front());
        return;
    }
    for (const Paragraph &paragraph : paragraphs) {
        if (!isItem(paragraph))
            endList();
        set(paragraph);
    }
    endList();
}

void HtmlWriter::spans(const Paragraph &paragraph)
{
    for (const Span &each : paragraph.spans)
        span(each);
    int n = 0;
    for (const QString &anchor : paragraph.backTo) {
        ++n;
        if (!m_anchors.contains(anchor))
            continue;
        const QString label = tr("Back to where it is cited, %1").arg(n);
        out(u" <a href=\"#%1\" role=\"doc-backlink\" aria-label=\"%2\">↩%3</a>"_s
                .arg(quoted(anchor), quoted(label))
                .arg(n));
    }
}

void HtmlWriter::span(const Span &span)
{
    const bool leads = !span.target.isEmpty() && m_anchors.contains(span.target);
    const QString address = leads ? u'#' + span.target : span.address;
    const QString tag = !address.isEmpty()                ? u"a"_s
                        : span.style == SpanStyle::Strong ? u"strong"_s
                        : span.style != SpanStyle::Plain  ? u"span"_s
                        : span.anchor.isEmpty()           ? QString()
                                                          : u"span"_s;
    if (tag.isEmpty()) {
        out(escaped(span.text));
        return;
    }
    out(u'<' + tag);
    attribute(u"id"_s, span.anchor);
    attribute(u"href"_s, address);
    if (span.style == SpanStyle::Citation && !address.isEmpty() && !span.anchor.isEmpty())
        attribute(u"role"_s, u"doc-noteref"_s);
    if (span.style == SpanStyle::Quiet)
        attribute(u"class"_s, u"quiet"_s);
    out(u'>' + escaped(span.text) + u"</"_s + tag + u'>');
}

void HtmlWriter::set(const Table &table)
{
    out(u"<table"_s);
    attribute(u"aria-labelledby"_s, m_heading);
    if (!table.isRuled)
        attribute(u"class"_s, u"plain"_s);
    out(u">\n<colgroup>"_s);
    for (const Table::Column &column : table.columns)
        out(u"<col style=\"width: %1%\">"_s.arg(column.share * 100, 0, 'f', 0));
    out(u"</colgroup>\n"_s);
    if (table.hasHeader) {
        out(u"<thead><tr>"_s);
        for (const Table::Column &column : table.columns)
            out(u"<th scope=\"col\">%1</th>"_s.arg(escaped(column.title)));
        out(u"</tr></thead>\n"_s);
    }
    bool isOpen = false;
    for (const Table::Row &each : table.rows) {
        if (!isOpen || each.isGroup)
            out(isOpen ? u"</tbody>\n<tbody>\n"_s : u"<tbody>\n"_s);
        isOpen = true;
        row(table, each);
    }
    out(isOpen ? u"</tbody>\n</table>\n"_s : u"</table>\n"_s);
}

void HtmlWriter::row(const Table &table, const Table::Row &row)
{
    out(u"<tr"_s);
    attribute(u"id"_s, row.anchor);
    out(u">"_s);
    if (row.isGroup) {
        out(u"<th scope=\"rowgroup\" colspan=\"%1\" dir=\"auto\">"_s.arg(table.columns.size()));
        if (!row.cells.empty())
            paragraphs(row.cells.front());
        out(u"</th>"_s);
    } else {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            // A head without words would be the head of nothing.
            const bool isHead = i == 0 && !row.cells.empty() && hasWords(row.cells.front());
            out(isHead ? u"<th scope=\"row\""_s : u"<td"_s);
            // On a narrow screen cells stand below one another, each led by its column's title.
            if (table.hasHeader)
                attribute(u"data-column"_s, table.columns[i].title);
            out(u" dir=\"auto\">"_s);
            if (i < row.cells.size())
                paragraphs(row.cells[i]);
            out(isHead ? u"</th>"_s : u"</td>"_s);
        }
    }
    out(u"</tr>\n"_s);
}

void HtmlWriter::set(const Matrix &matrix)
{
    for (const MatrixPart &part : matrixParts(matrix, matrixColumnsOfPage))
        setMatrix(matrixOf(matrix, part));
}

void HtmlWriter::setMatrix(const Matrix &matrix)
{
    const auto title = [this](const QString &scope, const Matrix::Head &head) {
        out(u"<th scope=\"%1\" dir=\"auto\">"_s.arg(scope));
        if (m_anchors.contains(head.target))
            out(u"<a href=\"#%1\">%2</a>"_s.arg(quoted(head.target), escaped(head.title)));
        else
            out(escaped(head.title));
        out(u"</th>"_s);
    };
    out(u"<div class=\"wide\" role=\"group\" tabindex=\"0\""_s);
    attribute(u"aria-labelledby"_s, m_heading);
    out(u">\n<table class=\"matrix\""_s);
    attribute(u"aria-labelledby"_s, m_heading);
    out(u">\n<thead><tr><td></td>"_s);
    for (const Matrix::Head &column : matrix.columns)
        title(u"col"_s, column);
    out(u"</tr></thead>\n<tbody>\n"_s);
    for (const Matrix::Row &row : matrix.rows) {
        out(u"<tr>"_s);
        title(u"row"_s, row.head);
        for (const QString &cell : row.cells)
            out(u"<td>%1</td>"_s.arg(escaped(cell)));
        out(u"</tr>\n"_s);
    }
    out(u"</tbody>\n</table>\n</div>\n"_s);
}

void HtmlWriter::set(const Contents &)
{
    out(u"<nav aria-labelledby=\"contents\">\n<h3 id=\"contents\">%1</h3>\n<ol>\n"_s.arg(
        escaped(tr("Contents"))));
    const std::vector<const Heading *> entries = contentsOf(m_document);
    int level = 1;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Heading &entry = *entries[i];
        // What precedes every part stands among them.
        const int own = i == 0 ? 1 : entry.level;
        if (own > level)
            out(u"\n<ol>\n"_s);
        else if (i > 0)
            out(own < level ? u"</li>\n</ol>\n</li>\n"_s : u"</li>\n"_s);
        level = own;
        out(u"<li dir=\"auto\"><a href=\"#%1\">%2</a>"_s.arg(quoted(entry.anchor), escaped(entry.text)));
    }
    if (!entries.empty())
        out(level > 1 ? u"</li>\n</ol>\n</li>\n"_s : u"</li>\n"_s);
    out(u"</ol>\n</nav>\n"_s);
}

void HtmlWriter::setDrawings(const QString &alt, const QString &title)
{
    const std::size_t picture = m_picture++;
    if (picture >= m_drawings.size())
        return;
    for (const Drawing &drawing : m_drawings[picture]) {
        const QString caption = drawing.caption.isEmpty() ? title : drawing.caption;
        const QString label = caption.isEmpty() || caption == title ? alt : caption + u". "_s + alt;
        std::vector<Drawing::Area> areas;
        std::copy_if(drawing.areas.begin(), drawing.areas.end(), std::back_inserter(areas),
                     [this](const Drawing::Area &area) { return m_anchors.contains(area.target); });
        const QByteArray svg = inlineSvg(drawing.svg, label, u"d%1-"_s.arg(++m_drawing), areas);
        if (svg.isEmpty())
            continue;
        out(u"<figure>"_s);
        if (!caption.isEmpty())
            out(u"<figcaption dir=\"auto\">%1</figcaption>\n"_s.arg(escaped(caption)));
        // On a narrow screen a picture is wider than the page.
        out(u"<div class=\"wide\" role=\"group\" tabindex=\"0\""_s);
        attribute(u"aria-label"_s, caption.isEmpty() ? tr("Picture") : caption);
        out(u">"_s);
        m_html += svg;
        out(u"</div></figure>\n"_s);
    }
}

/// A value of an attribute, with the names that it refers to led by the prefix.
QString renamed(QStringView name, const QString &value, const QString &prefix)
{
    if (name == u"id")
        return prefix + value;
    if (name == u"href" && value.startsWith(u'#'))
        return u'#' + prefix + value.mid(1);
    QString result = value;
    return result.replace(u"url(#"_s, u"url(#"_s + prefix);
}

/// Links over a picture: their words are shown where the pointer rests, and read aloud.
void writeAreas(QXmlStreamWriter &writer, const std::vector<Drawing::Area> &areas)
{
    for (const Drawing::Area &area : areas) {
        writer.writeStartElement(u"a"_s);
        writer.writeAttribute(u"href"_s, u'#' + area.target);
        writer.writeAttribute(u"aria-label"_s, printable(area.words));
        writer.writeTextElement(u"title"_s, printable(area.words));
        writer.writeEmptyElement(u"rect"_s);
        for (const auto &[name, value] :
             {std::pair(u"x"_s, area.rect.x()), std::pair(u"y"_s, area.rect.y()),
              std::pair(u"width"_s, area.rect.width()), std::pair(u"height"_s, area.rect.height())})
            writer.writeAttribute(name, QString::number(value, 'f', 2));
        writer.writeEndElement();
    }
}

} // namespace

QByteArray inlineSvg(const QByteArray &svg, const QString &label, const QString &prefix,
                     const std::vector<Drawing::Area> &areas)
{
    QByteArray result;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&result);
    int depth = 0;
    int skipped = 0; // within a title or a description, which the label stands for
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const bool isWords = depth == 1 && (reader.name() == u"title" || reader.name() == u"desc");
            if (skipped > 0 || isWords) {
                ++skipped;
                continue;
            }
            writer.writeStartElement(reader.name().toString());
            if (depth++ == 0) {
                writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
                // A picture has no parts that lead anywhere; a group has.
                writer.writeAttribute(u"role"_s, areas.empty() ? u"img"_s : u"group"_s);
                writer.writeAttribute(u"aria-label"_s, printable(label));
            }
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                // Scripts would be kept from running by the page; they do not come in at all.
                if (attribute.name().startsWith(u"on"))
                    continue;
                const bool isXml = attribute.prefix() == u"xml";
                writer.writeAttribute((isXml ? attribute.qualifiedName() : attribute.name()).toString(),
                                      renamed(attribute.name(), attribute.value().toString(), prefix));
            }
        } else if (reader.isEndElement()) {
            if (skipped > 0) {
                --skipped;
                continue;
            }
            if (--depth == 0)
                writeAreas(writer, areas);
            writer.writeEndElement();
        } else if (reader.isCharacters() && skipped == 0 && depth > 0) {
            writer.writeCharacters(reader.text().toString());
        }
    }
    return reader.hasError() ? QByteArray() : result;
}

QByteArray writeHtml(const BlockDocument &document, const Drawings &drawings, Paper paper,
                     const EmbeddedFile &embedded)
{
    return HtmlWriter(document, drawings).write(paper, embedded);
}

QByteArray writeHtmlFragment(const BlockDocument &document)
{
    return HtmlWriter(document, {}).writeBlocks();
}

} // namespace chancery::briefing
