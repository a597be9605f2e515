// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_field.h"

#include <QKeyEvent>

namespace chancery {

bool SearchField::event(QEvent *event)
{
    // Escape empties the field first; the window's own Escape comes after.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    constexpr int page = 10;
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT walked(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT walked(1);
        break;
    case Qt::Key_PageUp:
        Q_EMIT walked(-page);
        break;
    case Qt::Key_PageDown:
        Q_EMIT walked(page);
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            QLineEdit::keyPressEvent(event);
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

} // namespace chancery
