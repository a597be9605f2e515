// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_text.h"
#include "app/attachments/recogniser.h"

#include <catch2/catch_test_macros.hpp>

#include <QByteArray>
#include <QHash>
#include <QString>

namespace recogniser_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// Draws words as squares in the operators of a PDF: a page with them has no text. Letters are five by seven.
QByteArray drawn(const QByteArray &words, int x, int y)
{
    static const QHash<char, QByteArrayList> letters{
        {'P', {"11110", "10001", "10001", "11110", "10000", "10000", "10000"}},
        {'A', {"01110", "10001", "10001", "11111", "10001", "10001", "10001"}},
        {'R', {"11110", "10001", "10001", "11110", "10100", "10010", "10001"}},
        {'I', {"01110", "00100", "00100", "00100", "00100", "00100", "01110"}},
        {'S', {"01111", "10000", "10000", "01110", "00001", "00001", "11110"}},
        {'N', {"10001", "11001", "10101", "10011", "10001", "10001", "10001"}},
        {'T', {"11111", "00100", "00100", "00100", "00100", "00100", "00100"}}};
    constexpr int square = 6;
    QByteArray operators;
    for (const char letter : words) {
        const QByteArrayList rows = letters.value(letter);
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column) {
                if (rows[row][column] == '1')
                    operators += QByteArray::number(x + column * square) + ' ' +
                                 QByteArray::number(y - row * square) + " 6 6 re\n";
            }
        }
        x += 6 * square;
    }
    return operators + "f\n";
}

QByteArray scanned()
{
    const QByteArray picture = drawn("PARIS", 60, 700) + drawn("IN SPRINT", 60, 620);
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
           "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>\nendobj\n"
           "4 0 obj\n<</Length " +
           QByteArray::number(picture.size()) + ">>\nstream\n" + picture +
           "\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n";
}

} // namespace

TEST_CASE("a page that is a picture is no text, and said to be a picture")
{
    const auto refused = pdfText(scanned(), u"scan.pdf"_s, {});
    REQUIRE(!refused.hasValue());
    CHECK(refused.error().reason.contains(u"pictures"_s));
    ReadingOptions later;
    later.isTextOptional = true;
    const auto empty = pdfText(scanned(), u"scan.pdf"_s, later);
    REQUIRE(empty.hasValue());
    CHECK(empty->text.isEmpty());
    CHECK(empty->pagesWithoutText == std::vector<int>{1});
}

TEST_CASE("a page that is a picture is read where Tesseract is installed, and marked as recognised")
{
    const auto recogniser = Recogniser::load();
    if (!recogniser)
        SKIP("Tesseract is not installed");
    ReadingOptions options;
    options.recogniser = recogniser.get();
    const auto document = pdfText(scanned(), u"scan.pdf"_s, options);
    REQUIRE(document.hasValue());
    CHECK(document->recognised);
    CHECK(document->pagesWithoutText.empty());
    CHECK(document->text.contains(u"SPRINT"_s));
    REQUIRE(!document->notes.isEmpty());
    CHECK(document->notes[0].startsWith(u"1 of 1 pages has no text of its own"_s));
}

} // namespace recogniser_tests
