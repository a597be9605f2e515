// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;

namespace chancery {

class EditHistory;
class FilterBar;
class FilterPanel;
class SavedFilters;
class Settings;

/// The filter in the window: the panel to choose, the bar of chips, and the way back: every change of the
/// filter can be undone. Whether what it leaves out is hidden or dimmed is remembered.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    FilterActions(Session &session, EditHistory &history, Settings &settings, QMainWindow &window);
    ~FilterActions() override;

    void addTo(QMenu &menu);
    /// A button at the end of this bar, and the chips in a bar below it.
    void addTo(QToolBar &bar, QMainWindow &window);
    /// After tool bars were put back as they were: the bar is seen while there is a filter.
    void updateBar();

private:
    void change(const Filter &filter, const QString &text);

    Session &m_session;
    EditHistory &m_history;
    FilterBar *m_bar;
    FilterPanel *m_panel;
    QAction *m_choose;
    QAction *m_clear;
    QAction *m_dims;
    SavedFilters *m_saved;
};

} // namespace chancery
