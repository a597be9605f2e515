// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace chancery {

/// Sees to it, for every widget of the program, that Qt takes no text for HTML because it looks like that: a
/// label shows HTML only where it was told to, and a tooltip of a model or a widget is always text. What a
/// message says can be marked and copied, all of it with Ctrl+C.
class PlainTextGuard : public QObject
{
    Q_OBJECT

public:
    /// Makes the guard of an application, once.
    static void install(QApplication &application);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace chancery
