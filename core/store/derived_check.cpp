// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/derived_check.h"

#include "core/sources/root_reckoner.h"
#include "core/store/event_summary.h"
#include "core/store/root_tables.h"
#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// What the columns must hold, computed from the values alone.
class Derivation
{
public:
    explicit Derivation(const Dossier &dossier)
        : m_roots(dossier)
    {
        for (const Source &source : dossier.sources) {
            if (source.published && source.published->latest())
                m_published.insert(source.id, *source.published->latest());
        }
        for (const Passage &passage : dossier.passages)
            m_sourceOf.insert(passage.id, passage.source);
    }

    struct FactSum
    {
        std::vector<Support> support;
        std::optional<CivilDay> published;
        bool disputed = false;
    };

    [[nodiscard]] FactSum sum(const Fact &fact) const
    {
        FactSum result;
        m_roots.addSupport(fact, result.support);
        for (const Evidence &evidence : fact.evidence) {
            if (evidence.relation == Relation::Contradicts) {
                result.disputed = true;
                continue;
            }
            const auto day = m_published.constFind(m_sourceOf.value(evidence.passage));
            if (day != m_published.cend())
                result.published = std::max(result.published, std::optional(*day));
        }
        return result;
    }

    [[nodiscard]] const RootReckoner &reckoner() const { return m_roots.reckoner(); }
    [[nodiscard]] const std::vector<ComparedSources> &compared() const { return m_roots.compared(); }
    [[nodiscard]] Support support(const Passage &passage) const { return m_roots.support(passage.id); }

private:
    DossierRoots m_roots;
    QHash<SourceId, CivilDay> m_published;
    QHash<PassageId, SourceId> m_sourceOf;
};

struct EventSum
{
    std::vector<EventFact> facts;
    std::vector<Support> support;
};

class DerivedCheck
{
public:
    DerivedCheck(SqlConnection &connection, const Dossier &dossier)
        : m_connection(connection)
        , m_dossier(dossier)
        , m_derivation(dossier)
    {
    }

    std::optional<Error> run()
    {
        checkIndex();
        checkRoots();
        checkFacts();
        checkEvents();
        return m_error;
    }

private:
    void fail(const QString &place, const QString &reason)
    {
        if (!m_error)
            m_error = Error{m_connection.displayName(), place, reason};
    }

    /// Calls `each` with the place in document order and the query at its row.
    template<class Each>
    void forRows(const QString &table, const QString &columns, Each each)
    {
        SqlStatement query = m_connection.query();
        if (!m_error && !query.exec(u"SELECT row, %1 FROM %2 ORDER BY row"_s.arg(columns, table)))
            m_error = m_connection.error(query, u"table "_s + table);
        for (size_t i = 0; !m_error && query.next(); ++i)
            each(i, query, u"table %1, row %2"_s.arg(table, query.text(0)));
    }

    void checkIndex()
    {
        qlonglong objects = 0;
        for (int i = 0; i < objectKindCount; ++i) {
            const auto kind = static_cast<ObjectKind>(i);
            const QString table = tableOf(kind);
            SqlStatement query = m_connection.query();
            if (!m_error && !query.exec(u"SELECT t.id, o.kind, o.row, t.row FROM %1 t LEFT JOIN object o "
                                        "ON o.id = t.id"_s.arg(table)))
                m_error = m_connection.error(query, u"table "_s + table);
            while (!m_error && query.next()) {
                ++objects;
                const bool agrees =
                    !query.isNull(1) && query.codeAt(1) == i && query.integer(2) == query.integer(3);
                if (!agrees)
                    fail(u"table object, id "_s + query.text(0),
                         tr("does not lead to row %1 of table %2, which bears this id")
                             .arg(query.text(3), table));
            }
            if (query.failed() && !m_error)
                m_error = m_connection.error(query, u"table "_s + table);
        }
        const auto indexed = m_connection.single(u"SELECT count(*) FROM object"_s);
        if (indexed && *indexed != objects)
            fail(u"table object"_s, tr("lists objects that are not there"));
    }

    /// A file from before texts were compared counted its roots by what it declares alone, or by older rules:
    /// they are counted anew with its first change, and till then taken as they are.
    void checkRoots()
    {
        m_keepsRoots = hasRootTables(m_connection) && sourcesAreCompared(m_connection);
        if (!m_keepsRoots)
            return;
        const auto stored = readRootTables(m_connection);
        if (!stored) {
            m_error = m_error ? m_error : stored.error();
            return;
        }
        checkOverlaps();
        const RootReckoner &reckoner = m_derivation.reckoner();
        std::size_t derived = 0;
        for (std::uint32_t i = 0; i < reckoner.sourceRoots().size(); ++i) {
            const std::vector<std::uint32_t> &roots = reckoner.sourceRoots().of(i);
            const bool isOwnRoot = roots.size() == 1 && roots.front() == i;
            const auto kept = stored->sources.constFind(i);
            derived += !isOwnRoot;
            if (isOwnRoot ? kept != stored->sources.cend() : kept == stored->sources.cend() || *kept != roots)
                fail(u"table source_origin"_s,
                     tr("what it keeps of the roots of source %1 does not agree with the texts")
                         .arg(m_dossier.sources[i].id.toString()));
        }
        std::size_t attributed = 0;
        for (std::uint32_t i = 0; i < m_dossier.passages.size(); ++i) {
            const Support support = m_derivation.support(m_dossier.passages[i]);
            const auto kept = stored->passages.constFind(i);
            attributed += (support.attributedTo ? 1U : 0U) + (support.outlet.isEmpty() ? 0U : 1U);
            const bool originAgrees = support.attributedTo
                                          ? kept != stored->passages.cend() && *kept == *support.attributedTo
                                          : kept == stored->passages.cend();
            if (!originAgrees || stored->outlets.value(i) != support.outlet)
                fail(u"table passage_origin"_s,
                     tr("what it keeps of the origin of passage %1 does not agree with its words")
                         .arg(m_dossier.passages[i].id.toString()));
        }
        if (derived != static_cast<std::size_t>(stored->sources.size()) ||
            attributed != static_cast<std::size_t>(stored->passages.size() + stored->outlets.size()))
            fail(u"table source_origin"_s, tr("lists sources or passages that are not there"));
    }

    void checkOverlaps()
    {
        if (m_error || !hasOverlaps(m_connection))
            return;
        const auto kept = readOverlaps(m_connection);
        if (!kept)
            m_error = kept.error();
        else if (*kept != m_derivation.compared())
            fail(u"table source_overlap"_s, tr("what it keeps does not agree with the texts of the sources"));
    }

    void checkFacts()
    {
        forRows(
            u"fact"_s, u"roots, disputed"_s, [&](size_t i, const SqlStatement &query, const QString &place) {
                const Fact &fact = m_dossier.facts.at(i);
                const Derivation::FactSum sum = m_derivation.sum(fact);
                if (!rootsAgree(query.integer(1), sum.support) || query.integer(2) != (sum.disputed ? 1 : 0))
                    fail(place, tr("what it keeps of its sources does not agree with its passages"));
                addToEvents(fact, sum);
            });
    }

    [[nodiscard]] bool rootsAgree(qint64 kept, const std::vector<Support> &support) const
    {
        return !m_keepsRoots ||
               kept ==
                   static_cast<qint64>(std::min<size_t>(m_derivation.reckoner().roots(support).size(), 255));
    }

    void addToEvents(const Fact &fact, const Derivation::FactSum &sum)
    {
        for (const ObjectRef &ref : fact.concerns()) {
            if (ref.kind == ObjectKind::Event)
                m_events[ref.id].support.insert(m_events[ref.id].support.end(), sum.support.begin(),
                                                sum.support.end());
        }
        if (const auto *date = std::get_if<EventDatePayload>(&fact.payload))
            m_events[date->event.toString()].facts.push_back({&fact, sum.published});
        if (const auto *status = std::get_if<EventStatusPayload>(&fact.payload))
            m_events[status->event.toString()].facts.push_back({&fact, sum.published});
    }

    /// A file whose columns an older version derived has the dates of its events by the rules of that, till
    /// its first change.
    void checkEvents()
    {
        const bool isOfTheseRules = sourcesAreCompared(m_connection);
        const std::optional<Zone> zone = Zone::named(m_dossier.info.timeZone);
        forRows(u"event"_s, u"begin, end, status, flags, weight"_s,
                [&](size_t i, const SqlStatement &query, const QString &place) {
                    const EventSum sum = m_events.value(m_dossier.events.at(i).id.toString());
                    const EventSummary summary = summarise(sum.facts, zone ? &*zone : nullptr);
                    const bool datesAgree = query.isNull(1) == !summary.range &&
                                            query.isNull(2) == !summary.range &&
                                            (!summary.range || (query.integer(1) == summary.range->begin &&
                                                                query.integer(2) == summary.range->end));
                    const bool summaryAgrees = datesAgree &&
                                               query.integer(3) == static_cast<int>(summary.status) &&
                                               query.integer(4) == summary.flags;
                    if ((isOfTheseRules && !summaryAgrees) || !rootsAgree(query.integer(5), sum.support))
                        fail(place,
                             tr("what it keeps of its date, state and weight does not agree with its facts"));
                });
    }

    SqlConnection &m_connection;
    const Dossier &m_dossier;
    Derivation m_derivation;
    bool m_keepsRoots = false;
    QHash<QString, EventSum> m_events;
    std::optional<Error> m_error;
};

} // namespace

std::optional<Error> checkDerived(SqlConnection &connection, const Dossier &dossier)
{
    return DerivedCheck(connection, dossier).run();
}

} // namespace chancery
