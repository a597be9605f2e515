// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/filter_actions.h"

#include "app/shell/edit_history.h"
#include "app/shell/palette/palette_commands.h"
#include "app/shell/saved_filters.h"
#include "app/shell/settings.h"
#include "app/views/filter/filter_bar.h"
#include "app/views/filter/filter_panel.h"
#include "app/views/search/search_help.h"

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
    [[nodiscard]] int id() const override { return 1; }
    /// What somebody typed is taken back as a whole.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const FilterCommand *>(other);
        if (!onlyTextDiffers(m_after, next->m_after) || m_after != next->m_before ||
            m_before.without(Criterion::Text) != m_after.without(Criterion::Text))
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Session &m_session;
    Filter m_before;
    Filter m_after;
};

} // namespace

FilterActions::FilterActions(Session &session, EditHistory &history, Settings &settings, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_history(history)
    , m_bar(new FilterBar(session, &window))
    , m_panel(new FilterPanel(session, &window))
    , m_choose(new QAction(tr("&Filter…"), this))
    , m_clear(new QAction(tr("&Clear the filter"), this))
    , m_dims(new QAction(tr("&Dim instead of hide"), this))
    , m_saved(new SavedFilters(session, history, window))
{
    m_choose->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_choose->setToolTip(tr("Choose what the views show"));
    setOtherWords(*m_choose, tr("filter narrow limit restrict hide show only"));
    setOtherWords(*m_clear, tr("remove filter show all everything"));
    connect(m_choose, &QAction::triggered, m_panel, [this] {
        m_panel->show();
        m_panel->raise();
        m_panel->activateWindow();
    });
    connect(m_clear, &QAction::triggered, this, [this] { change({}, tr("Clear the filter")); });
    m_dims->setCheckable(true);
    m_dims->setToolTip(tr("Show what the filter leaves out pale, in the timeline and in the list of facts"));
    m_session.setDims(settings.dimsFiltered());
    m_dims->setChecked(m_session.dims());
    const auto setDims = [this, &settings](bool dims) {
        settings.setDimsFiltered(dims);
        m_session.setDims(dims);
        m_dims->setChecked(dims);
    };
    connect(m_dims, &QAction::toggled, this, setDims);
    connect(m_panel, &FilterPanel::dimsWanted, this, setDims);
    connect(m_panel, &FilterPanel::helpWanted, m_panel, [this] { SearchHelp(m_panel).exec(); });
    connect(m_saved, &SavedFilters::wanted, this, &FilterActions::change);
    m_panel->setSavedMenu(m_saved->menu());
    connect(m_bar, &FilterBar::wanted, this, &FilterActions::change);
    connect(m_panel, &FilterPanel::wanted, this, &FilterActions::change);
    setWhyNot(*m_clear, tr("there is no filter"));
    const auto update = [this] { m_clear->setEnabled(!m_session.filter().isEmpty()); };
    connect(&m_session, &Session::filterChanged, m_clear, update);
    update();
    m_bar->hide();
}

FilterActions::~FilterActions() = default;

void FilterActions::addTo(QMenu &menu)
{
    menu.addAction(m_choose);
    menu.addAction(m_clear);
    menu.addAction(m_dims);
    menu.addSeparator();
    menu.addMenu(m_saved->menu());
}

void FilterActions::addTo(QToolBar &bar, QMainWindow &window)
{
    bar.addAction(m_choose);
    // Chips need a line of their own: beside others they would push those out of sight.
    window.addToolBarBreak();
    window.addToolBar(m_bar);
    m_bar->updateVisibility();
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
