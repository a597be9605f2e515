// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/bookmarks/bookmark_dialog.h"
#include "app/shell/bookmarks/bookmark_list.h"
#include "app/shell/main_window.h"
#include "app/shell/palette/palette.h"
#include "app/views/timeline/timeline_view.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <functional>

namespace bookmark_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Viewer : tests::ShownWindow
{
    using ShownWindow::ShownWindow;

    TimelineView &timeline() { return *window.findChild<TimelineView *>(); }

    /// Ctrl+B, and what is done in the dialog that opens.
    void bookmark(const std::function<void(BookmarkDialog &)> &hands)
    {
        activate(); // before the timer: what waits would run it
        bool isOpen = false;
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = window.findChild<BookmarkDialog *>();
            if (dialog == nullptr)
                return;
            isOpen = true;
            hands(*dialog);
            if (dialog->isVisible()) // where the hands left it open
                dialog->reject();
        });
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        REQUIRE(isOpen);
    }
    void bookmark(const QString &name)
    {
        bookmark([&name](BookmarkDialog &dialog) {
            auto *field = dialog.findChild<QLineEdit *>();
            QTest::keyClicks(field, name); // instead of the proposed name, which is selected
            QTest::keyClick(field, Qt::Key_Return);
        });
    }
    BookmarkList &openList()
    {
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = window.findChild<BookmarkList *>();
        REQUIRE(list);
        REQUIRE(QTest::qWaitForWindowExposed(list));
        return *list;
    }
    QStringList names() const
    {
        QStringList names;
        for (const Bookmark &bookmark : store->snapshot()->bookmarks())
            names.append(bookmark.name);
        return names;
    }
    QMenu *menu()
    {
        QMenu *found = nullptr;
        for (QMenu *each : window.findChildren<QMenu *>())
            found = each->title() == u"Book&marks"_s ? each : found;
        REQUIRE(found);
        Q_EMIT found->aboutToShow();
        return found;
    }
    QStringList inMenu()
    {
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts.append(action->text());
        return texts;
    }
};

const ObjectRef paris{EventId(u"ev-paris-summit"_s)};
const ObjectRef kyiv{EventId(u"ev-kyiv-advisers-meeting"_s)};

} // namespace

TEST_CASE("Ctrl+B keeps the selected object under a name, and the menu goes there again")
{
    Viewer viewer;
    viewer.session.select(paris);
    viewer.bookmark(u"The & summit"_s);
    REQUIRE(viewer.names() == QStringList{u"The & summit"_s});
    CHECK(viewer.store->snapshot()->bookmarks().front().object == paris.id);
    CHECK_FALSE(viewer.store->snapshot()->bookmarks().front().range);
    CHECK(viewer.inMenu().contains(u"The && summit"_s));

    viewer.session.select(kyiv);
    viewer.menu()->actions().last()->trigger();
    CHECK(viewer.session.selection().object == paris);
    viewer.session.back();
    CHECK(viewer.session.selection().object == kyiv);
}

TEST_CASE("without a selection a bookmark keeps the time shown")
{
    Viewer viewer;
    viewer.timeline().setFocus();
    QTest::keyClick(&viewer.timeline(), Qt::Key_Plus);
    const TimeRange range = viewer.timeline().range();
    viewer.bookmark(u"close up"_s);
    REQUIRE(viewer.store->snapshot()->bookmarks().size() == 1);
    CHECK(viewer.store->snapshot()->bookmarks().front().range == range);
    QTest::keyClick(&viewer.timeline(), Qt::Key_Home);
    REQUIRE(viewer.timeline().range() != range);
    viewer.menu()->actions().last()->trigger();
    CHECK(viewer.timeline().range() == range);
    // It is a step of the one history.
    QTest::keyClick(&viewer.timeline(), Qt::Key_Backspace);
    CHECK(viewer.timeline().range() != range);
}

TEST_CASE("object and time are kept together where both are asked for, and gone to in one step")
{
    Viewer viewer;
    viewer.session.select(paris);
    viewer.timeline().setFocus();
    QTest::keyClick(&viewer.timeline(), Qt::Key_Plus);
    const TimeRange range = viewer.timeline().range();
    viewer.bookmark([](BookmarkDialog &dialog) {
        const auto boxes = dialog.findChildren<QCheckBox *>();
        REQUIRE(boxes.size() == 2);
        CHECK(boxes[0]->isChecked());
        CHECK_FALSE(boxes[1]->isChecked());
        // Neither: it says so, and keeps nothing.
        QTest::keyClick(boxes[0], Qt::Key_Space);
        QPushButton *keep = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        CHECK_FALSE(keep->isEnabled());
        QTest::keyClick(boxes[0], Qt::Key_Space);
        QTest::keyClick(boxes[1], Qt::Key_Space);
        CHECK(keep->isEnabled());
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    REQUIRE(viewer.names().size() == 1);
    CHECK(viewer.names().front() == viewer.store->snapshot()->title(paris));
    viewer.session.select(kyiv);
    QTest::keyClick(&viewer.timeline(), Qt::Key_Home);
    viewer.menu()->actions().last()->trigger();
    CHECK(viewer.session.selection().object == paris);
    CHECK(viewer.timeline().range() == range);
    viewer.session.back();
    CHECK(viewer.session.selection().object == kyiv);
}

TEST_CASE("a bookmark is taken back and done again, and the palette finds it")
{
    Viewer viewer;
    viewer.session.select(paris);
    viewer.bookmark(u"Where it began"_s);
    viewer.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.names().isEmpty());
    CHECK(viewer.inMenu().last() == u"None yet"_s);
    viewer.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(viewer.names() == QStringList{u"Where it began"_s});

    viewer.session.clearSelection();
    viewer.press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = viewer.window.findChild<Palette *>();
    REQUIRE(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"whr began"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&viewer] { return viewer.session.selection().object == paris; }));
}

TEST_CASE("in the list bookmarks are renamed, moved, deleted and opened by keys")
{
    Viewer viewer;
    for (const auto &[object, name] : {std::pair(paris, u"one"_s), {kyiv, u"two"_s}, {paris, u"three"_s}}) {
        viewer.session.select(object);
        viewer.bookmark(name);
        viewer.session.clearSelection();
    }
    BookmarkList &list = viewer.openList();
    auto *view = list.findChild<QTreeView *>();
    const QAbstractItemModelTester tester(view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(view->currentIndex().row() == 0);
    CHECK(view->model()->index(1, 1).data().toString() ==
          u"event: "_s + viewer.session.snapshot()->title(kyiv));

    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    CHECK(viewer.names() == QStringList{u"two"_s, u"one"_s, u"three"_s});
    CHECK(view->currentIndex().row() == 1); // it stays chosen
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    CHECK(viewer.names() == QStringList{u"one"_s, u"two"_s, u"three"_s});

    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"one"_s); // a name that there is
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor has had its day
    CHECK(viewer.names() == QStringList{u"one"_s, u"two"_s, u"three"_s});
    QString told;
    for (const QLabel *label : list.findChildren<QLabel *>())
        told += label->text();
    CHECK(told.contains(u"There is a bookmark “one” already"_s));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    editor = view->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"second"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(viewer.names() == QStringList{u"one"_s, u"second"_s, u"three"_s});
    list.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.names() == QStringList{u"one"_s, u"two"_s, u"three"_s});

    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(viewer.names() == QStringList{u"one"_s, u"three"_s});
    CHECK(view->currentIndex().isValid());
    list.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    CHECK(viewer.names() == QStringList{u"one"_s, u"two"_s, u"three"_s});

    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(viewer.session.selection().object == kyiv);
    CHECK(list.isHidden());
}

TEST_CASE("bookmarks lie in the dossier's file, and one whose object is gone says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.dossier"_s);
    REQUIRE(tests::sampleStore()->writeTo(path));
    std::size_t before = 0;
    {
        Viewer viewer(path);
        before = viewer.store->snapshot()->bookmarks().size();
        viewer.session.select(viewer.session.snapshot()->idAt(EventRow{0}));
        viewer.bookmark(u"first event"_s);
        Change change;
        change.bookmarks = viewer.store->snapshot()->bookmarks();
        change.bookmarks->push_back({u"gone"_s, u"ev-deleted-since"_s, std::nullopt});
        REQUIRE(viewer.store->apply(change).hasValue());
    }
    Viewer viewer(path);
    REQUIRE(viewer.names().size() == static_cast<qsizetype>(before) + 2);
    CHECK(viewer.inMenu().contains(u"first event"_s));
    viewer.menu()->actions().last()->trigger();
    CHECK(viewer.session.selection().isEmpty());
    CHECK(viewer.window.statusBar()->currentMessage().contains(u"ev-deleted-since"_s));
}

} // namespace bookmark_tests
