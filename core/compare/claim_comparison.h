// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/day_range.h"
#include "core/compare/disagreement_kind.h"
#include "core/compare/reported_date.h"
#include "core/domain/dossier.h"

#include <cstdint>
#include <memory>
#include <optional>

/// The rules by which two statements about one thing are compared. All are symmetric.
///
/// What one asserts and the other denies is a denial; a denial says nothing of any other value. Where one
/// says more closely what the other says it is a precision, no disagreement; so is a plan that came true as
/// it was made. What may both be true otherwise is a difference. Of what cannot, in this order:
/// - one is planned and the other is not: an update, a plan and what came;
/// - both are planned, by different speakers: a difference, for proposals of several sides stand side by
///   side and bind nobody else; by one speaker, or by nobody in particular, a later date or a later
///   publication makes an update of the plan;
/// - both are dated, and no day belongs to both: an update, each was so in its time;
/// - else a contradiction. That one report is younger than another does not make two accounts of the same
///   thing an update.
namespace chancery {

/// Who puts a statement forward, how and when.
struct Circumstances
{
    Assertion assertion = Assertion::Reported;
    std::optional<ParticipantRow> speaker;
    /// When the fact holds, by its own date, else when it was said; null where neither is known. Many facts
    /// of a day share one.
    std::shared_ptr<const ReportedDate> when;
    /// When the first source that supports it came out.
    std::optional<DayRange> published;

    [[nodiscard]] bool isDenied() const { return assertion == Assertion::Denied; }
    [[nodiscard]] bool isPlanned() const { return assertion == Assertion::Planned; }
};

template<class T>
struct Said
{
    T what;
    Circumstances how;
};

/// Values are the same where qualifier and numbers are; one is closer by isCloser(); both may be true where
/// their ranges meet. `More than 27` leaves out the `27` of another report in so many words: they contradict
/// each other even where one was expected.
DisagreementKind compare(const Said<Quantity> &a, const Said<Quantity> &b);

/// Dates of one event. The same where the same days or instants are meant; one is closer by isCloser(); both
/// may be true where some moment belongs to both, or one is uncertain. A date without any known end says
/// nothing.
DisagreementKind compare(const Said<ReportedDate> &a, const Said<ReportedDate> &b);
/// The same of dates that stand elsewhere.
DisagreementKind compare(const ReportedDate &a, const Circumstances &aHow, const ReportedDate &b,
                         const Circumstances &bHow);

/// States of one event. A plan, a draft and something under way give way to what came of them: an update.
/// Signed and carried out say more than held. Cancelled and held cannot both be true; other states that
/// differ may. To deny that something is alleged is to deny that it happened.
DisagreementKind compare(const Said<EventStatus> &a, const Said<EventStatus> &b);

/// Roles of one participant in one event. Roles that go together (a host attends, a signatory attended) are
/// no disagreement, nor is a role that was planned and then taken; there and absent contradict each other;
/// invited, expected or planned first, then there or absent, is an update; a denial of any presence stands
/// against every presence.
DisagreementKind compare(const Said<Role> &a, const Said<Role> &b);

/// Stances of one participant on one option. For and against at one time cannot both be; any other two may;
/// at different times they are an update.
DisagreementKind compare(const Said<Stance> &a, const Said<Stance> &b);

/// Places of one event, by their names: a place within another says more closely where it was, by
/// placeIsWithin(); any others may both be true.
DisagreementKind compare(const Said<QString> &a, const Said<QString> &b);

/// What is said to one question: an answer that overtakes is an update of what was planned or expected.
DisagreementKind compare(const Said<Effect> &a, const Said<Effect> &b);

/// Conditions of one kind of one option, whoever sets them: what each side demands may differ, and so may
/// what reports say of it. Those of different times are an update.
DisagreementKind compare(const Said<Condition> &a, const Said<Condition> &b);

/// Host, chair, signatory, attended: was there.
bool isPresence(Role role);
/// Invited, expected: was to be there.
bool isProspective(Role role);
/// Planned facts, and roles that only look ahead, do not say that anything happened.
bool isHollow(Role role, Assertion assertion);

} // namespace chancery
