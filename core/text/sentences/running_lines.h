// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// A table row, or a line that stands by itself because it holds several cells.
[[nodiscard]] bool isTableRow(QStringView line);

/// Whether a line of a block runs on into the next one, as a wrapped line of prose does and a heading or an
/// item does not. `rest` is the text behind the next line: where no letter has a capital, prose is told by
/// the stop it comes to before an empty line.
[[nodiscard]] bool runsOn(QStringView block, QStringView line, QStringView next, QStringView rest = {});

} // namespace chancery
