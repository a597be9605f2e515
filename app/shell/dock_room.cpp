// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dock_room.h"

#include <QDockWidget>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int roomOfText = 320;
constexpr int roomOfForm = 300;

} // namespace

void showBesideText(QDockWidget &dock)
{
    const bool wasHidden = dock.isHidden();
    dock.show();
    dock.raise();
    if (wasHidden)
        makeRoomBesideText(dock);
}

void goToDock(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    dock.widget()->setFocus(Qt::ShortcutFocusReason);
}

void makeRoomBesideText(QDockWidget &dock)
{
    auto *const window = qobject_cast<QMainWindow *>(dock.parentWidget());
    auto *const text = window ? window->findChild<QDockWidget *>(u"dock-passage"_s) : nullptr;
    if (text && text != &dock && !dock.isFloating() &&
        window->dockWidgetArea(text) == Qt::RightDockWidgetArea &&
        window->dockWidgetArea(&dock) == Qt::RightDockWidgetArea)
        window->resizeDocks({text, &dock}, {roomOfText, roomOfForm}, Qt::Horizontal);
}

} // namespace chancery
