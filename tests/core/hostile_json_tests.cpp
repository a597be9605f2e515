// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/support/every_member.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <functional>
#include <random>

namespace hostile_json_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleJson()
{
    return writeJsonDossier(sampleDossier());
}

/// A refusal that names file, place and reason; anything else fails the test.
Error refusal(const QByteArray &bytes)
{
    const auto read = readJsonDossier(bytes, u"hostile.json"_s);
    INFO(bytes.left(200).toStdString());
    REQUIRE(!read.hasValue());
    CHECK(read.error().file == u"hostile.json"_s);
    CHECK(!read.error().place.isEmpty());
    CHECK(!read.error().reason.isEmpty());
    return read.error();
}

/// Calls `visit` with every value below the root, its pointer, and a function that gives the document with
/// that value replaced (or, given an undefined value, removed).
using Replace = std::function<QJsonValue(const QJsonValue &)>;
using Visit = std::function<void(const QJsonValue &value, const QString &pointer, const Replace &replace)>;

void walk(const QJsonValue &value, const QString &pointer, const Replace &replace, const Visit &visit)
{
    if (!pointer.isEmpty())
        visit(value, pointer, replace);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            walk(
                it.value(), pointer + u'/' + key,
                [&object, &replace, key](const QJsonValue &with) {
                    QJsonObject changed = object;
                    if (with.isUndefined())
                        changed.remove(key);
                    else
                        changed.insert(key, with);
                    return replace(changed);
                },
                visit);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            walk(
                array.at(i), pointer + u'/' + QString::number(i),
                [&array, &replace, i](const QJsonValue &with) {
                    QJsonArray changed = array;
                    if (with.isUndefined())
                        changed.removeAt(i);
                    else
                        changed.replace(i, with);
                    return replace(changed);
                },
                visit);
        }
    }
}

void walkSample(const Visit &visit, const QByteArray &json = sampleJson())
{
    const QJsonValue root = QJsonDocument::fromJson(json).object();
    walk(
        root, {}, [](const QJsonValue &whole) { return whole; }, visit);
}

QByteArray bytesOf(const QJsonValue &root)
{
    return QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact);
}

/// The sample with one stretch of its text replaced, which must be there.
QByteArray sampleWith(const QByteArray &what, const QByteArray &by)
{
    QByteArray json = sampleJson();
    const qsizetype at = json.indexOf(what);
    REQUIRE(at >= 0);
    return json.replace(at, what.size(), by);
}

} // namespace

TEST_CASE("a JSON dossier cut off anywhere is refused with its place")
{
    const QByteArray whole = sampleJson();
    // Every length for the first and last kilobyte, and every 61st between: each kind of token is cut
    // somewhere.
    const qsizetype last = whole.trimmed().size() - 1;
    for (qsizetype length = 0; length <= last; length += (length < 1000 || length > last - 1000) ? 1 : 61)
        refusal(whole.left(length));
}

TEST_CASE("a value of another type is refused at its pointer, whatever key it stands under")
{
    const std::vector<QJsonValue> values{QJsonValue::Null, true, 7, u"word"_s, QJsonArray{}, QJsonObject{}};
    int tried = 0;
    const Visit visit = [&](const QJsonValue &value, const QString &pointer, const Replace &replace) {
        for (const QJsonValue &other : values) {
            if (other.type() == value.type())
                continue;
            INFO(pointer.toStdString());
            const Error error = refusal(bytesOf(replace(other)));
            CHECK(error.place == pointer);
            ++tried;
        }
    };
    walkSample(visit);
    walkSample(visit, writeJsonDossier(everyMemberDossier()));
    CHECK(tried > 3000);
}

TEST_CASE("a member that nobody knows is refused, whatever object it stands in")
{
    const Visit visit = [](const QJsonValue &value, const QString &pointer, const Replace &replace) {
        if (!value.isObject())
            return;
        QJsonObject object = value.toObject();
        object.insert(u"statment"_s, u"mistyped"_s);
        const Error error = refusal(bytesOf(replace(object)));
        CHECK(error.place == pointer);
        CHECK(error.reason.contains(u"statment"_s));
    };
    walkSample(visit);
    walkSample(visit, writeJsonDossier(everyMemberDossier()));
}

TEST_CASE("a member that must be there is missed, and one that may be absent is not")
{
    static const QStringList optional{
        u"description"_s, u"language"_s,      u"period"_s,  u"publisher"_s, u"author"_s,  u"published"_s,
        u"derivedFrom"_s, u"derivedReason"_s, u"notes"_s,   u"file"_s,      u"prefix"_s,  u"suffix"_s,
        u"start"_s,       u"end"_s,           u"aliases"_s, u"memberOf"_s,  u"speaker"_s, u"likelihood"_s,
        u"judgements"_s,  u"about"_s,         u"filters"_s, u"bookmarks"_s};
    // A filter has one criterion at least, a bookmark an object or both ends of a range.
    const auto isOptional = [](const QString &pointer, const QString &key) {
        if (pointer.startsWith(u"/filters/0/"_s))
            return key != u"name"_s;
        return pointer == u"/bookmarks/0/object"_s ||
               (!pointer.startsWith(u"/bookmarks/"_s) && optional.contains(key));
    };
    walkSample([&](const QJsonValue &, const QString &pointer, const Replace &replace) {
        const QString key = pointer.section(u'/', -1);
        bool isIndex = false;
        key.toInt(&isIndex);
        if (isIndex)
            return;
        INFO(pointer.toStdString());
        const auto read = readJsonDossier(bytesOf(replace(QJsonValue(QJsonValue::Undefined))), u"x"_s);
        if (isOptional(pointer, key)) {
            CHECK(read.hasValue());
        } else if (key != u"date"_s) { // required of an event-date fact alone
            REQUIRE(!read.hasValue());
            CHECK(!read.error().place.isEmpty());
        }
    });
}

TEST_CASE("a reference to nothing, or to an object of another kind, is refused at its pointer")
{
    static const QStringList keys{u"source"_s, u"participant"_s, u"event"_s,   u"option"_s,
                                  u"figure"_s, u"question"_s,    u"passage"_s, u"speaker"_s};
    static const QStringList lists{u"derivedFrom"_s, u"memberOf"_s, u"about"_s};
    int tried = 0;
    walkSample([&](const QJsonValue &value, const QString &pointer, const Replace &replace) {
        const QString key = pointer.section(u'/', -1);
        const QString list = pointer.section(u'/', -2, -2);
        const bool inJudgement = list == u"facts"_s && pointer.startsWith(u"/judgements"_s);
        if (!value.isString() || !(keys.contains(key) || lists.contains(list) || inJudgement))
            return;
        // No reference may be to a judgement.
        for (const QString &id : {u"no-such-object"_s, u"j-monitors"_s}) {
            const Error error = refusal(bytesOf(replace(id)));
            CHECK(error.place == pointer);
            CHECK(error.reason.contains(id));
            ++tried;
        }
    });
    CHECK(tried > 50);
}

TEST_CASE("an id that two objects bear is refused, across kinds too")
{
    CHECK(refusal(sampleWith("\"id\": \"pas-g2\"", "\"id\": \"pas-g1\"")).place == u"/passages/1/id"_s);
    const Error across = refusal(sampleWith("\"id\": \"ev-talks\"", "\"id\": \"src-wire\""));
    CHECK(across.place == u"/events/1/id"_s);
    CHECK(across.reason.contains(u"/sources/1"_s));
}

TEST_CASE("an id that is none is refused")
{
    for (const QByteArray &id :
         {QByteArray(""), QByteArray("Src"), QByteArray("1st"), QByteArray("a b"), QByteArray("\u00e9v"),
          QByteArray("a/b"), QByteArray(129, 'a'), QByteArray("a\\u0000")}) {
        const Error error = refusal(sampleWith("\"src-gazette\"", '"' + id + '"'));
        CHECK(error.place == u"/sources/0/id"_s);
    }
}

TEST_CASE("a key that stands twice is refused, however it is spelled")
{
    refusal(sampleWith("\"kind\": \"meeting\"", "\"kind\": \"meeting\", \"kind\": \"summit\""));
    refusal(sampleWith("\"kind\": \"meeting\"", "\"kind\": \"meeting\", \"k\\u0069nd\": \"summit\""));
    refusal(sampleWith("\"version\": 2,", "\"version\": 2, \"version\": 2,"));
    // A key with a quote or a brace in it must not throw the search off.
    refusal(sampleWith("\"kind\": \"meeting\"", "\"kind\": \"meeting\", \"}\\\"{\": 1"));
}

TEST_CASE("text in another encoding is refused")
{
    const QString text = QString::fromUtf8(sampleJson());
    for (const auto encoding :
         {QStringConverter::Utf16BE, QStringConverter::Utf16LE, QStringConverter::Utf32BE,
          QStringConverter::Utf32LE, QStringConverter::Latin1}) {
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            QStringEncoder encoder(encoding, flag);
            refusal(encoder.encode(text));
        }
    }
}

TEST_CASE("bytes that are no UTF-8 are refused, in values and in keys")
{
    const std::vector<QByteArray> sequences{
        "\xff",             // never a byte of UTF-8
        "\xc3",             // cut off
        "\x80",             // a continuation of nothing
        "\xc0\xaf",         // overlong
        "\xed\xa0\x80",     // a surrogate
        "\xf4\x90\x80\x80", // beyond U+10FFFF
    };
    for (const QByteArray &sequence : sequences) {
        refusal(sampleWith("Talks in Port\"", "Talks " + sequence + "in Port\""));
        refusal(sampleWith("\"title\": \"Talks in Port\"", "\"title" + sequence + "\": \"Talks in Port\""));
    }
}

TEST_CASE("half of a surrogate pair, written as an escape, is refused at its pointer")
{
    for (const QByteArray &escape : {QByteArray("\\ud800"), QByteArray("\\udc00"),
                                     QByteArray("\\udc00\\ud800"), QByteArray("\\ud800 \\udc00")}) {
        const Error error = refusal(sampleWith("\"Talks in Port\"", "\"Talks " + escape + "\""));
        CHECK(error.place == u"/events/1/title"_s);
    }
    CHECK(readJsonDossier(sampleWith("\"Talks in Port\"", "\"Talks \\ud83d\\ude00\""), u"x"_s).hasValue());
}

TEST_CASE("absurd nesting is refused without exhausting the stack")
{
    constexpr qsizetype depth = 100'000;
    refusal(QByteArray(depth, '['));
    refusal(QByteArray(depth, '[') + QByteArray(depth, ']'));
    refusal(QByteArrayView("{\"a\":").toByteArray().repeated(depth));
    refusal(
        sampleWith("\"notes\": [", "\"notes\": [" + QByteArray(depth, '[') + QByteArray(depth, ']') + ","));
}

TEST_CASE("numbers that are none, or too large, are refused")
{
    for (const QByteArray &number : {QByteArray("NaN"), QByteArray("Infinity"), QByteArray("-Infinity"),
                                     QByteArray("1e400"), QByteArray("-1e999"), QByteArray("0x10"),
                                     QByteArray("01"), QByteArray("+1"), QByteArray("\"12\"")}) {
        INFO(number.toStdString());
        refusal(sampleWith("\"low\": 12", "\"low\": " + number));
    }
    for (const QByteArray &credibility :
         {QByteArray("0"), QByteArray("7"), QByteArray("2.5"), QByteArray("-1"), QByteArray("1e300"),
          QByteArray("99999999999999999999")}) {
        INFO(credibility.toStdString());
        refusal(sampleWith("\"credibility\": 3", "\"credibility\": " + credibility));
    }
    for (const QByteArray &offset : {QByteArray("-1"), QByteArray("0.5"), QByteArray("1e300"),
                                     QByteArray("18446744073709551616"), QByteArray("9007199254740994")}) {
        INFO(offset.toStdString());
        refusal(sampleWith("\"start\": 0", "\"start\": " + offset));
    }
    for (const QByteArray &version :
         {QByteArray("0"), QByteArray("3"), QByteArray("1.5"), QByteArray("1e99")})
        CHECK(refusal(sampleWith("\"version\": 2", "\"version\": " + version)).place == u"/version"_s);
}

TEST_CASE("a date or a term that is none is refused at its pointer")
{
    for (const QByteArray &date : {QByteArray("yesterday"), QByteArray("2026-02-30"), QByteArray("2026-13"),
                                   QByteArray("2026-01-06/2026-01-03"), QByteArray("06.01.2026"),
                                   QByteArray(" 2026"), QByteArray("2026-01-03T")}) {
        const Error error = refusal(sampleWith("\"date\": \"2026-01-03\"", "\"date\": \"" + date + '"'));
        CHECK(error.place == u"/facts/2/date"_s);
    }
    const Error term = refusal(sampleWith("\"kind\": \"meeting\"", "\"kind\": \"party\""));
    CHECK(term.place == u"/events/1/kind"_s);
    CHECK(term.reason.contains(u"meeting"_s));
    CHECK(refusal(sampleWith("\"kind\": \"meeting\"", "\"kind\": \"Meeting\"")).place == u"/events/1/kind"_s);
}

TEST_CASE("a file that is empty, blank, or no dossier is refused")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("   \n\t "), QByteArray("null"), QByteArray("[]"), QByteArray("{}"),
          QByteArray("42"), QByteArray("\"chancery-dossier\""), QByteArray("<dossier/>"),
          QByteArray(1000, '\0'), QByteArray("{\"format\": \"chancery-dossier\"}"),
          QByteArray("{\"format\": \"geojson\", \"version\": 1}"), sampleJson() + "{}",
          sampleJson() + sampleJson(), "// comment\n" + sampleJson()})
        refusal(bytes);
}

TEST_CASE("a text that is absurdly long is refused, and one at the limit is read")
{
    const QByteArray longest(65536, 'a');
    CHECK(readJsonDossier(sampleWith("Talks in Port\"", longest.mid(0) + '"'), u"x"_s).hasValue());
    CHECK(refusal(sampleWith("Talks in Port\"", longest + "a\"")).place == u"/events/1/title"_s);
    CHECK(
        refusal(sampleWith("\"date\": \"2026-01-03\"", "\"date\": \"2026-01-03" + QByteArray(300, '?') + '"'))
            .place == u"/facts/2/date"_s);
}

TEST_CASE(
    "whatever single bytes are changed, a JSON dossier is read or refused, and what is read can be written")
{
    const QByteArray whole = sampleJson();
    std::mt19937 random(20260106); // NOLINT(cert-msc51-cpp): the same bytes every time
    std::uniform_int_distribution<qsizetype> anywhere(0, whole.size() - 1);
    std::uniform_int_distribution<int> anything(0, 255);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = whole;
        for (int k = 0; k < 1 + i % 3; ++k)
            bytes[anywhere(random)] = static_cast<char>(anything(random));
        const auto read = readJsonDossier(bytes, u"x"_s);
        if (!read) {
            CHECK(!read.error().place.isEmpty());
            CHECK(!read.error().reason.isEmpty());
            continue;
        }
        const auto again = readJsonDossier(writeJsonDossier(*read), u"x"_s);
        REQUIRE(again.hasValue());
        CHECK(*again == *read);
    }
}

TEST_CASE("a JSON file that cannot be read as one is refused by name")
{
    const QTemporaryDir folder;
    const auto refusedFile = [](const QString &path) {
        const auto read = readJsonDossierFile(path);
        REQUIRE(!read.hasValue());
        CHECK(read.error().file == path);
        CHECK(!read.error().reason.isEmpty());
    };
    refusedFile(folder.filePath(u"missing.json"_s));
    refusedFile(folder.path());
    refusedFile(u"/dev/zero"_s);
    const QString large = folder.filePath(u"large.json"_s);
    QFile file(large);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{1} << 30)); // sparse: takes no room
    file.close();
    refusedFile(large);
}

} // namespace hostile_json_tests
