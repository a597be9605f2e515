// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <random>
#include <string>

namespace edtf_tests {

using chancery::CivilDay;
using chancery::ClockTime;
using chancery::Edtf;

namespace {

QString iso(const std::optional<CivilDay> &day)
{
    return day ? day->toIso() : QStringLiteral("-");
}

struct Valid
{
    QStringView expression;
    int level;
    QStringView earliest; // "-": none
    QStringView latest;
    QStringView readable;
};

// The examples of the Library of Congress's specification of 4 February 2019, and the dates of diplomacy.
constexpr Valid valid[] = {
    // Level 0: dates
    {u"2026-01-06", 0, u"2026-01-06", u"2026-01-06", u"6 January 2026"},
    {u"1985-04-12", 0, u"1985-04-12", u"1985-04-12", u"12 April 1985"},
    {u"2025-12", 0, u"2025-12-01", u"2025-12-31", u"December 2025"},
    {u"2024-02", 0, u"2024-02-01", u"2024-02-29", u"February 2024"},
    {u"1900-02", 0, u"1900-02-01", u"1900-02-28", u"February 1900"},
    {u"2014", 0, u"2014-01-01", u"2014-12-31", u"2014"},
    {u"0476", 0, u"0476-01-01", u"0476-12-31", u"476 CE"},
    {u"0000", 0, u"0000-01-01", u"0000-12-31", u"1 BCE"},
    {u"0000-02-29", 0, u"0000-02-29", u"0000-02-29", u"29 February 1 BCE"},
    {u"9999-12-31", 0, u"9999-12-31", u"9999-12-31", u"31 December 9999"},
    // Level 0: dates and times. The day is the one that the expression names, whatever the zone.
    {u"2026-01-06T14:30:00", 0, u"2026-01-06", u"2026-01-06", u"6 January 2026, 14:30"},
    {u"1985-04-12T23:20:30Z", 0, u"1985-04-12", u"1985-04-12", u"12 April 1985, 23:20:30 UTC"},
    {u"1985-04-12T23:20:30-04", 0, u"1985-04-12", u"1985-04-12", u"12 April 1985, 23:20:30 (UTC-04)"},
    {u"2026-01-06T00:30:00+05:30", 0, u"2026-01-06", u"2026-01-06", u"6 January 2026, 00:30 (UTC+05:30)"},
    {u"2026-01-06T24:00:00", 0, u"2026-01-07", u"2026-01-07", u"6 January 2026, 24:00"},
    {u"2016-12-31T23:59:60Z", 0, u"2016-12-31", u"2016-12-31", u"31 December 2016, 23:59:60 UTC"},
    {u"2017-01-01T05:29:60+05:30", 0, u"2017-01-01", u"2017-01-01", u"1 January 2017, 05:29:60 (UTC+05:30)"},
    // Level 0: intervals
    {u"1964/2008", 0, u"1964-01-01", u"2008-12-31", u"1964–2008"},
    {u"2004-06/2006-08", 0, u"2004-06-01", u"2006-08-31", u"from June 2004 to August 2006"},
    {u"2026-01/2026-03", 0, u"2026-01-01", u"2026-03-31", u"January–March 2026"},
    {u"2026-01-03/2026-01-06", 0, u"2026-01-03", u"2026-01-06", u"3–6 January 2026"},
    {u"2026-01-29/2026-02-03", 0, u"2026-01-29", u"2026-02-03", u"29 January – 3 February 2026"},
    {u"2025-12-29/2026-01-03", 0, u"2025-12-29", u"2026-01-03", u"from 29 December 2025 to 3 January 2026"},
    {u"2026-01-06/2026-01-06", 0, u"2026-01-06", u"2026-01-06", u"6 January 2026"},
    {u"2004-02-01/2005", 0, u"2004-02-01", u"2005-12-31", u"from 1 February 2004 to 2005"},
    {u"2005/2006-02", 0, u"2005-01-01", u"2006-02-28", u"from 2005 to February 2006"},
    {u"2004-02-01/2004", 0, u"2004-02-01", u"2004-12-31", u"from 1 February 2004 to 2004"},
    // Level 1: years
    {u"Y170000002", 1, u"+170000002-01-01", u"+170000002-12-31", u"170000002"},
    {u"Y-170000002", 1, u"-170000002-01-01", u"-170000002-12-31", u"170000003 BCE"},
    {u"Y99999999999", 1, u"+99999999999-01-01", u"+99999999999-12-31", u"99999999999"},
    {u"-1985", 1, u"-1985-01-01", u"-1985-12-31", u"1986 BCE"},
    {u"-0001-02-28", 1, u"-0001-02-28", u"-0001-02-28", u"28 February 2 BCE"},
    {u"-0004-02-29", 1, u"-0004-02-29", u"-0004-02-29", u"29 February 5 BCE"},
    // Level 1: seasons
    {u"2001-21", 1, u"2001-03-01", u"2001-05-31", u"spring 2001"},
    {u"2025-22", 1, u"2025-06-01", u"2025-08-31", u"summer 2025"},
    {u"2025-23", 1, u"2025-09-01", u"2025-11-30", u"autumn 2025"},
    {u"2025-24", 1, u"2025-12-01", u"2026-02-28", u"winter 2025"},
    {u"2023-24", 1, u"2023-12-01", u"2024-02-29", u"winter 2023"},
    {u"-0001-24", 1, u"-0001-12-01", u"0000-02-29", u"winter 2 BCE"},
    // Level 1: qualifiers, which do not widen the range
    {u"2024?", 1, u"2024-01-01", u"2024-12-31", u"possibly 2024"},
    {u"2024~", 1, u"2024-01-01", u"2024-12-31", u"about 2024"},
    {u"2004-06~", 1, u"2004-06-01", u"2004-06-30", u"about June 2004"},
    {u"2004-06-11%", 1, u"2004-06-11", u"2004-06-11", u"possibly about 11 June 2004"},
    {u"2025-24~", 1, u"2025-12-01", u"2026-02-28", u"about winter 2025"},
    {u"Y170000002?", 1, u"+170000002-01-01", u"+170000002-12-31", u"possibly 170000002"},
    // Level 1: unspecified digits from the right
    {u"201X", 1, u"2010-01-01", u"2019-12-31", u"some year in the 2010s"},
    {u"200X", 1, u"2000-01-01", u"2009-12-31", u"some year from 2000 to 2009"},
    {u"20XX", 1, u"2000-01-01", u"2099-12-31", u"some year from 2000 to 2099"},
    {u"-198X", 1, u"-1989-01-01", u"-1980-12-31", u"some year from 1990 to 1981 BCE"},
    {u"2004-XX", 1, u"2004-01-01", u"2004-12-31", u"some month of 2004"},
    {u"1985-04-XX", 1, u"1985-04-01", u"1985-04-30", u"some day in April 1985"},
    {u"2023-02-XX", 1, u"2023-02-01", u"2023-02-28", u"some day in February 2023"},
    {u"1985-XX-XX", 1, u"1985-01-01", u"1985-12-31", u"some day in 1985"},
    {u"201X~", 1, u"2010-01-01", u"2019-12-31", u"about some year in the 2010s"},
    // Level 1: intervals with open and unknown ends
    {u"2022-02-24/..", 1, u"2022-02-24", u"-", u"from 24 February 2022, no end given"},
    {u"2022-02-24/", 1, u"2022-02-24", u"-", u"from 24 February 2022, end unknown"},
    {u"../2026-01", 1, u"-", u"2026-01-31", u"until January 2026, no start given"},
    {u"/2026-01", 1, u"-", u"2026-01-31", u"until January 2026, start unknown"},
    {u"../..", 1, u"-", u"-", u"no start or end given"},
    {u"/..", 1, u"-", u"-", u"start unknown, no end given"},
    {u"1984~/2004-06", 1, u"1984-01-01", u"2004-06-30", u"from about 1984 to June 2004"},
    {u"1984-06-02?/2004-08-08~", 1, u"1984-06-02", u"2004-08-08",
     u"from possibly 2 June 1984 to about 8 August 2004"},
    {u"-0044/0014", 1, u"-0044-01-01", u"0014-12-31", u"from 45 BCE to 14 CE"},
    {u"2025-24/2026-21", 1, u"2025-12-01", u"2026-05-31", u"from winter 2025 to spring 2026"},
    // Level 2: exponents and significant digits
    {u"Y-17E7", 2, u"-170000000-01-01", u"-170000000-12-31", u"170000001 BCE"},
    {u"Y17E8", 2, u"+1700000000-01-01", u"+1700000000-12-31", u"1700000000"},
    {u"1950S2", 2, u"1900-01-01", u"1999-12-31", u"some year from 1900 to 1999, about 1950"},
    {u"1950S4", 2, u"1950-01-01", u"1950-12-31", u"1950"},
    {u"-1950S2", 2, u"-1999-01-01", u"-1900-12-31", u"some year from 2000 to 1901 BCE, about 1951 BCE"},
    {u"Y171010000S3", 2, u"+171000000-01-01", u"+171999999-12-31",
     u"some year from 171000000 to 171999999, about 171010000"},
    {u"Y3388E2S3", 2, u"+338000-01-01", u"+338999-12-31", u"some year from 338000 to 338999, about 338800"},
    // Level 2: parts of a year
    {u"2026-25", 2, u"2026-03-01", u"2026-05-31", u"northern spring 2026"},
    {u"2026-28", 2, u"2026-12-01", u"2027-02-28", u"northern winter 2026"},
    {u"2026-29", 2, u"2026-09-01", u"2026-11-30", u"southern spring 2026"},
    {u"2026-30", 2, u"2026-12-01", u"2027-02-28", u"southern summer 2026"},
    {u"2026-31", 2, u"2026-03-01", u"2026-05-31", u"southern autumn 2026"},
    {u"2026-32", 2, u"2026-06-01", u"2026-08-31", u"southern winter 2026"},
    {u"2026-33", 2, u"2026-01-01", u"2026-03-31", u"the first quarter of 2026"},
    {u"2026-36", 2, u"2026-10-01", u"2026-12-31", u"the fourth quarter of 2026"},
    {u"2026-37", 2, u"2026-01-01", u"2026-04-30", u"the first third of 2026"},
    {u"2026-39", 2, u"2026-09-01", u"2026-12-31", u"the last third of 2026"},
    {u"2001-40", 2, u"2001-01-01", u"2001-06-30", u"the first half of 2001"},
    {u"2001-41", 2, u"2001-07-01", u"2001-12-31", u"the second half of 2001"},
    // Level 2: sets
    {u"[1667,1668,1670..1672]", 2, u"1667-01-01", u"1672-12-31", u"1667, 1668 or 1670–1672"},
    {u"[..1760-12-03]", 2, u"-", u"1760-12-03", u"on or before 3 December 1760"},
    {u"[..2026-01-02]", 2, u"-", u"2026-01-02", u"on or before 2 January 2026"},
    {u"[1760-12..]", 2, u"1760-12-01", u"-", u"in or after December 1760"},
    {u"[1760-01,1760-02,1760-12..]", 2, u"1760-01-01", u"-",
     u"January 1760, February 1760 or in or after December 1760"},
    {u"[1667,1760-12]", 2, u"1667-01-01", u"1760-12-31", u"1667 or December 1760"},
    {u"[2026-01-03..2026-01-06]", 2, u"2026-01-03", u"2026-01-06", u"some time in 3–6 January 2026"},
    {u"[2026-01-06,2026-01-03]", 2, u"2026-01-03", u"2026-01-06", u"6 January 2026 or 3 January 2026"},
    {u"{1960,1961-12}", 2, u"1960-01-01", u"1961-12-31", u"1960 and December 1961"},
    {u"{..1984}", 2, u"-", u"1984-12-31", u"1984 and all before"},
    {u"{1984..}", 2, u"1984-01-01", u"-", u"1984 and all after"},
    {u"{2026-01-03,2026-01-06~}", 2, u"2026-01-03", u"2026-01-06",
     u"3 January 2026 and about 6 January 2026"},
    // Level 2: qualifiers of groups and of single components
    {u"2004-06~-11", 2, u"2004-06-11", u"2004-06-11", u"11 June 2004 (year and month approximate)"},
    {u"2004?-06-11", 2, u"2004-06-11", u"2004-06-11", u"11 June 2004 (year uncertain)"},
    {u"?2004-06-~11", 2, u"2004-06-11", u"2004-06-11", u"11 June 2004 (year uncertain, day approximate)"},
    {u"2004-%06-11", 2, u"2004-06-11", u"2004-06-11", u"11 June 2004 (month uncertain and approximate)"},
    {u"2004-06-~11", 2, u"2004-06-11", u"2004-06-11", u"11 June 2004 (day approximate)"},
    {u"~2004-06-11?", 2, u"2004-06-11", u"2004-06-11",
     u"11 June 2004 (year uncertain and approximate, month and day uncertain)"},
    {u"~2004", 2, u"2004-01-01", u"2004-12-31", u"about 2004"},
    {u"2004?-24", 2, u"2004-12-01", u"2005-02-28", u"winter 2004 (year uncertain)"},
    // Level 2: unspecified digits anywhere
    {u"156X-12-25", 2, u"1560-12-25", u"1569-12-25", u"25 December of some year in the 1560s"},
    {u"15XX-12-25", 2, u"1500-12-25", u"1599-12-25", u"25 December of some year from 1500 to 1599"},
    {u"15XX-12-XX", 2, u"1500-12-01", u"1599-12-31", u"some day in December of some year from 1500 to 1599"},
    {u"1560-XX-25", 2, u"1560-01-25", u"1560-12-25", u"day 25 of some month of 1560"},
    {u"XXXX-12-XX", 2, u"0000-12-01", u"9999-12-31", u"some day in December of some year"},
    {u"XXXX-XX-XX", 2, u"0000-01-01", u"9999-12-31", u"some day in some year"},
    {u"XXXX", 2, u"0000-01-01", u"9999-12-31", u"some year"},
    {u"-XXXX", 2, u"-9999-01-01", u"-0001-12-31", u"some year before 1 BCE"},
    {u"XXXX-02-29", 2, u"0000-02-29", u"9996-02-29", u"29 February of some year"},
    {u"190X-02-29", 2, u"1904-02-29", u"1908-02-29", u"29 February of some year from 1900 to 1909"},
    {u"1XXX-XX", 2, u"1000-01-01", u"1999-12-31", u"some month of some year from 1000 to 1999"},
    {u"1XXX-12", 2, u"1000-12-01", u"1999-12-31", u"December of some year from 1000 to 1999"},
    {u"1984-1X", 2, u"1984-10-01", u"1984-12-31", u"October, November or December of 1984"},
    {u"1984-0X", 2, u"1984-01-01", u"1984-09-30", u"some month from January to September of 1984"},
    {u"1984-X2", 2, u"1984-02-01", u"1984-12-31", u"February or December of 1984"},
    {u"1X50", 2, u"1050-01-01", u"1950-12-31", u"some year of the form 1X50"},
    {u"2026-01-1X", 2, u"2026-01-10", u"2026-01-19", u"some day from 10 to 19 in January 2026"},
    {u"2026-01-X5", 2, u"2026-01-05", u"2026-01-25", u"day 5, 15 or 25 in January 2026"},
    {u"2026-XX-31", 2, u"2026-01-31", u"2026-12-31", u"day 31 of some month of 2026"},
    {u"202X-24", 2, u"2020-12-01", u"2030-02-28", u"winter of some year in the 2020s"},
    // Level 2: intervals
    {u"2004-06-~01/2004-06-~20", 2, u"2004-06-01", u"2004-06-20",
     u"from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)"},
    {u"2004-06-XX/2004-07-03", 1, u"2004-06-01", u"2004-07-03", u"from some day in June 2004 to 3 July 2004"},
};

struct Invalid
{
    QStringView expression;
    int position;
};

constexpr Invalid invalid[] = {
    {u"", 0},
    {u" ", 0},
    {u"yesterday", 0},
    {u"2026-02-30", 0},
    {u"2023-02-29", 0},
    {u"1900-02-29", 0},
    {u"-0001-02-29", 0},
    {u"2026-04-31", 0},
    {u"2026-01-00", 0},
    {u"2026-01-32", 0},
    {u"2026-13", 5},
    {u"2026-00", 5},
    {u"2026-20", 5},
    {u"2026-42", 5},
    {u"2026-2X", 5},
    {u"2026-1-3", 5},
    {u"2026-01-3", 8},
    {u"2026-01-003", 8},
    {u"2026-1", 5},
    {u"2026-", 5},
    {u"2026-01-", 8},
    {u"2026--01", 5},
    {u"26", 0},
    {u"20260106", 0},
    {u"12026", 0},
    {u"+2026", 0},
    {u"-0000", 0},
    {u"-", 1},
    {u"2026-01-06 ", 10},
    {u" 2026-01-06", 0},
    {u"2026-01-06x", 10},
    {u"2026-01-06-01", 10},
    {u"2026-21-05", 7},
    {u"２０２６", 0},
    {u"٢٠٢٦-٠١", 0},
    {u"2026–01–06", 4},
    {u"20x6", 2},
    {u"198x", 3},
    {u"198u", 3},
    {u"190X-02-3X", 0},
    {u"1901-02-29", 0},
    {u"2004?~", 5},
    {u"2004~~", 5},
    {u"??2004", 1},
    {u"2004-06-11 ?", 10},
    {u"(2004)?", 0},
    // times
    {u"2026-01-06T", 11},
    {u"2026-01-06T24:61", 14},
    // Of two clocks of which one has no zone the days tell the order.
    {u"2026-01-06T24:00/00:15Z", 17},
    {u"2026-01-07T00:30/2026-01-06T23:00Z", 17},
    {u"2026-01-06T24:61:00", 14},
    {u"2026-01-06T24:00:01", 11},
    {u"2026-01-06T25:00:00", 11},
    {u"2026-01-06T10:60:00", 14},
    {u"2026-01-06T10:10:60", 17},
    {u"2026-01-06T10:10", 16},
    {u"2026-01-06T10:10:1", 17},
    {u"2026-01-06T1:10:10", 11},
    {u"2026-01-06t10:10:10", 10},
    {u"2026-01-06T10:10:10Z10", 20},
    {u"2026-01-06T10:10:10-00:00", 19},
    {u"2026-01-06T10:10:10+24:00", 20},
    {u"2026-01-06T10:10:10.5", 19},
    {u"2026-01T10:10:10", 7},
    {u"2026-01-06?T10:10:10", 11},
    {u"2026-01-XXT10:10:10", 10},
    // long years
    {u"Y", 1},
    {u"Y-", 2},
    {u"Y2026", 0},
    {u"Y-2026", 0},
    {u"Y02026", 1},
    {u"y170000002", 0},
    {u"Y170000002-01", 10},
    {u"Y100000000000", 0},
    {u"Y99999999999999999999", 1},
    {u"Y1E", 3},
    {u"Y1E0", 3},
    {u"Y1E11", 0},
    {u"Y17E99999", 0},
    {u"Y17E99999999999999999999", 4},
    {u"17E7", 2},
    {u"1950S", 5},
    {u"1950S0", 5},
    {u"1950S5", 5},
    {u"195XS2", 4},
    {u"1950S2-01", 6},
    // intervals
    {u"/", 0},
    {u"2026-01-06/2026-01-03", 11},
    {u"0800/-0999", 5},
    {u"2026/2025-12", 5},
    {u"2012/2013/2014", 9},
    {u"2000/12-12", 5},
    {u"2026-01-03/open", 11},
    {u"2026-01-03/...", 13},
    {u"2026-01-03T10:00:00/2026-01-06", 10},
    {u"2026-01-03/2026-01-06T10:00:00", 21},
    {u"2026-01-03/P3D", 11},
    {u"2026-01-03 / 2026-01-06", 10},
    {u"2026-01-03..2026-01-06", 10},
    // sets
    {u"[]", 1},
    {u"{}", 1},
    {u"[..]", 3},
    {u"[2026", 5},
    {u"[2026}", 5},
    {u"2026]", 4},
    {u"[2026,]", 6},
    {u"[2026, 2027]", 6},
    {u"[2026,..2027]", 6},
    {u"[2026..,2027]", 8},
    {u"[2027..2026]", 1},
    {u"[2026] ", 6},
    {u"[[2026]]", 1},
    {u"[2026/2027]", 5},
    {u"[2026-01-06T10:00:00]", 11},
};

} // namespace

TEST_CASE("valid expressions have their level, their first and last day and their wording")
{
    for (const Valid &expected : valid) {
        const auto date = Edtf::parse(expected.expression);
        INFO(expected.expression.toString().toStdString());
        if (!date)
            UNSCOPED_INFO(date.error().reason.toStdString());
        REQUIRE(date.hasValue());
        CHECK(date->toString() == expected.expression);
        CHECK(date->level() == expected.level);
        CHECK(iso(date->earliest()).toStdString() == expected.earliest.toString().toStdString());
        CHECK(iso(date->latest()).toStdString() == expected.latest.toString().toStdString());
        CHECK(date->toReadable().toStdString() == expected.readable.toString().toStdString());
    }
}

TEST_CASE("what is not EDTF is refused with a reason and the place where reading stopped")
{
    for (const Invalid &expected : invalid) {
        const auto date = Edtf::parse(expected.expression);
        INFO(expected.expression.toString().toStdString());
        REQUIRE_FALSE(date.hasValue());
        UNSCOPED_INFO(date.error().reason.toStdString());
        CHECK(date.error().position == expected.position);
        CHECK_FALSE(date.error().reason.isEmpty());
    }
}

TEST_CASE("open and unknown ends of an interval are told apart")
{
    const Edtf open = *Edtf::parse(u"../2026-01-06");
    CHECK(open.isInterval());
    CHECK(open.hasOpenStart());
    CHECK_FALSE(open.hasUnknownStart());
    CHECK_FALSE(open.hasOpenEnd());
    CHECK(open.startExpression() == u"..");
    CHECK(open.endExpression() == u"2026-01-06");

    const Edtf unknown = *Edtf::parse(u"2022-02-24/");
    CHECK(unknown.hasUnknownEnd());
    CHECK_FALSE(unknown.hasOpenEnd());
    CHECK(unknown.startExpression() == u"2022-02-24");
    CHECK(unknown.endExpression().isEmpty());
}

TEST_CASE("in a set, one date before another is unknown, and all dates before it are open")
{
    const Edtf oneOf = *Edtf::parse(u"[..2026-01-02]");
    CHECK_FALSE(oneOf.isInterval());
    CHECK(oneOf.hasUnknownStart());
    CHECK_FALSE(oneOf.hasOpenStart());
    const Edtf allOf = *Edtf::parse(u"{2026-01-02..}");
    CHECK(allOf.hasOpenEnd());
    CHECK(allOf.startExpression() == u"{2026-01-02..}");
}

TEST_CASE("a qualifier anywhere makes the whole date uncertain or approximate")
{
    CHECK(Edtf::parse(u"2004?")->isUncertain());
    CHECK_FALSE(Edtf::parse(u"2004?")->isApproximate());
    CHECK(Edtf::parse(u"2004-06-~11")->isApproximate());
    CHECK(Edtf::parse(u"2004/2005%")->isUncertain());
    CHECK(Edtf::parse(u"2004/2005%")->isApproximate());
    CHECK(Edtf::parse(u"[2004,2005~]")->isApproximate());
    CHECK_FALSE(Edtf::parse(u"2004-06-XX")->isApproximate());
}

TEST_CASE("expressions beyond the greatest length are refused")
{
    QString set = QStringLiteral("[2026");
    while (set.size() < 995)
        set += QStringLiteral(",2026");
    CHECK(Edtf::parse(QString(set + u']')).hasValue());
    const auto tooLong = Edtf::parse(QString(set + QStringLiteral(",2026,2027]")));
    REQUIRE_FALSE(tooLong.hasValue());
    CHECK(tooLong.error().position == 1000);
}

TEST_CASE("random expressions are read or refused, and what is read means a range in order")
{
    static constexpr char16_t alphabet[] =
        u"0123456789012345678901234XXY-----//..,[]{}?~%SE+TZ:x \u0660\u20AC";
    constexpr int symbols = static_cast<int>(std::size(alphabet)) - 1;
    std::mt19937 random(20260106);
    int read = 0;
    const auto check = [&](const QString &text) {
        const auto date = Edtf::parse(text);
        if (!date) {
            REQUIRE(date.error().position >= 0);
            REQUIRE(date.error().position <= text.size());
            return;
        }
        ++read;
        REQUIRE(date->toString() == text);
        REQUIRE_FALSE(date->toReadable().isEmpty());
        if (date->earliest() && date->latest())
            REQUIRE(*date->earliest() <= *date->latest());
    };
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = static_cast<int>(random() % 14);
        for (int i = 0; i < length; ++i)
            text += QChar(alphabet[random() % symbols]);
        check(text);
    }
    // Valid ones with one character changed, added or removed come closer to the edges.
    for (int round = 0; round < 40'000; ++round) {
        QString text = valid[random() % std::size(valid)].expression.toString();
        const auto place = static_cast<qsizetype>(random() % static_cast<std::size_t>(text.size()));
        const QChar symbol(alphabet[random() % symbols]);
        switch (random() % 3) {
        case 0:
            text[place] = symbol;
            break;
        case 1:
            text.insert(place, symbol);
            break;
        default:
            text.remove(place, 1);
        }
        check(text);
    }
    CHECK(read > 5'000);
}

TEST_CASE("a time of day is the clock's, with its zone where it names one")
{
    const auto clock = [](const char *expression) {
        return Edtf::parse(QString::fromLatin1(expression)).value().clockTime();
    };
    CHECK(clock("2026-01-06T14:30:00") == ClockTime{52200, 60});
    CHECK(clock("2026-01-06T14:30:00Z") == ClockTime{52200, 60, 0});
    CHECK(clock("2026-01-06T14:30:07+02:00") == ClockTime{52207, 1, 7200});
    CHECK(clock("2026-01-06T14:30:00-03:30") == ClockTime{52200, 60, -12600});
    CHECK(clock("2026-01-06T00:00:00") == ClockTime{0, 60});
    // The end of a day is the beginning of the next; a leap second is the last that the day has.
    CHECK(clock("2026-01-06T24:00:00") == ClockTime{0, 60});
    CHECK(Edtf::parse(u"2025-12-31T24:00:00").value().earliest()->toIso() == QStringLiteral("2026-01-01"));
    CHECK(clock("2016-12-31T23:59:60Z") == ClockTime{86399, 1, 0});
    CHECK(clock("2026-01-06") == std::nullopt);
    CHECK(clock("2026-01-06/2026-01-09") == std::nullopt);
    CHECK(clock("2026-01") == std::nullopt);
}

TEST_CASE("an interval between times is of ISO 8601 and has the days and clocks of its ends")
{
    const auto read = [](const char *expression) {
        return Edtf::parse(QString::fromLatin1(expression)).value();
    };
    const Edtf talks = read("2026-01-06T23:00:00Z/2026-01-07T01:00:00Z");
    CHECK(talks.isIso8601());
    CHECK(talks.isInterval());
    CHECK_FALSE(talks.clockTime());
    CHECK(talks.startClock() == ClockTime{82800, 60, 0});
    CHECK(talks.endClock() == ClockTime{3600, 60, 0});
    CHECK(talks.earliest()->toIso() == QStringLiteral("2026-01-06"));
    CHECK(talks.latest()->toIso() == QStringLiteral("2026-01-07"));
    CHECK(talks.toReadable() == QStringLiteral("6 January 2026, 23:00 – 7 January 2026, 01:00 UTC"));
    CHECK(talks.toString() == QStringLiteral("2026-01-06T23:00:00Z/2026-01-07T01:00:00Z"));

    CHECK(read("2026-01-06T14:00:00/2026-01-06T16:30:00").toReadable() ==
          QStringLiteral("6 January 2026, 14:00–16:30"));
    CHECK(read("2026-01-06T14:00:00+02:00/2026-01-06T16:30:00+01:00").toReadable() ==
          QStringLiteral("6 January 2026, 14:00 (UTC+02:00)–16:30 (UTC+01:00)"));
    // The zone of the start holds for an end that has none.
    CHECK(read("2026-01-06T14:00:00+02:00/2026-01-06T16:00:00").endClock() == ClockTime{57600, 60, 7200});
    CHECK(read("2026-01-06T14:00:00+02:00/2026-01-06T16:00:00").toReadable() ==
          QStringLiteral("6 January 2026, 14:00–16:00 (UTC+02:00)"));
    // By the instants the end is later, though its clock shows less.
    CHECK(read("2026-01-06T14:00:00+05:00/2026-01-06T11:00:00+01:00").isIso8601());
    // Where its clock shows an earlier day, too, the end is told by the clock of the start.
    const Edtf backwards = read("2026-01-07T00:30:00+02:00/2026-01-06T23:00:00Z");
    CHECK(backwards.earliest()->toIso() == QStringLiteral("2026-01-07"));
    CHECK(backwards.latest() == backwards.earliest());
    CHECK(backwards.endClock() == ClockTime{3600, 60, 7200});
    CHECK(backwards.endExpression() == QStringLiteral("2026-01-06T23:00:00Z"));
    const Edtf midnight = read("2026-01-06T24:00:00+02:00/2026-01-06T23:00:00+00:30");
    CHECK(midnight.latest() == midnight.earliest());
    CHECK(midnight.endClock() == ClockTime{1800, 60, 7200});
    CHECK_FALSE(read("2026-01-06/2026-01-07").isIso8601());
    CHECK_FALSE(read("2026-01-06T14:00:00Z").isIso8601());
    CHECK(read("2026-01-06T22:00:00Z/2026-01-06T24:00:00Z").isIso8601());
    CHECK(read("2026-01-06T14:00:00Z/2026-01-06T14:00:00Z").isIso8601());
}

TEST_CASE("an interval may be told by one end and how long it lasts")
{
    struct Case
    {
        const char *written;
        const char *same; ///< with both ends
    };
    for (const auto &[written, same] : {
             Case{"2026-01-06T10:00Z/PT2H", "2026-01-06T10:00:00Z/2026-01-06T12:00:00Z"},
             Case{"2026-01-06T10:00:00/PT2H", "2026-01-06T10:00:00/2026-01-06T12:00:00"},
             Case{"2026-01-06T23:00:00+02:00/PT3H30M", "2026-01-06T23:00:00+02:00/2026-01-07T02:30:00+02:00"},
             Case{"2025-12-31T22:00Z/P1DT3H", "2025-12-31T22:00:00Z/2026-01-02T01:00:00Z"},
             Case{"PT2H/2026-01-07T01:00Z", "2026-01-06T23:00:00Z/2026-01-07T01:00:00Z"},
             Case{"2026-01-06T10:00Z/PT1.5H", "2026-01-06T10:00:00Z/2026-01-06T11:30:00Z"},
             Case{"2026-01-06T10:00Z/PT0,25H", "2026-01-06T10:00:00Z/2026-01-06T10:15:00Z"},
             Case{"2026-01-06T10:00Z/PT90S", "2026-01-06T10:00:00Z/2026-01-06T10:01:30Z"},
             Case{"2024-02-28T12:00Z/P1D", "2024-02-28T12:00:00Z/2024-02-29T12:00:00Z"},
             Case{"2026-01-31T12:00Z/P1M", "2026-01-31T12:00:00Z/2026-02-28T12:00:00Z"},
             Case{"2026-01-05T23:00Z/P1WT1H", "2026-01-05T23:00:00Z/2026-01-13T00:00:00Z"},
             Case{"2026-01-06T22:00Z/PT2H", "2026-01-06T22:00:00Z/2026-01-07T00:00:00Z"},
             Case{"2026-01-06T23:00Z/2026-01-07T01:00Z", "2026-01-06T23:00:00Z/2026-01-07T01:00:00Z"},
             Case{"2026-01-06T13:30/15:30", "2026-01-06T13:30:00/2026-01-06T15:30:00"},
         }) {
        INFO(written);
        const auto read = Edtf::parse(QString::fromLatin1(written));
        REQUIRE(read);
        const Edtf other = Edtf::parse(QString::fromLatin1(same)).value();
        CHECK(read->isIso8601());
        CHECK(read->isInterval());
        CHECK(read->toString() == QString::fromLatin1(written));
        CHECK(read->earliest() == other.earliest());
        CHECK(read->latest() == other.latest());
        CHECK(read->startClock() == other.startClock());
        CHECK(read->endClock() == other.endClock());
        CHECK(read->toReadable() == other.toReadable());
        CHECK(Edtf::parse(read->startExpression()).hasValue());
        CHECK(Edtf::parse(read->endExpression()).hasValue());
    }
}

TEST_CASE("a duration goes with one time, and is told in its order")
{
    for (const char *expression : {"PT2H",
                                   "PT2H/PT1H",
                                   "PT2H/",
                                   "../PT2H",
                                   "2026-01-06T10:00Z/P",
                                   "2026-01-06T10:00Z/PT",
                                   "2026-01-06T10:00Z/PT2",
                                   "2026-01-06T10:00Z/PT2D",
                                   "2026-01-06T10:00Z/P2H",
                                   "2026-01-06T10:00Z/PT2H1H",
                                   "2026-01-06T10:00Z/PT1M2H",
                                   "2026-01-06T10:00Z/PT1.5H2M",
                                   "2026-01-06T10:00Z/P1.5D",
                                   "2026-01-06T10:00Z/-PT2H",
                                   "2026-01-06/PT2H",
                                   "2026-01-06/P2D",
                                   "P2D/2026-01-06",
                                   "2026-01/P2D",
                                   "2026-01-06~/P2D",
                                   "9999-12-31T00:00Z/P2D",
                                   "0001-01-01T00:00Z/P99999Y",
                                   "PT2H/2026",
                                   "2026-01-06T13:30",
                                   "2026-01-06/15:30",
                                   "2026-01-06T15:30/13:30",
                                   "2026-01-06T13:30/1530"}) {
        INFO(expression);
        CHECK_FALSE(Edtf::parse(QString::fromLatin1(expression)));
    }
}

TEST_CASE("an interval between times needs both, in their order")
{
    for (const char *expression :
         {"2026-01-06T23:00:00Z/2026-01-07", "2026-01-06/2026-01-07T01:00:00Z", "2026-01-06T23:00:00Z/..",
          "2026-01-06T23:00:00Z/", "../2026-01-07T01:00:00Z", "2026-01-06T23:00:00Z/2026-01-06T22:00:00Z",
          "2026-01-06T14:00:00+01:00/2026-01-06T14:30:00+02:00", "2026-01-06T23:0Z/2026-01-07T01:00Z",
          "2026-01-06T23:00:00Z/T01:00:00Z", "2026-01~/2026-01-07T01:00:00Z"}) {
        INFO(expression);
        CHECK_FALSE(Edtf::parse(QString::fromLatin1(expression)));
    }
}

TEST_CASE("a time of day without seconds is refused with what a time of day has to have")
{
    // EDTF level 0: [date]T[hh:mm:ss], with a zone or without; nothing shorter.
    for (const QString &text : {QStringLiteral("2026-01-06T14:30"), QStringLiteral("2026-01-06T14"),
                                QStringLiteral("2026-01-06T14:30Z")}) {
        const auto date = Edtf::parse(text);
        INFO(text.toStdString());
        REQUIRE_FALSE(date);
        CHECK(date.error().reason.contains(QStringLiteral("hours, minutes and seconds")));
    }
    CHECK(Edtf::parse(QStringLiteral("2026-01-06T14:30:00")));
}

} // namespace edtf_tests
