// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/domain/edtf.h"

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// What an EDTF expression is made of, for edtf.cpp and edtf_readable.cpp; everyone else uses Edtf.
namespace chancery::edtf {

/// Years beyond these have no use and are refused, so that no day can overflow.
inline constexpr std::int64_t greatestYear = 99'999'999'999;
/// An expression of more characters is refused.
inline constexpr qsizetype greatestLength = 1000;

/// What `?`, `~` and `%` say of a component.
struct Qualifier
{
    bool uncertain = false;
    bool approximate = false;

    [[nodiscard]] bool isSet() const { return uncertain || approximate; }
    Qualifier &operator|=(Qualifier other);
    friend bool operator==(const Qualifier &, const Qualifier &) = default;
};

enum Component { Year, Month, Day };

/// Stands where a digit is not specified.
inline constexpr char16_t unspecified = u'X';
[[nodiscard]] bool hasUnspecified(QStringView digits);
/// Whether the last digits of value, as many as the pattern has, are those of the pattern.
[[nodiscard]] bool matches(QStringView pattern, std::int64_t value);

/// One date, date and time, or season, as written.
struct Date
{
    /// The year's digits without sign, `X` where unspecified; of a year with `Y`, its value.
    QString yearDigits;
    bool negative = false;
    /// `Y…`: more than four digits.
    bool prefixed = false;
    /// The digits that count, by `S`; 0 where not said.
    int significantDigits = 0;
    /// Two characters, `X` where unspecified; empty where there is none, or a season instead.
    QString month;
    QString day;
    /// 21–41: seasons and other parts of a year; 0 where there is none.
    int season = 0;
    /// `T…` as written; empty where there is none.
    QString time;
    /// What `time` says; 24:00:00 is 00:00:00 of the next day, which `earliest` and `latest` then are.
    std::optional<ClockTime> clock;
    std::array<Qualifier, 3> qualifiers;
    int level = 0;
    CivilDay earliest;
    CivilDay latest;

    [[nodiscard]] bool isUnspecified(Component component) const;
    /// The component that comes last.
    [[nodiscard]] Component precision() const;
};

/// A date of a set or an end of an interval, or a stretch from one to the other.
struct Member
{
    enum class End : std::uint8_t { Dated, Open, Unknown };

    /// With one date only (`isRange` false) first and last are the same.
    std::optional<Date> first;
    std::optional<Date> last;
    bool isRange = false;
    End start = End::Dated;
    End end = End::Dated;
};

struct Expression
{
    enum class Kind : std::uint8_t { Date, Interval, OneOf, AllOf };

    Kind kind = Kind::Date;
    /// One, but for sets.
    std::vector<Member> members;
    int level = 0;
    /// An interval between times, or with a duration, which no level of EDTF has.
    bool isIso8601 = false;
};

/// Reads an expression; every date in it exists.
[[nodiscard]] Result<Expression, EdtfError> parse(QStringView text);

/// Whether a month (01–12) fits the date's pattern.
[[nodiscard]] bool monthExists(const Date &date);
/// Sets the first and last day that the date may mean; false where no such day exists.
[[nodiscard]] bool setDays(Date &date);

/// First and last year that the date may mean.
struct YearSpan
{
    std::int64_t first;
    std::int64_t last;
};
[[nodiscard]] YearSpan yearsOf(const Date &date);

/// First and last month of a season or other part of a year (21–41), counted on from January of its year: 15
/// is March of the next. ISO 8601-2 leaves the months of seasons open; these are the meteorological ones, on
/// the northern hemisphere unless the season is one of the southern.
struct MonthSpan
{
    int first;
    int last;
};
[[nodiscard]] MonthSpan monthsOfSeason(int season);

/// The expression in English.
[[nodiscard]] QString readable(const Expression &expression);

} // namespace chancery::edtf
