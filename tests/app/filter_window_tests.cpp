// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"
#include "app/views/timeline/timeline_view.h"
#include "core/models/fact_list_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

namespace filter_window_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Viewer : tests::ShownWindow
{
    QToolBar &bar() { return *window.findChild<QToolBar *>(u"filter-bar"_s); }
    QTreeWidget &choices()
    {
        if (!window.findChild<QTreeWidget *>(u"filter-choices"_s)->isVisible())
            press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return *window.findChild<QTreeWidget *>(u"filter-choices"_s);
    }
    QTreeWidgetItem &choice(const QString &criterion, const QString &text)
    {
        QTreeWidget &tree = choices();
        for (QTreeWidgetItem *item : tree.findItems(text, Qt::MatchExactly | Qt::MatchRecursive)) {
            if (item->parent() && item->parent()->text(0) == criterion)
                return *item;
        }
        FAIL(text.toStdString());
        return *tree.topLevelItem(0);
    }
    QLineEdit &text()
    {
        choices();
        auto *field = window.findChild<QLineEdit *>(u"filter-text"_s);
        field->window()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(field->window()));
        field->setFocus();
        return *field;
    }
    /// Until what was typed is applied.
    bool waitForText(const QString &wanted)
    {
        return QTest::qWaitFor([&] { return session.filter().text == wanted && !session.isFilterPending(); });
    }
    QAction *savedAction(const QString &name)
    {
        auto *menu = window.findChild<QMenu *>(u"saved-filters"_s);
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                return action;
            if (!action->menu())
                continue;
            for (QAction *inner : action->menu()->actions()) {
                if (action->text().remove(u'&') + u'/' + inner->text() == name)
                    return inner;
            }
        }
        return nullptr;
    }
    /// Types a name into the dialog that asks for one, and takes it.
    void name(const QString &name)
    {
        auto *dialog = window.findChild<QInputDialog *>(u"filter-name"_s);
        REQUIRE(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        REQUIRE(field);
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList savedNames()
    {
        QStringList names;
        for (const SavedFilter &saved : store->snapshot()->savedFilters())
            names << saved.name;
        return names;
    }
    int factsListed()
    {
        return window.findChild<QWidget *>(u"view-facts"_s)->findChild<QTableView *>()->model()->rowCount();
    }
};

} // namespace

TEST_CASE(
    "a choice of the panel becomes a chip, the views show as many facts as stood beside it, a click ends it")
{
    Viewer viewer;
    CHECK_FALSE(viewer.bar().isVisible());
    QTreeWidgetItem &summit = viewer.choice(u"Kind of event"_s, u"summit"_s);
    const int counted = summit.text(1).toInt();
    REQUIRE(counted > 0);
    const int all = viewer.factsListed();
    REQUIRE(counted < all);

    summit.setCheckState(0, Qt::Checked);
    CHECK(viewer.session.filter().eventKinds == std::vector{EventKind::Summit});
    CHECK(viewer.factsListed() == counted);
    CHECK(viewer.bar().isVisible());
    const auto *result = viewer.bar().findChild<QLabel *>(u"filter-result"_s);
    REQUIRE(result);
    CHECK(result->text().contains(QString::number(counted)));

    auto *chip = viewer.bar().findChild<QToolButton *>(u"chip"_s);
    REQUIRE(chip);
    CHECK(chip->text().contains(u"summit"_s));
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(viewer.session.filter().isEmpty());
    CHECK(viewer.factsListed() == all);
    CHECK_FALSE(viewer.bar().isVisible());
}

TEST_CASE("a change of the filter is undone and redone like any other")
{
    Viewer viewer;
    viewer.choice(u"Assertion"_s, u"denied"_s).setCheckState(0, Qt::Checked);
    REQUIRE_FALSE(viewer.session.filter().isEmpty());
    viewer.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.session.filter().isEmpty());
    CHECK(viewer.choice(u"Assertion"_s, u"denied"_s).checkState(0) == Qt::Unchecked);
    viewer.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(viewer.session.filter().assertions == std::vector{Assertion::Denied});
}

TEST_CASE("where nothing fits, the bar names the chip that causes it and takes it away")
{
    Viewer viewer;
    Filter filter;
    filter.factKinds = {FactKind::Participation};
    filter.eventKinds = {EventKind::Summit};
    filter.participants = {ParticipantId(u"p-nobody"_s)};
    viewer.session.setFilter(filter);
    CHECK(viewer.factsListed() == 0);
    const QList<QToolButton *> culprits = viewer.bar().findChildren<QToolButton *>(u"culprit"_s);
    REQUIRE(culprits.size() == 1);
    CHECK(culprits.first()->text() == u"Participant"_s);
    QTest::mouseClick(culprits.first(), Qt::LeftButton);
    CHECK(viewer.session.filter().participants.empty());
    CHECK(viewer.factsListed() > 0);
}

TEST_CASE("the tables leave out what the filter hides")
{
    Viewer viewer;
    Filter filter;
    filter.sources = {SourceId(u"src-001-meduza"_s)};
    const auto rows = [&viewer](const QString &view) {
        viewer.window.showView(view);
        QTest::qWait(20);
        for (const auto *table :
             viewer.window.findChild<QWidget *>(u"view-"_s + view)->findChildren<QAbstractItemView *>()) {
            if (table->isVisible() && table->model())
                return std::pair(table->model()->rowCount(), table->model()->columnCount());
        }
        return std::pair(-1, -1);
    };
    for (const QString &view : {u"facts"_s, u"participants"_s, u"figures"_s, u"questions"_s}) {
        INFO(view.toStdString());
        viewer.session.setFilter({});
        const auto before = rows(view);
        viewer.session.setFilter(filter);
        const auto after = rows(view);
        CHECK(after.first > 0);
        CHECK(after.first < before.first);
    }
}

TEST_CASE("what is typed into the field of the panel filters as search does, as one step to take back")
{
    Viewer viewer;
    const int all = viewer.factsListed();
    QTest::keyClicks(&viewer.text(), u"who:tusk"_s);
    REQUIRE(viewer.waitForText(u"who:tusk"_s));
    const int tusk = viewer.factsListed();
    CHECK(tusk > 0);
    CHECK(tusk < all);
    const auto *chip = viewer.bar().findChild<QToolButton *>(u"chip"_s);
    REQUIRE(chip);
    CHECK(chip->text().contains(u"who:tusk"_s));
    QTest::keyClicks(&viewer.text(), u" -monitoring after:2026-01-01"_s);
    REQUIRE(viewer.waitForText(u"who:tusk -monitoring after:2026-01-01"_s));

    viewer.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.session.filter().isEmpty());
    CHECK(viewer.factsListed() == all);
    CHECK(viewer.window.findChild<QLineEdit *>(u"filter-text"_s)->text().isEmpty());
    viewer.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(viewer.waitForText(u"who:tusk -monitoring after:2026-01-01"_s));
    QTest::mouseClick(viewer.bar().findChild<QToolButton *>(u"chip"_s), Qt::LeftButton);
    CHECK(viewer.session.filter().isEmpty());
    CHECK(viewer.factsListed() == all);
}

TEST_CASE("a half-typed text explains itself beside the field, and filters by what it has")
{
    Viewer viewer;
    const int all = viewer.factsListed();
    auto *notes = viewer.window.findChild<QLabel *>(u"filter-notes"_s);
    CHECK_FALSE(notes->isVisible());
    QTest::keyClicks(&viewer.text(), u"who:"_s);
    QTest::keyClick(&viewer.text(), Qt::Key_Return);
    CHECK(notes->isVisible());
    CHECK_FALSE(notes->text().isEmpty());
    CHECK(viewer.session.filter().isEmpty());
    CHECK(viewer.factsListed() == all);
    CHECK(viewer.text().text() == u"who:"_s);
    QTest::keyClicks(&viewer.text(), u"putin"_s);
    REQUIRE(viewer.waitForText(u"who:putin"_s));
    CHECK_FALSE(notes->isVisible());
    CHECK(viewer.factsListed() > 0);
    CHECK(viewer.factsListed() < all);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("a text that finds nothing is named as what causes that")
{
    Viewer viewer;
    viewer.choice(u"Assertion"_s, u"reported"_s).setCheckState(0, Qt::Checked);
    QTest::keyClicks(&viewer.text(), u"xyzzy"_s);
    REQUIRE(viewer.waitForText(u"xyzzy"_s));
    CHECK(viewer.factsListed() == 0);
    const QList<QToolButton *> culprits = viewer.bar().findChildren<QToolButton *>(u"culprit"_s);
    REQUIRE(culprits.size() == 1);
    CHECK(culprits.first()->text() == u"Text"_s);
    QTest::mouseClick(culprits.first(), Qt::LeftButton);
    CHECK(viewer.factsListed() > 0);
    CHECK(viewer.session.filter().assertions == std::vector{Assertion::Reported});
}

TEST_CASE("a filter is kept in the dossier under a name, chosen, renamed and deleted, each to be taken back")
{
    Viewer viewer;
    CHECK_FALSE(viewer.savedAction(u"&Save this filter…"_s)->isEnabled());
    viewer.choice(u"Assertion"_s, u"denied"_s).setCheckState(0, Qt::Checked);
    const Filter denied = viewer.session.filter();
    viewer.savedAction(u"&Save this filter…"_s)->trigger();
    viewer.name(u"Denials & doubts"_s);
    CHECK(viewer.savedNames() == QStringList{u"Denials & doubts"_s});
    CHECK(viewer.store->snapshot()->savedFilters().front().filter == denied);
    CHECK(viewer.session.filter() == denied); // the dossier changed, and not what is shown of it
    CHECK(viewer.window.isWindowModified());

    viewer.bar().findChild<QToolButton *>(u"clear-filter"_s)->click();
    REQUIRE(viewer.session.filter().isEmpty());
    QAction *choice = viewer.savedAction(u"Denials && doubts"_s);
    REQUIRE(choice);
    choice->trigger();
    CHECK(viewer.session.filter() == denied);

    viewer.savedAction(u"Rename/Denials && doubts…"_s)->trigger();
    viewer.name(u"Denials"_s);
    CHECK(viewer.savedNames() == QStringList{u"Denials"_s});
    viewer.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.savedNames() == QStringList{u"Denials & doubts"_s});
    viewer.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(viewer.savedNames() == QStringList{u"Denials"_s});

    viewer.choice(u"Disputed only"_s, u"yes"_s).setCheckState(0, Qt::Checked);
    viewer.savedAction(u"&Save this filter…"_s)->trigger();
    viewer.name(u"Denials"_s); // takes its place
    CHECK(viewer.savedNames() == QStringList{u"Denials"_s});
    CHECK(viewer.store->snapshot()->savedFilters().front().filter.disputed);
    viewer.savedAction(u"Delete/Denials"_s)->trigger();
    CHECK(viewer.savedNames().isEmpty());
    viewer.press(Qt::Key_Z, Qt::ControlModifier);
    viewer.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.savedNames() == QStringList{u"Denials"_s});
    CHECK(viewer.store->snapshot()->savedFilters().front().filter == denied);
}

TEST_CASE("instead of being hidden, what the filter leaves out can stay in the timeline and the facts, pale")
{
    Viewer viewer;
    const int all = viewer.factsListed();
    auto &timeline = *viewer.window.findChild<TimelineView *>();
    viewer.choice(u"Kind of event"_s, u"summit"_s).setCheckState(0, Qt::Checked);
    const int left = viewer.factsListed();
    REQUIRE(left < all);
    auto *dims = viewer.window.findChild<QCheckBox *>(u"filter-dims"_s);
    QTest::mouseClick(dims, Qt::LeftButton, {}, QPoint(8, dims->height() / 2));
    CHECK(viewer.session.dims());
    CHECK(viewer.factsListed() == all);
    const auto *model =
        viewer.window.findChild<QWidget *>(u"view-facts"_s)->findChild<QTableView *>()->model();
    int strong = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        strong += model->index(row, 0).data(FactListModel::PaleRole).toBool() ? 0 : 1;
    CHECK(strong == left);
    const EventColumns &events = viewer.session.snapshot()->events();
    std::size_t drawn = 0;
    for (const TimelineLanes::Lane &lane : timeline.lanes().lanes())
        drawn += lane.events.size();
    CHECK(drawn >= events.size());
    int pale = 0;
    QAccessibleInterface *lanes = QAccessible::queryAccessibleInterface(&timeline);
    for (std::size_t lane = 0; lane < timeline.lanes().lanes().size(); ++lane)
        for (std::size_t i = 0; i < timeline.lanes().lanes()[lane].events.size(); ++i)
            CHECK(lanes->child(static_cast<int>(lane))
                      ->child(static_cast<int>(i))
                      ->text(QAccessible::Name)
                      .contains(u"left out by the filter"_s) ==
                  timeline.lanes().isPale(timeline.lanes().lanes()[lane].events[i]));
    for (std::uint32_t row = 0; row < events.size(); ++row) {
        CHECK(timeline.lanes().isPale(EventRow{row}) == !viewer.session.shown()->shows(EventRow{row}));
        pale += timeline.lanes().isPale(EventRow{row}) ? 1 : 0;
    }
    CHECK(pale > 0);
    QTest::mouseClick(dims, Qt::LeftButton, {}, QPoint(8, dims->height() / 2));
    CHECK(viewer.factsListed() == left);
    CHECK_FALSE(timeline.lanes().isPale(EventRow{0}));
}

TEST_CASE("beside dates and the visible range stands how many facts there would be")
{
    Viewer viewer;
    const QTreeWidgetItem &inRange = viewer.choice(u"Only what is in the visible range"_s, u"yes"_s);
    const auto day = [](int d) { return CivilDay::fromYmd(2026, 1, d).daysSinceEpoch * secondsPerDay; };
    viewer.session.show({day(6), day(7)});
    REQUIRE(QTest::qWaitFor([&] {
        Filter visible;
        visible.visibleRange = true;
        const auto facts =
            FilterResult(viewer.session.snapshot(), visible, viewer.session.visibleRange()).facts().count();
        return inRange.text(1) == viewer.window.locale().toString(facts);
    }));
    const auto *from = viewer.window.findChild<QLabel *>(u"filter-from-count"_s);
    CHECK(from->text().contains(u"fact"_s));
}

} // namespace filter_window_tests
