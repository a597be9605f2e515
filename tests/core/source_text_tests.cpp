// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding/decoding.h"
#include "core/text/encoding/legacy_encodings.h"

#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QStringEncoder>

#include <random>

#include <iconv.h>

namespace source_text_tests {

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

/// In an encoding of the system's library, which knows more of them.
QByteArray inCharset(const QString &text, const QString &name)
{
    const QByteArray target = name == u"Shift-JIS"_s ? "CP932"
                              : name == u"EUC-KR"_s  ? "CP949"
                                                     : name.toLatin1().replace("Windows-", "CP");
    iconv_t converter = ::iconv_open(target.constData(), "UTF-8");
    REQUIRE(converter != reinterpret_cast<iconv_t>(-1)); // NOLINT(performance-no-int-to-ptr)
    QByteArray from = text.toUtf8();
    QByteArray to(from.size() * 2, '\0');
    char *in = from.data();
    char *out = to.data();
    auto left = static_cast<size_t>(from.size());
    auto room = static_cast<size_t>(to.size());
    REQUIRE(::iconv(converter, &in, &left, &out, &room) != static_cast<size_t>(-1));
    ::iconv_close(converter);
    return to.left(out - to.data());
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

TEST_CASE("a text of any script is read in the encodings its files are in")
{
    const QString chinese = u"各方同意继续谈判。我们不会让步。外交部发言人表示，会谈将于一月在巴黎举行。\n"_s;
    const QString taiwanese =
        u"各方同意繼續談判。我們不會讓步。外交部發言人表示，會談將於一月在巴黎舉行。\n"_s;
    const QString japanese = u"各国は交渉を続けることで合意した。会談は一月にパリで行われると述べた。\n"_s;
    const QString korean =
        u"각국은 협상을 계속하기로 합의했다. 회담이 1월에 파리에서 열릴 것이라고 말했다.\n"_s;
    const QString arabic = u"قال الوزير إن المحادثات مستمرة حتى الغد. وأضاف أن الدول اتفقت على الضمانات.\n"_s;
    const QString greek = u"Ο υπουργός είπε ότι οι συνομιλίες θα συνεχιστούν αύριο στο Παρίσι.\n"_s;
    const QString hebrew = u"השר אמר כי השיחות יימשכו עד מחר בפריז, ולא כל המדינות הסכימו.\n"_s;
    const std::tuple<QString, QString, QString> forms[] = {
        {chinese, u"GB18030"_s, u"GB18030"_s},
        {taiwanese, u"Big5"_s, u"Big5"_s},
        {japanese, u"Shift-JIS"_s, u"Shift-JIS"_s},
        {japanese, u"EUC-JP"_s, u"EUC-JP"_s},
        {korean, u"EUC-KR"_s, u"EUC-KR"_s},
        {arabic, u"Windows-1256"_s, u"Windows-1256"_s},
        {hebrew, u"Windows-1255"_s, u"Windows-1255"_s},
        {russian, u"IBM866"_s, u"IBM866"_s},
    };
    for (const auto &[text, label, name] : forms) {
        INFO(name.toStdString());
        // The table of IBM866 has no quotation marks of books.
        const QString plain = label == u"IBM866"_s ? QString(text).remove(u'«').remove(u'»') : text;
        checkRead(inCharset(plain, label), plain, name, EncodingGround::Letters);
    }
    const auto read = decodeText(inCharset(greek, u"Windows-1253"_s));
    REQUIRE(read);
    CHECK(read->text == greek);
}

TEST_CASE("a text that is half in another script is told by that")
{
    const QString mixed =
        u"The statement, as published: "
        "قال الوزير إن المحادثات مستمرة حتى الغد وأضاف أن الدول اتفقت. The ministry gave no "
        "further details of what had been agreed on, nor of who will go where and when.\n"_s;
    checkRead(inCharset(mixed, u"Windows-1256"_s), mixed, u"Windows-1256"_s, EncodingGround::Letters);
}

TEST_CASE("a text too short to tell its encoding is refused with those it may be in")
{
    const auto read = decodeText(inCharset(u"继续谈判"_s, u"GB18030"_s));
    REQUIRE(!read);
    CHECK(read.error().mayBe.contains(u"GB18030"_s));
    CHECK(read.error().mayBe.size() > 1);
    // A long text with a foreign word in it is read all the same.
    CHECK(decodeText(inCharset(english.repeated(20) + u"continued"_s, u"Windows-1252"_s) +
                     inCharset(u" 继续谈判"_s, u"GB18030"_s)));
    // What it declares settles it.
    const auto declared = decodeText(inCharset(u"继续谈判"_s, u"GB18030"_s), u"gb2312"_s);
    REQUIRE(declared);
    CHECK(declared->text == u"继续谈判"_s);
    CHECK(declared->ground == EncodingGround::Declared);
}

TEST_CASE("files that once came out in a wrong encoding are read")
{
    const auto read = [](const QString &name) {
        QFile file(tests::casesFolder() + u"/text/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            SKIP("the cases are not here");
        return decodeText(file.readAll());
    };
    const auto chinese = read(u"gbk.txt"_s);
    REQUIRE(chinese);
    CHECK(chinese->text.startsWith(u"各方同意继续谈判。"_s));
    const auto arabic = read(u"arabic1256.txt"_s);
    REQUIRE(arabic);
    CHECK(arabic->text.startsWith(u"قال الوزير إن المحادثات مستمرة حتى الغد."_s));
}

} // namespace source_text_tests
