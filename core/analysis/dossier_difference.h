// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"
#include "core/store/store.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery {

enum class ObjectChange : std::uint8_t { Added, Removed, Changed };

/// `added`, `removed`, `changed`: the words of the command line's JSON.
QString toTerm(ObjectChange change);
/// What a reader sees, translated.
QString label(ObjectChange change);

/// A member of the interchange format that differs, in words; none where the object does not have it.
struct FieldDifference
{
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;

    /// The same with long values cut to what differs and a little around it, `…` where something was left
    /// out.
    [[nodiscard]] FieldDifference shortened() const;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// An object that only one of two dossiers has, or that differs in them. Objects are the same by kind and id,
/// or by what they are (SameObjects): then the later id is told, and `id` is among the fields. An object
/// whose id alone is another is the same.
struct ObjectDifference
{
    ObjectChange change = ObjectChange::Changed;
    ObjectRef object;
    std::vector<FieldDifference> fields; ///< of a changed object, by name

    friend bool operator==(const ObjectDifference &, const ObjectDifference &) = default;
};

/// What changed from one dossier, or state of a dossier, to another.
struct Comparison
{
    std::vector<FieldDifference> info; ///< what the dossier says of itself, and what it keeps under names
    std::vector<ObjectDifference>
        objects;              ///< kind by kind; the later dossier's in its order, then what is gone
    std::size_t otherIds = 0; ///< objects that are the same but for their id

    [[nodiscard]] bool isEmpty() const { return info.empty() && objects.empty(); }
    [[nodiscard]] std::size_t count(ObjectChange change) const;
};

/// Compares two dossiers object by object, in one pass over both. None where progress asked to stop.
std::optional<Comparison> compare(const Snapshot &before, const Snapshot &after,
                                  const Progress &progress = {});

} // namespace chancery
