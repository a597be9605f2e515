// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace chancery {

/// How patterns of words are read: whatever their case, in letters of every alphabet.
inline constexpr auto inAnyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Whole words, or several that `|` divides.
inline QRegularExpression wordPattern(const QString &words)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(words), inAnyCase);
}

} // namespace chancery
