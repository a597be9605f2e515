// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// `KYIV, Jan 6`, `Kyiv. February 6.`: a place and a day, as a report begins with before its agency.
[[nodiscard]] bool isDateline(QStringView text);

/// Whether an outlet's name is the credit of the report whose line it stands in, from the line's beginning
/// on: `KYIV, Jan 6 (Reuters) -`, `MOSCOW, Feb. 6. /TASS/.`, `By Jane Doe, Reuters`.
[[nodiscard]] bool standsAsDateline(QStringView before, QStringView after);

/// The same from the end of the last line: `… (Reuters)`, `(Reporting by Jane Doe; AFP)`, a line of its own.
[[nodiscard]] bool standsAtEnd(QStringView before, QStringView after);

/// `(Reuters)`, `/TASS/`, `AFP –` and `– AFP`: the outlet stands as a credit, between what is before and
/// after it.
[[nodiscard]] bool standsAsCredit(QStringView before, QStringView after);

} // namespace chancery
