// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

class NameQuery;

/// What the rows of the participant matrix are ordered by, among those that stand under one heading.
enum class MatrixOrder : std::uint8_t {
    Name,
    Events,          ///< most events first, those of what belongs to a row with its own
    FirstAppearance, ///< earliest first event first, likewise
    Company,         ///< rows that share most events side by side
};

/// The participants of a matrix as a tree: a heading for each kind, persons, groups and organisations under
/// the state, organisation or group they belong to, states at the top of theirs; one who alone stands for a
/// state that is nowhere itself shares its row. Only participants that have
/// a part in an event, or that another such participant belongs to. Nodes keep their number for life.
class MatrixRows
{
public:
    struct Node
    {
        /// None of a heading.
        std::optional<ParticipantRow> participant;
        /// What the participant belongs to, where that has a part in nothing itself and nobody else belongs
        /// to it: the two share a row.
        std::optional<ParticipantRow> of;
        ParticipantKind kind = ParticipantKind::Person;
        std::int32_t parent = -1;
        std::int32_t depth = 0;
        /// Distinct events the participant itself has a part in.
        std::uint32_t events = 0;
        /// The first of them; means nothing where there is none.
        EventRow first;
        /// Distinct events that it or what belongs to it has a part in, and the first of those.
        std::uint32_t familyEvents = 0;
        EventRow familyFirst;
        /// In the present order.
        std::vector<std::int32_t> children;
        bool folded = false;
    };

    /// Without grouping every participant stands at depth 0, under no heading.
    MatrixRows(SnapshotPtr snapshot, bool grouped);

    [[nodiscard]] const Node &node(std::int32_t number) const
    {
        return m_nodes[static_cast<std::size_t>(number)];
    }
    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(m_nodes.size()); }
    /// None of a participant that has no row.
    [[nodiscard]] std::optional<std::int32_t> nodeOf(ParticipantRow participant) const;
    [[nodiscard]] bool isUnder(std::int32_t number, std::int32_t ancestor) const;

    void setFolded(std::int32_t number, bool folded)
    {
        m_nodes[static_cast<std::size_t>(number)].folded = folded;
    }
    void order(MatrixOrder by);
    /// Those that stood nearest to the table at an event first, with what belongs to a row: hosts, chairs,
    /// speakers, then who attended, then everybody else in the order that is.
    void orderByPart(EventRow event);

    /// The nodes to show, in order. With a filter, those whose name or alias has all its words, with what
    /// they belong to and what belongs to them, folded or not. With `only`, no participants but those.
    [[nodiscard]] std::vector<std::int32_t> visible(const QString &filter,
                                                    const std::vector<ParticipantRow> *only) const;

private:
    void addParticipants(const std::vector<bool> &wanted, bool grouped);
    void countFamilies();
    void orderByCompany();
    template<class Less>
    void sortChildren(Less less);
    [[nodiscard]] bool matches(std::int32_t number, const NameQuery &query) const;

    SnapshotPtr m_snapshot;
    std::vector<Node> m_nodes;
    std::vector<std::int32_t> m_roots;
    /// By participant row; -1 for none.
    std::vector<std::int32_t> m_nodeOf;
};

} // namespace chancery
