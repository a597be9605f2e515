// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/matrix_table.h"

#include "app/views/empty_note.h"

#include <QKeyEvent>

namespace chancery {

MatrixTable::MatrixTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
}

void MatrixTable::leap(int rows, int columns)
{
    QModelIndex at = currentIndex();
    while (at.isValid()) {
        at = at.siblingAtColumn(at.column() + columns);
        if (at.isValid() && rows != 0)
            at = at.sibling(at.row() + rows, at.column());
        if (at.isValid() && !at.data().toString().isEmpty()) {
            setCurrentIndex(at);
            return;
        }
    }
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            Q_EMIT columnAsked(current.column());
        else if (shift)
            Q_EMIT rowAsked(current.row());
        else
            Q_EMIT factsAsked(current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        Q_EMIT foldAsked(current.row(), event->key() == Qt::Key_Minus);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control) {
            leap(0, event->key() == Qt::Key_Left ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            leap(event->key() == Qt::Key_Up ? -1 : 1, 0);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void MatrixTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void MatrixTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintEmptyNote(*this, m_emptyText);
}

} // namespace chancery
