// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/palette/palette_field.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace chancery {

PaletteField::PaletteField(QAbstractItemView &list, QWidget *parent)
    : QLineEdit(parent)
    , m_list(list)
{
}

void PaletteField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(&m_list, event);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace chancery
