// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/matrix_rows.h"

#include "core/analysis/participation_agreement.h"
#include "core/names/participant_names.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace chancery {

namespace {

/// More rows under one heading than this are not compared each with each.
constexpr std::size_t greatestCompany = 4096;

/// Whom a participant is put under: a state before an organisation before a group. States stand alone.
std::optional<ParticipantRow> superior(const Snapshot &snapshot, const Participant &participant)
{
    if (participant.kind == ParticipantKind::State)
        return std::nullopt;
    std::optional<ParticipantRow> best;
    ParticipantKind bestKind = ParticipantKind::Person;
    const auto rank = [](ParticipantKind kind) {
        return kind == ParticipantKind::State          ? 0
               : kind == ParticipantKind::Organisation ? 1
               : kind == ParticipantKind::Group        ? 2
                                                       : 3;
    };
    for (const ParticipantId &id : participant.memberOf) {
        const auto row = snapshot.rowOf(id);
        if (!row)
            continue;
        const ParticipantKind kind = snapshot.at(*row).kind;
        // An organisation belongs to a state or to another organisation; that it also takes part in a group
        // does not make it one of the group's people.
        if (participant.kind == ParticipantKind::Organisation && kind == ParticipantKind::Group)
            continue;
        if (!best || rank(kind) < rank(bestKind)) {
            best = row;
            bestKind = kind;
        }
    }
    return best;
}

/// Chains rows so that neighbours share as much company as can be had: starts with the first, then always the
/// one not yet placed that shares the greatest part of its events with the last. `shared` holds, row by row,
/// how many events two of them have in common, and in its diagonal how many each has.
std::vector<std::size_t> chain(const std::vector<std::uint32_t> &shared, std::size_t count)
{
    std::vector<std::size_t> rest(count);
    std::iota(rest.begin(), rest.end(), std::size_t{0});
    std::vector<std::size_t> placed;
    placed.reserve(count);
    while (!rest.empty()) {
        std::size_t best = 0;
        double bestShare = -1;
        for (std::size_t i = 0; i < rest.size(); ++i) {
            if (placed.empty())
                break;
            const std::size_t last = placed.back();
            const double common = shared[last * count + rest[i]];
            const double either = shared[last * count + last] + shared[rest[i] * count + rest[i]] - common;
            const double share = either > 0 ? common / either : 0;
            if (share > bestShare) {
                bestShare = share;
                best = i;
            }
        }
        placed.push_back(rest[best]);
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(best));
    }
    return placed;
}

} // namespace

MatrixRows::MatrixRows(SnapshotPtr snapshot, bool grouped)
    : m_snapshot(std::move(snapshot))
{
    const std::uint32_t count = m_snapshot->count(ObjectKind::Participant);
    m_nodeOf.assign(count, -1);
    std::vector<std::uint32_t> events(count, 0);
    std::vector<EventRow> first(count);
    std::vector<bool> wanted(count, false);
    const std::vector<Participation> &all = m_snapshot->participations();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Participation &part = all[i];
        if (i > 0 && all[i - 1].event == part.event && all[i - 1].participant == part.participant)
            continue;
        const std::uint32_t row = part.participant.value;
        if (events[row]++ == 0)
            first[row] = part.event;
        wanted[row] = true;
    }
    addParticipants(wanted, grouped);
    for (Node &each : m_nodes) {
        if (each.participant) {
            each.events = events[each.participant->value];
            each.first = first[each.participant->value];
        }
    }
    countFamilies();
    order(MatrixOrder::Name);
}

void MatrixRows::countFamilies()
{
    constexpr std::uint32_t never = UINT32_MAX;
    std::vector<std::uint32_t> last(m_nodes.size(), never);
    for (const Participation &part : m_snapshot->participations()) {
        for (std::int32_t at = m_nodeOf[part.participant.value]; at >= 0; at = node(at).parent) {
            const auto place = static_cast<std::size_t>(at);
            if (last[place] == part.event.value)
                continue;
            if (last[place] == never)
                m_nodes[place].familyFirst = part.event;
            last[place] = part.event.value;
            ++m_nodes[place].familyEvents;
        }
    }
}

void MatrixRows::addParticipants(const std::vector<bool> &wanted, bool grouped)
{
    const std::uint32_t count = static_cast<std::uint32_t>(wanted.size());
    std::vector<std::int32_t> above(count, -1);
    std::vector<bool> shown = wanted;
    std::vector<ParticipantKind> kinds(count);
    for (std::uint32_t row = 0; row < count; ++row) {
        const Participant participant = m_snapshot->at(ParticipantRow{row});
        kinds[row] = participant.kind;
        if (!grouped)
            continue;
        if (const auto over = superior(*m_snapshot, participant))
            above[row] = static_cast<std::int32_t>(over->value);
    }
    for (std::uint32_t row = 0; row < count; ++row) {
        // Membership that leads back to where it began has no top; it is cut where the circle closes.
        std::uint32_t at = row;
        for (std::uint32_t steps = 0; above[at] >= 0; ++steps) {
            if (static_cast<std::uint32_t>(above[at]) == row || steps > count) {
                above[at] = -1;
                break;
            }
            at = static_cast<std::uint32_t>(above[at]);
            if (wanted[row])
                shown[at] = true;
        }
    }

    // Who shares a row with whom: `solo` stands for the one it belongs to.
    std::vector<std::int32_t> members(count, 0);
    std::vector<std::int32_t> solo(count, -1);
    for (std::uint32_t row = 0; row < count; ++row) {
        if (shown[row] && above[row] >= 0) {
            ++members[static_cast<std::size_t>(above[row])];
            solo[static_cast<std::size_t>(above[row])] = static_cast<std::int32_t>(row);
        }
    }
    for (std::uint32_t row = 0; row < count; ++row) {
        const bool shares = !wanted[row] && members[row] == 1 && wanted[static_cast<std::size_t>(solo[row])];
        if (!shares)
            solo[row] = -1;
    }

    // Headings in the order of DESIGN: states, organisations, groups, then persons of no stated membership.
    static constexpr std::array order{ParticipantKind::State, ParticipantKind::Organisation,
                                      ParticipantKind::Group, ParticipantKind::Person};
    std::array<std::int32_t, order.size()> headings{};
    if (grouped) {
        for (const ParticipantKind kind : order) {
            headings[static_cast<std::size_t>(kind)] = static_cast<std::int32_t>(m_nodes.size());
            Node heading;
            heading.kind = kind;
            m_roots.push_back(static_cast<std::int32_t>(m_nodes.size()));
            m_nodes.push_back(heading);
        }
    }
    for (std::uint32_t row = 0; row < count; ++row) {
        if (!shown[row] || solo[row] >= 0)
            continue;
        Node added;
        added.participant = ParticipantRow{row};
        added.kind = kinds[row];
        m_nodeOf[row] = static_cast<std::int32_t>(m_nodes.size());
        m_nodes.push_back(added);
    }
    for (std::uint32_t row = 0; row < count; ++row) {
        const std::int32_t number = m_nodeOf[row];
        if (number < 0)
            continue;
        if (!grouped) {
            m_roots.push_back(number);
            continue;
        }
        std::uint32_t top = row;
        if (above[row] >= 0 && solo[static_cast<std::size_t>(above[row])] >= 0) {
            top = static_cast<std::uint32_t>(above[row]);
            m_nodes[static_cast<std::size_t>(number)].of = ParticipantRow{top};
        }
        const std::int32_t parent = above[top] >= 0 ? m_nodeOf[static_cast<std::size_t>(above[top])]
                                                    : headings[static_cast<std::size_t>(kinds[top])];
        m_nodes[static_cast<std::size_t>(number)].parent = parent;
        m_nodes[static_cast<std::size_t>(parent)].children.push_back(number);
    }
    for (std::uint32_t row = 0; row < count; ++row) {
        if (solo[row] >= 0)
            m_nodeOf[row] = m_nodeOf[static_cast<std::size_t>(solo[row])];
    }
    for (Node &each : m_nodes) {
        for (std::int32_t over = each.parent; over >= 0; over = node(over).parent)
            ++each.depth;
    }
}

std::optional<std::int32_t> MatrixRows::nodeOf(ParticipantRow participant) const
{
    const std::int32_t number = m_nodeOf[participant.value];
    return number < 0 ? std::nullopt : std::optional(number);
}

bool MatrixRows::isUnder(std::int32_t number, std::int32_t ancestor) const
{
    for (std::int32_t over = node(number).parent; over >= 0; over = node(over).parent) {
        if (over == ancestor)
            return true;
    }
    return false;
}

template<class Less>
void MatrixRows::sortChildren(Less less)
{
    for (Node &each : m_nodes)
        std::stable_sort(each.children.begin(), each.children.end(), less);
    if (!m_roots.empty() && node(m_roots.front()).participant)
        std::stable_sort(m_roots.begin(), m_roots.end(), less);
}

void MatrixRows::order(MatrixOrder by)
{
    // By name first: what the other orders leave equal stays in the order of names.
    QCollator collator{QLocale(QLocale::English)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::optional<QCollatorSortKey>> keys(m_nodes.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].participant)
            keys[i] = collator.sortKey(m_snapshot->at(m_nodes[i].of.value_or(*m_nodes[i].participant)).name);
    }
    sortChildren([&keys](std::int32_t a, std::int32_t b) {
        return keys[static_cast<std::size_t>(a)]->compare(*keys[static_cast<std::size_t>(b)]) < 0;
    });
    switch (by) {
    case MatrixOrder::Name:
        break;
    case MatrixOrder::Events:
        sortChildren(
            [this](std::int32_t a, std::int32_t b) { return node(a).familyEvents > node(b).familyEvents; });
        break;
    case MatrixOrder::FirstAppearance:
        sortChildren(
            [this](std::int32_t a, std::int32_t b) { return node(a).familyFirst < node(b).familyFirst; });
        break;
    case MatrixOrder::Company:
        orderByCompany();
        break;
    }
}

void MatrixRows::orderByPart(EventRow event)
{
    constexpr int last = 100;
    std::vector<int> nearest(m_nodes.size(), last);
    for (const Participation &part : m_snapshot->participations()) {
        if (part.event != event)
            continue;
        // What was but planned, or is denied, comes after what was.
        const bool holds = !isHollow(part.role, part.assertion) && part.assertion != Assertion::Denied;
        const int distance = distanceFromTable(part.role) + (holds ? 0 : last / 2);
        for (std::int32_t at = m_nodeOf[part.participant.value]; at >= 0; at = node(at).parent) {
            int &own = nearest[static_cast<std::size_t>(at)];
            own = std::min(own, distance);
        }
    }
    sortChildren([&nearest](std::int32_t a, std::int32_t b) {
        return nearest[static_cast<std::size_t>(a)] < nearest[static_cast<std::size_t>(b)];
    });
}

void MatrixRows::orderByCompany()
{
    // Siblings are compared by the events that they, or what belongs to them, have a part in. The roots count
    // as siblings of each other where they are participants.
    struct Siblings
    {
        std::vector<std::int32_t> *list;
        std::vector<std::uint32_t> shared;
    };
    std::map<std::int32_t, Siblings> families;
    std::vector<std::size_t> place(m_nodes.size(), 0);
    const auto addFamily = [&](std::int32_t parent, std::vector<std::int32_t> &list) {
        if (list.size() < 3 || list.size() > greatestCompany)
            return;
        for (std::size_t i = 0; i < list.size(); ++i)
            place[static_cast<std::size_t>(list[i])] = i;
        families.emplace(parent, Siblings{&list, std::vector<std::uint32_t>(list.size() * list.size(), 0)});
    };
    for (std::int32_t i = 0; i < count(); ++i)
        addFamily(i, m_nodes[static_cast<std::size_t>(i)].children);
    if (!m_roots.empty() && node(m_roots.front()).participant)
        addFamily(-1, m_roots);

    const std::vector<Participation> &all = m_snapshot->participations();
    std::vector<std::pair<std::int32_t, std::int32_t>> present; // parent, node
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        present.clear();
        for (; end < all.size() && all[end].event == all[begin].event; ++end) {
            for (std::int32_t at = m_nodeOf[all[end].participant.value]; at >= 0; at = node(at).parent)
                present.emplace_back(node(at).parent, at);
        }
        begin = end;
        std::sort(present.begin(), present.end());
        present.erase(std::unique(present.begin(), present.end()), present.end());
        for (std::size_t from = 0; from < present.size();) {
            std::size_t to = from;
            while (to < present.size() && present[to].first == present[from].first)
                ++to;
            if (const auto family = families.find(present[from].first); family != families.end()) {
                const std::size_t width = family->second.list->size();
                for (std::size_t a = from; a < to; ++a) {
                    const std::size_t row = place[static_cast<std::size_t>(present[a].second)] * width;
                    for (std::size_t b = from; b < to; ++b)
                        ++family->second.shared[row + place[static_cast<std::size_t>(present[b].second)]];
                }
            }
            from = to;
        }
    }
    for (auto &[parent, family] : families) {
        const std::vector<std::int32_t> before = *family.list;
        const std::vector<std::size_t> placed = chain(family.shared, before.size());
        std::transform(placed.begin(), placed.end(), family.list->begin(),
                       [&before](std::size_t i) { return before[i]; });
    }
}

bool MatrixRows::matches(std::int32_t number, const NameQuery &query) const
{
    const auto isCalled = [&](ParticipantRow row) { return query.matches(m_snapshot->at(row)); };
    return node(number).participant &&
           (isCalled(*node(number).participant) || (node(number).of && isCalled(*node(number).of)));
}

std::vector<std::int32_t> MatrixRows::visible(const QString &filter,
                                              const std::vector<ParticipantRow> *only) const
{
    const NameQuery query(filter);
    std::vector<bool> kept(m_nodes.size(), true);
    if (!query.isEmpty() || only != nullptr) {
        std::vector<bool> hit(m_nodes.size(), false);
        for (std::int32_t i = 0; i < count(); ++i) {
            const auto &participant = node(i).participant;
            hit[static_cast<std::size_t>(i)] =
                (query.isEmpty() || matches(i, query)) &&
                (only == nullptr ||
                 (participant && std::binary_search(only->begin(), only->end(), *participant)));
        }
        for (std::int32_t i = 0; i < count(); ++i) {
            bool keep = hit[static_cast<std::size_t>(i)];
            // What belongs to a participant that was asked for by name was asked for too.
            for (std::int32_t over = node(i).parent; only == nullptr && !keep && over >= 0;
                 over = node(over).parent)
                keep = hit[static_cast<std::size_t>(over)];
            kept[static_cast<std::size_t>(i)] = keep;
        }
        for (std::int32_t i = 0; i < count(); ++i) {
            if (!kept[static_cast<std::size_t>(i)] || !node(i).participant)
                continue;
            for (std::int32_t over = node(i).parent; over >= 0; over = node(over).parent)
                kept[static_cast<std::size_t>(over)] = true;
        }
    }

    std::vector<std::int32_t> rows;
    std::vector<std::int32_t> stack(m_roots.rbegin(), m_roots.rend());
    while (!stack.empty()) {
        const std::int32_t number = stack.back();
        stack.pop_back();
        const Node &each = node(number);
        if (!kept[static_cast<std::size_t>(number)] || (!each.participant && each.children.empty()))
            continue;
        rows.push_back(number);
        if (!each.folded || !query.isEmpty())
            stack.insert(stack.end(), each.children.rbegin(), each.children.rend());
    }
    return rows;
}

} // namespace chancery
