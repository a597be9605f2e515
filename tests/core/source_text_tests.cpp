// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/decoding.h"
#include "core/text/html_text.h"
#include "core/text/legacy_encodings.h"
#include "core/text/markdown_text.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringEncoder>

#include <random>

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const QString english =
    u"The minister said: “We shan’t accept that – not in January.” A café in Zürich, façade and all, cost "
    u"€20.\n"
    "Officials from Österreich, España and Norge agreed; the naïve résumé was Ångström’s.\n"_s;
const QString russian =
    u"Министр иностранных дел заявил, что переговоры пройдут в Париже в январе. "
    "По его словам, «гарантии безопасности» обсуждаются с союзниками, но решение ещё не принято.\n"_s;
const QString ukrainian = u"Президент України сказав, що гарантії безпеки мають бути юридично обов’язковими. "
                          "Їх обговорять у Києві, а потім і в Парижі.\n"_s;
const QString polish =
    u"Premier powiedział, że żaden żołnierz nie zostanie wysłany. Źródła w Łodzi i Gdańsku "
    "mówią o gwarancjach bezpieczeństwa; część państw się waha.\n"_s;
const QString czech =
    u"Předseda vlády řekl, že Česko žádné vojáky nevyšle. Žluťoučký kůň úpěl ďábelské ódy.\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray encoded(const QString &text, const char *name)
{
    const LegacyEncoding *encoding = legacyEncoding(QString::fromLatin1(name));
    REQUIRE(encoding);
    QByteArray bytes;
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            bytes += character.toLatin1();
            continue;
        }
        int code = 0;
        while (code < 128 && encoding->high[code] != character.unicode())
            ++code;
        INFO(QString(character).toStdString());
        REQUIRE(code < 128);
        bytes += static_cast<char>(128 + code);
    }
    return bytes;
}

void checkRead(const QByteArray &bytes, const QString &text, const QString &encoding, EncodingGround ground)
{
    const auto read = decodeText(bytes);
    REQUIRE(read);
    CHECK(read->text.toStdString() == text.toStdString());
    CHECK(read->encoding.toStdString() == encoding.toStdString());
    CHECK(read->ground == ground);
}

} // namespace

TEST_CASE("Unicode is read in each of its forms, with a byte order mark and without")
{
    for (const QString &text : {english, russian, ukrainian, polish}) {
        using enum QStringConverter::Encoding;
        const std::pair<QStringConverter::Encoding, QString> forms[] = {
            {Utf8, u"UTF-8"_s},
            {Utf16LE, u"UTF-16 (little-endian)"_s},
            {Utf16BE, u"UTF-16 (big-endian)"_s},
            {Utf32LE, u"UTF-32 (little-endian)"_s},
            {Utf32BE, u"UTF-32 (big-endian)"_s}};
        for (const auto &[encoding, name] : forms) {
            checkRead(encoded(text, encoding, true), text, name, EncodingGround::Mark);
            checkRead(encoded(text, encoding, false), text, name, EncodingGround::Form);
        }
    }
}

TEST_CASE("a text in an encoding of one byte a character is told by its words")
{
    const auto check = [](const QString &text, const char *label, const QString &name) {
        checkRead(encoded(text, label), text, name, EncodingGround::Letters);
    };
    check(english, "windows-1252", u"Windows-1252"_s);
    check(russian, "windows-1251", u"Windows-1251"_s);
    check(ukrainian, "windows-1251", u"Windows-1251"_s);
    check(polish, "windows-1250", u"Windows-1250"_s);
    check(polish, "iso-8859-2", u"ISO-8859-2"_s);
    check(czech, "windows-1250", u"Windows-1250"_s);
    QString plainQuotes = russian;
    plainQuotes.remove(u'«').remove(u'»');
    check(plainQuotes, "iso-8859-5", u"ISO-8859-5"_s);
    check(plainQuotes, "koi8-r", u"KOI8-U"_s);
}

TEST_CASE("what a page declares is believed where it fits, and not where its bytes are UTF-8")
{
    const QByteArray page = "<html><head><meta charset=\"windows-1251\"></head><body>";
    const QString declared = declaredEncoding(page);
    CHECK(declared == u"windows-1251"_s);
    // Too short to be judged by its words: “во” is also “âî”.
    const auto read = decodeText(page + encoded(u"во"_s, "windows-1251"), declared);
    REQUIRE(read);
    CHECK(read->text.endsWith(u"во"_s));
    CHECK(read->ground == EncodingGround::Declared);
    const auto utf8 = decodeText(page + u"во"_s.toUtf8(), declared);
    REQUIRE(utf8);
    CHECK(utf8->text.endsWith(u"во"_s));
    CHECK(declaredEncoding("<?xml version='1.0' encoding='KOI8-R'?>") == u"KOI8-R"_s);
    CHECK(declaredEncoding("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">") ==
          u"iso-8859-1"_s);
    CHECK(declaredEncoding("no page at all").isEmpty());
}

TEST_CASE("UTF-8 with a byte gone wrong is still UTF-8")
{
    QByteArray bytes = russian.repeated(3).toUtf8();
    bytes[101] = '\xFF';
    const auto read = decodeText(bytes);
    REQUIRE(read);
    CHECK(read->encoding == u"UTF-8 with faults"_s);
    CHECK(read->text.contains(u"гарантии безопасности"_s));
}

TEST_CASE("lines end with a line feed, however the file ends them")
{
    CHECK(decodeText("one\r\ntwo\rthree\n")->text == u"one\ntwo\nthree\n"_s);
}

TEST_CASE("what is no text is not read as text")
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same bytes every time
    QByteArray noise(4096, Qt::Uninitialized);
    for (char &byte : noise)
        byte = static_cast<char>(random());
    CHECK(!decodeText(noise));
    CHECK(!decodeText(QByteArray("PK\3\4\24\0\0\0\10\0", 10) + noise));
    CHECK(!decodeText(QByteArray(1000, '\0')));
    CHECK(decodeText({})->text.isEmpty());
    for (qsizetype length = 1; length < 200; ++length) {
        const auto read = decodeText(noise.first(length)); // whatever it is, it is read or refused
        CHECK((!read || read->text.size() <= length));
    }
}

TEST_CASE("a page is read in order, without scripts, styles and menus")
{
    const QString page = uR"(<!DOCTYPE html><html><head><title>Site</title><style>p { color: red }</style>
<script>if (a < b && c > d) document.write("<p>never</p>");</script></head>
<body><nav><ul><li>Home<li>World</ul></nav>
<!-- <p>a comment</p> -->
<h1>Allies   meet
in Paris</h1>
<p class="a>b">The minister&rsquo;s <b>plan</b>&nbsp;&mdash; &ldquo;Article&#160;5&#x2011;like&rdquo; &amp; more&hellip;<br>Next line.</p>
<button>Share</button>
<table><tr><th>Option<th>Strength</tr><tr><td>Pledges</td><td>Low</td></tr></table>
<pre>kept   as
  it is</pre>
<p>3 < 4, AT&T and &unknown; stay.</p>
<script src="x"></SCRIPT ><p>The end</body></html>)"_s;
    CHECK(htmlText(page).toStdString() ==
          u"Allies meet in Paris\n"
          "The minister’s plan\u00A0— “Article\u00A05\u2011like” & more…\nNext line.\n"
          "Option\tStrength\nPledges\tLow\n"
          "kept   as\n  it is\n"
          "3 < 4, AT&T and &unknown; stay.\nThe end\n"_s.toStdString());
}

TEST_CASE("broken pages are read as far as they go")
{
    CHECK(htmlText({}).isEmpty());
    CHECK(htmlText(u"just words"_s) == u"just words\n"_s);
    CHECK(htmlText(u"<p>a<script>b"_s) == u"a\n"_s);
    CHECK(htmlText(u"<p>a<!-- b"_s) == u"a\n"_s);
    CHECK(htmlText(u"<p>a<b title='x"_s) == u"a\n"_s);
    CHECK(htmlText(u"a<"_s) == u"a<\n"_s);
    CHECK(htmlText(u"<head><title>t<body>words"_s) == u"words\n"_s);
    CHECK(htmlText(u"&#0;&#xD800;&#x110000;&#128;"_s) == u"\uFFFD\uFFFD\uFFFD€\n"_s);
    // Depth costs nothing.
    CHECK(htmlText(u"<div>"_s.repeated(200'000) + u"deep"_s) == u"deep\n"_s);
    CHECK(htmlText(u"<nav>"_s.repeated(200'000) + u"menu"_s + u"</nav>"_s.repeated(200'000) + u"text"_s) ==
          u"text\n"_s);
}

TEST_CASE("Markdown is read without its marks, and signs that are none stay")
{
    CHECK(markdownText(
              u"# Allies *meet* in **Paris** #\n\n> The [minister](https://x.org/a_(b) \"t\") said ~~no~~ "
              u"`yes`.\n"
              "* one_two_three and 5 * 3 * 2\n---\n![A photo](p.jpg) and [ref][1]\n\n[1]: https://x.org\n"
              "```\nkept *as* it is\n```\n\\*star\\* &amp; <https://y.org> <b>bold</b> [sic]\n"_s)
              .toStdString() == u"Allies meet in Paris\n\nThe minister said no yes.\n"
                                "- one_two_three and 5 * 3 * 2\n\nA photo and ref\n\n\n"
                                "\nkept *as* it is\n\n*star* & https://y.org bold [sic]\n"_s.toStdString());
}

TEST_CASE("Markdown of nothing but marks is read in time that grows with its length")
{
    for (const QString &mark :
         {u"["_s, u"*a"_s, u"`"_s, u"<"_s, u"&"_s, u"> "_s, u"_"_s, u"* "_s, u"![x]("_s})
        CHECK(markdownText(mark.repeated(100'000)).size() <= mark.size() * 100'000);
}
