// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/facts/pale_delegate.h"

#include "app/views/theme.h"
#include "core/models/fact_list_model.h"

namespace chancery {

void PaleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(FactListModel::PaleRole).toBool())
        option->palette.setColor(QPalette::Text, Theme(option->palette).paleText());
}

} // namespace chancery
