// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QString>

#include <functional>

namespace chancery {

/// The word by which a sentence of another language than English leaves open whether what it tells as past
/// has been: `soll stattgefunden haben`, `angeblich`, `aurait eu lieu`, `al parecer`, `нібито`. Empty where
/// it has none, where a clause of it says firmly that something was, or in a language that is not known here.
/// `language` is a BCP 47 tag.
[[nodiscard]] QString foreignDoubtOfPast(const QString &sentence, const QString &language);

/// The word by which a sentence of such a language leaves open, or denies, that something is cancelled,
/// postponed or lapsed: `könnte abgesagt werden`, `n’a pas été annulé`, `може бути перенесено`. Empty where
/// it says so firmly, says nothing of it, or for another state.
[[nodiscard]] QString foreignDoubtOfOff(const QString &sentence, EventStatus status, const QString &language);

/// The word by which a sentence of such a language doubts what it says where `concerns` holds of a clause:
/// `angeblich 35 Staaten`, `35 pays auraient`. Empty where one of these clauses has none.
[[nodiscard]] QString foreignDoubtOf(const QString &sentence, const QString &language,
                                     const std::function<bool(const QString &clause)> &concerns);

} // namespace chancery
