// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

namespace chancery {

/// Whether a text of any language has one of the words by which a state, a city or an organisation is called:
/// in its own language or in another (`Frankreich`, `французький`, `в Києві`, `w Warszawie`), in whatever
/// case. Names are those of the reports' languages in resources/places/names.txt, and the name itself with
/// the endings that languages give it.
[[nodiscard]] bool namesPlaceOrState(const QString &text, const QString &name);

/// Whether a text names a participant in the spelling of another language than that of his name: `Селенскі`
/// and `Selenskyj` are `Zelensky`. What sounds alike is taken for the name, so that a name that is there is
/// never missed.
[[nodiscard]] bool soundsLikeParticipant(const QString &text, const Participant &participant);

/// Whether a text of any language speaks of a state by its capital: `Paris stimmte zu`, and not `in Paris`.
[[nodiscard]] bool speaksByCapital(const QString &text, const Participant &participant);

/// Whether a word is what a state is called by in some language and case: `Frankreichs`, `України`.
[[nodiscard]] bool isWordForState(const QString &word);

} // namespace chancery
