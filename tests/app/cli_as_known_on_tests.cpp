// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/as_known_on.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/app/cli_process.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString builtin = u"builtin:coalition-2026-01"_s;
const QStringList replay{u"--as-known-on"_s, u"2026-01-02"_s};
const auto declaration = "ev-paris-declaration";

const QStringList kinds{u"events"_s,    u"participants"_s, u"options"_s,  u"facts"_s,     u"figures"_s,
                        u"questions"_s, u"sources"_s,      u"passages"_s, u"judgements"_s};

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

TEST_CASE("as known on 2 January, no list has a trace of the Paris declaration, in any form")
{
    for (const QString &kind : kinds) {
        for (const QString &form : {QString(), u"--json"_s, u"--csv"_s}) {
            QStringList arguments = QStringList{u"list"_s, builtin, kind} + replay;
            if (!form.isEmpty())
                arguments << form;
            INFO((kind + form).toStdString());
            const Run listed = run(arguments);
            CHECK(listed.status == 0);
            checkNoTrace(listed.out, "list");
            CHECK(listed.err.contains("As known on 2026-01-02: hides "));
        }
        // Without the option it is there, where it belongs: the test looks for the right thing.
        if (kind == u"events"_s)
            CHECK(run({u"list"_s, builtin, kind, u"--json"_s}).out.contains(declaration));
    }
}

TEST_CASE("as known on 2 January, the declaration cannot be shown or found, and what is shown leaves it out")
{
    for (const QStringList &form : {QStringList(), QStringList{u"--json"_s}}) {
        const Run shown =
            run(QStringList{u"show"_s, builtin, QString::fromLatin1(declaration)} + replay + form);
        CHECK(shown.status == 1);
        CHECK(shown.out.isEmpty());
        for (const QString &object : {u"ev-paris-summit"_s, u"src-000-meetings-preview"_s}) {
            const Run other = run(QStringList{u"show"_s, builtin, object} + replay + form);
            CHECK(other.status == 0);
            checkNoTrace(other.out, "show");
        }
        for (const QString &query : {u"declaration"_s, u"security"_s, u"macron"_s})
            checkNoTrace(run(QStringList{u"search"_s, builtin, query} + replay + form).out, "search");
    }
}

TEST_CASE("as known on 2 January, no export has a trace of the Paris declaration")
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
        CHECK(listed.out == run(QStringList{u"list"_s, builtin, u"facts"_s, u"--json"_s} + replay).out);
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
