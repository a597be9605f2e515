// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QCompleter>

#include <functional>

class QLineEdit;
class QStringListModel;

namespace chancery {

/// Completes, in a line of tags with commas between, the one at the caret over those that the dossier has.
/// They are read anew whenever the line gets the keyboard.
class TagCompleter : public QCompleter
{
    Q_OBJECT

public:
    TagCompleter(QLineEdit &line, std::function<SnapshotPtr()> snapshot);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_line;
    std::function<SnapshotPtr()> m_snapshot;
    QStringListModel *m_tags;
};

} // namespace chancery
