// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/filter_actions.h"

#include "app/shell/edit_history.h"
#include "app/views/filter/filter_bar.h"
#include "app/views/filter/filter_panel.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

class FilterCommand : public QUndoCommand
{
public:
    FilterCommand(Session &session, Filter after, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.filter())
        , m_after(std::move(after))
    {
    }

    void undo() override { m_session.setFilter(m_before); }
    void redo() override { m_session.setFilter(m_after); }

private:
    Session &m_session;
    Filter m_before;
    Filter m_after;
};

} // namespace

FilterActions::FilterActions(Session &session, EditHistory &history, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_history(history)
    , m_bar(new FilterBar(session, &window))
    , m_panel(new FilterPanel(session, &window))
    , m_choose(new QAction(tr("&Filter…"), this))
    , m_clear(new QAction(tr("&Clear the filter"), this))
{
    m_choose->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_choose->setToolTip(tr("Choose what the views show"));
    connect(m_choose, &QAction::triggered, m_panel, [this] {
        m_panel->show();
        m_panel->raise();
        m_panel->activateWindow();
    });
    connect(m_clear, &QAction::triggered, this, [this] { change({}, tr("Clear the filter")); });
    connect(m_bar, &FilterBar::wanted, this, &FilterActions::change);
    connect(m_panel, &FilterPanel::wanted, this, &FilterActions::change);
    const auto update = [this] { m_clear->setEnabled(!m_session.filter().isEmpty()); };
    connect(&m_session, &Session::filterChanged, m_clear, update);
    update();
    window.addToolBarBreak();
    window.addToolBar(m_bar);
    m_bar->updateVisibility();
}

FilterActions::~FilterActions() = default;

void FilterActions::addTo(QMenu &menu)
{
    menu.addAction(m_choose);
    menu.addAction(m_clear);
}

void FilterActions::addTo(QToolBar &bar)
{
    bar.addAction(m_choose);
}

void FilterActions::updateBar()
{
    m_bar->updateVisibility();
}

void FilterActions::change(const Filter &filter, const QString &text)
{
    if (filter != m_session.filter())
        m_history.push(std::make_unique<FilterCommand>(m_session, filter, text));
}

} // namespace chancery
