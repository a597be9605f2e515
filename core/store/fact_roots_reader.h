// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sources/source_roots.h"
#include "core/store/snapshot.h"

#include <QHash>

#include <span>
#include <vector>

namespace chancery {

/// What many facts rest on, read at once: to ask a snapshot of each costs a hundred times as much.
class FactRootsReader
{
public:
    FactRootsReader(const Snapshot &snapshot, std::span<const FactRow> facts);

    /// The independent roots of some of them together, in order; what was not read has none.
    [[nodiscard]] std::vector<FactRoot> of(std::span<const FactRow> facts);

private:
    const Snapshot &m_snapshot;
    std::vector<FactRow> m_facts; ///< ascending
    std::vector<std::vector<Support>> m_support;
    QHash<std::uint32_t, QString> m_newsrooms; ///< by source, each asked for once
};

} // namespace chancery
