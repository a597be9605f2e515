// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/read_document.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/mail_text.h"
#include "app/attachments/office_text.h"
#include "app/attachments/pdf_text.h"
#include "app/attachments/text_documents.h"
#include "app/attachments/unpacking.h"
#include "app/attachments/warc_text.h"
#include "core/io/file_kinds.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

/// Whether bytes look like those of a page: markup near the beginning, after comments and declarations.
bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 2048)).toLower();
    return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head>") ||
           head.contains("<body");
}

/// What bytes that are taken for a text are in truth; empty where nothing speaks against it.
QString kindOf(const QByteArray &bytes)
{
    if (isZip(bytes))
        return zipContents(bytes).words;
    const QString packed = isGzip(bytes) ? kindOfBinary(startOfGzip(bytes, 512)) : QString();
    return packed.isEmpty() ? kindOfBinary(bytes) : packed;
}

Outcome<DocumentText> readByFormat(FileFormat format, const QByteArray &bytes, const QString &name,
                                   const ReadingOptions &options)
{
    switch (format) {
    case FileFormat::Pdf:
        return pdfText(bytes, name, options);
    case FileFormat::Html:
        return htmlDocument(bytes, name, options.whole);
    case FileFormat::Mail:
    case FileFormat::WebArchive:
        return messageDocument(bytes, name, options.whole);
    case FileFormat::Warc:
        return warcDocument(bytes, name, options.whole, options.page);
    case FileFormat::Wacz:
        return waczDocument(bytes, name, options.whole, options.page);
    case FileFormat::Word:
        return wordDocument(bytes, name);
    case FileFormat::OpenDocument:
        return openDocument(bytes, name);
    case FileFormat::PlainText:
    case FileFormat::Markdown:
        return plainDocument(bytes, name, format);
    }
    return Error{name, {}, tr("is in no format that is read here")};
}

} // namespace

FileFormat formatOf(const QByteArray &bytes, const QString &name)
{
    if (isZip(bytes)) {
        switch (zipContents(bytes).kind) {
        case ZipKind::Word:
            return FileFormat::Word;
        case ZipKind::OpenDocument:
            return FileFormat::OpenDocument;
        case ZipKind::Wacz:
            return FileFormat::Wacz;
        case ZipKind::Other:
            return FileFormat::PlainText;
        }
    }
    if (isWarc(bytes))
        return FileFormat::Warc;
    // A message may carry a PDF, and say so within the first kilobyte.
    if (isMessage(bytes, name))
        return FileFormat::Mail;
    if (isPdf(bytes))
        return FileFormat::Pdf;
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024));
    if (head.contains("<office:document"))
        return FileFormat::OpenDocument;
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return FileFormat::Markdown;
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1 || looksLikeHtml(bytes))
        return FileFormat::Html;
    return FileFormat::PlainText;
}

Outcome<DocumentText> readDocument(const QByteArray &bytes, const QString &name,
                                   const ReadingOptions &options)
{
    const FileFormat format = formatOf(bytes, name);
    const bool isOfText =
        format == FileFormat::PlainText || format == FileFormat::Markdown || format == FileFormat::Html;
    const QString kind = isOfText ? kindOf(bytes) : QString();
    if (!kind.isEmpty())
        return Error{name, {}, tr("is no text but %1").arg(kind)};
    auto document = readByFormat(format, bytes, name, options);
    if (!document)
        return document;
    // NUL has no place in a dossier; a reader that knows where its pages begin has none.
    if (document->pageStarts.empty())
        document->text.remove(QChar(u'\0'));
    document->wholeText.remove(QChar(u'\0'));
    if (document->text.trimmed().isEmpty() &&
        !(options.isTextOptional && !document->pagesWithoutText.empty()))
        return Error{name, {}, tr("holds no text")};
    if (document->text.size() > options.limits.characters)
        return Error{name, {}, tr("the text grows beyond %L1 characters").arg(options.limits.characters)};
    return document;
}

} // namespace chancery
