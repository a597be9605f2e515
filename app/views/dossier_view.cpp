// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/dossier_view.h"

#include "core/session/session.h"

#include <QTimer>

namespace chancery {

DossierView::DossierView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    connect(&session, &Session::snapshotChanged, this, &DossierView::onSnapshot);
    connect(&session, &Session::filterChanged, this, &DossierView::onFilter);
    connect(&session, &Session::selectionChanged, this, &DossierView::onSelection);
}

void DossierView::onSnapshot()
{
    m_stale = true;
    m_behind = true;
    if (isSeen()) {
        m_stale = false;
        takeSnapshot();
    }
}

void DossierView::onFilter()
{
    onSnapshot();
    if (isSeen())
        catchUp();
}

void DossierView::onSelection(const Selection &selection, const QObject *by)
{
    if (!isSeen()) {
        m_behind = true;
        return;
    }
    m_behind = false;
    reflect(selection, by);
}

void DossierView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeUp();
}

void DossierView::setOnTop(bool isOnTop)
{
    m_isOnTop = isOnTop;
    takeUp();
}

void DossierView::takeUp()
{
    if (!isSeen())
        return;
    if (m_stale) {
        m_stale = false;
        takeSnapshot();
    }
    // Only after the layout has given the view its size can it scroll to what is selected.
    QTimer::singleShot(0, this, &DossierView::catchUp);
}

void DossierView::catchUp()
{
    if (!m_behind || !isSeen())
        return;
    m_behind = false;
    reflect(m_session.selection(), nullptr);
}

} // namespace chancery
