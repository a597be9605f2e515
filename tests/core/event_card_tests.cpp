// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/event_card_model.h"
#include "core/session/selection.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

#include <algorithm>

namespace event_card_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

using Section = EventCard::Section;

SnapshotPtr builtin()
{
    auto store = openDossier(u"builtin:coalition-2026-01"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

EventCard cardOf(const SnapshotPtr &snapshot, const char *id)
{
    const auto row = snapshot->rowOf(EventId(QString::fromUtf8(id)));
    REQUIRE(row);
    return {snapshot, *row};
}

QStringList textsOf(const EventCard &card, Section section)
{
    QStringList texts;
    for (std::size_t i = 0; i < card.count(section); ++i)
        texts.append(card.line(section, i).text);
    return texts;
}

} // namespace

TEST_CASE("every line of every event's card has a fact of the event behind it, and no fact is left out")
{
    const SnapshotPtr snapshot = builtin();
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Event); ++row) {
        const EventCard card(snapshot, EventRow{row});
        std::vector<FactRow> told;
        for (int i = 0; i < EventCard::sectionCount; ++i) {
            const auto section = static_cast<Section>(i);
            for (std::size_t place = 0; place < card.count(section); ++place) {
                const CardLine line = card.line(section, place);
                CHECK_FALSE(line.facts.empty());
                CHECK_FALSE(line.text.isEmpty());
                told.insert(told.end(), line.facts.begin(), line.facts.end());
            }
        }
        for (const FactRow fact : snapshot->factsOf(snapshot->idAt(EventRow{row})))
            CHECK(std::find(told.begin(), told.end(), fact) != told.end());
    }
}

TEST_CASE("the first line of an event's card is what a click on the event shows, and not that it was held")
{
    const SnapshotPtr snapshot = builtin();
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Event); ++row) {
        const EventCard card(snapshot, EventRow{row});
        const auto lead = makeSelection(*snapshot, snapshot->idAt(EventRow{row})).leadFact;
        REQUIRE(lead);
        REQUIRE(card.count(Section::Substance) > 0);
        CHECK(card.facts(Section::Substance, 0) == std::vector{*lead});
    }
    const EventCard paris = cardOf(snapshot, "ev-paris-summit");
    CHECK(snapshot->facts().kind[paris.facts(Section::Substance, 0).front().value] == FactKind::Plain);
}

TEST_CASE("the card of the Paris summit tells when, where and who, each report apart")
{
    const EventCard card = cardOf(builtin(), "ev-paris-summit");
    CHECK(card.count(Section::When) >= 2);
    CHECK(card.count(Section::Where) >= 2);
    CHECK(textsOf(card, Section::Hosted).contains(u"Emmanuel Macron"_s));
    CHECK(textsOf(card, Section::Attended).contains(u"Volodymyr Zelensky"_s));
    CHECK(card.count(Section::Figures) > 0);
    CHECK(card.count(Section::Quotes) > 0);
    for (std::size_t i = 0; i < card.count(Section::Quotes); ++i)
        CHECK(card.line(Section::Quotes, i).verbatim);
    CHECK(card.count(Section::Disagreements) > 0);
}

TEST_CASE("each report's time is told by the clocks of the axis, and as the report has it")
{
    auto store = openDossier(chancery::tests::casesFolder() + u"/dossiers/zone-other-day.json"_s);
    if (!store)
        SKIP("the inputs are not beside this checkout");
    const SnapshotPtr snapshot = (*store)->snapshot();
    REQUIRE(snapshot->count(ObjectKind::Event) > 0);
    const auto whensOf = [&snapshot](const std::optional<Zone> &clock) {
        const EventCard card(snapshot, EventRow{0}, {}, clock);
        QStringList whens;
        for (std::size_t i = 0; i < card.count(Section::When); ++i)
            whens.append(card.line(Section::When, i).when);
        return whens;
    };
    const QStringList own = whensOf({});
    REQUIRE(own.size() == 2);
    // One instant is one by one clock, however the reports tell it.
    CHECK(own[0].section(u" = "_s, 0, 0) == own[1].section(u" = "_s, 0, 0));
    const QStringList there = whensOf(Zone::named(u"Asia/Tokyo"_s));
    CHECK(there[0].contains("Asia/Tokyo"_L1));
    CHECK(there[0].section(u" = "_s, 0, 0) == there[1].section(u" = "_s, 0, 0));
}

TEST_CASE("who was merely expected does not stand among those who were there, and who is denied stayed away")
{
    Dossier dossier = tests::sampleDossier();
    const auto found = std::find_if(dossier.facts.begin(), dossier.facts.end(),
                                    [](const Fact &fact) { return fact.kind() == FactKind::Participation; });
    REQUIRE(found != dossier.facts.end());
    const auto payload = std::get<ParticipationPayload>(found->payload);
    const auto section = [&](Role role, Assertion assertion) {
        found->payload = ParticipationPayload{payload.participant, payload.event, role};
        found->assertion = assertion;
        found->credibility = 3;
        const auto store = Store::fromDossier(dossier, u"sample"_s);
        REQUIRE(store);
        const SnapshotPtr snapshot = (*store)->snapshot();
        const EventCard card(snapshot, *snapshot->rowOf(payload.event));
        const FactRow row = *snapshot->rowOf(found->id);
        for (const Section each : {Section::Hosted, Section::Attended, Section::Spoke, Section::Expected,
                                   Section::StayedAway, Section::Signed, Section::Did, Section::Named}) {
            for (std::size_t i = 0; i < card.count(each); ++i) {
                const auto facts = card.facts(each, i);
                if (std::find(facts.begin(), facts.end(), row) != facts.end())
                    return each;
            }
        }
        return Section::Others;
    };
    CHECK(section(Role::Attended, Assertion::Reported) == Section::Attended);
    CHECK(section(Role::Host, Assertion::Reported) == Section::Hosted);
    CHECK(section(Role::Host, Assertion::Planned) == Section::Expected);
    CHECK(section(Role::Expected, Assertion::Reported) == Section::Expected);
    CHECK(section(Role::Invited, Assertion::Announced) == Section::Expected);
    CHECK(section(Role::Attended, Assertion::Denied) == Section::StayedAway);
    CHECK(section(Role::Absent, Assertion::Reported) == Section::StayedAway);
    CHECK(section(Role::Speaker, Assertion::Reported) == Section::Spoke);
    CHECK(section(Role::Party, Assertion::Reported) == Section::Signed);
    CHECK(section(Role::Actor, Assertion::Alleged) == Section::Did);
    CHECK(section(Role::Mentioned, Assertion::Reported) == Section::Named);
}

TEST_CASE("an agreement that came of a meeting is among its documents, and a meeting that followed is not")
{
    Dossier dossier = tests::sampleDossier();
    const EventId talks = dossier.events.front().id;
    Event agreement{EventId(u"ev-new-agreement"_s), u"Agreement on a ceasefire"_s, EventKind::Agreement};
    Event later{EventId(u"ev-new-later"_s), u"Second round"_s, EventKind::Meeting};
    dossier.events.push_back(agreement);
    dossier.events.push_back(later);
    for (const Event &event : {agreement, later}) {
        Fact link = dossier.facts.front();
        link.id = FactId(u"f-link-"_s + event.id.toString());
        link.statement = u"%1 came of the talks."_s.arg(event.title);
        link.payload = EventLinkPayload{event.id, LinkRelation::OutcomeOf, talks};
        link.credibility = 3;
        dossier.facts.push_back(link);
    }
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    const EventCard card(snapshot, *snapshot->rowOf(talks));
    REQUIRE(card.count(Section::Documents) == 1);
    CHECK(card.line(Section::Documents, 0).text.startsWith(u"Agreement on a ceasefire"_s));
    REQUIRE(card.count(Section::Links) == 1);
    CHECK(card.line(Section::Links, 0).text.startsWith(u"Second round"_s));
}

TEST_CASE("a filter hides facts of an event's card, and the card counts them")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    EventCardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EventRow event{0};
    model.show(snapshot, event);
    REQUIRE(model.card());
    CHECK(model.card()->profile().hidden == 0);
    CHECK(model.rowCount() > 0);
    model.show(snapshot, event, [](FactRow) { return false; });
    CHECK(model.rowCount() == 0);
    CHECK(model.card()->profile().hidden == snapshot->factsOf(snapshot->idAt(event)).size());
    model.show(snapshot, std::nullopt);
    CHECK(model.card() == nullptr);
}

} // namespace event_card_tests
