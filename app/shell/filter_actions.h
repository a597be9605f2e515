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

/// The filter in the window: the panel to choose, the bar of chips, and the way back: every change of the
/// filter can be undone.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the bar to the window; all of them outlive this.
    FilterActions(Session &session, EditHistory &history, QMainWindow &window);
    ~FilterActions() override;

    void addTo(QMenu &menu);
    void addTo(QToolBar &bar);
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
};

} // namespace chancery
