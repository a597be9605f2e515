// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"
#include "core/text/fuzzy_match.h"

#include <QHash>

#include <functional>
#include <vector>

namespace chancery {

/// An object that was found by one of its names.
struct NamedObject
{
    ObjectRef object;
    QString title;
    QString name;     ///< which of its names was found; the title, an alias or the id
    FuzzyMatch match; ///< where in `name`

    friend bool operator==(const NamedObject &, const NamedObject &) = default;
};

/// What the score of an object found by its name gets for its kind: of objects that match alike, whom and
/// what before who said it.
[[nodiscard]] int nameBonus(ObjectKind kind);

/// Every object of a snapshot by its names, ready to be found by some of their letters. Of a kind that the
/// dossier has very many of (mostPerKind), the names are not held; such objects are found by their id, or
/// among those that have a bonus, and by IndexedNames.
class ObjectNames
{
public:
    static constexpr std::uint32_t mostPerKind = 20000;

    /// Reads every name: at work for as long as that takes, so not in the thread of the window.
    explicit ObjectNames(SnapshotPtr snapshot);

    [[nodiscard]] static bool holds(const Snapshot &snapshot, ObjectKind kind)
    {
        return snapshot.count(kind) <= mostPerKind;
    }

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// The objects that match, best first; none twice. `bonuses` are added to the scores of some; a search
    /// that is told it is `cancelled` yields nothing.
    [[nodiscard]] std::vector<NamedObject> find(const QString &pattern, std::size_t limit,
                                                const QHash<ObjectRef, int> &bonuses = {},
                                                const std::function<bool()> &cancelled = {}) const;

private:
    struct Entry
    {
        ObjectKind kind;
        std::uint32_t row;
        QString name;
        QString folded;
    };
    void add(ObjectKind kind, std::uint32_t row, const QString &name);

    SnapshotPtr m_snapshot;
    std::vector<Entry> m_entries; ///< an object's names stand together
};

} // namespace chancery
