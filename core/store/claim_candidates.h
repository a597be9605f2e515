// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot_data.h"
#include "core/store/sql.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// Finds the facts that may stand against another one: several on one subject where that can matter, facts
/// that a passage contradicts, and the plain facts that rest on such a passage. Is shown every fact once,
/// since most of a large dossier stands against nothing: a query for each rule would walk the table as often.
class ClaimCandidates
{
public:
    /// What take() needs of the table `fact`, as a list of columns. A file of an older version has no
    /// conditions.
    static QString columns(bool hasConditions);

    explicit ClaimCandidates(const SnapshotColumns &snapshot)
        : m_snapshot(&snapshot)
    {
    }

    /// Takes note of the fact at which the query stands; its columns() begin at `first`.
    void take(const SqlStatement &query, int first);
    /// Takes note of what another has noted, of other facts of the same dossier.
    void join(const ClaimCandidates &other);
    /// The numbers of those that may stand against another, ascending.
    [[nodiscard]] Outcome<std::vector<qlonglong>> find(SqlConnection &connection);

private:
    /// A fact, and what others of its kind must have in common with it to stand against it.
    struct Keyed
    {
        std::uint64_t key;
        std::uint32_t number;
        std::uint32_t detail; ///< what makes it stand against another, 0 for nothing; of a place, which it is
    };

    void add(std::uint32_t number) { m_found.push_back(number); }
    /// Adds all of those groups of equal keys that `matter`.
    void addGroups(std::vector<Keyed> &facts,
                   const std::function<bool(std::span<const Keyed> group)> &matters);
    [[nodiscard]] std::optional<Error> addContradicted(SqlConnection &connection);

    const SnapshotColumns *m_snapshot;
    std::vector<std::uint32_t> m_found;
    std::vector<Keyed> m_figures;
    std::vector<Keyed> m_places;
    std::vector<Keyed> m_roles;
    std::vector<Keyed> m_positions;
    std::vector<Keyed> m_answers;
    std::vector<Keyed> m_conditions;
    std::vector<Keyed> m_states;
    std::vector<std::uint32_t> m_plain;    ///< plain facts
    std::vector<std::uint64_t> m_asserted; ///< events of which something is alleged or denied
    QHash<QByteArray, std::uint32_t> m_placeNames;
    bool m_hasContradicted = false;
};

/// The same among all facts of a dossier, or among these, by the numbers of their rows.
[[nodiscard]] Outcome<std::vector<qlonglong>>
findClaimCandidates(SqlConnection &connection, const SnapshotColumns &snapshot,
                    const std::optional<std::vector<qlonglong>> &scope);
/// The same among all, read side by side where they are very many.
[[nodiscard]] std::vector<qlonglong> findClaimCandidates(SnapshotData &data);

/// Whether the table of facts can hold conditions.
[[nodiscard]] bool hasConditions(SqlConnection &connection);

/// Rows in a list as SQL has it.
[[nodiscard]] QString listedRows(std::span<const qlonglong> numbers);

} // namespace chancery
