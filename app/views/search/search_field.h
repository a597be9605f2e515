// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace chancery {

/// Where a search is typed. The keys that walk do so in the list of results, without leaving the field.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    /// Up and Down by one, Page Up and Page Down by ten.
    void walked(int results);
    /// The field has the keyboard: a search is to be expected.
    void entered();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace chancery
