// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace cli_picture_tests {

#include <cstdlib>

using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;

QImage picture(const QTemporaryDir &folder, const QStringList &options)
{
    const QString out = folder.filePath(u"out.png"_s);
    const Run result = run(QStringList{u"picture"_s, builtin, u"-o"_s, out} + options);
    INFO(result.err.toStdString());
    CHECK(result.status == 0);
    CHECK(result.out.isEmpty());
    CHECK(result.err.isEmpty());
    return QImage(out, "PNG");
}

int brightness(const QImage &image)
{
    return qGray(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
}

} // namespace

TEST_CASE("a picture has the size asked for, times the scale")
{
    const QTemporaryDir folder;
    CHECK(picture(folder, {}).size() == QSize(1366, 768));
    CHECK(picture(folder, {u"--size"_s, u"1200x700"_s, u"--scale"_s, u"1.5"_s}).size() == QSize(1800, 1050));
}

TEST_CASE("a picture shows the time asked for")
{
    const QTemporaryDir folder;
    const QImage usual = picture(folder, {});
    CHECK(picture(folder, {u"--range"_s, u"2026-01-03/2026-01-06"_s}) != usual);
    const Run refused =
        run({u"picture"_s, builtin, u"-o"_s, folder.filePath(u"no.png"_s), u"--range"_s, u"soon"_s});
    CHECK(refused.status == 2);
    CHECK(refused.err.contains("soon"));
}

TEST_CASE("a picture shows the window filtered, with what does not match hidden or pale")
{
    const QTemporaryDir folder;
    const QImage usual = picture(folder, {});
    const QImage filtered = picture(folder, {u"--where"_s, u"who:tusk"_s});
    const QImage dimmed = picture(folder, {u"--where"_s, u"who:tusk"_s, u"--dim"_s});
    CHECK(filtered != usual);
    CHECK(dimmed != usual);
    CHECK(dimmed != filtered);
}

TEST_CASE("a dark picture is darker than a light one, and a selection shows")
{
    const QTemporaryDir folder;
    const QImage light = picture(folder, {u"--theme"_s, u"light"_s});
    const QImage dark = picture(folder, {u"--theme"_s, u"dark"_s});
    CHECK(brightness(dark) + 60 < brightness(light));
    const QImage selected = picture(folder, {u"--theme"_s, u"light"_s, u"--select"_s, u"ev-paris-summit"_s});
    CHECK(selected != light);
}

TEST_CASE("a picture shows each page of the options, what a search finds, and two sources compared")
{
    const QTemporaryDir folder;
    std::vector<QImage> pictures{picture(folder, {})};
    for (const QStringList &options :
         {QStringList{u"--page"_s, u"aspects"_s}, QStringList{u"--page"_s, u"positions"_s},
          QStringList{u"--page"_s, u"comparison"_s}, QStringList{u"--page"_s, u"wording"_s},
          QStringList{u"--perspective"_s, u"compare"_s}, QStringList{u"--perspective"_s, u"write"_s},
          QStringList{u"--view"_s, u"search"_s}, QStringList{u"--query"_s, u"contingent"_s},
          QStringList{u"--view"_s, u"overlap"_s}}) {
        INFO(options.join(u' ').toStdString());
        QImage next = picture(folder, options);
        CHECK_FALSE(next.isNull());
        for (const QImage &other : pictures)
            CHECK(next != other);
        pictures.push_back(std::move(next));
    }
}

TEST_CASE(
    "a picture shows the start page, a fact and a judgement being written, and what a deletion takes along")
{
    const QTemporaryDir folder;
    std::vector<QImage> pictures{picture(folder, {u"--select"_s, u"f-tusk-tusk"_s})};
    for (const QString &opened : {u"start"_s, u"fact"_s, u"judgement"_s, u"delete"_s}) {
        INFO(opened.toStdString());
        QImage next = picture(folder, {u"--select"_s, u"f-tusk-tusk"_s, u"--open"_s, opened});
        CHECK(next.size() == QSize(1366, 768));
        for (const QImage &other : pictures)
            CHECK(next != other);
        pictures.push_back(std::move(next));
    }
    const QImage few = picture(folder, {u"--indexed"_s});
    CHECK(few.format() == QImage::Format_Indexed8);
    CHECK(few.size() == QSize(1366, 768));
    CHECK(std::abs(brightness(few) - brightness(picture(folder, {}))) <= 2);
}

TEST_CASE("a picture that makes no sense is refused, and nothing is written")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.png"_s);
    const std::vector<std::pair<QStringList, QByteArray>> cases{
        {{builtin}, "-o OUT.png"},
        {{u"-o"_s, out}, "DOSSIER"},
        {{builtin, u"-o"_s, out, u"--size"_s, u"big"_s}, "big"},
        {{builtin, u"-o"_s, out, u"--size"_s, u"9000x10"_s}, "8192"},
        {{builtin, u"-o"_s, out, u"--scale"_s, u"0"_s}, "--scale"},
        {{builtin, u"-o"_s, out, u"--scale"_s, u"nan"_s}, "--scale"},
        {{builtin, u"-o"_s, out, u"--theme"_s, u"pink"_s}, "pink"},
        {{builtin, u"-o"_s, out, u"--dim"_s}, "--dim"},
        {{builtin, u"-o"_s, out, u"--view"_s, u"kitchen"_s}, "kitchen"},
        {{builtin, u"-o"_s, out, u"--page"_s, u"cellar"_s}, "cellar"},
        {{builtin, u"-o"_s, out, u"--perspective"_s, u"cellar"_s}, "cellar"},
        {{builtin, u"-o"_s, out, u"--open"_s, u"cellar"_s}, "cellar"},
        {{builtin, u"-o"_s, out, u"--open"_s, u"delete"_s}, "--select"},
        {{folder.filePath(u"missing.json"_s), u"-o"_s, out}, "missing.json"},
        {{builtin, u"-o"_s, folder.filePath(u"missing/out.png"_s)}, "missing/out.png"},
    };
    for (const auto &[arguments, named] : cases) {
        INFO(arguments.join(u' ').toStdString());
        const Run result = run(QStringList{u"picture"_s} + arguments);
        CHECK(result.status == 2);
        CHECK(result.err.contains(named));
    }
    const Run unknown = run({u"picture"_s, builtin, u"-o"_s, out, u"--select"_s, u"no-such-id"_s});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains("no-such-id"));
    CHECK(QDir(folder.path()).isEmpty());
}

} // namespace cli_picture_tests
