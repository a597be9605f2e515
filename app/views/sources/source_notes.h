// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"

#include <QString>

#include <vector>

namespace chancery {

class Theme;

/// What to beware of in a source, as rich text: its notes, what other sources contradict or deny of it (each
/// a link to the id of its fact), publisher and author, the letter of its reliability with the reason, its
/// date, and what it repeats.
QString sourceNotes(const Snapshot &snapshot, SourceRow row, const std::vector<Disagreement> &disagreements,
                    const Theme &theme);

} // namespace chancery
