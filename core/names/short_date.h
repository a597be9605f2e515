// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

namespace chancery {

/// When an event was, in a few characters and without a query: `6 Jan 2026`, `3–6 Jan 2026`, `Dec 2025`,
/// `about 2024`, `by 2 Jan 2026` (not known since when), `no date`. A trailing `?` marks an uncertain date.
QString shortDate(const EventColumns &events, EventRow row);

/// A day, with its year or without: `6 Jan`.
QString shortDay(CivilDay day, bool hasYear);

/// A fact's or a source's date in a few characters: `6 Jan 2026`; what does not fit the short form reads as
/// Edtf::toReadable says.
QString shortDate(const Edtf &date);

} // namespace chancery
