// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/robustness/lasting_dossier.h"
#include "tests/support/tamper.h"
#include "tests/support/test_places.h"

#include <catch2/generators/catch_generators.hpp>

#include <cstdio>

namespace swap_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// Another dossier, with a history of its own.
QByteArray otherBytes()
{
    const LastingDossier other;
    Dossier values = sampleDossier();
    values.info.id = u"another"_s;
    values.info.title = u"Another dossier"_s;
    REQUIRE(Store::write(values, other.path()).hasValue());
    return LastingDossier::bytesOf(other.path());
}

/// The same dossier, changed in a copy: as often as it is here, but otherwise.
QByteArray wentAnotherWay(const QByteArray &pristine, int changes)
{
    const LastingDossier other;
    LastingDossier::write(other.path(), pristine);
    {
        const auto store = LastingDossier::opened(other.path());
        for (int i = 0; i < changes; ++i)
            REQUIRE(store->apply(LastingDossier::rename(u"Elsewhere %1"_s.arg(i))).hasValue());
    }
    return LastingDossier::bytesOf(other.path());
}

enum class Swap { Removed, Moved, RenamedOver, CopiedOver, CopiedOverWithOwn, CutOff, Emptied };

/// How far a journal had come.
enum class Stage { Counted, Uncounted, NotSynchronised, HeaderBegun, NothingOfSqlite };

FileState expectedState(Swap swap)
{
    switch (swap) {
    case Swap::Removed:
    case Swap::Moved:
        return FileState::Gone;
    case Swap::RenamedOver:
        return FileState::Replaced;
    default:
        return FileState::Overwritten;
    }
}

} // namespace

TEST_CASE("a dossier whose file is swapped under it says so, writes over nothing, and saves all that it had")
{
    const auto swap = GENERATE(Swap::Removed, Swap::Moved, Swap::RenamedOver, Swap::CopiedOver,
                               Swap::CopiedOverWithOwn, Swap::CutOff, Swap::Emptied);
    const bool isChangedBefore = GENERATE(false, true);
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    const auto store = LastingDossier::opened(path);
    QString title = u"Talks in Port"_s;
    if (isChangedBefore) {
        title = u"Talks in Port City"_s;
        REQUIRE(store->apply(LastingDossier::rename(title)).hasValue());
    }
    CHECK(store->fileState() == FileState::Intact);
    const QByteArray held = LastingDossier::bytesOf(path);

    switch (swap) {
    case Swap::Removed:
        REQUIRE(QFile::remove(path));
        break;
    case Swap::Moved:
        REQUIRE(QFile::rename(path, dossier.path(u"elsewhere.dossier"_s)));
        break;
    case Swap::RenamedOver: {
        const QString other = dossier.path(u"other.dossier"_s);
        LastingDossier::write(other, otherBytes());
        REQUIRE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()) == 0);
        break;
    }
    case Swap::CopiedOver:
        LastingDossier::write(path, otherBytes());
        break;
    case Swap::CopiedOverWithOwn:
        LastingDossier::write(path, wentAnotherWay(pristine, isChangedBefore ? 1 : 0));
        if (!isChangedBefore)
            LastingDossier::write(path, otherBytes());
        break;
    case Swap::CutOff:
        LastingDossier::write(path, held.left(held.size() / 2));
        break;
    case Swap::Emptied:
        LastingDossier::write(path, {});
        break;
    }
    const bool isThere = QFile::exists(path);
    const QByteArray stranger = isThere ? LastingDossier::bytesOf(path) : QByteArray();
    CHECK(store->fileState() == expectedState(swap));

    const auto applied = store->apply(LastingDossier::rename(u"Lost?"_s));
    REQUIRE(!applied.hasValue());
    INFO(applied.error().toString().toStdString());
    const ErrorKind expected = expectedState(swap) == FileState::Gone       ? ErrorKind::Gone
                               : expectedState(swap) == FileState::Replaced ? ErrorKind::Replaced
                                                                            : ErrorKind::Overwritten;
    CHECK(applied.error().kind == expected);
    CHECK(QFile::exists(path) == isThere);
    if (isThere)
        CHECK((LastingDossier::bytesOf(path) == stranger));
    if (swap == Swap::Moved)
        CHECK((LastingDossier::bytesOf(dossier.path(u"elsewhere.dossier"_s)) == held));

    // What is written over is not read for what was opened.
    if (expectedState(swap) == FileState::Overwritten)
        CHECK(!store->readAll().hasValue());
    const QString saved = dossier.path(u"saved.dossier"_s);
    const Status status = store->writeTo(saved);
    if (!status)
        FAIL(status.error().toString().toStdString());
    CHECK(LastingDossier::titleIn(saved) == title);
    Dossier expectedValues = sampleDossier();
    for (Event &event : expectedValues.events) {
        if (event.id.toString() == u"ev-talks"_s && isChangedBefore)
            event = {event.id, title, EventKind::Summit};
    }
    CHECK(LastingDossier::valuesOf(*LastingDossier::opened(saved)) == expectedValues);
}

TEST_CASE("a file that is merely touched, or written with what it held, is no other")
{
    const LastingDossier dossier;
    const auto store = LastingDossier::opened(dossier.path());
    LastingDossier::write(dossier.path(), LastingDossier::bytesOf(dossier.path()));
    CHECK(store->fileState() == FileState::Intact);
    REQUIRE(store->apply(LastingDossier::rename(u"Talks in Port City"_s)).hasValue());
    CHECK(LastingDossier::titleIn(dossier.path()) == u"Talks in Port City"_s);
}

TEST_CASE("two stores of one dossier see each other's changes, and neither overwrites the other's")
{
    const LastingDossier dossier;
    const auto first = LastingDossier::opened(dossier.path());
    const auto second = LastingDossier::opened(dossier.path());
    REQUIRE(first->apply(LastingDossier::rename(u"One"_s)).hasValue());
    CHECK(first->fileState() == FileState::Intact);
    CHECK(second->fileState() == FileState::Changed);
    const auto refused = second->apply(LastingDossier::rename(u"Two"_s));
    REQUIRE(!refused.hasValue());
    CHECK(refused.error().kind == ErrorKind::Changed);
    CHECK(LastingDossier::titleIn(dossier.path()) == u"One"_s);
    const auto reloaded = second->reload();
    REQUIRE(reloaded.hasValue());
    CHECK((*reloaded)->title(EventId(u"ev-talks"_s)) == u"One"_s);
    CHECK(second->fileState() == FileState::Intact);
    REQUIRE(second->apply(LastingDossier::rename(u"Two"_s)).hasValue());
    CHECK(LastingDossier::titleIn(dossier.path()) == u"Two"_s);
}

TEST_CASE(
    "a foreign log laid beside a dossier, before or after it is opened, is kept aside and never replayed")
{
    // Logs of another dossier, as a crash leaves them.
    const LastingDossier other;
    const auto [name, stage] = GENERATE(
        std::pair(u"-wal"_s, Stage::Counted), std::pair(u"-journal"_s, Stage::Counted),
        std::pair(u"-journal"_s, Stage::Uncounted), std::pair(u"-journal"_s, Stage::NotSynchronised),
        std::pair(u"-journal"_s, Stage::HeaderBegun), std::pair(u"-journal"_s, Stage::NothingOfSqlite));
    QByteArray log;
    {
        const QString path = other.path(u"other.dossier"_s);
        LastingDossier::write(path, otherBytes());
        // No page of it is one of ours.
        tamper(path, {u"UPDATE event SET title = title || ' elsewhere'"_s,
                      u"UPDATE source_text SET text = text || ' elsewhere'"_s,
                      u"UPDATE passage SET exact = exact || ' elsewhere'"_s,
                      u"UPDATE fact SET statement = statement || ' elsewhere'"_s});
        if (name == u"-wal"_s) {
            tamper(path, {u"PRAGMA journal_mode=WAL"_s});
            // Copied while a connection holds it: closing the last one carries a log out.
            const auto copy = [&, &suffix = name] { log = LastingDossier::bytesOf(path + suffix); };
            tamper(path, {u"UPDATE event SET title = 'foreign'"_s}, copy);
        } else {
            const auto copy = [&, &suffix = name] { log = LastingDossier::bytesOf(path + suffix); };
            tamper(path,
                   {u"PRAGMA cache_size=1"_s, u"PRAGMA cache_spill=1"_s, u"BEGIN EXCLUSIVE"_s,
                    u"UPDATE event SET title = 'foreign'"_s, u"UPDATE source_text SET text = 'foreign'"_s,
                    u"UPDATE passage SET exact = 'foreign'"_s, u"UPDATE fact SET statement = 'foreign'"_s},
                   copy);
            REQUIRE(log.size() > 512);
            switch (stage) {
            case Stage::Counted:
                break;
            case Stage::Uncounted:
                // What SQLite writes when it synchronises its header without counting: all that is there
                // counts.
                log.replace(0, 12, QByteArray::fromHex("d9d505f920a163d7ffffffff"));
                break;
            case Stage::NotSynchronised:
                log.replace(0, 12, QByteArray(12, '\0'));
                break;
            case Stage::HeaderBegun:
                log.replace(0, 12, QByteArray::fromHex("d9d505f920a1000000000000"));
                break;
            case Stage::NothingOfSqlite:
                log = QByteArray("some notes of somebody\n").repeated(40);
                break;
            }
        }
    }
    INFO(name.toStdString() << ", stage " << static_cast<int>(stage));
    const bool isOpen = GENERATE(false, true);
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    std::shared_ptr<Store> store;
    if (isOpen)
        store = LastingDossier::opened(path);
    LastingDossier::write(path + name, log);
    if (!isOpen)
        store = LastingDossier::opened(path);
    CHECK(LastingDossier::valuesOf(*store) == sampleDossier());
    CHECK((LastingDossier::bytesOf(path) == pristine));
    REQUIRE(store->apply(LastingDossier::rename(u"Talks in Port City"_s)).hasValue());
    CHECK(LastingDossier::titleIn(path) == u"Talks in Port City"_s);
    store.reset();
    const QStringList files = dossier.files();
    REQUIRE(files.size() == 2);
    CHECK(files[1].startsWith(u"lasting.dossier%1.does-not-belong-"_s.arg(name)));
    CHECK((LastingDossier::bytesOf(dossier.path(files[1])) == log));
}

TEST_CASE(
    "a journal of its own that had done nothing yet goes when a dossier is opened, and nothing is kept aside")
{
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    QByteArray journal;
    tamper(path, {u"PRAGMA cache_spill=0"_s, u"BEGIN IMMEDIATE"_s, u"UPDATE event SET title = 'half'"_s},
           [&] { journal = LastingDossier::bytesOf(path + u"-journal"_s); });
    LastingDossier::write(path, pristine);
    SECTION("as it lies before it is synchronised") {}
    SECTION("with a last page that was written in part")
    {
        journal.chop(1000);
    }
    SECTION("with a header that was written in part")
    {
        journal.truncate(300);
    }
    SECTION("with its header begun")
    {
        journal.replace(0, 6, QByteArray::fromHex("d9d505f920a1"));
    }
    SECTION("counted, and no further")
    {
        journal.replace(0, 12, QByteArray::fromHex("d9d505f920a163d7ffffffff"));
    }
    SECTION("taken back")
    {
        journal.replace(0, 28, QByteArray(28, '\0'));
    }
    SECTION("empty")
    {
        journal.clear();
    }
    LastingDossier::write(path + u"-journal"_s, journal);
    CHECK(LastingDossier::valuesOf(*LastingDossier::opened(path)) == sampleDossier());
    CHECK((LastingDossier::bytesOf(path) == pristine));
    const auto store = LastingDossier::opened(path);
    REQUIRE(store->apply(LastingDossier::rename(u"Talks in Port City"_s)).hasValue());
    CHECK(dossier.files() == QStringList{u"lasting.dossier"_s});
}

TEST_CASE("a journal of a sibling, which has the same id and layout, is kept aside and never replayed")
{
    enum class Sibling { OtherWords, WentAnotherWay, WentAnotherWayWithOurs, StayedBehind };
    const auto kind = GENERATE(Sibling::OtherWords, Sibling::WentAnotherWay, Sibling::WentAnotherWayWithOurs,
                               Sibling::StayedBehind);
    const bool countsRevision = GENERATE(true, false);
    const LastingDossier dossier;
    const QString path = dossier.path();
    const QByteArray pristine = LastingDossier::bytesOf(path);
    QString title = u"Talks in Port"_s;
    const auto changeOurs = [&] {
        title = u"Talks in Port City"_s;
        REQUIRE(LastingDossier::opened(path)->apply(LastingDossier::rename(title)).hasValue());
    };

    // The file of the sibling as it was before the change that its journal takes back.
    const LastingDossier other;
    switch (kind) {
    case Sibling::OtherWords: {
        Dossier values = sampleDossier();
        for (Event &event : values.events)
            event.title.replace(u'a', u'o');
        for (Fact &fact : values.facts)
            fact.statement.replace(u'e', u'i');
        REQUIRE(Store::write(values, other.path()).hasValue());
        break;
    }
    case Sibling::WentAnotherWay:
        LastingDossier::write(other.path(), wentAnotherWay(pristine, 1));
        break;
    case Sibling::WentAnotherWayWithOurs:
        LastingDossier::write(other.path(), wentAnotherWay(pristine, 1));
        changeOurs();
        break;
    case Sibling::StayedBehind:
        LastingDossier::write(other.path(), wentAnotherWay(pristine, 1));
        changeOurs();
        REQUIRE(LastingDossier::opened(path)->apply(LastingDossier::rename(u"Twice"_s)).hasValue());
        title = u"Twice"_s;
        break;
    }
    QStringList change{u"PRAGMA cache_size=1"_s,
                       u"PRAGMA cache_spill=1"_s,
                       u"BEGIN EXCLUSIVE"_s,
                       u"UPDATE event SET title = 'foreign'"_s,
                       u"UPDATE source_text SET text = 'foreign'"_s,
                       u"UPDATE passage SET exact = 'foreign'"_s,
                       u"UPDATE fact SET statement = 'foreign'"_s};
    if (countsRevision)
        change.insert(3, u"UPDATE dossier SET value = '99' WHERE key = 'revision'"_s);
    QByteArray journal;
    tamper(other.path(), change, [&] { journal = LastingDossier::bytesOf(other.path() + u"-journal"_s); });
    REQUIRE(journal.size() > 4096);
    REQUIRE(journal.startsWith(QByteArray::fromHex("d9d505f920a163d7")));

    const QByteArray ours = LastingDossier::bytesOf(path);
    LastingDossier::write(path + u"-journal"_s, journal);
    INFO("sibling " << static_cast<int>(kind) << (countsRevision ? ", with its revision" : ""));
    CHECK(LastingDossier::titleIn(path).toStdString() == title.toStdString());
    CHECK((LastingDossier::bytesOf(path) == ours));
    const QStringList files = dossier.files();
    REQUIRE(files.size() == 2);
    CHECK(files[1].startsWith(u"lasting.dossier-journal.does-not-belong-"_s));
    CHECK((LastingDossier::bytesOf(dossier.path(files[1])) == journal));
}

TEST_CASE("a log that belongs to a dossier is carried out when it is opened")
{
    const QString name = GENERATE(u"-wal"_s, u"-journal"_s);
    const LastingDossier dossier;
    const QString path = dossier.path();
    QByteArray log;
    QByteArray file;
    const auto copy = [&] {
        log = LastingDossier::bytesOf(path + name);
        file = LastingDossier::bytesOf(path);
    };
    if (name == u"-wal"_s) {
        // As earlier versions left it.
        tamper(path, {u"PRAGMA journal_mode=WAL"_s});
        tamper(path,
               {u"UPDATE event SET title = 'Talks in Port City' WHERE id = 'ev-talks'"_s,
                u"UPDATE dossier SET value = '2' WHERE key = 'revision'"_s},
               copy);
    } else {
        tamper(path,
               {u"PRAGMA cache_size=1"_s, u"PRAGMA cache_spill=1"_s, u"BEGIN EXCLUSIVE"_s,
                u"UPDATE event SET title = 'half'"_s, u"UPDATE source_text SET text = 'half'"_s,
                u"UPDATE passage SET exact = 'half'"_s, u"UPDATE fact SET statement = 'half'"_s},
               copy);
    }
    REQUIRE(log.size() > 512);
    const LastingDossier crashed;
    LastingDossier::write(crashed.path(), file);
    LastingDossier::write(crashed.path() + name, log);
    CHECK(LastingDossier::titleIn(crashed.path()) ==
          (name == u"-wal"_s ? u"Talks in Port City"_s : u"Talks in Port"_s));
    CHECK(crashed.files() == QStringList{u"lasting.dossier"_s});
}

TEST_CASE(
    "a dossier that asks for a write-ahead log is read as it lies, and does without from its first change")
{
    const LastingDossier dossier;
    const QString path = dossier.path();
    tamper(path, {u"PRAGMA journal_mode=WAL"_s});
    const QByteArray before = LastingDossier::bytesOf(path);
    REQUIRE(before.at(18) == 2);
    {
        const auto store = LastingDossier::opened(path);
        CHECK(LastingDossier::valuesOf(*store) == sampleDossier());
    }
    CHECK((LastingDossier::bytesOf(path) == before));
    CHECK(dossier.files() == QStringList{u"lasting.dossier"_s});
    const auto store = LastingDossier::opened(path);
    REQUIRE(store->apply(LastingDossier::rename(u"Talks in Port City"_s)).hasValue());
    REQUIRE(store->apply(LastingDossier::rename(u"Talks in the City"_s)).hasValue());
    CHECK(LastingDossier::bytesOf(path).at(18) == 1);
    CHECK(dossier.files() == QStringList{u"lasting.dossier"_s});
    CHECK(LastingDossier::titleIn(path) == u"Talks in the City"_s);
}

TEST_CASE("a dossier that takes the place of another is whole whatever stood beside that")
{
    const QString folder = casesFolder();
    const LastingDossier dossier;
    const QString path = dossier.path(u"stale-wal.dossier"_s);
    for (const QString &end : {QString(), u"-wal"_s}) {
        const QString from = folder + u"/hostile/stale-wal.dossier"_s + end;
        if (!QFile::exists(from))
            SKIP("the shared cases are not here");
        REQUIRE(QFile::copy(from, path + end));
        QFile::setPermissions(path + end, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    REQUIRE(Store::write(sampleDossier(), path).hasValue());
    CHECK(LastingDossier::valuesOf(*LastingDossier::opened(path)) == sampleDossier());
    CHECK(!QFile::exists(path + u"-wal"_s));
    CHECK(!QFile::exists(path + u"-shm"_s));
}

} // namespace swap_tests
