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

/// Whether the words that stand for a name are known in a language (a BCP 47 tag): German, French, Spanish,
/// Italian, Portuguese, Dutch, Polish, Czech, Ukrainian and Russian.
[[nodiscard]] bool knowsStandIns(const QString &language);

/// Whether a text of such a language may mean somebody without his name: by a pronoun, or by an office or a
/// word for a body that has no name of another with it. In languages that leave pronouns out, also where
/// nothing in it can be its subject.
[[nodiscard]] bool hasForeignStandIn(const QString &text, ParticipantKind kind, const QString &language);

/// The same of a place: `the capital`, `dort`, `там`, `la ciudad`.
[[nodiscard]] bool hasPlaceStandIn(const QString &text, const QString &language);

} // namespace chancery
