// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace chancery::briefing {

/// The source summary statement of ICD 206: how strong the sources are, how far they are independent, which
/// matter most, and where they are thin. Only what follows from the dossier's own ratings.
QStringList summarizeSources(const Briefing &briefing);

} // namespace chancery::briefing
