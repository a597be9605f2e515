// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/claim_candidates.h"

#include "core/domain/sort_unique.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

std::uint64_t pairOf(qint64 first, qint64 second)
{
    return static_cast<std::uint64_t>(first) << 32 | static_cast<std::uint32_t>(second);
}

/// Places in ClaimCandidates::columns().
enum class Cell { Row, Kind, Assertion, Disputed, Subject, Participant, Term, Place, Condition };

int cellAt(int first, Cell cell)
{
    return first + static_cast<int>(cell);
}

} // namespace

bool hasConditions(SqlConnection &connection)
{
    return connection
               .single(u"SELECT count(*) FROM pragma_table_info('fact') WHERE name = 'condition_kind'"_s)
               .value_or(0) > 0;
}

QString listedRows(std::span<const qlonglong> numbers)
{
    QString names;
    for (const qlonglong number : numbers)
        names += (names.isEmpty() ? QString() : u","_s) + QString::number(number);
    return names;
}

QString ClaimCandidates::columns(bool hasConditions)
{
    // What a fact of a kind is on stands in one of four columns: a value less to fetch is time saved.
    return u"row, kind, assertion, disputed, coalesce(event, option, figure, question), participant, term, "
           "CASE WHEN kind = %1 THEN place END, %2"_s.arg(static_cast<int>(FactKind::EventPlace))
               .arg(hasConditions ? u"condition_kind"_s : u"NULL"_s);
}

void ClaimCandidates::take(const SqlStatement &query, int first)
{
    const auto number = static_cast<std::uint32_t>(query.integer(cellAt(first, Cell::Row)));
    const auto kind = static_cast<FactKind>(query.codeAt(cellAt(first, Cell::Kind)));
    const auto assertion = static_cast<Assertion>(query.codeAt(cellAt(first, Cell::Assertion)));
    const bool isDenied = assertion == Assertion::Denied;
    if (query.integer(cellAt(first, Cell::Disputed)) != 0) {
        m_hasContradicted = true;
        add(number);
    }
    if (kind == FactKind::Plain) {
        m_plain.push_back(number);
        return;
    }
    const auto subject = query.number(cellAt(first, Cell::Subject));
    if (!subject)
        return;
    const bool isOfEvent = kind == FactKind::EventDate || kind == FactKind::EventStatus ||
                           kind == FactKind::EventPlace || kind == FactKind::Participation ||
                           kind == FactKind::EventLink;
    if (isOfEvent && (isDenied || assertion == Assertion::Alleged))
        m_asserted.push_back(static_cast<std::uint64_t>(*subject));
    switch (kind) {
    case FactKind::EventDate:
    case FactKind::EventStatus: {
        const auto row = m_snapshot->maps[static_cast<std::size_t>(ObjectKind::Event)].rowOf(*subject);
        const std::uint16_t differs =
            EventFlag::DatesDiffer | EventFlag::StatusDiffers | EventFlag::Denied | EventFlag::HasOtherDates;
        if (row && (m_snapshot->events.flags[*row] & differs) != 0)
            add(number);
        else if (kind == FactKind::EventStatus)
            m_states.push_back({static_cast<std::uint64_t>(*subject), number, 0});
        break;
    }
    case FactKind::EventPlace: {
        const QByteArrayView name = query.bytes(cellAt(first, Cell::Place));
        // Names are kept but once; to look one up makes no copy of it.
        auto known = m_placeNames.find(QByteArray::fromRawData(name.data(), name.size()));
        if (known == m_placeNames.end())
            known = m_placeNames.insert(name.toByteArray(), static_cast<std::uint32_t>(m_placeNames.size()));
        m_places.push_back(
            {static_cast<std::uint64_t>(*subject), number, *known << 1 | (isDenied ? 1U : 0U)});
        break;
    }
    case FactKind::Participation: {
        const auto role = static_cast<Role>(query.codeAt(cellAt(first, Cell::Term)));
        const bool isOpen = role == Role::Invited || role == Role::Expected || role == Role::Absent ||
                            isDenied || assertion == Assertion::Planned;
        if (const auto participant = query.number(cellAt(first, Cell::Participant)))
            m_roles.push_back({pairOf(*subject, *participant), number, isOpen ? 1U : 0U});
        break;
    }
    case FactKind::Position:
        if (const auto participant = query.number(cellAt(first, Cell::Participant)))
            m_positions.push_back({pairOf(*subject, *participant), number, 0});
        break;
    case FactKind::Figure:
        m_figures.push_back({static_cast<std::uint64_t>(*subject), number, 0});
        break;
    case FactKind::Answer: {
        const bool overtakes =
            static_cast<Effect>(query.codeAt(cellAt(first, Cell::Term))) == Effect::Overtakes;
        m_answers.push_back({static_cast<std::uint64_t>(*subject), number, overtakes ? 1U : 0U});
        break;
    }
    default:
        break;
    }
    if (const auto condition = query.number(cellAt(first, Cell::Condition)))
        m_conditions.push_back({pairOf(*subject, *condition), number, 0});
}

void ClaimCandidates::join(const ClaimCandidates &other)
{
    const auto append = [](auto &own, const auto &others) {
        own.insert(own.end(), others.begin(), others.end());
    };
    append(m_found, other.m_found);
    append(m_figures, other.m_figures);
    append(m_roles, other.m_roles);
    append(m_positions, other.m_positions);
    append(m_answers, other.m_answers);
    append(m_conditions, other.m_conditions);
    append(m_states, other.m_states);
    append(m_plain, other.m_plain);
    append(m_asserted, other.m_asserted);
    m_hasContradicted = m_hasContradicted || other.m_hasContradicted;
    // Each has numbered the names of places as it came upon them.
    std::vector<std::uint32_t> numbers(static_cast<std::size_t>(other.m_placeNames.size()));
    for (auto name = other.m_placeNames.cbegin(); name != other.m_placeNames.cend(); ++name) {
        auto own = m_placeNames.find(name.key());
        if (own == m_placeNames.end())
            own = m_placeNames.insert(name.key(), static_cast<std::uint32_t>(m_placeNames.size()));
        numbers[name.value()] = own.value();
    }
    m_places.reserve(m_places.size() + other.m_places.size());
    for (Keyed place : other.m_places) {
        place.detail = numbers[place.detail >> 1] << 1 | (place.detail & 1U);
        m_places.push_back(place);
    }
}

void ClaimCandidates::addGroups(std::vector<Keyed> &facts,
                                const std::function<bool(std::span<const Keyed> group)> &matters)
{
    std::sort(facts.begin(), facts.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
    for (std::size_t first = 0, last = 0; first < facts.size(); first = last) {
        while (last < facts.size() && facts[last].key == facts[first].key)
            ++last;
        const auto group = std::span(facts).subspan(first, last - first);
        if (matters(group)) {
            for (const Keyed &one : group)
                add(one.number);
        }
    }
}

std::optional<Error> ClaimCandidates::addContradicted(SqlConnection &connection)
{
    if (!m_hasContradicted || m_plain.empty())
        return std::nullopt;
    const QString table = u"table evidence"_s;
    SqlStatement query = connection.query();
    if (!query.exec(
            u"SELECT DISTINCT c.passage FROM fact d CROSS JOIN evidence c ON c.fact = d.row "
            "WHERE d.disputed <> 0 AND c.relation = %1"_s.arg(static_cast<int>(Relation::Contradicts))))
        return connection.error(query, table);
    std::vector<qlonglong> passages;
    while (query.next())
        passages.push_back(query.integer(0));
    if (query.failed())
        return connection.error(query, table);
    SqlStatement resting = connection.query();
    resting.prepare(u"SELECT fact FROM evidence WHERE passage = ? AND relation = %1"_s.arg(
        static_cast<int>(Relation::Supports)));
    for (const qlonglong passage : passages) {
        resting.bind(0, passage);
        if (!resting.exec())
            return connection.error(resting, table);
        while (resting.next()) {
            const auto number = static_cast<std::uint32_t>(resting.integer(0));
            if (std::binary_search(m_plain.begin(), m_plain.end(), number))
                add(number);
        }
        if (resting.failed())
            return connection.error(resting, table);
    }
    return std::nullopt;
}

Outcome<std::vector<qlonglong>> ClaimCandidates::find(SqlConnection &connection)
{
    const auto areSeveral = [](std::span<const Keyed> group) { return group.size() > 1; };
    const auto anyMatters = [](std::span<const Keyed> group) {
        return std::any_of(group.begin(), group.end(), [](const Keyed &one) { return one.detail != 0; });
    };
    addGroups(m_figures, areSeveral);
    addGroups(m_positions, areSeveral);
    addGroups(m_conditions, areSeveral);
    addGroups(m_roles, anyMatters);
    addGroups(m_answers, anyMatters);
    addGroups(m_places, [&](std::span<const Keyed> group) {
        return group.size() > 1 && std::any_of(group.begin(), group.end(), [&](const Keyed &one) {
                   return one.detail >> 1 != group.front().detail >> 1 || (one.detail & 1) != 0;
               });
    });
    sortUnique(m_asserted);
    addGroups(m_states, [this](std::span<const Keyed> group) {
        return std::binary_search(m_asserted.begin(), m_asserted.end(), group.front().key);
    });
    std::sort(m_plain.begin(), m_plain.end());
    if (auto error = addContradicted(connection))
        return *error;
    sortUnique(m_found);
    return std::vector<qlonglong>(m_found.begin(), m_found.end());
}

Outcome<std::vector<qlonglong>> findClaimCandidates(SqlConnection &connection,
                                                    const SnapshotColumns &snapshot,
                                                    const std::optional<std::vector<qlonglong>> &scope)
{
    ClaimCandidates candidates(snapshot);
    SqlStatement query = connection.query();
    const QString limited = scope ? u" WHERE row IN (%1)"_s.arg(listedRows(*scope)) : QString();
    if (!query.exec(u"SELECT %1 FROM fact"_s.arg(ClaimCandidates::columns(hasConditions(connection))) +
                    limited))
        return connection.error(query, u"table fact"_s);
    while (query.next())
        candidates.take(query, 0);
    if (query.failed())
        return connection.error(query, u"table fact"_s);
    return candidates.find(connection);
}

std::vector<qlonglong> findClaimCandidates(SnapshotData &data)
{
    std::vector<ClaimCandidates> parts(data.factStretches(), ClaimCandidates(*data.columns()));
    data.readFactStretches([&](std::size_t stretch, SnapshotData::Reader &reader, qlonglong first,
                               qlonglong last) -> std::optional<Error> {
        parts[stretch] = ClaimCandidates(*data.columns());
        SqlStatement query = reader.connection->query();
        query.prepare(u"SELECT %1 FROM fact WHERE row BETWEEN ? AND ?"_s.arg(
            ClaimCandidates::columns(hasConditions(*reader.connection))));
        query.bind(0, first);
        query.bind(1, last);
        if (!query.exec())
            return reader.connection->error(query, u"table fact"_s);
        while (query.next())
            parts[stretch].take(query, 0);
        if (query.failed())
            return reader.connection->error(query, u"table fact"_s);
        return std::nullopt;
    });
    for (std::size_t i = 1; i < parts.size(); ++i)
        parts.front().join(parts[i]);
    std::vector<qlonglong> facts;
    data.readWhole([&](SnapshotData::Reader &reader) -> std::optional<Error> {
        // To find them sorts what was noted: where it begins anew, that is sorted already.
        auto found = parts.front().find(*reader.connection);
        if (!found)
            return found.error();
        facts = *std::move(found);
        return std::nullopt;
    });
    return facts;
}

} // namespace chancery
