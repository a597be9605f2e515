// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QString>

#include <cstdint>

namespace chancery::bench {

/// A generated dossier with words to search: titles, statements and texts of the vocabulary of diplomatic
/// reports, common words often and rare ones seldom, four hundred participants with two spellings each, and
/// an index of it all. Yields the milliseconds that making the index took.
Outcome<double> generateProse(const QString &path, std::uint32_t events, std::uint32_t seed);

} // namespace chancery::bench
