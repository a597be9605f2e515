// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

#include <functional>

namespace chancery::tests {

/// What a run of the program left behind.
struct Run
{
    int status = -1; ///< -1 where it crashed
    QByteArray out;
    QByteArray err;
};

/// What the process is given besides its arguments.
struct Surroundings
{
    std::function<void()> prepare; ///< called in the process before the program begins: umask, limits
    QStringList variables = {};    ///< `NAME=VALUE` sets a variable of its environment, `NAME` removes it
};

/// Runs the chancery that was built, as a process without a display.
Run run(const QStringList &arguments, const QByteArray &input = {}, const Surroundings &surroundings = {});

/// Standard output as the JSON array it must be.
QJsonArray jsonArray(const Run &run);

} // namespace chancery::tests
