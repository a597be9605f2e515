// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/claim_reader.h"

#include "core/compare/denial_words.h"
#include "core/compare/wish_words.h"
#include "core/store/claim_candidates.h"
#include "core/store/dossier_zone.h"
#include "core/store/root_tables.h"
#include "core/store/rows_among.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What a fact of a kind is on, by its own columns.
std::optional<ObjectKind> subjectOf(FactKind kind)
{
    switch (kind) {
    case FactKind::EventDate:
    case FactKind::EventPlace:
    case FactKind::EventStatus:
    case FactKind::Participation:
        return ObjectKind::Event;
    case FactKind::Position:
    case FactKind::OptionAspect:
        return ObjectKind::Option;
    case FactKind::Figure:
        return ObjectKind::Figure;
    case FactKind::Answer:
        return ObjectKind::Question;
    case FactKind::Plain:
    case FactKind::EventLink:
        return std::nullopt;
    }
    return std::nullopt;
}

class ClaimReader
{
public:
    /// `facts`: the numbers of those that are claims, ascending. `scope`: all that are looked at, where these
    /// are few.
    ClaimReader(SqlConnection &connection, const std::array<RowMap, objectKindCount> &maps,
                std::vector<qlonglong> facts, const std::optional<std::vector<qlonglong>> &scope)
        : m_connection(connection)
        , m_maps(maps)
        , m_candidates(std::move(facts))
    {
        if (scope)
            m_scope = listedRows(*scope);
    }

    /// With room for as many claims as are going to be joined to these.
    Outcome<std::vector<Claim>> read(std::size_t room = 0)
    {
        m_claims.reserve(std::max(room, m_candidates.size()));
        m_hasConditions = hasConditions(m_connection);
        for (const auto step : {&ClaimReader::readSources, &ClaimReader::readFacts, &ClaimReader::readAbout,
                                &ClaimReader::readEvidence}) {
            if (auto error = (this->*step)())
                return *std::move(error);
        }
        return std::move(m_claims);
    }

private:
    [[nodiscard]] std::optional<std::uint32_t> mapped(ObjectKind kind, std::optional<qint64> number) const
    {
        if (!number)
            return std::nullopt;
        return m_maps[static_cast<std::size_t>(kind)].rowOf(*number);
    }

    const std::shared_ptr<const ReportedDate> &date(QByteArrayView expression)
    {
        // Few are written in many facts; to look one up makes no copy of it.
        auto known = m_dates.find(QByteArray::fromRawData(expression.data(), expression.size()));
        if (known == m_dates.end()) {
            const auto read = Edtf::parse(QString::fromUtf8(expression));
            const Zone *zone = m_zone ? &*m_zone : nullptr;
            known = m_dates.insert(expression.toByteArray(),
                                   read ? std::make_shared<const ReportedDate>(ReportedDate::of(*read, zone))
                                        : nullptr);
        }
        return *known;
    }

    /// The numbers that a query gives, separated by commas.
    std::optional<Error> listNumbers(const QString &sql, const QString &place, QString &list)
    {
        SqlStatement query = m_connection.query();
        if (!query.exec(sql))
            return m_connection.error(query, place);
        QStringList numbers;
        while (query.next()) {
            if (!query.isNull(0))
                numbers.append(QString::number(query.integer(0)));
        }
        list = numbers.join(u',');
        return query.failed() ? std::optional(m_connection.error(query, place)) : std::nullopt;
    }

    std::optional<Error> readSources()
    {
        const bool isCompared = hasRootTables(m_connection);
        // A dossier of an older version has only what it declares.
        const QString origins = isCompared ? u"source_origin"_s : u"source_derivation"_s;
        SqlStatement query = m_connection.query();
        QString passages;
        QString own;
        if (m_scope) {
            // Of those that the facts rest on, and of all that these go back to: both are asked for more than
            // once, and found once.
            if (auto error =
                    listNumbers(u"SELECT DISTINCT passage FROM evidence WHERE fact IN (%1)"_s.arg(*m_scope),
                                u"table evidence"_s, passages))
                return error;
            const QString attributed =
                isCompared ? u" UNION SELECT origin FROM passage_origin WHERE passage IN (%1)"_s.arg(passages)
                           : QString();
            const QString all =
                u"WITH RECURSIVE own (row) AS (SELECT source FROM passage WHERE row IN (%1)%2 UNION "
                "SELECT o.origin FROM own JOIN %3 o ON o.source = own.row AND o.position = 0) "
                "SELECT row FROM own"_s.arg(passages, attributed, origins);
            if (auto error = listNumbers(all, u"table "_s + origins, own))
                return error;
        }
        const auto limited = [&](const QString &column) {
            return m_scope ? u" AND %1 IN (%2)"_s.arg(column, own) : QString();
        };
        if (!query.exec(u"SELECT row, published FROM source WHERE published IS NOT NULL"_s +
                        limited(u"row"_s)))
            return m_connection.error(query, u"table source"_s);
        while (query.next()) {
            if (const auto date = Edtf::parse(query.text(1)))
                m_published.insert(query.integer(0), DayRange::of(*date));
        }
        if (query.failed())
            return m_connection.error(query, u"table source"_s);
        if (!query.exec(u"SELECT source, origin FROM %1 WHERE position = 0"_s.arg(origins) +
                        limited(u"source"_s)))
            return m_connection.error(query, u"table "_s + origins);
        while (query.next())
            m_origins.insert(query.integer(0), query.integer(1));
        if (query.failed())
            return m_connection.error(query, u"table "_s + origins);
        if (!isCompared)
            return std::nullopt;
        if (!query.exec(u"SELECT passage, origin FROM passage_origin"_s +
                        (m_scope ? u" WHERE passage IN (%1)"_s.arg(passages) : QString())))
            return m_connection.error(query, u"table passage_origin"_s);
        while (query.next())
            m_attributed.insert(query.integer(0), query.integer(1));
        if (query.failed())
            return m_connection.error(query, u"table passage_origin"_s);
        return std::nullopt;
    }

    /// What a source repeats, followed to the end; a chain that closes on itself ends where it began.
    [[nodiscard]] qlonglong rootOf(qlonglong source) const
    {
        qlonglong root = source;
        for (qsizetype steps = 0; m_origins.contains(root) && steps <= m_origins.size(); ++steps)
            root = m_origins.value(root);
        return root;
    }

    template<class E>
    static bool isWord(const SqlStatement &fact, int column)
    {
        return isTerm<E>(fact.codeAt(column));
    }

    /// Whether kind, assertion, term and qualifier are words that we have.
    static bool isKnown(const SqlStatement &fact)
    {
        if (!isWord<FactKind>(fact, 1) || !isWord<Assertion>(fact, 2) ||
            (!fact.isNull(12) && !isWord<ConditionKind>(fact, 12)))
            return false;
        switch (static_cast<FactKind>(fact.codeAt(1))) {
        case FactKind::Participation:
            return isWord<Role>(fact, 7);
        case FactKind::Position:
            return isWord<Stance>(fact, 7);
        case FactKind::Figure:
            return isWord<Qualifier>(fact, 9);
        case FactKind::EventStatus:
            return isWord<EventStatus>(fact, 7);
        case FactKind::OptionAspect:
            return isWord<Aspect>(fact, 7);
        case FactKind::Answer:
            return isWord<Effect>(fact, 7);
        default:
            return true;
        }
    }

    std::optional<Error> readFacts()
    {
        m_numbers.reserve(m_candidates.size());
        // What a fact of a kind is on stands in one of four columns: a value less to fetch is time saved.
        const QString columns =
            u"f.row, f.kind, f.assertion, f.speaker, %1, f.participant, coalesce(f.event, f.option, "
            u"f.figure, "
            "f.question), f.term, f.place, f.qualifier, f.low, f.high, %2, "
            "CASE WHEN f.kind = %3 THEN f.statement END"_s.arg(
                m_hasConditions ? u"coalesce(f.date, f.said)"_s : u"f.date"_s,
                m_hasConditions ? u"f.condition_kind, f.condition_text"_s : u"NULL, NULL"_s,
                QString::number(static_cast<int>(FactKind::Figure)));
        std::optional<Error> fault;
        auto error = eachRowAmong(m_connection,
                                  u"SELECT "_s + columns + u" FROM fact f WHERE f.row %1 ORDER BY f.row"_s,
                                  u"table fact"_s, m_candidates, [&](const SqlStatement &query, std::size_t) {
                                      if (!fault)
                                          fault = readFact(query);
                                  });
        return error ? std::move(error) : std::move(fault);
    }

    std::optional<Error> readFact(const SqlStatement &query)
    {
        const auto row = mapped(ObjectKind::Fact, query.number(0));
        if (!row)
            return std::nullopt;
        if (!isKnown(query))
            return Error{m_connection.displayName(), u"table fact, row %1"_s.arg(query.integer(0)),
                         QCoreApplication::translate("Store", "has an unknown kind, assertion or term")};
        Claim claim;
        claim.fact = {*row};
        claim.kind = static_cast<FactKind>(query.codeAt(1));
        claim.circumstances.assertion = static_cast<Assertion>(query.codeAt(2));
        if (const auto speaker = mapped(ObjectKind::Participant, query.number(3)))
            claim.circumstances.speaker = ParticipantRow{*speaker};
        if (!query.isNull(4))
            claim.circumstances.when = date(query.bytes(4));
        if (const auto participant = mapped(ObjectKind::Participant, query.number(5)))
            claim.participant = ParticipantRow{*participant};
        if (const auto kind = subjectOf(claim.kind)) {
            if (const auto subject = mapped(*kind, query.number(6)))
                claim.subject = ClaimObject{*kind, *subject};
        }
        claim.term = static_cast<std::uint8_t>(query.integer(7));
        if (claim.kind == FactKind::EventPlace)
            claim.place = query.text(8);
        if (claim.kind == FactKind::Figure) {
            claim.value.qualifier = static_cast<Qualifier>(query.codeAt(9));
            claim.value.low = query.real(10);
            if (!query.isNull(11))
                claim.value.high = query.real(11);
            // What one wishes for is no more there than what is planned.
            if (claim.circumstances.assertion == Assertion::Reported && saysWished(query.text(14)))
                claim.circumstances.assertion = Assertion::Planned;
        }
        if (!query.isNull(12))
            claim.condition = Condition{static_cast<ConditionKind>(query.codeAt(12)), query.text(13)};
        m_numbers.push_back(query.integer(0));
        m_claims.push_back(std::move(claim));
        return std::nullopt;
    }

    /// Runs a query for facts by their numbers, as eachRowAmong() has it, and gives `take` each row with its
    /// claim; of plain claims alone if asked so.
    template<class Take>
    std::optional<Error> forClaims(const QString &sql, const QString &place, bool plainOnly, Take take)
    {
        std::vector<std::size_t> places;
        std::vector<qlonglong> numbers;
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            if (plainOnly && m_claims[i].kind != FactKind::Plain)
                continue;
            places.push_back(i);
            numbers.push_back(m_numbers[i]);
        }
        return eachRowAmong(
            m_connection, sql, place, numbers,
            [&](const SqlStatement &query, std::size_t at) { take(query, m_claims[places[at]]); });
    }

    std::optional<Error> readAbout()
    {
        const QString sql =
            u"SELECT a.fact, o.kind, o.row FROM fact_about a JOIN object o ON o.id = a.object "
            "WHERE a.fact %1 ORDER BY a.fact, a.position"_s;
        auto error =
            forClaims(sql, u"table fact_about"_s, true, [this](const SqlStatement &query, Claim &claim) {
                const int kind = query.codeAt(1);
                if (kind < 0 || kind >= objectKindCount)
                    return;
                if (const auto row = mapped(static_cast<ObjectKind>(kind), query.number(2)))
                    claim.about.push_back({static_cast<ObjectKind>(kind), *row});
            });
        for (Claim &claim : m_claims) {
            if (claim.kind != FactKind::Plain)
                continue;
            if (!claim.about.empty())
                claim.subject = claim.about.front();
            else if (claim.circumstances.speaker)
                claim.subject = ClaimObject{ObjectKind::Participant, claim.circumstances.speaker->value};
        }
        return error;
    }

    std::optional<Error> readEvidence()
    {
        const QString sql = u"SELECT e.fact, e.passage, p.source, e.relation, "
                            "CASE WHEN e.relation = 1 THEN p.exact END FROM evidence e "
                            "JOIN passage p ON p.row = e.passage WHERE e.fact %1 "
                            "ORDER BY e.fact, e.position"_s;
        return forClaims(sql, u"table evidence"_s, false, [this](const SqlStatement &query, Claim &claim) {
            const auto passage = mapped(ObjectKind::Passage, query.number(1));
            const auto source = mapped(ObjectKind::Source, query.number(2));
            const qlonglong own = query.integer(2);
            const auto root = mapped(ObjectKind::Source, rootOf(m_attributed.value(query.integer(1), own)));
            if (!passage || !source || !root)
                return;
            ClaimSupport support{{*passage}, {*source}, {*root}};
            if (query.codeAt(3) == static_cast<int>(Relation::Contradicts)) {
                support.isDenial = saysDenied(query.text(4));
                claim.contradicts.push_back(support);
                return;
            }
            claim.supports.push_back(support);
            const auto published = m_published.constFind(query.integer(2));
            if (published == m_published.cend())
                return;
            std::optional<DayRange> &first = claim.circumstances.published;
            if (!first || std::tie(published->last, published->first) < std::tie(first->last, first->first))
                first = *published;
        });
    }

    SqlConnection &m_connection;
    const std::array<RowMap, objectKindCount> &m_maps;
    std::vector<qlonglong> m_candidates;
    std::optional<QString> m_scope;                         ///< numbers of facts, with commas between
    std::optional<Zone> m_zone = dossierZone(m_connection); ///< of the dossier
    bool m_hasConditions = false; ///< a file of an older version has no columns for them
    QHash<QByteArray, std::shared_ptr<const ReportedDate>> m_dates; ///< by what is written
    QHash<qlonglong, DayRange> m_published;                         ///< by source
    QHash<qlonglong, qlonglong> m_origins;                          ///< by source
    QHash<qlonglong, qlonglong> m_attributed; ///< by passage, a source of the outlet it names
    std::vector<qlonglong> m_numbers;         ///< of the claims, ascending
    std::vector<Claim> m_claims;
};

} // namespace

Outcome<std::vector<Claim>> readClaims(SqlConnection &connection, const SnapshotColumns &columns,
                                       const std::optional<std::vector<qlonglong>> &scope)
{
    auto candidates = findClaimCandidates(connection, columns, scope);
    if (!candidates)
        return candidates.error();
    return ClaimReader(connection, columns.maps, *std::move(candidates), scope).read();
}

Outcome<std::vector<Claim>> readClaims(SqlConnection &connection, const SnapshotColumns &columns,
                                       std::vector<qlonglong> candidates, std::size_t room)
{
    return ClaimReader(connection, columns.maps, std::move(candidates), std::nullopt).read(room);
}

} // namespace chancery
