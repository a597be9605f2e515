// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_frame.h"
#include "app/views/timeline/timeline_text.h"
#include "tests/app/timeline_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QLocale>

#include <cmath>
#include <ctime>

namespace timeline_times_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr CivilSecond minute = 60;
constexpr CivilSecond hour = 3600;

/// The machine's time zone, for as long as it lives.
class MachineZone
{
public:
    explicit MachineZone(const char *name)
    {
        qputenv("TZ", name);
        tzset();
    }
    ~MachineZone()
    {
        if (m_before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_before);
        tzset();
    }
    MachineZone(const MachineZone &) = delete;
    MachineZone &operator=(const MachineZone &) = delete;

private:
    QByteArray m_before = qgetenv("TZ");
};

std::shared_ptr<Store> dayOfTalks()
{
    return datedStore({{u"Arrival"_s, {u"2026-01-06T14:30:00"_s}},
                       {u"Talks"_s, {u"2026-01-06"_s}},
                       {u"Statement"_s, {u"2026-01-06T14:45:00"_s}},
                       {u"Gun shot"_s, {u"2026-01-06T14:45:07"_s}},
                       {u"Summit"_s, {u"2026-01-06"_s, u"2026-01-06T16:00:00"_s}},
                       {u"Accord"_s, {u"2026-01-04"_s, u"2026-01-09"_s}}});
}

} // namespace

TEST_CASE("an event with a time of day stands at its minute, one without over its whole day")
{
    Window window(dayOfTalks(), {1200, 400});
    window.view.showRange({day(2026, 1, 6) + 14 * hour, day(2026, 1, 6) + 15 * hour});
    const Snapshot &snapshot = *window.session.snapshot();
    const auto rowOf = [&](const QString &title) {
        for (std::uint32_t row = 0; row < snapshot.events().size(); ++row)
            if (snapshot.at(EventRow{row}).title == title)
                return EventRow{row};
        FAIL("no event of that title");
        return EventRow{0};
    };
    const auto arrival = window.view.rectOf(rowOf(u"Arrival"_s));
    const auto statement = window.view.rectOf(rowOf(u"Statement"_s));
    const auto talks = window.view.rectOf(rowOf(u"Talks"_s));
    REQUIRE(arrival);
    REQUIRE(statement);
    REQUIRE(talks);
    CHECK(std::abs(arrival->center().x() - window.timeX(day(2026, 1, 6) + 14 * hour + 30 * minute)) < 12);
    CHECK(std::abs(statement->center().x() - window.timeX(day(2026, 1, 6) + 14 * hour + 45 * minute)) < 12);
    CHECK(talks->left() <= window.timeX(day(2026, 1, 6) + 14 * hour) + 1);
    CHECK(talks->right() >= window.timeX(day(2026, 1, 6) + 15 * hour) - 1);
    CHECK(snapshot.events().end[rowOf(u"Gun shot"_s).value] -
              snapshot.events().begin[rowOf(u"Gun shot"_s).value] ==
          1);

    // Hours and minutes on the axis, the day above them.
    bool hasMinute = false;
    for (const TimelineFrame::Tick &tick : window.view.frame().minor)
        hasMinute = hasMinute || tick.text == QLocale().toString(QTime(14, 30), QLocale::ShortFormat) ||
                    tick.text == u"14:30";
    CHECK(hasMinute);
    CHECK(readableDate(snapshot, rowOf(u"Arrival"_s)) == u"6 January 2026, 14:30");
    CHECK(spokenEvent(window.view.lanes(), rowOf(u"Arrival"_s)).contains(u"14:30"));

    // The click finds it, and F shows its day.
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, arrival->center().toPoint());
    CHECK(window.view.selectedEvent() == rowOf(u"Arrival"_s));
    QTest::keyClick(&window.view, Qt::Key_F);
    CHECK(window.view.range().length() < 3 * secondsPerDay);
    CHECK((window.view.rectOf(rowOf(u"Arrival"_s)) || window.view.foldOf(rowOf(u"Arrival"_s))));

    // A time of day says more than its day; it does not differ from it.
    CHECK((snapshot.events().flags[rowOf(u"Summit"_s).value] & EventFlag::DatesDiffer) == 0);
    CHECK(snapshot.events().begin[rowOf(u"Summit"_s).value] == day(2026, 1, 6) + 16 * hour);
}

TEST_CASE("no time zone of the machine moves a day or a time of day")
{
    std::vector<std::vector<double>> places;
    for (const char *zone : {"UTC", "Pacific/Kiritimati", "America/Adak", "Europe/Kyiv"}) {
        const MachineZone here(zone);
        Window window(dayOfTalks(), {1200, 400});
        window.view.showRange({day(2026, 1, 5), day(2026, 1, 8)});
        std::vector<double> &found = places.emplace_back();
        for (const FrameItem &item : window.view.frame().marks.items)
            found.push_back(double{item.x0});
        for (const TimelineFrame::Tick &tick : window.view.frame().minor)
            found.push_back(tick.x);
        found.push_back(static_cast<double>(window.session.snapshot()->events().begin[1]));
    }
    CHECK(places[0].size() > 6);
    CHECK(places[1] == places[0]);
    CHECK(places[2] == places[0]);
    CHECK(places[3] == places[0]);
}

TEST_CASE("a folded run of one hour opens to its minutes")
{
    std::vector<DatedEvent> events;
    for (int i = 0; i < 30; ++i)
        events.push_back(
            {u"Call %1"_s.arg(i), {u"2026-01-06T10:%1:00"_s.arg(2 * i, 2, 10, QLatin1Char('0'))}});
    events.push_back({u"Long before"_s, {u"2020-01-06"_s}});
    Window window(datedStore(events), {1200, 400});
    window.view.fitAll();
    for (int clicks = 0; clicks < 12 && !window.view.frame().marks.folds.empty(); ++clicks) {
        const FrameFold &fold = window.view.frame().marks.folds.front();
        if (fold.count < 2)
            break;
        QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {},
                           QPointF(double{fold.x0 + fold.x1} / 2, double{fold.y0 + fold.y1} / 2).toPoint());
        QApplication::processEvents();
    }
    CHECK(window.view.range().length() <= 4 * hour);
    CHECK(window.view.frame().marks.items.size() >= 20);
}

TEST_CASE("the date that another report gives an event is a mark beside it, and is told as such")
{
    // An event after the other date: the range goes no further than events do.
    Window window(
        datedStore({{u"Accord"_s, {u"2026-01-04"_s, u"2026-01-09"_s}}, {u"Later"_s, {u"2026-01-12"_s}}}),
        {1200, 400});
    window.view.showRange({day(2026, 1, 1), day(2026, 1, 12)});
    const TimelineFrame frame = window.view.frame(); // painting makes another
    const auto accord = std::find_if(frame.reported.begin(), frame.reported.end(), [](const auto &other) {
        return other.kind == OtherDateKind::Differing;
    });
    REQUIRE(accord != frame.reported.end());
    CHECK(std::abs(accord->x0 - window.timeX(day(2026, 1, 9))) < 1);
    const double own = window.timeX(day(2026, 1, 4) + 12 * hour);
    const EventRow row = frame.marks.items[accord->item].event;
    const Snapshot &snapshot = *window.session.snapshot();
    CHECK(snapshot.at(row).title == u"Accord");
    CHECK(eventToolTip(window.view.lanes(), row)
              .contains(u"4 January 2026; by another report: 9 January 2026"));
    CHECK(
        spokenEvent(window.view.lanes(), row).contains(u"4 January 2026; by another report: 9 January 2026"));
    // The bar is that of the event's own day alone.
    const FrameItem &mark = frame.marks.items[accord->item];
    CHECK(double{mark.x1} <= window.timeX(day(2026, 1, 5)) + 1);

    // They stand apart in the picture: the colour of a warning at the other, none but dots between.
    const QImage picture = window.view.viewport()->grab().toImage();
    const QRgb warning = Theme(window.view.palette()).warning().rgb();
    const auto rect = window.view.rectOf(row);
    REQUIRE(rect);
    const auto solid = [&](double x) {
        int most = 0;
        for (int y = static_cast<int>(rect->top()); y <= rect->bottom() + 2; ++y) {
            int run = 0;
            for (int i = -3; i <= 3; ++i)
                run += picture.pixel(static_cast<int>(x) + i, y) == warning ? 1 : 0;
            most = std::max(most, run);
        }
        return most;
    };
    CHECK(solid((accord->x0 + accord->x1) / 2) == 7);
    CHECK(solid((own + accord->x0) / 2) == 0);
}

TEST_CASE("the ruler counts by the clocks that the reader chose, says whose, and no event moves")
{
    Window window(dayOfTalks(), {1200, 400});
    window.view.showRange({day(2026, 1, 6) + 12 * hour, day(2026, 1, 6) + 18 * hour});
    const auto events = [&window] {
        std::vector<float> places;
        for (const FrameItem &item : window.view.frame().marks.items)
            places.push_back(item.x0);
        return places;
    };
    const auto placeOf = [&window](const QString &text) {
        for (const TimelineFrame::Tick &tick : window.view.frame().minor)
            if (tick.text.contains(text))
                return tick.x;
        return -1.0;
    };
    const auto before = events();
    CHECK(window.view.frame().zone == u"UTC"_s);
    const double two = placeOf(u"14"_s);
    REQUIRE(two > 0);
    const MachineZone here("Europe/Kyiv");
    window.view.setClock(AxisClock::Reader);
    CHECK(window.view.frame().zone == u"Europe/Kyiv"_s);
    CHECK(events() == before);
    CHECK(std::abs(placeOf(u"16"_s) - two) < 2); // 14:00 in UTC is 16:00 in Kyiv
    window.view.setClock(AxisClock::Utc);
    CHECK(window.view.frame().zone == u"UTC"_s);
    CHECK(placeOf(u"14"_s) == two);
}

TEST_CASE("one can pan to a date that another report gives, beyond all events")
{
    Window window(
        datedStore({{u"Talks"_s, {u"2026-01-06"_s, u"2026-03-20"_s}}, {u"Start"_s, {u"2026-01-01"_s}}}),
        {900, 330});
    window.view.selectEvent(EventRow{1});
    static_cast<void>(window.view.frame());
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&window.view, Qt::Key_Right);
    CHECK(window.view.range().end > day(2026, 3, 20));
}

TEST_CASE("an event on several days has a mark on each, and its label is tied to one of them")
{
    Window window(
        datedStore({{u"Envoys meet in two rounds that have a long title"_s, {u"{2026-01-03,2026-01-06}"_s}},
                    {u"Other"_s, {u"2026-01-08"_s}}}),
        {1200, 300});
    const auto check = [&](int first, int last, int shownFrom) {
        window.view.showRange({day(2026, 1, first), day(2026, 1, last)});
        const TimelineFrame &frame = window.view.frame();
        REQUIRE(frame.parts.size() == 2);
        CHECK(std::abs(frame.parts[0].x0 - window.timeX(day(2026, 1, 3))) < 1);
        CHECK(std::abs(frame.parts[0].x1 - window.timeX(day(2026, 1, 4))) < 1);
        CHECK(std::abs(frame.parts[1].x0 - window.timeX(day(2026, 1, 6))) < 1);
        const auto marked = std::find_if(frame.marks.items.begin(), frame.marks.items.end(),
                                         [&](const auto &one) { return one.event == frame.parts[0].event; });
        REQUIRE(marked != frame.marks.items.end());
        const FrameItem &item = *marked;
        const auto mark = static_cast<std::size_t>(marked - frame.marks.items.begin());
        const double glyph = glyphX(item, frame.geometry, leftOf(item, frame));
        CHECK(glyph > window.timeX(day(2026, 1, shownFrom)));
        CHECK(glyph < window.timeX(day(2026, 1, shownFrom + 1)));
        for (const TimelineFrame::Label &label : frame.labels) {
            if (label.ofFold || label.mark != mark)
                continue;
            // What runs out of the day is tied to it.
            const double end = window.timeX(day(2026, 1, shownFrom + 1));
            CHECK(
                (label.x + label.width <= end + 1 || (label.tieX1 > label.tieX0 && label.tieX0 <= end + 1)));
        }
        // Nothing is drawn over the days between but dots.
        const QImage image = window.view.viewport()->grab().toImage();
        const int y = static_cast<int>(double{item.y} + frame.geometry.rowHeight) - 4;
        const QColor between = image.pixelColor(
            static_cast<int>(window.timeX(day(2026, 1, 5)) +
                             0.75 * (window.timeX(day(2026, 1, 6)) - window.timeX(day(2026, 1, 5)))),
            y);
        const QColor within = image.pixelColor(
            static_cast<int>(window.timeX(day(2026, 1, 6)) +
                             0.75 * (window.timeX(day(2026, 1, 7)) - window.timeX(day(2026, 1, 6)))),
            y);
        CHECK(between != within);
    };
    check(2, 9, 3);
    check(5, 9, 6);
}

} // namespace timeline_times_tests
