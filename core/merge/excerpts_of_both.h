// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

#include <vector>

namespace chancery {

/// The excerpts of a source in which every passage stands that is to: from one text of excerpts, and, where
/// it does not have a passage's words, from another, in the order of the full text as far as the passages
/// tell it. `passages` are all of the source's.
[[nodiscard]] QString excerptsOfBoth(const QString &mine, const QString &theirs,
                                     const std::vector<Passage> &passages);

} // namespace chancery
