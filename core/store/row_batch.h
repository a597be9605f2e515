// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/zone.h"
#include "core/sources/root_reckoner.h"
#include "core/store/carried_rows.h"
#include "core/store/change.h"
#include "core/store/sql.h"

#include <QHash>

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chancery {

/// New objects as rows of their tables, with what is derived of them: what one call of writeBatch() writes.
struct RowBatch
{
    struct Table
    {
        QString name;
        QString insertion; ///< `INSERT OR FAIL INTO tag SELECT c0, c1 FROM carried(?)`
        CarriedRows rows;
    };
    std::vector<Table> tables; ///< in the order in which they are written
};

/// Makes batches of new objects, in any thread: it has no part in the file. Rows are counted on from those
/// that the dossier has. What is derived of an object is reckoned at once, since all that it depends on is at
/// hand where a passage and what rests on it come together; where that does not hold, isWhole() says so.
class BatchMaker
{
public:
    /// What the dossier has when the first object comes.
    struct Beginning
    {
        std::array<qint64, objectKindCount> lastRows{}; ///< by kind
        QHash<QString, qint64> rows; ///< of sources and participants: what new objects may refer to
        std::vector<qint64> sources; ///< the rows of sources in document order
        std::optional<Zone> zone;    ///< in which events have their days
        /// Over its sources, and behind them one that says nothing of itself, as those that come do.
        RootReckoner reckoner;
    };
    explicit BatchMaker(Beginning beginning);

    /// Objects of which each refers to none but sources, participants, and passages and events of `objects`
    /// before it.
    /// `name` is what errors call the dossier.
    Outcome<RowBatch> make(std::span<const Change::Object> objects, const QString &name);

    /// Whether what is derived was reckoned of all that came; otherwise deriveColumns() has to do it. It is
    /// not known here whether a new source turns out to be from one that carries an agency's copy.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    class Tables;
    struct RowTaker;
    struct ListTaker;

    template<class T>
    void append(const T &object, Tables &tables);
    void append(const SourceDescription &description, Tables &tables);
    void derive(const Source &source, qint64 row, Tables &tables);
    void derive(const Passage &passage, qint64 row, Tables &tables);
    void derive(const Event &event, qint64 row, Tables &tables);
    void derive(const Fact &fact, qint64 row, Tables &tables);
    template<class T>
    void derive(const T &, qint64, Tables &)
    {
    }
    void sumUpEvents(Tables &tables);
    template<class Tag>
    std::optional<qint64> rowOf(const Id<Tag> &id);

    Beginning m_begun;
    bool m_isWhole = true;
    std::optional<QString> m_missing;                    ///< an id that leads nowhere
    QHash<QString, qint64> m_rows;                       ///< of what came in the present call
    std::vector<std::pair<qint64, const Fact *>> m_said; ///< of events of this call, by their rows
    qint64 m_source = 0;                                 ///< the row of the source whose text this is
    CreditedText m_text;
};

/// Writes a batch inside the caller's transaction. The connection has the table `carried`.
std::optional<Error> writeBatch(SqlConnection &connection, const RowBatch &batch);

} // namespace chancery
