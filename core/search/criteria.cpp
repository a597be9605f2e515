// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/criteria.h"

#include "core/domain/edtf.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::array states{"disputed"_L1, "denied"_L1,    "dated"_L1,
                            "undated"_L1,  "uncertain"_L1, "single"_L1};

enum class Match { Whole, Beginning };

bool fits(QStringView term, QStringView value, Match match)
{
    if (value.isEmpty())
        return false;
    return match == Match::Whole ? term.compare(value, Qt::CaseInsensitive) == 0
                                 : term.startsWith(value, Qt::CaseInsensitive);
}

template<class E>
std::vector<E> termsThat(QStringView value, Match match)
{
    std::vector<E> result;
    const auto all = terms<E>();
    for (size_t i = 0; i < all.size(); ++i) {
        if (fits(QString(all[i]), value, match))
            result.push_back(static_cast<E>(i));
    }
    return result;
}

/// By whole terms; where there is none, by their beginnings.
template<class E>
std::vector<E> termsNamed(QStringView value)
{
    auto whole = termsThat<E>(value, Match::Whole);
    return whole.empty() ? termsThat<E>(value, Match::Beginning) : whole;
}

NamedKinds kindsThat(QStringView value, Match match)
{
    NamedKinds kinds;
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        const QString plural = collectionName(kind);
        if (fits(plural, value, match) || fits(plural.chopped(1), value, match))
            kinds.objects.push_back(kind);
    }
    kinds.facts = termsThat<FactKind>(value, match);
    kinds.events = termsThat<EventKind>(value, match);
    return kinds;
}

} // namespace

NamedKinds kindsNamed(QStringView value)
{
    NamedKinds whole = kindsThat(value, Match::Whole);
    return whole.isEmpty() ? kindsThat(value, Match::Beginning) : whole;
}

NamedStates statesNamed(QStringView value)
{
    const auto both = [&](Match match) {
        return NamedStates{termsThat<EventStatus>(value, match), termsThat<Assertion>(value, match)};
    };
    NamedStates whole = both(Match::Whole);
    return whole.isEmpty() ? both(Match::Beginning) : whole;
}

std::vector<Assertion> assertionsNamed(QStringView value)
{
    return termsNamed<Assertion>(value);
}

std::optional<NamedRoles> rolesNamed(QStringView value)
{
    const QStringView all = value.trimmed();
    const auto end = std::find_if(all.begin(), all.end(), [](QChar c) { return c.isSpace(); });
    const QStringView word = all.left(end - all.begin());
    NamedRoles result;
    result.event = all.mid(word.size()).trimmed().toString();
    result.isPresence = word.compare("present"_L1, Qt::CaseInsensitive) == 0;
    if (result.isPresence)
        result.roles = {Role::Host, Role::Chair, Role::Attended, Role::Signatory, Role::Mediator, Role::Head};
    else
        result.roles = termsNamed<Role>(word);
    return result.roles.empty() ? std::nullopt : std::optional(std::move(result));
}

std::optional<Reliability> reliabilityNamed(QStringView value)
{
    const auto found = termsThat<Reliability>(value, Match::Whole);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<int> credibilityNamed(QStringView value)
{
    const QString digits = value.toString();
    if (digits.size() != 1 || digits[0] < u'1' || digits[0] > u'6')
        return std::nullopt;
    return digits[0].digitValue();
}

std::optional<QueryState> queryStateNamed(QStringView value)
{
    for (const Match match : {Match::Whole, Match::Beginning}) {
        for (size_t i = 0; i < states.size(); ++i) {
            if (fits(QString(states[i]), value, match))
                return static_cast<QueryState>(i);
        }
    }
    return std::nullopt;
}

std::optional<NumberRange> numbersNamed(QStringView value)
{
    QStringView digits = value;
    while (!digits.isEmpty() && (digits[0] == u'<' || digits[0] == u'>' || digits[0] == u'='))
        digits = digits.mid(1);
    const QStringView sign = value.left(value.size() - digits.size());
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || !digits[0].isDigit() || number < 0 || number > 255)
        return std::nullopt;
    if (sign.isEmpty() || sign == u">=")
        return NumberRange{number, 255};
    if (sign == u">")
        return NumberRange{number + 1, 255};
    if (sign == u"<")
        return NumberRange{0, number - 1};
    if (sign == u"<=")
        return NumberRange{0, number};
    if (sign == u"=")
        return NumberRange{number, number};
    return std::nullopt;
}

bool isUnderstood(const QueryCriterion &criterion)
{
    const QString &value = criterion.value;
    switch (criterion.field) {
    case QueryField::Who:
    case QueryField::Source:
    case QueryField::Option:
    case QueryField::Event:
    case QueryField::Figure:
    case QueryField::Question:
    case QueryField::Tag:
        return std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber(); });
    case QueryField::Kind:
        return !kindsNamed(value).isEmpty();
    case QueryField::Before:
    case QueryField::After: {
        const auto date = Edtf::parse(value);
        if (!date)
            return false;
        return (criterion.field == QueryField::Before ? date->earliest() : date->latest()).has_value();
    }
    case QueryField::State:
        return !statesNamed(value).isEmpty();
    case QueryField::Assertion:
        return !assertionsNamed(value).empty();
    case QueryField::Reliability:
        return reliabilityNamed(value).has_value();
    case QueryField::Credibility:
        return credibilityNamed(value).has_value();
    case QueryField::Roots:
        return numbersNamed(value).has_value();
    case QueryField::Is:
        return queryStateNamed(value).has_value();
    case QueryField::Role:
        return rolesNamed(value).has_value();
    }
    return false;
}

} // namespace chancery
