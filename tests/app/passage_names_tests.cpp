// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_history.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_text_edit.h"
#include "core/edit/remove.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace passage_names_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const SourceId first(u"src-first"_s);
const SourceId second(u"src-second"_s);

/// How many participants a dossier has, and how many of them its two sources are on. From 501 on they are
/// read in the background; of more than 10,000 in the dossier those alone that a source is on.
struct Counts
{
    int participants;
    int ofFirst;
    int ofSecond;
};

Participant participant(const QString &id, const QString &name)
{
    Participant made;
    made.id = ParticipantId(id);
    made.name = name;
    made.kind = ParticipantKind::Organisation;
    return made;
}

/// Two sources, of which each names three participants in its text. The third is none in the dossier.
std::shared_ptr<Store> withNames(const Counts &counts)
{
    Dossier dossier = tests::sampleDossier();
    const std::size_t others = dossier.participants.size();
    dossier.participants.push_back(participant(u"pa-harbour"_s, u"Harbour Union"_s));
    dossier.participants.push_back(participant(u"pa-quay"_s, u"Quay League"_s));
    while (dossier.participants.size() < static_cast<std::size_t>(counts.participants)) {
        const auto number = dossier.participants.size();
        dossier.participants.push_back(participant(u"pa-%1"_s.arg(number), u"Bureau %1"_s.arg(number)));
    }
    const auto add = [&dossier, others](const SourceId &id, const QString &text, int concerned) {
        Source source;
        source.id = id;
        source.title = text;
        source.published = tests::date("2026-01-05");
        source.reliability = Reliability::C;
        source.reliabilityReason = u"Unsigned."_s;
        source.text = text;
        Passage passage;
        passage.id = PassageId(u"pas-"_s + id.toString());
        passage.source = id;
        passage.exact = text;
        Fact fact;
        fact.id = FactId(u"fact-"_s + id.toString());
        fact.statement = text;
        fact.payload = PlainPayload{};
        fact.evidence.push_back({passage.id, Relation::Supports});
        for (std::size_t i = others; i < others + static_cast<std::size_t>(concerned); ++i)
            fact.about.emplace_back(dossier.participants[i].id);
        dossier.sources.push_back(std::move(source));
        dossier.passages.push_back(std::move(passage));
        dossier.facts.push_back(std::move(fact));
    };
    add(first, u"Harbour Union met Quay League, and Pier Guild was not there."_s, counts.ofFirst);
    add(second, u"Quay League wrote of Harbour Union, and of Pier Guild."_s, counts.ofSecond);
    auto store = Store::fromDossier(dossier, u"names"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

/// The window, and the text in its passage view.
struct Names : tests::ShownWindow
{
    explicit Names(const Counts &counts)
        : ShownWindow(withNames(counts), QString())
        , text(*window.findChild<PassageView *>()->findChild<SourceTextEdit *>())
    {
        activate();
    }

    /// Nothing that was done in the background is taken up meanwhile.
    void show(const SourceId &source)
    {
        session.select(ObjectRef(source));
        REQUIRE(text.toPlainText() == session.snapshot()->text(*session.snapshot()->rowOf(source)));
    }
    void apply(const Change &change)
    {
        const Status done = window.findChild<EditHistory *>()->apply(change, u"A change"_s);
        if (!done)
            FAIL(done.error().toString().toStdString());
    }
    [[nodiscard]] bool isMarked(const QString &name) const
    {
        const QTextBlock line = text.document()->firstBlock();
        const auto at = line.text().indexOf(name);
        REQUIRE(at >= 0);
        const auto formats = line.layout()->formats();
        return std::any_of(formats.begin(), formats.end(), [&](const QTextLayout::FormatRange &range) {
            return range.start == at && range.length == name.size();
        });
    }
    /// Until this name is marked, and then for what would come later still.
    void waitForMark(const QString &name)
    {
        REQUIRE(QTest::qWaitFor([&] { return isMarked(name); }, 60'000));
        QTest::qWait(200);
    }

    SourceTextEdit &text;
};

} // namespace

TEST_CASE("names that are being read when a participant is renamed are those of the text shown since")
{
    // All names in the background; those of the first text alone; those of both.
    const auto counts = GENERATE(Counts{600, 2, 2}, Counts{10100, 600, 2}, Counts{10100, 600, 700});
    CAPTURE(counts.participants, counts.ofFirst, counts.ofSecond);
    Names shown(counts);
    shown.show(first);
    CHECK_FALSE(shown.isMarked(u"Harbour Union"_s));

    Change change;
    change.put.emplace_back(participant(u"pa-harbour"_s, u"Pier Guild"_s));
    shown.apply(change);
    CHECK_FALSE(shown.isMarked(u"Harbour Union"_s)); // it is still under way
    shown.show(second);

    shown.waitForMark(u"Pier Guild"_s);
    CHECK(shown.isMarked(u"Pier Guild"_s));
    CHECK(shown.isMarked(u"Quay League"_s));
    CHECK_FALSE(shown.isMarked(u"Harbour Union"_s));

    shown.show(first);
    shown.waitForMark(u"Pier Guild"_s);
    CHECK(shown.isMarked(u"Quay League"_s));
    CHECK_FALSE(shown.isMarked(u"Harbour Union"_s));
}

TEST_CASE("names that are being read when a participant is added are those of the text shown since")
{
    const auto counts = GENERATE(Counts{600, 2, 2}, Counts{10100, 600, 2}, Counts{10100, 600, 700});
    CAPTURE(counts.participants, counts.ofFirst, counts.ofSecond);
    Names shown(counts);
    shown.show(first);
    CHECK_FALSE(shown.isMarked(u"Quay League"_s));

    Change change;
    change.put.emplace_back(participant(u"pa-pier"_s, u"Pier Guild"_s));
    Fact fact = shown.session.snapshot()->at(
        *shown.session.snapshot()->rowOf(FactId(u"fact-"_s + second.toString())));
    fact.about.emplace_back(ParticipantId(u"pa-pier"_s));
    change.put.emplace_back(fact);
    shown.apply(change);
    CHECK_FALSE(shown.isMarked(u"Quay League"_s));
    shown.show(second);

    shown.waitForMark(u"Pier Guild"_s);
    for (const QString &name : {u"Harbour Union"_s, u"Quay League"_s, u"Pier Guild"_s})
        CHECK(shown.isMarked(name));
}

TEST_CASE("names are those of a source that takes the row of one that was removed")
{
    Names shown({10100, 1, 2});
    shown.show(first);
    CHECK(shown.isMarked(u"Harbour Union"_s));
    CHECK_FALSE(shown.isMarked(u"Quay League"_s));
    const auto edit = chancery::remove(*shown.session.snapshot(), {ObjectRef(first)}, Dependents::Go);
    REQUIRE(edit.hasValue());
    shown.apply(edit->change);
    shown.show(second);
    shown.waitForMark(u"Quay League"_s);
    CHECK(shown.isMarked(u"Quay League"_s));
}

TEST_CASE("a name is marked as soon as a fact of the text that is shown is about who bears it")
{
    Names shown({10100, 1, 1});
    shown.show(second);
    CHECK_FALSE(shown.isMarked(u"Quay League"_s));
    Change change;
    Fact fact = shown.session.snapshot()->at(
        *shown.session.snapshot()->rowOf(FactId(u"fact-"_s + second.toString())));
    fact.about.emplace_back(ParticipantId(u"pa-quay"_s));
    change.put.emplace_back(fact);
    shown.apply(change);
    shown.waitForMark(u"Quay League"_s);
    CHECK(shown.isMarked(u"Quay League"_s));
}

} // namespace passage_names_tests
