// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_batch.h"

#include "core/store/event_summary.h"
#include "core/store/row_values.h"
#include "core/store/store_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// The derived columns of events, behind those of their members.
constexpr std::array eventColumns{"begin", "end", "status", "flags", "weight"};

/// The event that a payload is of; null where it is of none.
const EventId *eventOf(const Payload &payload)
{
    return std::visit(
        [](const auto &own) -> const EventId * {
            if constexpr (requires { own.event; })
                return &own.event;
            else
                return nullptr;
        },
        payload);
}

/// `INSERT OR FAIL INTO event (row, id) SELECT c0, c1 FROM carried(?)`: without columns that have nothing in
/// any row. A statement that fails ends the whole transaction, so nothing is kept for taking back the
/// statement.
QString insertionInto(const QString &table, const QStringList &columns, const CarriedRows &rows,
                      ObjectKind kind)
{
    QStringList names;
    QStringList places;
    for (int i = 0; i < rows.columns(); ++i) {
        if (!rows.isUsed(i))
            continue;
        names.append(columns[i]);
        places.append(u"c%1"_s.arg(i));
    }
    if (kind == ObjectKind::Fact) {
        // What they are of a fact that rests on one passage.
        names.append({u"roots"_s, u"disputed"_s});
        places.append({u"1"_s, u"0"_s});
    }
    return u"INSERT OR FAIL INTO %1 (%2) SELECT %3 FROM carried(?)"_s.arg(table, names.join(u", "_s),
                                                                          places.join(u", "_s));
}

} // namespace

/// The tables of one batch while they are filled. Rows of a list that objects of several kinds have are kept
/// by kind: so those of each follow on those before.
class BatchMaker::Tables
{
public:
    explicit Tables(std::span<const Change::Object> objects)
    {
        for (const Change::Object &object : objects)
            ++m_counts[static_cast<std::size_t>(refOf(object).kind)];
    }

    struct Own
    {
        const ObjectTable *table;
        QStringList columns;     ///< the row's number, those of members, those that are derived
        std::vector<int> places; ///< of the columns of the table among these; -1 of one that is not there
        CarriedRows rows;
    };

    template<class T>
    Own &own()
    {
        const ObjectTable &table = ObjectTable::of<T>();
        std::optional<Own> &own = m_own[static_cast<std::size_t>(table.kind)];
        if (!own)
            begin(table, own, m_counts[static_cast<std::size_t>(table.kind)]);
        return *own;
    }
    [[nodiscard]] CarriedRows *rowsOf(ObjectKind kind)
    {
        std::optional<Own> &own = m_own[static_cast<std::size_t>(kind)];
        return own ? &own->rows : nullptr;
    }
    CarriedRows &list(QLatin1StringView table, ObjectKind kind, int columns)
    {
        std::vector<List> &lists = m_lists[static_cast<std::size_t>(kind)];
        const auto list =
            std::find_if(lists.begin(), lists.end(), [table](const List &one) { return one.table == table; });
        return list == lists.end() ? lists.emplace_back(List{table, CarriedRows(columns)}).rows : list->rows;
    }

    /// Objects first, in the order of kinds: lists refer to them.
    RowBatch finish()
    {
        RowBatch batch;
        for (std::optional<Own> &own : m_own) {
            if (own) {
                QString insertion =
                    insertionInto(own->table->name, own->columns, own->rows, own->table->kind);
                batch.tables.push_back({own->table->name, std::move(insertion), std::move(own->rows)});
            }
        }
        for (std::vector<List> &lists : m_lists) {
            for (List &list : lists) {
                QStringList places;
                for (int i = 0; i < list.rows.columns(); ++i)
                    places.append(u"c%1"_s.arg(i));
                batch.tables.push_back({QString(list.table),
                                        u"INSERT OR FAIL INTO %1 SELECT %2 FROM carried(?)"_s.arg(
                                            list.table, places.join(u", "_s)),
                                        std::move(list.rows)});
            }
        }
        return batch;
    }

private:
    struct List
    {
        QLatin1StringView table;
        CarriedRows rows;
    };

    static void begin(const ObjectTable &table, std::optional<Own> &own, std::size_t count)
    {
        own.emplace(Own{&table, {u"row"_s}, {}, CarriedRows(0)});
        for (const ObjectTable::Column &column : table.columns) {
            own->places.push_back(column.isText ? -1 : static_cast<int>(own->columns.size()));
            if (!column.isText)
                own->columns.append(column.name);
        }
        if (table.kind == ObjectKind::Event) {
            for (const char *column : eventColumns)
                own->columns.append(QString::fromLatin1(column));
        }
        own->rows = CarriedRows(static_cast<int>(own->columns.size()));
        own->rows.reserve(count);
    }

    std::array<std::size_t, objectKindCount> m_counts{}; ///< of the objects that come, by kind
    std::array<std::optional<Own>, objectKindCount> m_own;
    std::array<std::vector<List>, objectKindCount> m_lists;
};

/// Puts the members of an object where their columns are: in facts of each kind they come in another order.
struct BatchMaker::RowTaker
{
    BatchMaker &maker;
    Tables::Own &own;
    const std::vector<int> &order;
    std::size_t next = 0;

    void add() { goOn(); }
    template<class T>
    void add(const T &value)
    {
        own.rows.put(goOn(), value);
    }
    template<class Tag>
    std::optional<qint64> rowOf(const Id<Tag> &id)
    {
        return maker.rowOf(id);
    }

private:
    /// The place of the next member.
    int goOn()
    {
        for (;;) {
            const int place = own.places[static_cast<std::size_t>(order[next++])];
            if (place >= 0)
                return place;
        }
    }
};

struct BatchMaker::ListTaker
{
    BatchMaker &maker;
    Tables &tables;
    ObjectKind kind;

    template<class... T>
    void entry(const Member &member, const T &...values)
    {
        CarriedRows &rows = tables.list(member.tableName, kind, static_cast<int>(sizeof...(values)));
        rows.begin();
        int column = 0;
        (rows.put(column++, values), ...);
    }
    template<class Tag>
    std::optional<qint64> rowOf(const Id<Tag> &id)
    {
        return maker.rowOf(id);
    }
};

BatchMaker::BatchMaker(Beginning beginning)
    : m_begun(std::move(beginning))
{
}

template<class Tag>
std::optional<qint64> BatchMaker::rowOf(const Id<Tag> &id)
{
    if (id.isEmpty())
        return std::nullopt;
    if (const auto known = m_rows.constFind(id.toString()); known != m_rows.cend())
        return *known;
    if (const auto known = m_begun.rows.constFind(id.toString()); known != m_begun.rows.cend())
        return *known;
    if (!m_missing)
        m_missing = id.toString();
    return std::nullopt;
}

template<class T>
void BatchMaker::append(const T &object, Tables &tables)
{
    Tables::Own &own = tables.own<T>();
    const ObjectKind kind = own.table->kind;
    const qint64 row = ++m_begun.lastRows[static_cast<std::size_t>(kind)];
    if (kind == ObjectKind::Source || kind == ObjectKind::Participant)
        m_begun.rows.insert(object.id.toString(), row);
    else if (kind == ObjectKind::Passage || kind == ObjectKind::Event)
        m_rows.insert(object.id.toString(), row);
    CarriedRows &ids = tables.list("object"_L1, kind, 3);
    ids.begin();
    ids.put(0, object.id.toString());
    ids.put(1, static_cast<qint64>(kind));
    ids.put(2, row);

    std::size_t order = 0;
    if constexpr (std::is_same_v<T, Fact>)
        order = object.payload.index();
    own.rows.begin();
    own.rows.put(0, row);
    RowTaker taker{*this, own, own.table->orders[order]};
    RowValues values(taker);
    members(object, values);
    ListTaker listTaker{*this, tables, kind};
    ListValues lists(listTaker, kind, row);
    members(object, lists);
    derive(object, row, tables);
}

void BatchMaker::append(const SourceDescription &description, Tables &tables)
{
    append(Source{description, {}}, tables);
}

void BatchMaker::derive(const Source &source, qint64 row, Tables &)
{
    m_source = row;
    m_text = m_begun.reckoner.read(source.text);
    // Its outlet, its day and its author count for facts, whichever they come with.
    if (!source.publisher.isEmpty() || !source.author.isEmpty() || !source.agencies.isEmpty() ||
        source.published)
        m_isWhole = false;
}

/// Which outlet it names as where its news is from.
void BatchMaker::derive(const Passage &passage, qint64 row, Tables &tables)
{
    if (rowOf(passage.source) != m_source) {
        m_isWhole = false;
        return;
    }
    // The source stands behind all of those that the dossier had.
    const auto place = static_cast<std::uint32_t>(m_begun.reckoner.sources().size() - 1);
    const Support support = m_begun.reckoner.support(place, passage.exact, m_text);
    if (support.attributedTo) {
        CarriedRows &origins = tables.list("passage_origin"_L1, ObjectKind::Passage, 2);
        origins.begin();
        origins.put(0, row);
        origins.put(1, m_begun.sources[*support.attributedTo]);
    }
    if (!support.outlet.isEmpty()) {
        CarriedRows &outlets = tables.list("passage_outlet"_L1, ObjectKind::Passage, 2);
        outlets.begin();
        outlets.put(0, row);
        outlets.put(1, support.outlet);
    }
}

void BatchMaker::derive(const Event &, qint64, Tables &tables)
{
    CarriedRows &events = tables.own<Event>().rows;
    const EventSummary none;
    const int first = events.columns() - static_cast<int>(eventColumns.size());
    events.put(first + 2, static_cast<qint64>(none.status));
    events.put(first + 3, qint64{none.flags});
    events.put(first + 4, qint64{0});
}

/// One passage that supports it is one root, whatever that is, and of its event as well where all rests on
/// the one passage.
void BatchMaker::derive(const Fact &fact, qint64, Tables &)
{
    const bool isPlain = fact.evidence.size() == 1 && fact.evidence.front().relation == Relation::Supports &&
                         fact.speaker.isEmpty() && fact.about.empty() && fact.kind() != FactKind::EventLink;
    const EventId *event = eventOf(fact.payload);
    if (event && isPlain) {
        if (const auto row = rowOf(*event))
            m_said.emplace_back(*row, &fact);
    }
    m_isWhole = m_isWhole && isPlain;
}

void BatchMaker::sumUpEvents(Tables &tables)
{
    if (m_said.empty())
        return;
    // Rows mostly come with what is said of them, in order.
    const auto byEvent = [](const auto &a, const auto &b) { return a.first < b.first; };
    if (!std::is_sorted(m_said.begin(), m_said.end(), byEvent))
        std::stable_sort(m_said.begin(), m_said.end(), byEvent);
    CarriedRows &events = *tables.rowsOf(ObjectKind::Event);
    const int first = events.columns() - static_cast<int>(eventColumns.size());
    const qint64 before =
        m_begun.lastRows[static_cast<std::size_t>(ObjectKind::Event)] - static_cast<qint64>(events.rows());
    std::vector<EventFact> facts;
    for (std::size_t i = 0; i < m_said.size();) {
        const qint64 event = m_said[i].first;
        const PassageId &passage = m_said[i].second->evidence.front().passage;
        facts.clear();
        for (; i < m_said.size() && m_said[i].first == event; ++i) {
            facts.push_back({m_said[i].second, std::nullopt});
            m_isWhole = m_isWhole && m_said[i].second->evidence.front().passage == passage;
        }
        const EventSummary summary = summarise(facts, m_begun.zone ? &*m_begun.zone : nullptr);
        const auto row = static_cast<std::size_t>(event - before - 1);
        if (summary.range) {
            events.putAt(row, first, summary.range->begin);
            events.putAt(row, first + 1, summary.range->end);
        }
        events.putAt(row, first + 2, static_cast<qint64>(summary.status));
        events.putAt(row, first + 3, qint64{summary.flags});
        events.putAt(row, first + 4, 1);
    }
    m_said.clear();
}

Outcome<RowBatch> BatchMaker::make(std::span<const Change::Object> objects, const QString &name)
{
    Tables tables(objects);
    m_rows.clear();
    for (const Change::Object &object : objects)
        std::visit([&](const auto &one) { append(one, tables); }, object);
    sumUpEvents(tables);
    if (m_missing)
        return Error{name, *m_missing, tr("there is no such object")};
    return tables.finish();
}

std::optional<Error> writeBatch(SqlConnection &connection, const RowBatch &batch)
{
    for (const RowBatch::Table &table : batch.tables) {
        SqlStatement insert = connection.query();
        if (!insert.prepare(table.insertion))
            return connection.error(insert, u"table "_s + table.name);
        insert.bind(0, table.rows);
        if (!insert.exec())
            return connection.error(insert, u"table "_s + table.name);
    }
    return std::nullopt;
}

} // namespace chancery
