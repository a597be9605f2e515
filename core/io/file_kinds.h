// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery {

/// What a file that is no text is, in words and by its first bytes: “a PNG picture”, “a program”, “an Excel
/// workbook”. Empty for what is not known, and for what is read here.
[[nodiscard]] QString kindOfBinary(const QByteArray &bytes);

} // namespace chancery
