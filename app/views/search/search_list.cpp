// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_list.h"

#include "app/views/empty_note.h"

namespace chancery {

void SearchList::setNote(const QString &note)
{
    m_note = note;
    viewport()->update();
}

void SearchList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    paintEmptyNote(*this, m_note);
}

} // namespace chancery
