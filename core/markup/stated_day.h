// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// The day that a text gives, as EDTF (`2026-01-06`), or the month where it gives no day; empty for what is
/// no date, or not surely one: ISO 8601, RFC 5322, days with a month's name in the languages of the news,
/// numbers with points. `01/02/2026` is read only where the language (BCP 47) settles which is the month. Of
/// a time the day as it is written, in whatever zone.
[[nodiscard]] QString statedDay(const QString &text, const QString &language = {});

/// The day in an address such as `/2026/01/06/title`; empty where there is none, or more than one.
[[nodiscard]] QString dayInAddress(const QString &address);

} // namespace chancery
