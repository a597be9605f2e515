// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/warc_text.h"
#include "core/domain/plural.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/text_documents.h"
#include "app/attachments/unpacking.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

/// Fields of a header, their names in lower case.
using Fields = QHash<QByteArray, QByteArray>;

/// A page as an archive has it.
struct ArchivedPage
{
    QString address;
    QString saved; ///< EDTF
    QString mediaType;
    QString charset;
    QByteArray bytes; ///< what the server sent, its codings undone
};

/// Reads a header up to its empty line, and moves past it.
Fields readFields(const QByteArray &bytes, qsizetype &at)
{
    Fields fields;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.sliced(at, end - at).trimmed();
        at = std::min(end + 1, bytes.size());
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.insert(line.first(colon).toLower().trimmed(), line.sliced(colon + 1).trimmed());
    }
    return fields;
}

/// HTTP's chunked transfer coding undone; what is no chunk ends it.
QByteArray withoutChunks(const QByteArray &bytes)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            break;
        bool isNumber = false;
        const qsizetype length =
            bytes.sliced(at, end - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber)
            return result.isEmpty() ? bytes : result; // said to be chunked, and is not
        if (length <= 0 || length > bytes.size() - end - 2)
            break;
        result += bytes.sliced(end + 2, length);
        at = end + 2 + length + 2;
    }
    return result;
}

bool isPageType(const QString &mediaType)
{
    return mediaType == "text/html"_L1 || mediaType == "application/xhtml+xml"_L1 ||
           mediaType == "text/plain"_L1;
}

/// Takes a media type and its charset apart.
void readType(const QByteArray &field, ArchivedPage &page)
{
    const QList<QByteArray> parts = field.split(';');
    page.mediaType = QString::fromLatin1(parts.first().trimmed().toLower());
    for (const QByteArray &part : parts) {
        const QByteArray one = part.trimmed();
        if (one.toLower().startsWith("charset="))
            page.charset = QString::fromLatin1(one.sliced(8)).remove(u'"').remove(u'\'');
    }
}

/// The body of a response with its codings undone; empty where it was none of a page.
QByteArray bodyOf(const QByteArray &response, ArchivedPage &page, QStringList &notes)
{
    qsizetype at = response.indexOf('\n') + 1;
    const QList<QByteArray> status = response.first(std::max<qsizetype>(at, 0)).split(' ');
    const Fields fields = readFields(response, at);
    if (status.size() < 2 || status[1] != "200")
        return {};
    readType(fields.value("content-type"), page);
    if (!isPageType(page.mediaType))
        return {};
    QByteArray body = response.sliced(at);
    if (fields.value("transfer-encoding").toLower().contains("chunked"))
        body = withoutChunks(body);
    const QByteArray coding = fields.value("content-encoding").toLower();
    if (coding == "gzip" || coding == "x-gzip" || isGzip(body)) {
        auto unpacked = isGzip(body) ? unpackGzip(body) : Outcome<QByteArray>(body);
        if (unpacked)
            return *unpacked;
        notes.append(tr("A page packed as “gzip” is damaged: %1.").arg(page.address));
        return {};
    }
    if (coding == "br" || coding == "zstd" || coding == "deflate") {
        // Archivers often undo the coding and keep the field: then it reads as text.
        if (body.trimmed().startsWith('<'))
            return body;
        notes.append(tr("A page packed as “%1” could not be read: %2.")
                         .arg(QString::fromLatin1(coding), page.address));
        return {};
    }
    return body;
}

std::vector<ArchivedPage> pagesOf(const QByteArray &warc, QStringList &notes)
{
    std::vector<ArchivedPage> pages;
    qsizetype at = 0;
    while ((at = warc.indexOf("WARC/", at)) >= 0) {
        const qsizetype begin = at;
        at = warc.indexOf('\n', at) + 1;
        if (at <= 0)
            break;
        const Fields fields = readFields(warc, at);
        bool isNumber = false;
        const qsizetype length = fields.value("content-length").toLongLong(&isNumber);
        if (!isNumber || length < 0) {
            at = begin + 5;
            continue;
        }
        const QByteArray block = warc.sliced(at, std::min(length, warc.size() - at));
        if (block.size() < length)
            notes.append(tr("The archive is cut off within its last record."));
        at += block.size();
        ArchivedPage page;
        page.address = QString::fromUtf8(fields.value("warc-target-uri")).remove(u'<').remove(u'>');
        page.saved = QString::fromLatin1(fields.value("warc-date")).left(19);
        page.saved += page.saved.size() == 19 ? u"Z"_s : QString();
        const QByteArray type = fields.value("warc-type").toLower();
        if (type == "response" && page.address.startsWith("http"_L1)) {
            page.bytes = bodyOf(block, page, notes);
        } else if (type == "resource" || type == "conversion") {
            readType(fields.value("content-type"), page);
            if (isPageType(page.mediaType))
                page.bytes = block;
        }
        if (!page.bytes.trimmed().isEmpty())
            pages.push_back(std::move(page));
    }
    return pages;
}

Outcome<QByteArray> unpacked(const QByteArray &bytes)
{
    return isGzip(bytes) ? unpackGzip(bytes) : Outcome<QByteArray>(bytes);
}

bool isSameAddress(const QString &a, const QString &b)
{
    const auto plain = [](QString address) {
        address = address.section(u'#', 0, 0);
        return address.endsWith(u'/') ? address.chopped(1) : address;
    };
    return plain(a) == plain(b);
}

Outcome<DocumentText> chosenPage(const std::vector<ArchivedPage> &pages, const QString &name, bool whole,
                                 const QString &wanted, std::vector<OfferedPage> offered,
                                 const QStringList &notes)
{
    if (pages.empty())
        return Error{name,
                     {},
                     notes.isEmpty()
                         ? tr("is a web archive without a page: it holds no HTML that a server sent")
                         : tr("is a web archive without a page that can be read: %1").arg(notes.front())};
    const auto chosen =
        wanted.isEmpty()
            ? std::find_if(pages.begin(), pages.end(),
                           [](const ArchivedPage &page) { return page.mediaType != "text/plain"_L1; })
            : std::find_if(pages.begin(), pages.end(), [&wanted](const ArchivedPage &page) {
                  return isSameAddress(page.address, wanted);
              });
    if (!wanted.isEmpty() && chosen == pages.end())
        return Error{name, {}, tr("has no page %1").arg(wanted)};
    const ArchivedPage &page = chosen == pages.end() ? pages.front() : *chosen;
    auto document = page.mediaType == "text/plain"_L1
                        ? plainDocument(page.bytes, name, FileFormat::PlainText, page.charset)
                        : htmlDocument(page.bytes, name, whole, page.charset, page.address);
    if (!document)
        return document;
    document->url = {page.address, u"WARC-Target-URI"_s};
    if (!page.saved.isEmpty())
        document->saved = {page.saved, u"WARC-Date"_s};
    document->notes += notes;
    if (offered.empty()) {
        for (const ArchivedPage &one : pages)
            offered.push_back({one.address, {}, one.saved});
    }
    if (offered.size() > 1)
        document->notes.append(plural("Attachments", "The archive holds %Ln page; this is the one at %1.",
                                      "The archive holds %Ln pages; this is the one at %1.", offered.size())
                                   .arg(page.address));
    document->offered = std::move(offered);
    return document;
}

} // namespace

bool isWarc(const QByteArray &bytes)
{
    return bytes.startsWith("WARC/") || (isGzip(bytes) && startOfGzip(bytes, 16).startsWith("WARC/"));
}

Outcome<DocumentText> warcDocument(const QByteArray &bytes, const QString &name, bool whole,
                                   const QString &page)
{
    const auto warc = unpacked(bytes);
    if (!warc)
        return Error{name, {}, warc.error().reason};
    QStringList notes;
    auto document = chosenPage(pagesOf(*warc, notes), name, whole, page, {}, notes);
    if (document)
        document->format = FileFormat::Warc;
    return document;
}

Outcome<DocumentText> waczDocument(const QByteArray &bytes, const QString &name, bool whole,
                                   const QString &page)
{
    const auto files = unpackZip(bytes, [](const QString &file) {
        return file.startsWith("archive/"_L1) || (file.startsWith("pages/"_L1) && file.endsWith(".jsonl"_L1));
    });
    if (!files)
        return Error{name, {}, files.error().reason};
    QStringList notes;
    std::vector<ArchivedPage> pages;
    std::vector<OfferedPage> offered;
    for (const ArchivedFile &file : *files) {
        if (file.name.startsWith("pages/"_L1)) {
            for (const QByteArray &line : file.bytes.split('\n')) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                const QString address = object["url"_L1].toString();
                if (!address.isEmpty())
                    offered.push_back(
                        {address, object["title"_L1].toString(), object["ts"_L1].toString().left(10)});
            }
            continue;
        }
        const auto warc = unpacked(file.bytes);
        if (!warc) {
            notes.append(tr("%1 %2.").arg(file.name, warc.error().reason));
            continue;
        }
        for (ArchivedPage &one : pagesOf(*warc, notes))
            pages.push_back(std::move(one));
    }
    // The list's first page that is there is the one that was meant to be kept.
    QString wanted = page;
    for (const OfferedPage &one : offered) {
        const bool isThere = std::any_of(pages.begin(), pages.end(), [&one](const ArchivedPage &candidate) {
            return isSameAddress(candidate.address, one.address);
        });
        if (wanted.isEmpty() && isThere)
            wanted = one.address;
    }
    auto document = chosenPage(pages, name, whole, wanted, std::move(offered), notes);
    if (!document)
        return document;
    document->format = FileFormat::Wacz;
    for (const OfferedPage &one : document->offered) {
        if (document->title.isEmpty() && !one.title.isEmpty() &&
            isSameAddress(one.address, document->url.value))
            document->title = {one.title, u"pages.jsonl title"_s};
    }
    return document;
}

} // namespace chancery
