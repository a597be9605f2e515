// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/in_parallel.h"
#include "core/domain/terms.h"
#include "core/store/row_moves.h"
#include "core/timeline/lane_change.h"
#include "core/timeline/timeline_lanes.h"

#include <algorithm>
#include <map>
#include <tuple>

// How lanes go along with a change.
namespace chancery {

namespace {

/// Changes that reach more objects than this are followed by making the lanes anew.
constexpr std::size_t mostFollowed = 1000;

/// Whether events are put in lanes by facts of a kind.
bool groupsBy(LaneGrouping grouping, FactKind kind)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        return false;
    case LaneGrouping::Participant:
        return kind == FactKind::Participation;
    case LaneGrouping::Place:
        return kind == FactKind::EventPlace;
    case LaneGrouping::Source:
    case LaneGrouping::Option:
        return true;
    }
    return true;
}

/// What the lanes of a grouping stand for.
std::optional<ObjectKind> objectOf(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Participant:
        return ObjectKind::Participant;
    case LaneGrouping::Source:
        return ObjectKind::Source;
    case LaneGrouping::Option:
        return ObjectKind::Option;
    case LaneGrouping::Kind:
    case LaneGrouping::Place:
        break;
    }
    return std::nullopt;
}

} // namespace

bool TimelineLanes::mayRegroup(const Snapshot &next, const ChangeSet &reached) const
{
    const auto groups = [this](const Snapshot &snapshot, const ObjectRef &ref) {
        if (ref.kind == ObjectKind::Passage)
            return m_grouping == LaneGrouping::Source;
        if (ref.kind != ObjectKind::Fact)
            return false;
        const auto row = snapshot.rowOf(ref);
        return !row || groupsBy(m_grouping, snapshot.at(FactRow{*row}).kind());
    };
    const auto isLane = [object = objectOf(m_grouping)](const ObjectRef &ref) { return ref.kind == object; };
    for (const ObjectRef &ref : reached.added)
        if (isLane(ref) || groups(next, ref))
            return true;
    for (const ObjectRef &ref : reached.removed)
        if (isLane(ref) || groups(*m_snapshot, ref))
            return true;
    return std::any_of(reached.changed.begin(), reached.changed.end(),
                       [&](const ObjectRef &ref) { return groups(*m_snapshot, ref) || groups(next, ref); });
}

void TimelineLanes::rename(const ChangeSet &reached)
{
    const auto object = objectOf(m_grouping);
    for (const ObjectRef &ref : reached.changed) {
        if (ref.kind != object)
            continue;
        for (std::vector<Lane> *lanes : {&m_lanes, &m_hidden, &m_unused})
            for (Lane &lane : *lanes)
                if (lane.object == ref)
                    lane.name = laneName(m_snapshot->title(ref));
    }
}

TimelineLanes::Follow TimelineLanes::follow(SnapshotPtr next, const ChangeSet &reached)
{
    m_hasMoved = false;
    if (reached.anything ||
        reached.added.size() + reached.removed.size() + reached.changed.size() + reached.derived.size() >
            mostFollowed)
        return Follow::Nothing;
    std::vector<Touched> touched;
    for (const std::vector<ObjectRef> *refs :
         {&reached.added, &reached.removed, &reached.changed, &reached.derived}) {
        for (const ObjectRef &ref : *refs) {
            if (ref.kind == ObjectKind::Event)
                touched.push_back({ref, m_snapshot->rowOf(ref), next->rowOf(ref)});
        }
    }
    std::sort(touched.begin(), touched.end(),
              [](const Touched &a, const Touched &b) { return a.event.id < b.event.id; });
    touched.erase(std::unique(touched.begin(), touched.end(),
                              [](const Touched &a, const Touched &b) { return a.event == b.event; }),
                  touched.end());
    std::erase_if(touched, [](const Touched &one) { return !one.before && !one.now; });
    const bool regroups = mayRegroup(*next, reached) && !isGroupedAsBefore(*next, touched);
    const bool stayed = m_snapshot->events().size() == next->events().size() &&
                        m_snapshot->events().dated == next->events().dated &&
                        std::all_of(touched.begin(), touched.end(),
                                    [&](const Touched &one) { return isWhereItWas(one, *next); });
    if (stayed)
        weigh(std::move(next), touched);
    else if (!moveEvents(std::move(next), touched))
        return Follow::Nothing;
    rename(reached);
    return regroups ? Follow::Rows : Follow::Whole;
}

/// The keys of the lanes in which an event belongs now, ascending; none where that takes longer to tell than
/// to make all lanes anew.
std::optional<QStringList> TimelineLanes::keysOf(const Snapshot &next, const Touched &touched) const
{
    constexpr std::uint32_t mostFacts = 64; // each is fetched while the window waits
    if (m_grouping != LaneGrouping::Participant && m_grouping != LaneGrouping::Place)
        return std::nullopt;
    QStringList keys;
    const EventColumns &events = next.events();
    if (!touched.now || (*touched.now >= events.dated && events.weight[*touched.now] == 0))
        return keys;
    const std::vector<FactRow> facts = next.factsOf(touched.event, mostFacts);
    if (facts.size() == mostFacts)
        return std::nullopt;
    for (const FactRow row : facts) {
        const Fact fact = next.at(row);
        const auto *place = std::get_if<EventPlacePayload>(&fact.payload);
        const auto *role = std::get_if<ParticipationPayload>(&fact.payload);
        if (place && m_grouping == LaneGrouping::Place && place->event.toString() == touched.event.id)
            keys.append(Lane::keyOf({}, laneName(place->place)));
        else if (role && m_grouping == LaneGrouping::Participant &&
                 role->event.toString() == touched.event.id)
            keys.append(Lane::keyOf(ObjectRef(role->participant), {}));
    }
    if (keys.isEmpty())
        keys.append(Lane::keyOf({}, laneName(restLaneName(m_grouping))));
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

/// Whether the events that facts touched belong in the lanes in which they stood: mostly another report says
/// what one has said before.
bool TimelineLanes::isGroupedAsBefore(const Snapshot &next, const std::vector<Touched> &touched) const
{
    constexpr std::size_t few = 4;
    if (touched.size() > few)
        return false;
    for (const Touched &one : touched) {
        const auto now = keysOf(next, one);
        if (!now)
            return false;
        QStringList before;
        for (const std::vector<Lane> *lanes : {&m_lanes, &m_hidden, &m_unused}) {
            for (const Lane &lane : *lanes) {
                const std::vector<EventRow> &all = lane.all.empty() ? lane.events : lane.all;
                if (one.before && std::binary_search(all.begin(), all.end(), EventRow{*one.before}))
                    before.append(lane.key());
            }
        }
        before.sort();
        if (before != *now)
            return false;
    }
    return true;
}

/// Whether an event has the time, the kind and the row that it had, and stands in a lane as it did.
bool TimelineLanes::isWhereItWas(const Touched &touched, const Snapshot &next) const
{
    if (!touched.before || touched.now != touched.before)
        return false;
    const std::uint32_t row = *touched.now;
    const EventColumns &before = m_snapshot->events();
    const EventColumns &now = next.events();
    return before.kind[row] == now.kind[row] && before.begin[row] == now.begin[row] &&
           before.end[row] == now.end[row] &&
           ((before.flags[row] ^ now.flags[row]) & EventFlag::OpenEnd) == 0 &&
           // What has no date and no fact stands in no lane.
           (row < now.dated || (before.weight[row] == 0) == (now.weight[row] == 0));
}

/// The last end of all events, where it follows from what it was and from those that went and came.
std::optional<CivilSecond> TimelineLanes::lastEnd(const EventTimes &before,
                                                  const std::vector<std::uint32_t> &out,
                                                  const std::vector<std::uint32_t> &in) const
{
    const EventColumns &now = m_snapshot->events();
    if (before.size() == 0 || std::any_of(out.begin(), out.end(), [&](std::uint32_t row) {
            return row < before.size() && before.end[row] == m_extent.end;
        }))
        return std::nullopt;
    CivilSecond last = m_extent.end;
    for (const std::uint32_t row : in)
        last = row < now.dated ? std::max(last, now.end[row]) : last;
    return last;
}

void TimelineLanes::weigh(SnapshotPtr next, const std::vector<Touched> &touched)
{
    const EventColumns &before = m_snapshot->events();
    const EventColumns &now = next->events();
    std::vector<EventRow> weighed;
    for (const Touched &one : touched) {
        if (*one.now < now.dated && before.weight[*one.now] != now.weight[*one.now])
            weighed.push_back({*one.now});
    }
    m_snapshot = std::move(next);
    m_times.begin = std::span(now.begin).first(now.dated);
    if (m_ends.empty())
        m_times.end = std::span(now.end).first(now.dated);
    for (const EventRow row : weighed) {
        m_priority[row.value] = eventPriority(now.kind[row.value], now.weight[row.value]);
        for (std::vector<Lane> *lanes : {&m_lanes, &m_hidden}) {
            for (Lane &lane : *lanes) {
                if (const auto at = lane.layout.find(row))
                    lane.layout.band(at->first).weigh(at->second, m_times);
            }
        }
    }
}

/// The lanes in which an event of the next revision is to stand: those in which it stood, where they do not
/// stand for kinds; else where its kind, or what facts say of it, puts it. None where that cannot be told.
std::optional<std::vector<TimelineLanes::Lane *>> TimelineLanes::lanesFor(const Touched &touched,
                                                                          const Snapshot &next)
{
    std::vector<Lane *> result;
    const EventColumns &now = next.events();
    if (!touched.now || (*touched.now >= now.dated && now.weight[*touched.now] == 0))
        return result;
    const auto add = [&](const auto &isOwn) {
        for (std::vector<Lane> *lanes : {&m_lanes, &m_hidden})
            for (Lane &lane : *lanes)
                if (isOwn(lane))
                    result.push_back(&lane);
    };
    if (m_grouping == LaneGrouping::Kind) {
        const QString name = laneName(label(static_cast<EventKind>(now.kind[*touched.now])));
        add([&](const Lane &lane) { return lane.name == name; });
        return result.size() == 1 ? std::optional(std::move(result)) : std::nullopt;
    }
    if (touched.before) {
        const EventRow row{*touched.before};
        add([row](const Lane &lane) {
            return std::binary_search(lane.events.begin(), lane.events.end(), row);
        });
    }
    if (!result.empty())
        return result;
    const auto keys = keysOf(next, touched);
    if (!keys)
        return std::nullopt;
    add([&keys](const Lane &lane) { return keys->contains(lane.key()); });
    return result.size() == static_cast<std::size_t>(keys->size()) ? std::optional(std::move(result))
                                                                   : std::nullopt;
}

/// Goes on where a few events came, went or have another time; false, with everything as it was, where more
/// follows from that than a few rows of a few lanes.
bool TimelineLanes::moveEvents(SnapshotPtr next, const std::vector<Touched> &touched)
{
    constexpr std::size_t mostMoved = 16; // each costs a walk through all times
    if (m_mask || m_dimming || touched.empty() || touched.size() > mostMoved)
        return false;
    const EventColumns &now = next->events();
    std::vector<std::uint32_t> out;
    std::vector<std::uint32_t> in;
    std::map<Lane *, std::vector<EventRow>> coming;
    std::map<const Lane *, std::vector<EventRow>> leaving;
    for (const Touched &one : touched) {
        const auto lanes = lanesFor(one, *next);
        if (!lanes)
            return false;
        for (Lane *const lane : *lanes)
            coming[lane].push_back({*one.now});
        if (one.now)
            in.push_back(*one.now);
        if (!one.before)
            continue;
        out.push_back(*one.before);
        for (std::vector<Lane> *all : {&m_lanes, &m_hidden}) {
            for (Lane &lane : *all) {
                if (std::binary_search(lane.events.begin(), lane.events.end(), EventRow{*one.before})) {
                    leaving[&lane].push_back({*one.before});
                    coming[&lane]; // is laid out anew
                }
            }
        }
    }
    std::sort(out.begin(), out.end());
    std::sort(in.begin(), in.end());
    const std::uint32_t rows = m_snapshot->events().size();
    if (rows - out.size() + in.size() != now.size())
        return false;
    // What goes on without end does so as far as the last of all events.
    const auto isEndless = [&now](std::uint32_t row) {
        return row < now.dated && (now.flags[row] & EventFlag::OpenEnd) != 0;
    };
    if (!m_ends.empty() || std::any_of(in.begin(), in.end(), isEndless))
        return false;
    for (const auto &[lane, events] : coming) {
        const auto gone = leaving.find(lane);
        if (events.empty() && gone != leaving.end() && gone->second.size() == lane->events.size())
            return false; // a lane without an event is none
    }

    std::vector<RowMoves::Arrival> arrivals;
    arrivals.reserve(in.size());
    for (const std::uint32_t row : in)
        arrivals.push_back({row});
    const RowMoves moves(rows, out, arrivals);

    // Of what is measured over all events, rows follow from the options alone.
    auto before = std::tuple(m_snapshot, std::move(m_priority), std::move(m_ends), m_times, m_extent, m_focus,
                             m_gaps, m_options);
    const EventTimes oldTimes{m_times.begin, m_times.end, {}};
    m_snapshot = std::move(next);
    m_ends = {};
    m_priority = std::get<1>(before);
    m_priority.resize(rows);
    m_priority = moves.column(m_priority, std::uint8_t{0});
    m_priority.resize(now.dated);
    for (const std::uint32_t row : in) {
        if (row < now.dated)
            m_priority[row] = eventPriority(now.kind[row], now.weight[row]);
    }
    measureTimes(lastEnd(oldTimes, out, in));
    const LayoutOptions &old = std::get<LayoutOptions>(before);
    const TimeRange focusBefore = old.focus;
    if (m_options.isMuchLike(old)) {
        const TimeRange focus = m_options.focus;
        m_options = old;
        m_options.focus = focus;
    }
    LayoutOptions elsewise = m_options; // but for the focus, which the first event and the newest alone go by
    elsewise.focus = old.focus;
    if (elsewise != old) {
        std::tie(m_snapshot, m_priority, m_ends, m_times, m_extent, m_focus, m_gaps, m_options) =
            std::move(before);
        return false;
    }
    for (const std::uint32_t row : out) {
        if (row < oldTimes.size())
            m_sortedEnds.erase(std::lower_bound(m_sortedEnds.begin(), m_sortedEnds.end(), oldTimes.end[row]));
    }
    for (const std::uint32_t row : in) {
        if (row < m_times.size())
            m_sortedEnds.insert(std::upper_bound(m_sortedEnds.begin(), m_sortedEnds.end(), m_times.end[row]),
                                m_times.end[row]);
    }
    // The first event of all and the newest have room to themselves: where they are others, or the room is.
    const auto isAtEdge = [](const std::vector<std::uint32_t> &list, std::uint32_t dated) {
        return std::any_of(list.begin(), list.end(),
                           [dated](std::uint32_t row) { return row == 0 || row + 1 == dated; });
    };
    const bool isEdgeOther =
        isAtEdge(out, oldTimes.size()) || isAtEdge(in, m_times.size()) || m_options.focus != focusBefore;
    const auto hasEdge = [isEdgeOther](const Lane &lane, std::uint32_t dated) {
        return isEdgeOther && dated > 0 &&
               (std::binary_search(lane.events.begin(), lane.events.end(), EventRow{0}) ||
                std::binary_search(lane.events.begin(), lane.events.end(), EventRow{dated - 1}));
    };
    std::vector<Lane *> lanes;
    for (std::vector<Lane> *all : {&m_lanes, &m_hidden})
        for (Lane &lane : *all)
            lanes.push_back(&lane);
    onEveryCore(lanes.size(), m_times.size(), [&](std::size_t i) {
        Lane &lane = *lanes[i];
        const auto own = coming.find(&lane);
        const std::vector<EventRow> events =
            own != coming.end() || isEdgeOther ? lane.events : std::vector<EventRow>();
        const bool hadEdge = hasEdge(lane, oldTimes.size());
        moves.moveIn(lane.events);
        if (own == coming.end() && !hadEdge && !hasEdge(lane, m_times.size())) {
            lane.layout.moveRows(moves);
            return;
        }
        LaneChange change{std::span(events).first(lane.dated), oldTimes, optionsOf(lane, old), {}, {}, moves};
        if (own != coming.end()) {
            change.came = own->second;
            std::sort(change.came.begin(), change.came.end());
            lane.events.insert(lane.events.end(), change.came.begin(), change.came.end());
            std::inplace_merge(lane.events.begin(),
                               lane.events.end() - static_cast<std::ptrdiff_t>(change.came.size()),
                               lane.events.end());
        }
        if (const auto gone = leaving.find(&lane); gone != leaving.end()) {
            change.left = gone->second;
            std::sort(change.left.begin(), change.left.end());
        }
        filter(lane);
        const auto dated = std::span(lane.events).first(lane.dated);
        if (relayLane(lane.layout, change, dated, m_times, optionsOf(lane, m_options)))
            takeRows(lane);
        else
            layOut(lane);
    });
    m_hasMoved = true;
    return true;
}

} // namespace chancery
