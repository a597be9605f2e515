// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/disagreements/side_delegate.h"

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
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

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
    QFont font = words;
    font.setBold(false);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
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
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool isSide = TwoLevelModel::isGroup(index);
    const bool isWarned = isSide && m_model.sideAt(index.row()).disputed;
    const QColor inkOfSelected = option.palette.color(QPalette::HighlightedText);
    painter->save();
    painter->setClipRect(option.rect);
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, cell.backgroundBrush);
    else if (isSide)
        painter->fillRect(option.rect, theme.alternateBand());
    QRect area = option.rect.adjusted(marginX, marginY, -marginX, -marginY);
    painter->setFont(cell.font);
    painter->setPen(selected   ? inkOfSelected
                    : isWarned ? theme.warning()
                               : option.palette.color(QPalette::Text));
    QRect used;
    painter->drawText(area, wrapped, visibly(cell.text), &used);
    area.setTop(used.bottom() + 1);
    painter->setFont(traitFont(cell.font));
    painter->setPen(selected ? inkOfSelected : theme.secondaryText());
    painter->drawText(area, wrapped, visibly(traits(index)));
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int column = m_tree->columnWidth(index.column());
    const int levels = TwoLevelModel::isGroup(index) ? 1 : 2;
    const QRect area(0, 0, std::max(60, column - levels * m_tree->indentation() - 2 * marginX), 10000);
    const int words = QFontMetrics(cell.font).boundingRect(area, wrapped, visibly(cell.text)).height();
    const int below =
        QFontMetrics(traitFont(cell.font)).boundingRect(area, wrapped, visibly(traits(index))).height();
    return {column, words + below + 2 * marginY};
}

} // namespace chancery
