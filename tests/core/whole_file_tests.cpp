// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_file.h"
#include "core/io/json_dossier.h"
#include "core/io/process_mark.h"
#include "core/io/whole_file.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace whole_file_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// The mark of a process that ran a moment ago and has ended.
QString markOfEnded()
{
    const QStringList own = ProcessMark::own().split(u'-');
    QProcess process;
    process.start(u"true"_s, QStringList());
    REQUIRE(process.waitForStarted(-1));
    const qint64 pid = process.processId();
    REQUIRE(process.waitForFinished(-1));
    return QStringList{own.at(0), own.at(1), QString::number(pid, 16), own.at(3)}.join(u'-');
}

} // namespace

TEST_CASE("a file that was begun and not committed leaves nothing behind, and the earlier one as it was")
{
    const QTemporaryDir folder;
    const QString path = write(folder.filePath(u"out"_s), "before");
    {
        WholeFile file(path);
        REQUIRE(file.begin());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half of it");
    }
    CHECK(contents(path) == "before");
    CHECK(namesIn(folder) == QStringList{u"out"_s});
}

TEST_CASE("what is written in pieces, over places written before and at once is there in order")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    WholeFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray large(1'000'000, 'x');
    CHECK(file.write("head ") == 5);
    CHECK(file.write(large) == large.size());
    CHECK(file.write(" tail") == 5);
    CHECK(file.size() == large.size() + 10);
    CHECK(file.pos() == large.size() + 10);
    REQUIRE(file.seek(0));
    CHECK(file.write("HEAD") == 4);
    REQUIRE(file.commit());
    CHECK(contents(path) == "HEAD " + large + " tail");
}

TEST_CASE("a file that became another one's link while it was written is not followed elsewhere")
{
    const QTemporaryDir folder;
    const QString path = write(folder.filePath(u"out"_s), "before");
    const QString other = write(folder.filePath(u"other"_s), "other");
    WholeFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("new");
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::link(other, path));
    const Status written = file.commit();
    REQUIRE_FALSE(written);
    CHECK(written.error().file == path);
    CHECK(contents(other) == "other");
    CHECK(namesIn(folder) == QStringList{u"other"_s, u"out"_s});
}

TEST_CASE("what a process that ended left unfinished goes when the file is written again, and nothing else")
{
    const QTemporaryDir folder;
    const QString ended = markOfEnded();
    REQUIRE(ProcessMark::stateOf(ended) == ProcessMark::State::Ended);
    REQUIRE(ProcessMark::stateOf(ProcessMark::own()) == ProcessMark::State::Running);
    const QString elsewhere = u"00000000-11111111-1-1"_s;
    REQUIRE(ProcessMark::stateOf(elsewhere) == ProcessMark::State::Unknown);
    REQUIRE(ProcessMark::stateOf(u"no mark"_s) == ProcessMark::State::Unknown);
    const QString stale = u".out.%1-k2.part"_s.arg(ended);
    const QStringList kept{u".out.%1-k2.part"_s.arg(ProcessMark::own()), u".out.%1-k2.part"_s.arg(elsewhere),
                           u".other.%1-k2.part"_s.arg(ended), u"out.%1-k2.part"_s.arg(ended), u".out.part"_s};
    for (const QString &name : QStringList{stale, stale + u"-journal"_s} + kept)
        write(folder.filePath(name), "part");
    REQUIRE(writeWhole(folder.filePath(u"out"_s), "whole"));
    QStringList expected = kept + QStringList{u"out"_s};
    QStringList found = namesIn(folder);
    expected.sort();
    found.sort();
    CHECK(found == expected);
}

TEST_CASE("where a new file cannot be the earlier one's group's, it is open to nobody more than before")
{
    constexpr uid_t user = 65534;
    constexpr gid_t strangers = 54321;
    const QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    if (::geteuid() != 0 || ::chown(place.constData(), user, strangers) != 0)
        SKIP("only root can become another user");
    const QByteArray path = place + "/file";
    const auto modeAfter = [&](uid_t owner, gid_t group, mode_t mode) {
        write(QFile::decodeName(path), "earlier");
        REQUIRE(::chown(path.constData(), owner, group) == 0);
        REQUIRE(::chmod(path.constData(), mode) == 0);
        REQUIRE(::seteuid(user) == 0);
        WholeFile file{Output(QFile::decodeName(path))};
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("later") == 5 && file.commit();
        REQUIRE(::seteuid(0) == 0);
        REQUIRE(isWritten);
        struct stat found = {};
        REQUIRE(::stat(path.constData(), &found) == 0);
        return found.st_mode & 0777;
    };
    CHECK(modeAfter(user, strangers, 0660) == 0600);
    CHECK(modeAfter(user, strangers, 0664) == 0644);
    CHECK(modeAfter(user, strangers, 0604) == 0604);
    // This group is the process's, the owner another.
    CHECK(modeAfter(0, ::getegid(), 0660) == 0660);
}

TEST_CASE("a name as long as the file system takes is written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(120, u'ü') + u".json"_s);
    REQUIRE(writeWhole(path, "bytes"));
    CHECK(contents(path) == "bytes");
    CHECK(namesIn(folder).size() == 1);
}

TEST_CASE("a dossier is told by what is in it, whatever its name, its order and its end")
{
    const QTemporaryDir folder;
    const QByteArray json = writeJsonDossier(sampleDossier());
    const QString database = folder.filePath(u"talks.pdf"_s);
    REQUIRE(Store::write(sampleDossier(), database));
    CHECK(isDossierFile(database));

    int count = 0;
    const auto isDossier = [&](const QByteArray &bytes) {
        return isDossierFile(write(folder.filePath(u"file-%1"_s.arg(++count)), bytes));
    };
    CHECK(isDossier(json));
    CHECK(isDossier("\xEF\xBB\xBF" + json));
    CHECK(isDossier(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact)));
    CHECK(isDossier(json.first(json.size() / 2)));
    CHECK(isDossier(contents(database).first(4096)));
    CHECK(isDossier(
        R"({"events": [{"format": "no", "x": "}"}], "title": "a \" b", "format" : "chancery-dossier")"));

    CHECK_FALSE(isDossier({}));
    CHECK_FALSE(isDossier("format: chancery-dossier"));
    CHECK_FALSE(isDossier(R"(["format", "chancery-dossier"])"));
    CHECK_FALSE(isDossier(R"({"format": "geojson", "of": {"format": "chancery-dossier"}})"));
    CHECK_FALSE(isDossier(R"({"of": {"format": "chancery-dossier"}})"));
    CHECK_FALSE(isDossier(R"({"title": "format", "x": "chancery-dossier"})"));
    CHECK_FALSE(isDossier(QByteArray("SQLite format 3\0", 16) + QByteArray(500, '\0')));
    CHECK_FALSE(isDossierFile(folder.path()));
    CHECK_FALSE(isDossierFile(folder.filePath(u"missing"_s)));
}

TEST_CASE("one file is known by all its paths, links and hard links")
{
    const QTemporaryDir folder;
    const QString path = write(folder.filePath(u"one"_s), "1");
    const QString other = write(folder.filePath(u"two"_s), "1");
    REQUIRE(QFile::link(path, folder.filePath(u"link"_s)));
    REQUIRE(::link(QFile::encodeName(path).constData(),
                   QFile::encodeName(folder.filePath(u"hard"_s)).constData()) == 0);
    CHECK(isSameFile(path, folder.filePath(u"link"_s)));
    CHECK(isSameFile(path, folder.filePath(u"hard"_s)));
    CHECK(isSameFile(path, folder.filePath(u"./one"_s)));
    CHECK_FALSE(isSameFile(path, other));
    CHECK_FALSE(isSameFile(folder.filePath(u"missing"_s), folder.filePath(u"missing"_s)));
}

} // namespace whole_file_tests
