// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace chancery {

/// What makes bytes no JSON text, and where: offset in bytes.
struct JsonSyntaxFault
{
    qsizetype offset = 0;
    QString reason;
    bool isDuplicate = false; ///< well formed, but for a member that stands twice
};

/// How deep arrays and objects may stand in each other.
inline constexpr std::size_t deepestJson = 512;

/// Holds bytes to RFC 8259, which QJsonDocument reads past in places: escapes that are none, numbers with
/// leading zeros, bytes that are no UTF-8 behind a backslash. What follows the value, nesting beyond
/// deepestJson, and a member that stands in one object twice are faults too. Half of a surrogate pair,
/// written as an escape, is not: the grammar allows it, and who reads the value refuses it by name.
std::optional<JsonSyntaxFault> findSyntaxFault(QByteArrayView json);

/// The value that a JSON text holds; a byte order mark before it is passed over. A fault's place is its line
/// and column, counted in characters. `name` stands for the file in messages.
Outcome<QJsonValue> parseJson(const QByteArray &bytes, const QString &name);

} // namespace chancery
