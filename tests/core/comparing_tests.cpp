// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/claim_comparison.h"
#include "core/compare/denial_words.h"
#include "core/compare/place_names.h"
#include "core/compare/value_range.h"
#include "core/domain/zone.h"
#include "core/domain/zoned_date.h"

#include <catch2/catch_test_macros.hpp>

namespace comparing_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

Edtf dated(const char *expression)
{
    return Edtf::parse(QString::fromLatin1(expression)).value();
}

using Kind = DisagreementKind;

Quantity exactly(double number)
{
    return {Qualifier::Exact, number, {}};
}
Quantity about(double number)
{
    return {Qualifier::About, number, {}};
}
Quantity moreThan(double number)
{
    return {Qualifier::MoreThan, number, {}};
}
Quantity lessThan(double number)
{
    return {Qualifier::LessThan, number, {}};
}
Quantity between(double low, double high)
{
    return {Qualifier::Between, low, high};
}

/// How two reports stand to each other; either way round the same.
template<class T>
Kind kindOf(const T &a, const T &b, Assertion first = Assertion::Reported,
            Assertion second = Assertion::Reported)
{
    Said<T> one{a, {}};
    Said<T> other{b, {}};
    one.how.assertion = first;
    other.how.assertion = second;
    const Kind kind = compare(one, other);
    CHECK(compare(other, one) == kind);
    return kind;
}

Kind dates(const char *a, const char *b, const Zone *zone = nullptr, Assertion first = Assertion::Reported)
{
    INFO(a << " and " << b);
    return kindOf(ReportedDate::of(dated(a), zone), ReportedDate::of(dated(b), zone), first);
}

Kind places(const char16_t *a, const char16_t *b, Assertion first = Assertion::Reported)
{
    return kindOf(QString::fromUtf16(a), QString::fromUtf16(b), first);
}

} // namespace

TEST_CASE("a figure in round words and the figure itself agree, one more closely")
{
    CHECK(kindOf(about(35), exactly(35)) == Kind::Precision);
    CHECK(kindOf(about(35), exactly(35), Assertion::Planned) == Kind::Precision);
    CHECK(kindOf(about(55000), exactly(54800)) == Kind::Precision);
    CHECK(kindOf(moreThan(300), exactly(314)) == Kind::Precision);
    CHECK(kindOf(moreThan(30), about(35)) == Kind::Precision);
    CHECK(kindOf(moreThan(1000), exactly(1200)) == Kind::Precision);
    CHECK(kindOf(moreThan(300), moreThan(310)) == Kind::Precision);
    CHECK(kindOf({Qualifier::AtLeast, 50, {}}, exactly(50)) == Kind::Precision);
    CHECK(kindOf({Qualifier::AtLeast, 50, {}}, exactly(53)) == Kind::Precision);
    CHECK(kindOf(lessThan(100), exactly(96)) == Kind::Precision);
    CHECK(kindOf(between(15000, 20000), exactly(18000)) == Kind::Precision);
    CHECK(kindOf(between(15000, 20000), about(17000)) == Kind::Precision);
    CHECK(kindOf(about(35), about(36)) == Kind::Precision);
    CHECK(kindOf(moreThan(300), about(314)) == Kind::Precision);
    CHECK(kindOf(lessThan(100), about(96)) == Kind::Precision);
    // "nearly four years" and "in its fourth year", as dossiers tell them.
    CHECK(kindOf(lessThan(4), between(3, 4)) == Kind::Precision);
    CHECK(kindOf(about(4), between(3, 4)) == Kind::Difference);
    CHECK(kindOf(exactly(35), exactly(35)) == Kind::None);
}

TEST_CASE("bounds that are far from a figure differ from it, and say no more than that both may be true")
{
    CHECK(kindOf(moreThan(30), about(50)) == Kind::Difference);
    CHECK(kindOf(moreThan(50), exactly(120)) == Kind::Difference);
    CHECK(kindOf(moreThan(27), exactly(35)) == Kind::Difference);
    CHECK(kindOf(lessThan(100), exactly(12)) == Kind::Difference);
    CHECK(kindOf(moreThan(27), moreThan(40)) == Kind::Difference);
    CHECK(kindOf(moreThan(20), lessThan(40)) == Kind::Difference);
    CHECK(kindOf(between(10, 20), between(15, 30)) == Kind::Difference);
}

TEST_CASE(
    "figures that exclude each other contradict each other, a bound and its number whatever was planned")
{
    CHECK(kindOf(moreThan(27), exactly(27)) == Kind::Contradiction);
    CHECK(kindOf(moreThan(27), exactly(27), Assertion::Planned) == Kind::Contradiction);
    CHECK(kindOf(lessThan(100), exactly(100)) == Kind::Contradiction);
    CHECK(kindOf(moreThan(300), exactly(299)) == Kind::Contradiction);
    CHECK(kindOf(moreThan(40), lessThan(40)) == Kind::Contradiction);
    CHECK(kindOf(about(35), about(50)) == Kind::Contradiction);
    CHECK(kindOf(exactly(35), exactly(36)) == Kind::Contradiction);
    CHECK(kindOf(exactly(50), exactly(35), Assertion::Planned) == Kind::Update);
    CHECK(kindOf(moreThan(27), exactly(25), Assertion::Planned) == Kind::Update);
}

TEST_CASE("a vaguer date and the day within it agree")
{
    CHECK(dates("2022-02", "2022-02-24") == Kind::Precision);
    CHECK(dates("2022", "2022-02-24") == Kind::Precision);
    CHECK(dates("2022", "2022-02") == Kind::Precision);
    CHECK(dates("2025-12-XX", "2025-12-28") == Kind::Precision);
    CHECK(dates("2026-01-06~", "2026-01-07") == Kind::Precision);
    CHECK(dates("2026-01~", "2026-02-01") == Kind::Precision);
    CHECK(dates("2025-21", "2025-04-02") == Kind::Precision);
    CHECK(dates("[..2026-01-05]", "2026-01-03") == Kind::Precision);
    CHECK(dates("[2026-01-03,2026-01-06]", "2026-01-06") == Kind::Precision);
    CHECK(dates("2026-02", "2026-02-04/2026-02-05") == Kind::Precision);
    CHECK(dates("2026-01/2026-02", "2026-01-04/2026-02-05") == Kind::Precision);
    CHECK(dates("2026-02", "2026-02-04", nullptr, Assertion::Planned) == Kind::Precision);
    CHECK(dates("2026-01-06", "2026-01-06?") == Kind::None);
}

TEST_CASE("dates that overlap without one saying more differ, days apart contradict")
{
    CHECK(dates("2026-02-04/2026-02-05", "2026-02-04") == Kind::Difference);
    CHECK(dates("2026-02-04/2026-02-05", "2026-02-05/2026-02-06") == Kind::Difference);
    CHECK(dates("2026-01-06", "2026-01-07?") == Kind::Difference);
    CHECK(dates("2026-01-06", "2026-01-07") == Kind::Contradiction);
    CHECK(dates("2026-01", "2026-02-01") == Kind::Contradiction);
    CHECK(dates("2026-02-01", "2026-02-04/2026-02-05", nullptr, Assertion::Planned) == Kind::Update);
}

TEST_CASE("a set of days means these days, and none between them")
{
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-04") == Kind::Precision);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-10T14:00:00Z") == Kind::Precision);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-07") == Kind::Contradiction);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-05/2026-01-09") == Kind::Contradiction);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-07T14:00:00Z") == Kind::Contradiction);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-12") == Kind::Contradiction);
    CHECK(dates("[2026-01-04,2026-01-10]", "[2026-01-10,2026-01-04]") == Kind::None);
    CHECK(dates("[2026-01-04,2026-01-10]", "[2026-01-04,2026-01-07,2026-01-10]") == Kind::Precision);
    CHECK(dates("[2026-01-04,2026-01-10]", "[2026-01-04,2026-01-12]") == Kind::Difference);
    CHECK(dates("[2026-01-04,2026-01-10]", "[2026-01-06,2026-01-08]") == Kind::Contradiction);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01") == Kind::Precision);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-04/2026-01-10") == Kind::Difference);
    CHECK(dates("[2026-01-04,2026-01-10?]", "2026-01-07") == Kind::Difference);
    CHECK(dates("[2026-01-04~,2026-01-10]", "2026-01-05") == Kind::Precision);
    CHECK(dates("[2026-01-04,2026-01-05]", "2026-01-04") == Kind::Precision);
    CHECK(dates("[..2026-01-03,2026-01-10]", "2025-12-30") == Kind::Precision);
    CHECK(dates("[..2026-01-03,2026-01-10]", "2026-01-07") == Kind::Contradiction);
    CHECK(dates("[2026-01,2026-03]", "2026-02-10") == Kind::Contradiction);
    CHECK(dates("[2026-01,2026-03]", "2026-03-10") == Kind::Precision);
    CHECK(dates("[2026-01-04,2026-01-10]", "2026-01-07", nullptr, Assertion::Planned) == Kind::Update);
    CHECK(dates("{2026-01-04,2026-01-10}", "2026-01-07") == Kind::Contradiction);
    CHECK(dates("{2026-01-04,2026-01-10}", "2026-01-04") == Kind::Difference);
    CHECK(dates("{2026-01-04,2026-01-10}", "[2026-01-04,2026-01-10]") == Kind::Difference);
    CHECK(dates("2026-XX-06", "2026-02-06") == Kind::Precision);
    CHECK(dates("2026-XX-06", "2026-02-07") == Kind::Contradiction);
    CHECK(dates("2026-01-0X", "2026-01-07") == Kind::Precision);
}

TEST_CASE("a date announced before its day gives way to what came")
{
    const auto announced = [](const char *published) {
        Said<ReportedDate> plan{ReportedDate::of(dated("2026-02-01")), {}};
        plan.how.assertion = Assertion::Announced;
        plan.how.published = DayRange::of(dated(published));
        return compare(plan, Said<ReportedDate>{ReportedDate::of(dated("2026-02-04/2026-02-05")), {}});
    };
    CHECK(announced("2026-01-20") == Kind::Update);
    CHECK(announced("2026-02-02") == Kind::Contradiction);
}

TEST_CASE("times with zones are compared as instants")
{
    CHECK(dates("2026-01-06T03:00:00+02:00", "2026-01-05T20:00:00-05:00") == Kind::None);
    CHECK(dates("2026-01-06T03:00:00+02:00", "2026-01-06T01:00:00Z") == Kind::None);
    CHECK(dates("2026-01-06T23:30:00Z", "2026-01-07T05:00:00+05:30") == Kind::None);
    CHECK(dates("2026-01-06T24:00:00Z", "2026-01-07T00:00:00Z") == Kind::None);
    CHECK(dates("2025-12-31T24:00:00+01:00", "2025-12-31T23:00:00Z") == Kind::None);
    CHECK(dates("2026-01-06T14:00:00Z", "2026-01-06T15:00:00Z") == Kind::Contradiction);
    CHECK(dates("2026-01-06T14:00:00Z", "2026-01-06T14:00:00+01:00") == Kind::Contradiction);
    CHECK(dates("2026-01-06T14:00:00Z", "2026-01-06T14:00:20Z") == Kind::Precision);
    CHECK(dates("2026-01-06T14:00:00Z", "2026-01-06T15:00:00Z", nullptr, Assertion::Planned) == Kind::Update);
}

TEST_CASE("a time without a zone is known to the width of the zones that it may mean")
{
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T15:00:00") == Kind::Difference);
    CHECK(dates("2026-01-06T23:30:00", "2026-01-07T00:30:00") == Kind::Difference);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T14:00:00") == Kind::None);
    CHECK(dates("2025-12-31T24:00:00", "2026-01-01T00:00:00") == Kind::None);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T14:00:00+02:00") == Kind::Precision);
    // 14:00 of a place two hours east of Greenwich is that instant; of no place is it 12:07, or of the 7th.
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T12:00:00Z") == Kind::Precision);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T08:30:00Z") == Kind::Precision);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-07T01:00:00Z") == Kind::Precision);
    CHECK(dates("2026-01-06T23:30:00", "2026-01-07T01:30:00+02:00") == Kind::Precision);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T12:07:00Z") == Kind::Difference);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-07T03:00:00Z") == Kind::Contradiction);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-09T12:00:00Z") == Kind::Contradiction);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-08T15:00:00") == Kind::Contradiction);
}

TEST_CASE("the dossier's zone narrows what a time without one may mean")
{
    const auto kyiv = Zone::named(u"Europe/Kyiv");
    if (!kyiv)
        SKIP("no database of zones on this system");
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T15:00:00", &*kyiv) == Kind::Contradiction);
    CHECK(dates("2026-01-06T14:00:00", "2026-01-06T12:00:00Z", &*kyiv) == Kind::None);
    CHECK(dates("2026-07-06T14:00:00", "2026-07-06T11:00:00Z", &*kyiv) == Kind::None);
    CHECK(dates("2026-01-07", "2026-01-06T23:00:00Z", &*kyiv) == Kind::Precision);
    // By its own clock it is the 6th: nobody who writes that day contradicts it.
    CHECK(dates("2026-01-06", "2026-01-06T23:00:00Z", &*kyiv) == Kind::Precision);
    CHECK(dates("2026-01-06", "2026-01-06T23:30:00-05:00", &*kyiv) == Kind::Precision);
    CHECK(dates("2026-01-08", "2026-01-06T23:00:00Z", &*kyiv) == Kind::Contradiction);
    CHECK(dates("2026-01-07", "2026-01-06T23:00:00", &*kyiv) == Kind::Contradiction);
    CHECK(dates("2026-01-06", "2026-01-06T23:00:00Z/2026-01-07T01:00:00Z", &*kyiv) == Kind::Difference);
    // At four the clocks went back to three: half past three came twice.
    CHECK(dates("2026-10-25T03:30:00", "2026-10-25T00:30:00Z", &*kyiv) != Kind::Contradiction);
    CHECK(dates("2026-10-25T03:30:00", "2026-10-25T01:30:00Z", &*kyiv) != Kind::Contradiction);
    CHECK(dates("2026-10-25T03:30:00", "2026-10-25T02:30:00Z", &*kyiv) == Kind::Contradiction);
}

TEST_CASE("a time is told by the clocks of the axis, which are named, beside how it was told")
{
    const auto kyiv = Zone::named(u"Europe/Kyiv");
    if (!kyiv)
        SKIP("no database of zones on this system");
    const auto told = [&](const char *date, const Zone *dossier, const Zone *axis = nullptr) {
        return toReadable(dated(date), dossier, axis);
    };
    const Zone utc = Zone::utc();
    CHECK(told("2026-01-06T23:00:00Z", &*kyiv) ==
          u"7 January 2026, 01:00 (Europe/Kyiv) = 6 January 2026, 23:00 UTC"_s);
    CHECK(told("2026-01-06T23:00:00Z", &*kyiv, &utc) == u"6 January 2026, 23:00 (UTC)"_s);
    CHECK(told("2026-01-06T23:00:00Z", nullptr) == u"6 January 2026, 23:00 (UTC)"_s);
    CHECK(told("2026-01-06T16:00:00+02:00", &*kyiv, &utc) ==
          u"6 January 2026, 14:00 (UTC) = 6 January 2026, 16:00 (UTC+02:00)"_s);
    // What names no zone is of the dossier's, as on the axis; without one nothing is said of it.
    CHECK(told("2026-01-06T14:00:00", &*kyiv) == u"6 January 2026, 14:00 (Europe/Kyiv)"_s);
    CHECK(told("2026-01-06T14:00:00", &*kyiv, &utc) ==
          u"6 January 2026, 12:00 (UTC) = 6 January 2026, 14:00"_s);
    CHECK(told("2026-01-06T14:00:00", nullptr) == u"6 January 2026, 14:00"_s);
    CHECK(told("2026-01-06T24:00:00Z", nullptr) ==
          u"7 January 2026, 00:00 (UTC) = 6 January 2026, 24:00 UTC"_s);
    CHECK(told("2026-01-06T22:00:00Z/2026-01-07T01:00:00Z", &*kyiv) ==
          u"7 January 2026, 00:00–03:00 (Europe/Kyiv) = 6 January 2026, 22:00 – 7 January 2026, 01:00 UTC"_s);
    // Days are of the place.
    CHECK(told("2026-01-06", &*kyiv, &utc) == u"6 January 2026"_s);
    CHECK(told("2026-01~", &*kyiv) == u"about January 2026"_s);
}

TEST_CASE("a day and a time on it agree, one on another day by its own clock may be the same")
{
    CHECK(dates("2026-01-06", "2026-01-06T14:00:00") == Kind::Precision);
    CHECK(dates("2026-01-06", "2026-01-06T14:00:00+02:00") == Kind::Precision);
    CHECK(dates("2026-01", "2026-01-06T14:00:00Z") == Kind::Precision);
    CHECK(dates("2026-01-07", "2026-01-06T23:00:00Z") == Kind::Difference);
    // The 7th by the clocks of Greenwich, the 6th by its own.
    CHECK(dates("2026-01-07", "2026-01-06T23:30:00-05:00") == Kind::Precision);
    CHECK(dates("2026-01-06", "2026-01-06T23:30:00-05:00") == Kind::Precision);
    CHECK(dates("2026-01-09", "2026-01-06T23:00:00Z") == Kind::Contradiction);
}

TEST_CASE("talks of one night are of either day, told by their ends or by how long they lasted")
{
    CHECK(dates("2026-01-06T22:00Z/PT4H", "2026-01-06") == Kind::Precision);
    CHECK(dates("2026-01-06T22:00Z/PT4H", "2026-01-07") == Kind::Precision);
    CHECK(dates("2026-01-06T22:00:00/2026-01-07T02:00:00", "2026-01-06") == Kind::Precision);
    CHECK(dates("2026-01-06T22:00Z/PT4H", "2026-01-08") == Kind::Contradiction);
    CHECK(dates("2026-01-06T09:00Z/PT30H", "2026-01-06") == Kind::Difference);
    CHECK(dates("2026-01-06T22:00Z/PT4H", "2026-01-07T00:00:00+02:00/2026-01-07T04:00:00+02:00") ==
          Kind::None);
    CHECK(dates("2026-01-06T10:00Z/PT2H", "2026-01-06T10:00Z/PT3H") == Kind::Difference);
    // By the clocks of Kyiv the night is all of the 7th.
    const Zone kyiv = Zone::named(u"Europe/Kyiv"_s).value();
    CHECK(dates("2026-01-06T23:00Z/PT2H", "2026-01-06", &kyiv) == Kind::Difference);
    CHECK(dates("2026-01-06T20:00Z/PT4H", "2026-01-06", &kyiv) == Kind::Precision);
}

TEST_CASE("a plan that what came of it keeps to in part is no difference, but a sequel")
{
    CHECK(dates("2026-02-04/2026-02-06", "2026-02-05/2026-02-08", nullptr, Assertion::Planned) ==
          Kind::Update);
    CHECK(kindOf(between(15, 20), between(18, 25), Assertion::Planned) == Kind::Update);
    CHECK(kindOf(between(15, 20), between(18, 25)) == Kind::Difference);
}

TEST_CASE("stretches of time are compared by their ends")
{
    CHECK(dates("2026-01-06T23:00:00Z/2026-01-07T01:00:00Z",
                "2026-01-07T01:00:00+02:00/2026-01-07T03:00:00+02:00") == Kind::None);
    CHECK(dates("2026-01-06/2026-01-07", "2026-01-06T23:00:00Z/2026-01-07T01:00:00Z") == Kind::Precision);
    CHECK(dates("2026-01-06T23:00:00Z", "2026-01-06T23:00:00Z/2026-01-07T01:00:00Z") == Kind::Precision);
    CHECK(dates("2026-01", "2026-01-06T23:00:00Z/2026-01-07T01:00:00Z") == Kind::Precision);
    CHECK(dates("2026-01-06T23:00:00Z/2026-01-07T01:00:00Z", "2026-01-06T23:30:00Z/2026-01-07T02:00:00Z") ==
          Kind::Difference);
    CHECK(dates("2026-01-06T20:00:00Z/2026-01-06T22:00:00Z", "2026-01-06T23:30:00Z/2026-01-07T02:00:00Z") ==
          Kind::Contradiction);
    CHECK(dates("2026-02-09/..", "2026-02-09/2026-02-12") == Kind::Precision);
    CHECK(dates("2026-02-09/", "2026-02-09/2026-02-12") == Kind::Precision);
    CHECK(dates("../2026-02-12", "2026-02-09/2026-02-12") == Kind::Precision);
    CHECK(dates("2026-02-09/..", "2026-02-10/2026-02-12") == Kind::Difference);
    CHECK(dates("2026-02-09/..", "2026-02-01/2026-02-05") == Kind::Contradiction);
}

TEST_CASE("a place and what it lies in agree")
{
    CHECK(places(u"Paris", u"France") == Kind::Precision);
    CHECK(places(u"Paris, France", u"Paris") == Kind::Precision);
    CHECK(places(u"Paris, France", u"France") == Kind::Precision);
    CHECK(places(u"Élysée Palace, Paris", u"Paris") == Kind::Precision);
    CHECK(places(u"Élysée Palace, Paris", u"France") == Kind::Precision);
    CHECK(places(u"Élysée Palace", u"Paris") == Kind::Precision);
    CHECK(places(u"Élysée Palace", u"France") == Kind::Precision);
    CHECK(places(u"Kyiv", u"Ukraine") == Kind::Precision);
    CHECK(places(u"Ukraine", u"Kyiv", Assertion::Planned) == Kind::Precision);
    CHECK(places(u"central Kyiv", u"Ukraine") == Kind::Precision);
    CHECK(places(u"Kyiv suburbs", u"Kyiv") == Kind::Precision);
    CHECK(places(u"Abu Dhabi", u"the United Arab Emirates") == Kind::Precision);
    CHECK(places(u"Abu Dhabi", u"UAE") == Kind::Precision);
    CHECK(places(u"Geneva", u"Switzerland") == Kind::Precision);
    CHECK(places(u"Mar-a-Lago", u"Florida") == Kind::Precision);
    CHECK(places(u"Mar-a-Lago, Florida", u"U.S.") == Kind::Precision);
    CHECK(places(u"10 Downing Street", u"London") == Kind::Precision);
    CHECK(places(u"Hall of Mirrors, Harbour Palace, Port", u"Port") == Kind::Precision);
    CHECK(places(u"The Hague", u"the Netherlands") == Kind::Precision);
    CHECK(places(u"Luhansk", u"Donbas") == Kind::Precision);
    for (const auto &[inner, outer] : std::initializer_list<std::pair<const char16_t *, const char16_t *>>{
             {u"Paris", u"Europe"},
             {u"Abu Dhabi", u"the Gulf"},
             {u"Doha", u"Middle East"},
             {u"Astana", u"Central Asia"},
             {u"Oval Office", u"White House"},
             {u"Oval Office", u"Washington"},
             {u"Berlin", u"Deutschland"},
             {u"Genf", u"Schweiz"},
             {u"Genève", u"Switzerland"},
             {u"Київ", u"Ukraine"},
             {u"Москва", u"Россия"},
             {u"Варшава", u"Polska"},
             {u"Wien", u"Austria"},
             {u"Londres", u"Royaume-Uni"},
             {u"Istanbul", u"Türkei"},
             {u"Saudi-Arabien", u"Middle East"},
             {u"Ramallah", u"West Bank"},
             {u"the Ukrainian embassy in Washington", u"Washington"},
             {u"Rafah", u"Gaza"},
             {u"Tskhinvali", u"Georgia"},
             {u"Great Hall of the People", u"Beijing"},
             {u"Camp David", u"Maryland"},
             {u"Panmunjom", u"Korea"},
             {u"Bogotá", u"Colombia"},
             {u"a base near Erbil", u"Iraq"}}) {
        INFO(QString::fromUtf16(inner).toStdString() << " in " << QString::fromUtf16(outer).toStdString());
        CHECK(places(inner, outer) == Kind::Precision);
    }
}

TEST_CASE("places are told by what they lie in, whatever is said with them")
{
    for (const auto &[a, b] : std::initializer_list<std::pair<const char16_t *, const char16_t *>>{
             {u"the Ukrainian embassy in Washington", u"Washington, D.C."},
             {u"the White House", u"Washington, DC"},
             {u"Washington DC", u"Washington, D.C."},
             {u"Washington, D.C.", u"the United States"},
             {u"the French embassy in Kyiv", u"Kyiv, Ukraine"},
             {u"a hotel in Munich", u"Munich, Bavaria"},
             {u"Hotel Bayerischer Hof, Munich", u"Munich, Germany"},
             {u"Hotel Bayerischer Hof, Munich", u"Munich"},
             {u"the Kremlin", u"Moscow, Russia"},
             {u"Mar-a-Lago", u"Palm Beach, Fla."},
             {u"Palm Beach, Fla.", u"Florida"},
             {u"Trump's Mar-a-Lago club in Florida", u"Mar-a-Lago"},
             {u"Camp David, Md.", u"Maryland"},
             {u"UN Headquarters, New York", u"New York, N.Y."},
             {u"United Nations headquarters", u"New York City"},
             {u"Manhattan", u"New York"},
             {u"the U.S. embassy in Kyiv", u"Kyiv"},
             {u"Mariyinsky Palace", u"Kyiv"},
             {u"Mariinskyi Palace, Kyiv", u"Kyiv"},
             {u"Ritz-Carlton, Riyadh", u"Saudi Arabia"},
             {u"Diriyah Palace in Riyadh", u"Riyadh, Saudi Arabia"},
             {u"Dolmabahçe Palace", u"Istanbul"},
             {u"Çırağan Palace, Istanbul", u"Turkey"},
             {u"Ankara", u"Türkiye"},
             {u"Intercontinental Geneva", u"Geneva"},
             {u"the Palais des Nations", u"Geneva, Switzerland"},
             {u"NATO headquarters in Brussels", u"Brussels"},
             {u"NATO headquarters", u"Belgium"},
             {u"Ramstein Air Base", u"Germany"},
             {u"Ramstein", u"Rhineland-Palatinate, Germany"},
             {u"Rzeszów", u"Poland"},
             {u"Rzeszów-Jasionka airport", u"Poland"},
             {u"Kyjev", u"Ukrajina"},
             {u"Kiew", u"Ukraine"},
             {u"Львов", u"Украина"},
             {u"Женева", u"Швейцария"},
             {u"Берлін", u"Німеччина"},
             {u"Berlin (Allemagne)", u"Berlin"},
             {u"Anchorage", u"Alaska"},
             {u"Joint Base Elmendorf-Richardson", u"Alaska"},
             {u"Joint Base Elmendorf-Richardson in Anchorage, Alaska", u"Anchorage, Alaska"},
             {u"Alaska", u"United States"},
             {u"Budapest", u"Hungary"},
             {u"Jiddah", u"Saudi Arabia"},
             {u"Qasr al-Watan", u"Abu Dhabi"},
             {u"Kyiv", u"Eastern Europe"},
             {u"Chernobyl", u"Kyiv Oblast"},
             {u"Bucha", u"Kyiv region"},
             {u"a dacha outside Moscow", u"Russia"},
             {u"outside Kyiv", u"Ukraine"},
             {u"Valdai", u"Novgorod region"},
             {u"Putin's residence in Novgorod region", u"Russia"},
             {u"eastern Ukraine", u"Ukraine"},
             {u"northern Italy", u"Italy"},
             {u"Rome", u"Vatican"},
             {u"the Vatican", u"Rome"},
             {u"Hofburg Palace in Vienna", u"Vienna, Austria"},
             {u"Hôtel Matignon", u"Paris"},
             {u"Quai d'Orsay", u"France"},
             {u"Chequers", u"Buckinghamshire"},
             {u"Lancaster House, London", u"UK"},
             {u"Kharkiv", u"Kharkiv region"},
             {u"Bucha", u"Kyiv oblast"},
             {u"Moscow region", u"Russia"},
             {u"Novo-Ogaryovo", u"Moscow region"},
             {u"Russian embassy, Washington", u"Washington, D.C."},
             {u"the State Department", u"Washington, D.C."},
             {u"Fort Bragg, N.C.", u"North Carolina"},
             {u"Donetsk region", u"Ukraine"},
             {u"Pokrovsk", u"Donetsk region"},
             {u"in Paris", u"France"},
             {u"at the White House", u"Washington"},
         }) {
        INFO(QString::fromUtf16(a).toStdString() << " and " << QString::fromUtf16(b).toStdString());
        CHECK(places(a, b) == Kind::Precision);
    }
    for (const auto &[a, b] : std::initializer_list<std::pair<const char16_t *, const char16_t *>>{
             {u"Palm Beach, Florida", u"Palm Beach, Fla."},
             {u"Brussels, Belgium", u"Bruxelles, Belgique"},
             {u"Kyjiw", u"Kyiv"},
             {u"Lwiw", u"Lviv"},
             {u"Lwów", u"Львів"},
             {u"Jeddah", u"Dschidda"},
             {u"Kharkiv oblast", u"Kharkiv region"},
             {u"Zaporizhzhia", u"Zaporizhzhia region"},
         }) {
        INFO(QString::fromUtf16(a).toStdString() << " and " << QString::fromUtf16(b).toStdString());
        CHECK(places(a, b) == Kind::None);
    }
    for (const auto &[a, b] : std::initializer_list<std::pair<const char16_t *, const char16_t *>>{
             {u"Washington, D.C.", u"Washington state"},
             {u"Washington state", u"the White House"},
             {u"Élysée Palace in Paris", u"Paris, Texas"},
             {u"Paris", u"Vienna"},
             {u"the Ukrainian embassy in Washington", u"the Ukrainian embassy in London"},
             {u"the U.S. embassy in Kyiv", u"the United States"},
             {u"Bucha", u"Kyiv"},
             {u"eastern Ukraine", u"western Ukraine"},
             {u"Vienna", u"Geneva"},
             {u"Bucha", u"Kyiv"},
             {u"the Russian embassy in Washington", u"Russia"},
             {u"посольство США в Києві", u"США"},
             {u"Augusta, Ga.", u"Georgia"},
             {u"Paris, Texas", u"Paris, France"},
             {u"Texas", u"Washington"},
             {u"Washington", u"New York"},
         }) {
        INFO(QString::fromUtf16(a).toStdString() << " and " << QString::fromUtf16(b).toStdString());
        CHECK(places(a, b) == Kind::Difference);
    }
}

TEST_CASE("names of one place are one place")
{
    CHECK(places(u"Kiev", u"Kyiv") == Kind::None);
    CHECK(places(u"by video link", u"online") == Kind::None);
    CHECK(places(u"via videoconference", u"virtually") == Kind::None);
    CHECK(places(u"online", u"Paris") == Kind::Difference);
    CHECK(places(u"Delhi", u"New Delhi") == Kind::None);
    CHECK(places(u"élysée palace", u"the Elysee Palace") == Kind::None);
    CHECK(places(u"Paris (France)", u"Paris, France") == Kind::None);
    CHECK(places(u"US", u"United States") == Kind::None);
    CHECK(places(u"Istanbul, Türkiye", u"Istanbul, Turkey") == Kind::None);
    CHECK(places(u"Ukraine’s capital", u"Kyiv") == Kind::None);
    CHECK(places(u"the capital of France", u"Paris") == Kind::None);
    CHECK(places(u"the Norwegian capital", u"Oslo") == Kind::None);
    CHECK(places(u"Genf", u"Geneva") == Kind::None);
    CHECK(places(u"Париж", u"Paris") == Kind::None);
    CHECK(places(u"Київ", u"Киев") == Kind::None);
    CHECK(places(u"Warschau", u"Varsovie") == Kind::None);
    CHECK(places(u"Washington, D.C.", u"Washington") == Kind::Precision);
}

TEST_CASE("places of which neither lies in the other differ")
{
    CHECK(places(u"Paris", u"Brussels") == Kind::Difference);
    CHECK(places(u"Paris", u"Belgium") == Kind::Difference);
    CHECK(places(u"Genf", u"France") == Kind::Difference);
    CHECK(places(u"Doha", u"Europe") == Kind::Difference);
    CHECK(places(u"Port", u"Harbour") == Kind::Difference);
    CHECK(places(u"South Sudan", u"Sudan") == Kind::Difference);
    CHECK(places(u"Guinea", u"Equatorial Guinea") == Kind::Difference);
    CHECK(places(u"Paris", u"Brussels", Assertion::Planned) == Kind::Update);
    CHECK(places(u"Paris, France", u"Lyon, France") == Kind::Difference);
}

TEST_CASE("the words of a denial are told from those of another account")
{
    for (const char16_t *sentence :
         {u"Kyiv denied the accusation.", u"Ukraine has denied any involvement.",
          u"The Kremlin rejected the report as false.", u"A spokesman dismissed the claims.",
          u"Officials dismissed it as propaganda.", u"He called the allegation a lie.",
          u"The ministry refuted reports of a withdrawal.", u"The reports are untrue, he said.",
          u"Moscow’s denial came within hours.", u"She called that story “completely false”."}) {
        CHECK(saysDenied(QString::fromUtf16(sentence)));
    }
    for (const char16_t *sentence :
         {u"The meeting took place on 5 January.", u"He did not deny the report.",
          u"She neither confirmed nor denied it.", u"Russia has rejected the presence of foreign troops.",
          u"The president dismissed his adviser.", u"Officials declined to confirm or deny the visit."}) {
        CHECK_FALSE(saysDenied(QString::fromUtf16(sentence)));
    }
}

TEST_CASE("signed and carried out say more than held, and plans give way to what came of them")
{
    CHECK(kindOf(EventStatus::Held, EventStatus::Signed) == Kind::Precision);
    CHECK(kindOf(EventStatus::Held, EventStatus::CarriedOut) == Kind::Precision);
    CHECK(kindOf(EventStatus::Planned, EventStatus::Held) == Kind::Update);
    CHECK(kindOf(EventStatus::Agreed, EventStatus::CarriedOut) == Kind::Update);
    CHECK(kindOf(EventStatus::Held, EventStatus::Cancelled) == Kind::Contradiction);
    CHECK(kindOf(EventStatus::CarriedOut, EventStatus::Lapsed) == Kind::Contradiction);
    CHECK(kindOf(EventStatus::Signed, EventStatus::CarriedOut) == Kind::Update);
    CHECK(kindOf(EventStatus::Lapsed, EventStatus::Signed) == Kind::Update);
    CHECK(kindOf(EventStatus::Ongoing, EventStatus::Lapsed) == Kind::Update);
    CHECK(label(EventStatus::Held, EventKind::Agreement) == u"concluded"_s);
    CHECK(label(EventStatus::Held, EventKind::Exchange) == u"carried out"_s);
    CHECK(label(EventStatus::CarriedOut, EventKind::Agreement) == u"carried out"_s);
}

TEST_CASE("a role that was planned and then taken is no disagreement")
{
    CHECK(kindOf(Role::Host, Role::Host, Assertion::Planned) == Kind::None);
    CHECK(kindOf(Role::Expected, Role::Attended) == Kind::Update);
    CHECK(kindOf(Role::Attended, Role::Host, Assertion::Planned) == Kind::Update);
}

TEST_CASE("a zone turns instants into clocks and back, over changes of the clocks and beyond all years")
{
    const auto kyiv = Zone::named(u"Europe/Kyiv");
    if (!kyiv)
        SKIP("no database of zones on this system");
    CHECK_FALSE(Zone::named(u"Europe/Atlantis"));
    CHECK_FALSE(Zone::named(u""));
    CHECK_FALSE(Zone::named(u"UTC+02:00"));
    CHECK(Zone::named(u"UTC") == Zone::utc());
    const auto second = [](const char *day, int hour) {
        return dated(day).earliest()->daysSinceEpoch * secondsPerDay + hour * 3600;
    };
    CHECK(kyiv->clockAt(second("2026-01-06", 12)) == second("2026-01-06", 14));
    CHECK(kyiv->clockAt(second("2026-07-06", 12)) == second("2026-07-06", 15));
    CHECK(kyiv->instantOf(second("2026-01-06", 14)) == second("2026-01-06", 12));
    CHECK(kyiv->instantOf(second("2026-07-06", 15)) == second("2026-07-06", 12));
    // 29 March 2026, 03:00 becomes 04:00; 25 October, 04:00 becomes 03:00.
    CHECK(kyiv->instantOf(second("2026-03-29", 2)) == second("2026-03-29", 0));
    CHECK(kyiv->instantOf(second("2026-03-29", 4)) == second("2026-03-29", 1));
    CHECK(kyiv->instantOf(second("2026-10-25", 5)) == second("2026-10-25", 3));
    for (const std::int64_t far : {-999999999999999, 999999999999999})
        CHECK(kyiv->instantOf(kyiv->clockAt(far)) == far);
}

TEST_CASE("a time stands on an axis where that has its instant, a day where it is a day")
{
    const auto kyiv = Zone::named(u"Europe/Kyiv");
    if (!kyiv)
        SKIP("no database of zones on this system");
    const CivilSecond day = dated("2026-01-06").earliest()->daysSinceEpoch * secondsPerDay;
    CHECK(stretchOf(dated("2026-01-06"), *kyiv) == TimeRange{day, day + secondsPerDay});
    CHECK(stretchOf(dated("2026-01-06T12:00:00Z"), *kyiv) ==
          TimeRange{day + 14 * 3600, day + 14 * 3600 + 60});
    CHECK(stretchOf(dated("2026-01-06T12:00:00Z"), Zone::utc()) ==
          TimeRange{day + 12 * 3600, day + 12 * 3600 + 60});
    CHECK(stretchOf(dated("2026-01-06T12:00:00"), *kyiv) == TimeRange{day + 12 * 3600, day + 12 * 3600 + 60});
    CHECK(stretchOf(dated("2026-01-06T24:00:00"), Zone::utc()) ==
          TimeRange{day + secondsPerDay, day + secondsPerDay + 60});
    CHECK(stretchOf(dated("2026-01-06T22:00:00Z/2026-01-07T01:00:00Z"), Zone::utc()) ==
          TimeRange{day + 22 * 3600, day + 25 * 3600});
    CHECK_FALSE(stretchOf(dated("../.."), Zone::utc()));
}

} // namespace comparing_tests
