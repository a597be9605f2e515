// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/claim_comparison.h"

#include "core/compare/condition_text.h"
#include "core/compare/place_names.h"
#include "core/compare/value_range.h"

#include <utility>

namespace chancery {

namespace {

using Kind = DisagreementKind;

/// What two statements that cannot both be true are to each other; see the head of comparison.h.
Kind settle(const Circumstances &a, const Circumstances &b)
{
    if (a.isPlanned() != b.isPlanned())
        return Kind::Update;
    if (a.isPlanned()) {
        if (a.speaker && b.speaker && *a.speaker != *b.speaker)
            return Kind::Difference;
        if (isApart(a.published, b.published))
            return Kind::Update;
    }
    return isApart(a.when, b.when) ? Kind::Update : Kind::Contradiction;
}

/// Where one of two is denied: a denial if they speak of the same, else nothing.
std::optional<Kind> denial(const Circumstances &a, const Circumstances &b, bool same)
{
    if (a.isDenied() && b.isDenied())
        return Kind::None;
    if (a.isDenied() || b.isDenied())
        return same ? Kind::Denial : Kind::None;
    return std::nullopt;
}

/// Said to be so, but not yet to be the end of it.
bool isPassing(EventStatus status)
{
    switch (status) {
    case EventStatus::Planned:
    case EventStatus::Draft:
    case EventStatus::Ongoing:
    case EventStatus::Possible:
    case EventStatus::Agreed:
    case EventStatus::Postponed:
        return true;
    case EventStatus::Held:
    case EventStatus::Signed:
    case EventStatus::Alleged:
    case EventStatus::Cancelled:
    case EventStatus::Unknown:
    case EventStatus::CarriedOut:
    case EventStatus::Lapsed:
        break;
    }
    return false;
}

bool isDone(EventStatus status)
{
    return status == EventStatus::Held || status == EventStatus::Signed || status == EventStatus::Ongoing ||
           status == EventStatus::CarriedOut;
}

/// It has not come about and will not.
bool isEnded(EventStatus status)
{
    return status == EventStatus::Cancelled || status == EventStatus::Lapsed;
}

} // namespace

DisagreementKind compare(const Said<Quantity> &a, const Said<Quantity> &b)
{
    const bool same = a.what == b.what;
    if (const auto denied = denial(a.how, b.how, same))
        return *denied;
    if (same)
        return Kind::None;
    if (isCloser(a.what, b.what) || isCloser(b.what, a.what))
        return Kind::Precision;
    if (intersection(rangeOf(a.what), rangeOf(b.what)))
        return a.how.isPlanned() != b.how.isPlanned() ? Kind::Update : Kind::Difference;
    const Kind kind = settle(a.how, b.how);
    const bool isPlanAndOutcome = a.how.isPlanned() != b.how.isPlanned();
    return isPlanAndOutcome && excludeByName(a.what, b.what) ? Kind::Contradiction : kind;
}

DisagreementKind compare(const Said<ReportedDate> &a, const Said<ReportedDate> &b)
{
    return compare(a.what, a.how, b.what, b.how);
}

DisagreementKind compare(const ReportedDate &a, const Circumstances &aHow, const ReportedDate &b,
                         const Circumstances &bHow)
{
    if (a.isUnbounded() || b.isUnbounded())
        return Kind::None;
    const bool same = &a == &b || isSame(a, b);
    if (const auto denied = denial(aHow, bHow, same))
        return *denied;
    if (same)
        return Kind::None;
    if (isCloser(a, b) || isCloser(b, a))
        return Kind::Precision;
    if (!isApart(a, b))
        return aHow.isPlanned() != bHow.isPlanned() ? Kind::Update : Kind::Difference;
    // The date is what is compared: it cannot also be the moment at which either holds.
    const auto undated = [](const Circumstances &how, const ReportedDate &date) {
        Circumstances result = how;
        result.when.reset();
        // Announced before the day came, it was a plan.
        const bool isAhead = how.published && how.published->last && date.days.first &&
                             *how.published->last < *date.days.first;
        if (how.assertion == Assertion::Announced && isAhead)
            result.assertion = Assertion::Planned;
        return result;
    };
    const Kind kind = settle(undated(aHow, a), undated(bHow, b));
    const bool isDoubted = a.isUncertain || b.isUncertain;
    return isDoubted && kind == Kind::Contradiction ? Kind::Difference : kind;
}

DisagreementKind compare(const Said<EventStatus> &a, const Said<EventStatus> &b)
{
    // Who says only that something is alleged does not put it forward.
    const auto denies = [](const Said<EventStatus> &denied, const Said<EventStatus> &other) {
        if (!denied.how.isDenied() || denied.what != EventStatus::Alleged)
            return denied.how.isDenied() &&
                   (denied.what == other.what ||
                    (isDone(denied.what) && other.how.assertion == Assertion::Alleged));
        return isDone(other.what) || other.how.assertion == Assertion::Alleged;
    };
    const bool same = denies(a, b) || denies(b, a);
    if (const auto denied = denial(a.how, b.how, same))
        return *denied;
    if (a.what == b.what) {
        // One puts the allegation forward, the other says no more than that there is one.
        const bool onlyOneAlleges =
            (a.how.assertion == Assertion::Alleged) != (b.how.assertion == Assertion::Alleged);
        return a.what == EventStatus::Alleged && onlyOneAlleges ? Kind::Difference : Kind::None;
    }
    if (isPassing(a.what) || isPassing(b.what) || a.how.isPlanned() != b.how.isPlanned())
        return Kind::Update;
    // What was signed, or carried out, has been held: one says more.
    const auto saysMore = [](EventStatus more, EventStatus less) {
        return (less == EventStatus::Held &&
                (more == EventStatus::Signed || more == EventStatus::CarriedOut));
    };
    if (saysMore(a.what, b.what) || saysMore(b.what, a.what))
        return Kind::Precision;
    // What was signed is carried out afterwards, and lapses; so does what is under way.
    const auto isSequel = [](EventStatus then, EventStatus now) {
        return (then == EventStatus::Signed &&
                (now == EventStatus::CarriedOut || now == EventStatus::Lapsed)) ||
               (then == EventStatus::Ongoing && now == EventStatus::Lapsed);
    };
    if (isSequel(a.what, b.what) || isSequel(b.what, a.what))
        return Kind::Update;
    const bool onlyOneEnded = (isEnded(a.what) && isDone(b.what)) || (isEnded(b.what) && isDone(a.what));
    return onlyOneEnded ? settle(a.how, b.how) : Kind::Difference;
}

DisagreementKind compare(const Said<Role> &a, const Said<Role> &b)
{
    const bool bothPresent = isPresence(a.what) && isPresence(b.what);
    if (const auto denied = denial(a.how, b.how, a.what == b.what || bothPresent))
        return *denied;
    if (a.what == Role::Mentioned || b.what == Role::Mentioned)
        return Kind::None;
    if (isHollow(a.what, a.how.assertion) != isHollow(b.what, b.how.assertion))
        return a.what == b.what ? Kind::None : Kind::Update;
    const bool thereOrNot =
        (a.what == Role::Absent && isPresence(b.what)) || (isPresence(a.what) && b.what == Role::Absent);
    return thereOrNot ? Kind::Contradiction : Kind::None;
}

DisagreementKind compare(const Said<Stance> &a, const Said<Stance> &b)
{
    if (const auto denied = denial(a.how, b.how, a.what == b.what))
        return *denied;
    if (a.what == b.what)
        return Kind::None;
    const bool opposite = (a.what == Stance::Supports && b.what == Stance::Opposes) ||
                          (a.what == Stance::Opposes && b.what == Stance::Supports);
    Circumstances aHow = a.how;
    Circumstances bHow = b.how;
    // A stance without a date of its own is reported as of its report.
    for (Circumstances *how : {&aHow, &bHow}) {
        if (!how->when && how->published)
            how->when = std::make_shared<const ReportedDate>(ReportedDate::of(*how->published));
    }
    if (opposite)
        return settle(aHow, bHow);
    return aHow.isPlanned() != bHow.isPlanned() || isApart(aHow.when, bHow.when) ? Kind::Update
                                                                                 : Kind::Difference;
}

DisagreementKind compare(const Said<QString> &a, const Said<QString> &b)
{
    const bool same = isSamePlace(a.what, b.what);
    if (const auto denied = denial(a.how, b.how, same))
        return *denied;
    if (same)
        return Kind::None;
    if (placeIsWithin(a.what, b.what) || placeIsWithin(b.what, a.what))
        return Kind::Precision;
    return a.how.isPlanned() != b.how.isPlanned() ? Kind::Update : Kind::Difference;
}

DisagreementKind compare(const Said<Effect> &a, const Said<Effect> &b)
{
    if (a.how.isDenied() || b.how.isDenied())
        return Kind::None;
    const auto isOvertaken = [](const Said<Effect> &earlier, const Said<Effect> &later) {
        return later.what == Effect::Overtakes && earlier.what != Effect::Overtakes &&
               earlier.what != Effect::Raises && earlier.how.isPlanned();
    };
    return isOvertaken(a, b) || isOvertaken(b, a) ? Kind::Update : Kind::None;
}

DisagreementKind compare(const Said<Condition> &a, const Said<Condition> &b)
{
    const bool same = isSameCondition(a.what.text, b.what.text);
    if (const auto denied = denial(a.how, b.how, same))
        return *denied;
    if (same || a.what.kind != b.what.kind)
        return Kind::None;
    if (isCloserCondition(a.what.text, b.what.text) || isCloserCondition(b.what.text, a.what.text))
        return Kind::Precision;
    return isApart(a.how.when, b.how.when) ? Kind::Update : Kind::Difference;
}

bool isPresence(Role role)
{
    switch (role) {
    case Role::Host:
    case Role::Chair:
    case Role::Signatory:
    case Role::Attended:
    case Role::Speaker:
    case Role::Mediator:
    case Role::Head:
        return true;
    case Role::Invited:
    case Role::Expected:
    case Role::Absent:
    case Role::Mentioned:
    case Role::Author:
    case Role::Actor:
    case Role::Party:
        break;
    }
    return false;
}

bool isProspective(Role role)
{
    return role == Role::Invited || role == Role::Expected;
}

bool isHollow(Role role, Assertion assertion)
{
    return isProspective(role) || assertion == Assertion::Planned;
}

} // namespace chancery
