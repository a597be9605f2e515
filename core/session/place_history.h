// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/filter.h"
#include "core/domain/time_range.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace chancery {

/// Where somebody is in a dossier.
struct Place
{
    std::optional<ObjectRef> object; ///< that is selected
    std::optional<TimeRange> range;  ///< that the timeline shows; none until a timeline has said so
    Filter filter;

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that were come to, one after the other: what Back and Forward walk, and of which Backspace in
/// the timeline takes the ranges. It begins with one place and is never empty; beyond 500 the oldest go.
class PlaceHistory
{
public:
    explicit PlaceHistory(Place first = {});

    [[nodiscard]] const Place &present() const { return m_steps[m_position].place; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_steps.size(); }
    /// To the place before or after the present one; nowhere where there is none.
    void back();
    void forward();

    /// A new place after the present one; what lay ahead is gone. The range stays what it was.
    void enter(std::optional<ObjectRef> object, const Filter &filter);
    /// The present place has another filter than it was come to with: somebody types on.
    void amend(const Filter &filter) { m_steps[m_position].place.filter = filter; }
    /// The timeline moved on its own, to show what was come to: that belongs to the present place.
    void follow(const TimeRange &range);
    /// Somebody moved the timeline and came to rest: another place, unless it is only a little further of
    /// what he moved last. False where it is not.
    bool rest(const TimeRange &range);

    /// Whether an earlier place showed another range than the present one.
    [[nodiscard]] bool hasRangeBefore() const { return rangeBefore().has_value(); }
    /// The range of the last earlier place that showed another one, with what is selected and filtered now.
    /// That is back() where nothing but the range has changed since, and else a new place, from which the
    /// next call goes on to the range before that.
    void goToRangeBefore();

private:
    struct Step
    {
        Place place;
        bool isMove = false;   ///< only the range differs from the place before
        std::size_t rangeOf{}; ///< the step whose range it shows: the own, unless it was gone back to
    };

    [[nodiscard]] std::optional<std::size_t> rangeBefore() const;
    /// Yields how many steps were dropped at the beginning.
    std::size_t push(Place place, bool isMove);

    std::vector<Step> m_steps;
    std::size_t m_position = 0;
};

} // namespace chancery
