// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/object_commands.h"

#include "core/models/object_mime.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <utility>

namespace chancery {

namespace {

/// Where objects can be dropped on others.
class DropPlace : public QObject
{
public:
    DropPlace(QWidget &widget, ObjectCommands::At at)
        : QObject(&widget)
        , m_widget(widget)
        , m_at(std::move(at))
    {
        widget.setAcceptDrops(true);
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
        if (!isDrag && event->type() != QEvent::Drop)
            return QObject::eventFilter(watched, event);
        auto *drop = static_cast<QDropEvent *>(event);
        const std::vector<ObjectRef> objects = objectsIn(*drop->mimeData());
        ObjectCommands *commands = ObjectCommands::of(m_widget);
        if (objects.size() != 1 || !commands)
            return QObject::eventFilter(watched, event);
        const auto on = takerOf(*commands, objects.front(), drop->position().toPoint());
        // Over the widget from first to last: what is under the pointer may take it a moment later.
        const bool takes = on.has_value() || event->type() == QEvent::DragEnter;
        drop->setAccepted(takes);
        if (takes)
            drop->setDropAction(Qt::CopyAction);
        if (event->type() == QEvent::Drop && on) {
            // When the drag is over: what it does asks questions.
            QTimer::singleShot(0, commands, [commands, dropped = objects.front(), onto = *on] {
                commands->deeds().drop(dropped, onto);
            });
        }
        return true;
    }

private:
    [[nodiscard]] std::optional<ObjectRef> takerOf(const ObjectCommands &commands, const ObjectRef &dropped,
                                                   const QPoint &place) const
    {
        const std::vector<ObjectRef> under = m_at(place);
        const auto taker = std::find_if(under.begin(), under.end(), [&](const ObjectRef &object) {
            return object != dropped && commands.deeds().takes(dropped, object);
        });
        return taker == under.end() ? std::nullopt : std::optional(*taker);
    }

    QWidget &m_widget;
    ObjectCommands::At m_at;
};

} // namespace

ObjectCommands::ObjectCommands(Deeds deeds, QWidget &window)
    : QObject(&window)
    , m_deeds(std::move(deeds))
{
}

ObjectCommands *ObjectCommands::of(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (auto *found = at->findChild<ObjectCommands *>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

void ObjectCommands::takeDrops(QWidget &widget, At at)
{
    new DropPlace(widget, std::move(at));
}

} // namespace chancery
