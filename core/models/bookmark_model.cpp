// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/bookmark_model.h"

#include "core/domain/civil_day.h"
#include "core/io/dossier_limits.h"
#include "core/models/models_words.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using models_words::tr;

namespace {

QString dayInWords(CivilSecond second)
{
    const CivilSecond days = second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0);
    const QString iso = CivilDay{days}.toIso();
    const auto date = Edtf::parse(iso);
    return date ? shortDate(*date) : iso;
}

} // namespace

QString bookmarkNameFault(const QString &name, const std::vector<Bookmark> &others)
{
    if (name.trimmed().isEmpty())
        return tr("A bookmark needs a name.");
    if (name.size() > longestSavedName)
        return tr("The name is longer than %1 characters.").arg(longestSavedName);
    if (std::any_of(others.begin(), others.end(), [&name](const Bookmark &b) { return b.name == name; }))
        return tr("There is a bookmark “%1” already.").arg(name);
    return {};
}

QString rangeInWords(const TimeRange &range)
{
    const QString first = dayInWords(range.begin);
    const QString last = dayInWords(range.end - 1);
    return first == last ? first : tr("%1 – %2").arg(first, last);
}

QString bookmarkTarget(const Bookmark &bookmark, const Snapshot &snapshot)
{
    QStringList parts;
    if (!bookmark.object.isEmpty()) {
        const auto object = snapshot.find(bookmark.object);
        parts.append(object ? tr("%1: %2").arg(label(object->kind), snapshot.title(*object))
                            : tr("“%1”, which is not in the dossier").arg(bookmark.object));
    }
    if (bookmark.range)
        parts.append(rangeInWords(*bookmark.range));
    return parts.join(u" · "_s);
}

void BookmarkModel::show(const SnapshotPtr &snapshot, const std::vector<Bookmark> &bookmarks)
{
    std::vector<QString> targets;
    targets.reserve(bookmarks.size());
    for (const Bookmark &bookmark : bookmarks)
        targets.push_back(bookmarkTarget(bookmark, *snapshot));
    m_snapshot = snapshot;
    if (bookmarks == m_bookmarks && targets == m_targets)
        return;
    if (bookmarks.size() == m_bookmarks.size()) {
        // Renamed or moved: who stands in the list stays there.
        m_bookmarks = bookmarks;
        m_targets = std::move(targets);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_bookmarks = bookmarks;
    m_targets = std::move(targets);
    endResetModel();
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookmarks.size());
}

int BookmarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == 0 ? m_bookmarks[row].name : m_targets[row];
    case Qt::EditRole:
        return index.column() == 0 ? QVariant(m_bookmarks[row].name) : QVariant();
    default:
        return {};
    }
}

QVariant BookmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Leads to");
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsEditable : flags;
}

bool BookmarkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0)
        return false;
    const QString name = value.toString().simplified();
    const auto row = static_cast<std::size_t>(index.row());
    if (name == m_bookmarks[row].name)
        return true;
    if (const QString fault = bookmarkNameFault(name, m_bookmarks); !fault.isEmpty()) {
        Q_EMIT refused(fault);
        return false;
    }
    Q_EMIT renameWanted(index.row(), name);
    return true;
}

} // namespace chancery
