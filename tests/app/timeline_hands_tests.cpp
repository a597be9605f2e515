// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_strip.h"
#include "tests/app/timeline_window.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QGestureEvent>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QToolTip>

namespace timeline_hands_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

void pinch(TimelineView &view, QPoint at, double more)
{
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              view.viewport()->mapToGlobal(at), more, {});
    QApplication::sendEvent(view.viewport(), &event);
}

QString toolTipAt(TimelineView &view, QPoint at)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &event);
    return QToolTip::text();
}

/// Two dozen meetings and statements of one week, and one statement long before.
std::shared_ptr<Store> busyWeek()
{
    std::vector<DatedEvent> events{{u"Long before"_s, {u"1990-05-01"_s}, EventKind::Statement}};
    for (int i = 0; i < 24; ++i)
        events.push_back({u"Round %1 of the talks between the parties"_s.arg(i),
                          {u"2026-01-%1"_s.arg(5 + i % 7, 2, 10, QLatin1Char('0'))},
                          i % 3 == 0 ? EventKind::Statement : EventKind::Meeting});
    return datedStore(events);
}

const FrameFold &meetings(TimelineView &view)
{
    const FrameFold *found = nullptr;
    for (const FrameFold &fold : view.frame().marks.folds)
        if (view.lanes().snapshot()->events().kind[fold.top.value] == EventKind::Meeting && fold.count > 1)
            found = &fold;
    REQUIRE(found);
    return *found;
}

QPoint middleOf(const FrameFold &fold)
{
    return QPointF((double{fold.x0} + double{fold.x1}) / 2, (double{fold.y0} + double{fold.y1}) / 2)
        .toPoint();
}

} // namespace

TEST_CASE("a touchpad's pinch zooms and keeps the time under the fingers")
{
    Window window;
    const QPoint at = window.middle();
    const CivilSecond before = window.view.frame().scale.time(at.x());
    const CivilSecond length = window.view.range().length();
    pinch(window.view, at, 0.25);
    CHECK(static_cast<double>(window.view.range().length()) ==
          Approx(static_cast<double>(length) / 1.25).epsilon(0.01));
    CHECK(std::abs(window.timeX(before) - at.x()) < 1.5);
    pinch(window.view, at, -0.2);
    CHECK(static_cast<double>(window.view.range().length()) ==
          Approx(static_cast<double>(length)).epsilon(0.01));
    // Both are one gesture, and one step back.
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    CHECK(window.view.range().length() == length);
}

TEST_CASE("two fingers on a touch screen zoom where they are")
{
    Window window;
    const CivilSecond length = window.view.range().length();
    const QPoint at = window.middle();
    const CivilSecond before = window.view.frame().scale.time(at.x());
    QPinchGesture pinched;
    pinched.setCenterPoint(window.view.viewport()->mapToGlobal(at));
    pinched.setScaleFactor(2);
    QGestureEvent event({&pinched});
    QApplication::sendEvent(window.view.viewport(), &event);
    CHECK(static_cast<double>(window.view.range().length()) ==
          Approx(static_cast<double>(length) / 2).epsilon(0.01));
    CHECK(std::abs(window.timeX(before) - at.x()) < 1.5);
}

TEST_CASE("arrows and W A S D move through time and lanes, plus and minus zoom")
{
    Window window({900, 260});
    const auto moved = [&](Qt::Key key) {
        const CivilSecond before = window.view.range().begin;
        QTest::keyClick(&window.view, key);
        return window.view.range().begin - before;
    };
    CHECK(moved(Qt::Key_Right) > 0);
    CHECK(moved(Qt::Key_Left) < 0);
    CHECK(moved(Qt::Key_D) > 0);
    CHECK(moved(Qt::Key_A) < 0);
    QScrollBar *bar = window.view.verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    for (const auto &[down, up] : {std::pair(Qt::Key_Down, Qt::Key_Up), std::pair(Qt::Key_S, Qt::Key_W)}) {
        QTest::keyClick(&window.view, down);
        CHECK(bar->value() > 0);
        QTest::keyClick(&window.view, up);
        CHECK(bar->value() == 0);
    }
    const CivilSecond length = window.view.range().length();
    QTest::keyClick(&window.view, Qt::Key_Plus);
    CHECK(window.view.range().length() < length);
    QTest::keyClick(&window.view, Qt::Key_Minus);
    CHECK(static_cast<double>(window.view.range().length()) ==
          Approx(static_cast<double>(length)).epsilon(0.01));
}

TEST_CASE("a double click on an event selects and fits it")
{
    Window window;
    window.view.showRange({day(2026, 1, 1), day(2026, 3, 1)});
    const EventColumns &columns = window.session.snapshot()->events();
    const auto &items = window.view.frame().marks.items;
    const auto brief = std::find_if(items.begin(), items.end(), [&columns](const FrameItem &item) {
        return columns.end[item.event.value] - columns.begin[item.event.value] <= 2 * secondsPerDay;
    });
    REQUIRE(brief != items.end());
    const EventRow row = brief->event;
    const auto rect = window.find(row);
    REQUIRE(rect);
    QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {}, rect->center().toPoint());
    CHECK(window.view.selectedEvent() == row);
    const EventColumns &events = window.session.snapshot()->events();
    CHECK(window.view.range().begin <= events.begin[row.value]);
    CHECK(window.view.range().end >= events.end[row.value]);
    CHECK(window.view.range().length() < 30 * secondsPerDay);
}

TEST_CASE("a folded run tells how many it holds and of what kinds, and a click selects it")
{
    Window window(busyWeek(), {1000, 330});
    window.view.setGrouping(LaneGrouping::Place); // all in one lane: kinds are mixed
    window.view.fitAll();
    const FrameFold fold = meetings(window.view);
    CHECK(fold.count == 24);
    const QString told = toolTipAt(window.view, middleOf(fold));
    CHECK(told.contains(u"24 event"));
    CHECK(told.contains(u"16 × meeting"));
    CHECK(told.contains(u"8 × statement"));
    CHECK(told.contains(u"5 January 2026"));
    CHECK(told.contains(u"11 January 2026"));

    const TimeRange before = window.view.range();
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, middleOf(fold));
    CHECK(window.view.selectedEvent() == fold.top);
    CHECK(window.view.range() == before);
    REQUIRE_FALSE(window.view.frame().selectedTicks.empty());
    CHECK(window.view.frame().selectedTicks.front().isSelected);
}

TEST_CASE("brackets step over what is folded together, and Enter opens it")
{
    Window window(busyWeek(), {1000, 330});
    window.view.setGrouping(LaneGrouping::Place);
    window.view.fitAll();
    QTest::keyClick(&window.view, Qt::Key_Period);
    const EventRow first = *window.view.selectedEvent();
    CHECK(first == EventRow{0});
    QTest::keyClick(&window.view, Qt::Key_BracketRight);
    CHECK(window.view.selectedEvent() == EventRow{1});
    CHECK(window.view.foldOf({1}));
    // All others are folded with it: there is nothing behind them.
    QTest::keyClick(&window.view, Qt::Key_BracketRight);
    CHECK(window.view.selectedEvent() == EventRow{1});
    const CivilSecond length = window.view.range().length();
    QTest::keyClick(&window.view, Qt::Key_Return);
    CHECK(window.view.range().length() < length);
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    CHECK(window.view.range().length() == length);
    QTest::keyClick(&window.view, Qt::Key_BracketLeft);
    CHECK(window.view.selectedEvent() == first);
}

TEST_CASE("a cut label's event tells its whole title")
{
    Window window(busyWeek(), {1000, 330});
    window.view.showRange({day(2026, 1, 5), day(2026, 1, 12)});
    bool hasCut = false;
    const auto labels = window.view.frame().labels;
    for (const TimelineFrame::Label &label : labels) {
        if (label.ofFold || label.text() == label.title->text())
            continue;
        hasCut = true;
        const QPoint at(static_cast<int>(label.x + 3), static_cast<int>(label.y + 8));
        CHECK(toolTipAt(window.view, at).contains(label.title->text()));
    }
    CHECK(hasCut);
}

TEST_CASE("the label of a bar that began before the view stands at its edge")
{
    Window window(datedStore({{u"Long negotiation"_s, {u"2020-01-01/2026-12-31"_s}, EventKind::Meeting}}),
                  {900, 260});
    window.view.showRange({day(2024, 1, 1), day(2024, 6, 1)});
    REQUIRE(window.view.frame().labels.size() == 1);
    const TimelineFrame::Label &label = window.view.frame().labels.front();
    CHECK(label.text() == u"Long negotiation");
    CHECK(label.x >= window.view.frame().scale.left());
    CHECK(label.x < window.view.frame().scale.left() + 40);
}

TEST_CASE(
    "the overview's brush is moved, narrowed and widened by keys, and shows everything on a double click")
{
    Window window;
    OverviewStrip strip(window.session);
    strip.resize(900, 90);
    strip.show();
    QApplication::processEvents();
    window.view.showRange({day(2025, 12, 1), day(2026, 1, 10)});
    const TimeRange before = *window.session.visibleRange();
    QTest::keyClick(&strip, Qt::Key_Left);
    CHECK(window.session.visibleRange()->begin < before.begin);
    CHECK(window.view.range() == *window.session.visibleRange());
    QTest::keyClick(&strip, Qt::Key_Right);
    const CivilSecond length = window.session.visibleRange()->length();
    QTest::keyClick(&strip, Qt::Key_Minus);
    CHECK(window.session.visibleRange()->length() > length);
    QTest::keyClick(&strip, Qt::Key_Plus);
    QTest::keyClick(&strip, Qt::Key_Plus);
    CHECK(window.session.visibleRange()->length() < length);
    QTest::mouseDClick(&strip, Qt::LeftButton, {}, QPoint(450, 30));
    CHECK(window.session.visibleRange()->begin <= window.view.lanes().extent().begin);
}

} // namespace timeline_hands_tests
