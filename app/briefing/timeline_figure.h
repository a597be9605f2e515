// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/picture_source.h"
#include "core/briefing/briefing_options.h"
#include "core/document/blocks.h"
#include "core/store/snapshot.h"

#include <vector>

namespace chancery {

/// The timeline as a briefing draws it: its marks on a broken axis; where it has none, lanes of the whole,
/// then of the dossier's own period where that is a small part of the whole. Then the legend, unless the
/// marks have titles. The snapshot and the style must outlive the pictures.
std::vector<PictureSource> timelineFigures(const Snapshot &snapshot, const BriefingOptions &options,
                                           const PageStyle &style, const briefing::TimelinePicture &timeline);

} // namespace chancery
