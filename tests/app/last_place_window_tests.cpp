// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/known_on.h"
#include "app/shell/main_window.h"
#include "app/views/timeline/timeline_view.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace last_place_window_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// A run of the program, from the window's opening to its closing.
struct Run : tests::ShownWindow
{
    Run(const QString &settingsPath, const QString &location, const QString &object = {})
        : ShownWindow(location, settingsPath)
    {
        window.start(object);
    }
    ~Run() { window.close(); }

    TimelineView &timeline() { return *window.findChild<TimelineView *>(); }
    bool isInFront(const char *view)
    {
        const auto *dock = window.findChild<QDockWidget *>(u"dock-"_s + QString::fromLatin1(view));
        return QTest::qWaitFor([dock] { return !dock->visibleRegion().isEmpty(); }, 1000);
    }
    void open(const QString &location)
    {
        QSignalSpy ended(&window, &MainWindow::openEnded);
        window.openLocation(location);
        REQUIRE((!ended.isEmpty() || ended.wait()));
    }
};

const ObjectRef paris{EventId(u"ev-paris-summit"_s)};

Filter summits()
{
    Filter filter;
    filter.eventKinds = {EventKind::Summit};
    return filter;
}

} // namespace

TEST_CASE("a dossier opens where it was left: selection, range, view, filter, lanes and day")
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    const CivilDay day = CivilDay::fromYmd(2026, 1, 6);
    TimeRange range;
    {
        Run run(settings, defaultDossier());
        run.session.select(paris);
        run.session.setFilter(summits());
        QComboBox *lanes = nullptr;
        for (QComboBox *box : run.window.findChildren<QComboBox *>())
            lanes = box->accessibleName() == u"Lanes of the timeline by"_s ? box : lanes;
        REQUIRE(lanes);
        QTest::keyClick(lanes, Qt::Key_Down); // by participant
        REQUIRE(run.timeline().grouping() == LaneGrouping::Participant);
        run.timeline().setFocus();
        QTest::keyClick(&run.timeline(), Qt::Key_Plus);
        run.window.showView(u"sources"_s);
        range = run.timeline().range();
        run.window.knownOn().setDay(day);
        REQUIRE(QTest::qWaitFor([&run] { return !run.window.knownOn().isWorking(); }));
    }
    Run run(settings, defaultDossier());
    CHECK(run.session.selection().object == paris);
    CHECK(run.session.filter() == summits());
    CHECK(run.timeline().range() == range);
    CHECK(run.timeline().grouping() == LaneGrouping::Participant);
    CHECK(run.isInFront("sources"));
    CHECK(run.window.knownOn().day() == day);
    REQUIRE(QTest::qWaitFor([&run] { return !run.window.knownOn().isWorking(); }));
    CHECK(run.session.snapshot()->replay());
    CHECK(run.session.selection().object == paris);
    CHECK(run.timeline().range() == range);
    // There is nothing to go back to: the way there was another run's.
    CHECK_FALSE(run.session.canGoBack());
}

TEST_CASE("an object that the address names wins over the place where the dossier was left")
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    {
        Run run(settings, defaultDossier());
        run.session.setFilter(summits());
        run.window.knownOn().setDay(CivilDay::fromYmd(2025, 1, 1));
        run.session.select(paris);
    }
    Run run(settings, defaultDossier(), u"ev-kyiv-advisers-meeting"_s);
    CHECK(run.session.selection().object == ObjectRef(EventId(u"ev-kyiv-advisers-meeting"_s)));
    CHECK(run.session.filter().isEmpty());
    CHECK_FALSE(run.window.knownOn().day());
}

TEST_CASE("each dossier has its place, which what was deleted is left out of and no dossier file holds")
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    const QString path = folder.filePath(u"sample.dossier"_s);
    REQUIRE(tests::sampleStore()->writeTo(path));
    const auto bytes = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    ObjectRef chosen;
    {
        Run run(settings, defaultDossier());
        run.session.select(paris);
        run.open(path);
        CHECK(run.session.selection().isEmpty());
        chosen = run.session.snapshot()->idAt(EventRow{1});
        run.session.select(chosen);
        run.open(defaultDossier());
        CHECK(run.session.selection().object == paris);
    }
    CHECK(bytes() == before);
    {
        Settings kept(settings);
        LastPlace last = *kept.lastPlace(dossierKey(path, *tests::sampleStore()->snapshot()));
        CHECK(last.place.object == chosen);
        last.place.object = ObjectRef(EventId(u"ev-deleted-since"_s));
        kept.setLastPlace(dossierKey(path, *tests::sampleStore()->snapshot()), last);
    }
    Run run(settings, path);
    CHECK(run.session.selection().isEmpty());
    run.open(defaultDossier());
    CHECK(run.session.selection().object == paris);
}

TEST_CASE("the places of the two hundred dossiers opened last are kept")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    LastPlace place;
    for (int i = 0; i < 205; ++i) {
        place.views = {QString::number(i)};
        settings.setLastPlace(u"dossier-%1"_s.arg(i), place);
    }
    settings.setLastPlace(u"dossier-5"_s, place); // opened again: not the oldest any more
    settings.setLastPlace(u"another"_s, place);
    CHECK_FALSE(settings.lastPlace(u"dossier-4"_s));
    CHECK_FALSE(settings.lastPlace(u"dossier-6"_s));
    REQUIRE(settings.lastPlace(u"dossier-7"_s));
    CHECK(settings.lastPlace(u"dossier-7"_s)->views == QStringList{u"7"_s});
    CHECK(settings.lastPlace(u"dossier-5"_s)->views == QStringList{u"204"_s});
    CHECK_FALSE(Settings(QString()).lastPlace(u"dossier-7"_s));
}

} // namespace last_place_window_tests
