// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/shell/attach_actions.h"
#include "app/shell/dossier_comparison.h"
#include "app/shell/dossier_saving.h"
#include "app/shell/edit_history.h"
#include "app/shell/file_watch.h"
#include "app/shell/importing.h"
#include "app/shell/judgement_actions.h"
#include "app/shell/known_on.h"
#include "app/shell/last_places.h"
#include "app/shell/main_window.h"
#include "app/shell/opened_dossier.h"
#include "app/shell/palette/palette_commands.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/writing_actions.h"
#include "app/views/error_box.h"
#include "app/views/passage/passage_view.h"
#include "app/views/sources/sources_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/io/dossier_file.h"
#include "core/io/file_identity.h"
#include "core/io/private_folder.h"
#include "core/store/dossier_address.h"
#include "core/store/older_file.h"
#include "core/text/shown_text.h"
#include "core/work/job.h"

#include <QDate>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int openingShownAfterMs = 300;

} // namespace

void MainWindow::openLocation(const QString &address)
{
    if (m_opening->isRunning())
        return; // one at a time: Cancel stands beside the progress
    const auto [location, object] = parseDossierAddress(address);
    if (m_elsewhere && m_elsewhere(location, object)) {
        Q_EMIT openEnded(location, {});
        return;
    }
    if (!mayLeave()) {
        Q_EMIT openEnded(location, cancelledReason());
        return;
    }
    read(location, object, false);
}

void MainWindow::read(const QString &location, const QString &object, bool isThisOne)
{
    m_openingLocation = location;
    m_jobLabel->setText(tr("Opening %1").arg(QFileInfo(location).fileName()));
    // Reading a file gives no shares; the bar moves to and fro until there are some.
    m_progress->setRange(0, 0);
    m_opening->start(
        [location](const Progress &progress) { return openWithStamp(location, progress); },
        [this, isThisOne, id = object, editsThen = m_edits->state()](const Outcome<OpenedDossier> &opened) {
            endOpening();
            if (opened)
                takeOpened(*opened, id, isThisOne || m_edits->state() == editsThen);
            else
                tellNotOpened(opened.error());
        });
    QTimer::singleShot(openingShownAfterMs, this, [this] {
        if (!m_opening->isRunning())
            return;
        m_jobLabel->show();
        m_progress->show();
        m_cancel->show();
    });
}

void MainWindow::takeOpened(const OpenedDossier &opened, const QString &id, bool isUnchanged)
{
    // What was changed while the other dossier was read has not been asked about yet.
    const bool isTyped = !unkept().isEmpty(); // first: it keeps what it can
    const bool goes = (!isTyped && isUnchanged) || mayLeave();
    const QString location = m_openingLocation;
    if (goes) {
        adopt(opened.store, location, opened.stamp);
        start(id);
    }
    Q_EMIT openEnded(location, goes ? QString() : cancelledReason());
}

void MainWindow::tellNotOpened(const Error &error)
{
    m_edits->setBusy(false);
    Q_EMIT openEnded(m_openingLocation, error.toString());
    makeErrorBox(tr("The dossier could not be opened"), error, this,
                 tr("The present dossier stays as it was."))
        ->open();
}

void MainWindow::endOpening()
{
    m_jobLabel->hide();
    m_progress->hide();
    m_cancel->hide();
    statusBar()->clearMessage();
}

void MainWindow::adopt(std::shared_ptr<Store> store, const QString &location,
                       const std::optional<ContentStamp> &stamp)
{
    m_places->keep();
    m_drafts->close();
    m_edits->open(std::move(store));
    m_knownOn->open();
    m_saving->open(location, stamp);
    m_unsaved->describe(location, stamp);
    m_watch->begin();
    m_writing->forget();
    m_judgements->forget();
    if (!location.isEmpty())
        m_settings.addRecentDossier(absoluteLocation(location));
    updateTitle();
    if (isOlderDossier(location))
        statusBar()->showMessage(olderNotice(), 20000);
}

void MainWindow::setOpenedStamp(const std::optional<ContentStamp> &stamp)
{
    m_saving->open(m_saving->location(), stamp);
    m_unsaved->describe(m_saving->location(), stamp);
}

bool MainWindow::shows(const QString &location) const
{
    return location.startsWith("builtin:"_L1) ? location == m_saving->location()
                                              : isSameFile(location, m_saving->location());
}

const QString &MainWindow::location() const
{
    return m_saving->location();
}

void MainWindow::newDossier()
{
    if (m_opening->isRunning() || !mayLeave())
        return;
    NewDossierDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted || !dialog.dossier())
        return;
    const auto store =
        Store::fromDossier(*dialog.dossier(), dialog.dossier()->info.title, {}, PrivatePlace::UserState);
    if (!store) {
        makeErrorBox(tr("The dossier could not be made"), store.error(), this)->open();
        return;
    }
    adopt(*store, {}, {});
    beginNew();
}

void MainWindow::beginNew()
{
    m_unsaved->begin();
    m_edits->markUnsaved();
    m_places->restore(false);
    standAtPresent();
    takeUpTyped();
}

void MainWindow::standAtPresent()
{
    if (m_session.snapshot()->events().dated > 0)
        return;
    const qint64 today = QDate(1970, 1, 1).daysTo(QDate::currentDate());
    constexpr qint64 around = 15;
    // The first place, so that no step back leads to one before it.
    m_session.startAt({m_session.selection().object,
                       TimeRange{(today - around) * secondsPerDay, (today + around) * secondsPerDay},
                       m_session.filter()});
}

QString MainWindow::draftsFile() const
{
    // A dossier without a file has a folder of its own, which goes with it.
    if (m_saving->location().isEmpty()) {
        const auto folder = m_edits->store()->privateFolder();
        return folder ? folder->filePath(u"typed.json"_s) : QString();
    }
    return TypedDrafts::fileFor(dossierKey(m_saving->location(), *m_session.snapshot()));
}

void MainWindow::takeUpTyped()
{
    m_drafts->open(draftsFile());
    const QStringList back = m_judgements->takeUpTyped() + m_writing->takeUpTyped();
    if (!back.isEmpty())
        statusBar()->showMessage(
            tr("What you typed before and did not keep is back: %1").arg(back.join(u"; "_s)), 20000);
}

void MainWindow::goOnUnsaved()
{
    m_edits->markUnsaved();
    standAtPresent();
    takeUpTyped();
}

void MainWindow::keepForNextTime()
{
    rememberPlace();
    m_drafts->flush();
    m_unsaved->keep();
}

bool MainWindow::isUnsaved() const
{
    return m_edits->isModified();
}

bool MainWindow::mayEnd()
{
    return mayLeave();
}

QStringList MainWindow::unkept() const
{
    return m_writing->unkept() + m_judgements->unkept();
}

bool MainWindow::mayLeave()
{
    const QStringList typed = unkept();
    if (!typed.isEmpty()) {
        QMessageBox box(QMessageBox::Question, tr("Typed, and not kept"),
                        tr("What you typed is not in the dossier yet:"), QMessageBox::NoButton, this);
        box.setObjectName(u"unkept"_s);
        box.setTextFormat(Qt::PlainText);
        constexpr qsizetype mostNamed = 6;
        QStringList lines = typed.mid(0, mostNamed);
        if (typed.size() > mostNamed)
            lines.append(tr("and %1 more").arg(typed.size() - mostNamed));
        box.setInformativeText(lines.join(u'\n'));
        QPushButton *back = box.addButton(tr("&Go back to it"), QMessageBox::RejectRole);
        back->setObjectName(u"go-back"_s);
        box.addButton(tr("&Discard it"), QMessageBox::DestructiveRole)->setObjectName(u"discard"_s);
        box.setDefaultButton(back);
        box.setEscapeButton(back);
        box.exec();
        if (box.clickedButton() == back || !box.clickedButton())
            return false;
    }
    if (!m_saving->mayLeave())
        return false;
    if (!typed.isEmpty()) {
        m_writing->forget();
        m_judgements->forget();
        m_drafts->flush();
    }
    return true;
}

void MainWindow::start(const QString &object)
{
    m_places->restore(!object.isEmpty());
    standAtPresent();
    takeUpTyped();
    if (!object.isEmpty())
        goToObject(object);
}

void MainWindow::goToObject(const QString &id)
{
    if (const auto object = m_session.snapshot()->find(id))
        m_session.select(*object);
    else
        statusBar()->showMessage(tr("This dossier has no object “%1”.").arg(id), 10000);
}

QString MainWindow::addressOfSelection() const
{
    const auto &object = m_session.selection().object;
    return DossierAddress{absoluteLocation(m_saving->location()), object ? object->id : QString()}.toString();
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open dossier"), QString(),
                                                      tr("Dossiers (*.dossier *.json);;All files (*)"));
    if (!path.isEmpty())
        openLocation(path);
}

void MainWindow::watchEdits()
{
    connect(m_edits, &EditHistory::modifiedChanged, this, &QWidget::setWindowModified);
    // By its title it is known, and offered where the program does not end as it should.
    connect(&m_session, &Session::snapshotChanged, this, [this] {
        const QString before = windowTitle();
        updateTitle();
        if (windowTitle() != before)
            m_unsaved->describe(m_saving->location(), m_saving->stamp());
    });
    connect(m_edits, &EditHistory::failed, this, [this](const Error &error) {
        makeErrorBox(tr("The change could not be carried out"), error, this, tr("The dossier is as it was."))
            ->open();
    });
    // Queued: it stays when the change itself has been told of.
    connect(
        m_edits, &EditHistory::upgraded, this, [this] { statusBar()->showMessage(upgradedNotice(), 20000); },
        Qt::QueuedConnection);
    // No view knows where a dossier is changed: they ask, and the window has it done.
    // Queued: what they asked with is over before the dossier changes under it.
    connect(
        m_passage, &PassageView::attachRequested, m_attach,
        [this](const SourceId &source) { m_attach->attach(source); }, Qt::QueuedConnection);
    connect(findChild<SourcesView *>(), &SourcesView::attachRequested, m_attach, &AttachActions::attach,
            Qt::QueuedConnection);
    connect(m_attach, &AttachActions::attached, this,
            [this] { statusBar()->showMessage(tr("The text is attached; Ctrl+Z takes it back."), 8000); });
    // Its pages can be shown from there.
    const auto rememberFile = [this](const QString &sha256, const QString &path) {
        m_settings.setFileOf(sha256, QFileInfo(path).absoluteFilePath());
    };
    connect(m_attach, &AttachActions::taken, this, rememberFile);
    connect(m_writing, &WritingActions::taken, this, rememberFile);
    connect(m_watch, &FileWatch::saveAsRequested, m_saving, &DossierSaving::saveAs);
    connect(m_watch, &FileWatch::reopenRequested, this, &MainWindow::openLocation);
    connect(m_watch, &FileWatch::compareRequested, m_comparing, &DossierComparison::compareWith);
    connect(m_watch, &FileWatch::reloaded, this, [this] {
        updateTitle();
        statusBar()->showMessage(tr("Another program has changed this dossier; you see it as it is now. What "
                                    "was done before cannot be "
                                    "undone any more."),
                                 10000);
    });
    connect(m_saving, &DossierSaving::compareRequested, m_comparing, &DossierComparison::compareWith);
    connect(m_saving, &DossierSaving::fileNameChanged, this, &MainWindow::updateTitle);
    connect(m_saving, &DossierSaving::saved, this, [this](const QString &path) {
        m_unsaved->describe(m_saving->location(), m_saving->stamp());
        m_drafts->moveTo(draftsFile());
        m_watch->look();
        m_settings.addRecentDossier(QFileInfo(path).absoluteFilePath());
        statusBar()->showMessage(tr("Saved %1").arg(path), 5000);
    });
}

void MainWindow::createImporting()
{
    connect(m_importing, &Importing::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 20000); });
    connect(m_importing, &Importing::brought, this, [this](const ObjectRef &first, bool toSource) {
        if (toSource)
            showView(u"to-source"_s);
        m_session.select(first);
        if (!toSource && first.kind == ObjectKind::Event)
            m_timeline->fitSelection();
    });
    connect(m_importing, &Importing::written, this,
            [this](const QString &path, const QString &object, bool isThisDossier) {
                if (isThisDossier)
                    read(path, object, true);
                else
                    openLocation(DossierAddress{QFileInfo(path).absoluteFilePath(), object}.toString());
            });
}

void MainWindow::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    const QStringList recent = m_settings.recentDossiers();
    for (const QString &location : recent) {
        QAction *action =
            menu->addAction(asAction(location), this, [this, location] { openLocation(location); });
        setOtherWords(*action, tr("recent dossiers opened last %1").arg(location));
    }
    if (recent.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool areFiles = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(),
                                                         [](const QUrl &url) { return url.isLocalFile(); });
    if (areFiles)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    // Queued: the drop is over before anything is asked.
    QMetaObject::invokeMethod(
        this, [this, paths] { takeFiles(paths); }, Qt::QueuedConnection);
}

QString MainWindow::dossierAmong(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (Importing::takes(path))
            continue;
        if (isDossierFile(path) || path.endsWith(".dossier"_L1, Qt::CaseInsensitive) ||
            path.endsWith(".json"_L1, Qt::CaseInsensitive))
            return path;
    }
    return {};
}

void MainWindow::takeFiles(const QStringList &paths)
{
    // A dossier is opened, whatever it is called; a list or a timeline is offered to be imported; anything
    // else is taken for a report.
    if (const QString dossier = dossierAmong(paths); !dossier.isEmpty())
        return openLocation(dossier);
    for (const QString &path : paths) {
        if (Importing::takes(path))
            m_importing->import(path);
        else
            m_writing->newSource(path);
    }
}

} // namespace chancery
