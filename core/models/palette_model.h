// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/text/fuzzy_match.h"

#include <QAbstractListModel>

#include <vector>

namespace chancery {

/// A line of the palette: a command, or an object of the dossier.
struct PaletteEntry
{
    int command = -1; ///< which command; negative of an object
    ObjectRef object;
    QString title;
    QString detail; ///< the menu of a command; the kind of an object, and the name it was found by
    QString keys;   ///< of a command
    FuzzyMatch match;
    QString otherWords = {}; ///< what people call a command; not shown
    QString whyNot = {};     ///< why a command cannot be done now; empty where it can

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

/// What the palette lists, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        KeysRole,
        PositionsRole, ///< QList<int>, in the title
        WhyNotRole,    ///< a text, where the command cannot be done now
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry &entryAt(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace chancery
