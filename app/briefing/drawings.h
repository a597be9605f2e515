// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/block_layout.h"
#include "app/briefing/page_style.h"
#include "app/briefing/picture_source.h"
#include "core/document/blocks.h"
#include "core/document/drawing.h"

namespace chancery {

/// The pictures of a document as SVG and, where wanted, PNG: what forms that are not painted hold.
briefing::Drawings drawingsOf(const briefing::BlockDocument &document,
                              const BlockLayout::TimelineFigures &timeline, const PageStyle &style,
                              bool withPng);

} // namespace chancery
