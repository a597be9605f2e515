// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"
#include "core/store/open_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QEventLoop>
#include <QTimer>

namespace session_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr builtin()
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

/// Days of January 2026.
TimeRange days(int from, int to)
{
    const auto day = [](int d) { return CivilDay::fromYmd(2026, 1, d).daysSinceEpoch * secondsPerDay; };
    return {day(from), day(to)};
}

Place at(const TimeRange &range, const char *event = nullptr)
{
    Place place;
    place.range = range;
    if (event)
        place.object = ObjectRef(EventId(QString::fromLatin1(event)));
    return place;
}

const ObjectRef paris{EventId(u"ev-paris-summit"_s)};
const ObjectRef kyiv{EventId(u"ev-kyiv-advisers-meeting"_s)};

/// Longer than it takes for a movement to have come to rest.
void rest()
{
    QEventLoop loop;
    QTimer::singleShot(900, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

TEST_CASE("two objects of different kinds are never equal, even under one id")
{
    CHECK(ObjectRef(EventId(u"x"_s)) != ObjectRef(FactId(u"x"_s)));
    CHECK(ObjectRef(EventId(u"x"_s)) == ObjectRef(ObjectKind::Event, u"x"_s));
}

TEST_CASE("a pan of many short steps is one place, however slowly it goes")
{
    PlaceHistory history(at({0, 1000}));
    for (int step = 1; step <= 60; ++step)
        history.rest({step * 40, step * 40 + 1000});
    CHECK(history.present().range == TimeRange{2400, 3400});
    history.back();
    CHECK(history.present().range == TimeRange{0, 1000});
    CHECK_FALSE(history.canGoBack());
    history.forward();
    CHECK(history.present().range == TimeRange{2400, 3400});
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("a short step after a selection is a place of its own")
{
    PlaceHistory history(at({0, 1000}));
    history.enter(paris, {});
    CHECK(history.rest({10, 1010}));
    history.back();
    CHECK(history.present() == at({0, 1000}, "ev-paris-summit"));
}

TEST_CASE("the range before is gone back to without what was selected since")
{
    PlaceHistory history(at({0, 100}));
    CHECK_FALSE(history.hasRangeBefore());
    history.rest({0, 50});
    history.rest({0, 20});
    history.enter(paris, {});
    history.goToRangeBefore();
    CHECK(history.present() == at({0, 50}, "ev-paris-summit"));
    history.goToRangeBefore();
    CHECK(history.present() == at({0, 100}, "ev-paris-summit"));
    CHECK_FALSE(history.hasRangeBefore());
    // What was done by it is walked like everything else.
    history.back();
    CHECK(history.present() == at({0, 50}, "ev-paris-summit"));
    history.back();
    CHECK(history.present() == at({0, 20}, "ev-paris-summit"));
    history.back();
    CHECK(history.present() == at({0, 20}));
}

TEST_CASE("where only the range has changed, the range before is the way Back, and Forward comes again")
{
    PlaceHistory history(at({0, 100}));
    history.enter(paris, {});
    history.rest({0, 50});
    history.goToRangeBefore();
    CHECK(history.present() == at({0, 100}, "ev-paris-summit"));
    CHECK(history.canGoForward());
    history.forward();
    CHECK(history.present() == at({0, 50}, "ev-paris-summit"));
}

TEST_CASE("of a history without end the oldest places go, and the ranges before stay right")
{
    PlaceHistory history(at({0, 100}));
    for (int i = 1; i < 600; ++i)
        history.enter(i % 2 ? paris : kyiv, {});
    history.rest({0, 50});
    history.enter(kyiv, {});
    history.goToRangeBefore();
    CHECK(history.present().range == TimeRange{0, 100});
    CHECK(history.present().object == kyiv);
    CHECK_FALSE(history.hasRangeBefore());
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    CHECK(steps == 499);
}

TEST_CASE("panning without a rest is one place to come back to")
{
    Session session(builtin());
    session.show(days(1, 3));
    rest();
    CHECK_FALSE(session.canGoBack());
    for (int d = 2; d <= 20; ++d)
        session.show(days(d, d + 2));
    rest();
    REQUIRE(session.canGoBack());
    session.back();
    CHECK(session.visibleRange() == days(1, 3));
    CHECK_FALSE(session.canGoBack());
    session.forward();
    CHECK(session.visibleRange() == days(20, 22));
}

TEST_CASE("who goes back before the timeline has come to rest comes from where it is")
{
    Session session(builtin());
    session.follow(days(1, 3));
    session.show(days(5, 7));
    REQUIRE(session.canGoBack());
    session.back();
    CHECK(session.visibleRange() == days(1, 3));
    session.forward();
    CHECK(session.visibleRange() == days(5, 7));
}

TEST_CASE("ranges, selections and filters are walked back in their order")
{
    Session session(builtin());
    session.follow(days(1, 3));
    session.select(paris);
    session.follow(days(4, 6)); // as a timeline does to show it
    session.show(days(1, 20));
    Filter filter;
    filter.eventKinds = {EventKind::Summit};
    session.setFilter(filter);
    session.select(kyiv);

    session.back();
    CHECK(session.selection().object == paris);
    CHECK(session.filter() == filter);
    session.back();
    CHECK(session.filter().isEmpty());
    CHECK(session.visibleRange() == days(1, 20));
    session.back();
    CHECK(session.visibleRange() == days(4, 6));
    CHECK(session.selection().object == paris);
    session.back();
    CHECK(session.visibleRange() == days(1, 3));
    CHECK(session.selection().isEmpty());
    CHECK_FALSE(session.canGoBack());
    CHECK(session.canGoForward());
}

TEST_CASE("the range before keeps selection and filter, over places of other kinds")
{
    Session session(builtin());
    session.follow(days(1, 3));
    session.show(days(5, 7));
    Filter filter;
    filter.eventKinds = {EventKind::Summit};
    session.setFilter(filter);
    session.select(paris);
    session.goToRangeBefore();
    CHECK(session.visibleRange() == days(1, 3));
    CHECK(session.selection().object == paris);
    CHECK(session.filter() == filter);
    CHECK_FALSE(session.hasRangeBefore());
    session.back();
    CHECK(session.visibleRange() == days(5, 7));
    CHECK(session.selection().object == paris);
}

TEST_CASE("a history that starts at a place has nothing before it, and leaves out what is gone")
{
    Session session(builtin());
    session.follow(days(1, 3));
    session.select(kyiv);
    session.startAt(at(days(5, 7), "ev-paris-summit"));
    CHECK(session.selection().object == paris);
    CHECK(session.visibleRange() == days(5, 7));
    CHECK_FALSE(session.canGoBack());
    CHECK_FALSE(session.hasRangeBefore());
    session.startAt(at(days(2, 4), "ev-nobody-knows"));
    CHECK(session.selection().isEmpty());
    CHECK(session.visibleRange() == days(2, 4));
}

} // namespace session_tests
