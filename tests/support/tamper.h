// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace chancery::tests {

/// Changes an SQLite file as another program could, past every rule of the store: nothing is forbidden, and
/// foreign keys are off. A statement that fails fails the test. `then` is called before the file is closed.
void tamper(const QString &path, const QStringList &statements, const std::function<void()> &then = {});

} // namespace chancery::tests
