// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snapshot_data.h"

#include "core/compare/conflicts.h"
#include "core/store/claim_candidates.h"
#include "core/store/claim_reader.h"
#include "core/store/let_go.h"
#include "core/store/schema.h"
#include "core/store/store_words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// Rows are fetched in blocks of this many: views walk neighbours.
constexpr std::uint32_t blockSize = 32;
/// … and where the one asked for does not follow on what was fetched last: who jumps wants little of what is
/// there.
constexpr std::uint32_t jumpSize = 4;
/// Far fewer than are kept.
constexpr std::size_t mostTogether = 1000;

template<class T>
std::optional<Error> fetchInto(DossierReader &reader, std::span<const qlonglong> numbers,
                               const std::function<void(qlonglong, SnapshotData::Object &&)> &keep)
{
    const DossierReader::Sink<T> sink = [&keep](qlonglong row, T &&object) { keep(row, std::move(object)); };
    return reader.read(numbers, sink);
}

QString idOf(const SnapshotData::Object &object)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                return QString();
            else
                return one.id.toString();
        },
        object);
}

} // namespace

SnapshotData::~SnapshotData()
{
    if (mapOf(ObjectKind::Fact).size() >= worthAThread)
        letGoInBackground({std::move(m_columns), std::move(m_cached)});
}

bool SnapshotData::mayRead(const HeldFile::Reading &reading, bool whole)
{
    if (reading.error()) {
        remember(reading.error());
        return false;
    }
    const std::uint64_t found = reading.revision();
    if (!m_hasRevision) {
        m_columns->first = found;
        m_columns->last = found;
        startAt(found);
    }
    if (covers(found) || (whole && m_columns->first <= found && found <= m_columns->last))
        return true;
    if (found == static_cast<std::uint64_t>(m_file->revision().number)) {
        m_readLater = true;
        return !whole;
    }
    remember(Error{
        m_file->displayName(), {}, tr("was changed meanwhile; open it again to go on"), ErrorKind::Changed});
    return false;
}

void SnapshotData::startAt(std::uint64_t revision)
{
    m_revision = revision;
    m_last = revision;
    m_hasRevision = true;
}

void SnapshotData::remember(std::optional<Error> error)
{
    if (!error)
        return;
    const std::lock_guard guard(m_errorLock);
    if (!m_error)
        m_error = std::move(error);
}

std::optional<Error> SnapshotData::firstError()
{
    const std::lock_guard guard(m_errorLock);
    return m_error;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): it is moved from, which the check does not see
void SnapshotData::keepAsItWas(ObjectKind kind, qlonglong number, Object object)
{
    const auto row = mapOf(kind).rowOf(number);
    if (!row)
        return;
    const std::lock_guard guard(m_lock);
    // What was so at first counts: a later change is one of what came after.
    if (const auto kept = m_cached->asItWas.try_emplace({kind, *row}, std::move(object)); kept.second)
        m_cached->rowsAsTheyWere.try_emplace({kind, idOf(kept.first->second)}, *row);
}

std::optional<std::uint32_t> SnapshotData::rowOf(const ObjectRef &ref)
{
    const auto asItWas = [&]() -> std::optional<std::uint32_t> {
        const std::lock_guard guard(m_lock);
        const auto kept = m_cached->rowsAsTheyWere.find({ref.kind, ref.id});
        return kept == m_cached->rowsAsTheyWere.end() ? std::nullopt : std::optional(kept->second);
    };
    if (const auto row = asItWas())
        return row;
    const auto found = rows(ref.kind, u"SELECT row FROM object WHERE id = ? AND kind = ?"_s,
                            {ref.id, static_cast<int>(ref.kind)});
    // It may have gone while it was looked for.
    if (found.empty())
        return asItWas();
    // What came since may have been given the number of what went.
    const std::lock_guard guard(m_lock);
    const auto kept = m_cached->asItWas.find({ref.kind, found.front()});
    return kept == m_cached->asItWas.end() || idOf(kept->second) == ref.id ? std::optional(found.front())
                                                                           : std::nullopt;
}

std::optional<Error> SnapshotData::load(const Progress &progress)
{
    withConnection([&](Reader &reader) {
        auto error = reader.dossier->info(m_columns->info);
        if (!error)
            error = loadMaps(reader);
        if (!error)
            error = loadEvents(reader, progress);
        return error;
    });
    return firstError();
}

std::optional<Error> SnapshotData::read(std::vector<SavedFilter> &filters, std::vector<Bookmark> &bookmarks)
{
    // What failed before, of something else, is no failure of this.
    bool isRead = false;
    withConnection([&](Reader &reader) {
        auto error = reader.dossier->read(filters);
        if (!error)
            error = reader.dossier->read(bookmarks);
        isRead = !error;
        return error;
    });
    return isRead ? std::nullopt : firstError();
}

std::optional<Error> SnapshotData::loadMaps(Reader &reader)
{
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        if (kind == ObjectKind::Event)
            continue;
        SqlStatement query = reader.connection->query();
        const QString place = u"table "_s + tableOf(kind);
        // Two looks at the ends of the table settle the usual case.
        if (!query.exec(u"SELECT count(*), min(row), max(row) FROM %1"_s.arg(tableOf(kind))) || !query.next())
            return reader.connection->error(query, place);
        const qlonglong count = query.integer(0);
        const qlonglong least = query.integer(1);
        const qlonglong most = query.integer(2);
        if (count > 0 && (least < 1 || most >= UINT32_MAX))
            return Error{m_file->displayName(), place,
                         tr("has the row number %1").arg(least < 1 ? least : most)};
        std::vector<std::uint32_t> numbers;
        numbers.reserve(static_cast<size_t>(count));
        if (most == count) {
            numbers.resize(static_cast<size_t>(count));
            std::iota(numbers.begin(), numbers.end(), 1);
        } else {
            if (!query.exec(u"SELECT row FROM %1 ORDER BY row"_s.arg(tableOf(kind))))
                return reader.connection->error(query, place);
            while (query.next())
                numbers.push_back(static_cast<std::uint32_t>(query.integer(0)));
            if (query.failed())
                return reader.connection->error(query, place);
        }
        m_columns->maps[static_cast<size_t>(i)] = RowMap::inDocumentOrder(std::move(numbers));
    }
    return std::nullopt;
}

std::optional<Error> SnapshotData::loadEvents(Reader &reader, const Progress &progress)
{
    const QString place = u"table event"_s;
    struct
    {
        std::vector<CivilSecond> begin;
        std::vector<CivilSecond> end;
        std::vector<EventKind> kind;
        std::vector<EventStatus> status;
        std::vector<std::uint16_t> flags;
        std::vector<std::uint8_t> weight;
    } events;
    std::uint32_t datedCount = 0;
    SqlStatement query = reader.connection->query();
    if (!query.exec(u"SELECT count(*) FROM event"_s) || !query.next())
        return reader.connection->error(query, place);
    const auto count = static_cast<size_t>(static_cast<std::uint64_t>(query.integer(0)));
    events.begin.reserve(count);
    events.end.reserve(count);
    events.kind.reserve(count);
    events.status.reserve(count);
    events.flags.reserve(count);
    events.weight.reserve(count);
    std::vector<std::uint32_t> numbers;
    numbers.reserve(count);
    // They are found by their numbers in a list as long as the greatest of these: a damaged file must not
    // name one far beyond all events that it can ever have had.
    const qlonglong mostNumber = std::min<qlonglong>(
        (qlonglong{1} << 24) + 64 * static_cast<qlonglong>(count), qlonglong{UINT32_MAX} - 1);

    for (const bool dated : {true, false}) {
        if (!query.exec(u"SELECT row, begin, end, kind, status, flags, weight FROM event WHERE begin IS %1 "
                        "ORDER BY begin, end, row"_s.arg(dated ? u"NOT NULL"_s : u"NULL"_s)))
            return reader.connection->error(query, place);
        while (query.next()) {
            const qlonglong number = query.integer(0);
            const qlonglong begin = query.integer(1);
            const qlonglong end = query.integer(2);
            const int kind = query.codeAt(3);
            const int status = query.codeAt(4);
            const auto fault = [&](const QString &reason) {
                return Error{m_file->displayName(), u"table event, row %1"_s.arg(number), reason};
            };
            if (number < 1 || number > mostNumber)
                return fault(tr("has no valid row number"));
            if (kind < 0 || kind >= eventKindCount)
                return fault(tr("has the unknown kind %1").arg(kind));
            if (status != static_cast<int>(EventStatus::Unknown) && !isTerm<EventStatus>(status))
                return fault(tr("has the unknown status %1").arg(status));
            if (dated && end <= begin)
                return fault(tr("ends before it begins"));
            numbers.push_back(static_cast<std::uint32_t>(number));
            events.begin.push_back(begin);
            events.end.push_back(end);
            events.kind.push_back(static_cast<EventKind>(kind));
            events.status.push_back(static_cast<EventStatus>(status));
            events.flags.push_back(static_cast<std::uint16_t>(query.integer(5)));
            events.weight.push_back(static_cast<std::uint8_t>(query.integer(6)));
            if (numbers.size() % 65536 == 0 && progress &&
                !progress(static_cast<double>(numbers.size()) /
                          static_cast<double>(std::max<size_t>(count, 1))))
                return Error{m_file->displayName(), {}, cancelledReason()};
        }
        if (query.failed())
            return reader.connection->error(query, place);
        if (dated)
            datedCount = static_cast<std::uint32_t>(numbers.size());
    }
    m_columns->events = {datedCount,
                         std::move(events.begin),
                         std::move(events.end),
                         std::move(events.kind),
                         std::move(events.status),
                         std::move(events.flags),
                         std::move(events.weight)};
    m_columns->maps[static_cast<size_t>(ObjectKind::Event)] = RowMap::inOrder(std::move(numbers));
    return std::nullopt;
}

std::vector<std::uint32_t> SnapshotData::rows(ObjectKind kind, const QString &sql, const SqlValues &values)
{
    std::vector<std::uint32_t> result;
    withConnection([&](Reader &reader) -> std::optional<Error> {
        SqlStatement query = reader.statement(sql);
        for (int i = 0; i < values.size(); ++i)
            query.bind(i, values[i]);
        if (!query.exec())
            return reader.connection->error(query, u"table "_s + tableOf(kind));
        const RowMap &map = mapOf(kind);
        while (query.next()) {
            if (const auto row = map.rowOf(query.integer(0)))
                result.push_back(*row);
        }
        if (query.failed())
            return reader.connection->error(query, u"table "_s + tableOf(kind));
        return std::nullopt;
    });
    return result;
}

SnapshotData::Object SnapshotData::object(ObjectKind kind, std::uint32_t row)
{
    const std::lock_guard guard(m_lock);
    if (const auto kept = m_cached->asItWas.find({kind, row}); kept != m_cached->asItWas.end())
        return kept->second;
    const auto key = [kind](std::uint32_t r) { return (static_cast<quint64>(kind) << 32) | r; };
    if (const Object *known = m_cached->objects.object(key(row)))
        return *known;
    const std::uint32_t count = mapOf(kind).size();
    if (row >= count)
        return {};
    std::uint32_t &reached = m_reached[static_cast<size_t>(kind)];
    const bool goesOn = row >= reached && row - reached < blockSize;
    const std::uint32_t size = goesOn ? blockSize : jumpSize;
    const std::uint32_t first = row - row % size;
    const std::uint32_t last = std::min(first + size, count);
    reached = last;
    std::vector<std::uint32_t> rows(last - first);
    std::iota(rows.begin(), rows.end(), first);
    withConnection([&](Reader &reader) { return fetch(reader, kind, rows); });
    const Object *fetched = m_cached->objects.object(key(row));
    return fetched ? *fetched : Object{};
}

void SnapshotData::fetchTogether(ObjectKind kind, std::span<const std::uint32_t> rows)
{
    const std::lock_guard guard(m_lock);
    std::vector<std::uint32_t> missing;
    for (const std::uint32_t row : rows.first(std::min(rows.size(), mostTogether))) {
        if (row < mapOf(kind).size() && !m_cached->asItWas.contains({kind, row}) &&
            !m_cached->objects.contains((static_cast<quint64>(kind) << 32) | row))
            missing.push_back(row);
    }
    if (!missing.empty())
        withConnection([&](Reader &reader) { return fetch(reader, kind, missing); });
}

QString SnapshotData::cachedId(ObjectKind kind, std::uint32_t row)
{
    const std::lock_guard guard(m_lock);
    if (const auto kept = m_cached->asItWas.find({kind, row}); kept != m_cached->asItWas.end())
        return idOf(kept->second);
    const Object *known = m_cached->objects.object((static_cast<quint64>(kind) << 32) | row);
    return known ? idOf(*known) : QString();
}

std::optional<Error> SnapshotData::fetch(Reader &reader, ObjectKind kind, std::span<const std::uint32_t> rows)
{
    const RowMap &map = mapOf(kind);
    std::vector<qlonglong> numbers;
    numbers.reserve(rows.size());
    for (const std::uint32_t row : rows)
        numbers.push_back(map.numberAt(row));
    const auto keep = [&](qlonglong number, Object &&object) {
        if (const auto row = map.rowOf(number))
            m_cached->objects.insert((static_cast<quint64>(kind) << 32) | *row,
                                     new Object(std::move(object)));
    };
    switch (kind) {
    case ObjectKind::Source:
        return fetchInto<SourceDescription>(*reader.dossier, numbers, keep);
    case ObjectKind::Passage:
        return fetchInto<Passage>(*reader.dossier, numbers, keep);
    case ObjectKind::Participant:
        return fetchInto<Participant>(*reader.dossier, numbers, keep);
    case ObjectKind::Event:
        return fetchInto<Event>(*reader.dossier, numbers, keep);
    case ObjectKind::Option:
        return fetchInto<Option>(*reader.dossier, numbers, keep);
    case ObjectKind::Figure:
        return fetchInto<Figure>(*reader.dossier, numbers, keep);
    case ObjectKind::Question:
        return fetchInto<Question>(*reader.dossier, numbers, keep);
    case ObjectKind::Fact:
        return fetchInto<Fact>(*reader.dossier, numbers, keep);
    case ObjectKind::Judgement:
        return fetchInto<Judgement>(*reader.dossier, numbers, keep);
    }
    return std::nullopt;
}

const FactColumns &SnapshotData::facts()
{
    return once(m_columns->facts, m_columns->makingFacts, [this] { return readFacts(); });
}

/// The value, made by the first thread that asks; others wait for it, and for nothing else.
template<class T, class Make>
const T &SnapshotData::once(LateValue<T> &value, std::mutex &making, Make make)
{
    // Never another once it is there.
    const auto known = [&] {
        const std::lock_guard guard(m_columns->lock);
        return value;
    };
    LateValue<T> found = known();
    if (!found) {
        const std::lock_guard turn(making);
        found = known();
        if (!found) {
            found = LateValue<T>(std::make_shared<const T>(make()));
            const std::lock_guard guard(m_columns->lock);
            value = found;
        }
    }
    return *found.get();
}

FactColumns SnapshotData::readFacts()
{
    FactColumns columns;
    const auto count = mapOf(ObjectKind::Fact).size();
    const auto complete = [&columns, count] {
        columns.kind.resize(count, FactKind::Plain);
        columns.assertion.resize(count, Assertion::Reported);
        columns.credibility.resize(count, 6);
        columns.sources.resize(count, 0);
        columns.disputed.resize(count, 0);
    };
    readWhole([&](Reader &reader) -> std::optional<Error> {
        columns = {};
        columns.kind.reserve(count);
        columns.assertion.reserve(count);
        columns.credibility.reserve(count);
        columns.sources.reserve(count);
        // What may be disputed is found on the same way through the table.
        ClaimCandidates candidates(*m_columns);
        SqlStatement query = reader.connection->query();
        if (!query.exec(u"SELECT kind, assertion, credibility, roots, %1 FROM fact ORDER BY row"_s.arg(
                ClaimCandidates::columns(hasConditions(*reader.connection)))))
            return reader.connection->error(query, u"table fact"_s);
        while (query.next()) {
            const int kind = query.codeAt(0);
            const int assertion = query.codeAt(1);
            if (!isTerm<FactKind>(kind) || !isTerm<Assertion>(assertion)) {
                return Error{m_file->displayName(), u"table fact, row %1"_s.arg(query.integer(4)),
                             tr("has an unknown kind or assertion")};
            }
            columns.kind.push_back(static_cast<FactKind>(kind));
            columns.assertion.push_back(static_cast<Assertion>(assertion));
            columns.credibility.push_back(static_cast<std::uint8_t>(std::clamp(query.codeAt(2), 1, 6)));
            columns.sources.push_back(static_cast<std::uint8_t>(query.integer(3)));
            candidates.take(query, 4);
        }
        if (query.failed())
            return reader.connection->error(query, u"table fact"_s);
        complete();
        auto found = candidates.find(*reader.connection);
        if (!found)
            return found.error();
        const auto claims = readClaims(*reader.connection, *m_columns, *std::move(found));
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
        return std::nullopt;
    });
    // Where reading broke off, the rest counts as plain: a view that asks for a row's column must find one.
    complete();
    return columns;
}

const std::vector<Participation> &SnapshotData::participations()
{
    return once(m_columns->participations, m_columns->makingParticipations,
                [this] { return readParticipations(); });
}

std::vector<Participation> SnapshotData::readParticipations()
{
    std::vector<std::vector<Participation>> parts(factStretches());
    const auto order = [](const Participation &a, const Participation &b) {
        return std::tie(a.event, a.participant, a.fact) < std::tie(b.event, b.participant, b.fact);
    };
    readFactStretches([&](std::size_t stretch, Reader &reader, qlonglong first,
                          qlonglong last) -> std::optional<Error> {
        std::vector<Participation> &result = parts[stretch];
        result.clear();
        SqlStatement query = reader.connection->query();
        query.prepare(u"SELECT row, participant, event, term, assertion FROM fact WHERE kind = %1 "
                      "AND row BETWEEN ? AND ?"_s.arg(static_cast<int>(FactKind::Participation)));
        query.bind(0, first);
        query.bind(1, last);
        if (!query.exec())
            return reader.connection->error(query, u"table fact"_s);
        const auto mapped = [this](ObjectKind kind, qlonglong number) { return mapOf(kind).rowOf(number); };
        while (query.next()) {
            const auto fact = mapped(ObjectKind::Fact, query.integer(0));
            const auto participant = mapped(ObjectKind::Participant, query.integer(1));
            const auto event = mapped(ObjectKind::Event, query.integer(2));
            const int role = query.codeAt(3);
            const int assertion = query.codeAt(4);
            if (!fact || !participant || !event || !isTerm<Role>(role) || !isTerm<Assertion>(assertion)) {
                return Error{
                    m_file->displayName(), u"table fact, row %1"_s.arg(query.integer(0)),
                    tr("is a participation whose participant, event, role or assertion is not there")};
            }
            result.push_back({{*participant},
                              {*event},
                              {*fact},
                              static_cast<Role>(role),
                              static_cast<Assertion>(assertion)});
        }
        if (query.failed())
            return reader.connection->error(query, u"table fact"_s);
        std::sort(result.begin(), result.end(), order);
        return std::nullopt;
    });
    std::vector<Participation> all = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        all.insert(all.end(), parts[i].begin(), parts[i].end());
        std::inplace_merge(all.begin(), all.begin() + middle, all.end(), order);
    }
    return all;
}

} // namespace chancery
