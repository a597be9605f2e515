// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fact_links.h"

#include "core/store/linked_range.h"
#include "core/store/schema.h"
#include "core/store/snapshot_data.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// So many rows are read before others may read in between: some milliseconds' worth.
constexpr int chunk = 20000;

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Reads the links in chunks, so that nobody waits long for the connection.
class LinkReader
{
public:
    LinkReader(SnapshotData &data, const Progress &progress)
        : m_data(data)
        , m_progress(progress)
    {
    }

    /// False where it was cancelled.
    bool read(FactLinks &links)
    {
        links.event.assign(count(ObjectKind::Fact), FactLinks::none);
        const bool whole = readFacts(links) && readAbout() && readSources();
        readReliability(links);
        links.eventFacts = lists(ObjectKind::Event, m_events);
        links.participantFacts = lists(ObjectKind::Participant, m_participants);
        links.optionFacts = lists(ObjectKind::Option, m_options);
        links.figureFacts = lists(ObjectKind::Figure, m_figures);
        links.questionFacts = lists(ObjectKind::Question, m_questions);
        links.sourceFacts = lists(ObjectKind::Source, m_sources);
        return whole;
    }

private:
    [[nodiscard]] std::uint32_t count(ObjectKind kind) const { return m_data.mapOf(kind).size(); }

    [[nodiscard]] RowLists lists(ObjectKind kind, const Pairs &pairs) const
    {
        return RowLists(count(kind), pairs);
    }

    [[nodiscard]] std::optional<std::uint32_t> row(ObjectKind kind, std::optional<qint64> number) const
    {
        return !number ? std::nullopt : m_data.mapOf(kind).rowOf(*number);
    }

    void link(Pairs &pairs, ObjectKind kind, std::optional<qint64> number, std::uint32_t fact) const
    {
        if (const auto object = row(kind, number))
            pairs.emplace_back(*object, fact);
    }

    /// Runs a query that has the row of a fact first, from one chunk of facts to the next.
    template<class Take>
    bool each(const QString &sql, double from, double to, Take take)
    {
        const std::uint32_t facts = count(ObjectKind::Fact);
        const RowMap &map = m_data.mapOf(ObjectKind::Fact);
        for (std::uint32_t first = 0; first < facts; first += chunk) {
            if (m_data.isOutdated())
                return true; // nobody wants it whole any more
            const std::uint32_t last = std::min<std::uint32_t>(first + chunk, facts) - 1;
            bool failed = false;
            m_data.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
                SqlStatement query = reader.statement(sql);
                query.bind(0, map.numberAt(first));
                query.bind(1, map.numberAt(last));
                failed = !query.exec();
                if (failed)
                    return reader.connection->error(query, u"table fact"_s);
                while (query.next()) {
                    if (const auto fact = map.rowOf(query.integer(0)))
                        take(*fact, query);
                }
                if (query.failed())
                    return reader.connection->error(query, u"table fact"_s);
                return std::nullopt;
            });
            if (failed)
                return true; // the snapshot tells of it; what could be read is used
            if (m_progress && !m_progress(from + (to - from) * last / facts))
                return false;
        }
        return true;
    }

    bool readFacts(FactLinks &links)
    {
        return each(u"SELECT row, event, participant, speaker, option, figure, question, "
                    "CASE WHEN event IS NULL THEN date END FROM fact WHERE row BETWEEN ? AND ?"_s,
                    0, 0.5, [&](std::uint32_t fact, const SqlStatement &query) {
                        if (const auto event = row(ObjectKind::Event, query.number(1)))
                            links.event[fact] = *event;
                        link(m_participants, ObjectKind::Participant, query.number(2), fact);
                        link(m_participants, ObjectKind::Participant, query.number(3), fact);
                        link(m_options, ObjectKind::Option, query.number(4), fact);
                        link(m_figures, ObjectKind::Figure, query.number(5), fact);
                        link(m_questions, ObjectKind::Question, query.number(6), fact);
                        if (query.isNull(7))
                            return;
                        const auto date = Edtf::parse(query.text(7));
                        if (!date)
                            return;
                        for (const TimeRange &range : rangesOfLinked(*date))
                            links.dated.push_back({fact, range});
                    });
    }

    bool readAbout()
    {
        return each(u"SELECT a.fact, o.kind, o.row FROM fact_about a JOIN object o ON o.id = a.object "
                    "WHERE a.fact BETWEEN ? AND ?"_s,
                    0.5, 0.6, [&](std::uint32_t fact, const SqlStatement &query) {
                        const auto kind = static_cast<ObjectKind>(query.codeAt(1));
                        Pairs *const pairs = kind == ObjectKind::Event         ? &m_events
                                             : kind == ObjectKind::Participant ? &m_participants
                                             : kind == ObjectKind::Option      ? &m_options
                                             : kind == ObjectKind::Figure      ? &m_figures
                                             : kind == ObjectKind::Question    ? &m_questions
                                                                               : nullptr;
                        if (pairs)
                            link(*pairs, kind, query.number(2), fact);
                    });
    }

    bool readSources()
    {
        // To look up each passage's source by the way takes as long as all the rest.
        std::vector<std::optional<std::uint32_t>> sources;
        m_data.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            SqlStatement query = reader.statement(u"SELECT row, source FROM passage ORDER BY row"_s);
            if (!query.exec())
                return reader.connection->error(query, u"table passage"_s);
            const RowMap &map = m_data.mapOf(ObjectKind::Passage);
            sources.assign(map.size(), std::nullopt);
            while (query.next()) {
                if (const auto passage = map.rowOf(query.integer(0)))
                    sources[*passage] = row(ObjectKind::Source, query.number(1));
            }
            if (query.failed())
                return reader.connection->error(query, u"table passage"_s);
            return std::nullopt;
        });
        return each(u"SELECT fact, passage FROM evidence WHERE fact BETWEEN ? AND ? AND relation = 0"_s, 0.6,
                    1, [&](std::uint32_t fact, const SqlStatement &query) {
                        const auto passage = row(ObjectKind::Passage, query.number(1));
                        if (passage && *passage < sources.size() && sources[*passage])
                            m_sources.emplace_back(*sources[*passage], fact);
                    });
    }

    void readReliability(FactLinks &links)
    {
        links.reliability.assign(count(ObjectKind::Source), Reliability::F);
        m_data.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            SqlStatement query = reader.statement(u"SELECT row, reliability FROM source"_s);
            if (!query.exec())
                return reader.connection->error(query, u"table source"_s);
            while (query.next()) {
                const auto source = row(ObjectKind::Source, query.number(0));
                const int rating = std::clamp(query.codeAt(1), 0, static_cast<int>(Reliability::F));
                if (source)
                    links.reliability[*source] = static_cast<Reliability>(rating);
            }
            if (query.failed())
                return reader.connection->error(query, u"table source"_s);
            return std::nullopt;
        });
    }

    SnapshotData &m_data;
    const Progress &m_progress;
    Pairs m_events;
    Pairs m_participants;
    Pairs m_options;
    Pairs m_figures;
    Pairs m_questions;
    Pairs m_sources;
};

} // namespace

std::shared_ptr<const FactLinks> SnapshotData::links(const Progress &progress)
{
    const auto known = [this] {
        const std::lock_guard guard(m_columns->lock);
        return m_columns->links;
    }();
    if (known)
        return known.get();
    auto links = std::make_shared<FactLinks>();
    if (!LinkReader(*this, progress).read(*links))
        return nullptr;
    const std::lock_guard guard(m_columns->lock);
    m_columns->links = LateValue<FactLinks>(std::move(links));
    return m_columns->links.get();
}

bool SnapshotData::hasLinks()
{
    const std::lock_guard guard(m_columns->lock);
    return m_columns->links && m_columns->facts;
}

} // namespace chancery
