// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sources/root_reckoner.h"
#include "core/store/sql.h"

#include <QHash>

#include <optional>
#include <set>

namespace chancery {

/// What a store keeps of which sources and passages go back to others, so that texts are compared when they
/// change and not whenever a dossier is opened. Places from 0 in document order.
struct RootTables
{
    QHash<std::uint32_t, std::vector<std::uint32_t>> sources; ///< only those that are not their own root
    QHash<std::uint32_t, std::uint32_t> passages;             ///< only those that name an outlet of a source
    QHash<std::uint32_t, QString> outlets; ///< only those that name one that no source is of
};

/// A dossier of an older version has no such tables until it is changed.
[[nodiscard]] bool hasRootTables(SqlConnection &connection);
/// Nor has one of a somewhat older version the table of outlets that no source is of.
[[nodiscard]] bool hasOutletTable(SqlConnection &connection);
[[nodiscard]] Outcome<RootTables> readRootTables(SqlConnection &connection);

/// Whether compareSources() has been at work on this dossier.
[[nodiscard]] bool sourcesAreCompared(SqlConnection &connection);
/// Compares the texts of all sources, and keeps what they have in common and what goes back to what. The rows
/// of the sources that go back to others than before.
[[nodiscard]] Outcome<std::set<qlonglong>> compareSources(SqlConnection &connection);
/// The same where no source came, went, or got another text or declares another origin, without reading texts
/// that were compared already. `publishers` are those that a source had before, or has now instead.
[[nodiscard]] Outcome<std::set<qlonglong>> compareSourcesAgain(SqlConnection &connection,
                                                               const QStringList &publishers);
/// Whether it is kept what the texts have in common, and what is.
[[nodiscard]] bool hasOverlaps(SqlConnection &connection);
[[nodiscard]] Outcome<std::vector<ComparedSources>> readOverlaps(SqlConnection &connection);
/// Reckons by what compareSources() kept; behind the sources of the dossier there are `more`, which say
/// nothing of themselves.
[[nodiscard]] Outcome<RootReckoner> readReckoner(SqlConnection &connection, std::size_t more = 0);
/// Reads the words of facts, for supportOfFact().
class FactWordsReader
{
public:
    explicit FactWordsReader(SqlConnection &connection);
    /// What supports the fact in this row, which has support of several sources, in the order of its
    /// evidence; given is each passage by itself.
    [[nodiscard]] Outcome<std::vector<Support>> supportOf(qlonglong fact, std::vector<Support> support);

private:
    SqlConnection &m_connection;
    SqlStatement m_statement;
    SqlStatement m_words;
};

/// Keeps which outlets passages name as where they have their news from: of all, or of the given rows.
std::optional<Error> keepAttributions(SqlConnection &connection, const RootReckoner &reckoner,
                                      const std::optional<std::set<qlonglong>> &passages = {});

} // namespace chancery
