// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Whether two conditions are one in the same words, but for articles and the like: `a ceasefire`, `once a
/// ceasefire is in place`.
bool isSameCondition(const QString &a, const QString &b);

/// Whether one says what the other does and more: `a lasting ceasefire` of `ceasefire`.
bool isCloserCondition(const QString &closer, const QString &other);

} // namespace chancery
