// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QAbstractItemModel>
#include <QHash>

#include <cstdint>
#include <vector>

namespace chancery {

/// What a row or column stands for, whatever its place: unique among those beside it.
struct RowKey
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;

    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend size_t qHash(const RowKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.first, key.second);
    }
};

/// The key of an object in a row of a snapshot: the same in every revision of one store.
template<class Tag>
std::uint64_t keyOfRow(const Snapshot &snapshot, Row<Tag> row)
{
    return (static_cast<std::uint64_t>(kindOfTag<Tag>) + 1) << 32 |
           snapshot.numberAt(kindOfTag<Tag>, row.value);
}

/// Whether a model that showed one snapshot shows another revision of the same dossier next, or the same
/// revision otherwise filtered.
inline bool goesOn(const SnapshotPtr &before, const SnapshotPtr &after)
{
    return before && after && (before == after || after->isRevisionOf(*before));
}

/// A model whose rows are made anew for each revision of a dossier, and which resets for another dossier
/// alone: over a revision whatever is selected, current, unfolded or scrolled to in a view stays with the
/// object that it was on, wherever that stands then.
template<class Base>
class KeptRows : public Base
{
public:
    using Base::Base;

protected:
    /// What an index of the first column stands for now.
    [[nodiscard]] virtual RowKey keyOf(const QModelIndex &index) const = 0;
    /// What a column stands for now.
    [[nodiscard]] virtual RowKey keyOfColumn(int column) const
    {
        return {static_cast<std::uint64_t>(column), 0};
    }

    /// Has `fill` make the rows anew; `stays` where they are of the same thing as before.
    template<class Fill>
    void refill(bool stays, Fill fill)
    {
        if (!stays) {
            this->beginResetModel();
            fill();
            this->endResetModel();
            return;
        }
        Q_EMIT this->layoutAboutToBeChanged();
        const QModelIndexList before = this->persistentIndexList();
        std::vector<Place> places;
        places.reserve(static_cast<std::size_t>(before.size()));
        for (const QModelIndex &index : before)
            places.push_back(placeOf(index));
        fill();
        this->changePersistentIndexList(before, before.isEmpty() ? QModelIndexList() : found(places));
        Q_EMIT this->layoutChanged();
    }

private:
    struct Place
    {
        RowKey group; ///< of the parent, in a tree
        RowKey row;
        RowKey column;
        bool isInGroup = false;
    };

    [[nodiscard]] Place placeOf(const QModelIndex &index) const
    {
        const QModelIndex parent = index.parent();
        return {parent.isValid() ? keyOf(parent) : RowKey(), keyOf(index.siblingAtColumn(0)),
                keyOfColumn(index.column()), parent.isValid()};
    }

    /// Says where keys stand now: `places` has those that are looked for, and gets the first place of each.
    template<class KeyAt>
    static void find(QHash<RowKey, int> &places, int count, KeyAt keyAt)
    {
        for (int place = count - 1; place >= 0; --place) {
            const auto wanted = places.find(keyAt(place));
            if (wanted != places.end())
                *wanted = place;
        }
    }

    [[nodiscard]] QModelIndexList found(const std::vector<Place> &places) const
    {
        QHash<RowKey, int> columns;
        QHash<RowKey, int> top;
        QHash<RowKey, QHash<RowKey, int>> members;
        for (const Place &place : places) {
            columns.insert(place.column, -1);
            top.insert(place.isInGroup ? place.group : place.row, -1);
            if (place.isInGroup)
                members[place.group].insert(place.row, -1);
        }
        const int width = this->columnCount({});
        find(columns, width, [this](int column) { return keyOfColumn(column); });
        if (width > 0)
            find(top, this->rowCount({}), [this](int row) { return keyOf(this->index(row, 0)); });
        for (auto group = members.begin(); group != members.end(); ++group) {
            const int outer = top.value(group.key(), -1);
            if (outer < 0)
                continue;
            const QModelIndex parent = this->index(outer, 0);
            find(*group, this->rowCount(parent),
                 [this, &parent](int row) { return keyOf(this->index(row, 0, parent)); });
        }
        QModelIndexList result;
        result.reserve(static_cast<qsizetype>(places.size()));
        for (const Place &place : places) {
            const int column = columns.value(place.column, -1);
            const int outer = top.value(place.isInGroup ? place.group : place.row, -1);
            const int row = place.isInGroup ? members.value(place.group).value(place.row, -1) : outer;
            if (column < 0 || outer < 0 || row < 0)
                result.append(QModelIndex());
            else
                result.append(
                    this->index(row, column, place.isInGroup ? this->index(outer, 0) : QModelIndex()));
        }
        return result;
    }
};

} // namespace chancery
