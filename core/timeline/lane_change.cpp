// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_change.h"

#include "core/domain/sort_unique.h"
#include "core/timeline/lane_rows.h"

#include <algorithm>
#include <utility>

namespace chancery {

namespace {

using Place = LaneRows::Place;
using State = LaneRows::State;

/// Lays out what a change touched, with the rows as they were beside the rows as they are: where both are the
/// same, and nothing else changed behind it, the rest stands where it stood.
class Relay
{
public:
    Relay(LaneLayout &layout, const LaneChange &change, std::span<const EventRow> events,
          const EventTimes &times, const LayoutOptions &options)
        : m_layout(layout)
        , m_change(change)
        , m_events(events)
        , m_times(times)
        , m_options(options)
        , m_spans(static_cast<std::size_t>(
              std::count_if(layout.bands.begin(), layout.bands.end(),
                            [](const Band &band) { return band.kind() == Band::Kind::Span; })))
        , m_bands(layout.bands.size() + (layout.overflow ? 1 : 0))
    {
    }

    bool run()
    {
        LayoutOptions elsewise = m_options; // but for the focus
        elsewise.focus = m_change.options.focus;
        if (m_options.sharesRows || elsewise != m_change.options ||
            std::max(m_spans, pointRows()) > mostRows || !takeOut())
            return false;
        m_layout.moveRows(m_change.moves);
        findPlaces();
        while (m_next < m_places.size()) {
            if (!relayFrom(m_places[m_next]))
                return false;
        }
        for (std::size_t index = 0; index < m_bands; ++index) {
            const Band &band = m_layout.band(index);
            if (band.size() == 0 && (index != m_spans || pointRows() > 0))
                return false;
        }
        for (std::size_t index = 0; index < m_bands; ++index)
            m_layout.band(index).finishChange(m_times);
        return true;
    }

private:
    static constexpr std::size_t mostRows = 16; // all are compared at every event

    struct Left
    {
        std::size_t before; ///< the place, among the events now, of what stood behind it
        Place place;
        State state;
    };

    [[nodiscard]] std::size_t pointRows() const
    {
        return m_spans < m_layout.bands.size() ? m_layout.bands[m_spans].rowCount() : 0;
    }

    [[nodiscard]] Place placeIn(std::size_t index, std::uint32_t entry) const
    {
        if (index == m_layout.bands.size())
            return {false, std::nullopt}; // of which rows it found none does not matter
        return index < m_spans ? Place{true, static_cast<std::uint16_t>(index)}
                               : Place{false, m_layout.bands[index].row(entry)};
    }

    /// The place of the first event that does not come before one.
    [[nodiscard]] std::size_t placeOf(std::uint32_t event) const
    {
        return static_cast<std::size_t>(std::lower_bound(m_events.begin(), m_events.end(), EventRow{event}) -
                                        m_events.begin());
    }

    /// Takes the events that left out of the bands, as long as all have their rows of before.
    bool takeOut()
    {
        const LaneRows rows(m_change.times, m_change.options);
        std::vector<std::pair<std::size_t, std::uint32_t>> found;
        for (const EventRow event : m_change.left) {
            if (event.value >= m_change.times.size())
                continue; // what has no date stands in no band
            const auto at = m_layout.find(event);
            if (!at)
                return false;
            found.push_back(*at);
            auto behind = std::upper_bound(m_change.events.begin(), m_change.events.end(), event);
            while (behind != m_change.events.end() &&
                   std::binary_search(m_change.left.begin(), m_change.left.end(), *behind))
                ++behind;
            const std::size_t before =
                behind == m_change.events.end() ? m_events.size() : placeOf(m_change.moves.of(behind->value));
            m_left.push_back(
                {std::min(before, m_events.size()), placeIn(at->first, at->second), rows.stateOf(event)});
        }
        std::sort(found.begin(), found.end());
        for (auto at = found.rbegin(); at != found.rend(); ++at)
            m_layout.band(at->first).replace(at->second, at->second + 1, {}, m_change.times);
        return true;
    }

    /// Where something may have another row than before.
    void findPlaces()
    {
        for (const Left &left : m_left)
            m_places.push_back(left.before);
        for (const EventRow event : m_change.came)
            m_places.push_back(placeOf(event.value));
        // The first event of all and the newest have room to themselves: where they are others, or the room
        // is.
        const std::uint32_t before = m_change.times.size();
        m_first = before > 0 ? m_change.moves.of(0) : RowMoves::gone;
        m_newest = before > 0 ? m_change.moves.of(before - 1) : RowMoves::gone;
        const std::uint32_t newest = m_times.size() - 1;
        const bool isOther = m_options.focus != m_change.options.focus || m_first != 0 || m_newest != newest;
        for (const std::uint32_t event : {m_first, m_newest, std::uint32_t{0}, newest}) {
            const std::size_t place = placeOf(event);
            if (isOther && place < m_events.size() && m_events[place].value == event)
                m_places.push_back(place);
        }
        sortUnique(m_places);
    }

    /// What an event took of its row before the change.
    [[nodiscard]] State stateBefore(EventRow event) const
    {
        State state{m_times.begin[event.value], m_times.end[event.value]};
        const TimeRange &focus = m_change.options.focus;
        if (!focus.isEmpty() && event.value == m_first)
            state.end = std::max(state.end, focus.begin);
        if (!focus.isEmpty() && event.value == m_newest)
            state.begin = std::min(state.begin, focus.end);
        return state;
    }

    /// The rows as the entries before some, one of each band, leave them; false where a row is empty that is
    /// before one that is not.
    bool rowsBefore(const std::vector<std::uint32_t> &entries, LaneRows &rows) const
    {
        for (std::size_t index = 0; index < m_spans; ++index) {
            if (entries[index] == 0)
                continue;
            if (rows.spans.size() < index)
                return false;
            rows.spans.push_back(rows.stateOf(m_layout.bands[index].event(entries[index] - 1)));
        }
        std::vector<std::optional<State>> found(pointRows());
        std::size_t missing = found.size();
        for (std::uint32_t entry = missing > 0 ? entries[m_spans] : 0; entry-- > 0 && missing > 0;) {
            std::optional<State> &state = found[m_layout.bands[m_spans].row(entry)];
            if (state)
                continue;
            state = rows.stateOf(m_layout.bands[m_spans].event(entry));
            --missing;
        }
        for (std::size_t row = 0; row < found.size(); ++row) {
            if (!found[row])
                continue;
            if (rows.points.size() < row)
                return false;
            rows.points.push_back(*found[row]);
        }
        return true;
    }

    /// Notes that an event stood in a place before.
    static void take(LaneRows &rows, const Place &place, const State &state)
    {
        if (!place.row)
            return;
        std::vector<State> &list = place.span ? rows.spans : rows.points;
        if (list.size() <= *place.row)
            list.resize(*place.row + std::size_t{1}, state);
        list[*place.row] = state;
    }

    /// The band for a place, the number of bands where there is none.
    [[nodiscard]] std::size_t bandOf(const Place &place) const
    {
        if (!place.row)
            return m_layout.overflow ? m_layout.bands.size() : m_bands;
        if (place.span)
            return *place.row < m_spans ? *place.row : m_bands;
        return *place.row < pointRows() ? m_spans : m_bands;
    }

    /// Places events from one on, until that makes no difference any more.
    bool relayFrom(std::size_t first)
    {
        std::vector<std::uint32_t> begins(m_bands);
        for (std::size_t index = 0; index < m_bands; ++index) {
            begins[index] = first < m_events.size() ? m_layout.band(index).lowerBound(m_events[first])
                                                    : m_layout.band(index).size();
        }
        LaneRows now(m_times, m_options);
        if (!rowsBefore(begins, now))
            return false;
        LaneRows before(m_times, m_options);
        before.spans = now.spans;
        before.points = now.points;
        std::vector<std::uint32_t> ends = begins;
        std::vector<std::vector<Band::Entry>> placed(m_bands);
        std::size_t at = first;
        bool isSame = false;
        while (at < m_events.size() && !isSame) {
            for (const Left &left : m_left) {
                if (left.before == at)
                    take(before, left.place, left.state);
            }
            const EventRow event = m_events[at];
            const Place place = now.place(event);
            const std::size_t band = bandOf(place);
            if (band == m_bands)
                return false;
            placed[band].push_back(
                {event, m_times.begin[event.value], place.span ? std::uint16_t{0} : place.row.value_or(0)});
            for (std::size_t index = 0; index < m_bands; ++index) {
                const Band &old = m_layout.band(index);
                if (ends[index] < old.size() && old.event(ends[index]) == event)
                    take(before, placeIn(index, ends[index]++), stateBefore(event));
            }
            ++at;
            while (m_next < m_places.size() && m_places[m_next] < at)
                ++m_next;
            const bool isNext = m_next < m_places.size() && m_places[m_next] == at;
            isSame = !isNext && now.spans == before.spans && now.points == before.points;
        }
        for (std::size_t index = 0; index < m_bands; ++index) {
            if (begins[index] < ends[index] || !placed[index].empty())
                m_layout.band(index).replace(begins[index], ends[index], placed[index], m_times);
        }
        if (isSame)
            return true;
        m_next = m_places.size();
        return now.spans.size() == m_spans && now.points.size() == pointRows();
    }

    LaneLayout &m_layout;
    const LaneChange &m_change;
    std::span<const EventRow> m_events;
    const EventTimes &m_times;
    const LayoutOptions &m_options;
    std::size_t m_spans; ///< bands of long events, which come first
    std::size_t m_bands; ///< with the overflow
    std::vector<Left> m_left;
    std::vector<std::size_t> m_places;       ///< ascending
    std::size_t m_next = 0;                  ///< of these
    std::uint32_t m_first = RowMoves::gone;  ///< the event that was the first, where it is now
    std::uint32_t m_newest = RowMoves::gone; ///< … and the newest
};

} // namespace

bool relayLane(LaneLayout &layout, const LaneChange &change, std::span<const EventRow> events,
               const EventTimes &times, const LayoutOptions &options)
{
    return Relay(layout, change, events, times, options).run();
}

} // namespace chancery
