// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"
#include "app/shell/edit_history.h"
#include "app/shell/focus/tab_stops.h"
#include "app/shell/help/first_hint.h"
#include "app/shell/help/guide_window.h"
#include "app/shell/help/legend_window.h"
#include "app/shell/main_window.h"
#include "app/shell/preferences/action_keys.h"
#include "app/shell/preferences/preferences_dialog.h"
#include "app/views/passage/passage_view.h"
#include "app/views/timeline/timeline_view.h"

#include <QApplication>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A window that stays open beside another: brought to the front where it is there already.
template<class Window>
void showBeside(MainWindow &beside)
{
    auto *window = beside.findChild<Window *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new Window(&beside);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = nextTabStop(*this, focusWidget(), next);
    if (!stop)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::goToPane(bool forward)
{
    if (QWidget *stop = nextPaneStop(*this, QApplication::focusWidget(), forward))
        stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::showGuide()
{
    showBeside<GuideWindow>(*this);
}

void MainWindow::showLegend()
{
    showBeside<LegendWindow>(*this);
}

void MainWindow::showPreferences()
{
    auto *dialog = findChild<PreferencesDialog *>();
    if (!dialog) {
        dialog = new PreferencesDialog(*this, m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PreferencesDialog::changed, this, &MainWindow::preferencesChanged);
        // Queued: the dialog is done with being clicked.
        connect(dialog, &PreferencesDialog::restartRequested, this, &MainWindow::restartRequested,
                Qt::QueuedConnection);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::applyPreferences()
{
    applyAppearance(*qApp, m_settings.colourScheme());
    applyTextSize(*qApp, m_settings.textSize());
    applyMotion(*qApp, m_settings.reducesMotion());
    applyKeys(*this, m_settings);
    m_edits->setAuthor(m_settings.author());
    Q_EMIT preferencesApplied();
}

void MainWindow::changeTextSize(int by)
{
    m_settings.setTextSize(m_settings.textSize() + by);
    applyTextSize(*qApp, m_settings.textSize());
    statusBar()->showMessage(tr("Text at %1 %").arg(m_settings.textSize()), 5000);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    if (windowState().testFlag(Qt::WindowFullScreen))
        statusBar()->showMessage(tr("F11 gives back the window."), 5000);
}

void MainWindow::hintOnce()
{
    if (m_settings.hasShownFirstHint())
        return;
    auto *bar = findChild<QToolBar *>(u"main-tool-bar"_s);
    auto *hint = new FirstHint(
        {{m_timeline, tr("Click on an event: everything else follows it.")},
         {m_passage,
          tr("Its sentence, word for word. Underlined sentences carry facts: click on them to go back "
             "to the timeline.")},
         {bar, tr("Ctrl+K finds anything by some of its letters, F1 opens the guide, ? lists the keys.")}},
        *this);
    // Seen is what somebody went on from, and no window that was killed before.
    connect(hint, &FirstHint::ended, this, [this] { m_settings.setFirstHintShown(); });
}

} // namespace chancery
