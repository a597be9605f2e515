// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_history.h"
#include "app/shell/known_on.h"
#include "app/shell/main_window.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/app/window_texts.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace known_on_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const CivilDay eve = CivilDay::fromYmd(2026, 1, 3);
constexpr auto declaration = "ev-paris-declaration"_L1;

struct Viewer : tests::ShownWindow
{
    void replay(std::optional<CivilDay> day)
    {
        window.knownOn().setDay(day);
        REQUIRE(QTest::qWaitFor([this] { return !window.knownOn().isWorking(); }));
    }
};

/// The title of the Paris declaration, the statements on it and the sentences they rest on.
QStringList traces(const Snapshot &whole)
{
    const EventId event{QString(declaration)};
    QStringList found{whole.title(event)};
    for (const FactRow row : whole.factsOf(event)) {
        const Fact fact = whole.at(row);
        found << fact.statement;
        for (const Evidence &evidence : fact.evidence)
            found << whole.title(evidence.passage);
    }
    return found;
}

} // namespace

TEST_CASE(
    "as known on 3 January no view says anything of the Paris declaration, and afterwards they do again")
{
    Viewer viewer;
    const QStringList forbidden = traces(*viewer.store->snapshot());
    REQUIRE(forbidden.size() > 5);
    CHECK(tests::everythingIn(viewer.window).contains(forbidden.first()));

    viewer.replay(eve);
    REQUIRE(viewer.session.snapshot()->replay());
    CHECK_FALSE(viewer.session.snapshot()->find(declaration));
    const QString before = tests::everythingIn(viewer.window);
    for (const QString &trace : forbidden) {
        INFO(trace.toStdString());
        CHECK_FALSE(before.contains(trace));
    }
    CHECK(before.contains(u"Paris summit"_s));

    viewer.replay(std::nullopt);
    CHECK_FALSE(viewer.session.snapshot()->replay());
    CHECK(tests::everythingIn(viewer.window).contains(forbidden.first()));
}

TEST_CASE("the tool bar's switch and date start the replay, and what it hides is counted beside them")
{
    Viewer viewer;
    auto *const toggle = viewer.window.findChild<QCheckBox *>(u"as-known-on"_s);
    auto *const date = viewer.window.findChild<QDateEdit *>(u"as-known-on-day"_s);
    auto *const hidden = viewer.window.findChild<QLabel *>(u"as-known-on-hidden"_s);
    REQUIRE(toggle);
    REQUIRE(date);
    REQUIRE(hidden);
    CHECK_FALSE(toggle->isChecked());
    CHECK_FALSE(date->isEnabled());
    CHECK_FALSE(hidden->isVisible());

    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return viewer.session.snapshot()->replay().has_value(); }));
    CHECK(viewer.session.snapshot()->replay()->day == CivilDay::fromYmd(2026, 1, 5));
    CHECK(hidden->isVisible());
    CHECK(hidden->text().contains(u" facts, "_s));

    date->setDate(QDate(2026, 1, 6));
    REQUIRE(QTest::qWaitFor(
        [&] { return viewer.session.snapshot()->replay()->day == CivilDay::fromYmd(2026, 1, 6); }));
    // What may be of a later day stands apart, counted, and a click away.
    CHECK(hidden->toolTip().contains(u"may have been published"_s));
    auto *const possible = viewer.window.findChild<QToolButton *>(u"as-known-on-possible"_s);
    REQUIRE(possible);
    CHECK(possible->isVisible());
    CHECK(possible->text().contains(u" facts"_s));
    CHECK_FALSE(viewer.session.snapshot()->find(declaration));
    QTest::mouseClick(possible, Qt::LeftButton);
    auto *const list = viewer.window.findChild<QTextBrowser *>(u"possible-facts"_s);
    REQUIRE(list);
    CHECK(list->toPlainText().contains(u"signed"_s));
    list->window()->close();
    date->setDate(QDate(2026, 1, 7));
    REQUIRE(QTest::qWaitFor(
        [&] { return viewer.session.snapshot()->replay()->day == CivilDay::fromYmd(2026, 1, 7); }));
    CHECK(hidden->text().contains(u"nothing"_s));
    CHECK_FALSE(possible->isVisible());

    QTest::keyClick(toggle, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !viewer.session.snapshot()->replay().has_value(); }));
    CHECK_FALSE(hidden->isVisible());
}

TEST_CASE("the selection stays where the replay still has it, and goes where it has not")
{
    Viewer viewer;
    const ObjectRef summit(EventId(u"ev-paris-summit"_s));
    viewer.session.select(summit);
    viewer.replay(eve);
    CHECK(viewer.session.selection().object == summit);
    CHECK_FALSE(viewer.session.selection().facts.empty());
    viewer.replay(std::nullopt);
    viewer.session.select(EventId(QString(declaration)));
    viewer.replay(eve);
    CHECK(viewer.session.selection().isEmpty());
}

TEST_CASE("only the last of several days asked for in a row is shown")
{
    Viewer viewer;
    QSignalSpy shown(&viewer.session, &Session::snapshotChanged);
    for (int day = 1; day <= 5; ++day)
        viewer.window.knownOn().setDay(CivilDay::fromYmd(2026, 1, day));
    REQUIRE(QTest::qWaitFor([&] { return !viewer.window.knownOn().isWorking(); }));
    CHECK(shown.count() == 1);
    REQUIRE(viewer.session.snapshot()->replay());
    CHECK(viewer.session.snapshot()->replay()->day == CivilDay::fromYmd(2026, 1, 5));

    viewer.window.knownOn().setDay(eve);
    viewer.window.knownOn().cancel();
    CHECK(viewer.window.knownOn().day() == CivilDay::fromYmd(2026, 1, 5));
    REQUIRE(QTest::qWaitFor([&] { return !viewer.window.knownOn().isWorking(); }));
    CHECK(viewer.session.snapshot()->replay()->day == CivilDay::fromYmd(2026, 1, 5));
}

TEST_CASE("what is taken back during a replay is taken back in the whole dossier, and the replay made anew")
{
    Viewer viewer;
    const EventId summit(u"ev-paris-summit"_s);
    auto *const edits = viewer.window.findChild<EditHistory *>();
    REQUIRE(edits);
    Event renamed = viewer.session.snapshot()->at(*viewer.session.snapshot()->rowOf(summit));
    const QString before = renamed.title;
    renamed.title = u"Meeting at the Élysée"_s;
    Change change;
    change.put.emplace_back(renamed);
    REQUIRE(edits->apply(change, u"Rename"_s).hasValue());
    viewer.replay(eve);
    CHECK(viewer.session.snapshot()->title(summit) == renamed.title);

    viewer.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&viewer.window));
    QTest::keyClick(&viewer.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return viewer.session.snapshot()->title(summit) == before; }));
    REQUIRE(viewer.session.snapshot()->replay());
    CHECK(viewer.session.snapshot()->replay()->day == eve);
    CHECK_FALSE(viewer.session.snapshot()->find(declaration));
    CHECK(edits->store()->snapshot()->find(declaration));
}

namespace {

constexpr int manyReports = 3000;

std::shared_ptr<Store> storeOfManyReports()
{
    Dossier dossier;
    dossier.info.id = u"made"_s;
    dossier.info.title = u"Made"_s;
    for (int i = 0; i < manyReports; ++i) {
        Source source;
        source.id = SourceId(u"s%1"_s.arg(i));
        source.title = u"Report %1"_s.arg(i);
        source.reliabilityReason = u"made for a test"_s;
        source.published =
            Edtf::parse(i == manyReports - 1 ? u"2025-03"_s
                                             : u"2024-05-%1"_s.arg(1 + i % 31, 2, 10, QChar(u'0')))
                .value();
        dossier.sources.push_back(source);
    }
    return Store::fromDossier(dossier, u"made"_s).value();
}

} // namespace

TEST_CASE("the day proposed is the one before the newest of very many reports, however soon it is asked for")
{
    tests::ShownWindow viewer(storeOfManyReports(), u"made"_s);
    auto *const toggle = viewer.window.findChild<QCheckBox *>(u"as-known-on"_s);
    auto *const date = viewer.window.findChild<QDateEdit *>(u"as-known-on-day"_s);
    const auto replayed = [&viewer] {
        const auto &replay = viewer.session.snapshot()->replay();
        return replay ? std::optional(replay->day) : std::nullopt;
    };
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return replayed() == CivilDay::fromYmd(2025, 2, 28); }));
    CHECK(toggle->isChecked());
    QTest::keyClick(toggle, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !replayed(); }));

    // And follows what becomes of them.
    SourceDescription last = viewer.session.snapshot()->at(SourceRow{manyReports - 1});
    last.published = Edtf::parse(u"2024-01-01"_s).value();
    Change change;
    change.put.emplace_back(last);
    REQUIRE(viewer.window.findChild<EditHistory *>()->apply(change, u"Date it"_s).hasValue());
    CHECK(QTest::qWaitFor([&] { return date->date() == QDate(2024, 5, 30); }));
    CHECK_FALSE(toggle->isChecked());
}

TEST_CASE("who opens another dossier before a day is proposed sees the whole of that")
{
    tests::ShownWindow viewer(storeOfManyReports(), u"made"_s);
    auto *const toggle = viewer.window.findChild<QCheckBox *>(u"as-known-on"_s);
    auto *const date = viewer.window.findChild<QDateEdit *>(u"as-known-on-day"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    viewer.window.findChild<EditHistory *>()->open(*openDossier(defaultDossier()));
    viewer.window.knownOn().open();
    CHECK(date->date() == QDate(2026, 1, 5));
    QTest::qWait(300);
    CHECK(date->date() ==
          QDate(2026, 1, 5)); // what the other's reports would have had proposed does not come
    CHECK_FALSE(toggle->isChecked());
    CHECK_FALSE(viewer.session.snapshot()->replay());
    QTest::keyClick(toggle, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return viewer.session.snapshot()->replay().has_value(); }));
}

} // namespace known_on_tests
