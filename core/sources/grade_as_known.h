// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/possibly_known.h"

namespace chancery {

/// Gives the facts of a dossier as known on a day the credibility that they can have had then. What is graded
/// 1, confirmed by other sources, and has one independent root by then is 2, probably true; what is graded 4
/// or 5, doubtful or improbable, for what contradicts it, and is contradicted by nothing yet, is 6, cannot be
/// judged. Grades of facts whose evidence was all there are left as they are.
void gradeAsKnown(KnownDossier &known);

} // namespace chancery
