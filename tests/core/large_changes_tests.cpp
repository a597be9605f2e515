// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dossier so large that lists over all its facts are read side by side, and go along with a change in the
// background.

#include "core/domain/in_parallel.h"
#include "core/store/open_dossier.h"
#include "core/store/snapshot.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <thread>
#include <tuple>

namespace large_changes_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

Dossier largeDossier()
{
    Dossier dossier = sampleDossier();
    const std::vector<Fact> own = dossier.facts;
    dossier.facts.reserve(worthAThread + own.size() * 2);
    for (int copy = 0; dossier.facts.size() <= worthAThread + 100; ++copy) {
        for (const Fact &fact : own) {
            dossier.facts.push_back(fact);
            dossier.facts.back().id = FactId(u"%1-%2"_s.arg(fact.id.toString()).arg(copy));
        }
    }
    return dossier;
}

auto cellsOf(const Participation &one)
{
    return std::tuple(one.event, one.participant, one.fact, one.role, one.assertion);
}

bool areSame(const RowLists &one, const RowLists &other)
{
    if (one.size() != other.size())
        return false;
    for (std::uint32_t row = 0; row < one.size(); ++row) {
        if (!std::ranges::equal(one.of(row), other.of(row)))
            return false;
    }
    return true;
}

void checkSame(const Snapshot &one, const Snapshot &other)
{
    const auto links = one.links();
    const auto others = other.links();
    REQUIRE(links);
    REQUIRE(others);
    CHECK(links->event == others->event);
    CHECK(areSame(links->eventFacts, others->eventFacts));
    CHECK(areSame(links->participantFacts, others->participantFacts));
    CHECK(areSame(links->optionFacts, others->optionFacts));
    CHECK(areSame(links->figureFacts, others->figureFacts));
    CHECK(areSame(links->questionFacts, others->questionFacts));
    CHECK(areSame(links->sourceFacts, others->sourceFacts));
    CHECK(links->reliability == others->reliability);
    CHECK(std::ranges::equal(links->dated, others->dated, [](const auto &a, const auto &b) {
        return a.fact == b.fact && a.range == b.range;
    }));
    CHECK(std::ranges::equal(one.participations(), other.participations(),
                             [](const auto &a, const auto &b) { return cellsOf(a) == cellsOf(b); }));
    CHECK(one.facts().kind == other.facts().kind);
    CHECK(one.facts().assertion == other.facts().assertion);
    CHECK(one.facts().sources == other.facts().sources);
    CHECK(one.facts().disputed == other.facts().disputed);
    CHECK(one.events().begin == other.events().begin);
    CHECK(one.claims().size() == other.claims().size());
    for (const LaneGrouping grouping :
         {LaneGrouping::Participant, LaneGrouping::Place, LaneGrouping::Source, LaneGrouping::Option}) {
        const Lanes lanes = one.lanesBy(grouping);
        const Lanes anew = other.lanesBy(grouping);
        CHECK(std::ranges::equal(lanes.lanes, anew.lanes, [](const auto &a, const auto &b) {
            return a.name == b.name && a.object == b.object && a.events == b.events;
        }));
    }
    CHECK(!one.error());
    CHECK(!other.error());
}

} // namespace

TEST_CASE("of a large dossier everything that goes along with changes in the background is as read anew",
          "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.dossier"_s);
    const Dossier dossier = largeDossier();
    REQUIRE(Store::write(dossier, path).hasValue());
    const auto opened = Store::open(path);
    REQUIRE(opened.hasValue());
    Store &store = **opened;
    // What is at hand goes along.
    SnapshotPtr first = store.snapshot();
    static_cast<void>(first->links());
    static_cast<void>(first->facts());
    static_cast<void>(first->participations());

    const auto change = [&](const Change &one) {
        const auto applied = store.apply(one);
        if (!applied)
            FAIL(applied.error().toString().toStdString());
        return applied->inverse;
    };
    // One after the other, without a look at what comes of each.
    Event early{EventId(u"ev-early"_s), u"An early meeting"_s, EventKind::Meeting};
    Fact when = dossier.facts.front();
    when.id = FactId(u"f-early"_s);
    when.payload = EventDatePayload{early.id};
    when.about.clear();
    when.date = date("1850-01-01");
    Change event;
    event.put.emplace_back(early);
    event.put.emplace_back(when);
    const Change without = change(event);
    Change removal;
    removal.remove.emplace_back(dossier.facts[dossier.facts.size() / 3].id);
    removal.remove.emplace_back(dossier.facts[dossier.facts.size() / 2].id);
    const Change back = change(removal);
    Change fact;
    Fact another = dossier.facts[dossier.facts.size() / 4];
    another.id = FactId(u"f-another"_s);
    fact.put.emplace_back(another);
    static_cast<void>(change(fact));
    {
        const auto anew = Store::open(path);
        REQUIRE(anew.hasValue());
        checkSame(*store.snapshot(), *(*anew)->snapshot());
    }
    static_cast<void>(change(back));
    static_cast<void>(change(without));
    const auto anew = Store::open(path);
    REQUIRE(anew.hasValue());
    checkSame(*store.snapshot(), *(*anew)->snapshot());
    // An earlier revision stays what it was.
    CHECK(first->links()->event.size() == dossier.facts.size());
    // … and goes when nobody has it any more.
    const std::weak_ptr<const FactLinks> earlier = first->links();
    first.reset();
    // In the background, a minute at the very most.
    for (int i = 0; i < 60'000 && !earlier.expired(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    CHECK(earlier.expired());
}

} // namespace large_changes_tests
