// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/matches.h"
#include "core/store/open_dossier.h"
#include "core/store/search_index.h"
#include "core/store/sql.h"
#include "core/store/store.h"
#include "tests/support/rounds.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/tamper.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace matches_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The ids of a kind that match, in document order.
QString found(const std::shared_ptr<Store> &store, const QString &query, ObjectKind kind = ObjectKind::Fact)
{
    const auto matches = matchFacts(store->snapshot(), parseQuery(query));
    if (!matches)
        return matches.error().toString();
    QStringList ids;
    for (const std::uint32_t row : matches->of(kind))
        ids.append(store->snapshot()->refAt(kind, row).id);
    return ids.join(u' ');
}

/// Everything that matches, of every kind.
QString all(const std::shared_ptr<Store> &store, const QString &query)
{
    QStringList parts;
    for (int i = 0; i < objectKindCount; ++i)
        parts.append(found(store, query, static_cast<ObjectKind>(i)));
    return parts.join(u'|');
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

std::shared_ptr<Store> opened(const QString &path)
{
    auto store = openDossier(path);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

/// The sample dossier as a file.
QString written(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"sample.dossier"_s);
    const auto status = Store::write(sampleDossier(), path);
    REQUIRE(status.hasValue());
    return path;
}

/// Makes of a file one of the first version, which had no index of words.
void takeIndexOut(const QString &path)
{
    tamper(path, {u"DROP TABLE search;\nDROP TABLE search_rules;\nDROP TABLE source_origin;\nDROP TABLE "
                  "passage_origin;\nALTER TABLE source DROP COLUMN attached;\nDROP TABLE "
                  "saved_filter;\nDROP TABLE bookmark;\n"
                  "PRAGMA user_version=1;\nVACUUM"_s});
}

class Queries
{
public:
    explicit Queries(std::uint32_t seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        static const QStringList pieces{u"talks"_s,
                                        u"Élan"_s,
                                        u"elan"_s,
                                        u"isle"_s,
                                        u"mon*"_s,
                                        u"\"took part\""_s,
                                        u"-port"_s,
                                        u"OR"_s,
                                        u"NOT"_s,
                                        u"("_s,
                                        u")"_s,
                                        u"who:island"_s,
                                        u"who:x"_s,
                                        u"source:wire"_s,
                                        u"kind:figure"_s,
                                        u"kind:meeting"_s,
                                        u"before:2026-01-03"_s,
                                        u"after:2026-01"_s,
                                        u"status:held"_s,
                                        u"status:denied"_s,
                                        u"reliability:B"_s,
                                        u"credibility:3"_s,
                                        u"roots:2"_s,
                                        u"option:monitor"_s,
                                        u"event:talks"_s,
                                        u"figure:states"_s,
                                        u"question:who"_s,
                                        u"is:disputed"_s,
                                        u"is:denied"_s,
                                        u"is:uncertain"_s,
                                        u"is:undated"_s,
                                        u"is:single"_s,
                                        u"'); DROP TABLE fact; --"_s,
                                        u"source:\"'; DELETE FROM fact; --\""_s,
                                        u"NEAR(a b)"_s,
                                        u"title:x ^y +z"_s,
                                        u"who:\"?1 :a @b $c %1\""_s};
        QStringList parts;
        for (auto length = 1 + m_random() % 6; length > 0; --length)
            parts.append(pieces[static_cast<qsizetype>(m_random() % static_cast<size_t>(pieces.size()))]);
        return parts.join(u' ');
    }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("facts are found by their words and by any name of whom and what they concern")
{
    const auto store = sampleStore();
    CHECK(found(store, u"hosted"_s) == "f-elan-hosted"_L1);
    CHECK(found(store, u"ISLE accept"_s) == "f-island-open"_L1);
    CHECK(found(store, u"\"the Isle\""_s) == found(store, u"who:p-island"_s));
    CHECK(found(store, u"elan minister"_s) == "f-minister"_L1);
    CHECK(found(store, u"\"foreign monitors\" radar"_s) == "f-monitors-include f-question-bears"_L1);
    CHECK(found(store, u"harb*"_s) == "f-shelling-denied"_L1);
    CHECK(found(store, u"harb"_s).isEmpty());
    CHECK(found(store, u"island -denied -accept"_s) == "f-island-opposes"_L1);
    CHECK(found(store, u"hosted OR harbour"_s) == "f-elan-hosted f-shelling-denied"_L1);
    CHECK(found(store, u"radar (observers OR harbour)"_s) == "f-monitors-include f-question-bears"_L1);
}

TEST_CASE("one name finds texts that have only another")
{
    const auto store = sampleStore();
    CHECK(found(store, u"\"ada elan\""_s, ObjectKind::Passage) == "pas-g2 pas-w2 pas-w4"_L1);
    CHECK(found(store, u"ada elan"_s, ObjectKind::Passage) == "pas-g2 pas-w2 pas-w4"_L1);
    CHECK(found(store, u"\"the isle\""_s, ObjectKind::Passage) == "pas-g3 pas-w4 pas-w5"_L1);
    CHECK(found(store, u"ada"_s, ObjectKind::Passage) == "pas-g2"_L1);
    CHECK(found(store, u"isle"_s, ObjectKind::Participant) == "p-island"_L1);
    CHECK(found(store, u"monitors ceasefire"_s, ObjectKind::Source) == "src-gazette src-wire"_L1);
    CHECK(found(store, u"gazette"_s, ObjectKind::Source) == "src-gazette"_L1);
    CHECK(found(store, u"likely"_s, ObjectKind::Judgement) == "j-monitors"_L1);
}

TEST_CASE("each field asks what its help says")
{
    const auto store = sampleStore();
    CHECK(found(store, u"who:\"Ada Élan\" kind:participation"_s) == "f-elan-expected f-elan-hosted"_L1);
    CHECK(found(store, u"who:elan kind:position"_s) == "f-island-open"_L1);
    CHECK(found(store, u"kind:fact kind:event-date"_s) == "f-talks-date"_L1);
    CHECK(found(store, u"kind:allegation"_s) == "f-shelling-denied"_L1);
    CHECK(found(store, u"source:gazette kind:event-status"_s) == "f-talks-planned"_L1);
    CHECK(found(store, u"source:src-copy"_s) == "f-talks-held"_L1);
    CHECK(found(store, u"after:2026-01-02 kind:event-place"_s) == "f-talks-place"_L1);
    CHECK(found(store, u"after:2026-01-03 -is:undated"_s).isEmpty());
    CHECK(found(store, u"before:2026-01-03 is:dated"_s) == "f-island-opposes"_L1);
    CHECK(found(store, u"assertion:announced"_s) == "f-talks-planned"_L1);
    CHECK(found(store, u"status:planned"_s) == "f-talks-planned f-elan-expected"_L1);
    CHECK(found(store, u"reliability:B kind:position"_s) == "f-island-opposes"_L1);
    CHECK(found(store, u"reliability:F"_s).isEmpty());
    CHECK(found(store, u"credibility:2"_s) == "f-talks-date"_L1);
    CHECK(found(store, u"roots:2"_s) == "f-talks-date"_L1);
    CHECK(found(store, u"roots:>=2 OR roots:<1"_s) == "f-talks-date"_L1);
    CHECK(found(store, u"option:foreign kind:position"_s) == "f-island-opposes f-island-open"_L1);
    CHECK(found(store, u"figure:states event:talks"_s) == "f-states-12 f-states-15-18"_L1);
    CHECK(found(store, u"question:q-monitoring"_s) == "f-question f-question-bears"_L1);
    // What a passage contradicts, and what two reports state so that one must be wrong.
    QStringList disputed = found(store, u"is:disputed"_s).split(u' ');
    disputed.sort();
    CHECK(disputed == QStringList{u"f-island-opposes"_s, u"f-states-12"_s, u"f-states-15-18"_s});
    CHECK(found(store, u"is:denied"_s) == "f-shelling-denied"_L1);
}

TEST_CASE("of an object other than a fact, a field asks the object and else the facts about it")
{
    const auto store = sampleStore();
    CHECK(found(store, u"who:island"_s, ObjectKind::Event) == "ev-shelling"_L1);
    CHECK(found(store, u"who:elan kind:meeting"_s, ObjectKind::Event) == "ev-talks"_L1);
    CHECK(found(store, u"status:held"_s, ObjectKind::Event) == "ev-talks"_L1);
    CHECK(found(store, u"is:denied"_s, ObjectKind::Event) == "ev-shelling"_L1);
    CHECK(found(store, u"is:disputed"_s, ObjectKind::Option) == "opt-monitors"_L1);
    CHECK(found(store, u"is:disputed"_s, ObjectKind::Judgement) == "j-monitors"_L1);
    CHECK(found(store, u"after:2026-01-02"_s, ObjectKind::Event) == "ev-talks"_L1);
    CHECK(found(store, u"after:2026-01-03"_s, ObjectKind::Source) == "src-wire"_L1);
    CHECK(found(store, u"source:wire"_s, ObjectKind::Figure).isEmpty());
    CHECK(found(store, u"source:src-wire"_s, ObjectKind::Figure) == "fig-states"_L1);
    CHECK(found(store, u"reliability:B"_s, ObjectKind::Passage) == "pas-g1 pas-g2 pas-g3 pas-g4 pas-g5"_L1);
    CHECK(found(store, u"kind:participants"_s, ObjectKind::Fact).isEmpty());
}

TEST_CASE("an empty query matches everything, and a denied one all that it does not match")
{
    const auto store = sampleStore();
    const auto everything = matchFacts(store->snapshot(), parseQuery(QString()));
    REQUIRE(everything.hasValue());
    for (int i = 0; i < objectKindCount; ++i)
        CHECK(everything->rows[static_cast<size_t>(i)].size() ==
              store->snapshot()->count(static_cast<ObjectKind>(i)));
    Queries queries(7);
    for (int i = 0; i < 300; ++i) {
        const QString query = queries.next();
        const Query parsed = parseQuery(query);
        if (parsed.isEmpty())
            continue;
        INFO(query.toStdString());
        const auto yes = matchFacts(store->snapshot(), parsed);
        const auto no = matchFacts(store->snapshot(), parseQuery(u"-("_s + parsed.toString() + u')'));
        REQUIRE(yes.hasValue());
        REQUIRE(no.hasValue());
        for (int k = 0; k < objectKindCount; ++k) {
            const auto kind = static_cast<ObjectKind>(k);
            CHECK(yes->of(kind).size() + no->of(kind).size() == store->snapshot()->count(kind));
        }
    }
}

TEST_CASE("matching stops when it is cancelled")
{
    const auto store = sampleStore();
    const auto matches = matchFacts(store->snapshot(), parseQuery(u"talks"_s), [] { return true; });
    REQUIRE(!matches.hasValue());
    CHECK(matches.error().reason == cancelledReason());
}

TEST_CASE("no query changes a byte of the file, with an index in it or without")
{
    const QTemporaryDir folder;
    const QString path = written(folder);
    const bool withIndex = GENERATE(true, false);
    if (!withIndex)
        takeIndexOut(path);
    const QByteArray before = hashOf(path);
    {
        const auto store = opened(path);
        const auto untouched = sampleStore();
        Queries queries(withIndex ? 1 : 2);
        for (int i = 0; i < tests::rounds(1500); ++i) {
            const QString query = queries.next();
            const auto matches = matchFacts(store->snapshot(), parseQuery(query, LastWord::MayGoOn));
            INFO(query.toStdString());
            if (!matches)
                FAIL(matches.error().toString().toStdString());
            if (i % 50 == 0)
                CHECK(all(store, query) == all(untouched, query));
        }
    }
    CHECK(hashOf(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("after any change the index holds what an index made anew would")
{
    const QTemporaryDir folder;
    const QString path = written(folder);
    if (GENERATE(true, false))
        takeIndexOut(path);
    const auto store = opened(path);
    const Dossier values = sampleDossier();

    Change change;
    Participant isle = values.participants[1];
    isle.name = u"Isle Republic"_s;
    isle.aliases = {u"Inselrepublik"_s};
    change.put.emplace_back(isle);
    Fact opposes = values.facts[6];
    opposes.statement = u"Insular Straße objections."_s;
    opposes.about = {values.participants[2].id};
    change.put.emplace_back(opposes);
    Source gazette = values.sources[0];
    gazette.publisher = u"Harbour Post"_s;
    change.put.emplace_back(gazette);
    change.put.emplace_back(Event{EventId(u"ev-new"_s), u"Ratification vote"_s, EventKind::Agreement});
    change.remove.push_back(values.facts[14].id);
    const auto applied = store->apply(change);
    if (!applied)
        FAIL(applied.error().toString().toStdString());

    const auto agrees = [&] {
        auto sql = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
        REQUIRE(sql.hasValue());
        CHECK(hasSearchIndex(**sql));
        const auto read = store->readAll();
        REQUIRE(read.hasValue());
        const auto anew = Store::fromDossier(*read, u"anew"_s);
        REQUIRE(anew.hasValue());
        for (const QString &query :
             {u"strasse"_s, u"inselrepublik"_s, u"isle"_s, u"island"_s, u"\"the isle\""_s, u"elan"_s,
              u"post"_s, u"gazette"_s, u"ratif*"_s, u"minister"_s, u"opposes"_s, u"who:inselrepublik"_s,
              u"talks"_s, u"m*"_s}) {
            INFO(query.toStdString());
            CHECK(all(store, query) == all(*anew, query));
        }
    };
    agrees();
    CHECK(found(store, u"inselrepublik strasse"_s) == "f-island-opposes"_L1);
    CHECK(found(store, u"minister"_s).isEmpty());
    const auto undone = store->apply(applied->inverse);
    REQUIRE(undone.hasValue());
    agrees();
    CHECK(found(store, u"minister"_s) == "f-minister"_L1);
}

TEST_CASE("a dossier saved as a file takes its index along")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.dossier"_s);
    REQUIRE(sampleStore()->writeTo(path).hasValue());
    auto sql = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
    REQUIRE(sql.hasValue());
    CHECK(hasSearchIndex(**sql));
    CHECK(found(opened(path), u"hosted"_s) == "f-elan-hosted"_L1);
}

TEST_CASE("role: finds the parts, who had them, and in which events")
{
    Dossier dossier = sampleDossier();
    const EventId talks(u"ev-talks"_s);
    const auto add = [&](const QString &id, Role role, Assertion assertion) {
        dossier.participants.push_back({ParticipantId(id), id, ParticipantKind::State, {}, {}, {}, {}});
        Fact fact = dossier.facts.front();
        fact.id = FactId(u"f-"_s + id);
        fact.statement = u"Part of "_s + id;
        fact.assertion = assertion;
        fact.credibility = 3;
        fact.speaker = {};
        fact.payload = ParticipationPayload{ParticipantId(id), talks, role};
        dossier.facts.push_back(fact);
    };
    add(u"p-there"_s, Role::Attended, Assertion::Reported);
    add(u"p-chair"_s, Role::Chair, Assertion::Reported);
    add(u"p-denied"_s, Role::Attended, Assertion::Denied);
    add(u"p-asked"_s, Role::Invited, Assertion::Reported);
    add(u"p-away"_s, Role::Absent, Assertion::Reported);
    const auto made = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(made);
    const auto &store = *made;
    const auto has = [&](const QString &query, const QString &id) {
        return found(store, query, ObjectKind::Participant).split(u' ').contains(id);
    };
    CHECK(has(u"role:chair"_s, u"p-chair"_s));
    CHECK_FALSE(has(u"role:chair"_s, u"p-there"_s));
    CHECK(has(u"who attended the talks?"_s, u"p-there"_s));
    CHECK(has(u"who attended the talks?"_s, u"p-chair"_s));
    CHECK_FALSE(has(u"who attended the talks?"_s, u"p-denied"_s));
    CHECK_FALSE(has(u"who attended the talks?"_s, u"p-asked"_s));
    CHECK_FALSE(has(u"who attended the talks?"_s, u"p-away"_s));
    CHECK(has(u"who stayed away from the talks"_s, u"p-away"_s));
    CHECK(has(u"role:\"invited talks\""_s, u"p-asked"_s));
    CHECK_FALSE(has(u"role:\"invited nowhere\""_s, u"p-asked"_s));
    CHECK(found(store, u"role:\"chair talks\""_s) == u"f-p-chair"_s);
    CHECK(found(store, u"role:\"chair talks\""_s, ObjectKind::Event) == u"ev-talks"_s);
}

TEST_CASE("what is found in a stranger's dossier is what its tables say, whatever its index of words holds")
{
    struct Case
    {
        const char *what;
        QStringList statements;
    };
    const std::vector<Case> cases{
        {"emptied", {u"INSERT INTO search (search) VALUES ('delete-all')"_s}},
        {"of other words",
         {u"INSERT INTO search (search) VALUES ('delete-all')"_s,
          u"INSERT INTO search (rowid, title, text, refs) VALUES (1, 'hosted', 'hosted', '')"_s}},
        {"damaged", {u"UPDATE search_data SET block = x'00'"_s}},
        {"damaged in its structure", {u"UPDATE search_data SET block = randomblob(40) WHERE id = 10"_s}},
        {"without data", {u"DELETE FROM search_data"_s, u"DELETE FROM search_idx"_s}},
        {"of another version", {u"UPDATE search_config SET v = 99 WHERE k = 'version'"_s}},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        const QTemporaryDir folder;
        const QString path = written(folder);
        tamper(path, one.statements);
        const QByteArray before = hashOf(path);
        const auto store = opened(path);
        const auto values = store->readAll();
        REQUIRE(values.hasValue());
        const auto anew = Store::fromDossier(*values, u"anew"_s);
        REQUIRE(anew.hasValue());
        for (const QString &query : {u"hosted"_s, u"talks"_s, u"m*"_s, u"who:elan"_s, u"\"the isle\""_s}) {
            INFO(query.toStdString());
            CHECK(all(store, query) == all(*anew, query));
        }
        CHECK(hashOf(path) == before);
        // What is saved under a name has an index to go by.
        const QString saved = folder.filePath(u"saved.dossier"_s);
        const Status status = Store::write(*values, saved);
        REQUIRE(status.hasValue());
        CHECK(all(opened(saved), u"hosted"_s) == all(*anew, u"hosted"_s));
    }
}

TEST_CASE("the first change to a stranger's dossier makes its index of words anew")
{
    const QTemporaryDir folder;
    const QString path = written(folder);
    const QString statements = GENERATE(
        u"INSERT INTO search (search) VALUES ('delete-all')"_s, u"UPDATE search_data SET block = x'00'"_s,
        u"UPDATE search_data SET block = x'ffffffff' WHERE id = 10"_s, u"DELETE FROM search_data"_s,
        u"DELETE FROM search_config"_s, u"UPDATE search_config SET v = 99 WHERE k = 'version'"_s,
        u"DROP TABLE search_data"_s, u"DROP TABLE search_idx"_s, u"DROP TABLE search_config"_s,
        u"DROP TABLE search_rules"_s, u"DROP TABLE search"_s, u"DROP TABLE search_rules;DROP TABLE search"_s);
    INFO(statements.toStdString());
    tamper(path, statements.split(u';'));
    {
        const auto store = opened(path);
        Change change;
        change.put.emplace_back(Event{EventId(u"ev-new"_s), u"Ratification vote"_s, EventKind::Agreement});
        const auto applied = store->apply(change);
        if (!applied)
            FAIL(applied.error().toString().toStdString());
        CHECK(found(store, u"hosted"_s) == "f-elan-hosted"_L1);
        CHECK(found(store, u"ratif*"_s, ObjectKind::Event) == "ev-new"_L1);
        const auto undone = store->apply(applied->inverse);
        REQUIRE(undone.hasValue());
        CHECK(found(store, u"ratif*"_s, ObjectKind::Event).isEmpty());
        CHECK(found(store, u"hosted"_s) == "f-elan-hosted"_L1);
    }
    // SQLite's own check of the index finds nothing.
    tamper(path, {u"INSERT INTO search (search) VALUES ('integrity-check')"_s});
    CHECK(found(opened(path), u"hosted"_s) == "f-elan-hosted"_L1);
}

} // namespace matches_tests
