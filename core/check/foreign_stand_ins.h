// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QString>

namespace chancery {

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
