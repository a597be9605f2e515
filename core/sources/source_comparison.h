// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sources/source_roots.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace chancery {

/// The pairs of sources whose texts have words in common, ascending, and what of them is repeated by
/// OwnWords::isRepetition(). Where the dossier relates the two already, its word counts and nothing is
/// compared. What three sources of one publisher have in common is the boilerplate of a series and does not
/// count, unless it is most of a text. Time grows with the length of all texts. None where all go
/// back to one, as the parts of one long file do: there is nothing to be found out.
[[nodiscard]] std::vector<ComparedSources> compareTexts(std::span<const SourceOrigin> sources,
                                                        const std::function<QString(std::size_t)> &textOf);

/// Makes of what compareTexts() found what it would find now, when sources have other publishers and nothing
/// else that it looks at: `publishers` are those that any of them had or has. Reads no texts but those of
/// reports of these, and of what these are held against. Not where all go back to one.
void compareAgain(std::vector<ComparedSources> &compared, std::span<const SourceOrigin> sources,
                  const QStringList &publishers, const std::function<QString(std::size_t)> &textOf);

} // namespace chancery
