// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QObject>

class QMenu;
class QWidget;

namespace chancery {

class BookmarkList;
class EditHistory;
class Session;

/// The bookmarks in the window: a menu of them, the way to keep the present place as one, and the list to put
/// them in order. They are kept in the dossier; every change can be undone.
class BookmarkActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is what dialogs belong to. All outlive this.
    BookmarkActions(EditHistory &history, Session &session, QWidget *window);

    void addTo(QMenu &menu);

Q_SIGNALS:
    /// Something to be told in passing.
    void told(const QString &message);

private:
    void keepPlace();
    void showList();
    void open(const Bookmark &bookmark);
    void change(const std::vector<Bookmark> &bookmarks, const QString &text);
    void updateList();
    void fill(QMenu &menu);
    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const;

    EditHistory &m_history;
    Session &m_session;
    QWidget *m_window;
    BookmarkList *m_list = nullptr;
    QList<QAction *> m_own; ///< of the menu, before the bookmarks
};

} // namespace chancery
