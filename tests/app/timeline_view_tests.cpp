// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_strip.h"
#include "app/views/timeline/event_bar.h"
#include "app/views/timeline/timeline_export.h"
#include "app/views/timeline/timeline_view.h"
#include "core/domain/civil_day.h"
#include "core/store/open_dossier.h"
#include "tests/app/timeline_window.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAccessible>
#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <set>

namespace timeline_view_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;
using Catch::Approx;

TEST_CASE("every event of 6 January can be told apart, clicked and selected")
{
    Window window;
    window.view.showRange({day(2026, 1, 3), day(2026, 1, 8)});
    const EventColumns &events = window.session.snapshot()->events();
    std::set<std::pair<int, int>> places;
    int found = 0;
    for (std::uint32_t row = 0; row < events.dated; ++row) {
        if (events.begin[row] != day(2026, 1, 6))
            continue;
        const auto rect = window.find({row});
        REQUIRE(rect);
        CHECK(places
                  .emplace(static_cast<int>(rect->top()) + window.view.verticalScrollBar()->value(),
                           static_cast<int>(rect->left()))
                  .second);
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, rect->center().toPoint());
        REQUIRE(window.session.selection().object);
        CHECK(window.session.selection().object == ObjectRef(window.session.snapshot()->idAt(EventRow{row})));
        ++found;
    }
    CHECK(found >= 10);
}

TEST_CASE("the first picture has the first event and the newest, labelled, and no label out of its time")
{
    for (const QSize &size : {QSize{900, 330}, QSize{930, 430}, QSize{1366, 600}}) {
        Window window(size);
        const TimelineFrame &frame = window.view.frame();
        const std::uint32_t newest = window.session.snapshot()->events().dated - 1;
        REQUIRE(frame.edges.size() == 1);
        CHECK(frame.edges.front().text == u"2014–2025"_s);
        const double edge = frame.clearLeft;
        CHECK(edge > frame.scale.left() + 60);
        bool hasFirst = false;
        bool hasNewest = false;
        for (const TimelineFrame::Label &label : frame.labels) {
            if (label.ofFold)
                continue;
            const FrameItem &item = frame.marks.items[label.mark];
            hasFirst = hasFirst || item.event.value == 0;
            hasNewest = hasNewest || item.event.value == newest;
            // What is read in the edge is of the edge, and nothing of it runs out.
            CHECK((label.x >= edge || label.x + label.width <= edge));
            CHECK((label.x >= edge) == (double{item.x1} > edge + 4));
        }
        CHECK(hasFirst);
        CHECK(hasNewest);
        for (const TimelineFrame::Tick &tick : frame.minor)
            CHECK((tick.text.isEmpty() || tick.textX >= edge));
        // A step away from it, time is to scale from end to end, and nothing of the rest has moved.
        const double held = frame.scale.x(day(2026, 1, 6));
        const TimeRange range = window.view.range();
        window.view.showRange({range.begin, range.end + 60});
        CHECK(window.view.frame().edges.empty());
        CHECK(std::abs(window.view.frame().scale.x(day(2026, 1, 6)) - held) < 2);
    }
}

TEST_CASE("the first picture shows where most of the dossier is and hints at the rest")
{
    Window window;
    CHECK(window.view.range().begin > day(2025, 11, 1));
    CHECK(window.view.range().end > day(2026, 1, 7));
    const EventColumns &events = window.session.snapshot()->events();
    const CivilSecond clear =
        window.view.frame().scale.time(window.view.frame().clearLeft + 1) / secondsPerDay * secondsPerDay;
    const auto earlier = std::count_if(events.end.begin(), events.end.begin() + events.dated,
                                       [&](auto end) { return end <= clear; });
    CHECK(earlier > 0);
    CHECK(window.view.frame().before.text.contains(QString::number(earlier)));
    CHECK(window.session.visibleRange() == window.view.range());
    // The hint is a way there.
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {},
                      window.view.frame().before.rect.center().toPoint());
    CHECK(window.view.range().begin <= day(2014, 1, 1));
}

TEST_CASE("no label covers another, a mark or the edge, at any width and range")
{
    const QSize size = GENERATE(QSize{900, 330}, QSize{1366, 600}, QSize{420, 300});
    Window window(size);
    const auto grouping = GENERATE(LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Source);
    window.view.setGrouping(grouping);
    int ends = 0;
    for (const TimeRange &range : {TimeRange{day(2013, 1, 1), day(2027, 1, 1)},
                                   {day(2025, 12, 1), day(2026, 2, 1)},
                                   {day(2026, 1, 1), day(2026, 1, 9)},
                                   {day(2026, 1, 3), day(2026, 1, 7)}}) {
        window.view.showRange(range);
        const TimelineFrame &frame = window.view.frame();
        const QFontMetricsF metrics(window.view.font());
        for (const TimelineFrame::Label &label : frame.labels) {
            CHECK(metrics.horizontalAdvance(label.text()) <= label.width + 1);
            CHECK(label.x >= frame.scale.left());
            CHECK(label.x + label.width <= frame.scale.right());
            for (const TimelineFrame::Label &other : frame.labels)
                if (&other != &label && other.y == label.y)
                    CHECK((other.x >= label.x + label.width || other.x + other.width <= label.x));
            // Nor the dots or the arrow of an open or unknown end, be it that of its own mark.
            for (const FrameItem &item : frame.marks.items) {
                const std::uint16_t flags = window.session.snapshot()->events().flags[item.event.value];
                const bool hasEnd = (flags & (EventFlag::UnknownEnd | EventFlag::OpenEnd)) != 0;
                if (!hasEnd || item.tiny || double{item.y} != label.y)
                    continue;
                CHECK(
                    (label.x >= double{item.x1} + endMarkWidth || label.x + label.width <= double{item.x1}));
                ++ends;
            }
        }
        double taken = 0;
        for (const TimelineFrame::Tick &tick : frame.minor) {
            if (tick.text.isEmpty())
                continue;
            CHECK(tick.textX >= taken);
            taken = tick.textX + metrics.horizontalAdvance(tick.text);
            CHECK(taken <= frame.geometry.width);
        }
    }
    if (size.width() >= 900)
        CHECK(ends > 0);
}

TEST_CASE("Ctrl+wheel zooms and keeps the time under the pointer")
{
    Window window;
    const QPoint at = window.middle();
    const CivilSecond before = window.view.frame().scale.time(at.x());
    const CivilSecond length = window.view.range().length();
    window.wheel(at, 360, Qt::ControlModifier);
    CHECK(window.view.range().length() < length);
    CHECK(window.timeX(before) == Approx(at.x()).margin(1));
    window.wheel(at, -360, Qt::ControlModifier);
    CHECK(static_cast<double>(window.view.range().length()) ==
          Approx(static_cast<double>(length)).epsilon(0.001));
}

TEST_CASE("the wheel scrolls lanes, with Shift it pans, and a switch makes it zoom")
{
    Window window;
    const TimeRange range = window.view.range();
    window.wheel(window.middle(), -120, Qt::NoModifier);
    CHECK(window.view.verticalScrollBar()->value() > 0);
    CHECK(window.view.range() == range);
    window.wheel(window.middle(), -120, Qt::ShiftModifier);
    CHECK(window.view.range().begin > range.begin);
    CHECK(window.view.range().length() == range.length());
    window.view.setWheelZooms(true);
    window.wheel(window.middle(), 120, Qt::NoModifier);
    CHECK(window.view.range().length() < range.length());
}

TEST_CASE("dragging moves the time with the pointer and selects nothing")
{
    Window window;
    const QPoint from = window.middle();
    const CivilSecond held = window.view.frame().scale.time(from.x());
    window.drag(from, from + QPoint(-120, 0));
    CHECK(window.timeX(held) == Approx(from.x() - 120).margin(1.5));
    CHECK(window.session.selection().isEmpty());
}

TEST_CASE("Shift+drag zooms to what was spanned, and Backspace goes back")
{
    Window window;
    const TimeRange before = window.view.range();
    const QPoint from = window.middle();
    const TimeScale scale = window.view.frame().scale;
    window.drag(from, from + QPoint(150, 0), Qt::ShiftModifier);
    CHECK(std::abs(window.view.range().begin - scale.time(from.x())) <= 2);
    CHECK(std::abs(window.view.range().end - scale.time(from.x() + 150)) <= 2);
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    CHECK(window.view.range() == before);
}

TEST_CASE("Backspace goes back to the range before, whatever was selected since")
{
    Window window;
    const TimeRange first = window.view.range();
    window.drag(window.middle(), window.middle() + QPoint(150, 0), Qt::ShiftModifier);
    const TimeRange second = window.view.range();
    // Sixty steps held down are one.
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&window.view, Qt::Key_A);
    const TimeRange third = window.view.range();
    REQUIRE(third != second);
    const ObjectRef object(window.session.snapshot()->idAt(EventRow{0}));
    window.session.select(object);
    const TimeRange shown = window.view.range();
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    if (shown != third) { // to show what was selected
        CHECK(window.view.range() == third);
        QTest::keyClick(&window.view, Qt::Key_Backspace);
    }
    CHECK(window.view.range() == second);
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    CHECK(window.view.range() == first);
    CHECK(window.session.selection().object == object);
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    CHECK(window.view.range() == first);
    window.session.back();
    CHECK(window.view.range() == second);
}

TEST_CASE("a burst of the wheel is one step back")
{
    Window window;
    const TimeRange before = window.view.range();
    for (int i = 0; i < 5; ++i)
        window.wheel(window.middle(), 120, Qt::ControlModifier);
    QTest::keyClick(&window.view, Qt::Key_Backspace);
    CHECK(window.view.range() == before);
}

TEST_CASE("full stop and comma walk through every event, the undated included, and bring it into view")
{
    Window window;
    const std::uint32_t count = window.session.snapshot()->events().size();
    const EventColumns &events = window.session.snapshot()->events();
    window.session.select(window.session.snapshot()->idAt(EventRow{0}));
    for (std::uint32_t row = 1; row < count; ++row) {
        QTest::keyClick(&window.view, Qt::Key_Period);
        REQUIRE(window.session.selection().object ==
                ObjectRef(window.session.snapshot()->idAt(EventRow{row})));
        if (row < events.dated)
            CHECK((window.view.rectOf({row}) || window.view.foldOf({row})));
    }
    QTest::keyClick(&window.view, Qt::Key_Period);
    CHECK(window.session.selection().object ==
          ObjectRef(window.session.snapshot()->idAt(EventRow{count - 1})));
    QTest::keyClick(&window.view, Qt::Key_Comma);
    CHECK(window.session.selection().object ==
          ObjectRef(window.session.snapshot()->idAt(EventRow{count - 2})));
}

TEST_CASE("J and K stay within the lane")
{
    Window window;
    const auto &lane = window.view.lanes().lanes().front();
    REQUIRE(lane.events.size() >= 3);
    window.session.select(window.session.snapshot()->idAt(lane.events[0]));
    QTest::keyClick(&window.view, Qt::Key_J);
    QTest::keyClick(&window.view, Qt::Key_J);
    CHECK(window.session.selection().object == ObjectRef(window.session.snapshot()->idAt(lane.events[2])));
    QTest::keyClick(&window.view, Qt::Key_K);
    CHECK(window.session.selection().object == ObjectRef(window.session.snapshot()->idAt(lane.events[1])));
}

TEST_CASE("F fits the selection, F again everything, and so does Home")
{
    Window window;
    const EventRow first{0};
    window.session.select(window.session.snapshot()->idAt(first));
    QTest::keyClick(&window.view, Qt::Key_F);
    CHECK(window.view.range().begin < window.session.snapshot()->events().begin[0]);
    CHECK(window.view.range().end < day(2016, 1, 1));
    QTest::keyClick(&window.view, Qt::Key_F);
    CHECK(window.view.range().begin < day(2014, 1, 1));
    CHECK(window.view.range().end > day(2026, 1, 6));
    const TimeRange all = window.view.range();
    window.view.zoomIn();
    QTest::keyClick(&window.view, Qt::Key_Home);
    CHECK(window.view.range() == all);
}

TEST_CASE("a double click on a folded run comes nearer until its events stand apart")
{
    Window window;
    window.view.fitAll();
    window.view.verticalScrollBar()->setValue(0);
    REQUIRE_FALSE(window.view.frame().marks.folds.empty());
    const FrameFold fold = window.view.frame().marks.folds.front();
    const EventRow inside = fold.top;
    CHECK_FALSE(window.view.rectOf(inside));
    for (int i = 0; i < 8 && !window.view.rectOf(inside); ++i) {
        const auto rect = window.view.foldOf(inside);
        REQUIRE(rect);
        QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {}, rect->center().toPoint());
    }
    CHECK(window.view.rectOf(inside));
}

TEST_CASE("Enter opens the folded run that the selected event is in, until it stands apart")
{
    Window window;
    window.view.fitAll();
    const EventRow inside = window.view.frame().marks.folds.front().top;
    window.session.select(window.session.snapshot()->idAt(inside));
    REQUIRE(window.view.foldOf(inside));
    for (int i = 0; i < 8 && !window.view.rectOf(inside); ++i)
        QTest::keyClick(&window.view, Qt::Key_Return);
    CHECK(window.view.rectOf(inside));
}

TEST_CASE("the range another view asks for is taken over and not told back")
{
    Window window;
    QSignalSpy spy(&window.session, &Session::visibleRangeChanged);
    const TimeRange range{day(2025, 12, 20), day(2026, 1, 10)};
    window.session.show(range, nullptr);
    CHECK(window.view.range() == range);
    CHECK(spy.count() == 1);
}

TEST_CASE("an event selected elsewhere is brought into view and marked")
{
    Window window;
    window.view.showRange({day(2014, 1, 1), day(2014, 6, 1)});
    const std::uint32_t last = window.session.snapshot()->events().dated - 1;
    window.session.select(window.session.snapshot()->idAt(EventRow{last}));
    CHECK(window.view.rectOf({last}));
    const TimelineFrame &frame = window.view.frame();
    int selected = 0;
    for (const MarkEmphasis emphasis : frame.emphasis)
        selected += emphasis == MarkEmphasis::Selected ? 1 : 0;
    CHECK(selected == 1);
}

TEST_CASE("another palette repaints the same picture in its colours")
{
    Window window;
    window.view.setPalette(Theme::lightPalette());
    const QImage light = window.view.grab().toImage();
    window.view.setPalette(Theme::darkPalette());
    const QImage dark = window.view.grab().toImage();
    CHECK(light.size() == dark.size());
    CHECK(qGray(light.pixel(500, 200)) > qGray(dark.pixel(500, 200)));
}

TEST_CASE("folding gaps makes room for what there is")
{
    Window window;
    window.view.fitAll();
    const double before = window.timeX(day(2026, 1, 6)) - window.timeX(day(2025, 12, 1));
    window.view.setFoldsGaps(true);
    window.view.fitAll();
    CHECK_FALSE(window.view.frame().breaks.empty());
    CHECK(window.timeX(day(2026, 1, 6)) - window.timeX(day(2025, 12, 1)) > before);
}

TEST_CASE("an empty dossier shows lanes of nothing and survives every key")
{
    Dossier dossier;
    dossier.info.id = u"empty"_s;
    dossier.info.title = u"Empty"_s;
    const auto store = Store::fromDossier(dossier, u"empty"_s).value();
    Session session(store->snapshot());
    TimelineView view(session);
    OverviewStrip strip(session);
    view.resize(500, 200);
    for (const int key : {Qt::Key_F, Qt::Key_Home, Qt::Key_Period, Qt::Key_Comma, Qt::Key_J, Qt::Key_Plus,
                          Qt::Key_Minus, Qt::Key_A, Qt::Key_D, Qt::Key_Backspace})
        QTest::keyClick(&view, static_cast<Qt::Key>(key));
    CHECK_FALSE(view.grab().isNull());
    CHECK_FALSE(strip.grab().isNull());
    CHECK(view.frame().marks.items.empty());
}

TEST_CASE("an exported SVG holds its titles as text and nothing as pixels")
{
    const auto store = openDossier(defaultDossier()).value();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.svg"_s);
    TimelineExport options;
    options.width = 1000;
    options.picture.range = TimeRange{day(2025, 12, 30), day(2026, 1, 9)};
    options.picture.font.setPixelSize(11);
    options.picture.palette = Theme::lightPalette();
    REQUIRE(exportTimeline(*store->snapshot(), path, options));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    CHECK(svg.contains("January 2026"));
    CHECK(svg.contains("Private talks of Macron and Zelensky"));
    CHECK_FALSE(svg.contains("<image"));
    CHECK_FALSE(svg.contains("not shown"));
}

TEST_CASE("an exported PNG has the size asked for, and one too large is refused")
{
    const auto store = openDossier(defaultDossier()).value();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.png"_s);
    TimelineExport options;
    options.format = TimelineExport::Format::Png;
    options.width = 900;
    options.height = 400;
    options.scale = 2;
    options.picture.palette = Theme::lightPalette();
    REQUIRE(exportTimeline(*store->snapshot(), path, options));
    CHECK(QImage(path).size() == QSize(1800, 800));
    options.scale = 100;
    const Status refused = exportTimeline(*store->snapshot(), path, options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().file == path);
    CHECK(QImage(path).size() == QSize(1800, 800)); // the earlier file is still there
    options.scale = 1;
    CHECK_FALSE(exportTimeline(*store->snapshot(), folder.filePath(u"none/timeline.png"_s), options));
}

TEST_CASE("the overview's brush follows the timeline and leads it")
{
    Window window;
    OverviewStrip strip(window.session);
    strip.resize(900, 84);
    strip.show();
    QApplication::processEvents();
    const int y = 20;

    const CivilSecond begin = window.view.range().begin;
    const int from = static_cast<int>(std::lround(strip.x(begin)));
    QTest::mousePress(&strip, Qt::LeftButton, {}, {from, y});
    QMouseEvent move(QEvent::MouseMove, QPointF(from - 80, y), strip.mapToGlobal(QPointF(from - 80, y)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&strip, &move);
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, {from - 80, y});
    CHECK(window.view.range().begin < begin);

    QTest::mouseDClick(&strip, Qt::LeftButton, {}, {200, y});
    CHECK(window.view.range().begin <= day(2014, 1, 1));
    CHECK(window.view.range().end >= day(2026, 1, 7));
}

TEST_CASE("the overview's bars stand over the days they count")
{
    Window window;
    OverviewStrip strip(window.session);
    strip.setPalette(Theme::lightPalette());
    strip.resize(900, 84);
    window.view.fitAll();
    const QImage image = strip.grab().toImage();
    const auto isBar = [&](CivilSecond time, int y) {
        return image.pixelColor(static_cast<int>(strip.x(time)), y).saturation() > 60;
    };
    const CivilSecond noon = secondsPerDay / 2;
    CHECK(isBar(day(2026, 1, 6) + noon, 12)); // the fullest day reaches the top
    CHECK_FALSE(isBar(day(2026, 1, 3) + noon, 12));
    CHECK(isBar(day(2026, 1, 3) + noon, 40));
}

TEST_CASE("bars of the overview that follow a change look as if they were drawn anew")
{
    const auto store = openDossier(defaultDossier()).value();
    Session session(store->snapshot());
    OverviewStrip strip(session);
    strip.setPalette(Theme::lightPalette());
    strip.resize(900, 84);
    const QImage before = strip.grab().toImage();
    const auto carryOut = [&](const Change &change) {
        const auto applied = store->apply(change).value();
        session.advanceSnapshot(applied.snapshot, &applied.reached);
        OverviewStrip anew(session);
        anew.setPalette(Theme::lightPalette());
        anew.resize(900, 84);
        CHECK(strip.grab().toImage() == anew.grab().toImage());
        return applied.inverse;
    };
    // Of the fullest day, so that all others become higher against it.
    Event summit = session.snapshot()->at(*session.snapshot()->rowOf(EventId(u"ev-paris-summit"_s)));
    summit.kind = EventKind::Meeting;
    Change change;
    change.put.emplace_back(summit);
    Change back = carryOut(change);
    CHECK(strip.grab().toImage() != before);
    carryOut(back);
    CHECK(strip.grab().toImage() == before);
}

TEST_CASE("a screen reader walks lanes and events, hears their dates and states, and selects")
{
    Window window;
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&window.view);
    REQUIRE(timeline);
    CHECK(timeline->text(QAccessible::Name) == u"Timeline"_s);
    REQUIRE(timeline->childCount() == static_cast<int>(window.view.lanes().lanes().size()));
    int events = 0;
    for (int i = 0; i < timeline->childCount(); ++i) {
        QAccessibleInterface *lane = timeline->child(i);
        REQUIRE(lane);
        CHECK(lane->parent() == timeline);
        CHECK(timeline->indexOfChild(lane) == i);
        CHECK(lane->text(QAccessible::Name)
                  .startsWith(window.view.lanes().lanes()[static_cast<std::size_t>(i)].name));
        for (int j = 0; j < lane->childCount(); ++j) {
            QAccessibleInterface *event = lane->child(j);
            REQUIRE(event);
            CHECK(event->parent() == lane);
            CHECK(lane->indexOfChild(event) == j);
            CHECK_FALSE(event->text(QAccessible::Name).isEmpty());
            ++events;
        }
    }
    CHECK(events == static_cast<int>(window.session.snapshot()->events().size()));

    QAccessibleInterface *summit = nullptr;
    for (int i = 0; i < timeline->childCount(); ++i)
        for (int j = 0; j < timeline->child(i)->childCount(); ++j)
            if (timeline->child(i)->child(j)->text(QAccessible::Name).startsWith(u"Paris summit"_s))
                summit = timeline->child(i)->child(j);
    REQUIRE(summit);
    CHECK(summit->text(QAccessible::Name).contains(u"6 January 2026"_s));
    CHECK_FALSE(summit->state().selected);
    summit->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(summit->state().selected);
    CHECK_FALSE(summit->rect().isEmpty());
    CHECK(timeline->focusChild() == summit);
    REQUIRE(window.session.selection().object);
    CHECK(window.session.selection().object->kind == ObjectKind::Event);

    // Other lanes are other objects; what was handed out before is let go.
    window.view.setGrouping(LaneGrouping::Source);
    CHECK(QAccessible::queryAccessibleInterface(&window.view)->childCount() ==
          static_cast<int>(window.view.lanes().lanes().size()));
}

TEST_CASE("lanes are moved by their names, pinned, folded, hidden and brought back")
{
    Window window;
    const auto names = [&] {
        QStringList list;
        for (const TimelineLanes::Lane &lane : window.view.lanes().lanes())
            list.append(lane.name);
        return list;
    };
    const QStringList before = names();
    REQUIRE(before.size() >= 4);

    const TimelineFrame::Lane first = window.view.frame().lanes[0];
    const TimelineFrame::Lane third = window.view.frame().lanes[2];
    window.drag({40, static_cast<int>(first.top + first.height / 2)},
                {40, static_cast<int>(third.top + third.height - 2)});
    CHECK(names().mid(0, 3) == QStringList{before[1], before[2], before[0]});

    window.view.setLanePinned(2, true);
    CHECK(names().front() == before[0]);
    window.view.verticalScrollBar()->setValue(window.view.verticalScrollBar()->maximum());
    CHECK(window.view.frame().lanes.front().lane == 0);
    CHECK(window.view.frame().lanes.front().top == window.view.frame().geometry.ruler());
    // What scrolled beneath the pinned lane is not hit through it.
    const EventRow pinnedEvent = window.view.lanes().lanes()[0].events[0];
    window.session.select(window.session.snapshot()->idAt(pinnedEvent));
    const auto rect = window.view.rectOf(pinnedEvent);
    REQUIRE(rect);
    CHECK(rect->bottom() <= window.view.frame().pinnedBottom);

    const double height = window.view.frame().lanes.front().height;
    window.view.setLaneRows(0, TimelineLanes::Rows::Folded);
    CHECK(window.view.frame().lanes.front().height < height);

    window.view.hideLane(0);
    CHECK_FALSE(names().contains(before[0]));
    CHECK(names().size() == before.size() - 1);
    window.view.showAllLanes();
    CHECK(names().contains(before[0]));
    CHECK(names().size() == before.size());
}

TEST_CASE("labels that a gesture leaves out come when it pauses, those that matter most first")
{
    constexpr int count = 99;
    std::vector<DatedEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({u"Event %1"_s.arg(i),
                          {CivilDay{day(2025, 1, 1) / secondsPerDay + 3 * i}.toIso()},
                          static_cast<EventKind>(i % eventKindCount)});
    const auto store = datedStore(events);
    Session session(store->snapshot());
    TimelineView view(session);
    view.resize(1700, 700);
    view.show(); // a view that was never shown is as narrow as it was made, and its labels have no room
    view.fitAll();
    CHECK_FALSE(view.frame().isComplete);
    CHECK_FALSE(view.frame().labels.empty());
    CHECK(view.frame().labels.size() < count);
    const QDeadlineTimer patience(20000);
    while (!view.frame().isComplete && !patience.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    CHECK(view.frame().isComplete);
    CHECK(view.frame().labels.size() == count);
}

TEST_CASE("of folded runs a gesture fetches few titles, and the others come when it pauses")
{
    // Nine runs of a few days each, in ten years.
    std::vector<DatedEvent> events{{u"First"_s, {u"2020-01-01"_s}}, {u"Last"_s, {u"2030-01-01"_s}}};
    for (int i = 0; i < 99; ++i)
        events.push_back({u"Event %1"_s.arg(i),
                          {CivilDay{day(2025, 1, 1) / secondsPerDay + i / 9}.toIso()},
                          static_cast<EventKind>(i % eventKindCount)});
    const auto store = datedStore(events);
    Session session(store->snapshot());
    TimelineView view(session);
    view.resize(1700, 700);
    view.show();
    view.fitAll();
    const auto titled = [&view] {
        return std::ranges::count_if(view.frame().labels, &TimelineFrame::Label::ofFold);
    };
    REQUIRE(view.frame().folds.size() == eventKindCount);
    CHECK_FALSE(view.frame().isComplete);
    CHECK(titled() > 0);
    CHECK(titled() < eventKindCount);
    const QDeadlineTimer patience(20000);
    while (!view.frame().isComplete && !patience.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    CHECK(titled() == eventKindCount);
}

} // namespace timeline_view_tests
