// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/json_writer.h"
#include "core/store/snapshot.h"

#include <limits>

namespace chancery::cli {

/// However many facts there are.
constexpr auto allFacts = std::numeric_limits<std::uint32_t>::max();

/// How much of an object goes into its JSON form.
enum class Detail {
    Listed, ///< facts by id
    Whole,  ///< facts written out with their evidence; a source with its text
};

/// How surely something was known on the day that a dossier is shown as known on.
enum class Known {
    Surely,
    Possibly, ///< it may have been published by then, and may not
};
/// The word in JSON and CSV: `surely`, `possibly`.
QString toTerm(Known known);

/// Writes one object in the shape that `list --json` and `show --json` document. Keys that a dossier may
/// leave out are null or empty here, so that every object of a kind has the same keys; of a fact alone, the
/// payload, speaker and date are there only where given.
/// Of a dossier as known on a day, `known` says how surely the object was.
void writeObject(JsonWriter &out, const Snapshot &snapshot, const ObjectRef &ref, Detail detail,
                 std::optional<Known> known = {});

/// A day as ISO 8601 has it; empty where there is none.
QString isoOrEmpty(const std::optional<CivilDay> &day);

/// Offsets of a passage as text, `120–260`; empty where it has none.
QString positionOf(const Passage &passage);

} // namespace chancery::cli
