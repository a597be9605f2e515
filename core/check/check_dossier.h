// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/problem.h"
#include "core/domain/dossier.h"

namespace chancery {

enum class Warnings : std::uint8_t { Leave, Tell };

/// Everything that is wrong with a dossier, by its rules: references that find nothing, ids that stand twice,
/// a passage that its source's text does not contain, a fact without support, circles, what no fact concerns,
/// a judgement that is not worded by ICD 203, … References first, then by rule, in document order; warnings
/// (core/check/warnings.h) at the end.
/// The dossier may be one that no reader would take; it must be one that reading has given its types.
std::vector<Problem> checkDossier(const Dossier &dossier, Warnings warnings = Warnings::Leave);

} // namespace chancery
