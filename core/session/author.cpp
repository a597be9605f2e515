// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/author.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace chancery {

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *const user = getpwuid(getuid())) {
        // passwd(5): the field of remarks begins with the full name, up to a comma.
        const QString name = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).simplified();
        return name.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : name;
    }
#endif
    return qEnvironmentVariable("USERNAME");
}

} // namespace chancery
