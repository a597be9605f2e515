// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/picture_source.h"
#include "core/document/blocks.h"

namespace chancery {

/// Events on an axis that is broken where nothing is dated, so that none is too close to another to be told
/// apart: above each date the marks of its events with their numbers, or below it their titles. What is too
/// wide for a page goes on in a next row.
PictureSource axisPicture(const briefing::TimelinePicture &timeline, const PageStyle &style);

} // namespace chancery
