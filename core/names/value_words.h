// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace chancery {

/// A value of the interchange format on one line: texts and numbers as they are, lists with semicolons, and
/// of an object (a quantity, an evidence) its values in the order of their names.
[[nodiscard]] QString inWords(const QJsonValue &value);

} // namespace chancery
