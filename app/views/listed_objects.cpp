// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/listed_objects.h"

#include "app/views/object_commands.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <set>

namespace chancery {

namespace {

/// More are not changed one by one.
constexpr std::size_t mostChosen = 10000;

} // namespace

ListedObjects::ListedObjects(QAbstractItemView &view, ObjectsOf objectsOf)
    : QObject(&view)
    , m_view(view)
    , m_objectsOf(std::move(objectsOf))
{
    ObjectCommands::takeDrops(*view.viewport(), [this](const QPoint &place) { return at(place); });
}

ListedObjects *ListedObjects::of(const QWidget *view)
{
    return view ? view->findChild<ListedObjects *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

std::vector<ObjectRef> ListedObjects::chosen() const
{
    std::vector<ObjectRef> objects;
    std::set<ObjectRef> seen;
    const auto take = [&](const QModelIndex &index) {
        for (const ObjectRef &object : m_objectsOf(index)) {
            if (!object.id.isEmpty() && seen.insert(object).second)
                objects.push_back(object);
        }
    };
    const bool ofRows = m_view.selectionBehavior() == QAbstractItemView::SelectRows;
    if (const QItemSelectionModel *selection = m_view.selectionModel()) {
        QList<QItemSelectionRange> ranges = selection->selection();
        std::sort(ranges.begin(), ranges.end(),
                  [](const auto &a, const auto &b) { return a.topLeft() < b.topLeft(); });
        for (const QItemSelectionRange &range : std::as_const(ranges)) {
            const int last = ofRows ? range.left() : range.right();
            for (int row = range.top(); row <= range.bottom() && objects.size() < mostChosen; ++row) {
                for (int column = range.left(); column <= last; ++column)
                    take(range.model()->index(row, column, range.parent()));
            }
        }
    }
    if (objects.empty() && m_view.currentIndex().isValid())
        take(m_view.currentIndex());
    return objects;
}

bool ListedObjects::hasRow() const
{
    return m_view.currentIndex().isValid() ||
           (m_view.selectionModel() && m_view.selectionModel()->hasSelection());
}

std::vector<ObjectRef> ListedObjects::at(const QPoint &place) const
{
    const QModelIndex index = m_view.indexAt(place);
    std::vector<ObjectRef> objects = index.isValid() ? m_objectsOf(index) : std::vector<ObjectRef>();
    std::erase_if(objects, [](const ObjectRef &object) { return object.id.isEmpty(); });
    return objects;
}

} // namespace chancery
