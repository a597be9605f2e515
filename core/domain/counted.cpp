// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/counted.h"

#include "core/domain/plural.h"

namespace chancery {

QString counted(std::uint64_t count, ObjectKind kind)
{
    const auto number = static_cast<qint64>(count);
    switch (kind) {
    case ObjectKind::Source:
        return plural("Terms", "%Ln source", "%Ln sources", number);
    case ObjectKind::Passage:
        return plural("Terms", "%Ln passage", "%Ln passages", number);
    case ObjectKind::Participant:
        return plural("Terms", "%Ln participant", "%Ln participants", number);
    case ObjectKind::Event:
        return plural("Terms", "%Ln event", "%Ln events", number);
    case ObjectKind::Option:
        return plural("Terms", "%Ln option", "%Ln options", number);
    case ObjectKind::Figure:
        return plural("Terms", "%Ln figure", "%Ln figures", number);
    case ObjectKind::Question:
        return plural("Terms", "%Ln question", "%Ln questions", number);
    case ObjectKind::Fact:
        return plural("Terms", "%Ln fact", "%Ln facts", number);
    case ObjectKind::Judgement:
        return plural("Terms", "%Ln judgement", "%Ln judgements", number);
    }
    return {};
}

} // namespace chancery
