// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/disagreements/side_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/disagreement_side_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int marginX = 4;
constexpr int marginY = 3;

} // namespace

SideDelegate::SideDelegate(const Session &session, const DisagreementSideModel &model, QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_session(session)
    , m_model(model)
    , m_tree(tree)
{
}

QString SideDelegate::traits(const QModelIndex &index)
{
    const auto text = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    return text(DisagreementSideModel::Source) + u" · "_s + text(DisagreementSideModel::Reliability) +
           u" · "_s + text(DisagreementSideModel::Published);
}

QFont SideDelegate::traitFont(const QFont &words) const
{
    QFont font = smallerFont(words, 0.9);
    font.setBold(false);
    return font;
}

void SideDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto &facts = m_session.selection().facts;
    if (TwoLevelModel::isGroup(index)) {
        option->font.setBold(true);
        return;
    }
    const std::optional<FactRow> fact = m_model.factAt(index);
    if (fact && std::binary_search(facts.begin(), facts.end(), *fact))
        option->backgroundBrush = Theme(option->palette).relatedBand();
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Theme theme(option.palette);
    const bool isSide = TwoLevelModel::isGroup(index);
    const bool isWarned = isSide && m_model.sideAt(index.row()).disputed;
    if (isSide && cell.backgroundBrush.style() == Qt::NoBrush)
        cell.backgroundBrush = theme.alternateBand();
    const PaintedCell painted(*painter, option, cell.backgroundBrush);
    QRect area = option.rect.adjusted(marginX, marginY, -marginX, -marginY);
    painter->setFont(cell.font);
    painter->setPen(isWarned && !painted.isSelected() ? theme.warning() : painted.ink());
    QRect used;
    painter->drawText(area, wrappedText, visibly(cell.text), &used);
    area.setTop(used.bottom() + 1);
    painter->setFont(traitFont(cell.font));
    painter->setPen(painted.lesserInk());
    painter->drawText(area, wrappedText, visibly(traits(index)));
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int column = m_tree->columnWidth(index.column());
    const int levels = TwoLevelModel::isGroup(index) ? 1 : 2;
    const int width = std::max(60, column - levels * m_tree->indentation() - 2 * marginX);
    const int words = wrappedHeight(cell.font, width, visibly(cell.text));
    const int below = wrappedHeight(traitFont(cell.font), width, visibly(traits(index)));
    return {column, words + below + 2 * marginY};
}

} // namespace chancery
