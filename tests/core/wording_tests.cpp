// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wording_history.h"
#include "core/models/wording_model.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

namespace wording_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// Words as `kept [-left out-] {+put in+}`.
QString marked(const std::vector<RedlinePiece> &pieces)
{
    QString text;
    for (const RedlinePiece &piece : pieces) {
        text += piece.kind == RedlinePiece::Kind::Removed ? u"[-%1-]"_s.arg(piece.text)
                : piece.kind == RedlinePiece::Kind::Added ? u"{+%1+}"_s.arg(piece.text)
                                                          : piece.text;
    }
    return text;
}

QString marked(const QString &first, const QString &second)
{
    return marked(redline(first, second, compareWordings(first, second)));
}

/// Three reports of one draft, a paper of another thing, and the option they are about.
Dossier draftDossier()
{
    Dossier dossier = tests::sampleDossier();
    dossier.facts.clear();
    dossier.judgements.clear();
    dossier.passages.clear();
    dossier.sources.clear();
    const auto add = [&dossier](const char *id, const QString &text, const char *published) {
        Source source;
        source.id = SourceId(u"src-%1"_s.arg(QLatin1StringView(id)));
        // Texts of one document, but for what they call themselves.
        source.title = u"Paper on monitors, %1"_s.arg(
            QLatin1StringView(id) == "undated"_L1 ? u"version 3"_s : QString::fromLatin1(id));
        if (*published != '\0')
            source.published = tests::date(published);
        source.reliability = Reliability::B;
        source.reliabilityReason = u"made"_s;
        source.text = text;
        Passage passage;
        passage.id = PassageId(u"pas-%1"_s.arg(QLatin1StringView(id)));
        passage.source = source.id;
        passage.exact = text;
        passage.start = 0;
        passage.end = text.size();
        Fact fact;
        fact.id = FactId(u"f-%1"_s.arg(QLatin1StringView(id)));
        fact.statement = u"What %1 says of monitors."_s.arg(QLatin1StringView(id));
        fact.payload = OptionAspectPayload{OptionId(u"opt-monitors"_s), Aspect::Description};
        fact.evidence = {{passage.id, Relation::Supports}};
        dossier.sources.push_back(source);
        dossier.passages.push_back(passage);
        dossier.facts.push_back(fact);
    };
    // In another order than that of their dates.
    add("final", u"The parties will deploy forty monitors along the line within ten days."_s, "2026-01-06");
    add("draft", u"The parties may deploy monitors along the line within thirty days."_s, "2026-01-02");
    add("other", u"Radar stands on the northern hill."_s, "2026-01-04");
    add("undated", u"The parties will deploy monitors along the line."_s, "");
    return dossier;
}

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

const ObjectRef monitors(OptionId(u"opt-monitors"_s));

} // namespace

TEST_CASE("a redline has what was left out struck where it stood and what was put in after it")
{
    CHECK(marked(u"may deploy monitors"_s, u"will deploy forty monitors"_s) ==
          u"[-may-]{+will+} deploy {+forty+} monitors"_s);
    CHECK(marked(u"the same words"_s, u"the same words"_s) == u"the same words"_s);
    CHECK(marked(QString(), u"all new"_s) == u"{+all new+}"_s);
    CHECK(marked(u"all gone"_s, QString()) == u"[-all gone-]"_s);
}

TEST_CASE("what is left out of a redline takes its space along, so that no words run together")
{
    CHECK(marked(u"the parties met there today"_s, u"the parties met today"_s) ==
          u"the parties met [-there -]today"_s);
    CHECK(marked(u"signed with Russia."_s, u"signed."_s) == u"signed[- with Russia-]."_s);
}

TEST_CASE("what a redline keeps and adds is the later text to the character")
{
    const QString first = u"“Guarantees” must  include\u00a0binding – commitments, he said."_s;
    const QString second = u"Guarantees  should\u00a0include “binding” commitments — and\nmonitors!"_s;
    QString again;
    for (const RedlinePiece &piece : redline(first, second, compareWordings(first, second))) {
        if (piece.kind != RedlinePiece::Kind::Removed)
            again += piece.text;
    }
    CHECK(again == second);
}

TEST_CASE("likeness is one for the same words and nothing for others")
{
    const auto likeness = [](const QString &a, const QString &b) {
        return likenessOf(a, b, compareWordings(a, b));
    };
    CHECK(likeness(u"one and two"_s, u"One and two"_s) < 1);
    CHECK(likeness(u"one and two"_s, u"one and  two"_s) == 1);
    CHECK(likeness(u"one"_s, u"two"_s) == 0);
    CHECK(likeness(QString(), u"– –"_s) == 0);
}

TEST_CASE("texts of one thing follow each other by the date of their sources")
{
    const SnapshotPtr snapshot = snapshotOf(draftDossier());
    const auto threads = wordingThreads(*snapshot, monitors);
    REQUIRE(threads.size() == 1);
    const auto &texts = threads.front().texts;
    REQUIRE(texts.size() == 3);
    CHECK(snapshot->idAt(texts[0].passage).toString() == u"pas-draft"_s);
    CHECK(snapshot->idAt(texts[1].passage).toString() == u"pas-final"_s);
    CHECK(snapshot->idAt(texts[2].passage).toString() == u"pas-undated"_s);
    CHECK_FALSE(texts[0].earlier.has_value());
    CHECK(texts[1].earlier == 0);
    CHECK(texts[1].differences.size() == 3);
    // The undated one is more like the draft, or the final text: it follows the one most like it.
    CHECK(texts[2].earlier.has_value());
    CHECK(wordingThreads(*snapshot, ParticipantId(u"p-elan"_s)).empty());
    CHECK(wordingThreads(*snapshot, OptionId(u"none"_s)).empty());
}

TEST_CASE("texts are of one document by address or title, and never where two outlets wrote them")
{
    const auto source = [](const QString &title, const QString &publisher, const QString &url = {}) {
        Source result;
        result.title = title;
        result.publisher = publisher;
        result.url = url;
        return result;
    };
    CHECK(areOfOneDocument(source(u"Declaration of Port (draft)"_s, u""_s),
                           source(u"Declaration of Port, final text"_s, u""_s)));
    CHECK(areOfOneDocument(source(u"Plan of 20 points, January"_s, u"Office"_s),
                           source(u"Plan of 19 points"_s, u"office"_s)));
    CHECK(areOfOneDocument(source(u"Live"_s, u"Wire"_s, u"https://a.example/live#1"_s),
                           source(u"Live: day two"_s, u"Wire"_s, u"https://a.example/live#2"_s)));
    CHECK_FALSE(areOfOneDocument(source(u"Leaders meet in Port"_s, u"Wire"_s),
                                 source(u"Leaders meet in Port"_s, u"Gazette"_s)));
    CHECK_FALSE(
        areOfOneDocument(source(u"Leaders meet in Port"_s, u"Wire"_s), source(u"Talks go on"_s, u"Wire"_s)));
    CHECK_FALSE(areOfOneDocument(source(u"2026"_s, u""_s), source(u"2025"_s, u""_s)));

    // Paraphrases of two outlets are no amendments.
    Dossier dossier = draftDossier();
    for (std::size_t i = 0; i < dossier.sources.size(); ++i)
        dossier.sources[i].publisher = u"Outlet %1"_s.arg(i);
    CHECK(wordingThreads(*snapshotOf(dossier), monitors).empty());
}

TEST_CASE("two sentences of one source are no successive wordings")
{
    Dossier dossier = draftDossier();
    for (Passage &passage : dossier.passages)
        passage.source = dossier.sources.front().id;
    CHECK(wordingThreads(*snapshotOf(dossier), monitors).empty());
}

TEST_CASE("the model of wordings has a head for each thread and what was put in and left out under it")
{
    const SnapshotPtr snapshot = snapshotOf(draftDossier());
    WordingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(snapshot, monitors);
    REQUIRE(model.rowCount() == 1);
    const QModelIndex head = model.index(0, 0);
    REQUIRE(model.rowCount(head) == 3);
    const QModelIndex later = model.index(1, 0, head);
    CHECK(marked(model.piecesAt(later)).contains(u"parties [-may-]{+will+} deploy {+forty+} monitors"_s));
    CHECK(later.data(Qt::AccessibleTextRole).toString().contains(u"put in:"_s));
    CHECK(model.indexOf(model.textAt(later)->passage, std::nullopt) == later);
    model.show({}, {});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the reports of the built-in dossier are no texts of one document")
{
    auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    CHECK(wordingThreads(*(*store)->snapshot(), OptionId(u"opt-peacekeeping"_s)).empty());
}

} // namespace wording_tests
