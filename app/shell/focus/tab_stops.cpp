// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/focus/tab_stops.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>

namespace chancery {

namespace {

/// Panes whose tops lie so close, in pixels, stand beside each other.
constexpr int sameRow = 24;

bool takesTab(const QWidget &widget, const QWidget &window)
{
    // The arrows of a bar of tabs that is too long are for the mouse: the keys of the bar reach every tab.
    if (qobject_cast<const QTabBar *>(widget.parentWidget()))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && widget.isVisibleTo(&window) &&
           !widget.focusProxy();
}

/// The part of the window that a widget is in: a dock, a tool bar, a bar of tabs, or the middle; null for
/// what belongs to none, or to another window.
QWidget *paneOf(const QWidget &widget, const QMainWindow &window)
{
    QWidget *pane = const_cast<QWidget *>(&widget);
    while (pane && pane->parentWidget() != &window) {
        if (pane->isWindow())
            return nullptr;
        pane = pane->parentWidget();
    }
    return pane;
}

/// Whether any of it can be seen: what is behind another tab keeps its size, out of sight.
bool isInSight(const QWidget &pane)
{
    return !pane.visibleRegion().isEmpty();
}

int indexOfPane(const QList<Pane> &panes, const QWidget *pane)
{
    const auto found =
        std::find_if(panes.begin(), panes.end(), [pane](const Pane &one) { return one.widget == pane; });
    return found == panes.end() ? -1 : static_cast<int>(found - panes.begin());
}

} // namespace

QList<Pane> panesOf(QMainWindow &window)
{
    QList<Pane> panes;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        if (!takesTab(*widget, window))
            continue;
        QWidget *pane = paneOf(*widget, window);
        if (!pane || !isInSight(*pane) || qobject_cast<QMenuBar *>(pane))
            continue;
        int index = indexOfPane(panes, pane);
        if (index < 0) {
            index = static_cast<int>(panes.size());
            panes.append(Pane{pane, {}});
        }
        panes[index].stops.append(widget);
    }
    std::stable_sort(panes.begin(), panes.end(), [](const Pane &a, const Pane &b) {
        const QRect first = a.widget->geometry();
        const QRect second = b.widget->geometry();
        // Rows of one height, so that this is an order: what differs by less than a row may still lie in two.
        const int firstRow = first.top() / sameRow;
        const int secondRow = second.top() / sameRow;
        return firstRow != secondRow ? firstRow < secondRow : first.left() < second.left();
    });
    return panes;
}

QWidget *nextTabStop(QMainWindow &window, const QWidget *from, bool forward)
{
    QList<QWidget *> stops;
    for (const Pane &pane : panesOf(window))
        stops += pane.stops;
    if (stops.isEmpty())
        return nullptr;
    // A widget may hold the keyboard for the one that Tab stops at, or lie in it.
    qsizetype at = -1;
    for (const QWidget *widget = from; widget && at < 0; widget = widget->parentWidget())
        at = stops.indexOf(const_cast<QWidget *>(widget));
    if (at < 0)
        return forward ? stops.first() : stops.last();
    return stops.at((at + (forward ? 1 : stops.size() - 1)) % stops.size());
}

QWidget *nextPaneStop(QMainWindow &window, const QWidget *from, bool forward)
{
    const QList<Pane> panes = panesOf(window);
    if (panes.isEmpty())
        return nullptr;
    const int at = from ? indexOfPane(panes, paneOf(*from, window)) : -1;
    const auto count = static_cast<int>(panes.size());
    const int next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    const Pane &pane = panes.at(next);
    // Where the keyboard was the last time it was in that pane.
    QWidget *last = pane.widget->focusWidget();
    return last && pane.stops.contains(last) ? last : pane.stops.first();
}

} // namespace chancery
