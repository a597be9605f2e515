// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_history.h"
#include "app/shell/key_help.h"
#include "app/shell/main_window.h"
#include "app/shell/palette/palette.h"
#include "core/models/palette_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <functional>

namespace palette_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Viewer : tests::ShownWindow
{
    explicit Viewer(const QString &settingsPath = {})
        : ShownWindow(defaultDossier(), settingsPath)
    {
    }
    Viewer(const QString &settingsPath, std::shared_ptr<Store> opened)
        : ShownWindow(std::move(opened), defaultDossier(), settingsPath)
    {
    }

    /// Opens the palette as a reader does and types into it.
    void ask(const QString &text)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<Palette *>();
        REQUIRE(palette);
        REQUIRE(QTest::qWaitForWindowExposed(palette));
        QTest::keyClicks(field(), text);
    }

    void answered()
    {
        REQUIRE(QTest::qWaitFor(
            [this] { return list()->model()->rowCount() > 0 && list()->currentIndex().isValid(); }));
    }

    /// The row whose text ends in this, or -1.
    int rowOf(const QString &text) const
    {
        const QAbstractItemModel &model = *palette->findChild<QListView *>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().endsWith(text))
                return row;
        }
        return -1;
    }

    QLineEdit *field() { return palette->findChild<QLineEdit *>(); }
    QListView *list() { return palette->findChild<QListView *>(); }

    QPointer<Palette> palette;
};

} // namespace

TEST_CASE("Ctrl+K, some letters and Enter select an object, however quickly they are typed")
{
    Viewer viewer;
    viewer.ask(u"paris sum coal"_s);
    // Not waited for: Enter means what was typed.
    QTest::keyClick(viewer.field(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&viewer] { return !viewer.session.selection().isEmpty(); }));
    CHECK(viewer.session.selection().object == ObjectRef(ObjectKind::Event, u"ev-paris-summit"_s));
    CHECK(QTest::qWaitFor([&viewer] { return viewer.palette.isNull(); }));
}

TEST_CASE("Down walks the palette's list while the field keeps the keyboard")
{
    Viewer viewer;
    viewer.ask(u"zelen"_s);
    REQUIRE(QTest::qWaitFor(
        [&viewer] { return viewer.list()->model()->index(0, 0).data().toString().startsWith(u"Zelen"_s); }));
    QTest::keyClick(viewer.field(), Qt::Key_Down);
    const QString second = viewer.list()->currentIndex().data().toString();
    CHECK(viewer.list()->currentIndex().row() == 1);
    QTest::keyClick(viewer.field(), Qt::Key_Return);
    REQUIRE(!viewer.session.selection().isEmpty());
    CHECK(viewer.session.snapshot()->title(*viewer.session.selection().object) == second);
}

TEST_CASE("the palette carries out an action, and what was used comes first the next time")
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    {
        Viewer viewer(settings);
        auto *sources = viewer.window.findChild<QDockWidget *>(u"dock-sources"_s);
        REQUIRE(sources->widget()->visibleRegion().isEmpty());
        viewer.ask(u"go to sources"_s);
        QTest::keyClick(viewer.field(), Qt::Key_Return);
        CHECK(QTest::qWaitFor([sources] { return !sources->widget()->visibleRegion().isEmpty(); }));
    }
    Viewer viewer(settings);
    viewer.ask({});
    viewer.answered();
    CHECK(viewer.list()->model()->index(0, 0).data().toString() == u"Go to Sources"_s);
}

TEST_CASE("the palette brings an open view to the front by its name, and does not close it")
{
    Viewer viewer;
    auto *view = viewer.window.findChild<QDockWidget *>(u"dock-disagreements"_s);
    REQUIRE(view->widget()->visibleRegion().isEmpty());
    for (int time = 0; time < 2; ++time) {
        viewer.ask(u"disagreements"_s);
        int row = -1;
        REQUIRE(QTest::qWaitFor([&] { return (row = viewer.rowOf(view->toggleViewAction()->text())) >= 0; }));
        viewer.list()->setCurrentIndex(viewer.list()->model()->index(row, 0));
        QTest::keyClick(viewer.field(), Qt::Key_Return);
        CHECK(QTest::qWaitFor([view] { return !view->widget()->visibleRegion().isEmpty(); }));
        REQUIRE(QTest::qWaitFor([&viewer] { return viewer.palette.isNull(); }));
        CHECK(view->toggleViewAction()->isChecked());
    }
}

TEST_CASE("what cannot be done now stands in the palette with the reason, below what can, and does nothing")
{
    Viewer viewer;
    REQUIRE(viewer.session.selection().isEmpty());
    viewer.ask(u"delete"_s);
    viewer.answered();
    const auto lineOf = [&viewer](const QString &title) {
        const QAbstractItemModel &lines = *viewer.list()->model();
        for (int row = 0; row < lines.rowCount(); ++row) {
            if (lines.index(row, 0).data().toString() == title)
                return lines.index(row, 0);
        }
        return QModelIndex();
    };
    const auto isNoted = [&viewer](const QString &words) {
        const QList<QLabel *> labels = viewer.palette->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    REQUIRE(QTest::qWaitFor([&] {
        // What is found for the first letters is not looked at.
        return lineOf(u"Delete…"_s).isValid() && lineOf(u"Delete…"_s).row() < 5 && isNoted(u"Enter"_s);
    }));
    QTest::qWait(100);
    const QModelIndex line = lineOf(u"Delete…"_s);
    CHECK(line.data(PaletteModel::WhyNotRole).toString() == u"select something first"_s);
    CHECK(line.data(Qt::AccessibleTextRole).toString().contains(u"select something first"_s));
    viewer.list()->setCurrentIndex(line);
    QTest::keyClick(viewer.field(), Qt::Key_Return);
    REQUIRE(viewer.palette);
    CHECK(viewer.palette->isVisible());
    CHECK(isNoted(u"select something first"_s));
    QTest::keyClick(viewer.field(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&viewer] { return viewer.palette.isNull(); }));
    // With something selected it is an action like any other.
    viewer.session.select(EventId(u"ev-paris-summit"_s));
    viewer.ask(u"delete"_s);
    REQUIRE(QTest::qWaitFor([&lineOf] { return lineOf(u"Delete…"_s).isValid(); }));
    CHECK(lineOf(u"Delete…"_s).data(PaletteModel::WhyNotRole).toString().isEmpty());
}

TEST_CASE("the palette lists every action that the menus offer, with its keys")
{
    Viewer viewer;
    viewer.ask({});
    viewer.answered();
    QHash<QString, QString> keys;
    for (int row = 0; row < viewer.list()->model()->rowCount(); ++row) {
        const QModelIndex index = viewer.list()->model()->index(row, 0);
        keys.insert(index.data().toString(), index.data(PaletteModel::KeysRole).toString());
        if (index.data().toString() == u"Back"_s)
            CHECK(index.data(PaletteModel::WhyNotRole).toString() == u"nothing was there before"_s);
    }
    CHECK(keys.value(u"Open…"_s) == u"Ctrl+O"_s);
    CHECK(keys.value(u"Fit all"_s) == u"Home"_s); // a key that the timeline takes itself
    CHECK(keys.contains(u"Collapse gaps"_s));
    CHECK(keys.contains(u"Dark"_s));
    CHECK(keys.contains(u"Back"_s)); // greyed: there is nothing to go back to
    QTest::keyClick(viewer.field(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&viewer] { return viewer.palette.isNull(); }));
    CHECK(viewer.session.selection().isEmpty());
}

TEST_CASE("of more objects than names are held of, each is found by its words, and one in use by its letters")
{
    Dossier dossier;
    dossier.info.id = u"crowd"_s;
    dossier.info.title = u"A crowd"_s;
    for (std::uint32_t i = 0; i <= ObjectNames::mostPerKind; ++i) {
        Participant participant;
        participant.id = ParticipantId(u"p%1"_s.arg(i));
        participant.name = u"Delegate number %1"_s.arg(i);
        if (i == 12345)
            participant.aliases = {u"Łukasz the Élysée man"_s};
        dossier.participants.push_back(participant);
    }
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    const auto store = Store::fromDossier(dossier, u"crowd"_s);
    REQUIRE(store.hasValue());
    {
        Viewer viewer(settings, *store);
        viewer.ask(u"lukasz ely"_s);
        // Not waited for: Enter means what was typed, found where it may be.
        QTest::keyClick(viewer.field(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&viewer] { return !viewer.session.selection().isEmpty(); }, 20000));
        CHECK(viewer.session.selection().object == ObjectRef(ObjectKind::Participant, u"p12345"_s));
    }
    Viewer viewer(settings, *store);
    viewer.ask(u"delegate number 20"_s);
    const auto note = [&viewer] { return viewer.palette->findChild<QLabel *>()->text(); };
    // Thousands match: it says that there are more, and more letters find them.
    CHECK(QTest::qWaitFor([&] { return note().contains(u"participants"_s); }, 20000));
    QTest::keyClicks(viewer.field(), u"000"_s);
    CHECK(QTest::qWaitFor(
        [&viewer] { return viewer.list()->currentIndex().data().toString() == u"Delegate number 20000"_s; }));
    // What was chosen before is found by any of its letters.
    viewer.field()->selectAll();
    QTest::keyClicks(viewer.field(), u"dlgt 12345"_s);
    CHECK(QTest::qWaitFor(
        [&viewer] { return viewer.list()->currentIndex().data().toString() == u"Delegate number 12345"_s; }));
    QTest::keyClick(viewer.field(), Qt::Key_Return);
    CHECK(viewer.session.selection().object == ObjectRef(ObjectKind::Participant, u"p12345"_s));
}

TEST_CASE("every action of every menu is found in the palette by its title, with its keys")
{
    Viewer viewer;
    // So that Back, for one, can be carried out.
    viewer.session.select(viewer.session.snapshot()->idAt(EventRow{0}));
    QList<std::pair<QString, QString>> wanted; // title and keys
    const std::function<void(const QList<QAction *> &)> collect = [&](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action->menu()) {
                Q_EMIT action->menu()->aboutToShow();
                collect(action->menu()->actions());
            } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
                QString title = action->text().section(u'\t', 0, 0);
                title.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
                wanted.append({action->isChecked() ? u"✓ "_s + title : title,
                               action->shortcut().toString(QKeySequence::NativeText)});
            }
        }
    };
    collect(viewer.window.menuBar()->actions());
    collect(viewer.window.actions());
    REQUIRE(wanted.size() > 50);
    viewer.ask({});
    for (const auto &[title, keys] : std::as_const(wanted)) {
        INFO(title.toStdString());
        viewer.field()->selectAll();
        QString typed = title; // as far as there are keys for it
        typed.removeIf([](QChar c) { return c.unicode() > 126; });
        QTest::keyClicks(viewer.field(), typed);
        CHECK(QTest::qWaitFor([&, wantedTitle = title, wantedKeys = keys] {
            const QAbstractItemModel &model = *viewer.list()->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString() == wantedTitle &&
                    (wantedKeys.isEmpty() ||
                     model.index(row, 0).data(PaletteModel::KeysRole).toString().contains(wantedKeys)))
                    return true;
            }
            return false;
        }));
    }
}

TEST_CASE("an action is found by what people call it, before anything else")
{
    const QTemporaryDir folder;
    Viewer viewer(folder.filePath(u"settings.ini"_s));
    viewer.settings.addRecentDossier(defaultDossier());
    // Something to undo, something that is selected.
    viewer.session.select(viewer.session.snapshot()->idAt(FactRow{0}));
    auto *edits = viewer.window.findChild<EditHistory *>();
    Change change;
    change.info = viewer.session.snapshot()->info();
    change.info->audience = u"The desk"_s;
    REQUIRE(edits->apply(change, u"changing the audience"_s));
    const std::vector<std::pair<QString, QStringList>> asked{
        {u"add fact"_s, {u"New fact from the sentence"_s}},
        {u"new fact"_s, {u"New fact from the sentence"_s}},
        {u"new source"_s, {u"New source…"_s}},
        {u"add report"_s, {u"New source…"_s}},
        {u"paste"_s, {u"New source from text…"_s}},
        {u"add event"_s, {u"New event…"_s}},
        {u"new participant"_s, {u"New participant…"_s}},
        {u"delete"_s, {u"Delete…"_s}},
        {u"remove"_s, {u"Delete…"_s}},
        {u"rename"_s, {u"Rename…"_s}},
        {u"merge"_s, {u"Merge with…"_s, u"Merge…"_s}},
        {u"duplicate"_s, {u"Merge with…"_s, u"Save a copy…"_s}},
        {u"judgement"_s, {u"New judgement…"_s}},
        {u"conclusion"_s, {u"New judgement…"_s}},
        {u"tag"_s, {u"Tag, grade, re-source…"_s}},
        {u"label"_s, {u"Tag, grade, re-source…"_s}},
        {u"note"_s, {u"Details"_s}},
        {u"comment"_s, {u"Details"_s}},
        {u"edit"_s, {u"Details"_s, u"Organise bookmarks…"_s}},
        {u"undo"_s, {u"Undo changing the audience"_s}},
        {u"revert"_s, {u"Undo changing the audience"_s}},
        {u"history"_s, {u"History of changes…"_s}},
        {u"who changed"_s, {u"History of changes…"_s}},
        {u"print"_s, {u"Print…"_s}},
        {u"pdf"_s, {u"Export briefing…"_s, u"Page of the PDF"_s}},
        {u"word"_s, {u"Export briefing…"_s}},
        {u"docx"_s, {u"Export briefing…"_s}},
        {u"report"_s, {u"Export briefing…"_s, u"New source…"_s}},
        {u"csv"_s, {u"Export data…"_s, u"Import…"_s}},
        {u"excel"_s, {u"Export data…"_s, u"Import…"_s}},
        {u"import spreadsheet"_s, {u"Import…"_s}},
        {u"zoom in"_s, {u"Zoom in"_s}},
        {u"zoom out"_s, {u"Zoom out"_s}},
        {u"show all"_s, {u"Fit all"_s}},
        {u"dark"_s, {u"Dark"_s}},
        {u"dark mode"_s, {u"Dark"_s}},
        {u"theme"_s, {u"Dark"_s, u"Light"_s, u"✓ Light"_s, u"As the desktop"_s, u"✓ As the desktop"_s}},
        {u"text size"_s, {u"Larger text"_s, u"Smaller text"_s, u"Preferences…"_s}},
        {u"bigger"_s, {u"Larger text"_s, u"Whole height for this view"_s}},
        {u"font"_s, {u"Larger text"_s, u"Smaller text"_s, u"Preferences…"_s}},
        {u"language"_s, {u"Preferences…"_s}},
        {u"settings"_s, {u"Preferences…"_s}},
        {u"full screen"_s, {u"Full screen"_s}},
        {u"fullscreen"_s, {u"Full screen"_s}},
        {u"filter"_s, {u"Filter…"_s}},
        {u"hide"_s, {u"Filter…"_s, u"Dim instead of hide"_s}},
        {u"search"_s, {u"Find…"_s, u"Go to Search"_s, u"Search"_s, u"✓ Search"_s}},
        {u"compare"_s, {u"Compare"_s, u"Compare with…"_s, u"Compare sources…"_s}},
        {u"diff"_s, {u"Compare with…"_s}},
        {u"help"_s, {u"Guide"_s}},
        {u"manual"_s, {u"Guide"_s}},
        {u"shortcuts"_s, {u"Keys"_s, u"Preferences…"_s}},
        {u"hotkeys"_s, {u"Keys"_s}},
        {u"version"_s, {u"About Chancery"_s, u"Compare with…"_s}},
        {u"bookmark"_s, {u"Bookmark this place…"_s}},
        {u"favourite"_s, {u"Bookmark this place…"_s, u"Organise bookmarks…"_s}},
        {u"backup"_s, {u"Save a copy…"_s}},
        {u"save"_s, {u"Save"_s}},
        {u"exit"_s, {u"Quit"_s}},
        {u"link"_s, {u"Copy link"_s}},
        {u"layout"_s,
         {u"Reset layout"_s, u"Read"_s, u"Compare"_s, u"Write"_s, u"Keep this arrangement as own"_s}},
        {u"properties"_s, {u"Properties…"_s}},
        {u"audience"_s, {u"Properties…"_s, u"Undo changing the audience"_s}},
        {u"recent"_s, {u"builtin:coalition-2026-01"_s}},
    };
    viewer.ask({});
    for (const auto &[words, expected] : asked) {
        INFO(words.toStdString());
        viewer.field()->selectAll();
        QTest::keyClicks(viewer.field(), words);
        const auto first = [&viewer] { return viewer.list()->model()->index(0, 0).data().toString(); };
        const bool isFirst = QTest::qWaitFor([&, e = expected] { return e.contains(first()); }, 1500);
        INFO(first().toStdString());
        CHECK(isFirst);
    }
}

TEST_CASE("a question mark lists the keys, and typing finds them by key or by what they do")
{
    Viewer viewer;
    const auto shown = [](const KeyHelp &help) {
        QStringList lines;
        const auto *list = help.findChild<QTreeWidget *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (!list->topLevelItem(i)->isHidden())
                lines.append(list->topLevelItem(i)->text(0) + u": "_s + list->topLevelItem(i)->text(1));
        }
        return lines;
    };
    bool looked = false;
    QTimer::singleShot(0, &viewer.window, [&] {
        auto *help = viewer.window.findChild<KeyHelp *>();
        REQUIRE(help);
        auto *field = help->findChild<QLineEdit *>();
        CHECK(help->focusWidget() == field);
        const QStringList all = shown(*help);
        CHECK(all.contains(u"Ctrl+K: Palette"_s));
        CHECK(all.contains(u"Alt+Left: Back"_s));
        CHECK(all.contains(u"Home: Fit all"_s));
        CHECK(all.first() == u"Ctrl+N: New dossier"_s); // as the menus have them
        CHECK(all.count(u"Ctrl+C: Copy with citations"_s) == 1);
        QTest::keyClicks(field, u"before range"_s);
        const QStringList ranges = shown(*help);
        REQUIRE(ranges.size() == 1);
        CHECK(ranges.first().startsWith(u"Backspace: "_s));
        field->selectAll();
        QTest::keyClicks(field, u"CTRL+K"_s);
        CHECK(shown(*help) == QStringList{u"Ctrl+K: Palette"_s});
        field->selectAll();
        QTest::keyClicks(field, u"qqxx"_s);
        CHECK(shown(*help).isEmpty());
        bool isSaid = false;
        for (const QLabel *label : help->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"qqxx"_s));
        CHECK(isSaid);
        looked = true;
        QTest::keyClick(help, Qt::Key_Escape);
    });
    QTest::keyClick(&viewer.window, Qt::Key_Question);
    CHECK(looked);
}

TEST_CASE("the palette says when nothing has the letters, and Enter then does nothing")
{
    Viewer viewer;
    viewer.ask(u"qqxxzz"_s);
    CHECK(QTest::qWaitFor([&viewer] { return viewer.list()->model()->rowCount() == 0; }));
    QTest::keyClick(viewer.field(), Qt::Key_Return);
    CHECK(viewer.palette);
    CHECK(viewer.session.selection().isEmpty());
}

} // namespace palette_tests
