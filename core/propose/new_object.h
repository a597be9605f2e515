// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/change.h"

#include <QString>

namespace chancery {

/// What somebody or something of a name is likely to be: a state by its English name, an organisation or a
/// group by the words in it, else a person.
[[nodiscard]] ParticipantKind participantKindOf(const QString &name);
/// What an event of a title is likely to be; a meeting where no word tells.
[[nodiscard]] EventKind eventKindOf(const QString &title);
/// `?` and `whether` ask, an obstacle says so.
[[nodiscard]] QuestionKind questionKindOf(const QString &title);

/// A new object of a name, of the likeliest kind, without an id. Of participants, events, options, figures
/// (counted in `number` until a sentence says in what) and questions; what takes more than a name is a fault
/// of the caller's.
[[nodiscard]] Change::Object newObjectNamed(ObjectKind kind, const QString &name);

} // namespace chancery
