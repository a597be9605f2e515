// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/domain/terms.h"
#include "core/store/schema_check.h"
#include "core/store/search_index.h"
#include "core/store/store_words.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

// Vocabularies are stored as numbers, in the order of core/domain/terms.h; the table `term` spells them for
// whoever reads the file with other tools. `row` is the document order. Columns under "derived" are computed
// from the facts by core/store/event_summary.h whenever these change, and never exported.
const QString versionOne = uR"(
CREATE TABLE dossier (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE term (vocabulary TEXT NOT NULL, code INTEGER NOT NULL, term TEXT NOT NULL,
    PRIMARY KEY (vocabulary, code)) WITHOUT ROWID;
CREATE TABLE object (id TEXT PRIMARY KEY, kind INTEGER NOT NULL, row INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE source (row INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT, author TEXT,
    published TEXT, published_reason TEXT, language TEXT, url TEXT, file TEXT, reliability INTEGER NOT NULL,
    reliability_reason TEXT NOT NULL, derived_reason TEXT, completeness INTEGER NOT NULL, sha256 TEXT);
CREATE TABLE source_text (source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE, text TEXT NOT NULL);
CREATE TABLE source_note (source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE, position INTEGER NOT NULL,
    note TEXT NOT NULL, PRIMARY KEY (source, position)) WITHOUT ROWID;
CREATE TABLE source_derivation (source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE, position INTEGER NOT NULL,
    origin INTEGER NOT NULL REFERENCES source, PRIMARY KEY (source, position)) WITHOUT ROWID;
CREATE TABLE passage (row INTEGER PRIMARY KEY, id TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source,
    exact TEXT NOT NULL, prefix TEXT, suffix TEXT, start INTEGER, end INTEGER);
CREATE INDEX passage_source ON passage (source);
CREATE TABLE participant (row INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL);
CREATE TABLE participant_alias (participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    position INTEGER NOT NULL, alias TEXT NOT NULL, PRIMARY KEY (participant, position)) WITHOUT ROWID;
CREATE TABLE participant_member (participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    position INTEGER NOT NULL, member_of INTEGER NOT NULL REFERENCES participant,
    PRIMARY KEY (participant, position)) WITHOUT ROWID;
CREATE TABLE event (row INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, kind INTEGER NOT NULL,
    /* derived: */ begin INTEGER, end INTEGER, status INTEGER NOT NULL, flags INTEGER NOT NULL,
    weight INTEGER NOT NULL);
CREATE INDEX event_time ON event (begin, end, row, kind, status, flags, weight);
CREATE TABLE option (row INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL);
CREATE TABLE figure (row INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, unit TEXT NOT NULL);
CREATE TABLE question (row INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, kind INTEGER NOT NULL);
CREATE TABLE fact (row INTEGER PRIMARY KEY, id TEXT NOT NULL, statement TEXT NOT NULL, kind INTEGER NOT NULL,
    assertion INTEGER NOT NULL, credibility INTEGER NOT NULL, speaker INTEGER REFERENCES participant, date TEXT,
    participant INTEGER REFERENCES participant, event INTEGER REFERENCES event, option INTEGER REFERENCES option,
    figure INTEGER REFERENCES figure, question INTEGER REFERENCES question, term INTEGER, place TEXT,
    qualifier INTEGER, low REAL, high REAL,
    /* derived: */ roots INTEGER NOT NULL, disputed INTEGER NOT NULL);
CREATE INDEX fact_event ON fact (event) WHERE event IS NOT NULL;
CREATE INDEX fact_participant ON fact (participant) WHERE participant IS NOT NULL;
CREATE INDEX fact_speaker ON fact (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX fact_option ON fact (option) WHERE option IS NOT NULL;
CREATE INDEX fact_figure ON fact (figure) WHERE figure IS NOT NULL;
CREATE INDEX fact_question ON fact (question) WHERE question IS NOT NULL;
CREATE TABLE fact_about (fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE, position INTEGER NOT NULL,
    object TEXT NOT NULL REFERENCES object, PRIMARY KEY (fact, position)) WITHOUT ROWID;
CREATE INDEX fact_about_object ON fact_about (object);
CREATE TABLE evidence (fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE, position INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage, relation INTEGER NOT NULL,
    PRIMARY KEY (fact, position)) WITHOUT ROWID;
CREATE INDEX evidence_passage ON evidence (passage);
CREATE TABLE judgement (row INTEGER PRIMARY KEY, id TEXT NOT NULL, statement TEXT NOT NULL, likelihood INTEGER,
    confidence INTEGER NOT NULL, confidence_reason TEXT NOT NULL);
CREATE TABLE judgement_fact (judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    position INTEGER NOT NULL, fact INTEGER NOT NULL REFERENCES fact,
    PRIMARY KEY (judgement, position)) WITHOUT ROWID;
CREATE INDEX judgement_fact_fact ON judgement_fact (fact);
)"_s;

/// Which sources go back to others, and which passages name the outlet that they have their news from:
/// derived, as the columns are (core/store/root_tables.h).
const QString rootTables = uR"(
CREATE TABLE source_origin (source INTEGER NOT NULL REFERENCES source, position INTEGER NOT NULL,
    origin INTEGER NOT NULL REFERENCES source, PRIMARY KEY (source, position)) WITHOUT ROWID;
CREATE TABLE passage_origin (passage INTEGER PRIMARY KEY REFERENCES passage,
    origin INTEGER NOT NULL REFERENCES source);
CREATE TABLE IF NOT EXISTS passage_outlet (passage INTEGER PRIMARY KEY REFERENCES passage, outlet TEXT NOT NULL);
)"_s;

} // namespace

const QString overlapTable = u"CREATE TABLE IF NOT EXISTS source_overlap (first INTEGER NOT NULL, "
                             "second INTEGER NOT NULL, first_words INTEGER, first_shared INTEGER, "
                             "first_sentences INTEGER, second_words INTEGER, second_shared INTEGER, "
                             "second_sentences INTEGER, PRIMARY KEY (first, second)) WITHOUT ROWID"_s;

namespace {

/// What is kept under names, in the order of the rows. Criteria are a line of JSON, as the interchange format
/// has them; they, and bookmarks, may name what is no longer there.
const QString savedTables = uR"(
CREATE TABLE saved_filter (row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, criteria TEXT NOT NULL);
CREATE TABLE bookmark (row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, object TEXT, begin INTEGER,
    end INTEGER);
)"_s;

/// Leads to the few facts that are more than reported, and to those that say what became of an event. A file
/// that was taken back to an older version may have it already.
QString stateIndexes()
{
    return u"CREATE INDEX IF NOT EXISTS fact_assertion ON fact (assertion) WHERE assertion <> 0;\n"
           "CREATE INDEX IF NOT EXISTS fact_disputed ON fact (disputed) WHERE disputed <> 0;\n"
           "CREATE INDEX IF NOT EXISTS fact_state ON fact (term) WHERE kind = %1"_s.arg(
               static_cast<int>(FactKind::EventStatus));
}

/// The lists that version 2 of the interchange format brought, and the history of changes, which it does not
/// have. In fact_about the event that an event link leads to stands at position -1.
const QString formatTwoTables = uR"(
CREATE TABLE IF NOT EXISTS tag (kind INTEGER NOT NULL, row INTEGER NOT NULL, position INTEGER NOT NULL,
    tag TEXT NOT NULL, PRIMARY KEY (kind, row, position)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tag_tag ON tag (tag);
CREATE TABLE IF NOT EXISTS source_agency (source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    position INTEGER NOT NULL, agency TEXT NOT NULL, PRIMARY KEY (source, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS judgement_against (judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    position INTEGER NOT NULL, fact INTEGER NOT NULL REFERENCES fact,
    PRIMARY KEY (judgement, position)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS judgement_against_fact ON judgement_against (fact);
CREATE TABLE IF NOT EXISTS judgement_assumption (judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    position INTEGER NOT NULL, assumption TEXT NOT NULL, PRIMARY KEY (judgement, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS judgement_alternative (judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    position INTEGER NOT NULL, alternative TEXT NOT NULL, PRIMARY KEY (judgement, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS judgement_change (judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
    position INTEGER NOT NULL, change TEXT NOT NULL, PRIMARY KEY (judgement, position)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bottom_line_fact (position INTEGER PRIMARY KEY, fact INTEGER NOT NULL REFERENCES fact);
CREATE TABLE IF NOT EXISTS history (row INTEGER PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL,
    words TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS history_object (change INTEGER NOT NULL REFERENCES history ON DELETE CASCADE,
    position INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL,
    fate INTEGER NOT NULL /* 0 added, 1 changed, 2 removed */, title TEXT NOT NULL,
    former TEXT /* the object before, as JSON */, place INTEGER /* its row, where it was removed */,
    PRIMARY KEY (change, position)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS history_object_id ON history_object (id);
)"_s;

struct AddedColumn
{
    const char *table;
    const char *column;
    const char *type;
};
constexpr std::array formatTwoColumns{
    AddedColumn{"source", "retrieved", "TEXT"},
    AddedColumn{"source", "media_type", "TEXT"},
    AddedColumn{"source", "recognised", "INTEGER"},
    AddedColumn{"source", "pages", "TEXT"}, // a list of numbers, as JSON has it; so are the lists below
    AddedColumn{"source", "aside", "TEXT"},
    AddedColumn{"source", "note", "TEXT"},
    AddedColumn{"passage", "published", "TEXT"},
    AddedColumn{"passage", "published_reason", "TEXT"},
    AddedColumn{"passage", "page", "INTEGER"},
    AddedColumn{"passage", "note", "TEXT"},
    AddedColumn{"participant", "note", "TEXT"},
    AddedColumn{"event", "note", "TEXT"},
    AddedColumn{"option", "note", "TEXT"},
    AddedColumn{"figure", "note", "TEXT"},
    AddedColumn{"question", "note", "TEXT"},
    AddedColumn{"fact", "said", "TEXT"},
    AddedColumn{"fact", "condition_kind", "INTEGER"},
    AddedColumn{"fact", "condition_text", "TEXT"},
    AddedColumn{"fact", "note", "TEXT"},
    AddedColumn{"judgement", "key", "INTEGER"},
    AddedColumn{"judgement", "made", "TEXT"},
    AddedColumn{"judgement", "earlier", "TEXT"},
    AddedColumn{"judgement", "ground", "TEXT"},
    AddedColumn{"judgement", "note", "TEXT"},
};

/// A file that was taken back to an older version may have some of them already.
std::optional<Error> addColumns(SqlConnection &connection, std::span<const AddedColumn> columns)
{
    for (const AddedColumn &added : columns) {
        const QString table = QString::fromLatin1(added.table);
        const QString column = QString::fromLatin1(added.column);
        if (connection.single(
                u"SELECT 1 FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(table, column)))
            continue;
        if (auto error = connection.run(
                u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(table, column, QString::fromLatin1(added.type))))
            return error;
    }
    return std::nullopt;
}

/// Step n brings version n + 1 to version n + 2; version 1 is the first.
const std::array<QString, dossierSchemaVersion - 1> migrations{
    searchIndexSchema(),
    rootTables,
    u"ALTER TABLE source ADD COLUMN attached TEXT"_s, // the day a text was taken from a local file
    savedTables,
    stateIndexes(),
    formatTwoTables,
};

/// What a step does beside its statements.
std::optional<Error> runStep(SqlConnection &connection, int step)
{
    if (auto error = connection.run(migrations.at(static_cast<size_t>(step - 1))))
        return error;
    return step + 1 == schemaVersionOfFormatTwo ? addColumns(connection, formatTwoColumns) : std::nullopt;
}

template<class E>
std::optional<Error> spell(SqlConnection &connection, QLatin1StringView vocabulary)
{
    SqlStatement insert = connection.query();
    insert.prepare(u"INSERT OR REPLACE INTO term VALUES (?, ?, ?)"_s);
    int code = 0;
    for (const QLatin1StringView term : terms<E>()) {
        const int own = code++;
        if (term.isEmpty())
            continue; // no file spells it
        insert.bind({QString(vocabulary), own, QString(term)});
        if (!insert.exec())
            return connection.error(insert, u"table term"_s);
    }
    return std::nullopt;
}

/// The words of every vocabulary, for whoever reads the file with other tools.
std::optional<Error> spellTerms(SqlConnection &connection)
{
    std::optional<Error> error;
    const auto then = [&](std::optional<Error> (*next)(SqlConnection &, QLatin1StringView),
                          QLatin1StringView name) {
        if (!error)
            error = next(connection, name);
    };
    then(spell<Reliability>, "source.reliability"_L1);
    then(spell<Completeness>, "source.completeness"_L1);
    then(spell<ParticipantKind>, "participant.kind"_L1);
    then(spell<EventKind>, "event.kind"_L1);
    then(spell<EventStatus>, "event.status"_L1);
    then(spell<QuestionKind>, "question.kind"_L1);
    then(spell<FactKind>, "fact.kind"_L1);
    then(spell<Assertion>, "fact.assertion"_L1);
    then(spell<Role>, "fact.term of a participation"_L1);
    then(spell<Stance>, "fact.term of a position"_L1);
    then(spell<EventStatus>, "fact.term of an event-status"_L1);
    then(spell<Aspect>, "fact.term of an option-aspect"_L1);
    then(spell<Effect>, "fact.term of an answer"_L1);
    then(spell<LinkRelation>, "fact.term of an event-link"_L1);
    then(spell<ConditionKind>, "fact.condition_kind"_L1);
    then(spell<Qualifier>, "fact.qualifier"_L1);
    then(spell<Relation>, "evidence.relation"_L1);
    then(spell<Likelihood>, "judgement.likelihood"_L1);
    then(spell<Confidence>, "judgement.confidence"_L1);
    return error;
}

} // namespace

QString tableOf(ObjectKind kind)
{
    // The collections' names are the tables' with an s.
    return QString(collectionName(kind)).chopped(1);
}

std::optional<Error> createSchema(SqlConnection &connection)
{
    auto error = connection.run(versionOne);
    for (int step = 1; step < dossierSchemaVersion && !error; ++step)
        error = runStep(connection, step);
    if (!error)
        error = connection.run(overlapTable);
    if (!error)
        error = spellTerms(connection);
    if (!error)
        error =
            connection.run(u"PRAGMA application_id=%1;\nPRAGMA user_version=%2"_s.arg(dossierApplicationId)
                               .arg(dossierSchemaVersion));
    return error;
}

std::optional<Error> checkHeader(SqlConnection &connection)
{
    SqlStatement query = connection.query();
    if (!query.exec(u"PRAGMA application_id"_s) || !query.next())
        return connection.error(query, u"header"_s);
    if (query.codeAt(0) != dossierApplicationId) {
        return Error{connection.displayName(), u"header, application_id"_s,
                     tr("is an SQLite file, but not a Chancery dossier")};
    }
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return connection.error(query, u"header"_s);
    const int version = query.codeAt(0);
    if (version < 1 || version > dossierSchemaVersion) {
        return Error{connection.displayName(), u"header, user_version"_s,
                     tr("version %1 is not known to this Chancery, which reads versions 1 to %2")
                         .arg(version)
                         .arg(dossierSchemaVersion)};
    }
    if (connection.singleText(u"PRAGMA encoding"_s) != u"UTF-8"_s) {
        return Error{connection.displayName(), u"header, text encoding"_s,
                     tr("keeps its text in UTF-16, and a dossier does so in UTF-8")};
    }
    return checkSchema(connection, createSchema);
}

bool isOlder(SqlConnection &connection)
{
    return connection.single(u"PRAGMA user_version"_s).value_or(0) < dossierSchemaVersion;
}

std::optional<Error> migrate(SqlConnection &connection)
{
    SqlStatement query = connection.query();
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return connection.error(query, u"header, user_version"_s);
    const int version = std::max(query.codeAt(0), 1);
    query.finish();
    for (int step = version; step < dossierSchemaVersion; ++step) {
        if (auto error = runStep(connection, step))
            return error;
        if (auto error = connection.run(u"PRAGMA user_version=%1"_s.arg(step + 1)))
            return error;
    }
    return version < dossierSchemaVersion ? spellTerms(connection) : std::nullopt;
}

} // namespace chancery
