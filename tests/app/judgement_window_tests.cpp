// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/judgement_form/fact_list_field.h"
#include "app/editing/judgement_form/judgement_form.h"
#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "app/views/fact_tree.h"
#include "app/views/judgements/judgements_view.h"
#include "app/views/problems/problems_view.h"
#include "core/models/card_model.h"
#include "core/models/judgement_model.h"
#include "core/models/object_mime.h"
#include "core/models/problem_model.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace judgement_window_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Analyst
{
    std::shared_ptr<Store> store = tests::sampleStore();
    Session session{store->snapshot()};
    Settings settings{QString()};
    MainWindow window{store, QString(), session, settings};

    Analyst()
    {
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    JudgementForm &form() { return *window.findChild<JudgementForm *>(); }
    JudgementsView &view() { return *window.findChild<JudgementsView *>(); }
    EditHistory &edits() { return *window.findChild<EditHistory *>(); }
    QDockWidget &dock(const char *name)
    {
        return *window.findChild<QDockWidget *>(u"dock-"_s + QString::fromUtf8(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::uint32_t judgements() const { return store->snapshot()->count(ObjectKind::Judgement); }
};

} // namespace

TEST_CASE("a judgement is written by keys alone, faulted while typing, kept, taken back and done again")
{
    Analyst analyst;
    const std::uint32_t before = analyst.judgements();
    const FactId fact = analyst.session.snapshot()->idAt(FactRow{0});
    analyst.session.select(fact);
    analyst.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(analyst.dock("judgement").isVisible());
    auto *statement = analyst.form().statement();
    REQUIRE(QApplication::focusWidget() == statement);
    CHECK(analyst.form().meant().facts == std::vector{fact});

    QTest::keyClicks(statement, u"The talks probably go on, with high confidence."_s);
    auto *faults = analyst.form().findChild<QLabel *>(u"judgement-faults"_s);
    REQUIRE(faults);
    CHECK(faults->text().contains(u"high confidence"_s));
    CHECK(analyst.form().meant().likelihood == Likelihood::Likely);
    analyst.press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(statement, u"It is unlikely that the talks go on."_s);
    CHECK_FALSE(faults->text().contains(u"high confidence"_s));
    CHECK(analyst.form().meant().likelihood == Likelihood::Unlikely);
    analyst.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(analyst.judgements() == before); // the reason is not said yet
    auto *reason = analyst.form().findChild<QLineEdit *>(u"judgement-reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"One report."_s);
    analyst.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(analyst.judgements() == before + 1);
    CHECK_FALSE(analyst.dock("judgement").isVisible());
    CHECK(analyst.view().model()->rowCount() == static_cast<int>(before) + 1);
    CHECK(analyst.session.selection().object == ObjectRef(analyst.view().judgement()));

    analyst.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(analyst.judgements() == before);
    CHECK(analyst.view().model()->rowCount() == static_cast<int>(before));
    analyst.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(analyst.judgements() == before + 1);
}

TEST_CASE("a judgement that was typed and left comes back")
{
    Analyst analyst;
    analyst.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(analyst.form().statement(), u"It is likely"_s);
    analyst.press(Qt::Key_Escape);
    CHECK_FALSE(analyst.dock("judgement").isVisible());
    analyst.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(analyst.form().statement()->toPlainText() == u"It is likely"_s);
}

TEST_CASE("facts are dropped on a judgement that is written")
{
    Analyst analyst;
    analyst.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const std::vector<FactRow> rows{FactRow{0}, FactRow{1}};
    const auto data = factsAsMime(*analyst.session.snapshot(), rows);
    CHECK(data->text().contains(analyst.session.snapshot()->at(FactRow{0}).statement));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(analyst.form().against(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(analyst.form().against(), &drop);
    CHECK(analyst.form().meant().against == std::vector{analyst.session.snapshot()->idAt(FactRow{0}),
                                                        analyst.session.snapshot()->idAt(FactRow{1})});
}

namespace {

/// Drags over a place of a window and drops there, as the desktop hands it on: to the innermost widget that
/// takes drops, then to those around it. The widget that took it; none where no one did.
QWidget *dropAt(QWidget &window, const QPoint &place, const QMimeData &data)
{
    for (QWidget *at = window.childAt(place); at; at = at->parentWidget()) {
        if (!at->acceptDrops())
            continue;
        const QPoint local = at->mapFrom(&window, place);
        QDragEnterEvent enter(local, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(at, &enter);
        if (!enter.isAccepted())
            continue;
        QDropEvent drop(QPointF(local), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(at, &drop);
        return at;
    }
    return nullptr;
}

QPoint middleOf(const QWidget &widget, const QWidget &window)
{
    return widget.mapTo(&window, widget.rect().center());
}

} // namespace

TEST_CASE("facts that are dropped where they are asked for are taken, not written as words")
{
    Analyst analyst;
    analyst.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    const auto dragged = [&](std::uint32_t row) {
        const std::vector<FactRow> rows{FactRow{row}};
        return factsAsMime(*analyst.session.snapshot(), rows);
    };
    const auto idOf = [&](std::uint32_t row) { return analyst.session.snapshot()->idAt(FactRow{row}); };
    // Onto the line that says “+ fact”.
    auto *line = analyst.form().against()->findChild<QLineEdit *>();
    REQUIRE(line->isVisible());
    REQUIRE(dropAt(analyst.window, middleOf(*line, analyst.window), *dragged(0)));
    CHECK(line->text().isEmpty());
    CHECK(analyst.form().meant().against == std::vector{idOf(0)});
    // Onto the button of the list, and where the form says that facts are wanted.
    auto *take = analyst.form().findChild<QPushButton *>(u"take-judgement-against"_s);
    QCoreApplication::processEvents();
    REQUIRE(dropAt(analyst.window, middleOf(*take, analyst.window), *dragged(1)));
    CHECK(analyst.form().meant().against == std::vector{idOf(0), idOf(1)});
    auto *faults = analyst.form().findChild<QLabel *>(u"judgement-faults"_s);
    REQUIRE(dropAt(analyst.window, middleOf(*faults, analyst.window), *dragged(2)));
    CHECK(analyst.form().meant().facts == std::vector{idOf(2)});

    // Taken out again by the menu of its line.
    auto *list = analyst.form().against()->findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCoreApplication::processEvents();
    const QPoint first = list->visualItemRect(list->item(0)).center();
    // A menu takes no click before the pointer has moved on from where it asked for the menu.
    QTest::mouseMove(list->viewport(), first);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, first, list->viewport()->mapToGlobal(first));
    QApplication::sendEvent(list->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
    CHECK(analyst.form().meant().against == std::vector{idOf(1)});
}

TEST_CASE("a judgement whose fact was graded otherwise is flagged in its view until it is said to hold")
{
    Analyst analyst;
    analyst.session.select(analyst.session.snapshot()->idAt(FactRow{0}));
    analyst.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(analyst.form().statement(), u"It is likely that the talks go on."_s);
    analyst.form().findChild<QLineEdit *>(u"judgement-reason"_s)->setText(u"One report."_s);
    analyst.press(Qt::Key_Return, Qt::ControlModifier);
    JudgementsView &view = analyst.view();
    const int row = view.model()->rowOf(view.judgement());
    REQUIRE(row >= 0);
    CHECK_FALSE(view.model()->isFlagged(row));

    Fact fact = analyst.session.snapshot()->at(FactRow{0});
    fact.credibility = fact.credibility == 5 ? 4 : 5;
    Change change;
    change.put.emplace_back(fact);
    REQUIRE(analyst.edits().apply(change, u"grading"_s).hasValue());
    CHECK(view.model()->isFlagged(row));
    CHECK(QTest::qWaitFor([&] {
        const QModelIndex line = view.cardModel()->index(0, 0, view.cardModel()->index(0, 0));
        return line.data().toString().contains(fact.statement);
    }));
    auto *confirm = view.findChild<QWidget *>(u"confirm-judgement-button"_s);
    REQUIRE(confirm->isEnabled());
    confirm->setFocus();
    analyst.press(Qt::Key_Space);
    CHECK_FALSE(view.model()->isFlagged(row));
}

TEST_CASE("problems are told as they come and go, and each goes to its object")
{
    Analyst analyst;
    analyst.window.showView(u"problems"_s);
    auto &view = *analyst.window.findChild<ProblemsView *>();
    REQUIRE(QTest::qWaitFor([&] { return view.isUpToDate(); }));
    const int before = view.model()->rowCount();
    Change change;
    change.put.emplace_back(
        Event{EventId(u"ev-bare"_s), u"An event that no fact is of"_s, EventKind::Meeting});
    REQUIRE(analyst.edits().apply(change, u"adding"_s).hasValue());
    REQUIRE(QTest::qWaitFor([&] { return view.isUpToDate() && view.model()->rowCount() == before + 1; }));
    int row = 0;
    while (view.model()->problemAt(row).object.id != u"ev-bare"_s)
        ++row;
    CHECK(view.model()->problemAt(row).severity == Severity::Unfinished);
    view.table()->setFocus();
    view.table()->setCurrentIndex(view.model()->index(row, 0));
    analyst.press(Qt::Key_Return);
    CHECK(analyst.session.selection().object == ObjectRef(EventId(u"ev-bare"_s)));
    analyst.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return view.isUpToDate() && view.model()->rowCount() == before; }));
}

TEST_CASE("a view takes the whole height by its key or a double click on its tab, and gives it back")
{
    Analyst analyst;
    analyst.window.showView(u"participants"_s);
    QDockWidget &matrix = analyst.dock("participants");
    matrix.widget()->setFocus();
    QCoreApplication::processEvents();
    const int before = matrix.height();
    analyst.press(Qt::Key_F9);
    QCoreApplication::processEvents();
    CHECK(analyst.window.centralWidget()->isHidden());
    CHECK(matrix.height() > before + 200);
    CHECK(analyst.dock("passage").isVisible());
    analyst.press(Qt::Key_F9);
    QCoreApplication::processEvents();
    CHECK(analyst.window.centralWidget()->isVisible());
    CHECK(matrix.height() == before);

    QTabBar *tabs = nullptr;
    int tab = -1;
    for (QTabBar *bar : analyst.window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == matrix.windowTitle()) {
                tabs = bar;
                tab = i;
            }
        }
    }
    REQUIRE(tabs);
    QTest::mouseDClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QCoreApplication::processEvents();
    CHECK(analyst.window.centralWidget()->isHidden());
    // Whoever asks for what is hidden has it.
    analyst.window.showView(u"timeline"_s);
    CHECK(analyst.window.centralWidget()->isVisible());
}

TEST_CASE("each perspective has its key, and gives what one is at the room")
{
    Analyst analyst;
    const auto keys = Qt::ControlModifier | Qt::AltModifier;
    const int passage = analyst.dock("passage").width();
    analyst.press(Qt::Key_2, keys);
    QCoreApplication::processEvents();
    CHECK(analyst.dock("participants").height() > analyst.window.height() / 2);
    analyst.press(Qt::Key_3, keys);
    QCoreApplication::processEvents();
    CHECK(analyst.dock("fact").isVisible());
    CHECK(analyst.dock("passage").width() > passage);
    CHECK(analyst.dock("passage").height() > analyst.window.height() / 2);
    CHECK(analyst.window.centralWidget()->isVisible());
    analyst.press(Qt::Key_1, keys);
    QCoreApplication::processEvents();
    CHECK_FALSE(analyst.dock("fact").isVisible());
    // That of the view in front: one behind its tab is laid out when it comes there.
    CHECK(analyst.dock("facts").height() < analyst.window.height() / 2);
}

TEST_CASE("a click on an event opens its card in place of the facts")
{
    Analyst analyst;
    auto *timeline = analyst.window.findChild<QWidget *>(u"view-timeline"_s);
    timeline->setFocus();
    analyst.press(Qt::Key_Period);
    QCoreApplication::processEvents();
    REQUIRE(analyst.session.selection().object);
    CHECK(analyst.session.selection().object->kind == ObjectKind::Event);
    CHECK_FALSE(analyst.dock("event").visibleRegion().isEmpty());
    CHECK(QApplication::focusWidget() == timeline);
    analyst.window.showView(u"participants"_s);
    timeline->setFocus();
    analyst.press(Qt::Key_Period);
    QCoreApplication::processEvents();
    CHECK(analyst.dock("event").visibleRegion().isEmpty());
}

} // namespace judgement_window_tests
