// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// `KYIV, Jan 6`, `Kyiv. February 6.`: a place and a day, as a report begins with before its agency.
[[nodiscard]] bool isDateline(QStringView text);

/// Whether the words before an outlet's name make it the origin of the news: `according to`, `told`, `via`,
/// `selon l'`, `laut`, `со ссылкой на`; over an article and over what the outlet is, `the news agency`.
[[nodiscard]] bool leadsToOutlet(QStringView before);

/// Whether they deny what the outlet says: `denied a Reuters report`, `contrary to what Bloomberg reported`.
[[nodiscard]] bool isDeniedOutlet(QStringView before);

/// `wie die dpa aus Kiew erfuhr`: the verb closes the clause.
[[nodiscard]] bool closesGermanClause(QStringView before, QStringView after);

/// Whether the words behind it do: `reported`, `said`, `zufolge`, `повідомляє`; over what the outlet is.
[[nodiscard]] bool followsFromOutlet(QStringView after);

/// Whether an outlet's name is the credit of the report whose line it stands in, from the line's beginning
/// on: `KYIV, Jan 6 (Reuters) -`, `MOSCOW, Feb. 6. /TASS/.`, `By Jane Doe, Reuters`.
[[nodiscard]] bool standsAsDateline(QStringView before, QStringView after);

/// The same from the end of the last line: `… (Reuters)`, `(Reporting by Jane Doe; AFP)`, a line of its own.
[[nodiscard]] bool standsAtEnd(QStringView before, QStringView after);

/// `(Reuters)`, `/TASS/`, `AFP –` and `– AFP`: the outlet stands as a credit, between what is before and
/// after it.
[[nodiscard]] bool standsAsCredit(QStringView before, QStringView after);

} // namespace chancery
