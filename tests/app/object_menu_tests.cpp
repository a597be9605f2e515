// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/name_field.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/views/copying.h"
#include "app/views/listed_objects.h"
#include "app/views/matrix/matrix_table.h"
#include "app/views/matrix/matrix_view.h"
#include "app/views/overview/overview_strip.h"
#include "app/views/shown_objects.h"
#include "app/views/timeline/timeline_view.h"
#include "core/models/object_mime.h"
#include "core/models/participant_matrix_model.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;

namespace chancery::tests::object_menu_tests {

namespace {

/// The actions of a menu and of the menus in it.
QList<QAction *> actionsOf(const QMenu &menu)
{
    QList<QAction *> all;
    for (QAction *action : menu.actions()) {
        all.append(action);
        if (action->menu())
            all += actionsOf(*action->menu());
    }
    return all;
}

/// Asks for the context menu of a place, does something with it, and closes it. Some menus hold up their
/// widget until they are closed.
void inMenu(QWidget &widget, const QPoint &place, const std::function<void(QMenu &)> &act)
{
    bool isSeen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        timer.stop();
        act(*menu);
        isSeen = true;
        menu->close();
    });
    timer.start(5);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &asked);
    REQUIRE(QTest::qWaitFor([&isSeen] { return isSeen; }));
}

/// What the menu of a place has, by names; the titles of what it is for stand first.
QStringList menuAt(QWidget &widget, const QPoint &place)
{
    QStringList names;
    inMenu(widget, place, [&names](QMenu &menu) {
        for (const QAction *action : actionsOf(menu))
            names.append(action->objectName().isEmpty() ? action->text() : action->objectName());
    });
    return names;
}

QPoint middleOf(const QHeaderView &header, int section)
{
    const int along = header.sectionViewportPosition(section) + header.sectionSize(section) / 2;
    return header.orientation() == Qt::Horizontal ? QPoint(along, header.height() / 2)
                                                  : QPoint(header.width() / 2, along);
}

void drop(QWidget &on, const QPoint &place, const QMimeData &mime)
{
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(place), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &event);
}

template<class View>
View &shown(Writer &writer, const QString &view, const QString &list)
{
    REQUIRE(writer.window.showView(view));
    auto *in =
        writer.window.findChild<QWidget *>(u"view-"_s + view); // lists of other views have its name too
    REQUIRE(in);
    auto *found = in->findChild<View *>(list);
    REQUIRE(found);
    REQUIRE(QTest::qWaitFor([found] { return found->isVisible() && found->model()->rowCount() > 0; }));
    return *found;
}

} // namespace

TEST_CASE(
    "heads, cells, cards, chips, the overview, the timeline and the text have the commands of what they "
    "show")
{
    Writer writer(sampleDossier());
    writer.window.resize(1366, 768);

    // The matrix: a row's head, a column's head, and a cell, which has its fact's commands and both heads'.
    auto &matrix = shown<MatrixTable>(writer, u"participants"_s, u"matrix"_s);
    auto *model = writer.window.findChild<MatrixView *>()->model();
    const int row = *model->rowOf(*writer.snapshot().rowOf(ParticipantId(u"p-elan"_s)));
    const int column = *model->columnOf(*writer.snapshot().rowOf(EventId(u"ev-talks"_s)));
    matrix.scrollTo(model->index(row, column));
    QStringList menu = menuAt(*matrix.verticalHeader()->viewport(), middleOf(*matrix.verticalHeader(), row));
    CHECK(menu.filter(u"Ada Élan"_s).size() == 1);
    CHECK(menu.contains(u"delete-this"_s));
    CHECK(menu.contains(u"merge-this"_s));
    menu = menuAt(*matrix.horizontalHeader()->viewport(), middleOf(*matrix.horizontalHeader(), column));
    CHECK(menu.filter(u"Talks in Port"_s).size() == 1);
    CHECK(menu.contains(u"rename-this"_s));
    menu = menuAt(*matrix.viewport(), matrix.visualRect(model->index(row, column)).center());
    CHECK(menu.contains(u"delete-object"_s)); // of the cell's fact
    CHECK(menu.filter(u"Ada Élan"_s).size() == 1);
    CHECK(menu.filter(u"Talks in Port"_s).size() == 1);
    CHECK(menu.contains(u"copy-facts"_s));

    // The event's card: its head, and a line.
    writer.session.select(EventId(u"ev-talks"_s));
    auto &eventCard = shown<QTreeView>(writer, u"event"_s, u"event-card"_s);
    auto *eventHead = writer.window.findChild<QWidget *>(u"view-event"_s)->findChild<QScrollArea *>();
    menu = menuAt(*eventHead->viewport(), QPoint(20, 20));
    CHECK(menu.filter(u"Talks in Port"_s).size() == 1);
    CHECK(menu.contains(u"merge-this"_s));
    const QModelIndex line = eventCard.model()->index(0, 0, eventCard.model()->index(0, 0));
    menu = menuAt(*eventCard.viewport(), eventCard.visualRect(line).center());
    for (const char *name :
         {"show-details", "rename-object", "change-together", "delete-object", "copy-facts"})
        CHECK(menu.contains(QString::fromLatin1(name)));

    // The participant's card.
    writer.session.select(ParticipantId(u"p-elan"_s));
    shown<QTreeView>(writer, u"card"_s, u"participant-card"_s);
    auto *head = writer.window.findChild<QWidget *>(u"view-card"_s)->findChild<QScrollArea *>();
    CHECK(menuAt(*head->viewport(), QPoint(20, 20)).filter(u"Ada Élan"_s).size() == 1);

    // An event of the timeline, and those of a period of the overview.
    writer.session.select(EventId(u"ev-talks"_s));
    auto *timeline = writer.window.findChild<TimelineView *>();
    auto *objects = ShownObjects::of(timeline->viewport());
    REQUIRE(objects);
    std::optional<QPoint> mark;
    for (int y = 40; y < timeline->viewport()->height() && !mark; y += 4) {
        for (int x = 150; x < timeline->viewport()->width() && !mark; x += 4) {
            if (!objects->at({x, y}).empty())
                mark = QPoint(x, y);
        }
    }
    REQUIRE(mark);
    menu = menuAt(*timeline->viewport(), *mark);
    CHECK(menu.contains(u"delete-this"_s));
    CHECK(menu.contains(u"details-of-this"_s));
    auto *overview = writer.window.findChild<OverviewStrip *>();
    std::optional<QPoint> bar;
    for (int x = 0; x < overview->width() && !bar; x += 3) {
        if (!ShownObjects::of(overview)->at({x, 10}).empty())
            bar = QPoint(x, 10);
    }
    REQUIRE(bar);
    menu = menuAt(*overview, *bar);
    CHECK(menu.filter(u"period"_s).size() == 1);
    CHECK(menu.contains(u"delete-this"_s));

    // A sentence of the text has its facts and its passage, besides what a text has.
    const Passage passage = writer.snapshot().at(*writer.snapshot().rowOf(PassageId(u"pas-g3"_s)));
    writer.session.select(FactId(writer.snapshot().idAt(writer.snapshot().factsOf(passage.id).front())));
    writer.caretAt(passage.exact);
    menu = menuAt(*writer.text().viewport(), writer.text().cursorRect().center());
    CHECK(menu.filter(u"New fact"_s).size() == 1);
    CHECK(menu.filter(u"Island opposes"_s).size() >= 1);
    CHECK(menu.contains(u"delete-this"_s));

    // A chip of the filter.
    Filter filter;
    filter.participants = {ParticipantId(u"p-island"_s)};
    writer.session.setFilter(filter);
    auto *chip = writer.window.findChild<QToolButton *>(u"chip"_s);
    REQUIRE(QTest::qWaitFor([&] {
        chip = writer.window.findChild<QToolButton *>(u"chip"_s);
        return chip && chip->isVisible();
    }));
    menu = menuAt(*chip, chip->rect().center());
    CHECK(menu.filter(u"Island"_s).size() == 1);
    CHECK(menu.filter(u"Remove from"_s).size() == 1);
}

TEST_CASE("what is chosen in a menu is done to what the menu is of, not to what is selected")
{
    Writer writer(sampleDossier());
    auto &matrix = shown<MatrixTable>(writer, u"participants"_s, u"matrix"_s);
    auto *model = writer.window.findChild<MatrixView *>()->model();
    const int row = *model->rowOf(*writer.snapshot().rowOf(ParticipantId(u"p-elan"_s)));
    writer.session.select(EventId(u"ev-shelling"_s));
    whenAsked<RenameDialog>([](RenameDialog *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QTest::keyClicks(title, u"Ada Elan-Moss"_s);
        press(*title, Qt::Key_Return);
        return true;
    });
    inMenu(*matrix.verticalHeader()->viewport(), middleOf(*matrix.verticalHeader(), row), [](QMenu &menu) {
        for (QAction *action : actionsOf(menu)) {
            // As when it is clicked: the menu is closed before its command runs.
            if (action->objectName() == u"rename-this"_s) {
                menu.close();
                action->trigger();
                break;
            }
        }
    });
    REQUIRE(QTest::qWaitFor(
        [&writer] { return writer.snapshot().title(ParticipantId(u"p-elan"_s)) == u"Ada Elan-Moss"_s; }));
    CHECK(writer.session.selection().object == ObjectRef(EventId(u"ev-shelling"_s)));

    // An empty cell stands for nothing: Delete there takes nothing selected elsewhere.
    const auto before = writer.edits().store()->readAll();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!model->cell(model->index(row, column)).isEmpty())
            continue;
        matrix.setCurrentIndex(model->index(row, column));
        matrix.setFocus();
        writer.pressInWindow(Qt::Key_Delete, {});
        CHECK_FALSE(QApplication::activeModalWidget());
        break;
    }
    CHECK(*writer.edits().store()->readAll() == *before);
}

TEST_CASE("every list tells what its rows stand for, copies them with citations and lets them be dragged")
{
    Writer writer(sampleDossier());
    writer.session.select(EventId(u"ev-talks"_s));
    const std::pair<const char *, const char *> lists[] = {
        {"facts", "table"},           {"event", "event-card"},
        {"options", nullptr},         {"figures", "figures"},
        {"questions", "questions"},   {"sources", nullptr},
        {"judgements", "judgements"}, {"judgements", "judgement-card"},
        {"participants", "matrix"},   {"disagreements", "disagreements"}};
    for (const auto &[view, name] : lists) {
        INFO(view << ' ' << (name ? name : ""));
        REQUIRE(writer.window.showView(QString::fromLatin1(view)));
        auto *dock = writer.window.findChild<QWidget *>(u"view-"_s + QString::fromLatin1(view));
        QAbstractItemView *list = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (auto *each : dock->findChildren<QAbstractItemView *>()) {
                if (each->isVisible() && ListedObjects::of(each) && each->model()->rowCount() > 0 &&
                    (!name || each->objectName() == QLatin1StringView(name)))
                    list = each;
            }
            return list != nullptr;
        }));
        // The first row, or what is below it, that stands for something.
        QModelIndex found;
        for (int row = 0; row < list->model()->rowCount() && !found.isValid(); ++row) {
            for (int column = 0; column < list->model()->columnCount() && !found.isValid(); ++column) {
                for (const QModelIndex &index : {list->model()->index(row, column),
                                                 list->model()->index(0, 0, list->model()->index(row, 0))}) {
                    if (!index.isValid() || found.isValid())
                        continue;
                    list->setCurrentIndex(index);
                    if (!ListedObjects::of(list)->chosen().empty())
                        found = index;
                }
            }
        }
        REQUIRE(found.isValid());
        QApplication::clipboard()->clear();
        QAction *copy = nullptr;
        for (QAction *action : list->actions()) {
            if (action->objectName() == u"copy-facts"_s)
                copy = action;
        }
        REQUIRE(copy);
        copy->trigger();
        const QMimeData *held = QApplication::clipboard()->mimeData();
        CHECK(held->text().contains(u"[1]"_s));
        CHECK(held->text().contains(u"“"_s));
        CHECK_FALSE(objectsIn(*held).empty());
        QStringList names;
        for (const QAction *action : list->actions())
            names.append(action->objectName());
        CHECK(names.contains(u"delete-object"_s));
        CHECK(names.contains(u"rename-object"_s));
    }
}

TEST_CASE("a participant dropped on another is merged with it, after the same questions as from the menu")
{
    Dossier dossier = sampleDossier();
    Participant other;
    other.id = ParticipantId(u"p-other"_s);
    other.name = u"A. Elan"_s;
    other.kind = ParticipantKind::Person;
    dossier.participants.push_back(other);
    Writer writer(dossier);
    auto &matrix = shown<MatrixTable>(writer, u"participants"_s, u"matrix"_s);
    auto *model = writer.window.findChild<MatrixView *>()->model();
    QWidget &heads = *matrix.verticalHeader()->viewport();
    const int row = *model->rowOf(*writer.snapshot().rowOf(ParticipantId(u"p-elan"_s)));
    const QPoint place = middleOf(*matrix.verticalHeader(), row);
    QMimeData mime;
    nameObjects(mime, std::vector{ObjectRef(other.id)});
    whenAsked<MergeDialog>([](MergeDialog *dialog) {
        CHECK(dialog->stays() == ObjectRef(ParticipantId(u"p-elan"_s)));
        CHECK(dialog->findChild<NameField *>(u"stays"_s)->text() == u"Ada Élan"_s);
        press(*dialog->findChild<QPushButton *>(u"merge-button"_s), Qt::Key_Space);
        return true;
    });
    drop(heads, place, mime);
    REQUIRE(QTest::qWaitFor([&] { return !writer.snapshot().rowOf(other.id); }));
    CHECK(writer.snapshot()
              .at(*writer.snapshot().rowOf(ParticipantId(u"p-elan"_s)))
              .aliases.contains(u"A. Elan"_s));
    writer.undo();
    CHECK(writer.snapshot().rowOf(other.id));

    // Of another kind, on itself, or a fact: nothing is taken.
    for (const ObjectRef &dropped : std::vector<ObjectRef>{EventId(u"ev-talks"_s), ParticipantId(u"p-elan"_s),
                                                           FactId(u"f-talks-held"_s)}) {
        QMimeData wrong;
        nameObjects(wrong, std::vector{dropped});
        QDragMoveEvent move(place, Qt::CopyAction, &wrong, Qt::LeftButton, {});
        QApplication::sendEvent(&heads, &move);
        CHECK_FALSE(move.isAccepted());
    }
    CHECK(writer.edits().stack().index() == 0);
}

TEST_CASE("a row of the matrix is dragged by its head onto another one, and the head takes clicks as before")
{
    Dossier dossier = sampleDossier();
    Participant other;
    other.id = ParticipantId(u"p-other"_s);
    other.name = u"A. Elan"_s;
    other.kind = ParticipantKind::Person;
    dossier.participants.push_back(other);
    Fact there;
    there.id = FactId(u"f-other-there"_s);
    there.statement = u"A. Elan was there."_s;
    there.payload = ParticipationPayload{other.id, EventId(u"ev-talks"_s), Role::Attended};
    there.evidence.push_back({dossier.passages.front().id, Relation::Supports});
    dossier.facts.push_back(there);
    Writer writer(dossier);
    writer.window.resize(1366, 768);
    auto &matrix = shown<MatrixTable>(writer, u"participants"_s, u"matrix"_s);
    auto *model = writer.window.findChild<MatrixView *>()->model();
    QHeaderView &heads = *matrix.verticalHeader();
    const auto placeOf = [&](const ParticipantId &id) {
        const int row = *model->rowOf(*writer.snapshot().rowOf(id));
        matrix.scrollTo(model->index(row, 0));
        return middleOf(heads, row);
    };
    const QPoint to = placeOf(ParticipantId(u"p-elan"_s));
    const QPoint from = placeOf(other.id);
    REQUIRE(heads.viewport()->rect().contains(from));
    REQUIRE(heads.viewport()->rect().contains(to));
    QTest::mousePress(heads.viewport(), Qt::LeftButton, {}, from);
    const QPoint away = from + QPoint(0, 2 * QApplication::startDragDistance());
    QMouseEvent move(QEvent::MouseMove, away, heads.viewport()->mapToGlobal(away), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(heads.viewport(), &move);
    // The offscreen platform ends a drag as soon as it begins; what was dragged is there until events are
    // taken.
    const auto *drag = heads.findChild<QDrag *>();
    REQUIRE(drag);
    const std::vector<ObjectRef> dragged = objectsIn(*drag->mimeData());
    const QString words = drag->mimeData()->text();
    REQUIRE(dragged == std::vector{ObjectRef(other.id)});
    CHECK(words.contains(u"A. Elan was there."_s));
    CHECK(words.contains(u"[1]"_s));
    bool isAsked = false;
    whenAsked<MergeDialog>([&isAsked](MergeDialog *dialog) {
        CHECK(dialog->stays() == ObjectRef(ParticipantId(u"p-elan"_s)));
        isAsked = true;
        press(*dialog->findChild<QPushButton *>(u"merge-button"_s), Qt::Key_Space);
        return true;
    });
    QMimeData mime;
    nameObjects(mime, dragged);
    drop(*heads.viewport(), to, mime);
    REQUIRE(QTest::qWaitFor([&] { return !writer.snapshot().rowOf(other.id); }));
    CHECK(isAsked);
    // The click of the next moment is the head's.
    QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, placeOf(ParticipantId(u"p-elan"_s)));
    CHECK(writer.session.selection().object == ObjectRef(ParticipantId(u"p-elan"_s)));
}

TEST_CASE("several rows are deleted in one step, each with what rests on it, and come back by one undo")
{
    Writer writer(sampleDossier());
    const auto before = writer.edits().store()->readAll();
    auto &table = shown<QTableView>(writer, u"facts"_s, u"table"_s);
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(ListedObjects::of(&table)->chosen().size() == 3);
    const std::vector<ObjectRef> chosen = ListedObjects::of(&table)->chosen();
    whenAsked<RemoveDialog>([](RemoveDialog *dialog) {
        press(*dialog->findChild<QPushButton *>(u"delete"_s), Qt::Key_Space);
        return true;
    });
    writer.pressInWindow(Qt::Key_Delete, {});
    for (const ObjectRef &fact : chosen)
        CHECK_FALSE(writer.snapshot().rowOf(fact));
    CHECK(writer.count(ObjectKind::Fact) == before->facts.size() - 3);
    CHECK(writer.edits().stack().index() == 1);
    writer.undo();
    CHECK(*writer.edits().store()->readAll() == *before);
}

} // namespace chancery::tests::object_menu_tests
