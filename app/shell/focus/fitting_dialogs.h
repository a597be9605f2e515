// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;
class QDialog;

namespace chancery {

/// Lets dialogs that a large font or a small screen leaves too little room be scrolled, with their buttons in
/// sight below: when one is shown that is higher or wider than the screen.
class FittingDialogs : public QObject
{
    Q_OBJECT

public:
    explicit FittingDialogs(QApplication &application);

    /// Puts what is in a dialog into an area that scrolls, all but its buttons; does nothing where it is in
    /// one.
    static void makeScroll(QDialog &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chancery
