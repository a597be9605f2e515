// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/coverage.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace coverage_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> words(const QString &text, const std::vector<TextStretch> &stretches)
{
    std::vector<QString> result;
    for (const TextStretch &stretch : stretches)
        result.push_back(text.mid(stretch.begin, stretch.end - stretch.begin));
    return result;
}

} // namespace

TEST_CASE("a sentence carries a fact where a passage touches it, and those between are listed")
{
    const QString text = u"The first one. The second. The third goes on.\n\n* * *\n\nThe last."_s;
    const qsizetype second = text.indexOf(u"second"_s);
    const qsizetype third = text.indexOf(u"goes"_s);
    CHECK(words(text, sentencesWithout(text, {})).size() == 4);
    const std::vector<TextStretch> one{{third, third + 4}};
    CHECK(words(text, sentencesWithout(text, one)) ==
          std::vector{u"The first one."_s, u"The second."_s, u"The last."_s});
    const std::vector<TextStretch> across{{second, third}, {0, 1}};
    CHECK(words(text, sentencesWithout(text, across)) == std::vector{u"The last."_s});
    const std::vector<TextStretch> all{{0, text.size()}};
    CHECK(sentencesWithout(text, all).empty());
    CHECK(sentencesWithout({}, {}).empty());
    CHECK(sentencesWithout(u"Am 6. April traf man sich."_s, {}).size() == 2);
    CHECK(sentencesWithout(u"Am 6. April traf man sich."_s, {}, u"de"_s).size() == 1);
}

TEST_CASE("every sentence of the sample's full text carries a fact, until one of its facts goes")
{
    const auto store = sampleStore();
    CHECK(uncoveredSentences(*store->snapshot(), SourceRow{0}).empty());
    CHECK(uncoveredSentences(*store->snapshot(), SourceRow{1}).empty()); // excerpts
    Change change;
    change.remove = {FactId(u"f-states-12"_s)};
    REQUIRE(store->apply(change).hasValue());
    CHECK(
        words(store->snapshot()->text(SourceRow{0}), uncoveredSentences(*store->snapshot(), SourceRow{0})) ==
        std::vector{u"About 12 states take part."_s});
    // What is aside is not asked for.
    Dossier dossier = sampleDossier();
    Source &gazette = dossier.sources[0];
    const QString head = u"Continue reading here."_s;
    gazette.text += u'\n' + head;
    const auto aside = [&] {
        const auto open = Store::fromDossier(dossier, u"sample"_s);
        REQUIRE(open);
        return uncoveredSentences(*(*open)->snapshot(), SourceRow{0}).size();
    };
    CHECK(aside() == 1);
    const auto length = static_cast<std::int64_t>(gazette.text.size());
    gazette.aside = {{length - static_cast<std::int64_t>(head.size()), length, u"page furniture"_s}};
    CHECK(aside() == 0);
}

TEST_CASE("facts of one source are those whose support has one root: a copy adds none")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    std::vector<QString> ids;
    for (const FactRow row : factsOfOneSource(*snapshot))
        ids.push_back(snapshot->idAt(row).toString());
    CHECK(std::find(ids.begin(), ids.end(), u"f-talks-held"_s) != ids.end());
    CHECK(std::find(ids.begin(), ids.end(), u"f-talks-date"_s) == ids.end());
}

TEST_CASE("sentences of a text that states no language are those of the language it is in")
{
    const QString text =
        u"Die Minister trafen sich am Montag in Genf und einigten sich auf ein 2. Treffen im Frühjahr, "
        u"das auch von der Schweiz ausgerichtet wird. Es dauert zwei Tage."_s;
    CHECK(sentencesWithout(text, {}).size() == 2);
    CHECK(sentencesWithout(text, {}, u"de"_s).size() == 2);
    CHECK(sentencesWithout(text, {}, u"en"_s).size() == 3);
}

} // namespace coverage_tests
