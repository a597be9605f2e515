// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/io/json_writer.h"
#include "core/text/encoding/decoding.h"
#include "core/text/stated.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace chancery {

/// What a file is, by its content.
enum class FileFormat : std::uint8_t {
    PlainText,
    Markdown,
    Html,
    Pdf,
    Mail,       ///< a message: RFC 5322
    WebArchive, ///< MHTML: RFC 2557
    Warc,       ///< ISO 28500
    Wacz,       ///< a ZIP of WARCs with an index of pages
    Word,       ///< Office Open XML: ECMA-376
    OpenDocument,
};

/// “plain text”, “Markdown”, “HTML”, “PDF”, “mail” …
[[nodiscard]] QString formatName(FileFormat format);

/// A file that another one carries: an attachment of a message.
struct CarriedFile
{
    QString name;
    QString mediaType; ///< as the carrier states it: “application/pdf”
    QByteArray bytes;

    friend bool operator==(const CarriedFile &, const CarriedFile &) = default;
};

/// A page that an archive of several offers to be chosen from.
struct OfferedPage
{
    QString address;
    QString title; ///< empty where the archive has none
    QString saved; ///< EDTF, empty where not stated

    friend bool operator==(const OfferedPage &, const OfferedPage &) = default;
};

/// What every reader of foreign documents returns: the text of a file in reading order and what the file says
/// of itself.
struct DocumentText
{
    FileFormat format = FileFormat::PlainText;
    QString encoding; ///< empty for a format that has its own
    EncodingGround ground = EncodingGround::Form;
    QString text;
    /// All of a page's text, where `text` is its article alone; else empty.
    QString wholeText;
    int pages = 0; ///< of a document that has pages; 0 for one that has none
    /// Where in `text` page 2, 3, … begin, in code points, rising.
    std::vector<qint64> pageStarts;
    std::vector<int> pagesWithoutText; ///< from 1, rising: pictures, or blank
    bool recognised = false;           ///< some of the text comes from character recognition

    Stated title;
    Stated author; ///< several with a comma between
    Stated publisher;
    Stated published; ///< EDTF: as precise as stated, never guessed
    Stated language;  ///< BCP 47
    Stated url;
    Stated saved; ///< EDTF: when the file was made from the page

    /// What was taken out or could not be read, a sentence each.
    QStringList notes;
    std::vector<CarriedFile> attachments;
    std::vector<OfferedPage> offered; ///< of an archive: all its pages; `text` is that of `url`

    friend bool operator==(const DocumentText &, const DocumentText &) = default;
};

/// Members of a JSON object that is being written: format, encoding, pages, text, title, … and `found` with
/// where each stood. What a document does not state is null.
void writeMembers(JsonWriter &json, const DocumentText &document);

/// The same with all that a process which asked for the document needs: `wholeText`, and the bytes of
/// attachments in Base64. documentFromJson() reads it back.
void writeAllMembers(JsonWriter &json, const DocumentText &document);

/// An error names no file: what has no text, or members of other types, is no answer.
[[nodiscard]] Outcome<DocumentText> documentFromJson(const QJsonObject &object);

} // namespace chancery
