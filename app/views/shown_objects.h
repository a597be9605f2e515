// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QPoint;
class QWidget;

namespace chancery {

/// Tells which objects stand at a place of a widget: what the window can do to them stands in a context menu
/// there, and others can be dropped on them. A widget has one, as its child.
class ShownObjects : public QObject
{
    Q_OBJECT

public:
    /// `place` is in the widget's own pixels.
    using At = std::function<std::vector<ObjectRef>(const QPoint &place)>;
    /// Whether a context menu opens by itself where objects are: not where the widget has one of its own,
    /// which then takes offer() in.
    enum class Menu : std::uint8_t { Opens, IsOfWidget };
    ShownObjects(QWidget &widget, At at, Menu menu = Menu::Opens);

    /// Those of a widget; null where it shows none.
    [[nodiscard]] static ShownObjects *of(const QWidget *widget);

    [[nodiscard]] std::vector<ObjectRef> at(const QPoint &place) const { return m_at(place); }
    [[nodiscard]] QWidget &widget() const { return m_widget; }

    /// Puts what the window can do to objects into a menu.
    void offer(QMenu &menu, const std::vector<ObjectRef> &objects) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    At m_at;
};

} // namespace chancery
