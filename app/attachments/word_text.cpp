// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/attachments_words.h"
#include "app/attachments/office_text.h"
#include "app/attachments/office_xml.h"
#include "app/attachments/unpacking.h"
#include "core/domain/plural.h"
#include "core/text/lines/document_lines.h"

#include <QHash>
#include <QXmlStreamReader>

#include <functional>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

/// Whether a switch of WordprocessingML is on: it is where it stands without a value.
bool isOn(const QXmlStreamReader &xml)
{
    const QString value = attributeNamed(xml, "val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

/// Reads a part of a Word document: the main one, or that of the notes.
class WordReader
{
public:
    WordReader(const QByteArray &bytes, DocumentLines &lines)
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
            else if (m_xml.isCharacters() && m_isInText && !m_isHidden)
                m_lines.add(raised(m_xml.text().toString()));
        }
    }

    /// Notes in the order in which the text refers to them: footnotes with their id, endnotes with “e”
    /// before.
    [[nodiscard]] const QStringList &references() const { return m_references; }
    [[nodiscard]] int deletions() const { return m_deletions; }
    [[nodiscard]] bool isWellFormed() const { return !m_xml.hasError(); }
    [[nodiscard]] QString fault() const
    {
        return tr("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString());
    }
    /// Called for each note of a part of notes: false passes it over.
    std::function<bool(const QString &id)> beginsNote;

private:
    /// A raised number after a figure is the mark of a note that was typed by hand.
    QString raised(const QString &text)
    {
        if (!m_isRaised || text.isEmpty() || text.size() > 3 || !text[0].isDigit())
            return text;
        m_lines.addMark(text);
        return {};
    }

    void start()
    {
        const QStringView name = m_xml.name();
        // What was deleted or moved away, the other form of what is drawn, codes of fields.
        if (name == "del"_L1 && m_isInParagraphMark) {
            m_goesOn = true;
        } else if (name == "del"_L1 || name == "moveFrom"_L1) {
            ++m_deletions;
            m_xml.skipCurrentElement();
        } else if (name == "Fallback"_L1 || name == "instrText"_L1 || name == "delText"_L1 ||
                   name == "delInstrText"_L1 || name == "docPr"_L1 || name == "sectPr"_L1 ||
                   name == "separator"_L1 || name == "continuationSeparator"_L1) {
            m_xml.skipCurrentElement();
        } else if (name == "p"_L1 && isWord()) {
            m_lines.beginParagraph();
            m_goesOn = false;
        } else if (name == "pPr"_L1) {
            m_isInParagraphMark = true;
        } else if (name == "r"_L1) {
            m_isHidden = m_isRaised = false;
        } else if (name == "vanish"_L1 && !m_isInParagraphMark) {
            m_isHidden = isOn(m_xml);
        } else if (name == "vertAlign"_L1 && !m_isInParagraphMark) {
            m_isRaised = attributeNamed(m_xml, "val"_L1) == "superscript"_L1;
        } else if (name == "t"_L1) {
            m_isInText = true;
        } else if (name == "tab"_L1 && !m_isInParagraphMark) {
            m_lines.add(u"\t"_s);
        } else if ((name == "br"_L1 || name == "cr"_L1) && !m_isHidden) {
            m_lines.add(u"\n"_s);
        } else if (name == "noBreakHyphen"_L1) {
            m_lines.add(u"\u2011"_s);
        } else if (name == "tr"_L1) {
            m_lines.beginRow();
        } else if (name == "tc"_L1) {
            m_lines.beginCell();
        } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
            m_references.append((name == "endnoteReference"_L1 ? u"e"_s : QString()) +
                                attributeNamed(m_xml, "id"_L1));
            m_lines.addMark(QString::number(m_references.size()));
        } else if ((name == "footnote"_L1 || name == "endnote"_L1) && beginsNote) {
            if (!beginsNote(attributeNamed(m_xml, "id"_L1)))
                m_xml.skipCurrentElement();
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == "p"_L1 && isWord()) {
            m_lines.endParagraph(m_goesOn);
            m_goesOn = false;
        } else if (name == "pPr"_L1) {
            m_isInParagraphMark = false;
        } else if (name == "t"_L1) {
            m_isInText = false;
        } else if (name == "r"_L1) {
            m_isHidden = m_isRaised = false;
        } else if (name == "tc"_L1) {
            m_lines.endCell();
        } else if (name == "tr"_L1) {
            m_lines.endRow();
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            m_lines.endNote();
        }
    }

    /// Drawings have paragraphs and text of their own, of charts and the like.
    [[nodiscard]] bool isWord() const { return !m_xml.namespaceUri().contains("drawingml"_L1); }

    QXmlStreamReader m_xml;
    DocumentLines &m_lines;
    QStringList m_references;
    int m_deletions = 0;
    bool m_isInText = false;
    bool m_isInParagraphMark = false;
    bool m_isHidden = false;
    bool m_isRaised = false;
    bool m_goesOn = false;
};

/// The main part, as the package's relations name it.
QString mainPart(const QByteArray &relations)
{
    QXmlStreamReader xml(relations);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "Relationship"_L1 &&
            attributeNamed(xml, "Type"_L1).endsWith("/officeDocument"_L1)) {
            const QString target = attributeNamed(xml, "Target"_L1);
            return target.startsWith(u'/') ? target.mid(1) : target;
        }
    }
    return u"word/document.xml"_s;
}

} // namespace

Outcome<DocumentText> wordDocument(const QByteArray &bytes, const QString &name)
{
    const auto files = unpackZip(
        bytes, [](const QString &file) { return file.endsWith(".xml"_L1) || file.endsWith(".rels"_L1); });
    if (!files)
        return Error{name, {}, files.error().reason};
    QHash<QString, QByteArray> parts;
    for (const ArchivedFile &file : *files)
        parts.insert(file.name, file.bytes);
    const QString main = mainPart(parts.value(u"_rels/.rels"_s));
    if (!parts.contains(main))
        return Error{name, {}, tr("is a damaged Word document: it has no text part")};
    DocumentText document;
    document.format = FileFormat::Word;
    DocumentLines lines;
    WordReader reader(parts.value(main), lines);
    reader.run();
    if (!reader.isWellFormed())
        return Error{name, main, tr("is a damaged Word document: %1").arg(reader.fault())};
    const QString folder = main.section(u'/', 0, -2);
    for (const auto &[part, before] :
         {std::pair(u"footnotes.xml"_s, QString()), std::pair(u"endnotes.xml"_s, u"e"_s)}) {
        const QByteArray notes = parts.value(folder.isEmpty() ? part : folder + u'/' + part);
        WordReader noteReader(notes, lines);
        noteReader.beginsNote = [&reader, &lines, &before = before](const QString &id) {
            const qsizetype number = reader.references().indexOf(before + id);
            if (number < 0)
                return false;
            lines.beginNote(QString::number(number + 1));
            return true;
        };
        if (!notes.isEmpty())
            noteReader.run();
        if (!notes.isEmpty() && !noteReader.isWellFormed())
            document.notes.append(tr("The notes could not be read: %1").arg(noteReader.fault()));
    }
    document.text = lines.text();
    if (reader.deletions() > 0)
        document.notes.append(
            plural("Attachments", "What was deleted under tracking was left out: %Ln place.",
                   "What was deleted under tracking was left out: %Ln places.", reader.deletions()));
    if (parts.contains(folder + u"/comments.xml"_s))
        document.notes.append(tr("Comments were left out."));
    readOfficeProperties(parts.value(u"docProps/core.xml"_s), u"docProps/core.xml"_s, document);
    return document;
}

} // namespace chancery
