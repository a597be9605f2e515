// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/claim_scope.h"

#include "core/domain/terms.h"
#include "core/store/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::size_t mostSurroundings = 4000;
constexpr std::size_t mostFacts = 8000; ///< what one statement of the claims' reader names

/// Runs queries for one number or id after another, until one fails.
class ScopeReader
{
public:
    explicit ScopeReader(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    template<class Take>
    void each(const QString &sql, const SqlValue &bound, Take take)
    {
        if (m_error)
            return;
        SqlStatement query = m_connection.query();
        query.prepare(sql);
        query.bind(0, bound);
        if (!query.exec()) {
            m_error = m_connection.error(query, {});
            return;
        }
        while (query.next())
            take(query);
        if (query.failed())
            m_error = m_connection.error(query, {});
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    SqlConnection &m_connection;
    std::optional<Error> m_error;
};

/// A plain fact is on what it is about, or on who says it; any other on what its kind is on.
void readSurroundings(ScopeReader &reader, qlonglong fact, ClaimSurroundings &into)
{
    constexpr std::array owns{ObjectKind::Event, ObjectKind::Option, ObjectKind::Figure,
                              ObjectKind::Question};
    bool isPlain = false;
    reader.each(u"SELECT event, option, figure, question, kind, speaker FROM fact WHERE row = ?"_s, fact,
                [&](const SqlStatement &query) {
                    isPlain = static_cast<FactKind>(query.codeAt(4)) == FactKind::Plain;
                    for (std::size_t column = 0; column < owns.size(); ++column) {
                        if (const auto number = query.number(static_cast<int>(column)))
                            into.subjects.insert({owns.at(column), *number});
                    }
                    if (const auto speaker = query.number(5); speaker && isPlain)
                        into.subjects.insert({ObjectKind::Participant, *speaker});
                });
    if (isPlain) {
        reader.each(
            u"SELECT o.kind, o.row FROM fact_about a JOIN object o ON o.id = a.object WHERE a.fact = ?"_s,
            fact, [&](const SqlStatement &query) {
                const int kind = query.codeAt(0);
                if (kind >= 0 && kind < objectKindCount)
                    into.subjects.insert({static_cast<ObjectKind>(kind), query.integer(1)});
            });
    }
    reader.each(u"SELECT passage FROM evidence WHERE fact = ?"_s, fact,
                [&](const SqlStatement &query) { into.passages.insert(query.integer(0)); });
}

/// Follows from facts to what they are on and back, until nothing new is found.
class Scope
{
public:
    explicit Scope(SqlConnection &connection)
        : m_reader(connection)
    {
    }

    Outcome<std::optional<std::vector<qlonglong>>> find(const std::set<qlonglong> &facts,
                                                        const ClaimSurroundings &surroundings)
    {
        for (const qlonglong fact : facts)
            add(fact);
        follow(surroundings);
        while (!m_waiting.empty() && m_found.size() <= mostFacts && !m_reader.error()) {
            const qlonglong fact = m_waiting.back();
            m_waiting.pop_back();
            ClaimSurroundings around;
            readSurroundings(m_reader, fact, around);
            // Only of what a passage contradicts, for that alone leads from one subject to another.
            if (!isContradicted(fact))
                around.passages.clear();
            follow(around);
        }
        if (m_reader.error())
            return *m_reader.error();
        if (m_found.size() > mostFacts)
            return std::optional<std::vector<qlonglong>>();
        return std::optional(std::vector<qlonglong>(m_found.begin(), m_found.end()));
    }

private:
    void add(qlonglong fact)
    {
        if (m_found.size() <= mostFacts && m_found.insert(fact).second)
            m_waiting.push_back(fact);
    }

    bool isContradicted(qlonglong fact)
    {
        bool result = false;
        m_reader.each(u"SELECT disputed <> 0 FROM fact WHERE row = ?"_s, fact,
                      [&result](const SqlStatement &query) { result = query.integer(0) != 0; });
        return result;
    }

    void follow(const ClaimSurroundings &around)
    {
        const auto take = [this](const SqlStatement &query) { add(query.integer(0)); };
        for (const auto &subject : around.subjects) {
            if (!m_subjects.insert(subject).second)
                continue;
            const auto &[kind, number] = subject;
            if (const QString column = columnOf(kind); !column.isEmpty())
                m_reader.each(u"SELECT row FROM fact WHERE %1 = ?"_s.arg(column), number, take);
            // Plain facts stand against something only where a passage contradicts them.
            if (kind == ObjectKind::Participant) {
                m_reader.each(u"SELECT row FROM fact WHERE speaker = ? AND disputed <> 0 AND kind = %1"_s.arg(
                                  static_cast<int>(FactKind::Plain)),
                              number, take);
            }
            m_reader.each(
                u"SELECT a.fact FROM fact_about a JOIN fact f ON f.row = a.fact WHERE a.object = (SELECT id "
                "FROM %1 WHERE row = ?) AND f.disputed <> 0"_s.arg(tableOf(kind)),
                number, take);
        }
        for (const qlonglong passage : around.passages) {
            if (m_passages.insert(passage).second)
                m_reader.each(
                    u"SELECT e.fact FROM evidence e JOIN fact f ON f.row = e.fact WHERE e.passage = ? AND "
                    "f.disputed <> 0"_s,
                    passage, take);
        }
    }

    /// The column in which a fact names what its kind is on.
    static QString columnOf(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Event:
            return u"event"_s;
        case ObjectKind::Option:
            return u"option"_s;
        case ObjectKind::Figure:
            return u"figure"_s;
        case ObjectKind::Question:
            return u"question"_s;
        default:
            return {};
        }
    }

    ScopeReader m_reader;
    std::set<qlonglong> m_found;
    std::vector<qlonglong> m_waiting;
    std::set<std::pair<ObjectKind, qlonglong>> m_subjects;
    std::set<qlonglong> m_passages;
};

} // namespace

std::optional<Error> addSurroundings(SqlConnection &connection, qlonglong fact,
                                     ClaimSurroundings &surroundings)
{
    if (surroundings.subjects.size() > mostSurroundings || surroundings.passages.size() > mostSurroundings)
        surroundings.isLarge = true;
    if (surroundings.isLarge)
        return std::nullopt;
    ScopeReader reader(connection);
    readSurroundings(reader, fact, surroundings);
    return reader.error();
}

Outcome<std::optional<std::vector<qlonglong>>>
claimScope(SqlConnection &connection, const std::set<qlonglong> &facts, const ClaimSurroundings &surroundings)
{
    if (surroundings.isLarge || facts.size() > mostFacts)
        return std::optional<std::vector<qlonglong>>();
    return Scope(connection).find(facts, surroundings);
}

} // namespace chancery
