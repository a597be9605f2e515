// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAbstractItemView;
class QModelIndex;
class QPoint;

namespace chancery {

/// Tells which objects the rows of a list stand for: which are chosen there, and which one is under the
/// pointer. A list has one, as its child; commands that are for objects find them by it.
class ListedObjects : public QObject
{
    Q_OBJECT

public:
    using ObjectOf = std::function<std::optional<ObjectRef>(const QModelIndex &index)>;
    ListedObjects(QAbstractItemView &view, ObjectOf objectOf);

    /// That of a view; null where it lists none.
    [[nodiscard]] static ListedObjects *of(const QWidget *view);

    /// The objects of the chosen rows, from top to bottom, none twice, 10,000 at most; of no chosen row, the
    /// current one's.
    [[nodiscard]] std::vector<ObjectRef> chosen() const;
    /// The object at a place in the view's viewport.
    [[nodiscard]] std::optional<ObjectRef> at(const QPoint &place) const;
    [[nodiscard]] QAbstractItemView &view() const { return m_view; }

private:
    QAbstractItemView &m_view;
    ObjectOf m_objectOf;
};

} // namespace chancery
