// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/picture_source.h"
#include "core/briefing/briefing_options.h"
#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// The timeline as a briefing draws it: the whole, then the dossier's own period where that is a small part
/// of the whole, then the legend. The snapshot and the style must outlive the pictures.
std::vector<PictureSource> timelineFigures(const Snapshot &snapshot, const BriefingOptions &options,
                                           const PageStyle &style);

} // namespace chancery
