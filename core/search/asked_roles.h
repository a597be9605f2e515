// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace chancery {

/// A question of who had a part in an event, in plain English.
struct AskedRole
{
    QString value;           ///< as `role:` takes it: `present Paris`
    bool isQuestion = false; ///< begins with “who”: the words themselves are not looked for
};

/// Reads `attended Paris`, `who attended the Paris summit?`, `who was expected in Kyiv?`, `signed the
/// declaration`. None of anything else, and of what has fields, quotation marks, brackets or operators.
std::optional<AskedRole> askedRole(const QString &text);

} // namespace chancery
