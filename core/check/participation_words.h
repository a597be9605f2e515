// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

namespace chancery {

/// Whether a text names a participant: by name or alias, a person by a part of the name, anybody else by what
/// is made of it (`Ukrainian`, `French`).
[[nodiscard]] bool namesParticipant(const QString &text, const Participant &participant);

/// Whether a word in a text stands for a participant whom it does not name: `she`, `the minister`, `both
/// sides`. None does that goes with another name: `President Macron`, `Chinese officials`, `China said it`.
/// A speaker may be somebody of whom the text only says that he spoke (`officials said`). English.
[[nodiscard]] bool hasStandIn(const QString &text, ParticipantKind kind, bool isSpeaker);

/// Whether the words of a text may give somebody this role; true where no words tell. English.
[[nodiscard]] bool tellsRole(const QString &text, Role role);

/// The words that say of somebody in that role that it was not so, or not yet: `will attend`, `was invited`,
/// `did not attend`; empty where there are none, or where others say that it was. English.
[[nodiscard]] QString wordsAgainstRole(const QString &text, Role role);

} // namespace chancery
