// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"

#include "app/editing/details/details_view.h"
#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/fact_form/fact_form.h"
#include "app/editing/judgement_form/judgement_form.h"
#include "app/editing/to_source/to_source_view.h"
#include "app/shell/appearance.h"
#include "app/shell/attach_actions.h"
#include "app/shell/column_widths.h"
#include "app/shell/dock_room.h"
#include "app/shell/dossier_comparison.h"
#include "app/shell/dossier_saving.h"
#include "app/shell/edit_history.h"
#include "app/shell/file_watch.h"
#include "app/shell/filter_actions.h"
#include "app/shell/focus/focus_ring.h"
#include "app/shell/help/view_help.h"
#include "app/shell/importing.h"
#include "app/shell/judgement_actions.h"
#include "app/shell/known_on.h"
#include "app/shell/last_places.h"
#include "app/shell/palette/palette.h"
#include "app/shell/perspectives.h"
#include "app/shell/preferences/action_keys.h"
#include "app/shell/proposed_day.h"
#include "app/shell/text_windows.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/writing_actions.h"
#include "app/views/comparison/comparison_view.h"
#include "app/views/disagreements/disagreements_view.h"
#include "app/views/dossier_view.h"
#include "app/views/event_card/event_card_view.h"
#include "app/views/facts/facts_view.h"
#include "app/views/figures/figures_view.h"
#include "app/views/judgements/judgements_view.h"
#include "app/views/matrix/matrix_view.h"
#include "app/views/options/options_view.h"
#include "app/views/overview/overview_strip.h"
#include "app/views/page_picture/page_picture_view.h"
#include "app/views/participant_card/participant_card_view.h"
#include "app/views/passage/passage_view.h"
#include "app/views/problems/problems_view.h"
#include "app/views/questions/questions_view.h"
#include "app/views/search/search_view.h"
#include "app/views/sources/sources_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/analysis/known_counts.h"
#include "core/domain/counted.h"
#include "core/text/shown_text.h"
#include "core/work/job.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString timelineName = u"timeline"_s;
const QString dockPrefix = u"dock-"_s;
/// What a view needs to be of use: columns are scrolled to, words shortened.
constexpr int leastCharacters = 32;

/// A dock that is not shown at first, nor by Reset layout.
constexpr auto comesWhenNeeded = "comesWhenNeeded";

} // namespace

MainWindow::MainWindow(std::shared_ptr<Store> store, QString location, Session &session, Settings &settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_edits(new EditHistory(std::move(store), session, this))
    , m_knownOn(new KnownOn(*m_edits, session, this))
    , m_proposedDay(new ProposedDay(session, this))
    , m_saving(new DossierSaving(*m_edits, std::move(location), this))
    , m_attach(new AttachActions(*m_edits, session, this))
    , m_textWindows(new TextWindows(
          session, [this] { return m_edits->store(); }, this))
    , m_comparing(new DossierComparison(
          session, [this] { return m_edits->store(); }, this))
    , m_importing(new Importing(*m_edits, session, this))
    , m_unsaved(new UnsavedWork(*m_edits, this))
    , m_drafts(new TypedDrafts(this))
    , m_watch(new FileWatch(*m_edits, this))
{
    setDockNestingEnabled(true);
    setAcceptDrops(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    resize(1366, 768);
    createViews();
    createPerspectives();
    createActions();
    createStatusBar();
    m_places = new LastPlaces(
        m_session, m_settings, *m_knownOn, *m_timeline, [this] { return m_saving->location(); },
        {[this] { return viewsInFront(); }, [this](const QStringList &names) { raiseViews(names); },
         [this] { return m_perspectives->state(); },
         [this](const QByteArray &layout) { m_perspectives->setState(layout); }},
        this);
    m_defaultLayout = saveState();
    restoreLayout();
    applyKeys(*this, m_settings);
    new ColumnWidths(*this, m_settings);
    new FocusRing(*this);
    // Its keys are those that most is done with.
    m_timeline->setFocus(Qt::OtherFocusReason);
    new WhatsThisAnswers(*this);
    connect(this, &MainWindow::preferencesChanged, this, &MainWindow::applyPreferences);
    updateTitle();
    updateStatus();
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::updateStatus);
    // By then it may be known which facts concern what.
    connect(&m_session, &Session::filterChanged, this, &MainWindow::updateStatus, Qt::QueuedConnection);
    watchEdits();
    createImporting();
    // A fetch that failed is told where the reader looks, not lost: views show what they have.
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::updateStatus, Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    // While its forms are there.
    m_drafts->close();
}

QStringList MainWindow::viewNames()
{
    return {timelineName, u"passage"_s,    u"facts"_s,     u"participants"_s,  u"card"_s,
            u"options"_s, u"figures"_s,    u"questions"_s, u"disagreements"_s, u"sources"_s,
            u"search"_s,  u"changes"_s,    u"fact"_s,      u"details"_s,       u"to-source"_s,
            u"event"_s,   u"judgements"_s, u"problems"_s,  u"judgement"_s,     u"page"_s};
}

void MainWindow::createViews()
{
    auto *centre = new QWidget;
    centre->setObjectName(u"centre"_s);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Tab comes to them in this order, which is that of the eye.
    column->addWidget(new OverviewStrip(m_session, centre));
    m_timeline = new TimelineView(m_session, centre);
    m_timeline->setObjectName(u"view-timeline"_s);
    column->addWidget(m_timeline, 1);
    setCentralWidget(centre);

    m_passage = new PassageView(m_session);
    // Below the timeline it has the width to be written from.
    connect(addView(u"passage"_s, tr("Passage"), m_passage, Qt::RightDockWidgetArea),
            &QDockWidget::dockLocationChanged, m_passage,
            [this](Qt::DockWidgetArea area) { m_passage->setForWriting(area == Qt::BottomDockWidgetArea); });
    QDockWidget *facts = addView(u"facts"_s, tr("Facts"), new FactsView(m_session), Qt::BottomDockWidgetArea);
    m_search = new SearchView(m_session);
    const std::initializer_list<QDockWidget *> tabs = {
        addView(u"participants"_s, tr("Participants"), new MatrixView(m_session), Qt::BottomDockWidgetArea),
        addView(u"card"_s, tr("Participant card"), new ParticipantCardView(m_session),
                Qt::BottomDockWidgetArea),
        addView(u"options"_s, tr("Options"), new OptionsView(m_session), Qt::BottomDockWidgetArea),
        addView(u"figures"_s, tr("Figures"), new FiguresView(m_session), Qt::BottomDockWidgetArea),
        addView(u"questions"_s, tr("Questions"), new QuestionsView(m_session), Qt::BottomDockWidgetArea),
        addView(u"disagreements"_s, tr("Disagreements"), new DisagreementsView(m_session),
                Qt::BottomDockWidgetArea),
        addView(u"sources"_s, tr("Sources"), new SourcesView(m_session), Qt::BottomDockWidgetArea),
        addView(u"search"_s, tr("Search"), m_search, Qt::BottomDockWidgetArea),
    };
    // What came later has no number of its own, and stands where it belongs.
    auto *card = new EventCardView(m_session);
    connect(m_timeline, &TimelineView::clockChanged, card, &EventCardView::setClock);
    tabifyDockWidget(facts, addView(u"event"_s, tr("Event"), card, Qt::BottomDockWidgetArea));
    for (QDockWidget *dock : tabs)
        tabifyDockWidget(facts, dock);
    createJudgements(facts);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::openEventCard);
    connect(m_passage, &PassageView::searchRequested, m_search, [this](const QString &words) {
        showView(u"search"_s);
        m_search->searchFor(words);
    });
    createComparison(facts);
    createWriting();
    createPagePicture();
    QDockWidget *problems =
        addView(u"problems"_s, tr("Problems"),
                new ProblemsView(m_session, [this] { return m_edits->store(); }), Qt::BottomDockWidgetArea);
    tabifyDockWidget(facts, problems);
    // Never in the way: looked for when somebody wants to see it.
    problems->setProperty(comesWhenNeeded, true);
    problems->hide();
    m_writing->addToLists(*this);
    facts->raise();
    resizeDocks({m_docks.first()}, {430}, Qt::Horizontal);
    resizeDocks({facts}, {260}, Qt::Vertical);
}

void MainWindow::createJudgements(QDockWidget *beside)
{
    auto *view = new JudgementsView(m_session);
    view->setHistory([this] { return m_edits->store(); });
    tabifyDockWidget(beside, addView(u"judgements"_s, tr("Judgements"), view, Qt::BottomDockWidgetArea));
    m_judgements = new JudgementActions(*m_edits, m_session, *view, *m_drafts, this);
    QDockWidget *form =
        addView(u"judgement"_s, tr("Judgement"), m_judgements->form(), Qt::RightDockWidgetArea);
    splitDockWidget(m_docks.first(), form, Qt::Horizontal);
    form->setProperty(comesWhenNeeded, true);
    form->hide();
    m_judgements->setFormDock(form);
    connect(m_judgements, &JudgementActions::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 10000); });
    connect(m_judgements, &JudgementActions::shown, this, [this] { showView(u"judgements"_s); });
    // A judgement is read where it stands with its facts, and nowhere else.
    connect(&m_session, &Session::selectionChanged, view,
            [this](const Selection &selection, const QObject *by) {
                if (by != &m_session && selection.object && selection.object->kind == ObjectKind::Judgement)
                    showView(u"judgements"_s);
            });
}

void MainWindow::createPerspectives()
{
    m_perspectives =
        new Perspectives({this, centralWidget(),
                          [this](const QString &name) { return findChild<QDockWidget *>(dockPrefix + name); },
                          [this] { return m_docks; }, [this] { resetLayout(); }},
                         {[this] { return m_settings.ownLayout(); },
                          [this](const QByteArray &layout) { m_settings.setOwnLayout(layout); }},
                         this);
}

void MainWindow::openEventCard(const Selection &selection, const QObject *by)
{
    // Who clicks on an event wants to know what it was; a view that was chosen on purpose stays.
    if (by != m_timeline || !selection.object || selection.object->kind != ObjectKind::Event)
        return;
    const QStringList inFront = viewsInFront();
    if (!inFront.contains(u"facts"_s) && !inFront.contains(u"card"_s))
        return;
    const auto *card = findChild<QDockWidget *>(dockPrefix + u"event"_s);
    if (card->toggleViewAction()->isChecked())
        showView(u"event"_s);
}

void MainWindow::createComparison(QDockWidget *beside)
{
    auto *view = new ComparisonView(m_session);
    QDockWidget *dock = addView(u"changes"_s, tr("Changes"), view, Qt::BottomDockWidgetArea);
    tabifyDockWidget(beside, dock);
    // There is nothing in it until something is compared.
    dock->setProperty(comesWhenNeeded, true);
    dock->hide();
    connect(m_comparing, &DossierComparison::compared, dock,
            [view, dock](const QString &name, const SnapshotPtr &before, const SnapshotPtr &after,
                         const Comparison &comparison) {
                dock->show();
                dock->raise();
                view->show(name, before, after, comparison);
            });
}

void MainWindow::createWriting()
{
    m_writing = new WritingActions(*m_edits, m_session, *m_passage, *m_drafts, this);
    QDockWidget *dock =
        addView(u"fact"_s, tr("Fact from text"), m_writing->factForm(), Qt::RightDockWidgetArea);
    // Beside the text, and there when a fact is made.
    splitDockWidget(m_docks.first(), dock, Qt::Horizontal);
    dock->setProperty(comesWhenNeeded, true);
    dock->hide();
    m_writing->setFormDock(dock);
    QDockWidget *details =
        addView(u"details"_s, tr("Details"), m_writing->details(), Qt::RightDockWidgetArea);
    QDockWidget *toSource =
        addView(u"to-source"_s, tr("To source"), m_writing->toSource(), Qt::RightDockWidgetArea);
    for (QDockWidget *form : {details, toSource}) {
        tabifyDockWidget(dock, form);
        form->setProperty(comesWhenNeeded, true);
        form->hide();
    }
    m_writing->setDetailsDock(details);
    // What is written one at a time has one place: beside each other the forms would leave the text none.
    tabifyDockWidget(dock, findChild<QDockWidget *>(dockPrefix + u"judgement"_s));
    connect(m_writing->toSource(), &ToSourceView::searchRequested, m_search, [this](const QString &words) {
        showView(u"search"_s);
        m_search->searchFor(words);
    });
    connect(m_writing, &WritingActions::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 10000); });
}

void MainWindow::createPagePicture()
{
    PageFiles files;
    files.program = QCoreApplication::applicationFilePath();
    files.known = [this](const QString &key) { return m_settings.fileOf(key); };
    files.remember = [this](const QString &key, const QString &path) { m_settings.setFileOf(key, path); };
    files.choose = [this](const QString &title) {
        return QFileDialog::getOpenFileName(this, title, QString(), tr("PDF (*.pdf);;All files (*)"));
    };
    QDockWidget *dock = addView(u"page"_s, tr("Page"), new PagePictureView(m_session, std::move(files)),
                                Qt::RightDockWidgetArea);
    // Beside the text, for whoever asks for it.
    splitDockWidget(m_docks.first(), dock, Qt::Horizontal);
    dock->setProperty(comesWhenNeeded, true);
    dock->hide();
}

QDockWidget *MainWindow::addView(const QString &name, const QString &title, QWidget *view,
                                 Qt::DockWidgetArea area)
{
    view->setObjectName(u"view-"_s + name);
    auto *dock = new QDockWidget(title);
    dock->setObjectName(dockPrefix + name);
    dock->setWidget(view);
    // Below the timeline height is dear and width is not.
    if (area == Qt::BottomDockWidgetArea)
        dock->setFeatures(dock->features() | QDockWidget::DockWidgetVerticalTitleBar);
    if (auto *dossierView = qobject_cast<DossierView *>(view)) {
        dossierView->setOnTop(false);
        // Of views that share a place the widest would set the width of all.
        if (view->minimumWidth() == 0)
            view->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
        connect(dock, &QDockWidget::visibilityChanged, dossierView, &DossierView::setOnTop);
    }
    addDockWidget(area, dock);
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
        if (isShown)
            makeRoomBesideText(*dock);
    });
    m_docks.append(dock);
    return dock;
}

void MainWindow::createStatusBar()
{
    m_summary = new QLabel;
    m_counting = new Job(this);
    m_warning = new QLabel;
    m_warning->setObjectName(u"warning"_s);
    m_jobLabel = new QLabel;
    m_opening = new Job(this);
    connect(m_opening, &Job::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(m_opening, &Job::cancelled, this, [this] {
        endOpening();
        m_edits->setBusy(false);
        statusBar()->showMessage(tr("Opening was cancelled."), 5000);
        Q_EMIT openEnded(m_openingLocation, cancelledReason());
    });
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of opening"));
    m_cancel = new QToolButton;
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"cancel-open"_s);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_opening->cancel();
        statusBar()->showMessage(tr("Cancelling…"));
    });
    statusBar()->addWidget(m_summary);
    statusBar()->addWidget(m_warning);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jobLabel, m_progress, m_cancel}) {
        statusBar()->addPermanentWidget(widget);
        widget->hide();
    }
}

bool MainWindow::showView(const QString &name)
{
    // What is whole for a while would hide it.
    const QDockWidget *wanted = findChild<QDockWidget *>(dockPrefix + name);
    if (name == timelineName ? centralWidget()->isHidden() : wanted && wanted->isHidden())
        m_perspectives->giveBack();
    if (name == timelineName) {
        m_timeline->setFocus();
        return true;
    }
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() == dockPrefix + name) {
            showBesideText(*dock);
            return true;
        }
    }
    return false;
}

QStringList MainWindow::viewsInFront() const
{
    QStringList names;
    for (QDockWidget *dock : m_docks) {
        if (!tabifiedDockWidgets(dock).isEmpty() && !dock->visibleRegion().isEmpty())
            names.append(dock->objectName().mid(dockPrefix.size()));
    }
    return names;
}

void MainWindow::raiseViews(const QStringList &names)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        // One that was closed meanwhile, or has nothing to show, stays away.
        if (dock->toggleViewAction()->isChecked() && !dock->property(comesWhenNeeded).toBool() &&
            names.contains(dock->objectName().mid(dockPrefix.size())))
            dock->raise();
    }
}

void MainWindow::openPalette()
{
    // What the palette finds through the index is found sooner if reading goes on when it has closed.
    if (PaletteSearch::needsIndex(*m_session.snapshot()))
        m_search->prepare();
    auto *palette =
        new Palette(m_session.snapshot(), paletteCommands(*menuBar(), *this), m_settings.paletteUses(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &Palette::used, this,
            [this](const UseCounts &uses) { m_settings.setPaletteUses(uses); });
    // Carried out when the palette has gone and the window has the keyboard again.
    connect(
        palette, &Palette::commandChosen, this,
        [](QAction *action) {
            // Who asks for an open view by its name, which may be behind others, does not mean to close it.
            auto *const dock = qobject_cast<QDockWidget *>(action->parent());
            if (dock && action == dock->toggleViewAction() && action->isChecked())
                goToDock(*dock);
            else
                action->trigger();
        },
        Qt::QueuedConnection);
    connect(palette, &Palette::objectChosen, this,
            [this](const ObjectRef &object) { m_session.select(object); });
    palette->open();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Chancery"));
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setTextFormat(Qt::RichText);
    box.setText(tr("<h3>Chancery %1</h3><p>A viewer for diplomatic timelines. Nothing is shown without its "
                   "sentence; disagreement is shown, never resolved silently.</p>"
                   "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                    .arg(QCoreApplication::applicationVersion()));
    box.exec();
}

void MainWindow::setColourScheme(ColourScheme scheme)
{
    m_settings.setColourScheme(scheme);
    applyAppearance(*qApp, scheme);
}

void MainWindow::updateTitle()
{
    // [*] stands for the mark of unsaved changes.
    setWindowTitle(
        visibly(tr("%1 (%2)[*] – Chancery").arg(m_session.snapshot()->info().title, m_saving->fileName())));
}

void MainWindow::updateStatus()
{
    const Snapshot &snapshot = *m_session.snapshot();
    // A selection makes none of it another number.
    if (m_counted.lock() != m_session.snapshot() || m_isCountedWithLinks != snapshot.hasLinks()) {
        m_counted = m_session.snapshot();
        m_isCountedWithLinks = snapshot.hasLinks();
        updateCounts();
    }
    const auto error = snapshot.error();
    m_warning->setText(error ? tr("⚠ %1").arg(error->toString()) : QString());
    m_warning->setVisible(error.has_value());
}

/// What no fact carries yet is not counted: of a large dossier that is found in the background.
void MainWindow::updateCounts()
{
    constexpr std::uint32_t mostAtOnce = 100'000; // facts
    const auto tell = [this](const KnownCounts &known) {
        QStringList counts;
        for (const ObjectKind kind : {ObjectKind::Event, ObjectKind::Participant, ObjectKind::Option,
                                      ObjectKind::Fact, ObjectKind::Source}) {
            if (const auto &count = known[static_cast<std::size_t>(kind)])
                counts.append(counted(*count, kind));
        }
        m_summary->setText(counts.join(u"  ·  "_s));
    };
    const SnapshotPtr snapshot = m_session.snapshot();
    if (snapshot->count(ObjectKind::Fact) <= mostAtOnce || m_summary->text().isEmpty()) {
        m_counting->stop();
        tell(knownCounts(*snapshot));
    } else {
        m_counting->start([snapshot](const Progress &) { return knownCounts(*snapshot); }, tell);
    }
}

void MainWindow::restoreLayout()
{
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray layout = m_settings.layout(); !layout.isEmpty())
        m_perspectives->setState(layout);
    if (const QByteArray passage = m_settings.passageState(); !passage.isEmpty())
        m_passage->restoreState(passage);
    m_filter->updateBar();
}

void MainWindow::resetLayout()
{
    m_perspectives->giveBack();
    m_settings.forgetLayout();
    restoreState(m_defaultLayout);
    m_filter->updateBar();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        dock->setVisible(!dock->property(comesWhenNeeded).toBool());
    }
    m_docks.at(1)->raise();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Whoever comes back to the window wants to see how things stand.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        QMetaObject::invokeMethod(m_watch, &FileWatch::look, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isLeft && !mayLeave()) {
        event->ignore();
        return;
    }
    rememberPlace();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::rememberPlace()
{
    m_settings.setWindow(saveGeometry(), m_perspectives->state());
    m_settings.setPassageState(m_passage->saveState());
    m_places->keep();
}

} // namespace chancery
