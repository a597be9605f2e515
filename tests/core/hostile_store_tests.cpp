// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/tamper.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

namespace hostile_store_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

class HostileFile
{
public:
    explicit HostileFile(const Dossier &dossier = sampleDossier())
        : m_path(m_folder.filePath(u"hostile.dossier"_s))
    {
        REQUIRE(Store::write(dossier, m_path).hasValue());
    }

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Changes the file as another program could, past every rule of the store.
    void tamper(const QStringList &statements) { tests::tamper(m_path, statements); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    /// Opens the file, which must be refused with file, place and reason, and be left as it was.
    Error refusal()
    {
        const QByteArray before = bytes();
        const QDateTime changed = QFileInfo(m_path).lastModified();
        const auto store = openDossier(m_path);
        REQUIRE(!store.hasValue());
        INFO(store.error().toString().toStdString());
        CHECK(store.error().file == m_path);
        CHECK(!store.error().reason.isEmpty());
        CHECK(bytes() == before);
        CHECK(QFileInfo(m_path).lastModified() == changed);
        CHECK(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden) ==
              QStringList{u"hostile.dossier"_s});
        return store.error();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

Error refusalAfter(const QString &statement)
{
    HostileFile file;
    file.tamper({statement});
    return file.refusal();
}

} // namespace

TEST_CASE("a dossier with a row that breaks a rule is refused with table and row")
{
    struct Case
    {
        QString statement;
        QString table;
    };
    const std::vector<Case> cases{
        {u"UPDATE fact SET date = 'yesterday' WHERE id = 'f-talks-date'"_s, u"fact"_s},
        {u"UPDATE fact SET date = NULL WHERE id = 'f-talks-date'"_s, u"fact"_s},
        {u"UPDATE source SET published = '2026-02-30' WHERE id = 'src-wire'"_s, u"source"_s},
        {u"UPDATE event SET kind = 99 WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE event SET kind = -1 WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE event SET kind = 'meeting' WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE event SET title = '' WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE event SET id = 'Not An Id' WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE fact SET credibility = 7 WHERE id = 'f-talks-held'"_s, u"fact"_s},
        {u"UPDATE fact SET credibility = 'high' WHERE id = 'f-talks-held'"_s, u"fact"_s},
        {u"UPDATE fact SET kind = 77 WHERE id = 'f-talks-held'"_s, u"fact"_s},
        {u"UPDATE fact SET term = 99 WHERE id = 'f-elan-hosted'"_s, u"fact"_s},
        {u"UPDATE fact SET term = 7 WHERE id = 'f-talks-held'"_s, u"fact"_s}, // "unknown" is no word of files
        {u"UPDATE fact SET event = NULL WHERE id = 'f-talks-held'"_s, u"fact"_s},
        {u"UPDATE fact SET low = 'many' WHERE id = 'f-states-12'"_s, u"fact"_s},
        {u"UPDATE fact SET low = 9e999 WHERE id = 'f-states-12'"_s, u"fact"_s},
        {u"UPDATE fact SET high = NULL WHERE id = 'f-states-15-18'"_s, u"fact"_s},
        {u"UPDATE fact SET high = 1 WHERE id = 'f-states-15-18'"_s, u"fact"_s},
        {u"UPDATE fact SET high = 99 WHERE id = 'f-states-12'"_s, u"fact"_s},
        {u"UPDATE fact SET event = 999 WHERE id = 'f-talks-held'"_s, u"fact"_s},
        {u"UPDATE fact SET speaker = 999 WHERE id = 'f-island-open'"_s, u"fact"_s},
        {u"UPDATE passage SET source = 999 WHERE id = 'pas-g1'"_s, u"passage"_s},
        {u"UPDATE passage SET start = -5 WHERE id = 'pas-g1'"_s, u"passage"_s},
        {u"UPDATE passage SET start = 'here' WHERE id = 'pas-g1'"_s, u"passage"_s},
        {u"UPDATE passage SET exact = '' WHERE id = 'pas-g1'"_s, u"passage"_s},
        {u"UPDATE evidence SET passage = 999"_s, u"evidence"_s},
        {u"UPDATE evidence SET relation = 5"_s, u"fact"_s},
        {u"UPDATE judgement SET confidence = 3"_s, u"judgement"_s},
        {u"UPDATE judgement SET likelihood = 50"_s, u"judgement"_s},
        {u"UPDATE judgement_fact SET fact = 999"_s, u"judgement_fact"_s},
        {u"DELETE FROM judgement_fact"_s, u"judgement"_s},
        {u"UPDATE participant_member SET member_of = 999"_s, u"participant_member"_s},
        {u"UPDATE source_derivation SET origin = 999"_s, u"source_derivation"_s},
        {u"UPDATE fact_about SET object = 'no-such-object'"_s, u"fact_about"_s},
        {u"UPDATE dossier SET value = 'whenever' WHERE key = 'period'"_s, u"dossier"_s},
        {u"DELETE FROM dossier WHERE key = 'title'"_s, u"dossier"_s},
        {u"DELETE FROM evidence WHERE fact = (SELECT row FROM fact WHERE id = 'f-talks-held')"_s, u"fact"_s},
        {u"DELETE FROM object WHERE id = 'ev-talks'"_s, u"fact_about"_s},
        {u"DELETE FROM object WHERE id = 'j-monitors'"_s, u"object"_s},
        {u"INSERT INTO object VALUES ('ev-none', 3, 9)"_s, u"object"_s},
        {u"UPDATE fact SET roots = 9 WHERE id = 'f-talks-held'"_s, u"fact"_s},
        {u"DELETE FROM source_origin"_s, u"source_origin"_s},
        {u"UPDATE source_origin SET origin = 1"_s, u"source_origin"_s},
        {u"INSERT INTO passage_origin VALUES (1, 2)"_s, u"passage_origin"_s},
        {u"INSERT INTO source_overlap VALUES (1, 2, 90, 90, 9, 90, 90, 9)"_s, u"source_overlap"_s},
        {u"INSERT INTO source_overlap VALUES (1, 999, 90, 90, 9, 90, 90, 9)"_s, u"source_overlap"_s},
        {u"UPDATE fact SET disputed = 0"_s, u"fact"_s},
        {u"UPDATE fact SET event = 1 WHERE id = 'f-island-open'"_s, u"fact"_s},
        {u"UPDATE fact SET place = 'Port' WHERE id = 'f-island-open'"_s, u"fact"_s},
        {u"INSERT INTO participant_alias SELECT participant, 9, alias FROM participant_alias LIMIT 1"_s,
         u"participant"_s},
        {u"UPDATE object SET row = 999 WHERE id = 'ev-talks'"_s, u"object"_s},
        {u"UPDATE event SET id = 'ev-shelling'"_s, u"event"_s},
        {u"UPDATE event SET id = 'src-wire' WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE event SET title = CAST(x'54616c6bff' AS TEXT) WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE source_text SET text = CAST(x'54616c6bed' AS TEXT)"_s, u"source"_s},
        {u"UPDATE participant_alias SET alias = CAST(x'ff' AS TEXT)"_s, u"participant_alias"_s},
        {u"UPDATE saved_filter SET name = '' WHERE row = 1"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET name = CAST(x'ff' AS TEXT) WHERE row = 1"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '' WHERE row = 1"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '{'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '{}'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '[true]'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '{\"disputed\":\"yes\"}'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '{\"disputed\":true,\"disputed\":true}'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '{\"participants\":[\"Not An Id\"]}'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET criteria = '{\"from\":\"2026-02-30\"}'"_s, u"saved_filter"_s},
        {u"UPDATE saved_filter SET name = printf('%.*c', 201, 'x') WHERE row = 1"_s, u"saved_filter"_s},
        {u"WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) INSERT INTO "
         "saved_filter SELECT i, 'f' || i, '{\"disputed\":true}' FROM n"_s,
         u"saved_filter"_s},
        {u"UPDATE bookmark SET object = 'Not An Id'"_s, u"bookmark"_s},
        {u"UPDATE bookmark SET object = NULL, begin = NULL, end = NULL"_s, u"bookmark"_s},
        {u"UPDATE bookmark SET begin = 'soon', end = 7"_s, u"bookmark"_s},
        {u"UPDATE bookmark SET begin = 7, end = 7"_s, u"bookmark"_s},
        {u"UPDATE bookmark SET begin = 7, end = NULL"_s, u"bookmark"_s},
        {u"UPDATE bookmark SET begin = NULL, end = 7"_s, u"bookmark"_s},
        {u"UPDATE bookmark SET begin = -9223372036854775807, end = 7"_s, u"bookmark"_s},
        {u"DROP TABLE bookmark"_s, u"bookmark"_s},
        {u"DROP TABLE saved_filter"_s, u"saved_filter"_s},
        {u"DROP TABLE evidence"_s, u"fact"_s},
        {u"ALTER TABLE event DROP COLUMN title"_s, u"event"_s},
    };
    for (const Case &one : cases) {
        DYNAMIC_SECTION(one.statement.toStdString())
        {
            const Error error = refusalAfter(one.statement);
            INFO(error.toString().toStdString());
            CHECK(error.place.contains(u"table "_s + one.table));
        }
    }
}

TEST_CASE("a row number beyond all events that a dossier can have had is refused, and takes no memory")
{
    const HostileFile file;
    const auto number = u"(SELECT row FROM event WHERE id = 'ev-talks')"_s;
    tamper(file.path(), {u"UPDATE fact SET event = 2000000000 WHERE event = "_s + number,
                         u"UPDATE object SET row = 2000000000 WHERE id = 'ev-talks'"_s,
                         u"UPDATE event SET row = 2000000000 WHERE id = 'ev-talks'"_s});
    const auto opened = Store::open(file.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().place.contains(u"table event, row 2000000000"_s));
}

TEST_CASE("a fact with a great row number is found in the lanes by source")
{
    const HostileFile file;
    const auto lanes = [&] {
        const auto opened = Store::open(file.path());
        REQUIRE(opened.hasValue());
        QStringList told;
        for (const auto &lane : (*opened)->snapshot()->lanesBy(LaneGrouping::Source).lanes)
            told.append(u"%1 %2"_s.arg(lane.name).arg(lane.events.size()));
        return told;
    };
    const QStringList before = lanes();
    const auto renumber = [](const QString &table, const QStringList &columns) {
        const QString last = u"(SELECT max(row) FROM %1)"_s.arg(table);
        QStringList statements;
        for (const QString &column : columns)
            statements.append(u"UPDATE %1 SET %2 = 4000000000 WHERE %2 = %3"_s.arg(
                column.section(u'.', 0, 0), column.section(u'.', 1), last));
        statements.append(
            u"UPDATE object SET row = 4000000000 WHERE id = (SELECT id FROM %1 ORDER BY row DESC "
            "LIMIT 1)"_s.arg(table));
        statements.append(u"UPDATE %1 SET row = 4000000000 WHERE row = %2"_s.arg(table, last));
        return statements;
    };
    tamper(file.path(),
           renumber(u"fact"_s, {u"evidence.fact"_s, u"fact_about.fact"_s, u"judgement_fact.fact"_s}));
    CHECK(lanes() == before);
}

TEST_CASE("what a dossier keeps of its dates, states and weights is not taken on trust")
{
    // The derived columns decide what every view shows; a file whose columns lie must not be shown as they
    // say.
    for (const QString &change : {u"begin = 0, end = 86400"_s, u"begin = NULL, end = NULL"_s, u"status = 4"_s,
                                  u"flags = 0"_s, u"weight = 9"_s}) {
        INFO(change.toStdString());
        CHECK(refusalAfter(u"UPDATE event SET %1 WHERE id = 'ev-talks'"_s.arg(change)).place ==
              u"table event, row 2"_s);
    }
}

TEST_CASE(
    "a fault in a dossier too large to be read through is told when it is met, and nothing leaves the file")
{
    Dossier large = sampleDossier();
    const QString padding(1000, u'x');
    for (int i = 0; i < 12'000; ++i)
        large.events.push_back({EventId(u"ev-%1"_s.arg(i)), padding, EventKind::Visit});
    HostileFile file(large);
    REQUIRE(QFileInfo(file.path()).size() > 9 * 1024 * 1024);

    file.tamper({u"UPDATE fact SET date = 'yesterday' WHERE id = 'f-talks-date'"_s});
    {
        const auto damaged = openDossier(file.path());
        REQUIRE(damaged.hasValue());
        const SnapshotPtr snapshot = (*damaged)->snapshot();
        CHECK(!snapshot->error());
        const auto fact = snapshot->rowOf(FactId(u"f-talks-date"_s));
        REQUIRE(fact);
        static_cast<void>(snapshot->at(*fact));
        REQUIRE(snapshot->error());
        CHECK(snapshot->error()->place == u"table fact, row 3"_s);
        CHECK(!(*damaged)->readAll().hasValue());
    }

    file.tamper({u"UPDATE fact SET date = '2026-01-03' WHERE id = 'f-talks-date'"_s,
                 u"UPDATE event SET begin = 0, end = 86400 WHERE id = 'ev-talks'"_s});
    const auto lying = openDossier(file.path());
    REQUIRE(lying.hasValue());
    const auto all = (*lying)->readAll();
    REQUIRE(!all.hasValue());
    CHECK(all.error().place == u"table event, row 2"_s);
}

TEST_CASE("an SQLite file that is no dossier, or a newer one, is refused by its header")
{
    CHECK(refusalAfter(u"PRAGMA application_id = 7"_s).place.contains(u"application_id"_s));
    CHECK(refusalAfter(u"PRAGMA user_version = 99"_s).place.contains(u"user_version"_s));
    CHECK(refusalAfter(u"PRAGMA user_version = 0"_s).place.contains(u"user_version"_s));
    CHECK(refusalAfter(u"PRAGMA user_version = -1"_s).place.contains(u"user_version"_s));
}

TEST_CASE("a dossier that brings code of its own is refused")
{
    CHECK(refusalAfter(u"CREATE TRIGGER t AFTER UPDATE ON event BEGIN DELETE FROM event; END"_s)
              .place.contains(u"sqlite_schema"_s));
    HostileFile file;
    file.tamper({u"ALTER TABLE event RENAME TO hidden"_s, u"CREATE VIEW event AS SELECT * FROM hidden"_s});
    CHECK(file.refusal().place.contains(u"sqlite_schema"_s));
}

TEST_CASE("a dossier cut off anywhere is refused and left as it is")
{
    HostileFile file;
    const QByteArray whole = file.bytes();
    for (const double share : {0.0001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99}) {
        INFO(share);
        file.write(whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * share)));
        file.refusal();
    }
    file.write(QByteArray());
    file.refusal();
    file.write(whole.left(16));
    file.refusal();
    file.write(whole.left(100));
    file.refusal();
}

TEST_CASE("a page overwritten in the middle of a dossier is refused")
{
    HostileFile file;
    const QByteArray whole = file.bytes();
    constexpr qsizetype page = 4096;
    int refused = 0;
    for (qsizetype at = page; at + page <= whole.size(); at += page) {
        QByteArray bytes = whole;
        bytes.replace(at, page, QByteArray(page, '\xa5'));
        file.write(bytes);
        file.refusal();
        ++refused;
    }
    CHECK(refused > 10);
}

TEST_CASE("whatever bytes are changed, a dossier is opened or refused, never changed")
{
    HostileFile file;
    const QByteArray whole = file.bytes();
    std::mt19937 random(20260103); // NOLINT(cert-msc51-cpp): the same bytes every time
    std::uniform_int_distribution<qsizetype> anywhere(0, whole.size() - 1);
    std::uniform_int_distribution<int> anything(0, 255);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int k = 0; k < 1 + i % 20; ++k)
            bytes[i % 4 == 0 ? anywhere(random) % 200 : anywhere(random)] =
                static_cast<char>(anything(random));
        file.write(bytes);
        const auto store = openDossier(file.path());
        if (store) {
            const auto all = (*store)->readAll();
            if (all)
                CHECK(!writeJsonDossier(*all).isEmpty());
        } else {
            CHECK(!store.error().reason.isEmpty());
        }
        CHECK(file.bytes() == bytes);
    }
}

TEST_CASE("a character that stands for an undecodable one is text like any other")
{
    Dossier dossier = sampleDossier();
    dossier.events[0].title = u"Talks \ufffd in Port"_s;
    const auto store = Store::fromDossier(dossier, u"x"_s);
    REQUIRE(store.hasValue());
    const auto all = (*store)->readAll();
    REQUIRE(all.hasValue());
    CHECK(*all == dossier);
}

TEST_CASE("what is no regular file is refused before it is opened")
{
    const QTemporaryDir folder;
    for (const QString &path :
         {folder.path(), folder.filePath(u"missing.dossier"_s), u"/dev/zero"_s, QString()}) {
        const auto store = openDossier(path);
        REQUIRE(!store.hasValue());
        CHECK(store.error().file == path);
        CHECK(!store.error().reason.isEmpty());
    }
}

TEST_CASE("a dossier that no JSON could be made of is refused with table and row")
{
    const QString path = casesFolder() + u"/hostile/badjson-5cac4e49dd.dossier"_s;
    if (!QFile::exists(path))
        SKIP("the shared cases are not here");
    const auto store = openDossier(path);
    REQUIRE(!store.hasValue());
    INFO(store.error().toString().toStdString());
    CHECK(store.error().place == u"table judgement, row 1"_s);
}

TEST_CASE("tables of somebody else's are let be, unless they would have a say in what is written")
{
    {
        HostileFile file;
        file.tamper({u"CREATE TABLE theirs (a TEXT)"_s, u"INSERT INTO theirs VALUES (x'ff')"_s,
                     u"CREATE INDEX theirs_a ON theirs (a)"_s});
        const auto store = openDossier(file.path());
        REQUIRE(store.hasValue());
        const auto all = (*store)->readAll();
        REQUIRE(all.hasValue());
        CHECK(*all == sampleDossier());
    }
    CHECK(refusalAfter(u"CREATE TABLE theirs (a REFERENCES event (row) ON DELETE CASCADE)"_s).place ==
          u"table theirs"_s);
    CHECK(refusalAfter(u"CREATE UNIQUE INDEX one_kind ON event (kind)"_s).reason.contains(u"one_kind"_s));
    CHECK(refusalAfter(u"CREATE VIRTUAL TABLE theirs USING fts5(a)"_s).place == u"table sqlite_schema"_s);
    CHECK(refusalAfter(u"ALTER TABLE event ADD COLUMN mine TEXT CHECK (length(mine) < 3)"_s).place ==
          u"table event"_s);
}

namespace {

/// A dossier of more than eight megabytes, which is not read through when it is opened.
Dossier largeDossier()
{
    Dossier dossier = sampleDossier();
    const QString filler = u"A long description, word after word. "_s.repeated(30);
    for (int i = 0; i < 9000; ++i) {
        Participant one = dossier.participants.front();
        one.id = ParticipantId(u"p-filler-%1"_s.arg(i));
        one.name = u"Filler %1 %2"_s.arg(i).arg(filler).trimmed();
        one.aliases.clear();
        dossier.participants.push_back(one);
    }
    return dossier;
}

/// Writes over the page on which the row stands that comes so many after the first of a table.
void damagePage(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.lastIndexOf(text.toUtf8());
    REQUIRE(at > 0);
    constexpr qsizetype pageSize = 4096;
    REQUIRE(file.seek(at / pageSize * pageSize));
    REQUIRE(file.write(QByteArray(pageSize, '\xff')) == pageSize);
}

} // namespace

TEST_CASE(
    "damage is told with the table, and the row before it, in a small file when it is opened and in a large "
    "one when it is read whole")
{
    const bool isLarge = GENERATE(false, true);
    HostileFile file(isLarge ? largeDossier() : sampleDossier());
    REQUIRE((QFileInfo(file.path()).size() > 8 * 1024 * 1024) == isLarge);
    if (isLarge)
        damagePage(file.path(), u"Filler 8000 "_s);
    else
        damagePage(file.path(), u"Talks in Port"_s);
    const QByteArray before = file.bytes();
    const auto store = openDossier(file.path());
    std::optional<Error> error;
    if (store) {
        const auto all = (*store)->readAll();
        REQUIRE(!all.hasValue());
        error = all.error();
    } else {
        error = store.error();
    }
    INFO(error->toString().toStdString());
    CHECK(error->file == file.path());
    CHECK(error->place.startsWith(isLarge ? u"table participant"_s : u"table "_s));
    CHECK(error->reason.startsWith(u"is damaged"_s));
    if (isLarge && !error->place.endsWith(u"participant"_s))
        CHECK(error->place.contains(u", after row "_s));
    CHECK(file.bytes() == before);
}

TEST_CASE("in a file of more than eight megabytes a row that breaks a rule is told with table and row")
{
    struct Case
    {
        QString statement;
        QString table;
    };
    const std::vector<Case> cases{
        {u"UPDATE fact SET date = 'yesterday' WHERE id = 'f-talks-date'"_s, u"fact"_s},
        {u"UPDATE event SET title = '' WHERE id = 'ev-talks'"_s, u"event"_s},
        {u"UPDATE participant SET name = x'ff' WHERE id = 'p-filler-8000'"_s, u"participant"_s},
        {u"UPDATE passage SET source = 99999 WHERE id = 'pas-g1'"_s, u"passage"_s},
        {u"DELETE FROM evidence WHERE fact = (SELECT row FROM fact WHERE id = 'f-talks-held')"_s, u"fact"_s},
    };
    HostileFile file(largeDossier());
    const QByteArray pristine = file.bytes();
    for (const Case &one : cases) {
        INFO(one.statement.toStdString());
        file.write(pristine);
        file.tamper({one.statement});
        const auto store = openDossier(file.path());
        const auto all = store ? (*store)->readAll() : Outcome<Dossier>(store.error());
        REQUIRE(!all.hasValue());
        INFO(all.error().toString().toStdString());
        CHECK(all.error().place.startsWith(u"table %1, row "_s.arg(one.table)));
    }
}

} // namespace hostile_store_tests
