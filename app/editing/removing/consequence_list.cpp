// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/removing/consequence_list.h"

#include "core/edit/draft.h"

#include <QListWidget>

namespace chancery {

void addConsequences(QListWidget &list, const QStringList &consequences, const Snapshot &snapshot)
{
    for (const QString &consequence : consequences) {
        auto *item = new QListWidgetItem(withoutIds(consequence, snapshot), &list);
        item->setToolTip(consequence);
    }
}

} // namespace chancery
