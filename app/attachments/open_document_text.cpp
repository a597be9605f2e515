// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/attachments_words.h"
#include "app/attachments/office_text.h"
#include "app/attachments/office_xml.h"
#include "app/attachments/unpacking.h"
#include "core/domain/plural.h"
#include "core/text/lines/document_lines.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

/// Elements that are no text of the document: what was deleted, comments, what is said of it.
bool isSkipped(QStringView name)
{
    static const QSet<QString> names{u"tracked-changes"_s,
                                     u"annotation"_s,
                                     u"annotation-end"_s,
                                     u"title"_s,
                                     u"desc"_s,
                                     u"ruby-text"_s,
                                     u"hidden-text"_s,
                                     u"hidden-paragraph"_s,
                                     u"sequence-decls"_s,
                                     u"variable-decls"_s,
                                     u"user-field-decls"_s,
                                     u"forms"_s,
                                     u"scripts"_s,
                                     u"font-face-decls"_s,
                                     u"automatic-styles"_s,
                                     u"styles"_s,
                                     u"master-styles"_s,
                                     u"settings"_s,
                                     u"binary-data"_s,
                                     u"event-listeners"_s,
                                     u"meta"_s};
    return names.contains(name.toString());
}

/// Reads `content.xml`, or a document in one file.
class OpenDocumentReader
{
public:
    OpenDocumentReader(const QByteArray &bytes, DocumentLines &lines)
        : m_xml(bytes)
        , m_lines(lines)
    {
    }

    void run()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters())
                characters();
        }
    }

    [[nodiscard]] bool isWellFormed() const { return !m_xml.hasError(); }
    [[nodiscard]] QString fault() const
    {
        return tr("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString());
    }
    [[nodiscard]] int deletions() const { return m_deletions; }
    [[nodiscard]] int comments() const { return m_comments; }
    [[nodiscard]] bool isText() const { return m_isText; }

private:
    /// White space is collapsed; blanks that count are elements.
    void characters()
    {
        if (m_isInMark) {
            m_mark += m_xml.text();
            return;
        }
        QString text;
        for (const QChar character : m_xml.text()) {
            if (!character.isSpace() || character == QChar::Nbsp) {
                text += character;
                m_isAfterBlank = false;
            } else if (!m_isAfterBlank) {
                text += u' ';
                m_isAfterBlank = true;
            }
        }
        m_lines.add(text);
    }

    void start()
    {
        const QStringView name = m_xml.name();
        // A field may show the document's title; that of a drawing is no text.
        const bool isField =
            (name == "title"_L1 || name == "desc"_L1) && !m_xml.namespaceUri().contains("svg"_L1);
        if (isSkipped(name) && !isField) {
            m_comments += name == "annotation"_L1 ? 1 : 0;
            if (name == "tracked-changes"_L1)
                countDeletions();
            else
                m_xml.skipCurrentElement();
        } else if (name == "text"_L1 && m_xml.namespaceUri().contains("office"_L1)) {
            m_isText = true;
        } else if (name == "p"_L1 || name == "h"_L1) {
            m_lines.beginParagraph();
            m_isAfterBlank = true; // blanks at its beginning are layout
        } else if (name == "s"_L1) {
            const int count = std::clamp(attributeNamed(m_xml, "c"_L1).toInt(), 1, 256);
            m_lines.add(QString(count, u' '));
        } else if (name == "tab"_L1) {
            m_lines.add(u"\t"_s);
        } else if (name == "line-break"_L1) {
            m_lines.add(u"\n"_s);
            m_isAfterBlank = true;
        } else if (name == "table-row"_L1) {
            m_lines.beginRow();
        } else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1) {
            m_lines.beginCell();
        } else if (name == "note-citation"_L1) {
            m_isInMark = true;
            m_mark.clear();
        } else if (name == "note-body"_L1) {
            m_lines.beginNote(m_mark.simplified());
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == "p"_L1 || name == "h"_L1) {
            m_lines.endParagraph();
        } else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1) {
            m_lines.endCell();
        } else if (name == "table-row"_L1) {
            m_lines.endRow();
        } else if (name == "note-citation"_L1) {
            m_isInMark = false;
            m_lines.addMark(m_mark.simplified());
        } else if (name == "note-body"_L1) {
            m_lines.endNote();
        }
    }

    void countDeletions()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                ++depth;
                m_deletions += m_xml.name() == "deletion"_L1 ? 1 : 0;
            } else if (m_xml.isEndElement()) {
                --depth;
            }
        }
    }

    QXmlStreamReader m_xml;
    DocumentLines &m_lines;
    QString m_mark;
    int m_deletions = 0;
    int m_comments = 0;
    bool m_isInMark = false;
    bool m_isAfterBlank = false;
    bool m_isText = false;
};

} // namespace

Outcome<DocumentText> openDocument(const QByteArray &bytes, const QString &name)
{
    QByteArray content = bytes; // of a document in one file, all
    QByteArray meta = bytes;
    if (isZip(bytes)) {
        const auto files = unpackZip(
            bytes, [](const QString &file) { return file == "content.xml"_L1 || file == "meta.xml"_L1; });
        if (!files)
            return Error{name, {}, files.error().reason};
        content.clear();
        meta.clear();
        for (const ArchivedFile &file : *files)
            (file.name == "meta.xml"_L1 ? meta : content) = file.bytes;
    }
    if (content.isEmpty())
        return Error{name, {}, tr("is a damaged OpenDocument file: it has no content")};
    DocumentText document;
    document.format = FileFormat::OpenDocument;
    DocumentLines lines;
    OpenDocumentReader reader(content, lines);
    reader.run();
    if (!reader.isWellFormed())
        return Error{name, u"content.xml"_s, tr("is a damaged OpenDocument file: %1").arg(reader.fault())};
    if (!reader.isText())
        return Error{name, {}, tr("is an OpenDocument file, but no text document: a spreadsheet or slides")};
    document.text = lines.text();
    if (reader.deletions() > 0)
        document.notes.append(
            plural("Attachments", "What was deleted under tracking was left out: %Ln place.",
                   "What was deleted under tracking was left out: %Ln places.", reader.deletions()));
    if (reader.comments() > 0)
        document.notes.append(tr("Comments were left out."));
    if (isZip(bytes))
        readOfficeProperties(meta, u"meta.xml"_s, document);
    return document;
}

ZipContents zipContents(const QByteArray &bytes)
{
    QStringList names;
    QByteArray mimetype;
    const auto files = unpackZip(bytes, [&names](const QString &name) {
        names.append(name);
        return name == "mimetype"_L1;
    });
    if (files && !files->empty())
        mimetype = files->front().bytes.trimmed();
    const auto has = [&names](QLatin1StringView start) {
        return std::any_of(names.begin(), names.end(),
                           [start](const QString &name) { return name.startsWith(start); });
    };
    if (mimetype.startsWith("application/vnd.oasis.opendocument.text"))
        return {ZipKind::OpenDocument, {}};
    if (mimetype.startsWith("application/vnd.oasis.opendocument."))
        return {ZipKind::Other, tr("an OpenDocument file, but no text document: a spreadsheet or slides")};
    if (mimetype == "application/epub+zip")
        return {ZipKind::Other, tr("an electronic book (EPUB): save its pages as HTML or PDF")};
    if (has("word/"_L1))
        return {ZipKind::Word, {}};
    if (has("xl/"_L1))
        return {ZipKind::Other, tr("an Excel workbook: save it as CSV, to be imported")};
    if (has("ppt/"_L1))
        return {ZipKind::Other, tr("a PowerPoint presentation: save it as PDF")};
    if (has("archive/"_L1) && (has("pages/"_L1) || has("datapackage.json"_L1)))
        return {ZipKind::Wacz, {}};
    if (has("META-INF/MANIFEST.MF"_L1))
        return {ZipKind::Other, tr("a program (Java)")};
    return {ZipKind::Other, tr("a ZIP archive: unpack it")};
}

} // namespace chancery
