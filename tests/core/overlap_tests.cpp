// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/overlap/overlap.h"
#include "core/text/wording.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QFile>
#include <QStringList>

#include <random>

namespace overlap_tests {

using Catch::Matchers::WithinAbs;
using chancery::compareWordings;
using chancery::findOverlap;
using chancery::SharedStretch;
using chancery::TextOverlap;
using chancery::WordingDifference;
using namespace Qt::StringLiterals;

namespace {

/// The differences as `first>second`, one after the other.
QStringList differences(const QString &first, const QString &second)
{
    QStringList result;
    for (const WordingDifference &d : compareWordings(first, second))
        result << first.mid(d.firstStart, d.firstEnd - d.firstStart) + u'>' +
                      second.mid(d.secondStart, d.secondEnd - d.secondStart);
    return result;
}

} // namespace

TEST_CASE("what one text repeats of another is found, with its share of each")
{
    const QString first =
        u"Leaders met in Paris. Around 35 countries agreed to take part in the force. It rained."_s;
    const QString second = u"AROUND 35\u00a0countries agreed to take part in the force, officials said."_s;
    const TextOverlap overlap = findOverlap(first, second);
    REQUIRE(overlap.stretches.size() == 1);
    const SharedStretch &stretch = overlap.stretches.front();
    CHECK(first.mid(stretch.firstStart, stretch.firstEnd - stretch.firstStart) ==
          u"Around 35 countries agreed to take part in the force");
    CHECK(second.mid(stretch.secondStart, stretch.secondEnd - stretch.secondStart) ==
          u"AROUND 35\u00a0countries agreed to take part in the force");
    CHECK(stretch.sameWords == 10);
    CHECK_THAT(overlap.shareOfFirst, WithinAbs(10.0 / 16, 1e-9));
    CHECK_THAT(overlap.shareOfSecond, WithinAbs(10.0 / 12, 1e-9));
}

TEST_CASE("runs with a changed word between them are one stretch")
{
    const TextOverlap overlap =
        findOverlap(u"the force would be stationed far from the line of contact in the west"_s,
                    u"the force would be stationed well away from the line of contact in the west"_s);
    REQUIRE(overlap.stretches.size() == 1);
    CHECK(overlap.stretches.front().sameWords == 13);
    CHECK(overlap.stretches.front().secondEnd == 75);
}

TEST_CASE("fewer than five words in a row are no repetition")
{
    const TextOverlap overlap =
        findOverlap(u"leaders met in Paris on Tuesday"_s, u"advisers met in Paris on Saturday"_s);
    CHECK(overlap.stretches.empty());
    CHECK(overlap.shareOfFirst == 0);
    CHECK(overlap.shareOfSecond == 0);
    CHECK(findOverlap(QString(), QString()).shareOfFirst == 0);
}

TEST_CASE("a text repeats itself wholly, and shares are symmetric")
{
    std::mt19937 random(8);
    for (int round = 0; round < 100; ++round) {
        const auto text = [&random] {
            QStringList words;
            for (std::size_t i = 5 + random() % 80; i > 0; --i)
                words << QString::number(random() % 4);
            return words.join(u' ');
        };
        const QString first = text();
        const QString second = text();
        const TextOverlap self = findOverlap(first, first);
        REQUIRE(self.shareOfFirst == 1);
        REQUIRE(self.stretches.size() == 1);
        REQUIRE(self.stretches.front() ==
                SharedStretch{0, first.size(), 0, first.size(), static_cast<int>(first.count(u' ')) + 1});
        const TextOverlap one = findOverlap(first, second);
        const TextOverlap other = findOverlap(second, first);
        REQUIRE(one.shareOfFirst == other.shareOfSecond);
        REQUIRE(one.shareOfSecond == other.shareOfFirst);
        REQUIRE(one.stretches.empty() == other.stretches.empty());
    }
}

TEST_CASE("report 002 repeats report 003, and report 000 less")
{
    const auto read = [](const char *name) {
        QFile file(chancery::tests::reportsFolder() + u'/' + QLatin1StringView(name));
        if (!file.open(QIODevice::ReadOnly))
            SKIP("the reports are not beside this checkout");
        return QString::fromUtf8(file.readAll());
    };
    const QString oldest = read("000_b01d27b20ae09eb3.txt");
    const QString derived = read("002_df0ed3eab8cf45f6.txt");
    const QString original = read("003_38bdaefdc8b6ebcd.txt");
    CHECK(findOverlap(derived, original).shareOfFirst > findOverlap(derived, oldest).shareOfFirst);
    CHECK(findOverlap(derived, original).stretches.size() >= 3);
}

TEST_CASE("two wordings differ in whole words, numbers and marks")
{
    CHECK(differences(u"Around 35 countries agreed."_s, u"Around 30 countries agreed."_s) ==
          QStringList{u"35>30"_s});
    CHECK(differences(u"They did not agree."_s, u"They did agree."_s) == QStringList{u"not>"_s});
    CHECK(differences(u"They agree."_s, u"They will never agree!"_s) ==
          QStringList{u">will never"_s, u".>!"_s});
    CHECK(differences(u"15,000 troops in Kyiv"_s, u"20,000 soldiers in Kyiv"_s) ==
          QStringList{u"15,000 troops>20,000 soldiers"_s});
    CHECK(differences(u"“We’ll\u00a0sign”"_s, u"\"We'll sign\""_s).isEmpty());
    CHECK(differences(u"a b c"_s, u""_s) == QStringList{u"a b c>"_s});
    CHECK(differences(u""_s, u""_s).isEmpty());
    CHECK(differences(u"Paris"_s, u"Paris agreed"_s) == QStringList{u">agreed"_s});
}

} // namespace overlap_tests
