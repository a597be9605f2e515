// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether the words behind an outlet's name make it the origin of the news: `reported`, `said`, `zufolge`,
/// `повідомляє`; over what the outlet is.
[[nodiscard]] bool followsFromOutlet(QStringView after);

/// `what AP called a breakthrough`, `as Bloomberg put it`, `те, що Reuters назвало`: the words are the
/// outlet's own.
[[nodiscard]] bool namesInItsWords(QStringView before, QStringView after);

/// Whether the text begins or ends with a verb of reporting, of one outlet or of several.
[[nodiscard]] bool beginsWithReport(QStringView text);
[[nodiscard]] bool endsWithReport(QStringView text);

/// `hatte … Bloomberg darüber berichtet`: the name stands within the German perfect that the text before it
/// ends with the auxiliary of.
[[nodiscard]] bool closesGermanPerfect(QStringView before, QStringView after);

/// `wie die dpa aus Kiew erfuhr`: the verb closes the clause.
[[nodiscard]] bool closesGermanClause(QStringView before, QStringView after);

} // namespace chancery
