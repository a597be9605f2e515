// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/palette_model.h"

using namespace Qt::StringLiterals;

namespace chancery {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    // Another question: nothing of the list before stands for anything in this one.
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.whyNot, entry.detail, entry.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case WhyNotRole:
        return entry.whyNot;
    case PositionsRole: {
        QList<int> positions;
        for (const qsizetype position : entry.match.positions)
            positions.append(static_cast<int>(position));
        return QVariant::fromValue(positions);
    }
    default:
        return {};
    }
}

} // namespace chancery
