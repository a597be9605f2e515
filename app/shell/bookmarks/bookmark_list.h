// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/bookmark_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace chancery {

/// The bookmarks of a dossier, to be opened, renamed, put in order and deleted. It asks for every change and
/// shows what has been made of it.
class BookmarkList : public QDialog
{
    Q_OBJECT

public:
    explicit BookmarkList(QWidget *parent);

    void setBookmarks(const SnapshotPtr &snapshot, const std::vector<Bookmark> &bookmarks);

Q_SIGNALS:
    void openWanted(const chancery::Bookmark &bookmark);
    /// The bookmarks as they should be, and what to call the change.
    void changeWanted(const std::vector<chancery::Bookmark> &bookmarks, const QString &text);

private:
    /// Adds a button that does something to the chosen bookmark, by this key as well.
    template<class Act>
    QPushButton *addButton(const QString &text, const QKeySequence &keys, Act act);
    void rename(int row, const QString &name);
    void remove(int row);
    void shift(int row, int step);
    void updateButtons();

    BookmarkModel m_model;
    QTreeView *m_view;
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace chancery
