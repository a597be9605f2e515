// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/picture_source.h"
#include "core/document/blocks.h"

namespace chancery {

/// A chart as a briefing draws it, as vectors with text as text: who says it, the value on the scale, the
/// words. Told apart by form and place alone, so that it is read in black and white.
PictureSource chartPicture(const briefing::Chart &chart, const PageStyle &style);

} // namespace chancery
