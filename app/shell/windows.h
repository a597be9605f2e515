// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/start_page/start_page.h"
#include "app/shell/settings.h"
#include "app/shell/unsaved_work.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <vector>

namespace chancery {

class MainWindow;
class UnsavedDialog;
struct OpenedDossier;

/// The windows of this process, one a dossier: who asks for one that is open gets its window. Each goes when
/// it is closed.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(Settings &settings, QObject *parent = nullptr);
    ~Windows() override;

    /// Opens a dossier in a window of its own, at an object where the address names one, or brings the window
    /// to the front that has it. An empty address brings the last window to the front, or the start page
    /// where there is none. False, after a message, where it cannot be opened.
    bool open(const QString &address);
    /// Goes on with what an earlier process left unsaved, in a window of its own.
    bool openUnsaved(const UnsavedDossier &left);
    /// Brings the window of a dossier to the front, at an object; false where there is none.
    bool raise(const QString &location, const QString &object = {});
    /// Offers what earlier processes left unsaved, beside the windows; does nothing where that is nothing.
    void offerUnsaved();

    /// The program ends without asking: places are remembered, and unsaved changes kept to be offered again.
    void keepAll();
    /// The addresses that a later process is to open: those of locations() without unsaved changes, which it
    /// goes on with by goOnAfter().
    [[nodiscard]] QStringList locationsToReopen() const;
    /// Goes on with what the process of that mark (ProcessMark) left unsaved; whether it left anything.
    bool goOnAfter(const QString &mark);
    /// Asks in each window what to do with its unsaved changes; false where one must stay.
    bool mayEnd();

    /// What stands where no dossier is open; goes when one is.
    void showStart();
    [[nodiscard]] StartPage *startPage() const { return m_start; }

    [[nodiscard]] std::vector<MainWindow *> all() const;
    /// What the windows' dossiers were opened from, in the order of their last use.
    [[nodiscard]] QStringList locations() const;

Q_SIGNALS:
    /// The program is to start anew, with what is open.
    void restartRequested();

private:
    struct OpenWindow;
    MainWindow *show(const OpenedDossier &opened, const QString &location);
    void bringToFront(MainWindow &window);
    void forget(MainWindow *window);
    /// A new dossier, which begins with what these files hold.
    void openNew(const QStringList &files = {});
    void takeDropped(const QStringList &paths);

    Settings &m_settings;
    std::vector<std::unique_ptr<OpenWindow>> m_windows; ///< the one used last at the end
    QPointer<UnsavedDialog> m_unsaved;
    QPointer<StartPage> m_start;
    QStringList m_waiting; ///< addresses that were asked for while another was opened
    bool m_isOpening = false;
};

} // namespace chancery
