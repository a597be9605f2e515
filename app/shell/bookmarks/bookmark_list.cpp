// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/bookmarks/bookmark_list.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

template<class Act>
QPushButton *BookmarkList::addButton(const QString &text, const QKeySequence &keys, Act act)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    // The key belongs to the list: in its line editor it types.
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    const auto actOnChosen = [this, act] {
        if (const QModelIndex chosen = m_view->currentIndex(); chosen.isValid())
            act(chosen.row());
    };
    connect(action, &QAction::triggered, this, actOnChosen);
    connect(button, &QPushButton::clicked, this, actOnChosen);
    return button;
}

BookmarkList::BookmarkList(QWidget *parent)
    : QDialog(parent)
    , m_view(new QTreeView)
    , m_note(new QLabel)
{
    setWindowTitle(tr("Bookmarks"));
    resize(620, 340);
    m_view->setAccessibleName(tr("Bookmarks of this dossier"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->resizeSection(0, 240);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    m_open = addButton(tr("&Go there"), QKeySequence(Qt::Key_Return), [this](int row) {
        const Bookmark bookmark = m_model.bookmarks()[static_cast<std::size_t>(row)];
        accept();
        Q_EMIT openWanted(bookmark);
    });
    m_rename = addButton(tr("&Rename"), QKeySequence(Qt::Key_F2),
                         [this](int row) { m_view->edit(m_model.index(row, 0)); });
    m_up = addButton(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this](int row) { shift(row, -1); });
    m_down =
        addButton(tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this](int row) { shift(row, 1); });
    m_remove = addButton(tr("De&lete"), QKeySequence::Delete, [this](int row) { remove(row); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QTreeView::doubleClicked, m_open, &QPushButton::click);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BookmarkList::updateButtons);
    connect(&m_model, &BookmarkModel::renameWanted, this, &BookmarkList::rename);
    connect(&m_model, &BookmarkModel::refused, m_note, &QLabel::setText);

    auto *column = new QVBoxLayout;
    for (QPushButton *button : {m_open, m_rename, m_up, m_down, m_remove})
        column->addWidget(button);
    column->addStretch();
    column->addWidget(buttons);
    auto *top = new QHBoxLayout;
    top->addWidget(m_view, 1);
    top->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_note);
    m_view->setFocus();
    updateButtons();
}

void BookmarkList::setBookmarks(const SnapshotPtr &snapshot, const std::vector<Bookmark> &bookmarks)
{
    const int row = m_view->currentIndex().row();
    m_model.show(snapshot, bookmarks);
    // After a deletion the next one is chosen, or the last.
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(m_model.rowCount() - 1, 0)), 0));
    updateButtons();
}

void BookmarkList::rename(int row, const QString &name)
{
    std::vector<Bookmark> bookmarks = m_model.bookmarks();
    Bookmark &renamed = bookmarks[static_cast<std::size_t>(row)];
    const QString text = tr("renaming the bookmark “%1”").arg(renamed.name);
    renamed.name = name;
    Q_EMIT changeWanted(bookmarks, text);
}

void BookmarkList::remove(int row)
{
    std::vector<Bookmark> bookmarks = m_model.bookmarks();
    const QString text = tr("deleting the bookmark “%1”").arg(bookmarks[static_cast<std::size_t>(row)].name);
    bookmarks.erase(bookmarks.begin() + row);
    Q_EMIT changeWanted(bookmarks, text);
}

void BookmarkList::shift(int row, int step)
{
    std::vector<Bookmark> bookmarks = m_model.bookmarks();
    const int to = row + step;
    if (to < 0 || to >= static_cast<int>(bookmarks.size()))
        return;
    std::swap(bookmarks[static_cast<std::size_t>(row)], bookmarks[static_cast<std::size_t>(to)]);
    Q_EMIT changeWanted(bookmarks,
                        tr("moving the bookmark “%1”").arg(bookmarks[static_cast<std::size_t>(to)].name));
    // Where the change was made the bookmark that was moved stays the chosen one.
    if (m_model.bookmarks() == bookmarks)
        m_view->setCurrentIndex(m_model.index(to, 0));
}

void BookmarkList::updateButtons()
{
    const int row = m_view->currentIndex().row();
    const int count = m_model.rowCount();
    for (QPushButton *button : {m_open, m_rename, m_remove})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_note->setText(count == 0 ? tr("This dossier has no bookmarks yet: Ctrl+B keeps the place you are at.")
                               : tr("Enter goes there, F2 renames, Alt+Up and Alt+Down move, Delete deletes. "
                                    "Ctrl+Z takes it back."));
}

} // namespace chancery
