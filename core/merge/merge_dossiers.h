// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/merge/three_way.h"
#include "core/store/change.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace chancery {

/// What both dossiers changed, each otherwise.
struct MergeConflict
{
    std::optional<ObjectRef> object; ///< as it is called in mine; none: what the dossier says of itself
    QString title;
    /// The member that both changed; empty where one side removed the object and the other changed it, or
    /// has something rest on it.
    MemberConflict values;
    QStringList dependents; ///< what rests on it, by kind, title and id; empty where it was itself changed

    /// Names the conflict among those of one merge.
    [[nodiscard]] QString key() const;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/// A list that both changed and that now has the entries of either.
struct MergedList
{
    std::optional<ObjectRef> object;
    QString title;
    JoinedList list;
};

/// What brings another dossier, which came of the same one, into mine.
struct DossierMerge
{
    Change change;                        ///< of mine
    std::optional<DossierInfo> info;      ///< what it says of itself from then on, where that changes
    std::vector<MergeConflict> conflicts; ///< all of them, decided or not
    std::size_t undecided = 0;            ///< while there are any, the change is not to be carried out
    std::vector<MergedList> joined;
    QStringList renamed; ///< new objects of theirs whose ids mine has for something else, in words
};

/// Whose side a conflict takes; none while nobody has decided.
using DecideConflict = std::function<std::optional<Side>(const MergeConflict &)>;

/// Merges three-way. Objects are the same by kind and id, or by what they are (SameObjects); what theirs has
/// under another id keeps mine. What one side removed and the other changed, or has something rest on, is a
/// conflict: taking the removal lets go of what cannot be without it. None where progress asked to stop.
std::optional<DossierMerge> mergeDossiers(const Snapshot &base, const Snapshot &mine, const Snapshot &theirs,
                                          const DecideConflict &decide, const Progress &progress = {});

} // namespace chancery
