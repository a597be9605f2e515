// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/tag_completer.h"

#include "core/store/search_reader.h"

#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A dossier that has more has no use for a list of them.
constexpr int mostTags = 2000;

} // namespace

TagCompleter::TagCompleter(QLineEdit &line, std::function<SnapshotPtr()> snapshot)
    : QCompleter(&line)
    , m_line(line)
    , m_snapshot(std::move(snapshot))
    , m_tags(new QStringListModel(this))
{
    setModel(m_tags);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    line.setCompleter(this);
    line.installEventFilter(this);
}

QStringList TagCompleter::splitPath(const QString &path) const
{
    return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
}

QString TagCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString typed = m_line.text();
    const QString before = typed.left(typed.lastIndexOf(u',') + 1);
    return (before.isEmpty() ? QString() : before + u' ') + index.data().toString();
}

bool TagCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_line && event->type() == QEvent::FocusIn) {
        if (const SnapshotPtr snapshot = m_snapshot())
            m_tags->setStringList(SearchReader::tagsOf(*snapshot, mostTags));
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace chancery
