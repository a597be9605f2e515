// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/timeline_window.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace timeline_lanes_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const TimelineView &view)
{
    QStringList result;
    for (const TimelineLanes::Lane &lane : view.lanes().lanes())
        result.append(lane.name);
    return result;
}

} // namespace

TEST_CASE("lanes stay as they were left through other groupings and the next revision")
{
    Window window;
    TimelineView &view = window.view;
    REQUIRE(view.lanes().lanes().size() > 5);
    view.moveLane(0, 3);
    view.setLanePinned(4, true);
    view.setLaneRows(1, TimelineLanes::Rows::Folded);
    view.hideLane(2);
    const QStringList left = names(view);
    const QString folded = left[1];

    view.setGrouping(LaneGrouping::Place);
    view.hideLane(0);
    const QStringList places = names(view);
    view.setGrouping(LaneGrouping::Kind);
    CHECK(names(view) == left);
    CHECK(view.lanes().pinned() == 1);
    CHECK(view.lanes().lanes()[1].rows == TimelineLanes::Rows::Folded);
    CHECK(view.lanes().hidden() == 1);

    window.session.advanceSnapshot(window.store->snapshot());
    CHECK(names(view) == left);
    CHECK(view.lanes().lanes()[1].name == folded);
    view.setGrouping(LaneGrouping::Place);
    CHECK(names(view) == places);

    // Another dossier has lanes of its own.
    window.session.openSnapshot(window.store->snapshot());
    CHECK(view.lanes().hidden() == 0);
    view.setGrouping(LaneGrouping::Kind);
    CHECK(view.lanes().pinned() == 0);
}

TEST_CASE("what a filter leaves out is neither drawn, counted nor walked, and comes back where it was")
{
    Window window;
    TimelineView &view = window.view;
    view.fitAll();
    view.moveLane(0, 2);
    const QStringList before = names(view);
    const EventColumns &events = window.session.snapshot()->events();
    const auto all = events.size();

    auto mask = std::make_shared<EventMask>(all);
    for (std::uint32_t row = 0; row < all; ++row)
        if (events.kind[row] == EventKind::Meeting || events.kind[row] == EventKind::Summit)
            mask->show({row});
    REQUIRE(mask->count() > 2);
    const TimeRange shown = view.range();
    view.setShownEvents(mask);
    CHECK(view.range() == shown);
    CHECK(view.lanes().lanes().size() == 2);
    std::size_t counted = 0;
    for (const TimelineLanes::Lane &lane : view.lanes().lanes())
        counted += lane.events.size();
    CHECK(counted == mask->count());
    for (const FrameItem &item : view.frame().marks.items)
        CHECK(mask->shows(item.event));
    CHECK(view.lanes().countBefore(latestSecond) <= mask->count());

    window.session.clearSelection();
    std::uint32_t walked = 0;
    view.showRange(view.lanes().extent());
    view.selectNext();
    while (view.selectedEvent()) {
        CHECK(mask->shows(*view.selectedEvent()));
        ++walked;
        const auto last = view.selectedEvent();
        view.selectNext();
        if (view.selectedEvent() == last)
            break;
    }
    CHECK(walked == mask->count());

    view.setShownEvents(nullptr);
    CHECK(names(view) == before);
    counted = 0;
    for (const TimelineLanes::Lane &lane : view.lanes().lanes())
        counted += lane.events.size();
    CHECK(counted == all);
}

TEST_CASE("a filter that shows nothing leaves an empty timeline that survives every key")
{
    Window window;
    window.view.setShownEvents(std::make_shared<EventMask>(window.session.snapshot()->events().size()));
    CHECK(window.view.lanes().lanes().empty());
    for (const Qt::Key key : {Qt::Key_Period, Qt::Key_Comma, Qt::Key_J, Qt::Key_K, Qt::Key_F, Qt::Key_Home,
                              Qt::Key_Return, Qt::Key_Left, Qt::Key_Plus, Qt::Key_Backspace})
        QTest::keyClick(&window.view, key);
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, window.middle());
    CHECK(window.view.frame().marks.items.empty());
}

TEST_CASE("lanes of a large dossier come a moment after they were asked for, and what was asked last stays")
{
    Dossier dossier = sampleDossier();
    for (int i = 0; i < 50'000; ++i)
        dossier.events.push_back({EventId(u"ev-more-%1"_s.arg(i)), u"More"_s, EventKind::Statement});
    const auto store = Store::fromDossier(dossier, u"large"_s);
    REQUIRE(store.hasValue());
    Session session((*store)->snapshot());
    TimelineView view(session);
    view.show();

    view.setGrouping(LaneGrouping::Place);
    CHECK(view.grouping() == LaneGrouping::Place);
    CHECK(view.isGrouping());
    CHECK(view.lanes().grouping() == LaneGrouping::Kind);
    // What a filter changes meanwhile holds for the lanes to come.
    auto mask = std::make_shared<EventMask>((*store)->snapshot()->events().size());
    mask->show({0});
    view.setShownEvents(mask);
    REQUIRE(QTest::qWaitFor([&view] { return !view.isGrouping(); }));
    CHECK(view.lanes().grouping() == LaneGrouping::Place);
    CHECK(view.lanes().lanes().size() == 1);
    CHECK(view.lanes().shows({0}));
    CHECK_FALSE(view.lanes().shows({1}));

    view.setGrouping(LaneGrouping::Participant);
    view.setGrouping(LaneGrouping::Kind);
    CHECK(view.isGrouping());
    CHECK(view.lanes().grouping() == LaneGrouping::Place);
    REQUIRE(QTest::qWaitFor([&view] { return !view.isGrouping(); }));
    CHECK(view.lanes().grouping() == LaneGrouping::Kind);
    QTest::qWait(300);
    CHECK(view.lanes().grouping() == LaneGrouping::Kind);
}

} // namespace timeline_lanes_tests
