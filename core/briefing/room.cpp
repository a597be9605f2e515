// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/room.h"

#include <algorithm>
#include <cmath>

namespace chancery::briefing {

Room roomOf(BriefingLength length, int step)
{
    const int last = roomSteps - 1;
    const double share = 1 - static_cast<double>(std::clamp(step, 0, last)) / last;
    // From the last step's number to the first one's.
    const auto between = [share](std::size_t least, std::size_t most) {
        return least + static_cast<std::size_t>(std::lround(share * static_cast<double>(most - least)));
    };
    Room room;
    if (length == BriefingLength::Page) {
        room.judgements = between(1, 5);
        room.citations = between(1, 3);
        room.changes = between(0, 9);
        room.marks = between(0, 12);
        room.sources = between(2, 12);
        room.text = static_cast<qsizetype>(between(160, 640));
        room.statement = static_cast<qsizetype>(between(200, 1000));
        return room;
    }
    room.judgements = between(2, 9);
    room.facts = between(1, 10);
    room.citations = between(1, 6);
    room.changes = between(1, 12);
    room.marks = between(10, 60);
    room.rows = between(6, 60);
    room.options = between(3, 16);
    room.columns = between(3, 5);
    room.disagreements = between(3, 30);
    room.questions = between(4, 40);
    room.sources = between(4, 24);
    room.text = static_cast<qsizetype>(between(140, 700));
    room.statement = static_cast<qsizetype>(between(300, 1600));
    return room;
}

} // namespace chancery::briefing
