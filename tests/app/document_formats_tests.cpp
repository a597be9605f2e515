// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/read_document.h"
#include "core/document/zip_writer.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <algorithm>

namespace document_formats_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

DocumentText readAs(const QByteArray &bytes, const QString &name, FileFormat format,
                    const ReadingOptions &options = {})
{
    const auto document = readDocument(bytes, name, options);
    INFO((document ? QString() : document.error().toString()).toStdString());
    REQUIRE(document.hasValue());
    CHECK(document->format == format);
    return *document;
}

void checkText(const DocumentText &document, const QString &text)
{
    CHECK(document.text.toStdString() == text.toStdString());
}

void checkRefused(const QByteArray &bytes, const QString &name, const QString &words)
{
    const auto document = readDocument(bytes, name);
    INFO(name.toStdString());
    REQUIRE(!document.hasValue());
    INFO(document.error().reason.toStdString());
    CHECK(document.error().reason.contains(words));
}

QByteArray zip(const std::vector<std::pair<QString, QByteArray>> &files)
{
    ZipWriter writer;
    for (const auto &[name, bytes] : files)
        writer.add(name, bytes,
                   name == u"mimetype"_s ? ZipWriter::Method::Stored : ZipWriter::Method::Deflated);
    return writer.finish();
}

QByteArray wordWith(const QByteArray &body, const QByteArray &notes = {})
{
    const QByteArray open =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    return zip({{u"[Content_Types].xml"_s, "<Types/>"},
                {u"word/document.xml"_s, open + body + "</w:body></w:document>"},
                {u"word/footnotes.xml"_s,
                 "<w:footnotes xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" +
                     notes + "</w:footnotes>"},
                {u"docProps/core.xml"_s,
                 "<c xmlns:dc='d'><dc:title>Talks</dc:title><dc:creator>A. Writer</dc:creator></c>"}});
}

QByteArray openDocumentWith(const QByteArray &body)
{
    return zip(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
         {u"content.xml"_s,
          "<office:document-content xmlns:office='urn:office' xmlns:text='urn:text' xmlns:table='urn:table' "
          "xmlns:dc='urn:dc'><office:body><office:text>" +
              body + "</office:text></office:body></office:document-content>"}});
}

QByteArray record(const QByteArray &type, const QByteArray &address, const QByteArray &block)
{
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address +
           "\r\nWARC-Date: 2026-01-07T09:00:00Z\r\nContent-Length: " + QByteArray::number(block.size()) +
           "\r\n\r\n" + block + "\r\n\r\n";
}

const QByteArray warc = record("warcinfo", "", "software: x\r\n") +
                        record("request", "https://wire.example/1", "GET / HTTP/1.1\r\n\r\n") +
                        record("response", "https://wire.example/0",
                               "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone.") +
                        record("response", "https://wire.example/1",
                               "HTTP/1.1 200 OK\r\nContent-Type: text/html; "
                               "charset=windows-1251\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "f\r\n<title>T</title\r\n9\r\n><p>\xCA\xE8\xE5\xE2.\r\n0\r\n\r\n") +
                        record("response", "https://wire.example/2",
                               "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The second page.");

} // namespace

TEST_CASE(
    "a message is read with its encoded words, charsets and transfer encodings, its other parts offered")
{
    const DocumentText mail = readAs(
        "Received: from x\r\nFrom: =?koi8-r?B?8sXQz9LUxdI=?= <r@wire.example>\r\nTo: desk@wire.example\r\n"
        "Date: Tue, 06 Jan 2026 23:30:00 +0300\r\nSubject: "
        "=?utf-8?Q?Talks_in_Paris_=E2=80=93_35_countries?=\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; "
        "charset=windows-1251\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n35 =F1=F2=F0=E0=ED =\r\n=E2 "
        "=CF=E0=F0=E8=E6=E5.\r\n--c\r\n"
        "Content-Type: text/html\r\n\r\n<p>35 countries\r\n--c--\r\n--b\r\nContent-Type: application/pdf\r\n"
        "Content-Disposition: attachment; filename=\"plan.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "JVBERi0xLjQ=\r\n--b--\r\n",
        u"a.eml"_s, FileFormat::Mail);
    checkText(mail,
              u"From: Репортер <r@wire.example>\nTo: desk@wire.example\nDate: 2026-01-06 23:30:00+03:00\n"
              "Subject: Talks in Paris – 35 countries\n\n35 стран в Париже.\n"_s);
    CHECK(mail.title == Stated{u"Talks in Paris – 35 countries"_s, u"header Subject"_s});
    CHECK(mail.author == Stated{u"Репортер"_s, u"header From"_s});
    CHECK(mail.published == Stated{u"2026-01-06"_s, u"header Date"_s});
    REQUIRE(mail.attachments.size() == 1);
    CHECK(mail.attachments[0] == CarriedFile{u"plan.pdf"_s, u"application/pdf"_s, "%PDF-1.4"});
}

TEST_CASE("a message of HTML alone is read whole, and one without a text is refused")
{
    const QByteArray head = "Message-ID: <1@x>\nFrom: a@x.example\nSubject: S\nMIME-Version: 1.0\n";
    const DocumentText mail = readAs(
        head + "Content-Type: text/html; charset=utf-8\n\n<p>One.</p><p>Two.</p>", u"x"_s, FileFormat::Mail);
    CHECK(mail.text.endsWith(u"\n\nOne.\nTwo.\n"_s));
    checkRefused(head + "\n", u"x.eml"_s, u"no text"_s);
    // A memo that is typed with such lines is a text.
    readAs("From: the desk\nTo: all\nSubject: Talks\n\nWords.\n", u"memo.txt"_s, FileFormat::PlainText);
}

TEST_CASE("a page saved as MHTML is the page, with its address and when it was saved")
{
    const DocumentText page = readAs(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://wire.example/2026/01/06/talks\r\n"
        "Subject: =?utf-8?Q?Talks?=\r\nDate: Wed, 7 Jan 2026 09:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
        "text/html\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: "
        "https://wire.example/2026/01/06/talks\r\n\r\n"
        "<html><meta charset=3Dutf-8><p>35 countries =E2=80=93 so far.\r\n--b\r\nContent-Type: image/png\r\n"
        "Content-Transfer-Encoding: base64\r\nContent-Location: "
        "https://wire.example/a.png\r\n\r\niVBORw0=\r\n--b--\r\n",
        u"talks.mhtml"_s, FileFormat::WebArchive);
    checkText(page, u"35 countries – so far.\n"_s);
    CHECK(page.url.value == u"https://wire.example/2026/01/06/talks"_s);
    CHECK(page.saved.value == u"2026-01-07T09:00:00Z"_s);
    CHECK(page.published.value == u"2026-01-06"_s);
    CHECK(page.title.value == u"Talks"_s);
    CHECK(page.attachments.empty());
}

TEST_CASE("of a web archive the first page is read, or the one that is asked for")
{
    const DocumentText first = readAs(warc, u"a.warc"_s, FileFormat::Warc);
    checkText(first, u"Киев.\n"_s);
    CHECK(first.url == Stated{u"https://wire.example/1"_s, u"WARC-Target-URI"_s});
    CHECK(first.saved == Stated{u"2026-01-07T09:00:00Z"_s, u"WARC-Date"_s});
    CHECK(first.offered.size() == 2);
    checkText(readAs(warc, u"a.warc"_s, FileFormat::Warc,
                     {.limits = {}, .whole = false, .page = u"https://wire.example/2/"_s}),
              u"The second page.\n"_s);
    CHECK(!readDocument(warc, u"a.warc"_s,
                        {.limits = {}, .whole = false, .page = u"https://wire.example/9"_s}));
    checkRefused(record("warcinfo", "", "x"), u"a.warc"_s, u"without a page"_s);
    // A body that is packed and cut off is named, not passed over.
    QByteArray words;
    for (int i = 0; i < 2000; ++i)
        words += QByteArray::number(i * i) + ' ';
    constexpr qsizetype lengthAndHead = 6; // of Qt's form and zlib's, before what gzip has as well
    const QByteArray packed =
        QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + qCompress(words).mid(lengthAndHead, 500);
    checkRefused(
        record("response", "https://wire.example/1",
               "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + packed),
        u"a.warc"_s, u"is damaged: https://wire.example/1"_s);
    // One that is cut off is read as far as it goes.
    for (qsizetype length = 0; length < warc.size(); length += 7)
        static_cast<void>(readDocument(warc.first(length), u"a.warc"_s));

    const QByteArray wacz =
        zip({{u"archive/data.warc"_s, warc},
             {u"datapackage.json"_s, "{}"},
             {u"pages/pages.jsonl"_s, "{\"format\":\"json-pages-1.0\"}\n"
                                      "{\"url\":\"https://wire.example/2\",\"title\":\"Second\"}\n"}});
    const DocumentText listed = readAs(wacz, u"a.wacz"_s, FileFormat::Wacz);
    checkText(listed, u"The second page.\n"_s);
    CHECK(listed.title.value == u"Second"_s);
    CHECK(listed.offered.size() == 1);
}

TEST_CASE("a Word document is read in order, notes apart, without what was deleted or hidden")
{
    const DocumentText word = readAs(
        wordWith(
            "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p>"
            "<w:p><w:r><w:t xml:space='preserve'>35</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
            "<w:r><w:t xml:space='preserve'> countries "
            "</w:t></w:r><w:ins><w:r><w:t>agreed</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>refused</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></"
            "w:rPr><w:t>secret</w:t>"
            "</w:r><w:r><w:instrText>PAGE</w:instrText><w:t>.</w:t></w:r></w:p>"
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>One </w:t></w:r></w:p>"
            "<w:p><w:r><w:t>line.</w:t></w:r></w:p>"
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
            "<w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            "<w:p><w:r><w:t>5,000</w:t></w:r><w:r><w:rPr><w:vertAlign "
            "w:val='superscript'/></w:rPr><w:t>7</w:t></w:r>"
            "<w:r><w:t>troops</w:t></w:r></w:p>",
            "<w:footnote w:id='0' w:type='separator'><w:p><w:r><w:t>no</w:t></w:r></w:p></w:footnote>"
            "<w:footnote w:id='2'><w:p><w:r><w:t>By one count.</w:t></w:r></w:p></w:footnote>"),
        u"a.docx"_s, FileFormat::Word);
    checkText(
        word,
        u"Talks\n35 [1] countries agreed.\nOne line.\na b\t\tc\n5,000 [7] troops\n[1] By one count.\n"_s);
    CHECK(word.title == Stated{u"Talks"_s, u"docProps/core.xml title"_s});
    CHECK(word.author.value == u"A. Writer"_s);
    CHECK(word.notes.size() == 1);
    checkRefused(wordWith("<w:p><w:r><w:t>cut"), u"a.docx"_s, u"damaged Word document"_s);
}

TEST_CASE("an OpenDocument text is read in order, notes apart, without deletions and comments")
{
    const QByteArray body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>refused</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:h>Talks</text:h>"
        "<text:p>35<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By one "
        "count.</text:p>"
        "</text:note-body></text:note> "
        "countries<office:annotation><text:p>why?</text:p></office:annotation>\n  agreed"
        "<text:s "
        "text:c='2'/>now.</text:p><text:list><text:list-item><text:p>First</text:p></text:list-item></"
        "text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></"
        "table:table-cell><table:table-cell>"
        "<text:p>b</text:p></table:table-cell></table:table-row></table:table>";
    const DocumentText document = readAs(openDocumentWith(body), u"a.odt"_s, FileFormat::OpenDocument);
    checkText(document, u"Talks\n35 [1] countries agreed  now.\nFirst\na\tb\n[1] By one count.\n"_s);
    CHECK(document.notes.size() == 2);
    checkRefused(openDocumentWith("<text:p>cut"), u"a.odt"_s, u"damaged OpenDocument"_s);
}

TEST_CASE("what is no text says what it is")
{
    const std::tuple<QByteArray, QString, QString> kinds[] = {
        {"\x89PNG\r\n\x1A\n", u"a.txt"_s, u"a PNG picture"_s},
        {"\xFF\xD8\xFF\xE0", u"report.html"_s, u"a JPEG picture"_s},
        {QByteArray("\x7F"
                    "ELF\2\1\1\0",
                    8),
         u"a.txt"_s, u"a program"_s},
        {QByteArray("SQLite format 3\0", 16), u"a.txt"_s, u"SQLite"_s},
        {"{\\rtf1 words}", u"a.rtf"_s, u"RTF"_s},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", u"a.doc"_s, u"Office 97"_s},
        {zip({{u"xl/workbook.xml"_s, "<w/>"}}), u"a.xlsx"_s, u"Excel"_s},
        {zip({{u"a.txt"_s, "words"}}), u"a.zip"_s, u"ZIP"_s},
        {"filedesc://x 0.0.0.0 20140301000000 text/plain 9\nwords", u"a.arc"_s, u"ARC"_s},
        {QByteArray(1000, '\0'), u"a.txt"_s, u"not a text"_s},
    };
    for (const auto &[bytes, name, words] : kinds)
        checkRefused(bytes, name, words);
}

TEST_CASE("a page without scripts is read as one with them shows it")
{
    QFile file(tests::casesFolder() + u"/html/hidden.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        SKIP("the cases are not here");
    checkText(readAs(file.readAll(), u"hidden.html"_s, FileFormat::Html), u"Shown.\n"_s);
}

} // namespace document_formats_tests
