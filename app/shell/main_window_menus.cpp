// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"
#include "app/shell/attach_actions.h"
#include "app/shell/bookmarks/bookmark_actions.h"
#include "app/shell/dock_room.h"
#include "app/shell/dossier_comparison.h"
#include "app/shell/dossier_saving.h"
#include "app/shell/edit_history.h"
#include "app/shell/export_actions.h"
#include "app/shell/filter_actions.h"
#include "app/shell/importing.h"
#include "app/shell/judgement_actions.h"
#include "app/shell/key_help.h"
#include "app/shell/known_on.h"
#include "app/shell/known_on_bar.h"
#include "app/shell/main_window.h"
#include "app/shell/palette/palette_commands.h"
#include "app/shell/passage_ends.h"
#include "app/shell/past_changes/past_changes_dialog.h"
#include "app/shell/perspectives.h"
#include "app/shell/proposed_day.h"
#include "app/shell/text_windows.h"
#include "app/shell/writing_actions.h"
#include "app/views/passage/passage_view.h"
#include "app/views/search/search_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/store/open_dossier.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QWhatsThis>

#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The actions of menus and of the menus in them, from first to last.
void appendMenu(const QList<QAction *> &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu) {
        if (action->menu())
            appendMenu(action->menu()->actions(), actions);
        else
            actions.append(action);
    }
}

} // namespace

void MainWindow::createActions()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createGoMenu();
    createTimelineMenu();
    QMenu *passage = menuBar()->addMenu(tr("&Passage"));
    passage->addActions(m_passage->commands());
    auto *ends = new PassageEnds(m_writing->writing(), *m_passage, this);
    ends->addTo(*passage);
    connect(ends, &PassageEnds::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 10000); });
    QAction *page = addCommand(*passage, tr("Pa&ge of the PDF"), {}, [this] { showView(u"page"_s); });
    page->setObjectName(u"show-page"_s);
    page->setToolTip(tr("The page that the sentence stands on, as it looks"));
    m_textWindows->addPassageActions(*passage);
    m_filter = new FilterActions(m_session, *m_edits, m_settings, *this);
    m_filter->addTo(*menuBar()->addMenu(tr("F&ilter")));
    createHelpMenu();
    createToolBar();
    m_filter->addTo(*findChild<QToolBar *>(u"main-tool-bar"_s), *this);
}

template<class Slot>
QAction *MainWindow::addCommand(QMenu &menu, const QString &text, const QKeySequence &keys, Slot &&slot,
                                const QString &calledAlso)
{
    QAction *action = menu.addAction(text, this, std::forward<Slot>(slot));
    action->setShortcut(keys);
    setOtherWords(*action, calledAlso);
    return action;
}

void MainWindow::createFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addCommand(
        *file, tr("&New dossier…"), QKeySequence::New, [this] { newDossier(); },
        tr("create new dossier begin start file"));
    addCommand(
        *file, tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); }, tr("open load file dossier"));
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    QMenu *builtin = file->addMenu(tr("Open &built-in dossier"));
    for (const QString &name : builtinDossiers())
        addCommand(*builtin, name, {}, [this, name] { openLocation(u"builtin:"_s + name); });
    file->addSeparator();
    m_saving->addActions(file);
    file->addAction(m_writing->propertiesAction());
    file->addAction(m_attach->action());
    m_importing->addTo(*file);
    addCommand(
        *file, tr("&Compare with…"), {}, [this] { m_comparing->chooseFile(); },
        tr("compare difference diff dossiers versions"));
    addCommand(
        *file, tr("What changed s&ince…"), {}, [this] { m_comparing->chooseDay(m_proposedDay->day()); },
        tr("what is new news updates since a day"));
    (new ExportActions([this] { return m_knownOn->shown(); }, [this] { return m_saving->openFiles(); },
                       m_session, m_settings, this))
        ->addActions(file);
    file->addSeparator();
    addCommand(
        *file, tr("C&lose"), QKeySequence::Close,
        [this] {
            if (!mayLeave())
                return;
            Q_EMIT startRequested();
            m_isLeft = true;
            close();
        },
        tr("close dossier start page"));
    addCommand(
        *file, tr("&Quit"), QKeySequence::Quit, [] { QApplication::closeAllWindows(); },
        tr("quit exit end program"));
}

void MainWindow::createEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_edits->setAuthor(m_settings.author());
    m_edits->addActions(edit);
    m_writing->addTo(*edit);
    edit->addSeparator();
    m_judgements->addTo(*edit);
    edit->addSeparator();
    addCommand(
        *edit, tr("&History of changes…"), QKeySequence(Qt::CTRL | Qt::Key_H),
        [this] {
            const auto isThere = [this](const ObjectRef &object) {
                return m_session.snapshot()->find(object.id) == object;
            };
            auto *const dialog = new PastChangesDialog(*m_edits, isThere, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PastChangesDialog::objectActivated, this,
                    [this](const ObjectRef &object) { m_session.select(object); });
            connect(dialog, &PastChangesDialog::authorChanged, this,
                    [this](const QString &author) { m_settings.setAuthor(author); });
            dialog->show();
        },
        tr("history log who changed what author audit"));
    edit->addSeparator();
    addCommand(
        *edit, tr("P&references…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPreferences(); },
        tr("preferences settings options language text size font keyboard shortcuts name"));
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_docks.size(); ++i) {
        QAction *toggle = m_docks[i]->toggleViewAction();
        view->addAction(toggle);
        // Ctrl+1 … bring a view to the front even where it is open behind another.
        auto *raise = new QAction(tr("Go to %1").arg(m_docks[i]->windowTitle()), this);
        if (i < 9)
            raise->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i))));
        QDockWidget *dock = m_docks[i];
        connect(raise, &QAction::triggered, dock, [dock] { goToDock(*dock); });
        addAction(raise);
    }
    auto *toTimeline = new QAction(tr("Go to Timeline"), this);
    toTimeline->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(toTimeline, &QAction::triggered, m_timeline,
            [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
    addAction(toTimeline);
    view->addSeparator();
    m_textWindows->addViewActions(*view);
    view->addSeparator();
    m_perspectives->addTo(*view);
    QMenu *colours = view->addMenu(tr("&Colours"));
    auto *schemes = new QActionGroup(this);
    const std::tuple<ColourScheme, QString, QString> choices[] = {
        {ColourScheme::System, tr("As the &desktop"), tr("system theme colours automatic")},
        {ColourScheme::Light, tr("&Light"), tr("light theme mode bright day colours")},
        {ColourScheme::Dark, tr("D&ark"), tr("dark theme mode night colours")}};
    for (const auto &[scheme, text, words] : choices) {
        QAction *choice = colours->addAction(text);
        setOtherWords(*choice, words);
        choice->setCheckable(true);
        choice->setChecked(scheme == m_settings.colourScheme());
        schemes->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, chosen = scheme] { setColourScheme(chosen); });
        connect(this, &MainWindow::preferencesApplied, choice,
                [this, choice, chosen = scheme] { choice->setChecked(chosen == m_settings.colourScheme()); });
    }
    constexpr int step = 10; // hundredths
    addCommand(
        *view, tr("&Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { changeTextSize(step); },
        tr("larger bigger text size font zoom increase"));
    addCommand(
        *view, tr("S&maller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { changeTextSize(-step); },
        tr("smaller text size font decrease"));
    addCommand(
        *view, tr("F&ull screen"), QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); },
        tr("full screen fullscreen maximise"));
    addCommand(
        *view, tr("&Reset layout"), {}, [this] { resetLayout(); },
        tr("reset layout default arrangement panels docks windows"));
}

void MainWindow::createGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_back = addCommand(*go, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_session.back(); });
    setOtherWords(*m_back, tr("back return previous"));
    m_back->setIcon(style()->standardIcon(QStyle::SP_ArrowBack));
    m_forward = addCommand(*go, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                           [this] { m_session.forward(); });
    setOtherWords(*m_forward, tr("forward again next"));
    m_forward->setIcon(style()->standardIcon(QStyle::SP_ArrowForward));
    const auto updateHistory = [this] {
        m_back->setEnabled(m_session.canGoBack());
        m_forward->setEnabled(m_session.canGoForward());
    };
    connect(&m_session, &Session::historyChanged, m_back, updateHistory);
    updateHistory();
    setWhyNot(*m_back, tr("nothing was there before"));
    setWhyNot(*m_forward, tr("nobody has gone back"));
    m_back->setToolTip(tr("Back to the selection, range or filter before"));
    m_forward->setToolTip(tr("Forward to the selection, range or filter after"));
    addCommand(
        *go, tr("F&ind…"), QKeySequence::Find,
        [this] {
            showView(u"search"_s);
            m_search->startTyping();
        },
        tr("find search look for query"));
    // One thing back, not every pane emptied at once; at the first place there is only the selection to
    // leave.
    addCommand(
        *go, tr("&Step back"), QKeySequence(Qt::Key_Escape),
        [this] {
            if (m_session.canGoBack())
                m_session.back();
            else
                m_session.clearSelection();
        },
        tr("step back return"));
    addCommand(
        *go, tr("&Nothing selected"), QKeySequence(), [this] { m_session.clearSelection(); },
        tr("deselect select none clear selection"));
    go->addSeparator();
    addCommand(*go, tr("Next &pane"), QKeySequence(Qt::Key_F6), [this] { goToPane(true); });
    addCommand(*go, tr("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { goToPane(false); });
    go->addSeparator();
    auto *bookmarks = new BookmarkActions(*m_edits, m_session, this);
    bookmarks->addTo(*go);
    connect(bookmarks, &BookmarkActions::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 10000); });
    addCommand(
        *go, tr("Copy &link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] {
            const QString address = addressOfSelection();
            QGuiApplication::clipboard()->setText(address);
            statusBar()->showMessage(tr("Copied %1").arg(address), 5000);
        },
        tr("copy link address URL share"));
}

void MainWindow::createTimelineMenu()
{
    QMenu *timeline = menuBar()->addMenu(tr("&Timeline"));
    // The timeline takes these keys itself, while it has the keyboard: they are told here, not bound.
    const auto add = [&](const QString &text, const QString &keys, void (TimelineView::*slot)()) {
        return timeline->addAction(text + u'\t' + keys, m_timeline, slot);
    };
    setOtherWords(*add(tr("Zoom &in"), tr("+"), &TimelineView::zoomIn), tr("zoom in closer magnify"));
    setOtherWords(*add(tr("Zoom &out"), tr("-"), &TimelineView::zoomOut), tr("zoom out farther"));
    setOtherWords(*add(tr("Fit the &selection"), tr("F"), &TimelineView::fitSelection),
                  tr("zoom to selection centre"));
    setOtherWords(*add(tr("Fit &all"), tr("Home"), &TimelineView::fitAll),
                  tr("show all whole everything reset zoom"));
    QAction *before = add(tr("&Back to the range before"), tr("Backspace"), &TimelineView::goBack);
    setWhyNot(*before, tr("this is the first range"));
    const auto updateBefore = [this, before] { before->setEnabled(m_session.hasRangeBefore()); };
    connect(&m_session, &Session::historyChanged, before, updateBefore);
    updateBefore();
    timeline->addSeparator();
    add(tr("&Next event"), tr("."), &TimelineView::selectNext);
    add(tr("&Previous event"), tr(","), &TimelineView::selectPrevious);
    add(tr("N&ext event in the lane"), tr("J"), &TimelineView::selectNextInLane);
    add(tr("P&revious event in the lane"), tr("K"), &TimelineView::selectPreviousInLane);
    add(tr("Next &mark in the lane"), tr("]"), &TimelineView::selectNextMark);
    add(tr("Previous mar&k in the lane"), tr("["), &TimelineView::selectPreviousMark);
    timeline->addSeparator();
    QAction *fold = timeline->addAction(tr("&Collapse gaps"));
    setOtherWords(*fold, tr("collapse fold gaps empty time"));
    fold->setCheckable(true);
    connect(fold, &QAction::toggled, m_timeline, &TimelineView::setFoldsGaps);
    QMenu *clocks = timeline->addMenu(tr("Clocks o&f the ruler"));
    auto *oneClock = new QActionGroup(clocks);
    const auto addClock = [&](const QString &text, AxisClock clock) {
        QAction *action = clocks->addAction(text, m_timeline, [this, clock] {
            m_timeline->setClock(clock);
            m_settings.setAxisClock(clock);
        });
        action->setCheckable(true);
        action->setActionGroup(oneClock);
        action->setChecked(m_settings.axisClock() == clock);
        connect(this, &MainWindow::preferencesApplied, action, [this, action, clock] {
            if (m_settings.axisClock() != clock)
                return;
            action->setChecked(true);
            m_timeline->setClock(clock);
        });
    };
    addClock(tr("The &dossier’s time zone"), AxisClock::Dossier);
    addClock(tr("&This computer’s time zone"), AxisClock::Reader);
    addClock(tr("&UTC"), AxisClock::Utc);
    m_timeline->setClock(m_settings.axisClock());
    QAction *wheel = timeline->addAction(tr("&Wheel zooms, Ctrl+wheel scrolls"));
    wheel->setCheckable(true);
    connect(wheel, &QAction::toggled, this, [this](bool zooms) {
        m_timeline->setWheelZooms(zooms);
        m_settings.setWheelZooms(zooms);
    });
    wheel->setChecked(m_settings.wheelZooms());
    connect(this, &MainWindow::preferencesApplied, wheel,
            [this, wheel] { wheel->setChecked(m_settings.wheelZooms()); });
    timeline->addSeparator();
    addCommand(
        *timeline, tr("&Legend"), {}, [this] { showLegend(); },
        tr("legend symbols marks meaning colours glyphs"));
}

void MainWindow::createHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addCommand(
        *help, tr("&Guide"), QKeySequence(Qt::Key_F1), [this] { showGuide(); },
        tr("guide help manual documentation tutorial handbook"));
    addCommand(
        *help, tr("&What’s this?"), QKeySequence(Qt::SHIFT | Qt::Key_F1),
        [] { QWhatsThis::enterWhatsThisMode(); }, tr("what is this explain"));
    addCommand(*help, tr("&Palette…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    addCommand(
        *help, tr("&Keys"), QKeySequence(u"?"_s),
        [this] {
            QList<QAction *> actions;
            appendMenu(menuBar()->actions(), actions);
            KeyHelp(actions + findChildren<QAction *>(), this).exec();
        },
        tr("keys keyboard shortcuts hotkeys"));
    addCommand(
        *help, tr("&About Chancery"), {}, [this] { showAbout(); }, tr("about version licence"));
}

void MainWindow::createToolBar()
{
    QToolBar *bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(u"main-tool-bar"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->addAction(m_back);
    bar->addAction(m_forward);
    bar->addSeparator();
    auto *lanes = new QLabel(tr("&Lanes by "));
    lanes->setContentsMargins(8, 0, 4, 0);
    m_grouping = new QComboBox;
    m_grouping->addItem(tr("kind"), QVariant::fromValue(static_cast<int>(LaneGrouping::Kind)));
    m_grouping->addItem(tr("participant"), QVariant::fromValue(static_cast<int>(LaneGrouping::Participant)));
    m_grouping->addItem(tr("place"), QVariant::fromValue(static_cast<int>(LaneGrouping::Place)));
    m_grouping->addItem(tr("source"), QVariant::fromValue(static_cast<int>(LaneGrouping::Source)));
    m_grouping->addItem(tr("option"), QVariant::fromValue(static_cast<int>(LaneGrouping::Option)));
    m_grouping->setAccessibleName(tr("Lanes of the timeline by"));
    lanes->setBuddy(m_grouping);
    connect(m_grouping, &QComboBox::activated, m_timeline, [this] {
        m_timeline->setGrouping(static_cast<LaneGrouping>(m_grouping->currentData().toInt()));
    });
    connect(m_timeline, &TimelineView::groupingChanged, m_grouping, [this](LaneGrouping grouping) {
        m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping)));
    });
    bar->addWidget(lanes);
    bar->addWidget(m_grouping);
    bar->addWidget(new KnownOnBar(*m_knownOn, *m_proposedDay, m_session));
}

} // namespace chancery
