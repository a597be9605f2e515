// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QMetaObject>

#include <functional>

namespace chancery::tests {

/// Runs tests where a program does all that it does: within an event loop. Outside of any, Qt since 6.8
/// deletes what is to be deleted later as soon as a dialog runs a loop of its own, though what asked for it
/// is not done yet.
inline int withinLoop(const std::function<int()> &tests)
{
    QEventLoop loop;
    int result = 0;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [&] {
            result = tests();
            loop.quit();
        },
        Qt::QueuedConnection);
    loop.exec();
    return result;
}

} // namespace chancery::tests
