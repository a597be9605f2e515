// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QAbstractItemView;

namespace chancery {

/// Where the palette is asked: it keeps the keyboard, and lets the keys that walk walk the list below it.
class PaletteField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PaletteField(QAbstractItemView &list, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractItemView &m_list;
};

} // namespace chancery
