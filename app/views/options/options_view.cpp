// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/options_view.h"

#include "app/views/options/statement_table.h"
#include "core/models/option_aspect_model.h"
#include "core/models/position_matrix_model.h"
#include "core/session/session.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace chancery {

OptionsView::OptionsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_aspectModel(new OptionAspectModel(session.snapshot(), this))
    , m_positionModel(new PositionMatrixModel(session.snapshot(), this))
    , m_aspects(new StatementTable(session, *m_aspectModel, 150, this))
    , m_positions(new StatementTable(session, *m_positionModel, 120, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Options"));
    m_aspects->setAccessibleName(tr("What is said of each option"));
    m_positions->setAccessibleName(tr("Positions of participants on the options"));
    m_tabs->setAccessibleName(tr("Pages of options"));
    m_tabs->addTab(tr("&What they are"));
    m_tabs->addTab(tr("Who &stands where"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_pages->addWidget(m_aspects);
    m_pages->addWidget(m_positions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_pages);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&m_session, &Session::selectionChanged, this, &OptionsView::reflect);
    connect(&m_session, &Session::snapshotChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            takeSnapshot();
    });
    reflect(m_session.selection(), nullptr);
}

void OptionsView::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void OptionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        takeSnapshot();
}

void OptionsView::takeSnapshot()
{
    m_stale = false;
    m_aspects->takeSnapshot();
    m_positions->takeSnapshot();
    reflect(m_session.selection(), nullptr);
}

void OptionsView::reflect(const Selection &selection, const QObject *by)
{
    // A snapshot that is not shown yet gives its rows other meanings than the models'.
    if (m_stale)
        return;
    const bool own = by == this || by == m_aspects || by == m_positions;
    if (!own && selection.object && selection.object->kind == ObjectKind::Fact && selection.leadFact) {
        const FactKind kind = m_session.snapshot()->facts().kind[selection.leadFact->value];
        if (kind == FactKind::OptionAspect)
            showPage(Aspects);
        else if (kind == FactKind::Position)
            showPage(Positions);
    }
    m_aspects->reflect(by != m_aspects);
    m_positions->reflect(by != m_positions);
}

} // namespace chancery
