// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"
#include "app/views/passage/passage_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace window_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// The whole window on the built-in dossier, as a reader has it.
struct Viewer : tests::ShownWindow
{
    explicit Viewer(const QString &settingsPath = {})
        : ShownWindow(defaultDossier(), settingsPath)
    {
    }

    TimelineView &timeline() { return *window.findChild<TimelineView *>(); }
    PassageView &passage() { return *window.findChild<PassageView *>(); }

    EventRow event(const char *id) const
    {
        const auto row = session.snapshot()->rowOf(EventId(QString::fromLatin1(id)));
        REQUIRE(row);
        return *row;
    }
};

constexpr auto paris = "ev-paris-summit";

} // namespace

TEST_CASE("a click on an event brings up the sentence it rests on")
{
    Viewer viewer;
    const EventRow row = viewer.event(paris);
    viewer.timeline().showRange(TimeRange{CivilDay::fromYmd(2026, 1, 2).daysSinceEpoch * secondsPerDay,
                                          CivilDay::fromYmd(2026, 1, 9).daysSinceEpoch * secondsPerDay});
    QCoreApplication::processEvents();
    const auto rect = viewer.timeline().rectOf(row);
    REQUIRE(rect);
    QTest::mouseClick(viewer.timeline().viewport(), Qt::LeftButton, {}, rect->center().toPoint());

    REQUIRE(viewer.session.selection().object == ObjectRef(EventId(QString::fromLatin1(paris))));
    REQUIRE(viewer.passage().shownPassage());
    const Snapshot &snapshot = *viewer.session.snapshot();
    const Passage shown = snapshot.at(*viewer.passage().shownPassage());
    // The sentence is on the page, and it belongs to a fact of the event that was clicked.
    const auto *text = viewer.passage().findChild<QPlainTextEdit *>();
    REQUIRE(text);
    // As the document holds it: toPlainText() would put plain spaces for the report's non-breaking ones.
    CHECK(text->document()->toRawText().contains(shown.exact));
    const Fact fact = snapshot.at(*viewer.passage().shownFact());
    const auto concerns = fact.concerns();
    CHECK(std::find(concerns.begin(), concerns.end(), ObjectRef(EventId(QString::fromLatin1(paris)))) !=
          concerns.end());
}

TEST_CASE("the full stop walks to the next event, Alt+Left back to the one before")
{
    Viewer viewer;
    viewer.session.select(EventId(QString::fromLatin1(paris)));
    viewer.timeline().setFocus();
    QTest::keyClick(viewer.timeline().viewport(), Qt::Key_Period);
    CHECK(viewer.session.selection().object != ObjectRef(EventId(QString::fromLatin1(paris))));
    CHECK(viewer.session.selection().object->kind == ObjectKind::Event);
    QTest::keyClick(&viewer.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(viewer.session.selection().object == ObjectRef(EventId(QString::fromLatin1(paris))));
}

TEST_CASE("Alt+Left and Backspace walk one history of events, ranges and filters")
{
    Viewer viewer;
    const TimeRange first = viewer.timeline().range();
    viewer.timeline().setFocus();
    QTest::keyClick(&viewer.timeline(), Qt::Key_Plus);
    const TimeRange near = viewer.timeline().range();
    REQUIRE(near != first);
    viewer.session.select(EventId(QString::fromLatin1(paris)));
    const TimeRange shown = viewer.timeline().range();
    Filter filter;
    filter.eventKinds = {EventKind::Summit};
    viewer.session.setFilter(filter);

    // Backspace takes back the range and nothing else …
    while (viewer.session.hasRangeBefore())
        QTest::keyClick(&viewer.timeline(), Qt::Key_Backspace);
    CHECK(viewer.timeline().range() == first);
    CHECK(viewer.session.filter() == filter);
    CHECK(viewer.session.selection().object == ObjectRef(EventId(QString::fromLatin1(paris))));
    // … and is a step like any other.
    while (viewer.timeline().range() != shown && viewer.session.canGoBack())
        QTest::keyClick(&viewer.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(viewer.session.filter() == filter);
    QTest::keyClick(&viewer.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(viewer.session.filter().isEmpty());
    CHECK(viewer.session.selection().object == ObjectRef(EventId(QString::fromLatin1(paris))));
    QTest::keyClick(&viewer.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(viewer.session.selection().isEmpty());
    CHECK(viewer.timeline().range() == near);
    QTest::keyClick(&viewer.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(viewer.timeline().range() == first);
    CHECK_FALSE(viewer.session.canGoBack());
    QTest::keyClick(&viewer.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(viewer.timeline().range() == near);
}

TEST_CASE("an arrow key in the list of facts changes the sentence shown")
{
    Viewer viewer;
    viewer.session.select(EventId(QString::fromLatin1(paris)));
    viewer.window.showView(u"facts"_s);
    auto *table = viewer.window.findChild<QWidget *>(u"view-facts"_s)->findChild<QTableView *>();
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() > 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto before = viewer.passage().shownFact();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(viewer.passage().shownFact() != before);
    CHECK(viewer.session.selection().object->kind == ObjectKind::Fact);
}

TEST_CASE("F3 on words selected in a source searches them everywhere")
{
    Viewer viewer;
    viewer.session.select(EventId(QString::fromLatin1(paris)));
    auto *text = viewer.passage().findChild<QPlainTextEdit *>();
    QTextCursor cursor = text->document()->find(u"Kushner"_s);
    REQUIRE(!cursor.isNull());
    text->setTextCursor(cursor);
    QTest::keyClick(text, Qt::Key_F3);
    const auto *list = viewer.window.findChild<QWidget *>(u"view-search"_s)->findChild<QListView *>();
    // Kinds come in one by one.
    CHECK(QTest::qWaitFor([list] {
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found.append(list->model()->index(row, 0).data().toString());
        return found.filter(u"Kushner"_s).size() > 1;
    }));
}

TEST_CASE("a file that cannot be opened leaves the dossier as it was and says why")
{
    Viewer viewer;
    viewer.session.select(EventId(QString::fromLatin1(paris)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.json"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"chancery-dossier\", \"version\": 1, \"id\": \"x\"");
    }
    const SnapshotPtr before = viewer.session.snapshot();
    QSignalSpy ended(&viewer.window, &MainWindow::openEnded);
    viewer.window.openLocation(path);
    REQUIRE(ended.wait());
    CHECK(ended.first().at(1).toString().contains(u"line 1"_s));
    CHECK(viewer.session.snapshot() == before);
    CHECK(viewer.session.selection().object == ObjectRef(EventId(QString::fromLatin1(paris))));
    auto *box = viewer.window.findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text().contains(u"broken.json"_s));
    box->close();
}

TEST_CASE("opening another dossier shows it, and cancelling leaves the present one")
{
    Viewer viewer;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.dossier"_s);
    REQUIRE(Store::write(tests::sampleDossier(), path).hasValue());
    QSignalSpy ended(&viewer.window, &MainWindow::openEnded);

    viewer.window.openLocation(path);
    QMetaObject::invokeMethod(viewer.window.findChild<QWidget *>(u"cancel-open"_s), "click");
    REQUIRE(ended.wait());
    CHECK(viewer.session.snapshot()->info().id == u"coalition-2026-01"_s);

    viewer.window.openLocation(path);
    REQUIRE(ended.wait());
    CHECK(viewer.session.snapshot()->info().id == u"sample"_s);
    CHECK(viewer.window.windowTitle().contains(u"sample.dossier"_s));
    CHECK(viewer.session.selection().isEmpty());
}

TEST_CASE("a copied link opens the dossier at the object that was selected")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample#1.dossier"_s);
    REQUIRE(Store::write(tests::sampleDossier(), path).hasValue());
    const ObjectRef event = tests::sampleDossier().events.front().id;
    Viewer viewer;
    QSignalSpy ended(&viewer.window, &MainWindow::openEnded);
    viewer.window.openLocation(path);
    REQUIRE(ended.wait());
    viewer.session.select(event);
    QTest::keyClick(&viewer.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QGuiApplication::clipboard()->text();
    CHECK(link == path + u'#' + event.id);

    Viewer other;
    QSignalSpy opened(&other.window, &MainWindow::openEnded);
    other.window.openLocation(link);
    REQUIRE(opened.wait());
    CHECK(opened.first().at(1).toString().isEmpty());
    CHECK(other.session.selection().object == event);

    // An object that is not there is said so, and the dossier is open all the same.
    other.window.openLocation(path + u"#ev-nowhere"_s);
    REQUIRE(opened.wait());
    CHECK(other.session.selection().isEmpty());
    CHECK(other.window.statusBar()->currentMessage().contains(u"ev-nowhere"_s));
}

TEST_CASE("every object of the built-in dossier can be selected in the whole window")
{
    Viewer viewer;
    const Snapshot &snapshot = *viewer.session.snapshot();
    for (int kind = 0; kind < objectKindCount; ++kind) {
        for (std::uint32_t row = 0; row < snapshot.count(static_cast<ObjectKind>(kind)); ++row) {
            const ObjectRef ref = snapshot.refAt(static_cast<ObjectKind>(kind), row);
            viewer.session.select(ref);
            INFO(ref.id.toStdString());
            CHECK(viewer.session.selection().object == ref);
            // A fact always brings up its sentence.
            if (ref.kind == ObjectKind::Fact)
                CHECK(viewer.passage().shownFact() == FactRow{row});
        }
    }
    CHECK(!snapshot.error());
}

TEST_CASE("Alt and a menu's letter open the menu, whatever the views behind it have")
{
    Viewer viewer;
    viewer.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&viewer.window));
    for (const QAction *action : viewer.window.menuBar()->actions()) {
        INFO(action->text().toStdString());
        const qsizetype letter = action->text().indexOf(u'&') + 1;
        REQUIRE(letter > 0);
        QTest::keyClick(&viewer.window, action->text()[letter].toLatin1(), Qt::AltModifier);
        CHECK(
            QTest::qWaitFor([action] { return QApplication::activePopupWidget() == action->menu(); }, 1000));
        if (QApplication::activePopupWidget())
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        viewer.timeline().setFocus();
    }
}

TEST_CASE("the layout of the window is remembered, and View, Reset layout brings the first one back")
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    {
        Viewer viewer(settings);
        viewer.window.findChild<QDockWidget *>(u"dock-sources"_s)->hide();
        viewer.window.close();
    }
    Viewer viewer(settings);
    auto *dock = viewer.window.findChild<QDockWidget *>(u"dock-sources"_s);
    CHECK(dock->isHidden());
    for (QAction *action : viewer.window.findChildren<QAction *>()) {
        if (action->text().contains(u"Reset layout"_s))
            action->trigger();
    }
    CHECK(!dock->isHidden());
}

} // namespace window_tests
