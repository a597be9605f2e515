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

/// What a window can do to objects, wherever they are shown in it. No view knows where a dossier is changed:
/// a window has one of these as its child, and what shows objects finds it there.
class ObjectCommands : public QObject
{
    Q_OBJECT

public:
    struct Deeds
    {
        /// Puts commands for objects into a context menu.
        std::function<void(QMenu &menu, const std::vector<ObjectRef> &objects)> offer;
        /// Whether an object can be dropped on another one, and what is then done.
        std::function<bool(const ObjectRef &dropped, const ObjectRef &on)> takes;
        std::function<void(const ObjectRef &dropped, const ObjectRef &on)> drop;
    };
    ObjectCommands(Deeds deeds, QWidget &window);

    /// Those of the window that a widget stands in, be it in a dock that floats; null where there are none.
    [[nodiscard]] static ObjectCommands *of(const QWidget &widget);

    [[nodiscard]] const Deeds &deeds() const { return m_deeds; }

    /// Lets objects be dropped where `at` tells others of the widget's, by place in its own pixels.
    using At = std::function<std::vector<ObjectRef>(const QPoint &place)>;
    static void takeDrops(QWidget &widget, At at);

private:
    Deeds m_deeds;
};

} // namespace chancery
