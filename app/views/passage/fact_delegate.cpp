// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/fact_delegate.h"

#include "app/views/theme.h"
#include "core/models/fact_list_model.h"
#include "core/text/shown_text.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace chancery {

namespace {

constexpr int padX = 8;
constexpr int padY = 4;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// The width that text has: the view's, for it has no horizontal scrolling.
int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return std::max(60, width - 2 * padX);
}

} // namespace

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const QRect room(0, 0, width, 10'000);
    const QString statement = visibly(index.data(Qt::DisplayRole).toString());
    const QString second = visibly(index.data(FactListModel::SecondLineRole).toString());
    const int height = QFontMetrics(option.font).boundingRect(room, wrap, statement).height() +
                       QFontMetrics(smaller(option.font)).boundingRect(room, wrap, second).height();
    return {width + 2 * padX, height + 2 * padY + 1};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Theme theme(option.palette);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool active = (option.state & QStyle::State_Active) != 0;
    const auto group = active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    QRect room = option.rect.adjusted(padX, padY, -padX, -padY);
    painter->setPen(ink);
    painter->setFont(option.font);
    QRect used;
    painter->drawText(room, wrap, visibly(index.data(Qt::DisplayRole).toString()), &used);
    room.setTop(used.bottom() + 1);
    const bool disputed = index.data(FactListModel::DisputedRole).toBool();
    painter->setPen(selected ? ink : disputed ? theme.warning() : theme.secondaryText());
    painter->setFont(smaller(option.font));
    painter->drawText(room, wrap, visibly(index.data(FactListModel::SecondLineRole).toString()));
    painter->setPen(theme.gridLine());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace chancery
