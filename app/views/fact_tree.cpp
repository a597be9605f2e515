// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_tree.h"

#include "app/views/empty_note.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QResizeEvent>

#include <vector>

namespace chancery {

FactTree::FactTree(QWidget *parent)
    : QTreeView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setIndentation(16);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(40);
}

void FactTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT asked(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FactTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void FactTree::unfoldNew(const std::function<void()> &fill)
{
    std::vector<QPersistentModelIndex> folded;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        if (model()->rowCount(group) > 0 && !isExpanded(group))
            folded.emplace_back(group);
    }
    fill();
    std::vector<bool> staysFolded(static_cast<std::size_t>(model()->rowCount()));
    for (const QPersistentModelIndex &group : folded) {
        if (group.isValid())
            staysFolded[static_cast<std::size_t>(group.row())] = true;
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!staysFolded[static_cast<std::size_t>(row)])
            expand(model()->index(row, 0));
    }
}

void FactTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Heights follow from widths, and the scroll bar that comes with the rows takes some of it.
    if (!uniformRowHeights() && event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void FactTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyNote(*this, m_emptyText);
}

} // namespace chancery
