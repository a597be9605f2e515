// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/domain/time_range.h"
#include "core/store/shared_column.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace chancery {

/// What a timeline must know of an event's date beyond its ends. Bits of EventColumns::flags.
enum EventFlag : std::uint16_t {
    Approximate = 0x001, ///< EDTF `~` or `%`
    Uncertain = 0x002,   ///< EDTF `?` or `%`
    Interval = 0x004,    ///< lasts from begin to end; without it the event is somewhere in [begin, end)
    OpenStart = 0x008,   ///< begin is not where it began but where the known part begins
    OpenEnd = 0x010,
    UnknownStart = 0x020,
    UnknownEnd = 0x040,
    DatesDiffer = 0x080,   ///< another report, not merely a plan, gives a date that is not this one
    StatusDiffers = 0x100, ///< reports give different states
    Denied = 0x200,        ///< some fact about it is a denial
    HasOtherDates = 0x400, ///< it was planned for another date, or reports give others or vaguer ones
    DatePlanned = 0x800,   ///< it took place, and nothing but a plan says when
    HasParts = 0x1000,     ///< its date is a set: between begin and end are days that are not meant
};

/// The columns of events that every frame needs, in time order: by begin, then end, then document order.
/// Undated events come last; what begin and end say of them means nothing.
struct EventColumns
{
    std::uint32_t dated = 0;         ///< rows [0, dated) have a date
    SharedColumn<CivilSecond> begin; ///< first second it may be in
    SharedColumn<CivilSecond> end;   ///< one past the last second it may be in
    SharedColumn<EventKind> kind;
    SharedColumn<EventStatus> status;
    SharedColumn<std::uint16_t> flags;
    SharedColumn<std::uint8_t> weight; ///< independent sources that carry it, 255 at most

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begin.size()); }
};

/// The columns of facts, in document order.
struct FactColumns
{
    std::vector<FactKind> kind;
    std::vector<Assertion> assertion;
    std::vector<std::uint8_t> credibility; ///< 1–6
    std::vector<std::uint8_t> sources;     ///< independent sources that support it, 255 at most
    std::vector<std::uint8_t>
        disputed; ///< 1 on a side that another contradicts or denies; see conflictsAmong

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(kind.size()); }
};

/// One participation fact: a cell of the participant matrix, or a part of one.
struct Participation
{
    ParticipantRow participant;
    EventRow event;
    FactRow fact;
    Role role = Role::Mentioned;
    Assertion assertion = Assertion::Reported;
};

/// What events can be put in lanes by.
enum class LaneGrouping : std::uint8_t { Kind, Participant, Place, Source, Option };

/// Which events stand in which lane. An event may stand in several; one that stands in none is in the last
/// lane, whose name says so.
struct Lanes
{
    struct Lane
    {
        QString name;
        ObjectRef object; ///< the participant, source or option; id empty for kinds, places and the last lane
        std::vector<EventRow> events; ///< in time order, undated ones last
    };
    std::vector<Lane> lanes;
};

} // namespace chancery
