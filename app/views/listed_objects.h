// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QObject>

#include <functional>
#include <vector>

class QAbstractItemView;
class QModelIndex;
class QPoint;

namespace chancery {

/// Tells which objects the rows of a list stand for: which are chosen there, and which are under the
/// pointer. A list has one, as its child; commands that are for objects find them by it.
class ListedObjects : public QObject
{
    Q_OBJECT

public:
    /// What a row or cell stands for: nothing, one object, or several.
    using ObjectsOf = std::function<std::vector<ObjectRef>(const QModelIndex &index)>;
    ListedObjects(QAbstractItemView &view, ObjectsOf objectsOf);

    /// That of a view; null where it lists none.
    [[nodiscard]] static ListedObjects *of(const QWidget *view);

    /// The objects of the chosen rows, from top to bottom, none twice, 10,000 at most; of no chosen row, the
    /// current one's.
    [[nodiscard]] std::vector<ObjectRef> chosen() const;
    /// Whether a row is current or chosen, whatever it stands for.
    [[nodiscard]] bool hasRow() const;
    /// The objects at a place in the view's viewport.
    [[nodiscard]] std::vector<ObjectRef> at(const QPoint &place) const;
    [[nodiscard]] QAbstractItemView &view() const { return m_view; }

private:
    QAbstractItemView &m_view;
    ObjectsOf m_objectsOf;
};

} // namespace chancery
