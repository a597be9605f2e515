// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/object_title.h"
#include "core/store/snapshot.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace chancery {

/// A dossier as it would be after what an operation has decided so far: a snapshot, and over it what it puts
/// and removes. Nothing is written.
class Draft
{
public:
    explicit Draft(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

    /// The object as it would be; none where it is not there, or goes.
    template<class Tag>
    [[nodiscard]] auto find(const Id<Tag> &id) const
    {
        return findAt(id, [&] { return m_snapshot.rowOf(id); });
    }
    [[nodiscard]] bool has(const ObjectRef &ref) const;
    /// Whether an id is in use, by whatever kind of object, or was until now.
    [[nodiscard]] bool isTaken(const QString &id) const;
    [[nodiscard]] QString newId(ObjectKind kind, const QString &title) const;
    /// `event “Talks in Port” (ev-talks)`.
    [[nodiscard]] QString named(const ObjectRef &ref) const;

    void put(Change::Object object);
    void remove(const ObjectRef &ref);
    void say(const QString &consequence) { m_consequences.append(consequence); }

    /// Calls `each(object)` with every object of a kind that is there and stays, in document order.
    template<class Tag, class Each>
    void forEach(Each each) const
    {
        const std::uint32_t count = m_snapshot.count(kindOfTag<Tag>);
        for (std::uint32_t row = 0; row < count; ++row) {
            // The row is not asked for once more.
            const auto at = [&] { return std::optional(Row<Tag>{row}); };
            if (const auto object = findAt(m_snapshot.idAt(Row<Tag>{row}), at))
                each(*object);
        }
    }
    /// The facts that concern an object or rest on it and stay.
    [[nodiscard]] std::vector<Fact> factsOf(const ObjectRef &ref) const;

    [[nodiscard]] Edit edit(const ObjectRef &object) &&;

    /// What a filter or bookmark names goes, or becomes another object.
    void renameSaved(const ObjectRef &from, const std::optional<ObjectRef> &to);

private:
    /// `rowOf()` is asked where the snapshot's own is meant.
    template<class Tag, class RowOf>
    [[nodiscard]] auto findAt(const Id<Tag> &id, RowOf rowOf) const
    {
        using T = decltype(m_snapshot.at(Row<Tag>{}));
        const ObjectRef ref(id);
        if (const auto put = m_put.find(ref); put != m_put.end()) {
            if constexpr (std::is_same_v<T, SourceDescription>) {
                if (const auto *source = std::get_if<Source>(&put->second))
                    return std::optional<T>(*source);
            }
            return std::optional<T>(std::get<T>(put->second));
        }
        const std::optional<Row<Tag>> row = m_removed.contains(ref) ? std::nullopt : rowOf();
        return row ? std::optional<T>(m_snapshot.at(*row)) : std::nullopt;
    }
    [[nodiscard]] QString titleOf(const ObjectRef &ref) const;

    const Snapshot &m_snapshot;
    std::map<ObjectRef, Change::Object> m_put;
    std::vector<ObjectRef> m_order; ///< of what is put
    std::set<ObjectRef> m_removed;
    std::vector<ObjectRef> m_removals;
    std::optional<std::vector<SavedFilter>> m_filters;
    std::optional<std::vector<Bookmark>> m_bookmarks;
    QStringList m_consequences;
};

/// Words about objects as namedWithKind() names them, without the ids of those that the snapshot has:
/// `event “Talks in Port”`.
QString withoutIds(const QString &words, const Snapshot &snapshot);

/// `event “Talks in Port” (ev-talks)`.
QString namedWithKind(const ObjectRef &ref, const QString &title);

} // namespace chancery
