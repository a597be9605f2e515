// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/members.h"
#include "core/io/json_dossier.h"
#include "core/io/json_syntax.h"
#include "core/store/store.h"
#include "tests/support/every_member.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/tamper.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace format_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject schemaOf(int version)
{
    QFile file(sourceFolder() + u"/resources/schema/chancery-dossier-%1.schema.json"_s.arg(version));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Holds members, in their order, against the properties of a schema's object.
class SchemaCheck
{
public:
    SchemaCheck(const QJsonObject &schema, int version)
        : m_defs(schema[u"$defs"_s].toObject())
        , m_version(version)
    {
    }

    template<Described T>
    void hold(const T &object, const QJsonObject &schema, const QString &place, const QStringList &first = {})
    {
        const QJsonObject outer = std::exchange(m_schema, schema[u"properties"_s].toObject());
        const QStringList outerNames = std::exchange(m_names, first);
        const QString outerPlace = std::exchange(m_place, place);
        members(object, *this);
        QStringList known = m_schema.keys();
        QStringList described = m_names;
        known.sort();
        described.sort();
        INFO(place.toStdString());
        CHECK(described.join(u' ') == known.join(u' '));
        CHECK(schema[u"additionalProperties"_s] == QJsonValue(false));
        checkRequired(schema[u"required"_s].toArray(), object);
        m_schema = outer;
        m_names = outerNames;
        m_place = outerPlace;
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        if (member.sinceVersion > m_version)
            return;
        m_names.append(member.name);
        INFO((m_place + u'/' + member.name).toStdString());
        check(member, value, resolved(m_schema[member.name].toObject()));
    }

private:
    struct Required
    {
        int version;
        QStringList names;
        template<class T>
        void operator()(const Member &member, const T &)
        {
            if (member.isRequired && member.sinceVersion <= version)
                names.append(member.name);
        }
    };

    template<class T>
    void checkRequired(const QJsonArray &required, const T &object)
    {
        Required found{m_version, {}};
        members(object, found);
        QStringList named;
        for (const auto &name : required)
            named.append(name.toString());
        // What the document itself begins with, and what hangs on a value, is told apart elsewhere.
        for (const QString &name : {u"format"_s, u"version"_s})
            named.removeAll(name);
        found.names.removeAll(u"high"_s);
        named.sort();
        found.names.sort();
        CHECK(named.join(u' ') == found.names.join(u' '));
    }

    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const
    {
        const QString ref = schema[u"$ref"_s].toString();
        return ref.isEmpty() ? schema : m_defs[ref.section(u'/', -1)].toObject();
    }

    void isText(const QJsonObject &schema, bool mayBeEmpty)
    {
        CHECK(schema[u"type"_s].toString() == u"string"_s);
        if (m_version > 1)
            CHECK((schema[u"minLength"_s].toInt() > 0 || schema.contains(u"pattern"_s)) == !mayBeEmpty);
    }
    template<class E>
    void isTerm(const QJsonObject &schema)
    {
        QStringList listed;
        for (const auto &term : schema[u"enum"_s].toArray())
            listed.append(term.toString());
        if (schema.contains(u"const"_s)) {
            CHECK(fromTerm<E>(schema[u"const"_s].toString()).has_value());
            return;
        }
        QStringList known;
        for (const QLatin1StringView term : terms<E>()) {
            if (!term.isEmpty() && versionOf(*fromTerm<E>(QString(term))) <= m_version)
                known.append(term);
        }
        CHECK(listed.join(u' ') == known.join(u' '));
    }
    QJsonObject items(const QJsonObject &schema)
    {
        CHECK(schema[u"type"_s].toString() == u"array"_s);
        return resolved(schema[u"items"_s].toObject());
    }

    void check(const Member &member, const QString &, const QJsonObject &schema)
    {
        isText(schema, member.mayBeEmpty);
        CHECK(schema.contains(u"pattern"_s) == (member.isHexadecimal || member.isId));
    }
    void check(const Member &member, const QStringList &, const QJsonObject &schema)
    {
        CHECK(schema[u"uniqueItems"_s].toBool() == member.isDistinct);
        isText(items(schema), m_version == 1 && member.name == "notes"_L1);
    }
    template<class Tag>
    void check(const Member &, const Id<Tag> &, const QJsonObject &schema)
    {
        isText(schema, false);
    }
    template<class Tag>
    void check(const Member &, const std::vector<Id<Tag>> &, const QJsonObject &schema)
    {
        CHECK(schema[u"uniqueItems"_s].toBool());
        isText(items(schema), false);
    }
    void check(const Member &, const std::vector<ObjectRef> &, const QJsonObject &schema)
    {
        CHECK(schema[u"uniqueItems"_s].toBool());
        isText(items(schema), false);
    }
    void check(const Member &, const std::optional<Edtf> &, const QJsonObject &schema)
    {
        isText(schema, false);
    }
    template<class E>
    requires std::is_enum_v<E>
    void check(const Member &, E, const QJsonObject &schema) { isTerm<E>(schema); }
    void check(const Member &, const Payload &, const QJsonObject &schema) { isTerm<FactKind>(schema); }
    void check(const Member &member, std::int64_t, const QJsonObject &schema)
    {
        CHECK(schema[u"type"_s].toString() == u"integer"_s);
        CHECK(schema[u"minimum"_s].toInteger(-1) == member.least);
    }
    void check(const Member &member, int, const QJsonObject &schema)
    {
        check(member, std::int64_t{}, schema);
        CHECK(schema[u"maximum"_s].toInteger(-1) == member.most);
    }
    void check(const Member &, double, const QJsonObject &schema)
    {
        CHECK(schema[u"type"_s].toString() == u"number"_s);
    }
    void check(const Member &, bool, const QJsonObject &schema)
    {
        CHECK(schema[u"const"_s] == QJsonValue(true));
    }
    void check(const Member &member, const std::vector<std::int64_t> &, const QJsonObject &schema)
    {
        check(member, std::int64_t{}, items(schema));
    }
    template<class T>
    void check(const Member &member, const std::optional<T> &, const QJsonObject &schema)
    {
        check(member, T(), schema);
    }
    template<Described T>
    void check(const Member &member, const T &value, const QJsonObject &schema)
    {
        CHECK(schema[u"type"_s].toString() == u"object"_s);
        hold(value, schema, m_place + u'/' + member.name);
    }
    template<Described T>
    void check(const Member &member, const std::vector<T> &, const QJsonObject &schema)
    {
        check(member, T(), items(schema));
    }

    QJsonObject m_defs;
    int m_version;
    QJsonObject m_schema;
    QStringList m_names;
    QString m_place;
};

QString placeOfFault(const QByteArray &json)
{
    const auto read = readJsonDossier(json, u"x.json"_s);
    return read ? QString() : read.error().place;
}

QByteArray caseOf(const QString &name)
{
    QFile file(casesFolder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("the schema of each version says of every member what its description says, and names no other")
{
    for (const int version : {1, 2}) {
        const QJsonObject schema = schemaOf(version);
        const QJsonObject defs = schema[u"$defs"_s].toObject();
        const auto def = [&](const QString &name) { return defs[name].toObject(); };
        SchemaCheck check(schema, version);
        check.hold(Source(), def(u"source"_s), u"source"_s);
        check.hold(Passage(), def(u"passage"_s), u"passage"_s);
        check.hold(Participant(), def(u"participant"_s), u"participant"_s);
        check.hold(Event(), def(u"event"_s), u"event"_s);
        check.hold(Option(), def(u"option"_s), u"option"_s);
        check.hold(Figure(), def(u"figure"_s), u"figure"_s);
        check.hold(Question(), def(u"question"_s), u"question"_s);
        check.hold(Judgement(), def(u"judgement"_s), u"judgement"_s);
        check.hold(DossierInfo(), schema, {},
                   {u"format"_s, u"version"_s, u"sources"_s, u"passages"_s, u"participants"_s, u"events"_s,
                    u"options"_s, u"figures"_s, u"questions"_s, u"facts"_s, u"judgements"_s, u"filters"_s,
                    u"bookmarks"_s});
        const QJsonArray facts = schema[u"properties"_s][u"facts"_s][u"items"_s][u"oneOf"_s].toArray();
        int kinds = 0;
        for (const auto &fact : facts) {
            const QString term = fact[u"properties"_s][u"kind"_s][u"const"_s].toString();
            const auto kind = fromTerm<FactKind>(term);
            REQUIRE(kind.has_value());
            CHECK(versionOf(*kind) <= version);
            Fact empty;
            empty.payload = emptyPayload(*kind);
            check.hold(empty, fact.toObject(), u"fact "_s + term);
            ++kinds;
        }
        CHECK(kinds == (version == 1 ? 9 : factKindCount));
    }
}

TEST_CASE("a dossier in which every member of every type has a value of its own goes through JSON")
{
    const Dossier dossier = everyMemberDossier();
    const QByteArray bytes = writeJsonDossier(dossier);
    const auto read = readJsonDossier(bytes, u"every.json"_s);
    INFO((read ? QString() : read.error().toString()).toStdString());
    REQUIRE(read.hasValue());
    CHECK(*read == dossier);
    CHECK(writeJsonDossier(*read) == bytes);

    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        SKIP("there is no Python here");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"every.json"_s);
    REQUIRE(writeJsonDossierFile(dossier, path));
    QProcess validator;
    validator.start(python,
                    {u"-c"_s,
                     u"import json, sys\n"
                     "try:\n"
                     "    from jsonschema import Draft202012Validator\n"
                     "except ImportError:\n"
                     "    sys.exit(77)\n"
                     "schema, dossier = (json.load(open(n, encoding='utf-8')) for n in sys.argv[1:])\n"
                     "errors = list(Draft202012Validator(schema).iter_errors(dossier))\n"
                     "print([(list(e.absolute_path), e.message[:200]) for e in errors])\n"
                     "sys.exit(1 if errors else 0)\n"_s,
                     sourceFolder() + u"/resources/schema/chancery-dossier-2.schema.json"_s, path});
    REQUIRE(validator.waitForFinished(-1));
    if (validator.exitCode() == 77)
        SKIP("python3-jsonschema is not here");
    INFO(validator.readAllStandardOutput().toStdString());
    CHECK(validator.exitCode() == 0);
}

TEST_CASE("a dossier in which every member of every type has a value of its own goes through a .dossier")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"every.dossier"_s);
    const Dossier dossier = everyMemberDossier();
    const auto written = Store::write(dossier, path);
    INFO((written ? QString() : written.error().toString()).toStdString());
    REQUIRE(written.hasValue());
    const auto store = Store::open(path);
    INFO((store ? QString() : store.error().toString()).toStdString());
    REQUIRE(store.hasValue());
    const auto read = (*store)->readAll();
    INFO((read ? QString() : read.error().toString()).toStdString());
    REQUIRE(read.hasValue());
    CHECK(*read == dossier);
    CHECK(writeJsonDossier(*read) == writeJsonDossier(dossier));

    // Taken out and put back object by object, all of it is there again.
    const SnapshotPtr snapshot = (*store)->snapshot();
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Source); ++row)
        CHECK(snapshot->at(SourceRow{row}) == dossier.sources[row]);
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Judgement); ++row)
        CHECK(snapshot->at(JudgementRow{row}) == dossier.judgements[row]);
    Change change;
    for (const Fact &fact : dossier.facts)
        change.put.emplace_back(fact);
    for (const Judgement &judgement : dossier.judgements)
        change.put.emplace_back(judgement);
    for (const Source &source : dossier.sources)
        change.put.emplace_back(SourceDescription(source));
    const auto applied = (*store)->apply(change);
    INFO((applied ? QString() : applied.error().toString()).toStdString());
    REQUIRE(applied.hasValue());
    CHECK(!applied->upgraded);
    CHECK(*(*store)->readAll() == dossier);
}

TEST_CASE("a .dossier of the version before opens unchanged, and is brought to ours by its first change")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path).hasValue());
    QStringList back;
    for (const char *table :
         {"tag", "source_agency", "judgement_against", "judgement_assumption", "judgement_alternative",
          "judgement_change", "bottom_line_fact", "history_object", "history"})
        back.append(u"DROP TABLE "_s + QString::fromLatin1(table));
    for (const char *column :
         {"source retrieved",    "source media_type",   "source recognised", "source pages",
          "source aside",        "source note",         "passage published", "passage published_reason",
          "passage page",        "passage note",        "participant note",  "event note",
          "option note",         "figure note",         "question note",     "fact said",
          "fact condition_kind", "fact condition_text", "fact note",         "judgement key",
          "judgement made",      "judgement earlier",   "judgement ground",  "judgement note"}) {
        const QString both = QString::fromLatin1(column);
        back.append(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(both.section(u' ', 0, 0), both.section(u' ', 1)));
    }
    back.append(u"DELETE FROM term WHERE term IN ('exchange', 'lapsed', 'party', 'nearly', 'event-link')"_s);
    back.append(u"PRAGMA user_version=6"_s);
    tamper(path, back);
    const auto bytes = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    {
        const auto store = Store::open(path);
        REQUIRE(store.hasValue());
        CHECK(*(*store)->readAll() == sampleDossier());
    }
    CHECK(bytes() == before);

    Dossier changed = sampleDossier();
    changed.events[0].tags = {u"of ours"_s};
    changed.events[0].note = u"Seen again."_s;
    {
        const auto store = Store::open(path);
        REQUIRE(store.hasValue());
        Change change;
        change.put.emplace_back(changed.events[0]);
        const auto first = (*store)->apply(change);
        INFO((first ? QString() : first.error().toString()).toStdString());
        REQUIRE(first.hasValue());
        CHECK(first->upgraded);
        CHECK(*(*store)->readAll() == changed);
        const auto second = (*store)->apply(first->inverse);
        REQUIRE(second.hasValue());
        CHECK(!second->upgraded);
        CHECK(*(*store)->readAll() == sampleDossier());
        REQUIRE((*store)->apply(second->inverse).hasValue());
    }
    const auto later = Store::open(path);
    REQUIRE(later.hasValue());
    CHECK(*(*later)->readAll() == changed);
}

TEST_CASE("what no dossier may hold is refused where another program put it into a .dossier")
{
    const auto refusal = [](const QString &statement) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"odd.dossier"_s);
        REQUIRE(Store::write(everyMemberDossier(), path).hasValue());
        tamper(path, {statement});
        const auto store = Store::open(path);
        if (!store)
            return store.error().toString();
        const auto read = (*store)->readAll();
        return read ? QString() : read.error().toString();
    };
    CHECK(refusal(u"UPDATE passage SET suffix = '' WHERE row = 1"_s).contains(u"table passage, row 1"_s));
    CHECK(refusal(u"UPDATE source SET aside = '[{\"start\": 4}]'"_s).contains(u"table source, row 1"_s));
    CHECK(refusal(u"UPDATE source SET pages = '[01]'"_s).contains(u"table source, row 1"_s));
    CHECK(refusal(u"UPDATE source SET recognised = 2"_s).contains(u"table source, row 1"_s));
    CHECK(refusal(u"UPDATE judgement SET ground = 'x'"_s).contains(u"table judgement, row 1"_s));
    CHECK(refusal(u"UPDATE judgement SET earlier = 'x'"_s).contains(u"table judgement, row 1"_s));
    CHECK(refusal(u"UPDATE fact SET condition_text = NULL WHERE row = 3"_s).contains(u"row 3"_s));
    CHECK(refusal(u"UPDATE fact SET condition_kind = 1, condition_text = 'x' WHERE row = 1"_s)
              .contains(u"row 1"_s));
    CHECK(refusal(u"UPDATE fact SET term = 7 WHERE kind = 6"_s).contains(u"table fact"_s));
    CHECK(refusal(u"DELETE FROM fact_about WHERE position = -1"_s).contains(u"links its event"_s));
    CHECK(refusal(u"UPDATE tag SET tag = '' WHERE kind = 3"_s).contains(u"table tag"_s));
    CHECK(refusal(u"UPDATE bottom_line_fact SET fact = 99"_s).contains(u"bottom_line_fact"_s));
}

TEST_CASE("what is absent is not written")
{
    Dossier dossier;
    dossier.info.id = u"small"_s;
    dossier.info.title = u"Small"_s;
    dossier.events.push_back({EventId(u"ev-a"_s), u"A"_s, EventKind::Expiry});
    const QJsonObject written = QJsonDocument::fromJson(writeJsonDossier(dossier)).object();
    CHECK(written.keys() == QStringList{u"events"_s, u"format"_s, u"id"_s, u"title"_s, u"version"_s});
    CHECK(written[u"events"_s][0].toObject().keys() == QStringList{u"id"_s, u"kind"_s, u"title"_s});
}

TEST_CASE("a dossier of version 1 is read, and has none of what version 2 brought")
{
    const QByteArray second = writeJsonDossier(sampleDossier());
    QByteArray first = second;
    first.replace("\"version\": 2", "\"version\": 1");
    const auto read = readJsonDossier(first, u"first.json"_s);
    REQUIRE(read.hasValue());
    CHECK(*read == sampleDossier());
    CHECK(writeJsonDossier(*read) == second);

    const auto with = [](QByteArray json, const QByteArray &what, const QByteArray &by) {
        REQUIRE(json.contains(what));
        return json.replace(json.indexOf(what), what.size(), by);
    };
    const QByteArray kind = "\"kind\": \"meeting\"";
    CHECK(placeOfFault(with(first, kind, kind + ", \"tags\": [\"x\"]")) == u"/events/1"_s);
    CHECK(placeOfFault(with(second, kind, kind + ", \"tags\": [\"x\"]")).isEmpty());
    CHECK(placeOfFault(with(first, kind, "\"kind\": \"exchange\"")) == u"/events/1/kind"_s);
    CHECK(placeOfFault(with(second, kind, "\"kind\": \"exchange\"")).isEmpty());
    CHECK(placeOfFault(with(first, "\"title\":", "\"handling\": \"x\", \"title\":")) == u"/"_s);
    CHECK(placeOfFault(with(second, "\"title\":", "\"handling\": \"x\", \"title\":")).isEmpty());
    CHECK(placeOfFault(with(second, "\"version\": 2", "\"version\": 3")) == u"/version"_s);
}

TEST_CASE("no file spells the state that no fact gives")
{
    QByteArray json = writeJsonDossier(sampleDossier());
    json.replace("\"status\": \"held\"", "\"status\": \"\"");
    CHECK(placeOfFault(json).endsWith(u"/status"_s));
    CHECK(!fromTerm<EventStatus>(u"").has_value());
    CHECK(static_cast<int>(EventStatus::Unknown) == 7);
}

TEST_CASE("an empty text is refused, wherever it could be left out")
{
    const QJsonObject root = QJsonDocument::fromJson(writeJsonDossier(everyMemberDossier())).object();
    int tried = 0;
    for (const QString &list : root.keys()) {
        const QJsonArray objects = root[list].toArray();
        for (qsizetype i = 0; i < objects.size(); ++i) {
            for (const QString &key : objects[i].toObject().keys()) {
                if (!objects[i][key].isString() || key == u"text"_s)
                    continue;
                QJsonObject object = objects[i].toObject();
                object[key] = QString();
                QJsonArray changed = objects;
                changed[i] = object;
                QJsonObject whole = root;
                whole[list] = changed;
                CHECK(placeOfFault(QJsonDocument(whole).toJson()) ==
                      u"/%1/%2/%3"_s.arg(list).arg(i).arg(key));
                ++tried;
            }
        }
    }
    CHECK(tried > 100);
}

TEST_CASE("JSON is read by RFC 8259 and no more loosely")
{
    const auto fault = [](const QByteArray &json) { return findSyntaxFault(json).has_value(); };
    for (const char *good :
         {"{}", "[]", "0", "-0", "1.5e+10", "1E5", "\"\"", "true", "null", " [ 1 , 2 ] ", R"({"a":{"b":[]}})",
          R"("\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00")", "\"\xc3\xa9\xf0\x9f\x98\x80\x7f\"", R"("\ud800")"}) {
        INFO(good);
        CHECK(!fault(good));
    }
    for (const char *bad : {"",
                            " ",
                            "{",
                            "[1,]",
                            "[,1]",
                            "{\"a\":1,}",
                            "{a:1}",
                            "{'a':1}",
                            "{\"a\" 1}",
                            "{\"a\":}",
                            "{1:2}",
                            "01",
                            "-",
                            "-01",
                            "+1",
                            "1.",
                            ".5",
                            "1e",
                            "1e+",
                            "0x10",
                            "NaN",
                            "Infinity",
                            "tru",
                            "True",
                            "nul",
                            "[1 2]",
                            "[1] 2",
                            "{} {}",
                            "[1]]",
                            "[}",
                            "{]",
                            "\"",
                            "\"a",
                            R"("\q")",
                            R"("\x41")",
                            R"("\u12")",
                            R"("\u12g4")",
                            R"("\)",
                            "\"\t\"",
                            "\"\n\"",
                            "\"\x01\"",
                            "\"\\\x87\"",
                            "\"\x87\"",
                            "\"\xc0\xaf\"",
                            "\"\xed\xa0\x80\"",
                            "\"\xf4\x90\x80\x80\"",
                            "\"\xc3\"",
                            "\xc2\xa0[]",
                            "[] \xc2\xa0",
                            "// c\n[]",
                            "[1]/**/",
                            R"({"a":1,"a":2})",
                            R"({"a":1,"\u0061":2})",
                            "\xef\xbb\xbf[]"}) {
        INFO(bad);
        CHECK(fault(bad));
    }
    CHECK(fault(QByteArray("[\0]", 3)));
    CHECK(fault(QByteArray("\"\0\"", 3)));
    CHECK(!fault(QByteArray(deepestJson, '[') + QByteArray(deepestJson, ']')));
    CHECK(fault(QByteArray(deepestJson + 1, '[') + QByteArray(deepestJson + 1, ']')));
    CHECK(!fault(QByteArray("[") + QByteArray("[],").repeated(10'000) + "[]]")); // as broad as one likes

    const auto second = parseJson("{\n  \"\u00e9\u00e9\": 01\n}", u"x"_s);
    REQUIRE(!second.hasValue());
    CHECK(second.error().place == u"line 2, column 9"_s);
    CHECK(parseJson(" 12 ", u"x"_s)->toInt() == 12);
    CHECK(parseJson("\"a\"", u"x"_s)->toString() == u"a"_s);
}

TEST_CASE("a byte order mark before a JSON dossier is passed over")
{
    const QByteArray json = writeJsonDossier(sampleDossier());
    const auto read = readJsonDossier("\xef\xbb\xbf" + json, u"x"_s);
    REQUIRE(read.hasValue());
    CHECK(writeJsonDossier(*read) == json);
    CHECK(placeOfFault("\xef\xbb\xbf{\"a\": +1}") == u"line 1, column 7"_s);
    CHECK(placeOfFault("\xef\xbb\xbf\xef\xbb\xbf" + json) == u"line 1, column 1"_s);
}

TEST_CASE("dossiers that were once read too loosely are refused with their place")
{
    if (!QFileInfo::exists(casesFolder()))
        SKIP("the inputs are not here");
    CHECK(placeOfFault(caseOf(u"/hostile/invalid-utf8-accepted.json"_s)).startsWith(u"line 24, column "_s));
    CHECK(placeOfFault(caseOf(u"/hostile/lenient-7556786db2.json"_s)) == u"line 714, column 47"_s);
    CHECK(placeOfFault(caseOf(u"/hostile/roundtrip-bef2b3a9a9.json"_s)) == u"/passages/11/suffix"_s);
    CHECK(placeOfFault(caseOf(u"/dossiers/json-bom.json"_s)).isEmpty());
}

} // namespace format_tests
