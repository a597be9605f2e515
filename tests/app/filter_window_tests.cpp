// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"
#include "core/store/open_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Viewer
{
    Viewer()
        : store(*openDossier(defaultDossier()))
        , session(store->snapshot())
        , window(store, defaultDossier(), session, settings)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    QToolBar &bar() { return *window.findChild<QToolBar *>(u"filter-bar"_s); }
    QTreeWidget &choices()
    {
        if (!window.findChild<QTreeWidget *>(u"filter-choices"_s)->isVisible())
            press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return *window.findChild<QTreeWidget *>(u"filter-choices"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
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
    int factsListed()
    {
        return window.findChild<QWidget *>(u"view-facts"_s)->findChild<QTableView *>()->model()->rowCount();
    }

    std::shared_ptr<Store> store;
    Settings settings{QString()};
    Session session;
    MainWindow window;
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
