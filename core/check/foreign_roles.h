// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QString>

namespace chancery {

/// Whether a sentence of another language than English has a word for a role: `lud ein`, `a présidé`,
/// `підписали`. Also for roles that need none, and in a language that is not known here. `language` is a
/// BCP 47 tag.
[[nodiscard]] bool tellsForeignRole(const QString &sentence, Role role, const QString &language);

/// The words by which a sentence of such a language says that somebody is to attend or to sign, or did not,
/// and nothing of what has been; empty for another role.
[[nodiscard]] QString wordsAgainstForeignRole(const QString &sentence, Role role, const QString &language);

} // namespace chancery
