// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/search/query.h"

#include <QStringView>

#include <optional>
#include <vector>

/// What the values of criteria mean.
namespace chancery {

/// The kinds a word names: `figure` is a kind of object and of fact. Case does not count.
struct NamedKinds
{
    std::vector<ObjectKind> objects;
    std::vector<FactKind> facts;
    std::vector<EventKind> events;

    [[nodiscard]] bool isEmpty() const { return objects.empty() && facts.empty() && events.empty(); }
};
/// By term, singular or plural of a kind of object; where none is named so, those whose term begins so.
NamedKinds kindsNamed(QStringView value);

struct NamedStates
{
    std::vector<EventStatus> statuses;
    std::vector<Assertion> assertions;

    [[nodiscard]] bool isEmpty() const { return statuses.empty() && assertions.empty(); }
};
NamedStates statesNamed(QStringView value);
std::vector<Assertion> assertionsNamed(QStringView value);

/// `host`, `signatory paris`, `present paris`: a part in an event, and words of the event's title or its
/// place.
struct NamedRoles
{
    std::vector<Role> roles;
    /// Whoever was there, in whatever part: what is planned or denied does not count.
    bool isPresence = false;
    QString event; ///< empty: any
};
std::optional<NamedRoles> rolesNamed(QStringView value);

std::optional<Reliability> reliabilityNamed(QStringView value);
std::optional<int> credibilityNamed(QStringView value);
std::optional<QueryState> queryStateNamed(QStringView value);

/// A whole number with how it is to be compared, both ends included.
struct NumberRange
{
    int least = 0;
    int most = 255;
};
/// `2` and `>=2`: at least; also `>2`, `<2`, `<=2`, `=2`. None where no number from 0 to 255 can be meant.
std::optional<NumberRange> numbersNamed(QStringView value);

/// Whether the field understands the value.
bool isUnderstood(const QueryCriterion &criterion);

} // namespace chancery
