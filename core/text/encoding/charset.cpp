// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding/charset.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <cerrno>
#include <memory>

#include <iconv.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Charset
{
    QLatin1StringView name;
    const char *iconvName; ///< the superset that is found under the name
    QLatin1StringView labels;
};

// Where files say one encoding and mean its superset, the superset is read, as browsers do.
constexpr Charset charsets[] = {
    {"UTF-8"_L1, "UTF-8", "utf8 utf-8 unicode-1-1-utf-8"_L1},
    {"UTF-16 (little-endian)"_L1, "UTF-16LE", "utf-16 utf-16le ucs-2 unicode"_L1},
    {"UTF-16 (big-endian)"_L1, "UTF-16BE", "utf-16be"_L1},
    {"UTF-7"_L1, "UTF-7", "utf-7"_L1},
    {"Windows-1252"_L1, "CP1252",
     "windows-1252 cp1252 x-cp1252 latin1 l1 iso-8859-1 iso8859-1 iso_8859-1 iso88591 us-ascii ascii ansi_x3.4-1968"_L1},
    {"Windows-1250"_L1, "CP1250", "windows-1250 cp1250 x-cp1250"_L1},
    {"Windows-1251"_L1, "CP1251", "windows-1251 cp1251 x-cp1251"_L1},
    {"Windows-1253"_L1, "CP1253", "windows-1253 cp1253"_L1},
    {"Windows-1254"_L1, "CP1254", "windows-1254 cp1254 iso-8859-9 iso8859-9 latin5"_L1},
    {"Windows-1255"_L1, "CP1255", "windows-1255 cp1255"_L1},
    {"Windows-1256"_L1, "CP1256", "windows-1256 cp1256"_L1},
    {"Windows-1257"_L1, "CP1257", "windows-1257 cp1257"_L1},
    {"Windows-1258"_L1, "CP1258", "windows-1258 cp1258"_L1},
    {"Windows-874"_L1, "CP874", "windows-874 tis-620 iso-8859-11 cp874"_L1},
    {"ISO-8859-2"_L1, "ISO-8859-2", "iso-8859-2 iso8859-2 latin2"_L1},
    {"ISO-8859-3"_L1, "ISO-8859-3", "iso-8859-3 latin3"_L1},
    {"ISO-8859-4"_L1, "ISO-8859-4", "iso-8859-4 latin4"_L1},
    {"ISO-8859-5"_L1, "ISO-8859-5", "iso-8859-5 iso8859-5 cyrillic"_L1},
    {"ISO-8859-6"_L1, "ISO-8859-6", "iso-8859-6 arabic"_L1},
    {"ISO-8859-7"_L1, "ISO-8859-7", "iso-8859-7 greek"_L1},
    {"ISO-8859-8"_L1, "ISO-8859-8", "iso-8859-8 iso-8859-8-i hebrew logical"_L1},
    {"ISO-8859-10"_L1, "ISO-8859-10", "iso-8859-10 latin6"_L1},
    {"ISO-8859-13"_L1, "ISO-8859-13", "iso-8859-13"_L1},
    {"ISO-8859-14"_L1, "ISO-8859-14", "iso-8859-14"_L1},
    {"ISO-8859-15"_L1, "ISO-8859-15", "iso-8859-15 latin9"_L1},
    {"ISO-8859-16"_L1, "ISO-8859-16", "iso-8859-16"_L1},
    {"KOI8-R"_L1, "KOI8-R", "koi8-r koi8 koi"_L1},
    {"KOI8-U"_L1, "KOI8-U", "koi8-u koi8-ru"_L1},
    {"IBM866"_L1, "CP866", "ibm866 866 cp866"_L1},
    {"IBM855"_L1, "CP855", "ibm855 cp855"_L1},
    {"IBM852"_L1, "CP852", "ibm852 cp852"_L1},
    {"IBM850"_L1, "CP850", "ibm850 cp850"_L1},
    {"IBM865"_L1, "CP865", "ibm865 cp865"_L1},
    {"Macintosh"_L1, "MACINTOSH", "macintosh mac x-mac-roman"_L1},
    {"Mac Cyrillic"_L1, "MAC-CYRILLIC", "x-mac-cyrillic mac-cyrillic x-mac-ukrainian"_L1},
    {"GB18030"_L1, "GB18030",
     "gb18030 gbk gb2312 gb_2312-80 gb_2312 x-gbk chinese euc-cn cp936 hz-gb-2312"_L1},
    {"Big5"_L1, "BIG5-HKSCS", "big5 big5-hkscs cn-big5 x-x-big5 cp950"_L1},
    {"EUC-TW"_L1, "EUC-TW", "euc-tw"_L1},
    {"Shift-JIS"_L1, "CP932", "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j cp932"_L1},
    {"EUC-JP"_L1, "EUC-JP", "euc-jp x-euc-jp"_L1},
    {"ISO-2022-JP"_L1, "ISO-2022-JP-2", "iso-2022-jp csiso2022jp"_L1},
    {"ISO-2022-KR"_L1, "ISO-2022-KR", "iso-2022-kr"_L1},
    {"EUC-KR"_L1, "CP949", "euc-kr uhc cp949 ks_c_5601-1987 korean ksc5601 windows-949 johab"_L1},
    {"VISCII"_L1, "VISCII", "viscii"_L1},
};

const Charset *charset(QStringView label)
{
    static const QHash<QString, const Charset *> known = [] {
        QHash<QString, const Charset *> all;
        for (const Charset &one : charsets) {
            all.insert(QString(one.name).toLower(), &one);
            for (const QString &each : QString(one.labels).split(u' '))
                all.insert(each, &one);
        }
        return all;
    }();
    return known.value(label.trimmed().toString().toLower());
}

struct Close
{
    using pointer = iconv_t;
    void operator()(iconv_t converter) const { ::iconv_close(converter); }
};

} // namespace

QString charsetName(QStringView label)
{
    const Charset *found = charset(label);
    return found ? QString(found->name) : QString();
}

std::optional<CharsetText> decodeCharset(QByteArrayView bytes, QStringView label)
{
    const Charset *found = charset(label);
    if (!found)
        return std::nullopt;
    iconv_t opened = ::iconv_open("UTF-16LE", found->iconvName);
    if (opened == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): POSIX says so
        return std::nullopt;
    const std::unique_ptr<iconv_t, Close> converter(opened);
    CharsetText result;
    std::array<char, 16384> buffer{};
    // iconv() takes what it reads as a pointer to what may change, and changes nothing.
    char *in = const_cast<char *>(bytes.data());
    auto left = static_cast<size_t>(bytes.size());
    const auto convert = [&](char **from, size_t *rest) {
        char *out = buffer.data();
        size_t room = buffer.size();
        const size_t status = ::iconv(converter.get(), from, rest, &out, &room);
        const int error = errno;
        for (qsizetype i = 0; i + 1 < out - buffer.data(); i += 2) {
            const auto low = static_cast<unsigned char>(buffer[static_cast<size_t>(i)]);
            const auto high = static_cast<unsigned char>(buffer[static_cast<size_t>(i) + 1]);
            result.text += QChar(static_cast<char16_t>(low | (high << 8)));
        }
        return status == static_cast<size_t>(-1) ? error : 0;
    };
    while (left > 0) {
        const int error = convert(&in, &left);
        if (error == EILSEQ || error == EINVAL) {
            result.text += QChar(QChar::ReplacementCharacter);
            ++result.faults;
            ++in;
            --left;
            ::iconv(converter.get(), nullptr, nullptr, nullptr, nullptr);
        } else if (error != 0 && error != E2BIG) {
            return std::nullopt;
        }
    }
    convert(nullptr, nullptr); // what a shift state still holds
    return result;
}

} // namespace chancery
