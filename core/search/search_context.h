// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"
#include "core/filter/fact_criteria.h"
#include "core/search/name_table.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace chancery {

/// Asked now and then during long work; true: stop.
using Cancel = std::function<bool()>;

/// When it is worth reading the columns and links of all facts for what is asked of them.
struct FactReading
{
    std::uint32_t atOnce = 20000; ///< so many facts are read without more ado
    /// Of more, when so many were looked up one by one; none: a quarter of them, which takes as long as
    /// reading them all.
    std::optional<std::uint32_t> afterLookups;
    /// No more facts are led to by statements, where no index does, before they are looked up.
    std::uint32_t mostLedTo = 50000;
};

/// What searching takes from one snapshot and keeps while somebody types on.
class SearchContext
{
public:
    explicit SearchContext(NameTable names, FactReading reading = {})
        : m_names(std::move(names))
        , m_reading(reading)
    {
    }
    [[nodiscard]] const NameTable &names() const { return m_names; }

    /// Has the columns and links of facts read where that is worth it; not within a Reading, which would keep
    /// a writer waiting. False when cancelled.
    bool readFacts(const Snapshot &snapshot, const Cancel &cancel);
    /// Evaluates criteria over all facts; null where their columns and links are not at hand.
    const FactCriteria *criteria(const SnapshotPtr &snapshot);

    [[nodiscard]] const FactReading &reading() const { return m_reading; }

    /// Whether one more fact may be looked up by itself: not once it is worth reading them all, or when
    /// cancelled. What the statement finds that asked is then to be found anew, see takeBreak().
    bool mayLookUp();
    /// Whether lookups were broken off since this was last asked.
    bool takeBreak() { return std::exchange(m_isBroken, false); }

    /// A set under a name; null where it is not known.
    [[nodiscard]] RowSetPtr kept(const QString &name) const { return m_sets.value(name); }
    RowSetPtr keep(const QString &name, RowSet &&set);
    /// Those of whose facts it is known that they are many.
    QSet<QString> many;

    std::optional<std::vector<Reliability>> ratings; ///< of sources, by their rows
    struct Published
    {
        std::uint32_t source;
        TimeRange range;
    };
    std::optional<std::vector<Published>> published; ///< what the dates of sources may mean

    /// The first failure of what is asked in the middle of a statement.
    std::optional<Error> fault;

private:
    NameTable m_names;
    FactReading m_reading;
    std::uint32_t m_lookups = 0;
    std::uint32_t m_mostLookups = UINT32_MAX;
    bool m_isBroken = false;
    Cancel m_cancel;
    std::optional<FactCriteria> m_criteria;
    QHash<QString, RowSetPtr> m_sets;
    std::size_t m_bytes = 0;
};

} // namespace chancery
