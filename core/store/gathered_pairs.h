// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql.h"

#include <QString>

#include <optional>

struct sqlite3;

namespace chancery {

/// Takes two whole numbers of each row of a query as SQLite comes by it: `SELECT gathered(?, a, b) FROM …`
/// with this bound to the place. To leave SQLite with each row and ask it for its columns takes a third
/// longer, which counts where a query goes through a table of millions.
class PairTaker
{
public:
    PairTaker() = default;
    PairTaker(const PairTaker &) = delete;
    PairTaker &operator=(const PairTaker &) = delete;

    /// NULL comes as 0.
    virtual void take(qint64 first, qint64 second) = 0;

protected:
    ~PairTaker() = default;
};

/// Gives a connection the function; no view or trigger of a file can call it. False where SQLite refuses it.
bool addGatheredPairs(sqlite3 *database);
/// By what name a pointer to a PairTaker is bound.
inline constexpr char pairTakerPointer[] = "chancery pair taker";

/// Gives `take(first, second)` the two columns of each row of `SELECT columns FROM from`.
template<class Take>
std::optional<Error> eachPair(SqlConnection &connection, const QString &columns, const QString &from,
                              const SqlValues &values, const QString &place, const Take &take)
{
    class Taker final : public PairTaker
    {
    public:
        explicit Taker(const Take &take)
            : m_take(take)
        {
        }
        void take(qint64 first, qint64 second) override { m_take(first, second); }

    private:
        const Take &m_take;
    };
    Taker taker(take);
    SqlStatement query = connection.query();
    query.prepare(QStringLiteral("SELECT gathered(?, %1) FROM %2").arg(columns, from));
    query.bind(0, taker);
    for (int i = 0; i < values.size(); ++i)
        query.bind(i + 1, values[i]);
    if (!query.exec() || query.failed())
        return connection.error(query, place);
    query.finish();
    return std::nullopt;
}

} // namespace chancery
