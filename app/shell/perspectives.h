// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <utility>

class QDockWidget;
class QMainWindow;
class QMenu;
class QTabBar;
class QWidget;

namespace chancery {

/// How the views share the window: arrangements for what one is at, a key each, and one view that takes the
/// whole height for a while and gives it back.
class Perspectives : public QObject
{
    Q_OBJECT

public:
    /// What the arrangements are made of, by the names of docks without their prefix.
    struct Parts
    {
        QMainWindow *window = nullptr;
        QWidget *timeline = nullptr; ///< in the middle
        std::function<QDockWidget *(const QString &name)> dock;
        std::function<QList<QDockWidget *>()> docks;
        std::function<void()> reset; ///< to the first arrangement
    };
    /// The arrangement that somebody made himself, as QMainWindow::saveState() has it, and where it is kept.
    struct Own
    {
        std::function<QByteArray()> kept;
        std::function<void(const QByteArray &)> keep;
    };

    Perspectives(Parts parts, Own own, QObject *parent);

    void addTo(QMenu &view);

    /// The timeline above, the tables below, the text beside.
    void read();
    /// Tables have the middle, the timeline is a strip above.
    void compare();
    /// The text has the middle, forms and tables are tabs beside it, the timeline is a strip above.
    void write();
    /// What was kept, if anything was.
    void own();

    /// Gives the view that has the keyboard the whole height, or takes it back.
    void toggleWhole();
    /// The same of the view in a dock; null: the timeline.
    void toggleWhole(QDockWidget *dock);
    [[nodiscard]] bool isWhole() const { return !m_before.isEmpty(); }
    void giveBack();

    /// How the window is arranged, without what is whole for a while.
    [[nodiscard]] QByteArray state() const;
    void setState(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QTabBar *bar);
    [[nodiscard]] QDockWidget *dockWithKeyboard() const;
    /// Gives docks, by name, shares of the window's width, and what stands below the timeline of its height.
    void share(const QList<std::pair<QString, int>> &widths, int below);

    Parts m_parts;
    Own m_own;
    QByteArray m_before; ///< the arrangement to give back; empty: nothing is whole
};

} // namespace chancery
