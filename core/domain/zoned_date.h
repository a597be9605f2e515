// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/zone.h"

#include <QString>

#include <optional>

namespace chancery {

/// A date as a reader sees it on an axis: a time by the clocks of the axis, which are named, and how it was
/// told where that was by others: `7 January 2026, 01:00 (Europe/Kyiv) = 6 January 2026, 23:00 UTC`. A day,
/// and a time whose zone is not known, as Edtf::toReadable() has them; the latter names the dossier's zone
/// where it is placed by that.
///
/// `dossier` is the zone that the dossier states, null where it states none; `axis` the one that was chosen,
/// null for the dossier's, and UTC where that has none.
[[nodiscard]] QString toReadable(const Edtf &date, const Zone *dossier, const Zone *axis = nullptr);

/// The same for a dossier's zone by its name in the dossier; empty where it has none.
[[nodiscard]] QString toReadable(const Edtf &date, const QString &dossierZone,
                                 const std::optional<Zone> &axis = std::nullopt);

/// A time by the clocks of the dossier's zone, of UTC where that is empty, without the zone's name; a day,
/// and a time whose zone is not known, as they are.
[[nodiscard]] Edtf byClocksOf(const Edtf &date, const QString &dossierZone);

} // namespace chancery
