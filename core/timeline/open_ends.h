// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/frame.h"

#include <cstdint>

namespace chancery {

/// Makes room within the edges for what marks an open or unknown end, `width` pixels beside the mark: a mark
/// whose own end lies at an edge or so near to it that the sign would be off it is drawn that much shorter.
/// One that reaches past the edge has its end elsewhere and stays, as does one too short to give of its
/// length. `flags` are EventFlag; `left` and `right` the edges in pixels; `least` what is left of a mark at
/// least.
void keepOpenEndsInView(FrameItem &item, std::uint16_t flags, double left, double right, double width,
                        double least);

} // namespace chancery
