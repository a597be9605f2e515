// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/place_history.h"

#include <algorithm>
#include <cmath>

namespace chancery {

namespace {

constexpr std::size_t longest = 500;

/// Whether b is a moved only a little: both edges together by less than a tenth of what is shown.
bool isNearlyThere(const TimeRange &a, const TimeRange &b)
{
    constexpr double little = 0.1;
    const auto span = static_cast<double>(std::max<CivilSecond>(a.length(), 1));
    return std::abs(static_cast<double>(b.begin) - static_cast<double>(a.begin)) +
               std::abs(static_cast<double>(b.end) - static_cast<double>(a.end)) <
           little * span;
}

} // namespace

PlaceHistory::PlaceHistory(Place first)
    : m_steps{Step{std::move(first), false, 0}}
{
}

void PlaceHistory::back()
{
    if (canGoBack())
        --m_position;
}

void PlaceHistory::forward()
{
    if (canGoForward())
        ++m_position;
}

void PlaceHistory::enter(std::optional<ObjectRef> object, const Filter &filter)
{
    push({std::move(object), present().range, filter}, false);
}

void PlaceHistory::follow(const TimeRange &range)
{
    Step &step = m_steps[m_position];
    if (step.place.range == range)
        return;
    step.place.range = range;
    step.rangeOf = m_position;
}

bool PlaceHistory::rest(const TimeRange &range)
{
    const Step &step = m_steps[m_position];
    if (step.place.range == range)
        return false;
    // A first range is not one that was moved to. And the place before holds where a move began.
    if (!step.place.range || (step.isMove && isNearlyThere(*step.place.range, range))) {
        follow(range);
        return false;
    }
    push({step.place.object, range, step.place.filter}, true);
    return true;
}

std::optional<std::size_t> PlaceHistory::rangeBefore() const
{
    const std::optional<TimeRange> &range = present().range;
    for (std::size_t at = m_steps[m_position].rangeOf; range && at-- > 0;) {
        if (m_steps[at].place.range && m_steps[at].place.range != range)
            return at;
    }
    return std::nullopt;
}

void PlaceHistory::goToRangeBefore()
{
    const std::optional<std::size_t> before = rangeBefore();
    if (!before)
        return;
    const Place &then = m_steps[*before].place;
    if (then.object == present().object && then.filter == present().filter) {
        m_position = *before;
        return;
    }
    const std::size_t dropped = push({present().object, then.range, present().filter}, true);
    m_steps[m_position].rangeOf = *before - std::min(*before, dropped);
}

std::size_t PlaceHistory::push(Place place, bool isMove)
{
    m_steps.resize(m_position + 1);
    const std::size_t dropped = m_steps.size() == longest ? 1 : 0;
    if (dropped > 0) {
        m_steps.erase(m_steps.begin());
        for (Step &step : m_steps)
            step.rangeOf -= std::min(step.rangeOf, dropped);
    }
    m_position = m_steps.size();
    m_steps.push_back({std::move(place), isMove, m_position});
    return dropped;
}

} // namespace chancery
