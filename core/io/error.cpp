// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery {

QString Error::toString() const
{
    QStringList parts{file, place, reason};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

} // namespace chancery
