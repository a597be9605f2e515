// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/as_known_on.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace cli_as_known_on_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;
const QStringList replay{u"--as-known-on"_s, u"2026-01-03"_s};
const auto declaration = "ev-paris-declaration";

const QStringList kinds{u"events"_s,     u"participants"_s, u"options"_s,        u"facts"_s,
                        u"figures"_s,    u"questions"_s,    u"sources"_s,        u"passages"_s,
                        u"judgements"_s, u"positions"_s,    u"participations"_s, u"disagreements"_s,
                        u"coverage"_s,   u"single-source"_s};

/// What stands for the Paris declaration: the event's id and title, the facts on it with their statements,
/// and the passages they rest on.
QStringList traces()
{
    const auto store = openDossier(builtin);
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const EventId event(QString::fromLatin1(declaration));
    QStringList found{event.toString(), snapshot->title(event)};
    for (const FactRow row : snapshot->factsOf(event)) {
        const Fact fact = snapshot->at(row);
        found << fact.id.toString() << fact.statement;
        for (const Evidence &evidence : fact.evidence)
            found << evidence.passage.toString() << snapshot->title(evidence.passage);
    }
    REQUIRE(found.size() > 8);
    return found;
}

/// What the facts on the declaration are about besides, their sources, and the sources known by then.
QStringList related()
{
    const auto store = openDossier(builtin);
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    QStringList ids;
    for (const FactRow row : snapshot->factsOf(EventId(QString::fromLatin1(declaration)))) {
        for (const ObjectRef &object : snapshot->at(row).concerns())
            ids << object.id;
    }
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Source); ++row)
        ids << snapshot->refAt(ObjectKind::Source, row).id;
    ids << u"ev-paris-summit"_s << u"opt-binding-commitments"_s << u"q-final-decisions"_s;
    ids.removeDuplicates();
    ids.removeAll(QString::fromLatin1(declaration));
    return ids;
}

/// The words of a page without its tags.
QString wordsOf(const QByteArray &markup)
{
    QString words = QString::fromUtf8(markup);
    words.replace(QRegularExpression(u"<[^>]*>"_s), QString());
    for (const auto &[name, character] : {std::pair(u"&lt;"_s, u"<"_s),
                                          {u"&gt;"_s, u">"_s},
                                          {u"&quot;"_s, u"\""_s},
                                          {u"&#39;"_s, u"'"_s},
                                          {u"&apos;"_s, u"'"_s},
                                          {u"&amp;"_s, u"&"_s}})
        words.replace(name, character);
    return words.simplified();
}

void checkNoTrace(const QByteArray &output, const char *what)
{
    INFO(what);
    const QString text = QString::fromUtf8(output);
    static const QStringList all = traces();
    for (const QString &trace : all) {
        INFO(trace.toStdString());
        CHECK_FALSE(text.contains(trace));
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("as known on 3 January, no list has a trace of the Paris declaration, in any form")
{
    for (const QString &kind : kinds) {
        for (const QString &form : {QString(), u"--json"_s, u"--csv"_s}) {
            QStringList arguments = QStringList{u"list"_s, builtin, kind} + replay;
            if (!form.isEmpty())
                arguments << form;
            INFO((kind + form).toStdString());
            const Run listed = run(arguments);
            // Nothing may be left of a kind: then that is said.
            CHECK((listed.status == 0 || listed.status == 1));
            checkNoTrace(listed.out, "list");
            checkNoTrace(listed.err, "list");
            CHECK(listed.err.contains("As known on 2026-01-03: hides "));
        }
        // Without the option it is there, where it belongs: the test looks for the right thing.
        if (kind == u"events"_s)
            CHECK(run({u"list"_s, builtin, kind, u"--json"_s}).out.contains(declaration));
    }
}

TEST_CASE("as known on 3 January, the declaration cannot be shown or found, and what is shown leaves it out")
{
    for (const QStringList &form : {QStringList(), QStringList{u"--json"_s}}) {
        const Run shown =
            run(QStringList{u"show"_s, builtin, QString::fromLatin1(declaration)} + replay + form);
        CHECK(shown.status == 1);
        CHECK(shown.out.isEmpty());
        int shownOthers = 0;
        for (const QString &object : related()) {
            const Run other = run(QStringList{u"show"_s, builtin, object} + replay + form);
            shownOthers += other.status == 0 ? 1 : 0;
            checkNoTrace(other.out, "show");
        }
        CHECK(shownOthers > 5);
        for (const QString &query : {u"declaration"_s, u"security"_s, u"macron"_s, u"kind:declaration"_s,
                                     u"after:2026-01-06"_s, u"about:ev-paris-declaration"_s})
            checkNoTrace(run(QStringList{u"search"_s, builtin, query} + replay + form).out, "search");
    }
}

TEST_CASE("as known on 3 January, no export has a trace of the Paris declaration")
{
    const QTemporaryDir folder;
    for (const QString &format : {u"json"_s, u"ics"_s, u"annotations"_s, u"timelinejs"_s, u"svg"_s}) {
        const QString out = folder.filePath(u"out."_s + format);
        INFO(format.toStdString());
        const Run exported =
            run(QStringList{u"export"_s, builtin, u"--format"_s, format, u"-o"_s, out} + replay);
        CHECK(exported.status == 0);
        checkNoTrace(contents(out), "export");
    }
    const QString tables = folder.filePath(u"tables"_s);
    CHECK(run(QStringList{u"export"_s, builtin, u"--format"_s, u"csv"_s, u"-o"_s, tables} + replay).status ==
          0);
    for (const QString &name : QDir(tables).entryList(QDir::Files))
        checkNoTrace(contents(QDir(tables).filePath(name)), "csv");
}

TEST_CASE("as known on 3 January, no form of the briefing has a trace of the Paris declaration")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QStringList &options) {
        const QString out = folder.filePath(name);
        CHECK(run(QStringList{u"briefing"_s, builtin, u"-o"_s, out} + options).status == 0);
        return contents(out);
    };
    const QString title = traces().at(1);
    for (const QString &name : {u"b.html"_s, u"b.md"_s, u"b.pdf"_s}) {
        INFO(name.toStdString());
        const auto words = [&](const QByteArray &bytes) {
            if (name.endsWith(u".html"_s))
                return wordsOf(bytes);
            if (name.endsWith(u".pdf"_s))
                return QString::fromUtf8(run({u"text"_s, folder.filePath(name)}).out).simplified();
            return QString::fromUtf8(bytes).simplified();
        };
        // Without the option it is there: the test can read this form.
        CHECK(words(write(name, {})).contains(title));
        const QByteArray bytes = write(name, replay);
        const QString replayed = words(bytes);
        checkNoTrace(replayed.toUtf8(), "briefing");
        // What the replay hides is counted.
        CHECK(replayed.contains(u"hides"_s));
        CHECK(replayed.contains(u"2026"_s));
        // The dossier inside, where there is one, is that of the day.
        static const QRegularExpression attached(u"base64,([A-Za-z0-9+/=]+)\""_s);
        const auto inside = attached.match(QString::fromLatin1(bytes));
        if (name.endsWith(u".html"_s)) {
            REQUIRE(inside.hasMatch());
            checkNoTrace(QByteArray::fromBase64(inside.captured(1).toLatin1()), "attachment");
        }
    }
}

TEST_CASE("a dossier converted as known on a day is a whole one in itself, without what came later")
{
    const QTemporaryDir folder;
    for (const QString &name : {u"then.json"_s, u"then.dossier"_s}) {
        const QString out = folder.filePath(name);
        const Run converted = run(QStringList{u"convert"_s, builtin, out} + replay);
        CHECK(converted.status == 0);
        CHECK(run({u"check"_s, out}).status != 2);
        const Run listed = run({u"list"_s, out, u"facts"_s, u"--json"_s});
        checkNoTrace(listed.out, "convert");
        // But for what is said of each, whether it was surely published by then.
        const auto replayed = QJsonDocument::fromJson(
                                  run(QStringList{u"list"_s, builtin, u"facts"_s, u"--json"_s} + replay).out)
                                  .array();
        QJsonArray surely;
        for (const auto &each : replayed) {
            QJsonObject fact = each.toObject();
            if (fact.take("known"_L1) == "surely"_L1)
                surely.append(fact);
        }
        CHECK(!surely.isEmpty());
        CHECK(QJsonDocument::fromJson(listed.out).array() == surely);
    }
}

TEST_CASE("a day that is none is refused by every command that takes one, before anything is written")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.json"_s);
    const QStringList wrong{u"--as-known-on"_s, u"soon"_s};
    for (const QStringList &command :
         {QStringList{u"list"_s, builtin, u"events"_s}, QStringList{u"show"_s, builtin, u"ev-paris-summit"_s},
          QStringList{u"search"_s, builtin, u"paris"_s}, QStringList{u"convert"_s, builtin, out},
          QStringList{u"export"_s, builtin, u"--format"_s, u"json"_s, u"-o"_s, out},
          QStringList{u"briefing"_s, builtin, u"-o"_s, out},
          QStringList{u"picture"_s, builtin, u"-o"_s, out}}) {
        INFO(command.first().toStdString());
        const Run refused = run(command + wrong);
        CHECK(refused.status == 2);
        CHECK(refused.err.contains("--as-known-on"));
        CHECK(refused.out.isEmpty());
    }
    CHECK_FALSE(QFile::exists(out));
}

} // namespace cli_as_known_on_tests
