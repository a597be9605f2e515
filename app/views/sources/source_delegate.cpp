// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/sources/source_delegate.h"

#include "app/views/theme.h"
#include "core/models/source_model.h"

namespace chancery {

using namespace Qt::StringLiterals;

void SourceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(SourceModel::NotStatedRole).toBool()) {
        option->palette.setColor(QPalette::Text, Theme(option->palette).secondaryText());
        option->font.setItalic(true);
    }
    // The letter alone; what it means and why stands in the tooltip and the notes.
    if (index.column() == SourceModel::Reliability)
        option->text = option->text.left(1);
    if (index.column() == SourceModel::Title && index.data(SourceModel::HasNotesRole).toBool())
        option->text = u"\u26a0\ufe0e "_s + option->text;
}

} // namespace chancery
