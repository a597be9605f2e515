// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/terms.h"
#include "core/domain/zone.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// What one report says of the date of an event.
struct DateReport
{
    Edtf date;
    Assertion assertion = Assertion::Reported;
    int credibility = 6; ///< Admiralty code, 1–6
    /// The latest day on which the newest source that supports it may have come out.
    std::optional<CivilDay> published;
};

/// What another date of an event is to its own.
enum class OtherDateKind : std::uint8_t {
    Planned,   ///< when it was to be
    Vaguer,    ///< the same, less closely: `January` of `6 January`
    Differing, ///< another one
    Denied,    ///< a report denies that it was then
};

/// The word of the command line: `planned`; and what a reader sees.
QString toTerm(OtherDateKind kind);
QString label(OtherDateKind kind);

struct OtherDate
{
    std::size_t report = 0; ///< its place among the reports
    OtherDateKind kind = OtherDateKind::Differing;

    friend bool operator==(const OtherDate &, const OtherDate &) = default;
};

/// The date at which an event stands, and those at which it does not, each once, in the order of the reports.
struct OwnDate
{
    std::optional<std::size_t> own; ///< a place among the reports; none where no report dates it
    std::vector<OtherDate> others;
    bool isPlanned = false; ///< nothing but plans is known of it
};

/// An event's own date: of those that are neither denied nor merely planned (nor announced of a day that was
/// still to come) the best – firmer before alleged
/// or announced ones, then by credibility, then by how many reports agree with it, then the newest report –
/// and of those that agree with it the one that says it most closely. Where there are only plans, the newest
/// plan. `zone` is that of the dossier, null where it has none.
OwnDate ownDateOf(std::span<const DateReport> reports, const Zone *zone = nullptr);

} // namespace chancery
