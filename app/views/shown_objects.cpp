// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/shown_objects.h"

#include "app/views/object_commands.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace chancery {

namespace {

/// A place that stands for more names the first.
constexpr std::size_t mostOffered = 8;

} // namespace

ShownObjects::ShownObjects(QWidget &widget, At at, Menu menu)
    : QObject(&widget)
    , m_widget(widget)
    , m_at(std::move(at))
{
    ObjectCommands::takeDrops(widget, m_at);
    if (menu == Menu::Opens)
        widget.installEventFilter(this);
}

ShownObjects *ShownObjects::of(const QWidget *widget)
{
    return widget ? widget->findChild<ShownObjects *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void ShownObjects::offer(QMenu &menu, const std::vector<ObjectRef> &objects) const
{
    const ObjectCommands *commands = ObjectCommands::of(m_widget);
    if (!commands || objects.empty())
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    const auto last = objects.begin() + static_cast<std::ptrdiff_t>(std::min(objects.size(), mostOffered));
    commands->deeds().offer(menu, {objects.begin(), last});
}

bool ShownObjects::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || watched != &m_widget)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    auto *menu = new QMenu(&m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_widget.actions());
    offer(*menu, at(asked->pos()));
    if (menu->isEmpty()) {
        delete menu;
        return QObject::eventFilter(watched, event);
    }
    menu->popup(asked->globalPos());
    return true;
}

} // namespace chancery
