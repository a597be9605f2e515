// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/text_documents.h"

#include "app/attachments/attachments_words.h"
#include "core/markup/front_matter.h"
#include "core/markup/html_page.h"
#include "core/markup/markdown_text.h"
#include "core/text/encoding/decoding.h"

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

Error undecoded(const QString &name, const Undecoded &why)
{
    return {name,
            {},
            why.mayBe.isEmpty() ? tr("is not a text, nor in a format that is read here")
                                : tr("is too short to tell its encoding; it may be %1: save it as UTF-8")
                                      .arg(why.mayBe.join(u", "_s))};
}

} // namespace

Outcome<DocumentText> htmlDocument(const QByteArray &bytes, const QString &name, bool whole,
                                   const QString &charset, const QString &address)
{
    const auto decoded = decodeText(bytes, charset.isEmpty() ? declaredEncoding(bytes) : charset);
    if (!decoded)
        return undecoded(name, decoded.error());
    HtmlPage page = readHtmlPage(decoded->text, address);
    DocumentText document;
    document.format = FileFormat::Html;
    document.encoding = decoded->encoding;
    document.ground = decoded->ground;
    const bool hasArticle = !page.articleText.isEmpty();
    document.text = whole || !hasArticle ? page.wholeText : std::move(page.articleText);
    if (!whole && hasArticle)
        document.wholeText = std::move(page.wholeText);
    document.title = std::move(page.says.title);
    document.author = std::move(page.says.author);
    document.publisher = std::move(page.says.publisher);
    document.published = std::move(page.says.published);
    document.language = std::move(page.says.language);
    document.url = std::move(page.says.url);
    document.saved = std::move(page.saved);
    document.notes = std::move(page.notes);
    return document;
}

Outcome<DocumentText> plainDocument(const QByteArray &bytes, const QString &name, FileFormat format,
                                    const QString &charset)
{
    const auto decoded = decodeText(bytes, charset);
    if (!decoded)
        return undecoded(name, decoded.error());
    DocumentText document;
    document.format = format;
    document.encoding = decoded->encoding;
    document.ground = decoded->ground;
    if (format != FileFormat::Markdown) {
        document.text = decoded->text;
        return document;
    }
    auto head = frontMatterOf(decoded->text);
    document.text = markdownText(head ? decoded->text.mid(head->end) : decoded->text);
    if (head) {
        document.title = std::move(head->says.title);
        document.author = std::move(head->says.author);
        document.publisher = std::move(head->says.publisher);
        document.published = std::move(head->says.published);
        document.language = std::move(head->says.language);
        document.url = std::move(head->says.url);
    }
    return document;
}

} // namespace chancery
