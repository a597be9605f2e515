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
/// intervals, two facts for each: its date, and by turns its place (seven in ten; twelve places for lanes),
/// who took part (a quarter; 5,000 participants of a million events, the first in 20,000 facts), a stance, a
/// figure, or a plain one. A source with a text of its own for twenty events, each tenth derived from
/// another. The same seed gives the same dossier.
std::optional<Error> generateDossier(const QString &path, std::uint32_t events, std::uint32_t seed);

} // namespace chancery::bench
