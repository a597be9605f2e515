// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/blocks.h"
#include "core/briefing/briefing.h"

namespace chancery::briefing {

/// The briefing put into words, headings and tables, in reading order.
BlockDocument compose(const Briefing &briefing);

/// The anchors of a passage's and of a source's entry: `passage-12`, `source-3`.
QString passageAnchor(Number number);
QString sourceAnchor(Number number);

} // namespace chancery::briefing
