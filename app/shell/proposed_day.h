// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QDate>

namespace chancery {

[[nodiscard]] CivilDay toCivil(const QDate &date);
[[nodiscard]] QDate toDate(CivilDay day);

/// The day before the newest report, proposed wherever a day is asked for: what that one brought is what is
/// asked for most. Today where no source is dated.
[[nodiscard]] QDate proposedDay(const Snapshot &snapshot);

} // namespace chancery
