// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/store.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace cli_output_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr mode_t modeBits = 0777;

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct stat statusOf(const QString &path)
{
    struct stat found = {};
    REQUIRE(::lstat(native(path).constData(), &found) == 0);
    return found;
}

mode_t modeOf(const QString &path)
{
    return statusOf(path).st_mode & modeBits;
}

/// A folder with the sample in it as JSON, and a full text for its wire report.
struct Desk
{
    Desk()
    {
        REQUIRE(writeJsonDossierFile(sampleDossier(), dossier));
        write(u"wire.txt"_s,
              "The talks were held in Port on 3 January. Élan hosted.\n\nBetween 15 and 18 states "
              "took part. Island may accept monitors, Élan said. Island denied shelling the "
              "harbour. Monitors could include observers and radar.\n");
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes, mode_t mode = 0644) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        REQUIRE(::chmod(native(path(name)).constData(), mode) == 0);
        return path(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir folder;
    QString dossier = folder.filePath(u"sample.json"_s);
};

/// A subcommand that writes a file.
struct Writer
{
    const char *command;
    const char *ending;
    bool streams;
    QStringList before; ///< arguments before the file that is written
    QStringList after;

    [[nodiscard]] bool writesDossier() const
    {
        return qstrcmp(ending, ".json") == 0 || qstrcmp(ending, ".dossier") == 0;
    }
};

std::vector<Writer> writersOf(const Desk &desk)
{
    const QString &in = desk.dossier;
    const QString text = desk.path(u"wire.txt"_s);
    return {
        {"briefing as HTML",
         ".html",
         true,
         {u"briefing"_s, in, u"-o"_s},
         {u"--format"_s, u"html"_s, u"--date"_s, u"2026-02-01"_s}},
        {"briefing as PDF", ".pdf", true, {u"briefing"_s, in, u"-o"_s}, {u"--date"_s, u"2026-02-01"_s}},
        {"export json", ".json", true, {u"export"_s, in, u"--format"_s, u"json"_s, u"-o"_s}, {}},
        {"export ics", ".ics", true, {u"export"_s, in, u"--format"_s, u"ics"_s, u"-o"_s}, {}},
        {"export svg", ".svg", true, {u"export"_s, in, u"--format"_s, u"svg"_s, u"-o"_s}, {}},
        {"convert to JSON", ".json", true, {u"convert"_s, in}, {}},
        {"convert to .dossier", ".dossier", false, {u"convert"_s, in}, {}},
        {"attach to JSON", ".json", true, {u"attach"_s, in, u"src-wire"_s, text, u"-o"_s}, {}},
        {"attach to .dossier", ".dossier", false, {u"attach"_s, in, u"src-wire"_s, text, u"-o"_s}, {}},
        {"picture", ".png", true, {u"picture"_s, in, u"-o"_s}, {u"--size"_s, u"800x600"_s}},
    };
}

Run write(const Writer &writer, const QString &out, const QStringList &more = {}, const Surroundings &in = {})
{
    return run(writer.before + QStringList{out} + writer.after + more, {}, in);
}

Surroundings withUmask(mode_t mask)
{
    return {.prepare = [mask] { ::umask(mask); }};
}

/// A file system of its own of some kilobytes, for as long as it lives.
class SmallDisk
{
public:
    SmallDisk(const QString &path, const char *options)
        : m_path(native(path))
    {
        REQUIRE(QDir().mkpath(path));
        m_isThere = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QByteArray m_path;
    bool m_isThere = false;
};

/// Writes a file that leaves no room for another byte.
void fill(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (file.write(page) == page.size()) {
    }
}

} // namespace

TEST_CASE("a new file has the mode that umask leaves, and an earlier one keeps its own")
{
    const Desk desk;
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString out = desk.path(u"out"_s + QString::fromLatin1(writer.ending));
        for (const mode_t mask : {0022U, 0077U, 0002U, 0027U, 0000U}) {
            INFO(mask);
            const Run fresh = write(writer, out, {}, withUmask(mask));
            INFO(fresh.err.toStdString());
            REQUIRE(fresh.status == 0);
            CHECK(modeOf(out) == (0666 & ~mask));
            REQUIRE(QFile::remove(out));
            if (mask != 0022 && mask != 0077)
                continue;
            for (const mode_t mode : {0600U, 0664U, 0755U}) {
                INFO(mode);
                desk.write(QFileInfo(out).fileName(), "earlier", mode);
                const Run again = write(writer, out, {}, withUmask(mask));
                INFO(again.err.toStdString());
                REQUIRE(again.status == 0);
                CHECK(modeOf(out) == mode);
                CHECK(contents(out) != "earlier");
                REQUIRE(QFile::remove(out));
            }
        }
    }
}

TEST_CASE("symbolic links are followed: the link stays and what it leads to is written")
{
    const Desk desk;
    REQUIRE(QDir(desk.folder.path()).mkpath(u"far/away"_s));
    REQUIRE(QFile::link(u"far/away"_s, desk.path(u"near"_s)));
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString ending = QString::fromLatin1(writer.ending);
        const QString target = desk.write(u"target"_s + ending, "earlier", 0640);
        const QString absolute = desk.path(u"absolute"_s + ending);
        const QString relative = desk.path(u"near/relative"_s + ending);
        const QString chain = desk.path(u"chain"_s + ending);
        REQUIRE(QFile::link(target, absolute));
        // From where the folder's link leads, and not from where it lies.
        REQUIRE(QFile::link(u"../../target"_s + ending, relative));
        REQUIRE(QFile::link(relative, chain));
        for (const QString &link : {absolute, relative, chain}) {
            INFO(link.toStdString());
            desk.write(u"target"_s + ending, "earlier", 0640);
            const Run written = write(writer, link);
            INFO(written.err.toStdString());
            REQUIRE(written.status == 0);
            CHECK(S_ISLNK(statusOf(link).st_mode));
            CHECK(S_ISREG(statusOf(target).st_mode));
            CHECK(modeOf(target) == 0640);
            CHECK(contents(target) != "earlier");
        }
        // A link to what is not there yet makes it.
        const QString dangling = desk.path(u"dangling"_s + ending);
        REQUIRE(QFile::link(desk.path(u"far/made"_s + ending), dangling));
        CHECK(write(writer, dangling).status == 0);
        CHECK(S_ISLNK(statusOf(dangling).st_mode));
        CHECK(S_ISREG(statusOf(desk.path(u"far/made"_s + ending)).st_mode));
        const QString loop = desk.path(u"loop"_s + ending);
        REQUIRE(QFile::link(loop, loop));
        CHECK(write(writer, loop).status == 2);
        for (const QString &name : {absolute, relative, chain, dangling, loop, target})
            REQUIRE(QFile::remove(name));
        REQUIRE(QFile::remove(desk.path(u"far/made"_s + ending)));
    }
    CHECK(desk.names() == QStringList{u"far"_s, u"near"_s, u"sample.json"_s, u"wire.txt"_s});
}

TEST_CASE("of a file with two names the one gets the new file and the other keeps the earlier")
{
    const Desk desk;
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString out = desk.write(u"out"_s + QString::fromLatin1(writer.ending), "earlier");
        const QString other = desk.path(u"other"_s);
        REQUIRE(::link(native(out).constData(), native(other).constData()) == 0);
        REQUIRE(write(writer, out).status == 0);
        CHECK(contents(out) != "earlier");
        CHECK(contents(other) == "earlier");
        REQUIRE(QFile::remove(out));
        REQUIRE(QFile::remove(other));
    }
}

TEST_CASE("a read-only file, a folder, a socket and a missing folder are refused with the reason")
{
    const Desk desk;
    REQUIRE(QDir(desk.folder.path()).mkpath(u"folder"_s));
    REQUIRE(QDir(desk.folder.path()).mkpath(u"socket"_s));
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString ending = QString::fromLatin1(writer.ending);
        const auto checkRefused = [&](const QString &out, const QByteArray &words) {
            const QStringList before = desk.names();
            const Run refused = write(writer, out);
            INFO(refused.err.toStdString());
            CHECK(refused.status == 2);
            CHECK(refused.err.contains(native(out)));
            CHECK(refused.err.contains(words));
            CHECK(desk.names() == before);
        };
        const QString out = desk.write(u"out"_s + ending, "earlier", 0444);
        checkRefused(out, "is read-only");
        CHECK(contents(out) == "earlier");
        CHECK(modeOf(out) == 0444);
        REQUIRE(QFile::remove(out));

        const QString folder = desk.path(u"out"_s + ending);
        REQUIRE(QDir().mkpath(folder));
        checkRefused(folder, "is a folder");
        REQUIRE(QDir().rmdir(folder));

        checkRefused(desk.path(u"missing/out"_s + ending), "no such folder");

        const QString socket = desk.path(u"out"_s + ending);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, native(socket).constData(), sizeof address.sun_path);
        const int own = ::socket(AF_UNIX, SOCK_STREAM, 0);
        REQUIRE(::bind(own, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
        checkRefused(socket, "is a device or a socket");
        CHECK(S_ISSOCK(statusOf(socket).st_mode));
        ::close(own);
        REQUIRE(QFile::remove(socket));
    }
    ::close(listener);
}

TEST_CASE("a FIFO and the standard output get the same bytes as a file, and stay what they are")
{
    const Desk desk;
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString ending = QString::fromLatin1(writer.ending);
        const QString out = desk.path(u"out"_s + ending);
        const QString fifo = desk.path(u"fifo"_s + ending);
        REQUIRE(::mkfifo(native(fifo).constData(), 0600) == 0);
        if (!writer.streams) {
            // With a reader there, so that a program which opened it would not wait.
            const int reader = ::open(native(fifo).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
            const Run refused = write(writer, fifo);
            INFO(refused.err.toStdString());
            CHECK(refused.status == 2);
            CHECK(refused.err.contains("is no file"));
            CHECK(S_ISFIFO(statusOf(fifo).st_mode));
            ::close(reader);
            REQUIRE(QFile::remove(fifo));
            continue;
        }
        REQUIRE(write(writer, out).status == 0);
        const QByteArray expected = contents(out);
        CHECK_FALSE(expected.isEmpty());

        QByteArray read;
        std::thread reader([&read, &fifo] {
            QFile file(fifo);
            if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                read = file.readAll();
        });
        const Run poured = write(writer, fifo);
        // Where the program never opened it the reader still waits.
        ::close(::open(native(fifo).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
        reader.join();
        INFO(poured.err.toStdString());
        CHECK(poured.status == 0);
        CHECK((read == expected));
        CHECK(S_ISFIFO(statusOf(fifo).st_mode));

        for (const QString &stream : {u"-"_s, u"/dev/stdout"_s, u"/dev/fd/1"_s, u"/proc/self/fd/1"_s}) {
            INFO(stream.toStdString());
            if (stream != "-"_L1 && QByteArrayView(writer.command).startsWith("convert"))
                continue; // whose form goes by the name's ending
            if (stream != "-"_L1 && QByteArrayView(writer.command).startsWith("attach"))
                continue;
            const Run printed = write(writer, stream);
            CHECK(printed.status == 0);
            CHECK((printed.out == expected));
        }
        REQUIRE(QFile::remove(fifo));
        REQUIRE(QFile::remove(out));
    }
    CHECK(desk.names() == QStringList{u"sample.json"_s, u"wire.txt"_s});
}

TEST_CASE("a device that takes no more is told by its reason and stays a device")
{
    if (!QFile::exists(u"/dev/full"_s))
        SKIP("there is no /dev/full here");
    const Desk desk;
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString link = desk.path(u"full"_s + QString::fromLatin1(writer.ending));
        REQUIRE(QFile::link(u"/dev/full"_s, link));
        const Run full = write(writer, link);
        INFO(full.err.toStdString());
        CHECK(full.status == 2);
        CHECK(full.err.contains(writer.streams ? "No space left on device" : "is no file"));
        CHECK(S_ISCHR(statusOf(u"/dev/full"_s).st_mode));
        REQUIRE(QFile::remove(link));
    }
    const Run nothing = run({u"export"_s, desk.dossier, u"--format"_s, u"ics"_s, u"-o"_s, u"/dev/null"_s});
    CHECK(nothing.status == 0);
    CHECK(S_ISCHR(statusOf(u"/dev/null"_s).st_mode));
    CHECK(run({u"convert"_s, desk.dossier, u"/dev/null"_s}).status == 2);
}

TEST_CASE("on a full disk a file is not there at all, or as it was, and the reason is said")
{
    const Desk desk;
    const SmallDisk disk(desk.path(u"disk"_s), "size=16k");
    if (!disk.isThere())
        SKIP("only root can make a small disk");
    const QDir folder(desk.path(u"disk"_s));
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString out = folder.filePath(u"out"_s + QString::fromLatin1(writer.ending));
        const auto check = [&](const QStringList &left) {
            fill(folder.filePath(u"filler"_s));
            const Run full = write(writer, out);
            INFO(full.err.toStdString());
            CHECK(full.status == 2);
            CHECK(full.err.contains(native(out)));
            CHECK(full.err.toLower().contains("no space left"));
            CHECK(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name) ==
                  left);
            REQUIRE(QFile::remove(folder.filePath(u"filler"_s)));
        };
        check({u"filler"_s});
        desk.write(u"disk/"_s + QFileInfo(out).fileName(), "earlier");
        check({u"filler"_s, QFileInfo(out).fileName()});
        CHECK(contents(out) == "earlier");
        REQUIRE(QFile::remove(out));
    }
}

TEST_CASE("a limit on the size of files is told as that, and leaves nothing")
{
    const Desk desk;
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString out = desk.path(u"out"_s + QString::fromLatin1(writer.ending));
        const Surroundings limited{.prepare = [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{512, 512};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }};
        const Run refused = write(writer, out, {}, limited);
        INFO(refused.err.toStdString());
        CHECK(refused.status == 2);
        CHECK_FALSE(refused.err.contains("Unknown error"));
        CHECK_FALSE(QFile::exists(out));
    }
    CHECK(desk.names() == QStringList{u"sample.json"_s, u"wire.txt"_s});
}

TEST_CASE("a dossier, by what is in it, is replaced with --force alone; anything else at once")
{
    const Desk desk;
    const QByteArray json = writeJsonDossier(sampleDossier());
    const QString database = desk.path(u"database"_s);
    REQUIRE(Store::write(sampleDossier(), database));
    const std::vector<std::pair<const char *, QByteArray>> dossiers{
        {"JSON", json},
        {"JSON, cut off", json.first(json.size() / 2)},
        {"SQLite", contents(database)},
        {"SQLite, cut off", contents(database).first(5000)},
    };
    const std::vector<std::pair<const char *, QByteArray>> others{
        {"nothing", {}},
        {"text", "Notes."},
        {"other JSON", R"({"format": "other"})"},
        {"another database", QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')},
    };
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString name = u"out"_s + QString::fromLatin1(writer.ending);
        for (const auto &[what, bytes] : dossiers) {
            INFO(what);
            const QString out = desk.write(name, bytes);
            const Run refused = write(writer, out);
            INFO(refused.err.toStdString());
            CHECK(refused.status == 2);
            CHECK(refused.err.contains("--force"));
            CHECK(refused.err.contains(native(out)));
            CHECK((contents(out) == bytes));
            const Run forced = write(writer, out, {u"--force"_s});
            INFO(forced.err.toStdString());
            CHECK(forced.status == 0);
            // Both forms of a dossier may come out as they were.
            CHECK((contents(out) != bytes || writer.writesDossier()));
        }
        for (const auto &[what, bytes] : others) {
            INFO(what);
            const QString out = desk.write(name, bytes);
            const Run written = write(writer, out);
            INFO(written.err.toStdString());
            CHECK(written.status == 0);
            CHECK((contents(out) != bytes));
        }
        REQUIRE(QFile::remove(desk.path(name)));
    }
}

TEST_CASE("what a command reads it never writes over, by whatever name and with whatever force")
{
    const Desk desk;
    REQUIRE(QDir(desk.folder.path()).mkpath(u"folder"_s));
    for (const Writer &writer : writersOf(desk)) {
        INFO(writer.command);
        const QString ending = QString::fromLatin1(writer.ending);
        const QByteArray before = contents(desk.dossier);
        const QString link = desk.path(u"link"_s + ending);
        const QString hard = desk.path(u"hard"_s + ending);
        REQUIRE(QFile::link(desk.dossier, link));
        REQUIRE(::link(native(desk.dossier).constData(), native(hard).constData()) == 0);
        for (const QString &out : {link, hard, desk.path(u"folder/../hard"_s + ending)}) {
            for (const QStringList &more : {QStringList(), QStringList{u"--force"_s}}) {
                INFO(out.toStdString());
                const Run refused = write(writer, out, more);
                INFO(refused.err.toStdString());
                CHECK(refused.status == 2);
                CHECK(refused.err.contains("a file that is read"));
                CHECK((contents(desk.dossier) == before));
            }
        }
        REQUIRE(QFile::remove(link));
        REQUIRE(QFile::remove(hard));
    }
}

TEST_CASE("tables go to no stream, and replace no dossier in their folder")
{
    const Desk desk;
    const QStringList csv{u"export"_s, desk.dossier, u"--format"_s, u"csv"_s, u"-o"_s};
    CHECK(run(csv + QStringList{u"-"_s}).status == 2);
    const QString file = desk.write(u"file"_s, "a file");
    const Run onFile = run(csv + QStringList{file});
    CHECK(onFile.status == 2);
    CHECK(onFile.err.contains("is no folder"));
    CHECK(contents(file) == "a file");

    REQUIRE(QDir(desk.folder.path()).mkpath(u"tables"_s));
    const QString other = desk.path(u"other.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), other));
    const QByteArray before = contents(other);
    REQUIRE(QFile::link(other, desk.path(u"tables/facts.csv"_s)));
    const Run refused = run(csv + QStringList{desk.path(u"tables"_s)});
    INFO(refused.err.toStdString());
    CHECK(refused.status == 2);
    CHECK(refused.err.contains("is a dossier"));
    CHECK((contents(other) == before));
    CHECK(QDir(desk.path(u"tables"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"facts.csv"_s});
    CHECK(run(csv + QStringList{desk.path(u"tables"_s), u"--force"_s}).status == 0);
}

TEST_CASE(
    "with the dossier on the standard output, what is reported of an attached text goes to standard error")
{
    const Desk desk;
    const Run attached =
        run({u"attach"_s, desk.dossier, u"src-wire"_s, desk.path(u"wire.txt"_s), u"-o"_s, u"-"_s});
    INFO(attached.err.toStdString());
    CHECK(attached.status == 0);
    CHECK(readJsonDossier(attached.out, u"-"_s));
    CHECK(attached.err.contains("SHA-256"));
}

TEST_CASE("a program that is started without its standard files takes no other file for one of them")
{
    const Desk desk;
    const QStringList ics{u"export"_s, desk.dossier, u"--format"_s, u"ics"_s, u"-o"_s};
    REQUIRE(run(ics + QStringList{desk.path(u"usual.ics"_s)}).status == 0);
    const Surroundings without{.prepare = [] {
        for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::close(file);
    }};
    CHECK(run(ics + QStringList{desk.path(u"without.ics"_s)}, {}, without).status == 0);
    CHECK((contents(desk.path(u"without.ics"_s)) == contents(desk.path(u"usual.ics"_s))));
    const QByteArray before = contents(desk.dossier);
    CHECK(run({u"convert"_s, desk.dossier, u"-"_s}, {}, without).status == 2);
    CHECK((contents(desk.dossier) == before));
}

TEST_CASE("why a folder, a private copy or a change cannot be made is said")
{
    const Desk desk;
    const Run tables = run({u"export"_s, desk.dossier, u"--format"_s, u"csv"_s, u"-o"_s,
                            desk.write(u"file"_s, "a file") + u"/tables"_s});
    CHECK(tables.status == 2);
    CHECK(tables.err.contains("the folder cannot be made: Not a directory"));
    CHECK(run({u"check"_s, QString()}).err.contains("DOSSIER is empty, and names no file"));

    const SmallDisk disk(desk.path(u"disk"_s), "size=1m");
    if (!disk.isThere())
        SKIP("only root can make a small disk");
    const QString there = desk.path(u"disk/sample.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), there));
    fill(desk.path(u"disk/filler"_s));
    const QByteArray full = native(desk.path(u"disk"_s));
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", full);
    const Run noRoom = run({u"list"_s, desk.dossier, u"events"_s});
    if (usual.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", usual);
    INFO(noRoom.err.toStdString());
    CHECK(noRoom.status == 2);
    CHECK(noRoom.err.contains("no private copy could be made in " + full));

    REQUIRE(::mount(nullptr, full.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    const QByteArray before = contents(there);
    const QString change = desk.write(u"change.json"_s, R"({"remove": ["j-monitors"]})");
    const Run readOnly = run({u"apply"_s, there, change});
    INFO(readOnly.err.toStdString());
    CHECK(readOnly.status == 2);
    CHECK(readOnly.err.contains("lies on a medium that is read-only"));
    CHECK(run({u"check"_s, there}).status == 0);
    CHECK((contents(there) == before));
}

} // namespace cli_output_tests
