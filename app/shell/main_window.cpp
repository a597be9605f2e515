// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"

#include "app/briefing/briefing_dialog.h"
#include "app/shell/appearance.h"
#include "app/shell/key_help.h"
#include "app/shell/open_job.h"
#include "app/views/facts/facts_view.h"
#include "app/views/figures/figures_view.h"
#include "app/views/matrix/matrix_view.h"
#include "app/views/options/options_view.h"
#include "app/views/overview/overview_strip.h"
#include "app/views/passage/passage_view.h"
#include "app/views/questions/questions_view.h"
#include "app/views/sources/sources_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int progressShownAfterMs = 300;

const QString timelineName = u"timeline"_s;

} // namespace

MainWindow::MainWindow(std::shared_ptr<Store> store, QString location, Session &session, Settings &settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_store(std::move(store))
    , m_location(std::move(location))
    , m_session(session)
    , m_settings(settings)
{
    setDockNestingEnabled(true);
    setAcceptDrops(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    resize(1366, 768);
    createViews();
    createActions();
    createStatusBar();
    m_defaultLayout = saveState();
    restoreLayout();
    updateTitle();
    updateStatus();
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::updateStatus);
    // A fetch that failed is told where the reader looks, not lost: views show what they have.
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::updateStatus, Qt::QueuedConnection);
}

MainWindow::~MainWindow() = default;

QStringList MainWindow::viewNames()
{
    return {timelineName, u"passage"_s, u"facts"_s,     u"participants"_s,
            u"options"_s, u"figures"_s, u"questions"_s, u"sources"_s};
}

void MainWindow::createViews()
{
    auto *centre = new QWidget;
    centre->setObjectName(u"centre"_s);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_timeline = new TimelineView(m_session, centre);
    m_timeline->setObjectName(u"view-timeline"_s);
    column->addWidget(new OverviewStrip(m_session, centre));
    column->addWidget(m_timeline, 1);
    setCentralWidget(centre);

    m_passage = new PassageView(m_session);
    addView(u"passage"_s, tr("Passage"), m_passage, Qt::RightDockWidgetArea);
    auto *factsView = new FactsView(m_session);
    QDockWidget *facts = addView(u"facts"_s, tr("Facts"), factsView, Qt::BottomDockWidgetArea);
    connect(m_passage, &PassageView::searchRequested, factsView, [facts, factsView](const QString &words) {
        facts->show();
        facts->raise();
        factsView->find(words);
    });
    const std::initializer_list<QDockWidget *> tabs = {
        addView(u"participants"_s, tr("Participants"), new MatrixView(m_session), Qt::BottomDockWidgetArea),
        addView(u"options"_s, tr("Options"), new OptionsView(m_session), Qt::BottomDockWidgetArea),
        addView(u"figures"_s, tr("Figures"), new FiguresView(m_session), Qt::BottomDockWidgetArea),
        addView(u"questions"_s, tr("Questions"), new QuestionsView(m_session), Qt::BottomDockWidgetArea),
        addView(u"sources"_s, tr("Sources"), new SourcesView(m_session), Qt::BottomDockWidgetArea),
    };
    for (QDockWidget *dock : tabs)
        tabifyDockWidget(facts, dock);
    facts->raise();
    resizeDocks({m_docks.first()}, {430}, Qt::Horizontal);
    resizeDocks({facts}, {260}, Qt::Vertical);
}

QDockWidget *MainWindow::addView(const QString &name, const QString &title, QWidget *view,
                                 Qt::DockWidgetArea area)
{
    view->setObjectName(u"view-"_s + name);
    auto *dock = new QDockWidget(title);
    dock->setObjectName(u"dock-"_s + name);
    dock->setWidget(view);
    // Below the timeline height is dear and width is not.
    if (area == Qt::BottomDockWidgetArea)
        dock->setFeatures(dock->features() | QDockWidget::DockWidgetVerticalTitleBar);
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::createActions()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto &&slot) {
        QAction *action = menu->addAction(text, this, std::forward<decltype(slot)>(slot));
        action->setShortcut(keys);
        return action;
    };

    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    QMenu *builtin = file->addMenu(tr("Open &built-in dossier"));
    for (const QString &name : builtinDossiers())
        add(builtin, name, {}, [this, name] { openLocation(u"builtin:"_s + name); });
    file->addSeparator();
    add(file, tr("&Save a copy…"), QKeySequence::SaveAs, [this] { saveCopy(); });
    add(file, tr("&Export briefing…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportBriefing(); });
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_docks.size(); ++i) {
        QAction *toggle = m_docks[i]->toggleViewAction();
        view->addAction(toggle);
        // Ctrl+1 … bring a view to the front even where it is open behind another.
        auto *raise = new QAction(tr("Go to %1").arg(m_docks[i]->windowTitle()), this);
        raise->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i))));
        QDockWidget *dock = m_docks[i];
        connect(raise, &QAction::triggered, dock, [dock] {
            dock->show();
            dock->raise();
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
        });
        addAction(raise);
    }
    auto *toTimeline = new QAction(tr("Go to Timeline"), this);
    toTimeline->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(toTimeline, &QAction::triggered, m_timeline,
            [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
    addAction(toTimeline);
    view->addSeparator();
    QMenu *colours = view->addMenu(tr("&Colours"));
    auto *schemes = new QActionGroup(this);
    const std::pair<ColourScheme, QString> choices[] = {{ColourScheme::System, tr("As the &desktop")},
                                                        {ColourScheme::Light, tr("&Light")},
                                                        {ColourScheme::Dark, tr("D&ark")}};
    for (const auto &[scheme, text] : choices) {
        QAction *choice = colours->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(scheme == m_settings.colourScheme());
        schemes->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, chosen = scheme] { setColourScheme(chosen); });
    }
    add(view, tr("&Reset layout"), {}, [this] { resetLayout(); });

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    QAction *back = add(go, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_session.back(); });
    back->setIcon(style()->standardIcon(QStyle::SP_ArrowBack));
    QAction *forward =
        add(go, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_session.forward(); });
    forward->setIcon(style()->standardIcon(QStyle::SP_ArrowForward));
    const auto updateHistory = [this, back, forward] {
        back->setEnabled(m_session.canGoBack());
        forward->setEnabled(m_session.canGoForward());
    };
    connect(&m_session, &Session::historyChanged, back, updateHistory);
    updateHistory();
    add(go, tr("&Nothing selected"), QKeySequence(Qt::Key_Escape), [this] { m_session.clearSelection(); });

    QMenu *timeline = menuBar()->addMenu(tr("&Timeline"));
    timeline->addAction(tr("Zoom &in"), m_timeline, &TimelineView::zoomIn);
    timeline->addAction(tr("Zoom &out"), m_timeline, &TimelineView::zoomOut);
    timeline->addAction(tr("Fit the &selection"), m_timeline, &TimelineView::fitSelection);
    timeline->addAction(tr("Fit &all"), m_timeline, &TimelineView::fitAll);
    timeline->addSeparator();
    timeline->addAction(tr("&Next event"), m_timeline, &TimelineView::selectNext);
    timeline->addAction(tr("&Previous event"), m_timeline, &TimelineView::selectPrevious);
    timeline->addSeparator();
    QAction *fold = timeline->addAction(tr("&Collapse gaps"));
    fold->setCheckable(true);
    connect(fold, &QAction::toggled, m_timeline, &TimelineView::setFoldsGaps);
    QAction *wheel = timeline->addAction(tr("&Wheel zooms, Ctrl+wheel scrolls"));
    wheel->setCheckable(true);
    connect(wheel, &QAction::toggled, this, [this](bool zooms) {
        m_timeline->setWheelZooms(zooms);
        m_settings.setWheelZooms(zooms);
    });
    wheel->setChecked(m_settings.wheelZooms());

    QMenu *passage = menuBar()->addMenu(tr("&Passage"));
    passage->addActions(m_passage->commands());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *keys = add(help, tr("&Keys"), QKeySequence(u"?"_s),
                        [this] { KeyHelp(findChildren<QAction *>(), this).exec(); });
    keys->setShortcuts({QKeySequence(u"?"_s), QKeySequence(Qt::Key_F1)});
    add(help, tr("&About Chancery"), {}, [this] { showAbout(); });

    QToolBar *bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(u"main-tool-bar"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->addAction(back);
    bar->addAction(forward);
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
}

void MainWindow::createStatusBar()
{
    m_summary = new QLabel;
    m_warning = new QLabel;
    m_warning->setObjectName(u"warning"_s);
    m_jobLabel = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of opening"));
    m_cancel = new QToolButton;
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"cancel-open"_s);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        statusBar()->showMessage(tr("Cancelling…"));
    });
    statusBar()->addWidget(m_summary);
    statusBar()->addWidget(m_warning);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jobLabel, m_progress, m_cancel}) {
        statusBar()->addPermanentWidget(widget);
        widget->hide();
    }
}

void MainWindow::openLocation(const QString &location)
{
    if (m_job)
        return; // one at a time: Cancel stands beside the progress
    m_job = std::make_unique<OpenJob>(location);
    const auto ended = [this] { return m_job ? m_job->location() : QString(); };
    connect(m_job.get(), &OpenJob::progressed, this, [this](double share) {
        // Reading a file gives no shares; the bar moves to and fro until there are some.
        m_progress->setRange(0, share > 0 ? 100 : 0);
        m_progress->setValue(static_cast<int>(share * 100));
    });
    connect(m_job.get(), &OpenJob::opened, this, [this, ended](const std::shared_ptr<Store> &store) {
        const QString opened = ended();
        endJob();
        adopt(store, opened);
        Q_EMIT openEnded(opened, {});
    });
    connect(m_job.get(), &OpenJob::failed, this, [this, ended](const Error &error) {
        const QString failed = ended();
        endJob();
        Q_EMIT openEnded(failed, error.toString());
        auto *box = new QMessageBox(QMessageBox::Warning, tr("The dossier could not be opened"),
                                    error.toString(), QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(tr("The present dossier stays as it was."));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(m_job.get(), &OpenJob::cancelled, this, [this, ended] {
        const QString cancelled = ended();
        endJob();
        statusBar()->showMessage(tr("Opening was cancelled."), 5000);
        Q_EMIT openEnded(cancelled, cancelledReason());
    });
    m_jobLabel->setText(tr("Opening %1").arg(QFileInfo(location).fileName()));
    m_progress->setRange(0, 0);
    QTimer::singleShot(progressShownAfterMs, m_job.get(), [this] {
        m_jobLabel->show();
        m_progress->show();
        m_cancel->show();
    });
    m_job->start();
}

void MainWindow::endJob()
{
    // The job is the sender of the signal being handled; it goes when that is over.
    if (m_job)
        m_job.release()->deleteLater();
    m_jobLabel->hide();
    m_progress->hide();
    m_cancel->hide();
    statusBar()->clearMessage();
}

void MainWindow::adopt(std::shared_ptr<Store> store, const QString &location)
{
    m_store = std::move(store);
    m_location = location;
    m_session.openSnapshot(m_store->snapshot());
    m_settings.addRecentDossier(location.startsWith("builtin:"_L1) ? location
                                                                   : QFileInfo(location).absoluteFilePath());
    updateTitle();
}

bool MainWindow::showView(const QString &name)
{
    if (name == timelineName) {
        m_timeline->setFocus();
        return true;
    }
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() == u"dock-"_s + name) {
            dock->show();
            dock->raise();
            return true;
        }
    }
    return false;
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open dossier"), QString(),
                                                      tr("Dossiers (*.dossier *.json);;All files (*)"));
    if (!path.isEmpty())
        openLocation(path);
}

void MainWindow::saveCopy()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy"), m_session.snapshot()->info().id + u".dossier"_s,
                                     tr("Dossier (*.dossier);;JSON dossier (*.json)"));
    if (path.isEmpty())
        return;
    const auto dossier = m_store->readAll();
    const Status status = !dossier ? Status(dossier.error())
                          : path.endsWith(".json"_L1, Qt::CaseInsensitive)
                              ? writeJsonDossierFile(*dossier, path)
                              : Store::write(*dossier, path);
    if (!status)
        QMessageBox::warning(this, tr("The copy could not be saved"), status.error().toString());
    else
        statusBar()->showMessage(tr("Saved %1").arg(path), 5000);
}

void MainWindow::exportBriefing()
{
    BriefingDialog dialog(m_session.snapshot(), this);
    dialog.setPath(m_session.snapshot()->info().id + u".pdf"_s);
    dialog.setAttachmentSource([store = m_store]() -> Outcome<QByteArray> {
        const auto dossier = store->readAll();
        if (!dossier)
            return dossier.error();
        return writeJsonDossier(*dossier);
    });
    if (const auto range = m_session.visibleRange())
        dialog.setVisibleRange(*range);
    dialog.exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Chancery"),
        tr("<h3>Chancery %1</h3><p>A viewer for diplomatic timelines. Nothing is shown without its "
           "sentence; disagreement is shown, never resolved silently.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::setColourScheme(ColourScheme scheme)
{
    m_settings.setColourScheme(scheme);
    applyAppearance(*qApp, scheme);
}

void MainWindow::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    const QStringList recent = m_settings.recentDossiers();
    for (const QString &location : recent)
        menu->addAction(location, this, [this, location] { openLocation(location); });
    if (recent.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::updateTitle()
{
    const QString where = m_store->isUntitled() ? tr("untitled copy") : QFileInfo(m_store->path()).fileName();
    setWindowTitle(tr("%1 (%2) – Chancery").arg(m_session.snapshot()->info().title, where));
}

void MainWindow::updateStatus()
{
    const Snapshot &snapshot = *m_session.snapshot();
    const auto count = [&snapshot](ObjectKind kind) {
        return tr("%L1 %2").arg(snapshot.count(kind)).arg(pluralLabel(kind));
    };
    m_summary->setText(QStringList{count(ObjectKind::Event), count(ObjectKind::Participant),
                                   count(ObjectKind::Option), count(ObjectKind::Fact),
                                   count(ObjectKind::Source)}
                           .join(u"  ·  "_s));
    const auto error = snapshot.error();
    m_warning->setText(error ? tr("⚠ %1").arg(error->toString()) : QString());
    m_warning->setVisible(error.has_value());
}

void MainWindow::restoreLayout()
{
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray layout = m_settings.layout(); !layout.isEmpty())
        restoreState(layout);
    if (const QByteArray passage = m_settings.passageState(); !passage.isEmpty())
        m_passage->restoreState(passage);
}

void MainWindow::resetLayout()
{
    m_settings.forgetLayout();
    restoreState(m_defaultLayout);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        dock->show();
    }
    m_docks.at(1)->raise();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setPassageState(m_passage->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openLocation(event->mimeData()->urls().first().toLocalFile());
}

} // namespace chancery
