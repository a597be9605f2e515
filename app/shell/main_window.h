// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/settings.h"
#include "core/io/content_stamp.h"
#include "core/session/session.h"
#include "core/store/store.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QDockWidget;
class QLabel;
class QProgressBar;
class QToolButton;

namespace chancery {

class DossierComparison;
class AttachActions;
class DossierSaving;
class EditHistory;
class FileWatch;
class FilterActions;
class Importing;
class KnownOn;
class JudgementActions;
class LastPlaces;
class Job;
struct OpenedDossier;
class PassageView;
class Perspectives;
class ProposedDay;
class SearchView;
class TextWindows;
class TimelineView;
class TypedDrafts;
class UnsavedWork;
class WritingActions;

/// The one window: views in docks around the timeline, and the actions that belong to none of them. It
/// composes; what views share goes through the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The session shows the store's present snapshot, and outlives the window.
    MainWindow(std::shared_ptr<Store> store, QString location, Session &session, Settings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens another dossier, at an object where the address names one; the present one stays until that has
    /// succeeded, and for good if it fails.
    void openLocation(const QString &address);
    /// What the file held that the window's first dossier was read from, where it is JSON.
    void setOpenedStamp(const std::optional<ContentStamp> &stamp);
    /// Who may have a dossier open already, and shows it then, at an object: asked before this window opens
    /// it.
    using Elsewhere = std::function<bool(const QString &location, const QString &object)>;
    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// Whether this window has that dossier open.
    [[nodiscard]] bool shows(const QString &location) const;
    /// What its dossier was opened from, or saved to since; empty for one without a file.
    [[nodiscard]] const QString &location() const;
    /// The dossier is what an earlier process left unsaved.
    void goOnUnsaved();
    /// The program ends and nobody can be asked: what is unsaved is kept for the next time.
    void keepForNextTime();
    /// Whether it has changes that are in no file.
    [[nodiscard]] bool isUnsaved() const;
    /// Asks what to do with unsaved changes; false where the window must stay.
    bool mayEnd();
    /// The dossier is new, and kept as unsaved work from now on.
    void beginNew();
    /// Goes where the dossier was left the last time, or to the object with this id.
    void start(const QString &object);
    /// Selects the object with this id, or says in the status bar that the dossier has none.
    void goToObject(const QString &id);
    /// The address of the selected object, or of the dossier where nothing is selected.
    [[nodiscard]] QString addressOfSelection() const;

    /// Does with files what dropping them does: opens a dossier, offers to import a list, takes anything else
    /// for a report.
    void takeFiles(const QStringList &paths);
    /// The first of some files that is a dossier, or called one; empty where none is.
    [[nodiscard]] static QString dossierAmong(const QStringList &paths);

    /// Brings a view to the front by one of viewNames(); false where there is none of that name.
    bool showView(const QString &name);
    /// The names showView() knows, the timeline's first.
    static QStringList viewNames();

    /// Takes over what somebody chose in the preferences, in whatever window.
    void applyPreferences();
    /// Points at three things, once in the life of a reader's settings.
    void hintOnce();

    [[nodiscard]] Session &session() const { return m_session; }
    /// Which state of the dossier the session shows: the whole, or as known on a day.
    [[nodiscard]] KnownOn &knownOn() const { return *m_knownOn; }

Q_SIGNALS:
    /// A dossier was opened, or not: `error` is empty where it was.
    void openEnded(const QString &location, const QString &error);
    void closed();
    void preferencesChanged();
    void preferencesApplied();
    /// The program is to start anew, with what is open.
    void restartRequested();
    /// The reader is done with this dossier, and not with the program.
    void startRequested();

private:
    void newDossier();
    void createWriting();
    /// Asks about what is typed and not kept, then about changes in no file; false where the dossier stays.
    bool mayLeave();
    /// What was typed into forms and is not kept, a line each.
    [[nodiscard]] QStringList unkept() const;
    /// Goes on with what was typed into the forms of this dossier before, and keeps it from now on.
    void takeUpTyped();
    [[nodiscard]] QString draftsFile() const;
    /// Until something has a date, the timeline stands at the present.
    void standAtPresent();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createViews();
    void createActions();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createGoMenu();
    void createTimelineMenu();
    void createHelpMenu();
    void createToolBar();
    template<class Slot>
    QAction *addCommand(QMenu &menu, const QString &text, const QKeySequence &keys, Slot &&slot,
                        const QString &calledAlso = {});
    void createStatusBar();
    void createComparison(QDockWidget *beside);
    void createJudgements(QDockWidget *beside);
    void createPagePicture();
    void createPerspectives();
    void openEventCard(const Selection &selection, const QObject *by);
    QDockWidget *addView(const QString &name, const QString &title, QWidget *view, Qt::DockWidgetArea area);
    void resetLayout();
    void restoreLayout();
    /// Reads a dossier in the background and shows it, at the object with that id; `isThisOne` where it is
    /// the open one in another file, so that nothing is lost.
    void read(const QString &location, const QString &object, bool isThisOne);
    void createImporting();
    void adopt(std::shared_ptr<Store> store, const QString &location,
               const std::optional<ContentStamp> &stamp);
    [[nodiscard]] QStringList viewsInFront() const;
    void raiseViews(const QStringList &names);
    void takeOpened(const OpenedDossier &opened, const QString &id, bool isUnchanged);
    void tellNotOpened(const Error &error);
    void endOpening();
    void chooseFile();
    void showAbout();
    void showPreferences();
    void showGuide();
    void showLegend();
    void goToPane(bool forward);
    void changeTextSize(int by);
    void toggleFullScreen();
    void openPalette();
    void setColourScheme(ColourScheme scheme);
    void fillRecentMenu(QMenu *menu);
    void watchEdits();
    void updateTitle();
    void rememberPlace();
    void updateStatus();
    void updateCounts();

    Session &m_session;
    Settings &m_settings;
    EditHistory *m_edits; ///< the dossier, and what was done to it
    FilterActions *m_filter = nullptr;
    KnownOn *m_knownOn; ///< what the session shows of it
    ProposedDay *m_proposedDay;
    DossierSaving *m_saving;
    AttachActions *m_attach;
    TextWindows *m_textWindows;
    DossierComparison *m_comparing;
    Importing *m_importing;
    LastPlaces *m_places = nullptr;
    UnsavedWork *m_unsaved;
    TypedDrafts *m_drafts; ///< what was typed and is in no dossier
    FileWatch *m_watch;
    WritingActions *m_writing = nullptr;
    JudgementActions *m_judgements = nullptr;
    Perspectives *m_perspectives = nullptr;
    Elsewhere m_elsewhere;

    TimelineView *m_timeline = nullptr;
    PassageView *m_passage = nullptr;
    SearchView *m_search = nullptr;
    QList<QDockWidget *> m_docks;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QComboBox *m_grouping = nullptr;
    Job *m_opening = nullptr;
    QString m_openingLocation;
    QLabel *m_summary = nullptr;
    std::weak_ptr<const Snapshot> m_counted; ///< of which the summary tells, or will tell
    Job *m_counting = nullptr;
    bool m_isCountedWithLinks = false;
    QLabel *m_warning = nullptr;
    QLabel *m_jobLabel = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QByteArray m_defaultLayout;
    bool m_isLeft = false; ///< asked about its changes already
};

} // namespace chancery
