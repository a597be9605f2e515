// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/merging/conflict_list.h"

#include "app/views/theme.h"
#include "core/edit/draft.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

enum ConflictColumn { WhatColumn, MineColumn, TheirsColumn, TakenColumn };

} // namespace

QString inWords(const MergeConflict &conflict)
{
    const QString object =
        conflict.object ? namedWithKind(*conflict.object, conflict.title) : ConflictList::tr("the dossier");
    return conflict.values.member.isEmpty() ? object : object + u": "_s + conflict.values.member;
}

QString sideInWords(const MergeConflict &conflict, const std::optional<QString> &value)
{
    if (value)
        return *value;
    return conflict.values.member.isEmpty() ? ConflictList::tr("(removed)") : ConflictList::tr("(none)");
}

ConflictList::ConflictList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("What both changed"), tr("Mine"), tr("Theirs"), tr("Taken")});
    setAccessibleName(tr("What both changed; M takes mine, T takes theirs"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    header()->resizeSection(WhatColumn, 40 * fontMetrics().averageCharWidth());
    header()->resizeSection(MineColumn, 30 * fontMetrics().averageCharWidth());
    header()->resizeSection(TheirsColumn, 30 * fontMetrics().averageCharWidth());
}

void ConflictList::show(const DossierMerge &merge)
{
    const MergeConflict *was = current();
    const QString key = was ? was->key() : QString();
    clear();
    m_conflicts = merge.conflicts;
    QTreeWidgetItem *at = nullptr;
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        const MergeConflict &conflict = m_conflicts[i];
        auto *item =
            new QTreeWidgetItem({inWords(conflict), sideInWords(conflict, conflict.values.mine).simplified(),
                                 sideInWords(conflict, conflict.values.theirs).simplified()});
        addTopLevelItem(item);
        showDecision(static_cast<int>(i));
        if (conflict.key() == key)
            at = item;
    }
    setCurrentItem(at ? at : topLevelItem(0));
}

int ConflictList::undecided() const
{
    int count = 0;
    for (const MergeConflict &conflict : m_conflicts)
        count += m_decisions.contains(conflict.key()) ? 0 : 1;
    return count;
}

const MergeConflict *ConflictList::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 ? nullptr : &m_conflicts.at(static_cast<std::size_t>(row));
}

void ConflictList::showDecision(int row)
{
    QTreeWidgetItem *item = topLevelItem(row);
    const auto decision = m_decisions.constFind(m_conflicts.at(static_cast<std::size_t>(row)).key());
    const bool isOpen = decision == m_decisions.cend();
    item->setText(TakenColumn, isOpen ? tr("open") : *decision == Side::Mine ? tr("mine") : tr("theirs"));
    item->setForeground(TakenColumn,
                        isOpen ? QBrush(Theme(palette()).warning()) : palette().brush(QPalette::Text));
    for (const auto &[column, side] :
         {std::pair(MineColumn, Side::Mine), std::pair(TheirsColumn, Side::Theirs)}) {
        QFont font = this->font();
        font.setBold(!isOpen && *decision == side);
        item->setFont(column, font);
    }
}

void ConflictList::take(Side side)
{
    const int row = indexOfTopLevelItem(currentItem());
    if (row < 0)
        return;
    m_decisions.insert(m_conflicts.at(static_cast<std::size_t>(row)).key(), side);
    showDecision(row);
    const int count = topLevelItemCount();
    for (int step = 1; step < count; ++step) {
        const int next = (row + step) % count;
        if (!m_decisions.contains(m_conflicts.at(static_cast<std::size_t>(next)).key())) {
            setCurrentItem(topLevelItem(next));
            break;
        }
    }
    Q_EMIT decided();
}

void ConflictList::takeAll(Side side)
{
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        m_decisions.insert(m_conflicts[i].key(), side);
        showDecision(static_cast<int>(i));
    }
    Q_EMIT decided();
}

void ConflictList::keyPressEvent(QKeyEvent *event)
{
    const MergeConflict *at = current();
    if (at && event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier)
        return take(Side::Mine);
    if (at && event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        return take(Side::Theirs);
    if (at && event->key() == Qt::Key_Space)
        return take(m_decisions.value(at->key(), Side::Theirs) == Side::Mine ? Side::Theirs : Side::Mine);
    QTreeWidget::keyPressEvent(event);
}

} // namespace chancery
