// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/own_date.h"
#include "core/store/snapshot.h"

#include <limits>
#include <optional>
#include <vector>

namespace chancery {

/// A date of an event and the fact that gives it.
struct EventDate
{
    FactRow fact;
    Edtf date;
};

/// A date at which an event does not stand, and what it is to the one at which it does.
struct OtherEventDate
{
    FactRow fact;
    Edtf date;
    OtherDateKind kind = OtherDateKind::Differing;
};

/// What reports say of when an event was: its own date, by ownDateOf(), and the others, each once.
struct EventDates
{
    std::optional<EventDate> own;
    std::vector<OtherEventDate> others;
    bool isPlanned = false; ///< it took place, and nothing but a plan says when
};
[[nodiscard]] EventDates eventDatesOf(const Snapshot &snapshot, const EventId &event,
                                      std::uint32_t mostFacts = std::numeric_limits<std::uint32_t>::max());

/// The stretches of time in which an event is, or may be, where its date is a set and it is in none of the
/// days between: `{2026-01-03,2026-01-06}`. Empty for any other date.
[[nodiscard]] std::vector<TimeRange> partsOf(const Snapshot &snapshot, EventRow row);
/// Whether an event is, or may be, within a stretch of time: of a set, on one of its days.
[[nodiscard]] bool mayBeIn(const Snapshot &snapshot, EventRow row, const TimeRange &range);
/// Its own date for a heading: that of its columns, of a set its days.
[[nodiscard]] QString shortDateOf(const Snapshot &snapshot, EventRow row);

/// A place of an event as a report has it.
struct EventPlace
{
    FactRow fact;
    QString place;
    /// Where it was to be, or where a report denies that it was; else where it was.
    Assertion assertion = Assertion::Reported;
    bool isVaguer = false; ///< another report says more closely where in it: the country of a city

    /// Merely planned, alleged or denied.
    [[nodiscard]] bool isQualified() const
    {
        return assertion == Assertion::Planned || assertion == Assertion::Alleged ||
               assertion == Assertion::Denied;
    }
    /// `Paris`, `Paris (planned)`, `Paris (denied)`.
    [[nodiscard]] QString toReadable() const;
};
/// The places of an event, each once and as firmly as any report has it: those that are planned and came true
/// are no plans, and what was announced before the event was to be. Where it was comes first, then what that
/// lies in, then where it was to be.
[[nodiscard]] std::vector<EventPlace> eventPlacesOf(const Snapshot &snapshot, const EventId &event);

} // namespace chancery
