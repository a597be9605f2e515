// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "core/store/store.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstddef>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample as a file of one form or the other, and what is done to it from a shell.
struct Shell
{
    explicit Shell(const QString &name)
        : dossier(folder.filePath(name))
    {
        if (name.endsWith(".json"_L1))
            REQUIRE(writeJsonDossierFile(sampleDossier(), dossier).hasValue());
        else
            REQUIRE(Store::write(sampleDossier(), dossier).hasValue());
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(dossier);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] Run apply(const QByteArray &changes, const QStringList &options = {}) const
    {
        return run(QStringList{u"apply"_s} + options + QStringList{dossier, u"-"_s}, changes);
    }
    [[nodiscard]] Dossier read() const
    {
        const auto store = openDossier(dossier);
        REQUIRE(store.hasValue());
        auto all = (*store)->readAll();
        REQUIRE(all.hasValue());
        return *std::move(all);
    }
    /// The change is refused with this status and these words, and no byte of the dossier is another.
    void checkRefused(const QByteArray &changes, int status, const QByteArray &words) const
    {
        const QByteArray before = bytes();
        const Run refused = apply(changes);
        INFO(refused.err.toStdString());
        CHECK(refused.status == status);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains(words));
        CHECK(bytes() == before);
    }

    QTemporaryDir folder;
    QString dossier;
};

const QByteArray newEvent =
    R"({"put": {"events": [{"id": "ev-second", "title": "Second talks", "kind": "meeting"}]}})";

} // namespace

TEST_CASE("apply puts objects into either form of a dossier and says what came of it")
{
    for (const QString &name : {u"talks.dossier"_s, u"talks.json"_s}) {
        const Shell shell(name);
        const Run put = shell.apply(newEvent);
        INFO(put.err.toStdString());
        // A new event has no fact yet, which is still to do and so a problem of the dossier.
        CHECK(put.out.contains("Second talks"));
        CHECK(put.out.contains("still to do"));
        const Dossier after = shell.read();
        REQUIRE(after.events.size() == sampleDossier().events.size() + 1);
        CHECK(after.events.back().title == "Second talks"_L1);
        CHECK(after.facts == sampleDossier().facts);
    }
}

TEST_CASE("apply --dry-run says what would come of a change, and changes no byte")
{
    for (const QString &name : {u"talks.dossier"_s, u"talks.json"_s}) {
        const Shell shell(name);
        const QByteArray before = shell.bytes();
        const Run tried = shell.apply(newEvent, {u"--dry-run"_s});
        CHECK(tried.out.contains("Second talks"));
        CHECK(shell.bytes() == before);
        CHECK(shell.apply(newEvent).out == tried.out);
    }
}

TEST_CASE("a source put without a text keeps the text that it has")
{
    const Shell shell(u"talks.dossier"_s);
    const Dossier before = sampleDossier();
    const Run put =
        shell.apply(R"({"put": {"sources": [{"id": "src-gazette", "title": "Talks to open in Port",
        "publisher": "The Gazette", "published": "2026-01-02", "language": "en", "reliability": "B",
        "reliabilityReason": "A paper of record.", "completeness": "full"}]}})");
    INFO(put.err.toStdString());
    CHECK(put.status == 0);
    const Dossier after = shell.read();
    CHECK(after.sources.at(0).title == "Talks to open in Port"_L1);
    CHECK(after.sources.at(0).text == before.sources.at(0).text);
    CHECK(after.passages == before.passages);
}

TEST_CASE("what others rest on is removed with them alone, and they are named")
{
    const Shell shell(u"talks.dossier"_s);
    const QByteArray removal = R"({"remove": ["p-elan"]})";
    shell.checkRefused(removal, 1, "Élan");
    const Run gone = shell.apply(removal, {u"--with-dependents"_s});
    INFO(gone.err.toStdString());
    CHECK(gone.out.contains("Ada Élan hosted the talks."));
    CHECK(gone.out.contains("removed: participant “Ada Élan” (p-elan)"));
    const Dossier after = shell.read();
    for (const Participant &participant : after.participants)
        CHECK(participant.id.toString() != "p-elan"_L1);
    for (const Fact &fact : after.facts) {
        CHECK(fact.id.toString() != "f-elan-hosted"_L1);
        CHECK(fact.speaker != ParticipantId(u"p-elan"_s));
    }
}

TEST_CASE("what a removal does to others is told by the titles of what they lose")
{
    const Shell shell(u"talks.dossier"_s);
    const Dossier before = shell.read();
    const Judgement &judgement = before.judgements.front();
    const FactId fact = judgement.facts.front();
    const auto gone = std::find_if(before.facts.begin(), before.facts.end(),
                                   [&fact](const Fact &one) { return one.id == fact; });
    REQUIRE(gone != before.facts.end());
    const QString statement = gone->statement;
    const Run removed =
        shell.apply("{\"remove\": [\"" + fact.toString().toUtf8() + "\"]}", {u"--with-dependents"_s});
    INFO(removed.out.toStdString());
    for (const QByteArray &line : removed.out.split('\n')) {
        // An id stands behind a title, never alone.
        for (qsizetype at = line.indexOf(fact.toString().toUtf8()); at >= 0;
             at = line.indexOf(fact.toString().toUtf8(), at + 1))
            CHECK(line.mid(at - 1, 1) == "(");
    }
    CHECK(removed.out.contains(statement.left(20).toUtf8()));
}

TEST_CASE("apply refuses what is no change, what breaks a rule, and what comes with the program")
{
    for (const QString &name : {u"talks.dossier"_s, u"talks.json"_s}) {
        const Shell shell(name);
        shell.checkRefused("{", 2, "not valid JSON");
        shell.checkRefused("[]", 2, "expected an object");
        shell.checkRefused(R"({"put": {"evnts": []}})", 2, "evnts");
        shell.checkRefused(R"({"put": {"events": [{"id": "ev-x", "title": 7, "kind": "meeting"}]}})", 2,
                           "/put/events/0/title");
        shell.checkRefused(R"({"remove": ["ev-nothing"]})", 2, "ev-nothing");
        // A passage that its source's text does not have, and a circle of derived sources.
        shell.checkRefused(
            R"({"put": {"passages": [{"id": "pas-g1", "source": "src-gazette", "start": 0, "end": 9,
            "exact": "No talks."}]}})",
            1, "pas-g1");
        shell.checkRefused(R"({"put": {"sources": [{"id": "src-wire", "title": "Ceasefire declared",
            "published": "2026-01-04", "reliability": "C", "reliabilityReason": "Unsigned.",
            "completeness": "excerpts", "derivedFrom": ["src-copy"], "derivedReason": "Each from the other."}]}})",
                           1, "src-wire");
    }
    const Run refused = run({u"apply"_s, u"builtin:coalition-2026-01"_s, u"-"_s}, newEvent);
    CHECK(refused.status == 2);
    CHECK(refused.err.contains("convert"));
}

TEST_CASE("a dossier is begun from a shell: new, a source, a fact from its text")
{
    for (const QString &form : {u"dossier"_s, u"json"_s}) {
        QTemporaryDir folder;
        const QString out = folder.filePath(u"port."_s + form);
        const Run made = run({u"new"_s, out, u"--title"_s, u"Talks in Port"_s, u"--language"_s, u"en"_s});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
        // Never over an earlier dossier.
        CHECK(run({u"new"_s, out, u"--title"_s, u"Another"_s}).status == 2);

        QFile report(folder.filePath(u"report.txt"_s));
        REQUIRE(report.open(QIODevice::WriteOnly));
        report.write("The talks were held in Port on 3 January.\n");
        report.close();
        const Run added = run({u"add-source"_s, out, report.fileName(), u"--title"_s, u"Held"_s,
                               u"--published"_s, u"2026-01-04"_s, u"--publisher"_s, u"Port Wire"_s});
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
        const QString source = QString::fromUtf8(added.out.split('\n').constFirst());
        const auto read = [&out] {
            auto store = openDossier(out);
            REQUIRE(store.hasValue());
            auto all = (*store)->readAll();
            REQUIRE(all.hasValue());
            return *std::move(all);
        };
        const Dossier begun = read();
        REQUIRE(begun.sources.size() == 1);
        CHECK(begun.info.title == "Talks in Port"_L1);
        CHECK(begun.sources.at(0).id.toString() == source);
        CHECK(begun.sources.at(0).reliability == Reliability::F);
        CHECK(begun.sources.at(0).text.startsWith("The talks were held"_L1));

        const QByteArray changes = R"({"put": {
            "passages": [{"id": "pas-1", "source": ")" +
                                   source.toUtf8() + R"(", "start": 0, "end": 41,
                "exact": "The talks were held in Port on 3 January."}],
            "events": [{"id": "ev-talks", "title": "Talks in Port", "kind": "meeting"}],
            "facts": [{"id": "f-held", "statement": "The talks were held.", "kind": "event-status",
                "event": "ev-talks", "status": "held", "assertion": "reported", "credibility": 3,
                "evidence": [{"passage": "pas-1", "relation": "supports"}]}]}})";
        const Run fact = run({u"apply"_s, out, u"-"_s}, changes);
        INFO(fact.err.toStdString() + fact.out.toStdString());
        CHECK(fact.status == 0);
        CHECK(read().facts.size() == 1);
        CHECK(run({u"check"_s, out}).status == 0);
    }
}

TEST_CASE("a JSON dossier that somebody else changes while a command is at work is left as it is now")
{
    const Shell shell(u"talks.json"_s);
    const QString changes = shell.folder.filePath(u"changes"_s);
    REQUIRE(::mkfifo(QFile::encodeName(changes).constData(), 0600) == 0);
    QProcess apply;
    apply.start(chanceryProgram(), {u"apply"_s, shell.dossier, changes});
    // The command has read the dossier when it reads what is to be changed.
    const int pipe = ::open(QFile::encodeName(changes).constData(), O_WRONLY | O_CLOEXEC);
    REQUIRE(pipe >= 0);
    Dossier theirs = sampleDossier();
    theirs.info.title = u"Theirs"_s;
    REQUIRE(writeJsonDossierFile(theirs, shell.dossier).hasValue());
    CHECK(::write(pipe, newEvent.constData(), static_cast<std::size_t>(newEvent.size())) == newEvent.size());
    ::close(pipe);
    REQUIRE(apply.waitForFinished(-1));
    CHECK(apply.exitCode() == 2);
    const QByteArray said = apply.readAllStandardError();
    INFO(said.toStdString());
    CHECK(said.contains("was changed by somebody else in the meantime"));
    CHECK(shell.read() == theirs);
}
