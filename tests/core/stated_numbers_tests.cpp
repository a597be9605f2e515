// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/stated_dates.h"
#include "core/check/stated_numbers.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

namespace stated_numbers_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// `35 {thirty-five}`, `33.3% {a third}`, `20..100 {dozens}`.
std::string numbers(const QString &text, const QString &language = u"en"_s)
{
    QStringList result;
    for (const StatedNumber &one : statedNumbers(text, language)) {
        QString value = QString::number(one.low, 'g', one.isShare ? 3 : 15);
        if (one.isVague())
            value += u".."_s + QString::number(one.high, 'g', 12);
        result.append(value + (one.isShare ? u"%"_s : QString()) + u" {"_s +
                      text.mid(one.start, one.end - one.start) + u'}');
    }
    return result.join(u' ').toStdString();
}

} // namespace

TEST_CASE("a number in words is read whole")
{
    CHECK(numbers(u"Thirty-five came."_s) == "35 {Thirty-five}");
    CHECK(numbers(u"thirty five came"_s) == "35 {thirty five}");
    CHECK(numbers(u"One hundred and fifty-seven men"_s) == "157 {One hundred and fifty-seven}");
    CHECK(numbers(u"One hundred fifty men"_s) == "150 {One hundred fifty}");
    CHECK(numbers(u"Two hundred thousand men"_s) == "200000 {Two hundred thousand}");
    CHECK(numbers(u"Twenty-five hundred men"_s) == "2500 {Twenty-five hundred}");
    CHECK(numbers(u"Two dozen states, half a dozen kings"_s) == "24 {Two dozen} 6 {half a dozen}");
    CHECK(numbers(u"a pair, the trio, two decades"_s) == "1 {a} 2 {pair} 3 {trio} 20 {two decades}");
    CHECK(numbers(u"One and a half million"_s) == "1500000 {One and a half million}");
    CHECK(numbers(u"a million and a half"_s) == "1500000 {a million and a half}");
    CHECK(numbers(u"two and a half hours, 2½ hours"_s) == "2.5 {two and a half} 2.5 {2½}");
    CHECK(numbers(u"half a million, a quarter of a million"_s) ==
          "500000 {half a million} 250000 {a quarter of a million}");
    CHECK(numbers(u"the twentieth and the twenty-first"_s) == "20 {twentieth} 21 {twenty-first}");
}

TEST_CASE("digits are read with what scales them, and in every way that they may mean")
{
    CHECK(numbers(u"55,000 and 55 000"_s) == "55000 {55,000} 55000 {55 000}");
    CHECK(numbers(u"1.5 million, $1.2tn, 55k, 5 lakh"_s) ==
          "1500000 {1.5 million} 1200000000000 {1.2tn} 55000 {55k} 500000 {5 lakh}");
    CHECK(numbers(u"1.5m"_s) == "1.5 {1.5m} 1500000 {1.5m}");
    CHECK(numbers(u"1.500"_s) == "1500 {1.500} 1.5 {1.500}");
    CHECK(numbers(u"15–20,000"_s) == "15 {15} 20000 {20,000} 15000 {15}");
    CHECK(numbers(u"two to three thousand"_s) == "2 {two} 3000 {three thousand} 2000 {two}");
}

TEST_CASE("a part of a whole is a share, and a third round is none")
{
    CHECK(numbers(u"A third of it"_s) == "0.333333333333333 {A third} 33.3% {A third}");
    CHECK(numbers(u"three-fifths fell"_s) == "0.6 {three-fifths} 60% {three-fifths}");
    CHECK(numbers(u"3/4 of it"_s) == "75% {3/4}");
    CHECK(numbers(u"A third round began."_s) == "1 {A} 3 {third}");
    CHECK(numbers(u"half an hour later"_s) == "0.5 {half} 1 {an}");
}

TEST_CASE("vague words state a range")
{
    CHECK(numbers(u"hundreds of thousands"_s) == "100000..999000 {hundreds of thousands}");
    CHECK(numbers(u"a few hundred"_s) == "200..900 {a few hundred}");
    CHECK(numbers(u"several came"_s) == "3..9 {several}");
    CHECK(numbers(u"many came"_s).empty());
}

TEST_CASE("days, years and times of day are no numbers")
{
    CHECK(numbers(u"On 4 February, on Feb. 4 and 5, on the 4th of May"_s).empty());
    CHECK(numbers(u"In 2026 they met at 14:30, or at 2 p.m."_s).empty());
    CHECK(numbers(u"2026-02-04, 04.02.2026"_s).empty());
    CHECK(numbers(u"2026 men came"_s) == "2026 {2026}");
}

TEST_CASE("numbers are read in other languages and scripts")
{
    CHECK(numbers(u"Fünfunddreißig, zwei Dutzend, eine halbe Million"_s, u"de"_s) ==
          "35 {Fünfunddreißig} 24 {zwei Dutzend} 500000 {eine halbe Million}");
    CHECK(numbers(u"zweihundertsiebzehn am 4. Februar"_s, u"de"_s) == "217 {zweihundertsiebzehn}");
    CHECK(numbers(u"ein Fünftel, 1,5 Millionen, 55.000"_s, u"de"_s) ==
          "0.2 {ein Fünftel} 20% {ein Fünftel} 1500000 {1,5 Millionen} 55000 {55.000}");
    CHECK(numbers(u"trente-cinq, une vingtaine, quatre-vingt-dix-sept"_s, u"fr"_s) ==
          "35 {trente-cinq} 20 {une vingtaine} 97 {quatre-vingt-dix-sept}");
    CHECK(numbers(u"Тридцять п'ять, 1,5 млн, 55 тис."_s, u"uk"_s) ==
          "35 {Тридцять п'ять} 1500000 {1,5 млн} 55000 {55 тис}");
    CHECK(numbers(u"三十五个国家"_s, u"zh"_s) == "35 {三十五}");
    CHECK(numbers(u"超过三百名士兵"_s, u"zh"_s) == "300 {三百}");
    CHECK(numbers(u"5万人"_s, u"ja"_s) == "50000 {5万}");
    CHECK(numbers(u"占三分之一"_s, u"zh"_s) == "3 {三} 1 {一} 33.3% {三分之一}");
}

TEST_CASE("a unit tells what its figures are multiplied by")
{
    CHECK(scaleNamedIn(u"billion US dollars"_s) == 1e9);
    CHECK(scaleNamedIn(u"Millionen Euro"_s) == 1e6);
    CHECK(scaleNamedIn(u"states"_s) == 1);
    CHECK(scaleNamedIn(u"percent of Ukraine"_s) == 1);
}

TEST_CASE("dates are read with the days between those that are named")
{
    const auto days = [](const QString &text, const QString &language = u"en"_s) {
        QStringList result;
        for (const NamedDate &one : statedDates(text, language).dates) {
            if (one.day != 0)
                result.append(u"%1-%2"_s.arg(one.month).arg(one.day));
        }
        return result.join(u' ').toStdString();
    };
    CHECK(days(u"on Feb 4 and 5"_s) == "2-4 2-5");
    CHECK(days(u"on 4–6 February 2026"_s) == "2-4 2-5 2-6");
    CHECK(days(u"on Jan. 23 and 24"_s) == "1-23 1-24");
    CHECK(days(u"on Jan. 3, 2026"_s) == "1-3");
    CHECK(days(u"on the fourth of February"_s) == "2-4");
    CHECK(days(u"am 4. und 5. Februar"_s, u"de"_s) == "2-4 2-5");
    CHECK(days(u"4 лютого"_s, u"uk"_s) == "2-4");
    CHECK(days(u"2月4日"_s, u"zh"_s) == "2-4");
    CHECK(days(u"4 hours in February"_s).empty());
    CHECK(statedDates(u"On Wednesday at 2 p.m."_s).weekdays == std::set{3});
    CHECK(statedDates(u"On Wednesday at 2 p.m."_s).clockTimes == std::set{14 * 60});
}

} // namespace stated_numbers_tests
