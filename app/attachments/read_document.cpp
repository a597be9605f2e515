// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/read_document.h"

#include "app/attachments/pdf_text.h"
#include "core/text/html_text.h"
#include "core/text/markdown_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

Outcome<DocumentText> readText(const QByteArray &bytes, const QString &name, FileFormat format)
{
    const auto decoded = decodeText(bytes, format == FileFormat::Html ? declaredEncoding(bytes) : QString());
    if (!decoded)
        return Error{name, {}, tr("is not a text, an HTML page or a PDF")};
    DocumentText document;
    document.format = format;
    document.encoding = decoded->encoding;
    document.ground = decoded->ground;
    document.text = format == FileFormat::Html       ? htmlText(decoded->text)
                    : format == FileFormat::Markdown ? markdownText(decoded->text)
                                                     : decoded->text;
    return document;
}

} // namespace

FileFormat formatOf(const QByteArray &bytes, const QString &name)
{
    if (isPdf(bytes))
        return FileFormat::Pdf;
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return FileFormat::Markdown;
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1 ||
        head.contains("<!doctype html") || head.contains("<html"))
        return FileFormat::Html;
    return FileFormat::PlainText;
}

Outcome<DocumentText> readDocument(const QByteArray &bytes, const QString &name,
                                   const ReadingOptions &options)
{
    const FileFormat format = formatOf(bytes, name);
    auto document =
        format == FileFormat::Pdf ? pdfText(bytes, name, options.limits) : readText(bytes, name, format);
    if (!document)
        return document;
    // NUL has no place in a dossier; a reader that knows where its pages begin has none.
    if (document->pageStarts.empty())
        document->text.remove(QChar(u'\0'));
    if (document->text.trimmed().isEmpty())
        return Error{name, {}, tr("holds no text")};
    if (document->text.size() > options.limits.characters)
        return Error{name, {}, tr("the text grows beyond %L1 characters").arg(options.limits.characters)};
    return document;
}

} // namespace chancery
