// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/bookmarks/bookmark_actions.h"

#include "app/shell/bookmarks/bookmark_dialog.h"
#include "app/shell/bookmarks/bookmark_list.h"
#include "app/shell/edit_history.h"
#include "app/shell/palette/palette_commands.h"
#include "app/views/error_box.h"
#include "core/io/dossier_limits.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace chancery {

BookmarkActions::BookmarkActions(EditHistory &history, Session &session, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_window(window)
{
    auto *keep = new QAction(tr("&Bookmark this place…"), this);
    keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    setOtherWords(*keep, tr("add bookmark favourite remember place"));
    connect(keep, &QAction::triggered, this, &BookmarkActions::keepPlace);
    auto *list = new QAction(tr("&Organise bookmarks…"), this);
    list->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    setOtherWords(*list, tr("edit rename delete bookmarks favourites"));
    connect(list, &QAction::triggered, this, &BookmarkActions::showList);
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_own = {keep, list, line};
    connect(&m_session, &Session::snapshotChanged, this, &BookmarkActions::updateList);
    connect(&m_history, &EditHistory::savedChanged, this, &BookmarkActions::updateList);
}

void BookmarkActions::addTo(QMenu &menu)
{
    QMenu *own = menu.addMenu(tr("Book&marks"));
    fill(*own);
    connect(own, &QMenu::aboutToShow, this, [this, own] { fill(*own); });
}

void BookmarkActions::fill(QMenu &menu)
{
    // Those that the menu made go with it, ours stay.
    menu.clear();
    menu.addActions(m_own);
    for (const Bookmark &bookmark : bookmarks()) {
        QAction *action = menu.addAction(asAction(bookmark.name));
        action->setToolTip(bookmarkTarget(bookmark, *m_session.snapshot()));
        connect(action, &QAction::triggered, this, [this, bookmark] { open(bookmark); });
    }
    if (bookmarks().empty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

const std::vector<Bookmark> &BookmarkActions::bookmarks() const
{
    // The dossier's own, whichever day it is shown as known on.
    return m_history.store()->snapshot()->bookmarks();
}

void BookmarkActions::keepPlace()
{
    Bookmark here;
    if (const auto &object = m_session.selection().object)
        here.object = object->id;
    here.range = m_session.visibleRange();
    if (here.object.isEmpty() && !here.range)
        return;
    std::vector<Bookmark> all = bookmarks();
    if (all.size() >= mostSaved) {
        Q_EMIT told(tr("A dossier keeps %L1 bookmarks at most: delete some first.").arg(mostSaved));
        return;
    }
    BookmarkDialog dialog(here, all, *m_session.snapshot(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    all.push_back(dialog.bookmark());
    change(all, tr("bookmarking “%1”").arg(all.back().name));
}

void BookmarkActions::showList()
{
    if (m_list == nullptr) {
        m_list = new BookmarkList(m_window);
        connect(m_list, &BookmarkList::openWanted, this, &BookmarkActions::open);
        connect(m_list, &BookmarkList::changeWanted, this, &BookmarkActions::change);
        // What was done in the list can be taken back there.
        QAction *undo = m_history.stack().createUndoAction(m_list, tr("&Undo"));
        undo->setShortcuts(QKeySequence::Undo);
        QAction *redo = m_history.stack().createRedoAction(m_list, tr("&Redo"));
        redo->setShortcuts(QKeySequence::Redo);
        m_list->addActions({undo, redo});
    }
    m_list->setBookmarks(m_session.snapshot(), bookmarks());
    m_list->setVisible(true);
    m_list->raise();
    m_list->activateWindow();
}

void BookmarkActions::updateList()
{
    if (m_list != nullptr)
        m_list->setBookmarks(m_session.snapshot(), bookmarks());
}

void BookmarkActions::open(const Bookmark &bookmark)
{
    const auto object = m_session.snapshot()->find(bookmark.object);
    if (!bookmark.object.isEmpty() && !object)
        Q_EMIT told(tr("What “%1” leads to is not in the dossier as it is shown: “%2”.")
                        .arg(bookmark.name, bookmark.object));
    m_session.visit(object, bookmark.range);
}

void BookmarkActions::change(const std::vector<Bookmark> &bookmarks, const QString &text)
{
    Change wanted;
    wanted.bookmarks = bookmarks;
    if (const Status status = m_history.apply(wanted, text); !status)
        makeErrorBox(tr("The bookmarks could not be changed"), status.error(), m_window)->open();
}

} // namespace chancery
