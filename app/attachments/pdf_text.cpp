// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_text.h"

#include "app/attachments/pdf_lines.h"

#include <QCoreApplication>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

/// The letters of typographic ligatures, which stand for the page's look and not for its words.
QString withoutLigatures(QString text)
{
    static constexpr QStringView letters[] = {u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (char16_t ligature = 0xFB00; ligature <= 0xFB06; ++ligature)
        text.replace(QChar(ligature), letters[ligature - 0xFB00].toString());
    return text;
}

PdfPage linesOf(const Poppler::Page &page)
{
    PdfPage result;
    result.height = page.pageSizeF().height();
    PdfLine line;
    for (const auto &word : page.textList()) {
        line.text += withoutLigatures(word->text());
        line.place |= word->boundingBox();
        if (word->nextWord()) {
            if (word->hasSpaceAfter())
                line.text += u' ';
            continue;
        }
        line.text = line.text.simplified();
        if (!line.text.isEmpty())
            result.lines.push_back(std::move(line));
        line = {};
    }
    return result;
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    // Readers allow for up to a kilobyte of other bytes before the header.
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Outcome<PdfText> pdfText(const QByteArray &bytes, const QString &name, const ExtractionLimits &limits)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, QVariant());
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Error{name, {}, tr("is damaged: it cannot be read as a PDF")};
    if (document->isLocked())
        return Error{name, {}, tr("is locked with a password")};
    const int count = document->numPages();
    if (count > limits.pages)
        return Error{name, {}, tr("has %L1 pages; at most %L2 are read").arg(count).arg(limits.pages)};
    std::vector<PdfPage> pages;
    qsizetype characters = 0;
    for (int i = 0; i < count; ++i) {
        const auto page = document->page(i);
        if (!page)
            return Error{name, tr("page %1").arg(i + 1), tr("is damaged")};
        pages.push_back(linesOf(*page));
        for (const PdfLine &line : pages.back().lines)
            characters += line.text.size();
        if (characters > limits.characters)
            return Error{name, tr("page %1").arg(i + 1),
                         tr("the text grows beyond %L1 characters").arg(limits.characters)};
    }
    PdfText result{runningText(std::move(pages)), count};
    if (result.text.trimmed().isEmpty())
        return Error{name, {}, tr("holds no text: its pages are pictures, or empty")};
    return result;
}

} // namespace chancery
