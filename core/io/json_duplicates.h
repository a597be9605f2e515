// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery {

struct DuplicateKey
{
    qsizetype offset; ///< in bytes, of the second occurrence
    QString key;
};

/// The first object member that stands twice in one object, which Qt's parser would silently drop. The text
/// must be valid JSON.
std::optional<DuplicateKey> findDuplicateKey(const QByteArray &json);

} // namespace chancery
