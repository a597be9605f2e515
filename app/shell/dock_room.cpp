// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dock_room.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int roomOfText = 320;
constexpr int roomOfForm = 300;

QDockWidget *textBeside(QDockWidget &dock)
{
    auto *const window = qobject_cast<QMainWindow *>(dock.parentWidget());
    auto *const text = window ? window->findChild<QDockWidget *>(u"dock-passage"_s) : nullptr;
    const bool isBeside = text && text != &dock && text->isVisible() && !text->isFloating() &&
                          !dock.isFloating() && window->dockWidgetArea(text) == Qt::RightDockWidgetArea &&
                          window->dockWidgetArea(&dock) == Qt::RightDockWidgetArea;
    return isBeside ? text : nullptr;
}

/// Gives the text the width that it had, once the form that came beside it is closed.
class RoomGivenBack : public QObject
{
public:
    RoomGivenBack(QDockWidget &dock, QDockWidget &text, int before)
        : QObject(&dock)
        , m_dock(dock)
        , m_text(&text)
        , m_before(before)
    {
        dock.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && m_dock.isHidden() && m_text) {
            m_dock.removeEventFilter(this);
            deleteLater();
            // Where the text takes all the room that comes free; an arrangement that is chosen gives it
            // another.
            const int both = m_text->width() + m_dock.width();
            QTimer::singleShot(0, m_text, [text = m_text.data(), before = m_before, both] {
                auto *const window = qobject_cast<QMainWindow *>(text->parentWidget());
                constexpr int ofSplitter = 12;
                if (window && text->isVisible() && !text->isFloating() &&
                    std::abs(text->width() - both) <= ofSplitter)
                    window->resizeDocks({text}, {before}, Qt::Horizontal);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDockWidget &m_dock;
    QPointer<QDockWidget> m_text; ///< may go before the dock does, with the window
    int m_before;
};

} // namespace

void showBesideText(QDockWidget &dock)
{
    const bool wasHidden = dock.isHidden();
    const QDockWidget *const text = wasHidden ? textBeside(dock) : nullptr;
    const int before = text ? text->width() : 0;
    dock.show();
    dock.raise();
    if (!wasHidden)
        return;
    makeRoomBesideText(dock);
    if (QDockWidget *const beside = text ? textBeside(dock) : nullptr)
        new RoomGivenBack(dock, *beside, before);
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
