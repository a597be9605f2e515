// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing_options.h"

#include <cstddef>

#include <QtGlobal>

namespace chancery::briefing {

/// How much a short form may hold of each thing. What is more is counted and named.
struct Room
{
    std::size_t judgements = 5;
    std::size_t facts = 8;     ///< below a judgement, of each kind
    std::size_t citations = 4; ///< after a text of the analyst's
    std::size_t changes = 6;
    std::size_t marks = 12; ///< on the axis
    std::size_t rows = 60;  ///< of the chronology
    std::size_t options = 16;
    std::size_t columns = 5; ///< participants with a column of their own
    std::size_t disagreements = 24;
    std::size_t questions = 32;
    std::size_t sources = 24;
    qsizetype text = 700;      ///< characters of any text
    qsizetype statement = 900; ///< characters of the bottom line and of a judgement
};

/// Steps from the most to the least that a short form may hold; what the last one holds fits on the pages of
/// its form for any dossier.
inline constexpr int roomSteps = 14;
Room roomOf(BriefingLength length, int step);

} // namespace chancery::briefing
