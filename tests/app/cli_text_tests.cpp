// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace cli_text_tests {

using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"report.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

const QByteArray report = "\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7 Talks were held on Jan. 3 in Kyiv. Around 35 "
                          "countries agreed.\n\nNobody left.\n";

} // namespace

TEST_CASE("dates are answered a line each, in order, with their days or the reason why not")
{
    const Run run = chancery::tests::run({u"date"_s, u"2026-01-03"_s, u"2025-12~"_s, u"-0044"_s,
                                          u"2022-02-24/.."_s, u"Y170000002"_s, u"2026-02-30"_s});
    CHECK(run.status == 1);
    CHECK(run.out ==
          R"({"edtf":"2026-01-03","valid":true,"level":0,"earliest":"2026-01-03","latest":"2026-01-03"}
{"edtf":"2025-12~","valid":true,"level":1,"earliest":"2025-12-01","latest":"2025-12-31"}
{"edtf":"-0044","valid":true,"level":1,"earliest":"-0044-01-01","latest":"-0044-12-31"}
{"edtf":"2022-02-24/..","valid":true,"level":1,"earliest":"2022-02-24","latest":null}
{"edtf":"Y170000002","valid":true,"level":1,"earliest":"+170000002-01-01","latest":"+170000002-12-31"}
{"edtf":"2026-02-30","valid":false,"error":"at character 1: there is no such day"}
)");
    CHECK(chancery::tests::run({u"date"_s, u"-0044"_s, u"2026"_s}).status == 0);
    CHECK(chancery::tests::run({u"date"_s}).status == 2);
    CHECK(chancery::tests::run({u"date"_s, u"--nonsense"_s}).status == 2);
}

TEST_CASE("sentences are given with their place in code points and verbatim")
{
    const QTemporaryDir folder;
    const Run run = chancery::tests::run({u"sentences"_s, fileWith(folder, report)});
    CHECK(run.status == 0);
    CHECK(run.out == "{\"start\":0,\"end\":37,\"text\":\"\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7 Talks were held on "
                     "Jan. 3 in Kyiv.\"}\n"
                     "{\"start\":38,\"end\":65,\"text\":\"Around 35 countries agreed.\"}\n"
                     "{\"start\":67,\"end\":79,\"text\":\"Nobody left.\"}\n");
    CHECK(chancery::tests::run({u"sentences"_s, fileWith(folder, " \n")}).status == 1);
}

TEST_CASE("a selector is answered with its state and place")
{
    const QTemporaryDir folder;
    const QString path = fileWith(folder, report);
    const auto anchor = [&path](const QString &selector) {
        return chancery::tests::run({u"anchor"_s, path, u"--selector"_s, selector});
    };
    const Run exact = anchor(u"{\"exact\":\"Around 35 countries agreed.\",\"start\":38,\"end\":65}"_s);
    CHECK(exact.status == 0);
    CHECK(exact.out == "{\"state\":\"exact\",\"start\":38,\"end\":65,\"exact\":\"Around 35 countries "
                       "agreed.\",\"score\":1}\n");
    const Run changed = anchor(u"{\"exact\":\"Around 30 countries agreed.\",\"prefix\":\"in Kyiv. \"}"_s);
    CHECK(changed.status == 0);
    CHECK(changed.out.startsWith("{\"state\":\"changed\",\"start\":38,\"end\":65,\"exact\":\"Around 35 "
                                 "countries agreed.\",\"score\":0.9"));
    const Run lost = anchor(u"{\"exact\":\"Quarterly revenue rose sharply.\"}"_s);
    CHECK(lost.status == 1);
    CHECK(lost.out == "{\"state\":\"lost\",\"start\":null,\"end\":null,\"exact\":\"\",\"score\":0}\n");
}

TEST_CASE("selectors on standard input are answered a line each")
{
    const QTemporaryDir folder;
    const QString path = fileWith(folder, report);
    const Run run =
        chancery::tests::run({u"anchor"_s, path, u"--selector"_s, u"-"_s},
                             "{\"exact\":\"Nobody left.\"}\n\n{\"exact\":\"in Kyiv\",\"start\":0}\n");
    CHECK(run.status == 0);
    CHECK(run.out ==
          "{\"state\":\"exact\",\"start\":67,\"end\":79,\"exact\":\"Nobody left.\",\"score\":1}\n"
          "{\"state\":\"moved\",\"start\":29,\"end\":36,\"exact\":\"in Kyiv\",\"score\":0.9853}\n");
    const Run wrong = chancery::tests::run({u"anchor"_s, path, u"--selector"_s, u"-"_s},
                                           "{\"exact\":\"Nobody left.\"}\n{\"exact\":7}\n");
    CHECK(wrong.status == 2);
    CHECK(wrong.out.count('\n') == 1);
    CHECK(wrong.err.contains("line 2"));
}

TEST_CASE("wrong selectors and unreadable texts are refused with the reason")
{
    const QTemporaryDir folder;
    const QString path = fileWith(folder, report);
    for (const QString &selector :
         {u"{"_s, u"[]"_s, u"{}"_s, u"{\"exact\":\"\"}"_s, u"{\"exact\":\"a\",\"prefix\":1}"_s,
          u"{\"exact\":\"a\",\"start\":-1}"_s, u"{\"exact\":\"a\",\"start\":1.5}"_s,
          u"{\"exact\":\"a\",\"start\":9,\"end\":8}"_s}) {
        INFO(selector.toStdString());
        const Run run = chancery::tests::run({u"anchor"_s, path, u"--selector"_s, selector});
        CHECK(run.status == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("--selector"));
    }
    CHECK(chancery::tests::run({u"anchor"_s, path}).status == 2);
    CHECK(chancery::tests::run({u"sentences"_s, folder.filePath(u"none.txt"_s)}).status == 2);
    CHECK(chancery::tests::run({u"sentences"_s, folder.path()}).status == 2);
    const Run latin = chancery::tests::run({u"sentences"_s, fileWith(folder, "\xC9lys\xE9"
                                                                             "e")});
    CHECK(latin.status == 2);
    CHECK(latin.err.contains("UTF-8"));
}

} // namespace cli_text_tests
