// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/propose/name_finder.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery {

/// What a sentence is likely to say: for an analyst to take or to change, never kept unasked.
struct FactProposal
{
    std::vector<FactKind> kinds; ///< every kind, the likeliest first
    Assertion assertion = Assertion::Reported;
    ParticipantId speaker;        ///< whom the sentence quotes; empty where nobody of the dossier
    std::vector<ObjectRef> named; ///< what it names, in its order, the speaker left out where others are
    Role role = Role::Mentioned;
    Stance stance = Stance::Supports;
    EventStatus status = EventStatus::Held;
    Aspect aspect = Aspect::Description;
    Effect effect = Effect::BearsOn;
    std::optional<Quantity> value; ///< the quantity it gives, with its qualifier
    QString date;                  ///< the words that give a date, as readTypedDate() takes them

    [[nodiscard]] FactKind kind() const { return kinds.front(); }
    /// The first object of a kind that it names; none where it names none.
    [[nodiscard]] std::optional<ObjectRef> first(ObjectKind kind) const;
};

/// Reads the signs of a sentence: its verbs, numbers, dates, quoted speech, and whom and what it names. The
/// verbs are English; names, numbers and dates of any language.
[[nodiscard]] FactProposal proposeFact(const QString &sentence, const NameFinder &names,
                                       const std::optional<Edtf> &sourceDay = {},
                                       const QString &language = {});

} // namespace chancery
