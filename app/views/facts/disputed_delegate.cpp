// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/facts/disputed_delegate.h"

#include "app/views/theme.h"
#include "core/models/fact_list_model.h"

namespace chancery {

using namespace Qt::StringLiterals;

void DisputedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PaleDelegate::initStyleOption(option, index);
    if (!index.data(FactListModel::DisputedRole).toBool())
        return;
    option->text = u"\u26a0\ufe0e "_s + option->text;
    if (!index.data(FactListModel::PaleRole).toBool())
        option->palette.setColor(QPalette::Text, Theme(option->palette).warning());
}

} // namespace chancery
