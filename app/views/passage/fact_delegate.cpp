// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/fact_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/fact_list_model.h"
#include "core/text/shown_text.h"

#include <QListView>
#include <QPainter>

namespace chancery {

namespace {

constexpr int padX = 8;
constexpr int padY = 4;
constexpr double secondLineShare = 0.88;

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
    const QString statement = visibly(index.data(Qt::DisplayRole).toString());
    const QString second = visibly(index.data(FactListModel::SecondLineRole).toString());
    const int height = wrappedHeight(option.font, width, statement) +
                       wrappedHeight(smallerFont(option.font, secondLineShare), width, second);
    return {width + 2 * padX, height + 2 * padY + 1};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintItemGround(*painter, item);

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
    painter->drawText(room, wrappedText, visibly(index.data(Qt::DisplayRole).toString()), &used);
    room.setTop(used.bottom() + 1);
    const bool disputed = index.data(FactListModel::DisputedRole).toBool();
    painter->setPen(selected ? ink : disputed ? theme.warning() : theme.secondaryText());
    painter->setFont(smallerFont(option.font, secondLineShare));
    painter->drawText(room, wrappedText, visibly(index.data(FactListModel::SecondLineRole).toString()));
    painter->setPen(theme.gridLine());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace chancery
