// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/theme.h"
#include "app/views/timeline/timeline_painter.h"
#include "app/views/timeline/title_cache.h"
#include "core/domain/counted.h"
#include "tests/app/timeline_window.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAccessible>
#include <QDate>
#include <QImage>
#include <QLocale>

#include <algorithm>

namespace timeline_looks_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

/// The locale of the program, for as long as it lives.
class Locale
{
public:
    explicit Locale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~Locale() { QLocale::setDefault(m_before); }
    Locale(const Locale &) = delete;
    Locale &operator=(const Locale &) = delete;

private:
    QLocale m_before;
};

QStringList textsOf(const std::vector<TimelineFrame::Tick> &ticks)
{
    QStringList texts;
    for (const TimelineFrame::Tick &tick : ticks)
        texts.append(tick.text);
    return texts;
}

} // namespace

TEST_CASE("today is marked where it is in view, in the ruler and below it, and nowhere else")
{
    const QDate date = QDate::currentDate();
    // A timeline reaches as far as its events, so some of them are of these days.
    Window window(datedStore({{u"Then"_s, {u"2026-01-03"_s}},
                              {u"Now"_s, {date.toString(Qt::ISODate)}},
                              {u"Later"_s, {date.addMonths(2).toString(Qt::ISODate)}}}));
    window.view.showRange({day(2026, 1, 1), day(2026, 1, 8)});
    const CivilSecond today = day(date.year(), date.month(), date.day());
    if (today < day(2026, 1, 1) || today >= day(2026, 1, 8))
        CHECK_FALSE(window.view.frame().today);

    window.view.showRange({today - 3 * secondsPerDay, today + 4 * secondsPerDay});
    REQUIRE(window.view.frame().today);
    CHECK(*window.view.frame().today == Approx(window.timeX(today)).margin(1));
    const QImage image = window.view.viewport()->grab().toImage();
    const auto x = static_cast<int>(*window.view.frame().today);
    const int ruler = static_cast<int>(window.view.frame().geometry.ruler());
    const auto differs = [&image](int there, int y) {
        return image.pixel(there, y) != image.pixel(there + 9, y);
    };
    CHECK(differs(x, ruler + 40));
    CHECK(differs(x, image.height() - 8));
    CHECK(differs(x, ruler - 4));
    // Panned away it is gone.
    window.view.showRange({today + secondsPerDay, today + 8 * secondsPerDay});
    CHECK_FALSE(window.view.frame().today);
}

TEST_CASE("months and weekdays are named in the language of the program")
{
    Window window;
    const auto shown = [&window](const TimeRange &range) {
        window.view.showRange({range.begin, range.end - secondsPerDay});
        window.view.showRange(range);
        return textsOf(window.view.frame().major).join(u'|') + u'|' +
               textsOf(window.view.frame().minor).join(u'|');
    };
    const TimeRange week{day(2026, 1, 1), day(2026, 1, 8)};
    const TimeRange year{day(2025, 3, 1), day(2026, 3, 1)};
    {
        const Locale english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        CHECK(shown(week).contains(u"January 2026"_s));
        CHECK(shown(week).contains(u"Tue 6"_s));
        CHECK(shown(year).contains(u"May"_s));
    }
    {
        const Locale german(QLocale(QLocale::German, QLocale::Germany));
        CHECK(shown(week).contains(u"Januar 2026"_s));
        CHECK(shown(week).contains(u"Di"_s));
        CHECK(shown(year).contains(u"Mai"_s));
        CHECK_FALSE(shown(year).contains(u"May"_s));
    }
}

TEST_CASE("names on the ruler never touch, in any language of the program, at any width and range")
{
    const QLocale::Language language =
        GENERATE(QLocale::English, QLocale::Ukrainian, QLocale::French, QLocale::German);
    const QSize size = GENERATE(QSize{420, 300}, QSize{735, 330}, QSize{930, 330});
    const Locale spoken{QLocale(language)};
    Window window(size);
    const QFontMetricsF plain(window.view.font());
    const QFontMetricsF strong(strongFont(window.view.font()));
    const double digit = plain.horizontalAdvance(u'0');
    for (const int days : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 21, 25, 31, 40, 62, 120, 240, 400}) {
        const CivilSecond begin = day(2025, 12, 30);
        window.view.showRange({begin, begin + days * secondsPerDay});
        const TimelineFrame &frame = window.view.frame();
        INFO(QLocale::languageToString(language).toStdString() << ", " << days << " days");
        double taken = 0;
        int named = 0;
        for (const TimelineFrame::Tick &tick : frame.minor) {
            if (tick.text.isEmpty())
                continue;
            // What is beside its line stands clear of it; of names in a row no two read as one.
            CHECK(tick.textX >= taken + (named > 0 ? digit * 0.9 : 0));
            taken = tick.textX + plain.horizontalAdvance(tick.text);
            ++named;
        }
        CHECK(named > 0);
        taken = 0;
        for (const TimelineFrame::Tick &tick : frame.major) {
            if (tick.text.isEmpty())
                continue;
            CHECK(tick.textX >= taken + 4);
            taken = tick.textX + strong.horizontalAdvance(tick.text);
            CHECK(taken <= frame.geometry.width);
        }
    }
}

TEST_CASE("a gap that is folded away is a visible break from the ruler to the bottom")
{
    Window window;
    window.view.setFoldsGaps(true);
    window.view.fitAll();
    QApplication::processEvents();
    REQUIRE_FALSE(window.view.frame().breaks.empty());
    const QImage image = window.view.viewport()->grab().toImage();
    const int ruler = static_cast<int>(window.view.frame().geometry.ruler());
    const QColor band = window.view.palette().color(QPalette::Window);
    const QColor paper = window.view.palette().color(QPalette::Base);
    REQUIRE(band != paper);
    for (const double x : window.view.frame().breaks) {
        int banded = 0;
        int dotted = 0;
        int rows = 0;
        for (int y = ruler + 2; y < image.height() - 2; ++y, ++rows) {
            banded += image.pixelColor(static_cast<int>(x), y) == band ? 1 : 0;
            const QColor line = image.pixelColor(static_cast<int>(x - 3.5), y);
            dotted += line != band && line != paper ? 1 : 0;
        }
        // Marks may stand in it; most of it is break.
        CHECK(banded > rows / 2);
        CHECK(dotted > rows / 4);
    }
    window.view.setFoldsGaps(false);
    window.view.fitAll();
    CHECK(window.view.frame().breaks.empty());
}

TEST_CASE("a screen reader finds what is selected, by keys, by mouse and from another view")
{
    Window window;
    window.view.showRange({day(2026, 1, 3), day(2026, 1, 8)});
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&window.view);
    REQUIRE(timeline);
    CHECK(timeline->focusChild() == nullptr);
    const auto checkFound = [&](const ObjectRef &selected) {
        QAccessibleInterface *found = timeline->focusChild();
        REQUIRE(found);
        CHECK(found->text(QAccessible::Name).startsWith(window.session.snapshot()->title(selected)));
        CHECK(found->state().selected);
        // One at a time.
        int marked = 0;
        for (int i = 0; i < timeline->childCount(); ++i) {
            for (int j = 0; j < timeline->child(i)->childCount(); ++j)
                marked += timeline->child(i)->child(j)->state().selected ? 1 : 0;
        }
        CHECK(marked == 1);
    };
    QTest::keyClick(&window.view, Qt::Key_Period);
    REQUIRE(window.session.selection().object);
    checkFound(*window.session.selection().object);

    const EventId summit(u"ev-paris-summit"_s);
    const auto rect = window.find(*window.session.snapshot()->rowOf(summit));
    REQUIRE(rect);
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, rect->center().toPoint());
    checkFound(summit);

    const ObjectRef other = window.session.snapshot()->refAt(ObjectKind::Event, 0);
    window.session.select(other);
    checkFound(other);
}

TEST_CASE("a screen reader is told of every event its kind, its date, its state and its sources")
{
    Window window;
    const Snapshot &snapshot = *window.session.snapshot();
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&window.view);
    REQUIRE(timeline);
    CHECK(timeline->text(QAccessible::Description).contains(u"Full stop"_s));
    for (int i = 0; i < timeline->childCount(); ++i) {
        QAccessibleInterface *lane = timeline->child(i);
        const TimelineLanes::Lane &shown = window.view.lanes().lanes()[static_cast<std::size_t>(i)];
        CHECK(lane->role() == QAccessible::List);
        CHECK(lane->text(QAccessible::Name) ==
              u"%1, %2"_s.arg(shown.name, counted(shown.events.size(), ObjectKind::Event)));
        CHECK_FALSE(lane->text(QAccessible::Name).contains(u"(s)"_s));
        for (int j = 0; j < lane->childCount(); ++j) {
            QAccessibleInterface *event = lane->child(j);
            const EventRow row = shown.events[static_cast<std::size_t>(j)];
            const QString name = event->text(QAccessible::Name);
            INFO(name.toStdString());
            CHECK(event->role() == QAccessible::ListItem);
            CHECK(name.startsWith(snapshot.title(snapshot.idAt(row))));
            CHECK(name.contains(label(snapshot.events().kind[row.value])));
            CHECK(
                name.contains(label(snapshot.events().status[row.value], snapshot.events().kind[row.value])));
            CHECK(name.contains(event->text(QAccessible::Value)));
            CHECK(name.contains(u"independent source"_s));
            CHECK(name.contains(u"denied"_s) ==
                  ((snapshot.events().flags[row.value] & EventFlag::Denied) != 0));
            CHECK_FALSE(name.contains(u"left out"_s));
            CHECK_FALSE(name.contains(u"(s)"_s));
            CHECK(event->state().selectable);
            CHECK(
                event->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        }
    }
}

TEST_CASE("without colours a planned meeting is still hollow and a held one solid")
{
    const auto store = openDossier(defaultDossier()).value();
    Session session(store->snapshot());
    TimelineView view(session);
    view.resize(1200, 500);
    view.show();
    view.showRange({day(2026, 1, 3), day(2026, 1, 8)});
    QApplication::processEvents();
    const QImage image = view.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const Snapshot &snapshot = *session.snapshot();
    // Within the glyph's outline, where neither it nor a label adds to what is counted.
    const auto inkOf = [&](EventRow row) {
        const TimelineFrame &frame = view.frame();
        const auto item = std::find_if(frame.marks.items.begin(), frame.marks.items.end(),
                                       [row](const FrameItem &each) { return each.event == row; });
        REQUIRE(item != frame.marks.items.end());
        const double side = frame.geometry.glyph / 2;
        const QRect inside =
            QRectF(glyphPosition(*item, frame) - QPointF(side, side) / 2, QSizeF(side, side)).toRect();
        int dark = 0;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 150 ? 1 : 0;
        }
        return dark;
    };
    std::optional<EventRow> planned;
    std::optional<EventRow> held;
    const EventColumns &events = snapshot.events();
    for (std::uint32_t row = 0; row < events.dated; ++row) {
        if (events.kind[row] != EventKind::Meeting || events.begin[row] != day(2026, 1, 6) ||
            !view.rectOf({row}))
            continue;
        if (events.status[row] == EventStatus::Planned)
            planned = EventRow{row};
        else if (events.status[row] == EventStatus::Held)
            held = EventRow{row};
    }
    REQUIRE(planned);
    REQUIRE(held);
    // A corner of the outline may reach into it.
    CHECK(inkOf(*held) > 10);
    CHECK(inkOf(*held) > inkOf(*planned) * 5);
}

} // namespace timeline_looks_tests
