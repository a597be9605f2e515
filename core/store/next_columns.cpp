// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/next_columns.h"

#include "core/compare/conflicts.h"
#include "core/domain/in_parallel.h"
#include "core/domain/sort_unique.h"
#include "core/store/claim_reader.h"
#include "core/store/linked_range.h"
#include "core/store/links_patch.h"
#include "core/store/participations_patch.h"
#include "core/store/row_moves.h"
#include "core/store/snapshot_data.h"

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::uint32_t gone = RowMoves::gone;

std::size_t placeOf(ObjectKind kind)
{
    return static_cast<std::size_t>(kind);
}

class Patch
{
public:
    Patch(SnapshotData &next, SnapshotData &before, const TouchedRows &touched)
        : m_next(next)
        , m_touched(touched)
        , m_old(*before.columns())
        , m_new(*next.columns())
    {
    }

    bool run()
    {
        m_new.replay = m_old.replay;
        if (m_touched.derivesAll) {
            // Dates and weights may differ anywhere; what facts concern and rest on does not.
            if (m_next.load({}))
                return false;
            for (int i = 0; i < objectKindCount; ++i)
                findMoves(static_cast<ObjectKind>(i));
        } else {
            m_new.info = m_touched.info.value_or(m_old.info);
            for (int i = 0; i < objectKindCount; ++i) {
                if (static_cast<ObjectKind>(i) != ObjectKind::Event)
                    moveRows(static_cast<ObjectKind>(i));
            }
            m_moves->at(placeOf(ObjectKind::Event)) = RowMoves(oldMap(ObjectKind::Event).size());
            patchEvents();
        }
        if (m_failed)
            return false;
        m_facts = touchedRows();
        const std::lock_guard guard(m_old.lock);
        if (m_old.facts)
            patchFacts(*m_old.facts.get());
        if (m_old.links)
            patchLinks(m_old.links);
        if (m_old.participations)
            patchParticipations(m_old.participations);
        if (m_old.sourceRoots && !m_touched.derivesAll && !m_touched.touchesSources) {
            m_new.sourceRoots = m_old.sourceRoots;
            m_new.hasRootTables = m_old.hasRootTables;
            m_new.hasOutletTable = m_old.hasOutletTable;
        } else if (m_old.sourceRoots) {
            m_next.sourceRoots(); // here, not when a view is painted
        }
        return !m_failed;
    }

private:
    [[nodiscard]] const RowMap &oldMap(ObjectKind kind) const { return m_old.maps.at(placeOf(kind)); }
    [[nodiscard]] const RowMap &newMap(ObjectKind kind) const { return m_new.maps.at(placeOf(kind)); }

    /// Rows in document order: numbers that came are put among those that stayed.
    void moveRows(ObjectKind kind)
    {
        const std::set<qlonglong> &removed = m_touched.removed.at(placeOf(kind));
        const std::set<qlonglong> &added = m_touched.added.at(placeOf(kind));
        const RowMap &old = oldMap(kind);
        std::vector<std::uint32_t> out;
        for (const qlonglong number : removed) {
            const auto row = old.rowOf(number);
            if (row && !added.contains(number))
                out.push_back(*row);
        }
        std::vector<RowMoves::Arrival> in;
        std::vector<qlonglong> came;
        std::size_t left = 0; // of those before
        for (const qlonglong number : added) {
            const std::uint32_t before = old.firstFrom(number);
            if (before < old.size() && old.numberAt(before) == number)
                continue; // it stayed, or came where it went
            while (left < out.size() && out[left] < before)
                ++left;
            in.push_back({static_cast<std::uint32_t>(before - left + in.size()), gone});
            came.push_back(number);
        }
        m_moves->at(placeOf(kind)) = RowMoves(old.size(), out, in);
        m_new.maps.at(placeOf(kind)) = old.moved(m_moves->at(placeOf(kind)), came);
    }

    /// Where rows went by what both maps say.
    void findMoves(ObjectKind kind)
    {
        const RowMap &old = oldMap(kind);
        std::vector<std::uint32_t> to;
        to.reserve(old.size());
        for (std::uint32_t row = 0; row < old.size(); ++row)
            to.push_back(newMap(kind).rowOf(old.numberAt(row)).value_or(gone));
        m_moves->at(placeOf(kind)) = RowMoves(std::move(to), newMap(kind).size());
    }

    struct EventCells
    {
        bool dated = false;
        qlonglong begin = 0;
        qlonglong end = 0;
        qlonglong number = 0;
        EventKind kind = EventKind::Meeting;
        EventStatus status = EventStatus::Unknown;
        std::uint16_t flags = 0;
        std::uint8_t weight = 0;

        /// As events are put in order, those without a date last.
        [[nodiscard]] auto order() const { return std::tuple(!dated, begin, end, number); }
    };

    [[nodiscard]] EventCells cellsBefore(std::uint32_t row) const
    {
        const EventColumns &events = m_old.events;
        const bool dated = row < events.dated;
        return {dated,
                dated ? events.begin[row] : 0,
                dated ? events.end[row] : 0,
                oldMap(ObjectKind::Event).numberAt(row),
                events.kind[row],
                events.status[row],
                events.flags[row],
                events.weight[row]};
    }

    std::vector<EventCells> readEvents()
    {
        std::vector<EventCells> cells;
        m_next.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            SqlStatement query = reader.statement(
                u"SELECT begin, end, kind, status, flags, weight FROM event WHERE row = ?"_s);
            for (const qlonglong number : m_touched.events) {
                query.bind(0, number);
                if (!query.exec())
                    return reader.connection->error(query, u"table event"_s);
                if (query.next()) {
                    const bool dated = !query.isNull(0);
                    cells.push_back({dated, dated ? query.integer(0) : 0, dated ? query.integer(1) : 0,
                                     number, static_cast<EventKind>(query.codeAt(2)),
                                     static_cast<EventStatus>(query.codeAt(3)),
                                     static_cast<std::uint16_t>(query.integer(4)),
                                     static_cast<std::uint8_t>(query.integer(5))});
                }
                if (query.failed())
                    return reader.connection->error(query, u"table event"_s);
                query.finish();
            }
            m_read = true;
            return std::nullopt;
        });
        m_failed = m_failed || !std::exchange(m_read, false);
        std::sort(cells.begin(), cells.end(),
                  [](const EventCells &a, const EventCells &b) { return a.order() < b.order(); });
        return cells;
    }

    /// Where events are taken out of the order of time, by their rows before, and which are put before which
    /// row of those; both ascending.
    struct EventSplice
    {
        std::vector<std::uint32_t> out;
        std::vector<std::pair<std::uint32_t, const EventCells *>> in;
    };

    /// Events in the order of time: those that were touched are taken out, and put where they belong now.
    void patchEvents()
    {
        const RowMap &old = oldMap(ObjectKind::Event);
        const std::vector<EventCells> touched = readEvents();
        EventSplice splice;
        for (const std::set<qlonglong> *numbers :
             {&m_touched.events, &m_touched.removed.at(placeOf(ObjectKind::Event))}) {
            for (const qlonglong number : *numbers) {
                if (const auto row = old.rowOf(number))
                    splice.out.push_back(*row);
            }
        }
        sortUnique(splice.out);
        if (touched.empty() && splice.out.empty()) {
            m_new.events = m_old.events;
            m_new.maps.at(placeOf(ObjectKind::Event)) = old;
            return;
        }
        for (const EventCells &cells : touched)
            splice.in.emplace_back(rowFor(cells), &cells);
        if (patchEventsInPlace(splice))
            return;
        std::vector<RowMoves::Arrival> in;
        std::vector<qlonglong> came;
        std::size_t left = 0; // of those before
        for (const auto &[before, cells] : splice.in) {
            while (left < splice.out.size() && splice.out[left] < before)
                ++left;
            const auto row = old.rowOf(cells->number);
            in.push_back({static_cast<std::uint32_t>(before - left + in.size()), row.value_or(gone)});
            if (!row)
                came.push_back(cells->number);
        }
        const RowMoves &moves = m_moves->at(placeOf(ObjectKind::Event)) =
            RowMoves(old.size(), splice.out, in);
        const EventColumns &was = m_old.events;
        EventColumns &events = m_new.events;
        const auto moveTimes = [&] {
            events.begin = moves.column(was.begin, CivilSecond{0});
            events.end = moves.column(was.end, CivilSecond{0});
        };
        const auto moveOthers = [&] {
            m_new.maps.at(placeOf(ObjectKind::Event)) = old.moved(moves, came);
            events.kind = moves.column(was.kind, EventKind::Meeting);
            events.status = moves.column(was.status, EventStatus::Unknown);
            events.flags = moves.column(was.flags, std::uint16_t{0});
            events.weight = moves.column(was.weight, std::uint8_t{0});
        };
        onEveryCore(2, old.size(), [&](std::size_t half) { half == 0 ? moveTimes() : moveOthers(); });
        for (std::size_t i = 0; i < in.size(); ++i)
            setCells(events, in[i].now, *splice.in[i].second);
        events.dated = static_cast<std::uint32_t>(
            was.dated -
            std::count_if(splice.out.begin(), splice.out.end(), [&](auto row) { return row < was.dated; }) +
            std::count_if(touched.begin(), touched.end(),
                          [](const EventCells &cells) { return cells.dated; }));
    }

    static void setCells(EventColumns &events, std::uint32_t row, const EventCells &cells)
    {
        events.begin.set(row, cells.begin);
        events.end.set(row, cells.end);
        events.kind.set(row, cells.kind);
        events.status.set(row, cells.status);
        events.flags.set(row, cells.flags);
        events.weight.set(row, cells.weight);
    }

    /// The first row before that does not come before such an event.
    [[nodiscard]] std::uint32_t rowFor(const EventCells &cells) const
    {
        std::uint32_t first = 0;
        for (std::uint32_t last = oldMap(ObjectKind::Event).size(); first < last;) {
            const std::uint32_t middle = first + (last - first) / 2;
            if (cellsBefore(middle).order() < cells.order())
                first = middle + 1;
            else
                last = middle;
        }
        return first;
    }

    /// The usual change touches events that stay where they are in the order.
    bool patchEventsInPlace(const EventSplice &splice)
    {
        const RowMap &old = oldMap(ObjectKind::Event);
        if (splice.in.size() != splice.out.size())
            return false;
        for (std::size_t i = 0; i < splice.in.size(); ++i) {
            const std::uint32_t row = splice.out[i];
            // Behind the one before it, and before the one behind it: which may be itself.
            const auto &[before, cells] = splice.in[i];
            const bool wasDated = row < m_old.events.dated;
            if (old.rowOf(cells->number) != row || (before != row && before != row + 1) ||
                cells->dated != wasDated)
                return false;
        }
        m_new.events = m_old.events;
        m_new.maps.at(placeOf(ObjectKind::Event)) = old;
        EventColumns &events = m_new.events;
        for (std::size_t i = 0; i < splice.in.size(); ++i) {
            setCells(events, splice.out[i], *splice.in[i].second);
        }
        return true;
    }

    /// Rows before of the facts that were touched, ascending.
    [[nodiscard]] std::vector<std::uint32_t> touchedRows() const
    {
        std::vector<std::uint32_t> rows;
        for (const std::set<qlonglong> *numbers :
             {&m_touched.facts, &m_touched.removed.at(placeOf(ObjectKind::Fact))}) {
            for (const qlonglong number : *numbers) {
                if (const auto row = oldMap(ObjectKind::Fact).rowOf(number))
                    rows.push_back(*row);
            }
        }
        sortUnique(rows);
        return rows;
    }

    [[nodiscard]] const RowMoves &moves(ObjectKind kind) const { return m_moves->at(placeOf(kind)); }

    /// Runs a query for each fact that was touched and is there: its number is bound, its row handed on.
    template<class Take>
    void eachTouched(const QString &sql, Take take)
    {
        m_next.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            SqlStatement query = reader.statement(sql);
            for (const qlonglong number : m_touched.facts) {
                const auto fact = newMap(ObjectKind::Fact).rowOf(number);
                if (!fact)
                    continue;
                query.bind(0, number);
                if (!query.exec())
                    return reader.connection->error(query, u"table fact"_s);
                while (query.next())
                    take(*fact, query);
                if (query.failed())
                    return reader.connection->error(query, u"table fact"_s);
                query.finish();
            }
            m_read = true;
            return std::nullopt;
        });
        m_failed = m_failed || !std::exchange(m_read, false);
    }

    [[nodiscard]] std::optional<std::uint32_t> rowNow(ObjectKind kind, std::optional<qint64> number) const
    {
        return number ? newMap(kind).rowOf(*number) : std::nullopt;
    }

    /// What changed of the links is read at once; the links themselves are made in the background where that
    /// takes a while, and in the order in which changes were made.
    void patchLinks(const LateValue<FactLinks> &old)
    {
        LinksPatch patch;
        patch.moves = m_moves;
        patch.touched = m_facts;
        readLinks(patch);
        if (!moves(ObjectKind::Source).stayed() || m_touched.touchesSources || m_touched.derivesAll)
            readReliability(patch.reliability.emplace());
        if (!m_failed)
            m_new.links = applied(old, std::move(patch));
    }

    /// What a patch makes of the value before, in the background where there are very many facts.
    template<class T, class Patched>
    [[nodiscard]] LateValue<T> applied(const LateValue<T> &old, Patched patch) const
    {
        auto make = [patch = std::move(patch)](const T &before) {
            return std::make_shared<const T>(patch.applied(before));
        };
        return newMap(ObjectKind::Fact).size() < worthAThread ? LateValue<T>(make(*old.get()))
                                                              : LateValue<T>::after(old, std::move(make));
    }

    /// What the touched facts concern and rest on.
    void readLinks(LinksPatch &patch)
    {
        const auto link = [this, &patch](ObjectKind kind, std::optional<qint64> number, std::uint32_t fact) {
            const auto list = std::find(LinksPatch::lists.begin(), LinksPatch::lists.end(), kind);
            const auto object = rowNow(kind, number);
            if (list != LinksPatch::lists.end() && object)
                patch.links.at(static_cast<std::size_t>(list - LinksPatch::lists.begin()))
                    .emplace_back(*object, fact);
        };
        eachTouched(u"SELECT event, participant, speaker, option, figure, question, "
                    "CASE WHEN event IS NULL THEN date END FROM fact WHERE row = ?"_s,
                    [&](std::uint32_t fact, const SqlStatement &query) {
                        if (const auto event = rowNow(ObjectKind::Event, query.number(0)))
                            patch.events.emplace_back(fact, *event);
                        link(ObjectKind::Participant, query.number(1), fact);
                        link(ObjectKind::Participant, query.number(2), fact);
                        link(ObjectKind::Option, query.number(3), fact);
                        link(ObjectKind::Figure, query.number(4), fact);
                        link(ObjectKind::Question, query.number(5), fact);
                        if (query.isNull(6))
                            return;
                        if (const auto date = Edtf::parse(query.text(6)))
                            for (const TimeRange &range : rangesOfLinked(*date))
                                patch.dated.push_back({fact, range});
                    });
        eachTouched(u"SELECT o.kind, o.row FROM fact_about a JOIN object o ON o.id = a.object "
                    "WHERE a.fact = ?"_s,
                    [&](std::uint32_t fact, const SqlStatement &query) {
                        const auto kind = static_cast<ObjectKind>(query.codeAt(0));
                        if (kind != ObjectKind::Source)
                            link(kind, query.number(1), fact);
                    });
        eachTouched(u"SELECT p.source FROM evidence e JOIN passage p ON p.row = e.passage "
                    "WHERE e.fact = ? AND e.relation = 0"_s,
                    [&](std::uint32_t fact, const SqlStatement &query) {
                        link(ObjectKind::Source, query.number(0), fact);
                    });
    }

    void readReliability(std::vector<Reliability> &reliability)
    {
        reliability.assign(newMap(ObjectKind::Source).size(), Reliability::F);
        m_next.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            SqlStatement query = reader.statement(u"SELECT row, reliability FROM source"_s);
            if (!query.exec())
                return reader.connection->error(query, u"table source"_s);
            while (query.next()) {
                const int rating = std::clamp(query.codeAt(1), 0, static_cast<int>(Reliability::F));
                if (const auto source = rowNow(ObjectKind::Source, query.number(0)))
                    reliability[*source] = static_cast<Reliability>(rating);
            }
            if (query.failed())
                return reader.connection->error(query, u"table source"_s);
            query.finish();
            m_read = true;
            return std::nullopt;
        });
        m_failed = m_failed || !std::exchange(m_read, false);
    }

    void patchFacts(const FactColumns &old)
    {
        if (m_touched.derivesAll)
            return; // roots may differ anywhere: read when they are asked for
        const RowMoves &facts = moves(ObjectKind::Fact);
        FactColumns columns;
        columns.kind = facts.column(old.kind, FactKind::Plain);
        columns.assertion = facts.column(old.assertion, Assertion::Reported);
        columns.credibility = facts.column(old.credibility, std::uint8_t{6});
        columns.sources = facts.column(old.sources, std::uint8_t{0});
        columns.disputed = facts.column(old.disputed, std::uint8_t{0});
        eachTouched(u"SELECT kind, assertion, credibility, roots FROM fact WHERE row = ?"_s,
                    [&columns](std::uint32_t fact, const SqlStatement &query) {
                        columns.kind[fact] = static_cast<FactKind>(query.codeAt(0));
                        columns.assertion[fact] = static_cast<Assertion>(query.codeAt(1));
                        columns.credibility[fact] =
                            static_cast<std::uint8_t>(std::clamp(query.codeAt(2), 1, 6));
                        columns.sources[fact] = static_cast<std::uint8_t>(query.integer(3));
                    });
        markDisputed(columns);
        if (!m_failed)
            m_new.facts = LateValue<FactColumns>(std::make_shared<const FactColumns>(std::move(columns)));
    }

    /// One fact more or less may end a dispute, or begin one, among the facts that are on the same; where
    /// these are very many, all claims are looked through.
    void markDisputed(FactColumns &columns)
    {
        m_next.withConnection([&](SnapshotData::Reader &reader) -> std::optional<Error> {
            const auto scope = claimScope(*reader.connection, m_touched.facts, m_touched.surroundings);
            if (!scope)
                return scope.error();
            if (*scope) {
                for (const qlonglong number : **scope) {
                    if (const auto row = rowNow(ObjectKind::Fact, number))
                        columns.disputed[*row] = 0;
                }
            } else {
                std::fill(columns.disputed.begin(), columns.disputed.end(), std::uint8_t{0});
            }
            const auto claims = readClaims(*reader.connection, m_new, *scope);
            if (!claims)
                return claims.error();
            for (const Conflict &conflict : conflictsAmong(*claims)) {
                for (const ConflictSide &side : conflict.sides) {
                    for (const std::size_t claim : side.claims) {
                        if (side.disputed)
                            columns.disputed[(*claims)[claim].fact.value] = 1;
                    }
                }
            }
            m_read = true;
            return std::nullopt;
        });
        m_failed = m_failed || !std::exchange(m_read, false);
    }

    void patchParticipations(const LateValue<std::vector<Participation>> &old)
    {
        ParticipationsPatch patch;
        patch.moves = m_moves;
        patch.touched = m_facts;
        patch.reorders = m_touched.derivesAll;
        for (const qlonglong number : m_touched.events) {
            if (const auto row = oldMap(ObjectKind::Event).rowOf(number))
                patch.events.push_back(*row);
        }
        sortUnique(patch.events);
        eachTouched(u"SELECT participant, event, term, assertion, kind FROM fact WHERE row = ?"_s,
                    [&](std::uint32_t fact, const SqlStatement &query) {
                        if (static_cast<FactKind>(query.codeAt(4)) != FactKind::Participation)
                            return;
                        const auto participant = rowNow(ObjectKind::Participant, query.number(0));
                        const auto event = rowNow(ObjectKind::Event, query.number(1));
                        if (!participant || !event) {
                            m_failed = true; // reading it anew tells what is wrong
                            return;
                        }
                        patch.came.push_back({{*participant},
                                              {*event},
                                              {fact},
                                              static_cast<Role>(query.codeAt(2)),
                                              static_cast<Assertion>(query.codeAt(3))});
                    });
        if (!m_failed)
            m_new.participations = applied(old, std::move(patch));
    }

    SnapshotData &m_next;
    const TouchedRows &m_touched;
    SnapshotColumns &m_old;
    SnapshotColumns &m_new;
    std::shared_ptr<LinksPatch::Moves> m_moves = std::make_shared<LinksPatch::Moves>();
    std::vector<std::uint32_t> m_facts; ///< rows before of those that were touched, ascending
    bool m_read = false;                ///< the query that was run last came to its end
    bool m_failed = false;
};

} // namespace

bool patchColumns(SnapshotData &next, SnapshotData &before, const TouchedRows &touched)
{
    return touched.canPatch && Patch(next, before, touched).run();
}

} // namespace chancery
