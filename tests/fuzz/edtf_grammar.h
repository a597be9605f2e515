// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::fuzz {

/// An expression of EDTF (ISO 8601-2:2019, annex A) that bytes choose, a byte a choice; where they end, every
/// choice is the first.
[[nodiscard]] QString edtfByGrammar(const QByteArray &choices);

} // namespace chancery::fuzz
