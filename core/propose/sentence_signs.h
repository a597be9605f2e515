// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

#include <optional>

namespace chancery {

// What the words of an English sentence are signs of, whoever and whatever it names.

[[nodiscard]] Assertion assertionIn(const QString &sentence);
[[nodiscard]] std::optional<Role> roleIn(const QString &sentence);
[[nodiscard]] std::optional<Stance> stanceIn(const QString &sentence);
[[nodiscard]] std::optional<EventStatus> statusIn(const QString &sentence);
[[nodiscard]] std::optional<Aspect> aspectIn(const QString &sentence);
/// What it does to a question; none where it asks and answers nothing.
[[nodiscard]] std::optional<Effect> effectIn(const QString &sentence);
/// Whether it says that something took place, begins or ended.
[[nodiscard]] bool tellsOfHappening(const QString &sentence);

} // namespace chancery
