// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/column_choices.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int noMeaning = -1;

/// The first cell of a column that has something in it.
QString sampleOf(const std::vector<QStringList> &rows, int column)
{
    for (const QStringList &row : rows) {
        if (QString cell = row.value(column).simplified(); !cell.isEmpty())
            return cell;
    }
    return {};
}

} // namespace

ColumnChoices::ColumnChoices(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Column"), tr("First value"), tr("Means")});
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // its boxes have the keyboard
}

void ColumnChoices::show(const Columns &columns, const std::vector<QStringList> &rows)
{
    clear();
    m_choices.clear();
    m_columns = columns;
    qsizetype count = columns.names.size();
    for (const QStringList &row : rows)
        count = std::max(count, row.size());
    for (int column = 0; column < std::min<int>(static_cast<int>(count), mostShown); ++column) {
        const QString name = columns.names.value(column).simplified();
        const QString shown = name.isEmpty() ? tr("column %1").arg(column + 1) : name;
        auto *item = new QTreeWidgetItem({shown, sampleOf(rows, column).left(80)});
        item->setToolTip(1, item->text(1));
        addTopLevelItem(item);
        auto *choice = new QComboBox;
        choice->setObjectName(u"meaning-%1"_s.arg(column + 1));
        choice->setAccessibleName(tr("What the column “%1” means").arg(shown));
        choice->addItem(tr("(not taken)"), noMeaning);
        for (int meaning = 0; meaning < columnMeaningCount; ++meaning) {
            choice->addItem(label(static_cast<ColumnMeaning>(meaning)), meaning);
            if (columns.of.at(static_cast<std::size_t>(meaning)) == column)
                choice->setCurrentIndex(choice->count() - 1);
        }
        if (std::find(columns.more.begin(), columns.more.end(), column) != columns.more.end())
            choice->setCurrentIndex(choice->findData(static_cast<int>(ColumnMeaning::Party)));
        connect(choice, &QComboBox::activated, this, [this, column] { takeChoice(column); });
        setItemWidget(item, 2, choice);
        m_choices.push_back(choice);
    }
    header()->resizeSection(0, 22 * fontMetrics().averageCharWidth());
    header()->resizeSection(1, 36 * fontMetrics().averageCharWidth());
}

void ColumnChoices::takeChoice(int column)
{
    const int meaning = m_choices.at(static_cast<std::size_t>(column))->currentData().toInt();
    for (int &of : m_columns.of)
        of = of == column ? noMeaning : of;
    std::erase(m_columns.more, column);
    // Of two columns that mean the same the one that was chosen last does; participants may be in several.
    const bool isMore =
        meaning == static_cast<int>(ColumnMeaning::Party) && m_columns.has(ColumnMeaning::Party);
    if (isMore)
        m_columns.more.push_back(column);
    else if (meaning != noMeaning)
        m_columns.of.at(static_cast<std::size_t>(meaning)) = column;
    Q_EMIT chosen();
}

} // namespace chancery
