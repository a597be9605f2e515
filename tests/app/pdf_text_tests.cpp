// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_text.h"
#include "core/text/code_points.h"
#include "core/text/lines/pdf_lines.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QList>
#include <QRegularExpression>

namespace pdf_text_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

PdfLine line(const QString &text, double y, double width = 400, double height = 12)
{
    return {text, QRectF(50, y, width, height)};
}

/// Lines of a paragraph on one page, a line height apart.
std::string joined(const QStringList &lines)
{
    PdfPage page{1, 800, {}};
    double y = 200;
    for (const QString &text : lines)
        page.lines.push_back(line(text, y += 14));
    return runningText({page}, 1).text.trimmed().toStdString();
}

QString all(const PdfPage &page)
{
    QString text;
    for (const PdfLine &one : page.lines)
        text += one.text + u'\n';
    return text;
}

/// Pages in Helvetica; each is the content of one: “BT /F1 12 Tf …”.
QByteArray pdfOf(const QByteArrayList &contents)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray &body) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < contents.size(); ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(contents.size()) + " >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    for (const QByteArray &content : contents) {
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents " +
               QByteArray::number(offsets.size() + 2) + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
        object("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
               "\nendstream");
    }
    const qsizetype table = pdf.size();
    const QByteArray size = QByteArray::number(offsets.size() + 1);
    pdf += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer << /Size " + size + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) +
           "\n%%EOF\n";
}

DocumentText read(const QByteArray &pdf)
{
    const auto document = pdfText(pdf, u"test.pdf"_s, {});
    INFO((document ? std::string() : document.error().toString().toStdString()));
    REQUIRE(document.hasValue());
    return *document;
}

DocumentText readCase(const QString &name)
{
    QFile file(QDir(tests::casesFolder()).filePath(u"pdf/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        SKIP("the cases are not here");
    return read(file.readAll());
}

std::string textOfCase(const QString &name)
{
    return readCase(name).text.toStdString();
}

bool has(const std::string &text, const char *words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("words that a hyphen divides at a line's end are put together, and page numbers left out")
{
    PdfPage first{1,
                  800,
                  {line(u"The well-known minister took part in devel-"_s, 200),
                   line(u"opment of a well-"_s, 214), line(u"known plan of the Anglo-"_s, 228),
                   line(u"French allies, a 20-"_s, 242), line(u"point one – or so –"_s, 256),
                   line(u"he said."_s, 270, 60), line(u"Another paragraph goes on to the next"_s, 284),
                   line(u"- 1 -"_s, 770, 30)}};
    PdfPage second{2, 800, {line(u"page."_s, 60, 30), line(u"- 2 -"_s, 770, 30)}};
    const RunningText text = runningText({first, second}, 2);
    CHECK(text.text.toStdString() ==
          u"The well-known minister took part in development of a well-known plan of the Anglo-French "
          u"allies, a "
          "20-point one – or so – he said.\nAnother paragraph goes on to the next page.\n"_s.toStdString());
    CHECK(text.heads == QStringList{u"- # -"_s});
    REQUIRE(text.pageStarts.size() == 1);
    CHECK(text.text.mid(text.pageStarts[0]) == u"page.\n"_s);
}

TEST_CASE("a real hyphen at a line's end stays, and a divided word is joined")
{
    CHECK(joined({u"They sent a security-"_s, u"adviser to the talks on long-"_s,
                  u"term guarantees, a U.S.-"_s, u"backed plan for price-"_s, u"determining ones."_s}) ==
          "They sent a security-adviser to the talks on long-term guarantees, a U.S.-backed plan for "
          "price-determining ones.");
    CHECK(joined({u"The multi-"_s, u"national force would be de-"_s, u"ployed with excep-"_s,
                  u"tional care by minis-"_s, u"ters."_s}) ==
          "The multinational force would be deployed with exceptional care by ministers.");
    CHECK(joined({u"An EU-"_s, u"led force, Paris-"_s, u"based and anti-"_s, u"drone, in pre-"_s,
                  u"and post-"_s, u"war years, Jean-"_s, u"Noël said on 6-"_s, u"8 January."_s}) ==
          u"An EU-led force, Paris-based and anti-drone, in pre- and post-war years, Jean-Noël said on "
          "6-8 January."_s.toStdString());
    CHECK(joined({u"In a follow-"_s, u"up the visi-"_s, u"tors saw a run-"_s, u"up of state-of-the-"_s,
                  u"art arms and decision-"_s, u"making."_s}) ==
          "In a follow-up the visitors saw a run-up of state-of-the-art arms and decision-making.");
    // The text itself knows better.
    CHECK(joined({u"The gold fish-"_s, u"bowl is a gold fish-bowl."_s}) ==
          "The gold fish-bowl is a gold fish-bowl.");
}

TEST_CASE("a sentence whose numbers differ from page to page is no running head")
{
    std::vector<PdfPage> pages;
    QString expected;
    for (int i = 1; i <= 5; ++i) {
        const QString day =
            u"On %1 January 2026 the mission counted %2 violations of the truce."_s.arg(2 + i).arg(5 + 7 * i);
        const QString end = u"In all, %1 soldiers were hurt."_s.arg(37 + 3 * i);
        pages.push_back({i, 800, {line(day, 40), line(u"Nothing else."_s, 56, 90), line(end, 760)}});
        CHECK(all(pages.back()).contains(day));
        expected += day + u"\nNothing else.\n"_s + end + u'\n';
    }
    const RunningText text = runningText(pages, 5);
    CHECK(text.heads.isEmpty());
    for (const QString &one : expected.split(u'\n', Qt::SkipEmptyParts))
        CHECK(text.text.contains(one));
}

TEST_CASE("a day that rises with the pages is no page number")
{
    std::vector<PdfPage> pages;
    for (int i = 1; i <= 4; ++i)
        pages.push_back({i, 800, {line(u"%1 January 2026"_s.arg(i), 40, 90), line(u"What was said."_s, 90)}});
    CHECK(runningText(pages, 4).text.contains(u"3 January 2026"_s));
}

TEST_CASE("the same words at the same edge are running heads, with page numbers that count")
{
    std::vector<PdfPage> pages;
    for (int i = 1; i <= 4; ++i) {
        pages.push_back({i,
                         800,
                         {line(u"European Policy Review"_s, 30, 120), line(u"January 2026"_s, 44, 70),
                          line(u"The allies agreed on point %1."_s.arg(i), 90),
                          line(u"They agreed on more of it."_s, 104),
                          line(u"EPR | Page %1 of 4"_s.arg(10 + i), 770, 90)}});
    }
    const RunningText text = runningText(pages, 4);
    CHECK(text.text.startsWith(u"The allies agreed on point 1. They agreed on more of it."_s));
    CHECK(!text.text.contains(u"Review"_s));
    CHECK(!text.text.contains(u"Page"_s));
    CHECK(text.heads.contains(u"European Policy Review"_s));
    CHECK(text.heads.contains(u"January 2026"_s.replace(u"2026"_s, u"#"_s)));
}

TEST_CASE("a paragraph that comes again on each page stays")
{
    std::vector<PdfPage> pages;
    for (int i = 1; i <= 3; ++i) {
        pages.push_back({i,
                         800,
                         {line(u"The parties to the present agreement have noted what the"_s, 40),
                          line(u"others declared before the talks on the truce began and"_s, 54),
                          line(u"go on as follows for day %1."_s.arg(i), 68)}});
    }
    CHECK(runningText(pages, 3).text.count(u"The parties"_s) == 3);
}

TEST_CASE("raised figures are set apart from what they stand at, and stay with units")
{
    const DocumentText text = read(pdfOf(
        {"BT /F1 10 Tf 50 700 Td (About 35) Tj /F1 6 Tf 4 Ts (3) Tj /F1 10 Tf 0 Ts ( countries came "
         "by 2026.) Tj /F1 6 Tf 4 Ts (12) Tj /F1 10 Tf 0 Ts ( The area is 120 km) Tj /F1 6 Tf 4 Ts (2) Tj "
         "/F1 10 Tf 0 Ts (.) Tj ET"}));
    CHECK(text.text.toStdString() ==
          u"About 35 ³ countries came by 2026. ¹² The area is 120 km².\n"_s.toStdString());
    // As a character of its own.
    CHECK(read(pdfOf({"BT /F1 10 Tf 50 700 Td (Some 15\\263 states.) Tj ET"})).text ==
          u"Some 15 ³ states.\n"_s);
    const std::string other = textOfCase(u"supernum.pdf"_s);
    CHECK(has(other, "About 35 "));
    CHECK(has(other, "5,000 "));
    CHECK(has(other, "2026. "));
}

TEST_CASE("a sideways page is read in order, whichever way it is turned")
{
    const QByteArray quarter =
        "BT /F1 12 Tf 0 1 -1 0 300 100 Tm (The first line of the annex.) Tj ET "
        "BT /F1 12 Tf 0 1 -1 0 340 100 Tm (The second line of it.) Tj ET BT /F1 12 Tf 60 20 Td (7) Tj ET";
    const QByteArray other = "BT /F1 12 Tf 0 -1 1 0 300 700 Tm (The second line of it.) Tj ET "
                             "BT /F1 12 Tf 0 -1 1 0 340 700 Tm (The first line of the annex.) Tj ET";
    const QByteArray half = "BT /F1 12 Tf -1 0 0 -1 500 300 Tm (The first line of the annex.) Tj ET "
                            "BT /F1 12 Tf -1 0 0 -1 500 340 Tm (The second line of it.) Tj ET";
    for (const QByteArray &content : {quarter, other, half}) {
        const QString text = read(pdfOf({content})).text;
        INFO(text.toStdString());
        CHECK(text.indexOf(u"The first line of the annex."_s) >= 0);
        CHECK(text.indexOf(u"The first line"_s) < text.indexOf(u"The second line"_s));
    }
    const std::string text = textOfCase(u"sideways.pdf"_s);
    CHECK(has(text, "Sideways annex: Poland sends no soldiers.\nSideways second line of annex."));
}

TEST_CASE("pages without text are named, and pages begin where they begin")
{
    const DocumentText text =
        read(pdfOf({"BT /F1 12 Tf 50 700 Td (Page one has text.) Tj ET", "0 0 100 100 re f",
                    "BT /F1 12 Tf 50 700 Td (Page three has.) Tj ET", "0 0 9 9 re f"}));
    CHECK(text.text == u"Page one has text.\nPage three has.\n"_s);
    CHECK(text.pages == 4);
    CHECK(text.pageStarts == std::vector<qint64>{19, 19, 35});
    REQUIRE(text.notes.size() == 1);
    CHECK(text.notes[0].startsWith(u"2 of 4 pages have no text"_s));
    const DocumentText scanned = readCase(u"mixscan.pdf"_s);
    REQUIRE(!scanned.notes.isEmpty());
    CHECK(scanned.notes[0].startsWith(u"1 of 3 pages has no text"_s));
}

TEST_CASE("what was misread before comes out right")
{
    const std::string daily = textOfCase(u"daily.pdf"_s);
    for (int day = 3; day <= 7; ++day) {
        const std::string said = "On " + std::to_string(day) + " January 2026 the mission counted " +
                                 std::to_string(12 + 7 * (day - 3)) + " violations of the truce.";
        CHECK(has(daily, said.c_str()));
    }
    CHECK(textOfCase(u"hebrew.pdf"_s) ==
          u"ראש הממשלה אמר כי השיחות בפריז יימשכו עד ה-6 בינואר 2026.\n"_s.toStdString());
    const std::string hyphens = textOfCase(u"hyphens.pdf"_s);
    for (const char *word : {"security-adviser", "U.S.-backed", "price-determining", "short- and long-term",
                             "twenty-point", "multinational", "pre- and post-ceasefire", "Rasmussen-Smith",
                             "6-8 January", "5-like", "long-standing"}) {
        INFO(word);
        CHECK(has(hyphens, word));
    }
    const std::string across = textOfCase(u"across2.pdf"_s);
    CHECK(has(across, "the multinational force would be deployed only once"));
    CHECK(has(across, "calls exceptional guarantees"));
    CHECK(!has(across, "European Policy Review"));
}

} // namespace pdf_text_tests
