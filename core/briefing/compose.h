// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/document/blocks.h"

namespace chancery::briefing {

/// Whether the form has pages by whose numbers places are found, or marks for them.
enum class Places : std::uint8_t { ByPage, ByMark };

/// The briefing put into words, headings and tables, in reading order. A short form holds what fits at a step
/// of roomOf(), and says what does not.
BlockDocument compose(const Briefing &briefing, Places places = Places::ByPage, int roomStep = 0);

/// The anchors of a passage's and of a source's entry: `passage-12`, `source-3`.
QString passageAnchor(Number number);
QString sourceAnchor(Number number);

} // namespace chancery::briefing
