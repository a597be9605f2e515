// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/focus/fitting_dialogs.h"
#include "app/shell/focus/focus_ring.h"
#include "app/shell/focus/tab_stops.h"
#include "app/shell/help/first_hint.h"
#include "app/shell/help/guide_window.h"
#include "app/shell/help/legend_window.h"
#include "app/shell/help/view_help.h"
#include "app/shell/main_window.h"
#include "app/shell/preferences/action_keys.h"
#include "app/shell/preferences/keys_page.h"
#include "app/shell/preferences/preferences_dialog.h"
#include "app/shell/recently_used.h"
#include "app/shell/windows.h"
#include "app/views/overview/overview_strip.h"
#include "app/views/passage/passage_view.h"
#include "app/views/theme.h"
#include "app/views/timeline/timeline_view.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QHelpEvent>
#include <QImage>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimeZone>
#include <QTreeWidget>
#include <QXmlStreamReader>

#include <cmath>

namespace desktop_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Desk : tests::ShownWindow
{
    explicit Desk(const QString &settingsPath = {})
        : ShownWindow(defaultDossier(), settingsPath)
    {
        window.resize(1366, 768);
        activate();
    }

    QAction *action(const QString &path) const
    {
        for (const KeyedAction &keyed : keyedActions(window)) {
            if (keyed.text == path)
                return keyed.action;
        }
        return nullptr;
    }
};

QWidget *paneWith(const QList<Pane> &panes, const QWidget *stop)
{
    for (const Pane &pane : panes) {
        if (pane.stops.contains(const_cast<QWidget *>(stop)))
            return pane.widget;
    }
    return nullptr;
}

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// What can be operated and says nothing of itself, to every depth but that of rows and cells.
void findNameless(QAccessibleInterface *control, const QString &place, QStringList &nameless)
{
    if (!control || !control->isValid() || control->state().invisible)
        return;
    const QString name = control->text(QAccessible::Name);
    const QString here = place + u'/' +
                         (name.isEmpty() && control->object()
                              ? QString::fromLatin1(control->object()->metaObject()->className())
                              : name);
    switch (control->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
        if (name.isEmpty() && control->state().focusable)
            nameless.append(here);
        break;
    default:
        break;
    }
    if (control->tableInterface() || control->role() == QAccessible::ComboBox ||
        control->role() == QAccessible::SpinBox)
        return; // what is in them is told with them
    for (int i = 0; i < control->childCount(); ++i)
        findNameless(control->child(i), here, nameless);
}

} // namespace

TEST_CASE("Tab stops at what can be seen alone, as the eye goes, and comes round")
{
    Desk desk;
    desk.session.select(EventId(u"ev-paris-summit"_s));
    QCoreApplication::processEvents();
    desk.window.findChild<TimelineView *>()->setFocus();
    const QList<Pane> panes = panesOf(desk.window);
    REQUIRE(panes.size() >= 4);
    QSet<QWidget *> visited;
    QWidget *const first = QApplication::focusWidget();
    REQUIRE(first);
    QWidget *pane = nullptr;
    int changes = 0;
    qsizetype stops = 0;
    for (const Pane &one : panes)
        stops += one.stops.size();
    // A label with links stops at each of them.
    QWidget *now = nullptr;
    for (qsizetype i = 0; i < 3 * stops && now != first; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        now = QApplication::focusWidget();
        REQUIRE(now);
        QWidget *in = paneWith(panes, now);
        INFO(now->metaObject()->className() << " " << now->objectName().toStdString());
        REQUIRE(in);
        CHECK_FALSE(in->visibleRegion().isEmpty());
        changes += in != pane ? 1 : 0;
        pane = in;
        visited.insert(now);
    }
    // Everything once, each pane in one go.
    CHECK(QApplication::focusWidget() == first);
    CHECK(visited.size() == stops);
    CHECK(changes <= panes.size() + 1);
    // The tabs of the docks are reached as well, and no dock behind another is.
    const auto isTabs = [](const Pane &one) { return qobject_cast<QTabBar *>(one.widget) != nullptr; };
    CHECK(std::any_of(panes.begin(), panes.end(), isTabs));
    for (const Pane &one : panes) {
        if (const auto *dock = qobject_cast<QDockWidget *>(one.widget))
            CHECK_FALSE(dock->visibleRegion().isEmpty());
    }
    // From left to right, and from top to bottom: the passage stands beside the timeline and before the
    // tables.
    const auto indexOf = [&panes](const QString &dock) {
        for (int i = 0; i < panes.size(); ++i) {
            if (panes.at(i).widget->objectName() == dock)
                return i;
        }
        return -1;
    };
    CHECK(indexOf(u"main-tool-bar"_s) == 0);
    // Within the middle the overview stands above the timeline.
    QList<QWidget *> allStops;
    for (const Pane &one : panes)
        allStops += one.stops;
    const auto stopAt = [&allStops](const QWidget *widget) {
        const auto found = std::find_if(allStops.begin(), allStops.end(), [widget](const QWidget *stop) {
            return stop == widget || widget->isAncestorOf(stop);
        });
        return found - allStops.begin();
    };
    CHECK(stopAt(desk.window.findChild<OverviewStrip *>()) < stopAt(desk.window.findChild<TimelineView *>()));
    // A text with one link is one stop, not one for the text and one for the link.
    auto *title = desk.window.findChild<PassageView *>()->findChild<QLabel *>(u"title"_s);
    REQUIRE(title);
    REQUIRE(title->text().contains(u"<a "_s));
    title->setFocus(Qt::TabFocusReason);
    REQUIRE(QApplication::focusWidget() == title);
    QTest::keyClick(title, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != title);
    first->setFocus();
    CHECK(indexOf(u"centre"_s) < indexOf(u"dock-passage"_s));
    CHECK(indexOf(u"dock-passage"_s) < indexOf(u"dock-facts"_s));

    SECTION("and Shift+Tab goes the same way back")
    {
        QTest::keyClick(first, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(QApplication::focusWidget() == first);
    }
    SECTION("F6 walks the panes, and comes back to where the keyboard was in one")
    {
        QSet<QWidget *> walked;
        for (int i = 0; i < panes.size(); ++i) {
            QTest::keyClick(&desk.window, Qt::Key_F6);
            walked.insert(paneWith(panes, QApplication::focusWidget()));
        }
        CHECK(walked.size() == panes.size());
        CHECK(QApplication::focusWidget() == first);
        QTest::keyClick(&desk.window, Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(&desk.window, Qt::Key_F6);
        CHECK(QApplication::focusWidget() == first);
    }
    SECTION("a ring stands around it, until the mouse is used")
    {
        auto *ring = desk.window.findChild<FocusRing *>();
        REQUIRE(ring);
        QTest::keyClick(&desk.window, Qt::Key_F6);
        REQUIRE(ring->isVisible());
        const QWidget *ringed = QApplication::focusWidget();
        CHECK(ring->target() == ringed);
        CHECK(ring->geometry().contains(QRect(ringed->mapTo(&desk.window, QPoint()), ringed->size()) &
                                        desk.window.rect()));
        QTest::mouseClick(desk.window.findChild<TimelineView *>()->viewport(), Qt::LeftButton, {}, {3, 3});
        CHECK_FALSE(ring->isVisible());
    }
}

TEST_CASE("every control of every view says what it is")
{
    Desk desk;
    QStringList nameless;
    for (const QString &view : MainWindow::viewNames()) {
        REQUIRE(desk.window.showView(view));
        QCoreApplication::processEvents();
        CHECK_FALSE(viewHelp(view).isEmpty());
        findNameless(QAccessible::queryAccessibleInterface(&desk.window), view, nameless);
    }
    nameless.removeDuplicates();
    INFO(nameless.join(u'\n').toStdString());
    CHECK(nameless.isEmpty());

    SECTION("and answers “What’s this?”")
    {
        for (QWidget *widget : desk.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                !widget->window()->inherits("chancery::MainWindow"))
                continue;
            QHelpEvent event(QEvent::QueryWhatsThis, {}, {});
            event.ignore();
            QCoreApplication::sendEvent(widget, &event);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK(event.isAccepted());
        }
    }
}

TEST_CASE("text can be read on every ground, light and dark")
{
    constexpr double readable = 4.5; // WCAG 2.2, 1.4.3
    constexpr double seen = 3;       // and 1.4.11, for what is no text
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        const Theme theme(palette);
        const QList<QColor> grounds{palette.color(QPalette::Base), palette.color(QPalette::Window),
                                    palette.color(QPalette::AlternateBase), theme.alternateBand(),
                                    theme.relatedBand()};
        const QList<QColor> inks{palette.color(QPalette::Text),
                                 palette.color(QPalette::Link),
                                 palette.color(QPalette::LinkVisited),
                                 theme.secondaryText(),
                                 theme.warning(),
                                 theme.stance(Stance::Supports),
                                 theme.stance(Stance::Opposes),
                                 theme.stance(Stance::Open),
                                 theme.stance(Stance::Undecided)};
        for (const QColor &ground : grounds) {
            for (const QColor &ink : inks) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrastOf(ink, ground) >= readable);
            }
        }
        for (const QColor &ground : {palette.color(QPalette::Base), palette.color(QPalette::Window)})
            CHECK(contrastOf(palette.color(QPalette::PlaceholderText), ground) >= readable);
        for (const QColor &ground : {theme.sentence(), theme.contradiction()})
            CHECK(contrastOf(palette.color(QPalette::Text), ground) >= readable);
        CHECK(contrastOf(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
              readable);
        CHECK(contrastOf(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >=
              readable);
        for (int kind = 0; kind < eventKindCount; ++kind)
            CHECK(contrastOf(theme.eventKind(static_cast<EventKind>(kind)), palette.color(QPalette::Base)) >=
                  seen);
        // Around what has the keyboard.
        CHECK(contrastOf(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= seen);
    }
}

TEST_CASE("a dialog that is higher than the screen can be scrolled, with its buttons in sight")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 4);
    QApplication::setFont(large);
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QMainWindow window;
        const FittingDialogs fitting(*qApp);
        // Made as if nothing could be scrolled in it.
        PreferencesDialog dialog(window, settings, nullptr);
        dialog.findChild<QTabWidget *>()->setMinimumHeight(3000);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        const QSize room = dialog.screen()->availableGeometry().size();
        CHECK(dialog.height() <= room.height());
        CHECK(dialog.minimumSizeHint().height() <= room.height());
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        CHECK(dialog.rect().contains(QRect(buttons->mapTo(&dialog, QPoint()), buttons->size())));
        // And what is in it still works.
        dialog.findChild<QSpinBox *>(u"text-size"_s)->setValue(150);
        CHECK(settings.textSize() == 150);
    }
    QApplication::setFont(before);
}

TEST_CASE("Qt's own dialog of files is no higher than the screen, however large its letters are")
{
    const FittingDialogs fitting(*qApp);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    QFont font = dialog.font();
    font.setPixelSize(36);
    dialog.setFont(font);
    const QSize screen = dialog.screen()->availableGeometry().size();
    dialog.resize(screen * 2);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    CHECK(dialog.height() < screen.height());
    CHECK(dialog.width() <= screen.width());
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    CHECK(dialog.rect().contains(QRect(buttons->mapTo(&dialog, QPoint()), buttons->size())));
}

TEST_CASE("another language is told to begin with the next start, which can be had at once")
{
    QTemporaryDir folder;
    Desk desk(folder.filePath(u"settings.ini"_s));
    desk.action(u"Edit › Preferences"_s)->trigger();
    auto *dialog = desk.window.findChild<PreferencesDialog *>();
    REQUIRE(dialog);
    auto *restart = dialog->findChild<QPushButton *>(u"restart"_s);
    REQUIRE(restart);
    CHECK_FALSE(restart->isVisibleTo(dialog)); // what is chosen is what is spoken
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    language->setCurrentIndex(language->findData(u"uk"_s));
    Q_EMIT language->activated(language->currentIndex());
    CHECK(restart->isVisibleTo(dialog));
    QSignalSpy restarts(&desk.window, &MainWindow::restartRequested);
    QTest::mouseClick(restart, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&restarts] { return restarts.size() == 1; }));
    // Return in a field is done with the field.
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        CHECK_FALSE(button->autoDefault());
}

TEST_CASE("a view that comes to stand beside the text leaves it room")
{
    Desk desk;
    desk.session.select(EventId(u"ev-paris-summit"_s));
    desk.window.resize(1366, 768);
    REQUIRE(desk.window.showView(u"to-source"_s));
    QCoreApplication::processEvents();
    auto *text = desk.window.findChild<QDockWidget *>(u"dock-passage"_s);
    auto *beside = desk.window.findChild<QDockWidget *>(u"dock-to-source"_s);
    CHECK(text->width() >= text->minimumSizeHint().width());
    CHECK(text->geometry().right() < beside->geometry().left());
    for (const QWidget *inside :
         text->widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (inside->isVisibleTo(text))
            CHECK(inside->mapTo(text, QPoint(inside->width(), 0)).x() <= text->width());
    }
}

TEST_CASE("preferences take effect at once and are remembered")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const double desktopSize = QApplication::font().pointSizeF();
    {
        Desk desk(path);
        QAction *preferences = desk.action(u"Edit › Preferences"_s);
        REQUIRE(preferences);
        preferences->trigger();
        auto *dialog = desk.window.findChild<PreferencesDialog *>();
        REQUIRE(dialog);
        // Small as a screen may be, everything in it can be scrolled to.
        CHECK_FALSE(dialog->findChildren<QScrollArea *>().isEmpty());
        CHECK(dialog->minimumSizeHint().height() < 400);

        dialog->findChild<QSpinBox *>(u"text-size"_s)->setValue(200);
        QCoreApplication::processEvents();
        const auto *timeline = desk.window.findChild<TimelineView *>();
        CHECK(timeline->font().pointSizeF() == desktopSize * 2);
        CHECK(dialog->findChild<QPushButton *>()->font().pointSizeF() == desktopSize);

        auto *author = dialog->findChild<QLineEdit *>(u"author"_s);
        author->setText(u"  A.  Reader "_s);
        Q_EMIT author->editingFinished();
        auto *wheel = dialog->findChild<QCheckBox *>(u"wheel"_s);
        wheel->click();
        CHECK(desk.action(u"Timeline › Wheel zooms, Ctrl+wheel scrolls"_s)->isChecked() ==
              wheel->isChecked());
        auto *colours = dialog->findChild<QComboBox *>(u"colours"_s);
        colours->setCurrentIndex(colours->findText(u"Dark"_s));
        Q_EMIT colours->activated(colours->currentIndex());
        CHECK(Theme(QApplication::palette()).isDark());
        colours->setCurrentIndex(colours->findText(u"Light"_s));
        Q_EMIT colours->activated(colours->currentIndex());

        QAction *smaller = desk.action(u"View › Smaller text"_s);
        REQUIRE(smaller);
        smaller->trigger();
    }
    const Settings again(path);
    CHECK(again.textSize() == 190);
    CHECK(again.author() == u"A. Reader"_s);
    CHECK(again.wheelZooms());
    CHECK(again.colourScheme() == ColourScheme::Light);
    QApplication::setFont(QApplication::font(), "QAbstractScrollArea");
    QApplication::setFont(QApplication::font(), "QAbstractItemView");
    QApplication::setFont(QApplication::font(), "QHeaderView");
    QApplication::setFont(QApplication::font(), "QListView");
}

TEST_CASE("every action can be given keys, which it takes from whoever had them")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const QKeySequence undoKeys(QKeySequence::Undo);
    {
        Desk desk(path);
        // No keys are two actions': they would be neither's.
        QHash<QString, QString> holders;
        for (const KeyedAction &keyed : keyedActions(desk.window)) {
            for (const QKeySequence &keys : keyed.action->shortcuts()) {
                const QString text = keys.toString();
                INFO(text.toStdString()
                     << ": " << keyed.text.toStdString() << ", " << holders.value(text).toStdString());
                CHECK((keyed.action->shortcutContext() != Qt::WindowShortcut || !holders.contains(text)));
                holders.insert(text, keyed.text);
            }
        }
        KeysPage page(desk.window, desk.settings);
        page.show();
        auto *list = page.findChild<QTreeWidget *>();
        auto *edit = page.findChild<QKeySequenceEdit *>();
        const auto row = [list](const QString &text) {
            const auto found = list->findItems(text, Qt::MatchExactly, 1);
            REQUIRE(found.size() == 1);
            return found.first();
        };
        const auto button = [&page](const QString &text) {
            for (QPushButton *one : page.findChildren<QPushButton *>()) {
                if (one->text().remove(u'&') == text)
                    return one;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        list->setCurrentItem(row(u"Timeline › Legend"_s));
        edit->setKeySequence(QKeySequence(u"Ctrl+1"_s));
        REQUIRE(button(u"Assign"_s)->isEnabled());
        button(u"Assign"_s)->click();
        CHECK(desk.action(u"Timeline › Legend"_s)->shortcut() == QKeySequence(u"Ctrl+1"_s));
        CHECK(desk.action(u"Go to Passage"_s)->shortcut().isEmpty());
        // And back: the program's own, which go to whom they belong.
        list->setCurrentItem(row(u"Go to Passage"_s));
        button(u"As before"_s)->click();
        CHECK(desk.action(u"Go to Passage"_s)->shortcut() == QKeySequence(u"Ctrl+1"_s));
        CHECK(desk.action(u"Timeline › Legend"_s)->shortcut().isEmpty());
        list->setCurrentItem(row(u"Timeline › Legend"_s));
        edit->setKeySequence(QKeySequence(u"Ctrl+Alt+L"_s));
        button(u"Assign"_s)->click();
    }
    Desk desk(path);
    CHECK(desk.action(u"Timeline › Legend"_s)->shortcut() == QKeySequence(u"Ctrl+Alt+L"_s));
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    CHECK(desk.window.findChild<LegendWindow *>());
}

TEST_CASE("F1 opens a guide with its pictures, and the timeline has a legend of all its marks")
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_F1);
    auto *guide = desk.window.findChild<GuideWindow *>();
    REQUIRE(guide);
    auto *chapters = guide->findChild<QListWidget *>();
    auto *text = guide->findChild<QTextBrowser *>();
    CHECK(chapters->count() >= 8);
    int pictures = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextImageFormat picture = piece.fragment().charFormat().toImageFormat();
            if (!picture.isValid())
                continue;
            ++pictures;
            INFO(picture.name().toStdString());
            CHECK_FALSE(text->loadResource(QTextDocument::ImageResource, QUrl(picture.name())).isNull());
        }
    }
    CHECK(pictures >= 2);
    chapters->setCurrentRow(chapters->count() - 1);
    CHECK(text->textCursor().block().text() == chapters->currentItem()->text());
    // A second time it comes to the front.
    QTest::keyClick(&desk.window, Qt::Key_F1);
    CHECK(desk.window.findChildren<GuideWindow *>().size() == 1);
    // Its chapters have their whole names, however large these are.
    guide->hide();
    QFont large = chapters->font();
    large.setPointSizeF(2 * large.pointSizeF());
    chapters->setFont(large);
    guide->show();
    QApplication::processEvents();
    CHECK(chapters->viewport()->width() >= chapters->sizeHintForColumn(0));

    desk.action(u"Timeline › Legend"_s)->trigger();
    auto *legend = desk.window.findChild<LegendWindow *>();
    REQUIRE(legend);
    const auto *list = legend->findChild<QTreeWidget *>();
    REQUIRE(list->topLevelItemCount() == 3);
    CHECK(list->topLevelItem(0)->childCount() == eventKindCount);
    CHECK(list->topLevelItem(1)->childCount() == 6);
}

TEST_CASE("the first window points at three things, and none does afterwards")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    Desk first(path);
    first.window.hintOnce();
    REQUIRE(first.window.findChild<FirstHint *>());
    QTest::keyClick(&first.window, Qt::Key_Shift);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(first.window.findChild<FirstHint *>());
    first.window.hintOnce();
    CHECK_FALSE(first.window.findChild<FirstHint *>());
    Desk second(path);
    second.window.hintOnce();
    CHECK_FALSE(second.window.findChild<FirstHint *>());
    // Where nothing can be remembered it would return each time.
    Desk none;
    none.window.hintOnce();
    CHECK_FALSE(none.window.findChild<FirstHint *>());
}

TEST_CASE("F11 gives the window the screen, and back")
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_F11);
    CHECK(desk.window.isFullScreen());
    QTest::keyClick(&desk.window, Qt::Key_F11);
    CHECK_FALSE(desk.window.isFullScreen());
}

TEST_CASE("a file joins the desktop's list of recent ones, and leaves the others as they are")
{
    const QDateTime when(QDate(2026, 1, 6), QTime(12, 0), QTimeZone::utc());
    const QString path = u"/home/a reader/Töne & more.dossier"_s;
    const auto begun = withRecentFile({}, path, when);
    REQUIRE(begun);
    const auto hrefs = [](const QByteArray &list) {
        QStringList found;
        QXmlStreamReader in(list);
        while (!in.atEnd()) {
            if (in.readNext() == QXmlStreamReader::StartElement && in.name() == "bookmark"_L1)
                found.append(in.attributes().value("href"_L1).toString());
        }
        CHECK_FALSE(in.hasError());
        return found;
    };
    CHECK(hrefs(*begun) == QStringList{u"file:///home/a%20reader/T%C3%B6ne%20&%20more.dossier"_s});
    CHECK(begun->contains("application/vnd.chancery.dossier"));

    // Once more: one entry, visited twice, added when it was.
    const auto visited = withRecentFile(*begun, path, when.addDays(1));
    REQUIRE(visited);
    CHECK(hrefs(*visited).size() == 1);
    CHECK(visited->contains("count=\"2\""));
    CHECK(visited->contains("added=\"2026-01-06T12:00:00Z\""));

    const QByteArray others = R"(<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks">
  <bookmark href="file:///tmp/other.txt" added="2020-01-01T00:00:00Z" modified="2020-01-01T00:00:00Z" visited="2020-01-01T00:00:00Z">
    <title>Kept</title><info><metadata owner="http://freedesktop.org"><bookmark:private/></metadata></info>
  </bookmark>
</xbel>)";
    const auto joined = withRecentFile(others, path, when);
    REQUIRE(joined);
    CHECK(hrefs(*joined).size() == 2);
    CHECK(joined->contains("<title>Kept</title>"));
    CHECK(joined->contains("bookmark:private"));
    // What is no list is nobody's to write over.
    CHECK_FALSE(withRecentFile("not XML at all", path, when));
    CHECK_FALSE(withRecentFile("<html></html>", path, when));
    CHECK_FALSE(withRecentFile(others.left(300), path, when));
}

TEST_CASE("what was open at the end is remembered for the next start, one window closed or all at once")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"talks.json"_s);
    REQUIRE(QFile::copy(u":/chancery/dossiers/coalition-2026-01.json"_s, file));
    Settings settings(folder.filePath(u"settings.ini"_s));
    CHECK_FALSE(settings.reopensLast());
    Windows windows(settings);
    REQUIRE(windows.open(defaultDossier()));
    REQUIRE(windows.open(file));
    CHECK(settings.openedLast() == QStringList{defaultDossier(), file});
    windows.all().front()->close();
    QCoreApplication::processEvents();
    CHECK(settings.openedLast() == QStringList{file});
    REQUIRE(windows.open(defaultDossier()));
    QApplication::closeAllWindows();
    QCoreApplication::processEvents();
    CHECK(windows.all().empty());
    CHECK(settings.openedLast() == QStringList{file, defaultDossier()});
}

} // namespace desktop_tests
