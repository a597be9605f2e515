// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_lanes.h"

#include "core/domain/in_parallel.h"
#include "core/store/let_go.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The first and the newest events belong to what is opened with, where they are not far from the rest.
TimeRange withNeighbours(TimeRange range, const EventTimes &times)
{
    if (times.begin.empty())
        return range;
    const CivilSecond near = std::max(range.length() / 2, 7 * secondsPerDay);
    if (range.begin - times.begin.front() <= near)
        range.begin = std::min(range.begin, times.begin.front());
    const std::size_t last = times.begin.size() - 1;
    if (times.begin[last] - range.end <= near)
        range.end = std::max(range.end, std::min(times.end[last], times.begin[last] + near));
    return range;
}

/// Rows that a lane has at most: enough to tell a busy day's events apart in a dossier that a person reads
/// one by one, few enough that all lanes of a large one are seen together.
constexpr std::uint32_t smallDossier = 3000;
constexpr std::uint16_t everyRow = 4000;

} // namespace

QString TimelineLanes::laneName(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString TimelineLanes::Lane::keyOf(const ObjectRef &object, const QString &name)
{
    return object.id.isEmpty() ? u"name:"_s + name : u"object:"_s + object.id;
}

TimelineLanes::TimelineLanes(SnapshotPtr snapshot, LaneGrouping grouping, const Arrangement &arrangement,
                             EventMaskPtr mask)
    : m_snapshot(std::move(snapshot))
    , m_grouping(grouping)
    , m_mask(std::move(mask))
{
    measure();
    const EventColumns &events = m_snapshot->events();
    Lanes grouped = m_snapshot->lanesBy(grouping);
    std::vector<Lane> lanes;
    lanes.reserve(grouped.lanes.size());
    for (Lanes::Lane &source : grouped.lanes) {
        // What no fact carries is not shown as if it were known; it has no date, so it is at the end.
        std::erase_if(source.events, [&events](EventRow event) {
            return event.value >= events.dated && events.weight[event.value] == 0;
        });
        if (source.events.empty())
            continue;
        Lane lane;
        lane.name = laneName(std::move(source.name));
        lane.object = std::move(source.object);
        lane.events = std::move(source.events);
        lane.origin = lanes.size();
        lanes.push_back(std::move(lane));
    }
    arrange(std::move(lanes), arrangement);
}

void TimelineLanes::letGo(std::unique_ptr<TimelineLanes> lanes)
{
    if (!lanes || lanes->m_times.size() < worthAThread)
        return;
    using Columns = std::array<std::vector<CivilSecond>, 3>;
    letGoInBackground(
        {std::make_shared<const std::vector<Lane>>(std::move(lanes->m_lanes)),
         std::make_shared<const std::vector<Lane>>(std::move(lanes->m_hidden)),
         std::make_shared<const std::vector<Lane>>(std::move(lanes->m_unused)),
         std::make_shared<const Columns>(Columns{std::move(lanes->m_ends), std::move(lanes->m_sortedBegins),
                                                 std::move(lanes->m_sortedEnds)})});
}

void TimelineLanes::measure()
{
    const EventColumns &events = m_snapshot->events();
    m_priority.resize(events.dated);
    m_ends.clear();
    bool endless = false;
    for (std::uint32_t row = 0; row < events.dated; ++row) {
        m_priority[row] = eventPriority(events.kind[row], events.weight[row]);
        endless = endless || (events.flags[row] & EventFlag::OpenEnd) != 0;
    }
    if (endless) {
        // What goes on without end keeps its row as far as there is anything to see.
        m_ends.assign(events.end.begin(), events.end.begin() + events.dated);
        const CivilSecond last = m_ends.empty() ? 0 : *std::max_element(m_ends.begin(), m_ends.end());
        for (std::uint32_t row = 0; row < events.dated; ++row)
            if (events.flags[row] & EventFlag::OpenEnd)
                m_ends[row] = std::max(m_ends[row], last);
    }
    measureTimes();
}

/// What follows from the times of all events, once their priorities and `m_ends` are known; when the last of
/// them ends need not be looked for where that is known.
void TimelineLanes::measureTimes(std::optional<CivilSecond> lastEnd)
{
    const EventColumns &events = m_snapshot->events();
    m_times = {std::span(events.begin).first(events.dated), std::span(events.end).first(events.dated),
               m_priority};
    if (!m_ends.empty())
        m_times.end = m_ends;
    m_extent = lastEnd && m_times.size() > 0 ? TimeRange{m_times.begin.front(), *lastEnd} : extentOf(m_times);

    m_options = {};
    m_focus = withNeighbours(densestRange(m_times, 0.65), m_times);
    if (m_focus.length() * 3 > m_extent.length())
        m_focus = m_extent;
    else
        m_options.focus = m_focus;
    m_gaps = TimeFolds::ofGaps(m_times.begin, m_times.end, std::max<CivilSecond>(m_extent.length() / 12, 1),
                               std::max<CivilSecond>(m_extent.length() / 200, 1));

    m_options.spanThreshold = std::max(2 * secondsPerDay, m_extent.length() / 2000);
    m_options.labelRoom = m_focus.length() / 4;
    const bool isSmall = events.dated <= smallDossier;
    m_options.mostPointRows = isSmall ? 10 : 3;
    m_options.mostSpanRows = 1;
    m_options.sharesRows = isSmall;
}

void TimelineLanes::gatherTimes()
{
    std::vector<EventRow> shown;
    shown.reserve(m_times.size());
    m_sortedBegins.clear();
    for (std::uint32_t row = 0; row < m_times.size(); ++row) {
        if (!shows({row}))
            continue;
        shown.push_back({row});
        if (m_mask)
            m_sortedBegins.push_back(m_times.begin[row]);
    }
    m_sortedEnds = sortedEnds(shown, m_times);
}

void TimelineLanes::filter(Lane &lane) const
{
    if (!lane.all.empty()) {
        lane.events = std::move(lane.all);
        lane.all.clear();
    }
    if (m_mask) {
        lane.all = std::move(lane.events);
        lane.events.clear();
        lane.events.reserve(lane.all.size());
        std::copy_if(lane.all.begin(), lane.all.end(), std::back_inserter(lane.events),
                     [this](EventRow row) { return m_mask->shows(row); });
        lane.events.shrink_to_fit();
    }
    lane.dated = static_cast<std::uint32_t>(
        std::partition_point(lane.events.begin(), lane.events.end(),
                             [this](EventRow row) { return row.value < m_times.size(); }) -
        lane.events.begin());
}

void TimelineLanes::arrange(std::vector<Lane> lanes, const Arrangement &arrangement)
{
    m_lanes.clear();
    m_hidden.clear();
    m_unused.clear();
    m_order = arrangement.order;
    m_isReordered = !m_order.isEmpty();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < arrangement.order.size(); ++i)
        places.insert(arrangement.order[i], i);
    std::vector<QString> keys; // each made once
    keys.reserve(lanes.size());
    for (const Lane &lane : lanes)
        keys.push_back(lane.key());
    // A lane that the order does not know stands behind the one that it would follow without any.
    std::vector<std::pair<qsizetype, bool>> order; // and whether it is unknown
    order.reserve(lanes.size());
    qsizetype last = -1;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        last = m_isReordered ? places.value(keys[i], last) : static_cast<qsizetype>(lanes[i].origin);
        order.emplace_back(last, !places.contains(keys[i]));
    }
    std::vector<std::size_t> sorted(lanes.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        sorted[i] = i;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&order](std::size_t a, std::size_t b) { return order[a] < order[b]; });

    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].rows = arrangement.rows.value(keys[i], Rows::Usual);
        lanes[i].isPinned = arrangement.pinned.contains(keys[i]);
    }
    // Lanes know nothing of each other, so that a large dossier's are laid out side by side.
    onEveryCore(lanes.size() + 1, m_times.size(), [&](std::size_t i) {
        if (i == 0) {
            gatherTimes();
            return;
        }
        Lane &lane = lanes[i - 1];
        filter(lane);
        if (!lane.events.empty())
            layOut(lane);
    });
    m_lanes.reserve(lanes.size());
    for (const std::size_t index : sorted) {
        Lane &lane = lanes[index];
        if (lane.events.empty()) {
            m_unused.push_back(std::move(lane));
            continue;
        }
        (arrangement.hidden.contains(keys[index]) ? m_hidden : m_lanes).push_back(std::move(lane));
    }
    m_pinned = static_cast<std::size_t>(
        std::count_if(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.isPinned; }));
    if (m_pinned == 0)
        return;
    std::stable_sort(m_lanes.begin(), m_lanes.end(), [&](const Lane &a, const Lane &b) {
        if (!a.isPinned || !b.isPinned)
            return a.isPinned && !b.isPinned;
        return arrangement.pinned.indexOf(a.key()) < arrangement.pinned.indexOf(b.key());
    });
}

void TimelineLanes::setDimming(EventMaskPtr mask)
{
    if (mask == m_dimming)
        return;
    m_dimming = std::move(mask);
    for (std::vector<Lane> *lanes : {&m_lanes, &m_hidden})
        onEveryCore(lanes->size(), m_times.size(), [&](std::size_t i) { countBright((*lanes)[i]); });
}

void TimelineLanes::countBright(Lane &lane) const
{
    lane.bright.clear();
    if (!m_dimming)
        return;
    const auto count = [&](const Band &band) {
        std::vector<std::uint32_t> &sums = lane.bright.emplace_back(std::size_t{band.size()} + 1, 0);
        for (std::uint32_t entry = 0; entry < band.size(); ++entry)
            sums[entry + 1] = sums[entry] + (m_dimming->shows(band.event(entry)) ? 1 : 0);
    };
    for (const Band &band : lane.layout.bands)
        count(band);
    if (lane.layout.overflow)
        count(*lane.layout.overflow);
}

bool TimelineLanes::isPale(const FrameFold &fold) const
{
    if (!m_dimming || m_dimming->shows(fold.top))
        return false;
    const Lane &lane = m_lanes[fold.lane];
    if (lane.layout.overflow && fold.firstOver < fold.lastOver &&
        lane.bright.back()[fold.lastOver] != lane.bright.back()[fold.firstOver])
        return false;
    if (fold.isOverflow)
        return true;
    // From one bright entry to the next: what is too long to be folded stands for itself.
    const Band &band = lane.layout.bands[fold.band];
    const std::vector<std::uint32_t> &sums = lane.bright[fold.band];
    const auto last = sums.begin() + fold.lastEntry;
    auto before = sums.begin() + fold.firstEntry;
    while ((before = std::upper_bound(before, last + 1, *before)) <= last) {
        const EventRow event = band.event(static_cast<std::uint32_t>(before - sums.begin()) - 1);
        if (m_times.end[event.value] - m_times.begin[event.value] < fold.below)
            return false;
    }
    return true;
}

void TimelineLanes::setMask(EventMaskPtr mask)
{
    // A mask that shows everything is as none.
    if (mask && mask->count() == mask->size())
        mask.reset();
    if (mask == m_mask || (mask && m_mask && *mask == *m_mask))
        return;
    const Arrangement before = arrangement();
    std::vector<Lane> lanes = std::move(m_lanes);
    for (std::vector<Lane> *others : {&m_hidden, &m_unused})
        std::move(others->begin(), others->end(), std::back_inserter(lanes));
    std::sort(lanes.begin(), lanes.end(), [](const Lane &a, const Lane &b) { return a.origin < b.origin; });
    m_mask = std::move(mask);
    arrange(std::move(lanes), before);
}

QStringList TimelineLanes::wholeOrder() const
{
    QStringList order;
    for (const Lane &lane : m_lanes)
        order.append(lane.key());
    // What is out of sight keeps its place behind the one that it stood behind.
    std::vector<std::pair<std::size_t, QString>> before;
    for (const std::vector<Lane> *lanes : {&m_lanes, &m_hidden, &m_unused})
        for (const Lane &lane : *lanes)
            before.emplace_back(lane.origin, lane.key());
    std::sort(before.begin(), before.end());
    QStringList known = m_order;
    if (known.isEmpty())
        for (const auto &[origin, key] : before)
            known.append(key);
    QSet<QString> placed(order.begin(), order.end());
    qsizetype at = 0;
    for (const QString &key : std::as_const(known)) {
        if (placed.contains(key)) {
            at = order.indexOf(key) + 1;
        } else {
            order.insert(at++, key);
            placed.insert(key);
        }
    }
    return order;
}

TimelineLanes::Arrangement TimelineLanes::arrangement() const
{
    Arrangement result;
    for (const std::vector<Lane> *lanes : {&m_lanes, &m_hidden, &m_unused}) {
        for (const Lane &lane : *lanes) {
            if (lane.rows != Rows::Usual)
                result.rows.insert(lane.key(), lane.rows);
            if (lane.isPinned)
                result.pinned.append(lane.key());
        }
    }
    for (const Lane &lane : m_hidden)
        result.hidden.insert(lane.key());
    if (m_isReordered)
        result.order = wholeOrder();
    return result;
}

LayoutOptions TimelineLanes::optionsOf(const Lane &lane, LayoutOptions options)
{
    if (lane.rows == Rows::Every) {
        options.mostPointRows = options.mostSpanRows = everyRow;
    } else if (lane.rows == Rows::Folded) {
        options.mostPointRows = options.mostSpanRows = 0;
    }
    return options;
}

void TimelineLanes::layOut(Lane &lane) const
{
    lane.layout = layoutLane(std::span(lane.events).first(lane.dated), m_times, optionsOf(lane, m_options));
    takeRows(lane);
    countBright(lane);
}

/// As many rows as there are events in, and one that says how many have no date.
void TimelineLanes::takeRows(Lane &lane)
{
    lane.layout.rows = lane.layout.ownRows();
    if (lane.dated < lane.events.size() && lane.rows != Rows::Folded)
        lane.layout.rows = std::max<std::uint16_t>(lane.layout.rows, 2);
}

void TimelineLanes::setRows(std::size_t lane, Rows rows)
{
    if (m_lanes[lane].rows == rows)
        return;
    m_lanes[lane].rows = rows;
    layOut(m_lanes[lane]);
}

void TimelineLanes::setPinned(std::size_t lane, bool isPinned)
{
    if (m_lanes[lane].isPinned == isPinned)
        return;
    m_lanes[lane].isPinned = isPinned;
    m_isReordered = m_isReordered || !isPinned;
    const auto from = m_lanes.begin() + static_cast<std::ptrdiff_t>(lane);
    const auto border = m_lanes.begin() + static_cast<std::ptrdiff_t>(m_pinned);
    if (isPinned)
        std::rotate(border, from, from + 1);
    else
        std::rotate(from, from + 1, border);
    m_pinned = isPinned ? m_pinned + 1 : m_pinned - 1;
}

void TimelineLanes::move(std::size_t from, std::size_t to)
{
    const bool isPinned = from < m_pinned;
    m_isReordered = true;
    to = isPinned ? std::min(to, m_pinned) : std::clamp(to, m_pinned, m_lanes.size());
    const auto at = [this](std::size_t lane) { return m_lanes.begin() + static_cast<std::ptrdiff_t>(lane); };
    if (to > from)
        std::rotate(at(from), at(from + 1), at(to));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

void TimelineLanes::hide(std::size_t lane)
{
    // Unpinning moves it right behind the pinned ones.
    const bool wasPinned = m_lanes[lane].isPinned;
    setPinned(lane, false);
    const std::size_t now = wasPinned ? m_pinned : lane;
    m_hidden.push_back(std::move(m_lanes[now]));
    m_lanes.erase(m_lanes.begin() + static_cast<std::ptrdiff_t>(now));
}

void TimelineLanes::showAll()
{
    for (Lane &lane : m_hidden) {
        const auto before =
            std::find_if(m_lanes.begin() + static_cast<std::ptrdiff_t>(m_pinned), m_lanes.end(),
                         [&lane](const Lane &other) { return other.origin > lane.origin; });
        m_lanes.insert(before, std::move(lane));
    }
    m_hidden.clear();
}

std::uint32_t TimelineLanes::countBefore(CivilSecond time) const
{
    return static_cast<std::uint32_t>(std::upper_bound(m_sortedEnds.begin(), m_sortedEnds.end(), time) -
                                      m_sortedEnds.begin());
}

std::uint32_t TimelineLanes::countAfter(CivilSecond time) const
{
    const std::span<const CivilSecond> begins = m_mask ? std::span(m_sortedBegins) : m_times.begin;
    return static_cast<std::uint32_t>(begins.end() - std::lower_bound(begins.begin(), begins.end(), time));
}

std::optional<TimelineLanes::Place> TimelineLanes::placeOf(EventRow event, std::size_t lane) const
{
    if (event.value >= m_times.size())
        return std::nullopt;
    for (const Band &band : m_lanes[lane].layout.bands)
        if (const auto entry = band.find(event, m_times.begin[event.value]))
            return Place{lane, static_cast<std::uint16_t>(band.firstRow() + band.row(*entry)), false};
    const std::optional<Band> &overflow = m_lanes[lane].layout.overflow;
    if (overflow && overflow->find(event, m_times.begin[event.value]))
        return Place{lane, overflow->firstRow(), true};
    return std::nullopt;
}

bool TimelineLanes::isFolded(EventRow event, const FrameFold &fold) const
{
    if (event.value >= m_times.size())
        return false;
    const LaneLayout &layout = m_lanes[fold.lane].layout;
    const CivilSecond begin = m_times.begin[event.value];
    if (fold.lastOver > fold.firstOver) {
        const auto entry = layout.overflow->find(event, begin);
        if (entry && *entry >= fold.firstOver && *entry < fold.lastOver)
            return true;
    }
    if (fold.isOverflow || m_times.end[event.value] - begin >= fold.below)
        return false;
    const auto entry = layout.bands[fold.band].find(event, begin);
    return entry && *entry >= fold.firstEntry && *entry < fold.lastEntry;
}

std::optional<std::size_t> TimelineLanes::laneOf(EventRow event) const
{
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        if (std::binary_search(m_lanes[lane].events.begin(), m_lanes[lane].events.end(), event))
            return lane;
    return std::nullopt;
}

std::optional<TimelineLanes::Place> TimelineLanes::placeOf(EventRow event) const
{
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        if (const auto place = placeOf(event, lane))
            return place;
    return std::nullopt;
}

} // namespace chancery
