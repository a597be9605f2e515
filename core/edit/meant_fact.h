// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/facts.h"

#include <optional>
#include <vector>

namespace chancery {

/// What an analyst means by a stretch of text.
struct MeantFact
{
    Stretch stretch;
    Fact fact; ///< as for factFromText(); names of `created` by their ids
    std::vector<Change::Object>
        created; ///< what is not in the dossier yet and the fact names; each has an id
    /// The fact that the stretch speaks for or against instead of becoming one; the rest is not looked at.
    std::optional<FactId> other;
    Relation relation = Relation::Supports; ///< to `other`
};

/// The change that keeps it: fact, passage and what it creates in one. An id that is in use, and a fact that
/// names neither what there is nor what it creates, are an Error.
EditOutcome keepFact(const Snapshot &snapshot, MeantFact meant);

/// An id for an object that is to be created beside others.
QString idForNew(const Snapshot &snapshot, const Change::Object &object,
                 const std::vector<Change::Object> &others);

} // namespace chancery
