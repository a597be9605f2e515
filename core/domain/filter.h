// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"

#include <QString>

#include <optional>
#include <vector>

namespace chancery {

/// The criteria of a filter, each of them a chip. In the order in which they are shown.
enum class Criterion : std::uint8_t {
    Text,
    EventKinds,
    FactKinds,
    Participants,
    Options,
    Sources,
    Reliability,
    Roots,
    Assertions,
    Disputed,
    Dates,
    VisibleRange,
};
inline constexpr int criterionCount = 12;

/// Which facts of a dossier are shown: those that meet every criterion, of a list any of its values. An
/// event, or another object, is shown while one of the facts that concern it is; a source while a fact that
/// it supports is.
///
/// What each asks of a fact: that it concerns an event of these kinds, one of these participants (the speaker
/// included), one of these options; that a passage of one of these sources supports it; that a source so
/// reliable does (F, which cannot be judged, asks for F itself); that so many independent sources do; that it
/// is put forward so; that others dispute it; that its event, or where it has none its own date, may lie
/// between two days, or in the time the timeline shows. What has no date meets neither of these.
///
/// What the text asks is said by core/search/query.h: it is a query in the language of search.
struct Filter
{
    QString text;
    std::vector<EventKind> eventKinds;
    std::vector<FactKind> factKinds;
    std::vector<ParticipantId> participants;
    std::vector<OptionId> options;
    std::vector<SourceId> sources;
    std::optional<Reliability> reliability;
    int roots = 0; ///< 0 and 1 ask for nothing
    std::vector<Assertion> assertions;
    bool disputed = false;
    std::optional<CivilDay> from; ///< inclusive, as is `to`
    std::optional<CivilDay> to;
    bool visibleRange = false;

    [[nodiscard]] bool has(Criterion criterion) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Filter without(Criterion criterion) const;

    /// One line for settings files; fromText() reads it back. Unknown parts are left out.
    [[nodiscard]] QString toText() const;
    static Filter fromText(const QString &text);

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Whether both ask for a text, and differ in that alone: what somebody does who types on.
[[nodiscard]] bool onlyTextDiffers(const Filter &a, const Filter &b);

/// What a criterion is called: `Participants`.
QString label(Criterion criterion);

} // namespace chancery
