// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/empty_note.h"

#include "app/views/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace chancery {

void paintEmptyNote(QAbstractItemView &view, const QString &note)
{
    const QAbstractItemModel *model = view.model();
    if (note.isEmpty() || !model || (model->rowCount() > 0 && model->columnCount() > 0))
        return;
    QPainter painter(view.viewport());
    painter.setPen(Theme(view.palette()).secondaryText());
    painter.drawText(view.viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     note);
}

} // namespace chancery
