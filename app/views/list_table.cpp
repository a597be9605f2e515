// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/list_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace chancery {

namespace {

constexpr int aroundText = 6;

/// Keeps rows as high as a line of the table's text, whatever size that is given.
class RowHeight : public QObject
{
public:
    explicit RowHeight(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
        update();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_table && event->type() == QEvent::FontChange)
            update();
        return QObject::eventFilter(watched, event);
    }

private:
    void update()
    {
        m_table.verticalHeader()->setDefaultSectionSize(m_table.fontMetrics().height() + aroundText);
    }

    QTableView &m_table;
};

} // namespace

void makeListTable(QTableView &table)
{
    QHeaderView *rows = table.verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    new RowHeight(table);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    QHeaderView *columns = table.horizontalHeader();
    columns->setHighlightSections(false);
    columns->setMinimumSectionSize(48);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSortIndicatorClearable(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
}

} // namespace chancery
