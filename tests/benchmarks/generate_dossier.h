// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace chancery::bench {

/// What a generated dossier has for an id: its places are its lanes.
inline constexpr QStringView generatedId = u"generated";

/// Writes a valid `.dossier` of this many events over ten years: days with bursts of hundreds, 15 %
/// intervals, twelve places for lanes, a date and a place fact for each event, a source for twenty. The same
/// seed gives the same dossier.
std::optional<Error> generateDossier(const QString &path, std::uint32_t events, std::uint32_t seed);

} // namespace chancery::bench
