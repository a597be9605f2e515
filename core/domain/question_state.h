// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <cstdint>

namespace chancery {

/// What has become of a question. No file spells it: it follows from the answers.
enum class QuestionState : std::uint8_t { Open, PartlyAnswered, Answered, Overtaken };

QString label(QuestionState state);
/// The word of the command line: `partly-answered`.
QString toTerm(QuestionState state);

/// The state that an effect alone leads to; a question that is only raised or touched upon is open.
QuestionState stateOf(Effect effect);

/// The state after something was said to a question that was in state `now`: an answer or an overtaking
/// decides, a part answer only where nothing has decided yet.
QuestionState stateAfter(QuestionState now, Effect effect);

} // namespace chancery
