// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_text.h"
#include "core/domain/plural.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/opened_pdf.h"
#include "app/attachments/pdf_page.h"
#include "app/attachments/pdf_picture.h"
#include "core/text/lines/pdf_lines.h"

#include <QVariant>

#include <algorithm>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

constexpr qsizetype mostNamed = 12; ///< pages or heads that a note lists

/// Collects which maps of characters the reader lacked: text in a font that needs one is lost without a word.
void hear(const QString &message, const QVariant &lacking)
{
    if (!message.contains("CMap"_L1) && !message.contains("character collection"_L1) &&
        !message.contains("CIDToUnicode"_L1) && !message.contains("cidToUnicode"_L1))
        return;
    auto *list = static_cast<QStringList *>(lacking.value<void *>());
    if (list->size() < mostNamed && !list->contains(message))
        list->append(message);
}

/// “1, 3–5, 9”.
QString listed(const std::vector<int> &numbers)
{
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        parts.append(last == i ? QString::number(numbers[i]) : u"%1–%2"_s.arg(numbers[i]).arg(numbers[last]));
        i = last + 1;
    }
    if (parts.size() > mostNamed)
        parts = parts.first(mostNamed) + QStringList{u"…"_s};
    return parts.join(u", "_s);
}

QString noteOfHeads(QStringList heads)
{
    for (QString &head : heads)
        head = tr("“%1”").arg(head);
    if (heads.size() > mostNamed)
        heads = heads.first(mostNamed) + QStringList{u"…"_s};
    return tr("Left out as running heads and page numbers (# is a number): %1.").arg(heads.join(u", "_s));
}

QString noteOfEmptyPages(const std::vector<int> &empty, int count)
{
    return plural("Attachments", "%Ln of %L1 pages has no text: page %2 is a picture, or blank.",
                  "%Ln of %L1 pages have no text: pages %2 are pictures, or blank.", empty.size())
        .arg(count)
        .arg(listed(empty));
}

QString noteOfRecognisedPages(const std::vector<int> &recognised, int count)
{
    return plural("Attachments",
                  "%Ln of %L1 pages has no text of its own: page %2 was read from a picture by character "
                  "recognition "
                  "(Tesseract); check it there.",
                  "%Ln of %L1 pages have no text of their own: pages %2 were read from pictures by character "
                  "recognition (Tesseract); check them there.",
                  recognised.size())
        .arg(count)
        .arg(listed(recognised));
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    // Readers allow for up to a kilobyte of other bytes before the header.
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Outcome<DocumentText> pdfText(const QByteArray &bytes, const QString &name, const ReadingOptions &options)
{
    const ExtractionLimits &limits = options.limits;
    QStringList lacking;
    Poppler::setDebugErrorFunction(hear, QVariant::fromValue(static_cast<void *>(&lacking)));
    const auto opened = openedPdf(bytes, name);
    if (!opened)
        return opened.error();
    const std::shared_ptr<Poppler::Document> &document = *opened;
    const int count = document->numPages();
    if (count > limits.pages)
        return Error{name, {}, tr("has %L1 pages; at most %L2 are read").arg(count).arg(limits.pages)};
    std::vector<PdfPage> pages;
    std::vector<int> empty;
    std::vector<int> damaged;
    std::vector<int> recognised;
    qsizetype characters = 0;
    for (int number = 1; number <= count; ++number) {
        const auto page = document->page(number - 1);
        if (!page) {
            damaged.push_back(number);
            continue;
        }
        bool isEmpty = true;
        for (PdfPage &turned : linesOf(*page, number)) {
            for (const PdfLine &line : turned.lines)
                characters += line.text.size();
            pages.push_back(std::move(turned));
            isEmpty = false;
        }
        if (isEmpty && options.recogniser) {
            if (auto lines = recognisedLines(*page, number, *options.recogniser)) {
                for (const PdfLine &line : lines->lines)
                    characters += line.text.size();
                pages.push_back(*std::move(lines));
                recognised.push_back(number);
                isEmpty = false;
            }
        }
        if (isEmpty)
            empty.push_back(number);
        if (characters > limits.characters)
            return Error{name, tr("page %1").arg(number),
                         tr("the text grows beyond %L1 characters").arg(limits.characters)};
    }
    RunningText running = runningText(std::move(pages), count);
    const QString lost = lacking.isEmpty()
                             ? QString()
                             : tr("Some characters could not be read: %1").arg(lacking.join(u"; "_s));
    const bool hasText = !running.text.trimmed().isEmpty();
    if (!hasText && !(options.isTextOptional && !empty.empty())) {
        if (!lost.isEmpty())
            return Error{name, {}, lost};
        return Error{name,
                     {},
                     damaged.empty() ? tr("holds no text: its pages are pictures, or empty")
                                     : tr("is damaged: none of its pages can be read")};
    }
    DocumentText result;
    result.format = FileFormat::Pdf;
    result.text = std::move(running.text);
    result.pages = count;
    result.pageStarts = std::move(running.pageStarts);
    result.recognised = !recognised.empty();
    result.pagesWithoutText = empty;
    if (!recognised.empty())
        result.notes.append(noteOfRecognisedPages(recognised, count));
    if (!empty.empty())
        result.notes.append(noteOfEmptyPages(empty, count));
    if (!damaged.empty())
        result.notes.append(tr("Pages that are damaged and could not be read: %1.").arg(listed(damaged)));
    if (!lost.isEmpty())
        result.notes.append(lost);
    if (!running.heads.isEmpty())
        result.notes.append(noteOfHeads(running.heads));
    return result;
}

} // namespace chancery
