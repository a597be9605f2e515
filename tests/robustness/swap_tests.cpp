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
        CHECK(LastingDossier::bytesOf(path) == stranger);
    if (swap == Swap::Moved)
        CHECK(LastingDossier::bytesOf(dossier.path(u"elsewhere.dossier"_s)) == held);

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

TEST_CASE("a foreign log laid beside a dossier, before or after it is opened, is never replayed")
{
    // Logs of another dossier, as a crash leaves them.
    const LastingDossier other;
    const QString name = GENERATE(u"-wal"_s, u"-journal"_s);
    QByteArray log;
    {
        const QString path = other.path(u"other.dossier"_s);
        LastingDossier::write(path, otherBytes());
        if (name == u"-wal"_s) {
            tamper(path, {u"PRAGMA journal_mode=WAL"_s});
            // Copied while a connection holds it: closing the last one carries a log out.
            const auto copy = [&] { log = LastingDossier::bytesOf(path + name); };
            tamper(path, {u"UPDATE event SET title = 'foreign'"_s}, copy);
        } else {
            const auto copy = [&] { log = LastingDossier::bytesOf(path + name); };
            tamper(path,
                   {u"PRAGMA cache_size=1"_s, u"PRAGMA cache_spill=1"_s, u"BEGIN EXCLUSIVE"_s,
                    u"UPDATE event SET title = 'foreign'"_s, u"UPDATE source_text SET text = 'foreign'"_s,
                    u"UPDATE passage SET exact = 'foreign'"_s, u"UPDATE fact SET statement = 'foreign'"_s},
                   copy);
            // What SQLite writes when it synchronises its header without counting: all that is there counts.
            log.replace(0, 12, QByteArray::fromHex("d9d505f920a163d7ffffffff"));
        }
    }
    REQUIRE(log.size() > 512);
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
    CHECK(LastingDossier::bytesOf(path) == pristine);
    REQUIRE(store->apply(LastingDossier::rename(u"Talks in Port City"_s)).hasValue());
    CHECK(LastingDossier::titleIn(path) == u"Talks in Port City"_s);
    store.reset();
    const QStringList files = dossier.files();
    // A journal of which no page fits may be taken for one of our own that had done nothing yet, and is gone
    // then.
    if (name == u"-journal"_s && files.size() == 1)
        return;
    REQUIRE(files.size() == 2);
    CHECK(files[1].startsWith(u"lasting.dossier%1.does-not-belong-"_s.arg(name)));
    CHECK(LastingDossier::bytesOf(dossier.path(files[1])) == log);
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
    CHECK(LastingDossier::bytesOf(path) == before);
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
