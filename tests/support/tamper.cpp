// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tamper.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <memory>

#include <sqlite3.h>

namespace chancery::tests {

void tamper(const QString &path, const QStringList &statements, const std::function<void()> &then)
{
    sqlite3 *opened = nullptr;
    const int result =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> database(opened, &sqlite3_close);
    REQUIRE(result == SQLITE_OK);
    for (const QString &statement : statements) {
        INFO(statement.toStdString());
        const int done = sqlite3_exec(opened, statement.toUtf8().constData(), nullptr, nullptr, nullptr);
        INFO(sqlite3_errmsg(opened));
        REQUIRE(done == SQLITE_OK);
    }
    if (then)
        then();
}

} // namespace chancery::tests
