// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/document_text.h"

#include "app/attachments/attachments_words.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

struct StatedMember
{
    QLatin1StringView name;
    Stated DocumentText::*member;
};

constexpr StatedMember statedMembers[] = {
    {"title"_L1, &DocumentText::title},         {"author"_L1, &DocumentText::author},
    {"publisher"_L1, &DocumentText::publisher}, {"published"_L1, &DocumentText::published},
    {"language"_L1, &DocumentText::language},   {"url"_L1, &DocumentText::url},
    {"saved"_L1, &DocumentText::saved},
};

void writeOrNull(JsonWriter &json, QLatin1StringView name, const QString &value)
{
    json.key(name);
    if (value.isEmpty())
        json.null();
    else
        json.value(value);
}

void writeMembers(JsonWriter &json, const DocumentText &document, bool withBytes)
{
    json.member("format"_L1, formatName(document.format));
    json.member("encoding"_L1, document.encoding);
    json.member("pages"_L1, document.pages);
    json.key("pageStarts"_L1);
    json.beginArray();
    for (const qint64 start : document.pageStarts)
        json.value(static_cast<std::int64_t>(start));
    json.endArray();
    if (!document.pagesWithoutText.empty()) {
        json.key("pagesWithoutText"_L1);
        json.beginArray();
        for (const int page : document.pagesWithoutText)
            json.value(static_cast<std::int64_t>(page));
        json.endArray();
    }
    if (document.recognised)
        json.member("recognised"_L1, true);
    for (const StatedMember &one : statedMembers)
        writeOrNull(json, one.name, (document.*one.member).value);
    json.key("found"_L1);
    json.beginObject();
    for (const StatedMember &one : statedMembers) {
        if (!(document.*one.member).isEmpty())
            json.member(one.name, (document.*one.member).where);
    }
    json.endObject();
    json.key("notes"_L1);
    json.beginArray();
    for (const QString &note : document.notes)
        json.value(note);
    json.endArray();
    if (!document.attachments.empty()) {
        json.key("attachments"_L1);
        json.beginArray();
        for (const CarriedFile &file : document.attachments) {
            json.beginObject();
            json.member("name"_L1, file.name);
            json.member("mediaType"_L1, file.mediaType);
            json.member("size"_L1, static_cast<std::int64_t>(file.bytes.size()));
            if (withBytes)
                json.member("bytes"_L1, QString::fromLatin1(file.bytes.toBase64()));
            json.endObject();
        }
        json.endArray();
    }
    if (!document.offered.empty()) {
        json.key("offered"_L1);
        json.beginArray();
        for (const OfferedPage &page : document.offered) {
            json.beginObject();
            json.member("url"_L1, page.address);
            writeOrNull(json, "title"_L1, page.title);
            writeOrNull(json, "saved"_L1, page.saved);
            json.endObject();
        }
        json.endArray();
    }
}

} // namespace

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::PlainText:
        return tr("plain text");
    case FileFormat::Markdown:
        return tr("Markdown");
    case FileFormat::Html:
        return tr("HTML");
    case FileFormat::Pdf:
        return tr("PDF");
    case FileFormat::Mail:
        return tr("mail");
    case FileFormat::WebArchive:
        return tr("MHTML");
    case FileFormat::Warc:
        return tr("WARC");
    case FileFormat::Wacz:
        return tr("WACZ");
    case FileFormat::Word:
        return tr("Word");
    case FileFormat::OpenDocument:
        return tr("OpenDocument");
    }
    return {};
}

void writeMembers(JsonWriter &json, const DocumentText &document)
{
    writeMembers(json, document, false);
    json.member("text"_L1, document.text);
}

void writeAllMembers(JsonWriter &json, const DocumentText &document)
{
    writeMembers(json, document, true);
    json.member("formatCode"_L1, static_cast<int>(document.format));
    json.member("ground"_L1, static_cast<int>(document.ground));
    json.member("wholeText"_L1, document.wholeText);
    json.member("text"_L1, document.text);
}

Outcome<DocumentText> documentFromJson(const QJsonObject &object)
{
    const int format = object["formatCode"_L1].toInt(-1);
    const int ground = object["ground"_L1].toInt(-1);
    if (!object["text"_L1].isString() || format < 0 || format > static_cast<int>(FileFormat::OpenDocument) ||
        ground < 0 || ground > static_cast<int>(EncodingGround::Letters))
        return Error{{}, {}, tr("is answered with what is no text")};
    DocumentText document;
    document.format = static_cast<FileFormat>(format);
    document.ground = static_cast<EncodingGround>(ground);
    document.encoding = object["encoding"_L1].toString();
    document.text = object["text"_L1].toString();
    document.wholeText = object["wholeText"_L1].toString();
    document.pages = object["pages"_L1].toInt();
    for (const auto &start : object["pageStarts"_L1].toArray())
        document.pageStarts.push_back(start.toInteger());
    for (const auto &page : object["pagesWithoutText"_L1].toArray())
        document.pagesWithoutText.push_back(page.toInt());
    document.recognised = object["recognised"_L1].toBool();
    const QJsonObject found = object["found"_L1].toObject();
    for (const StatedMember &one : statedMembers)
        document.*one.member = {object[one.name].toString(), found[one.name].toString()};
    for (const auto &note : object["notes"_L1].toArray())
        document.notes.append(note.toString());
    for (const auto &file : object["attachments"_L1].toArray())
        document.attachments.push_back({file["name"_L1].toString(), file["mediaType"_L1].toString(),
                                        QByteArray::fromBase64(file["bytes"_L1].toString().toLatin1())});
    for (const auto &page : object["offered"_L1].toArray())
        document.offered.push_back(
            {page["url"_L1].toString(), page["title"_L1].toString(), page["saved"_L1].toString()});
    return document;
}

} // namespace chancery
