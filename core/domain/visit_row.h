// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

namespace chancery {

/// Calls `visitor` with the row typed by its kind: what is known only at run time meets code that is written
/// once for all kinds.
template<class Visitor>
decltype(auto) visitRow(ObjectKind kind, std::uint32_t row, Visitor visitor)
{
    switch (kind) {
    case ObjectKind::Source:
        break;
    case ObjectKind::Passage:
        return visitor(PassageRow{row});
    case ObjectKind::Participant:
        return visitor(ParticipantRow{row});
    case ObjectKind::Event:
        return visitor(EventRow{row});
    case ObjectKind::Option:
        return visitor(OptionRow{row});
    case ObjectKind::Figure:
        return visitor(FigureRow{row});
    case ObjectKind::Question:
        return visitor(QuestionRow{row});
    case ObjectKind::Fact:
        return visitor(FactRow{row});
    case ObjectKind::Judgement:
        return visitor(JudgementRow{row});
    }
    return visitor(SourceRow{row});
}

} // namespace chancery
