// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace review_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The built-in dossier as it stood before its facts were reviewed against their sentences.
Dossier beforeReview()
{
    auto dossier =
        readJsonDossierFile(sourceFolder() + u"/tests/core/dossiers/coalition-before-review.json"_s);
    REQUIRE(dossier.hasValue());
    return *std::move(dossier);
}

struct Told
{
    QString fact;
    QString reason;
};

std::vector<Told> warningsOf(const Dossier &dossier)
{
    static const QRegularExpression named(u"^fact (\\S+) "_s);
    std::vector<Told> told;
    for (const Problem &problem : checkDossier(dossier, Warnings::Tell)) {
        const auto match = named.match(problem.reason);
        told.push_back({match.captured(1), problem.reason});
    }
    return told;
}

/// What the review found of the kinds that rules can see, with a word of the warning that has to say so.
const std::vector<std::pair<const char *, const char *>> found{
    // Firmer than the sentence.
    {"f-fig-contingent-15-20", "kicked around"},
    {"f-fig-contingent-30", "Some hope"},
    {"f-pos-russia-peacekeeping-open", "might be open"},
    {"f-guarantees-summit-status", "potentially"},
    {"f-q-territory-embolden", "could embolden"},
    // One allegation, three grades, and denials of what nobody said.
    {"f-residence-russia", "credibility 1"},
    {"f-residence-ukraine-alleged", "credibility 5"},
    {"f-q-narratives-residence", "credibility 2"},
    {"f-residence-putin", "credibility 2"},
    {"f-residence-status", "denies what is alleged"},
    {"f-residence-denial", "does not contradict"},
    // One sentence, two grades.
    {"f-q-placement-west", "credibility 3"},
    {"f-q-size-raised", "credibility 2"},
    {"f-q-size-30", "credibility 2"},
    // Dates that cover what no report can know.
    {"f-front-static", "reaches beyond"},
    {"f-front-donetsk-advance", "reaches beyond"},
    {"f-front-deep-strikes", "reaches beyond"},
    // Said twice of one passage.
    {"f-q-decisions-declaration", "of the same passage"},
    {"f-q-violation-draft", "of the same passage"},
    {"f-q-guarantees-agreement", "of the same passage"},
    {"f-q-guarantees-declaration", "of the same passage"},
    {"f-q-deployment-agreement", "of the same passage"},
    {"f-o-deployment-description", "of the same passage"},
};

} // namespace

TEST_CASE(
    "what a review found in the dossier before it was mended, the rules find, and print what else they tell")
{
    const std::vector<Told> told = warningsOf(beforeReview());
    QSet<QString> expected;
    for (const auto &[fact, words] : found) {
        INFO(fact << ": " << words);
        expected.insert(QString::fromLatin1(fact));
        CHECK(std::any_of(told.begin(), told.end(), [&fact = fact, &words = words](const Told &one) {
            return one.fact == QLatin1StringView(fact) && one.reason.contains(QLatin1StringView(words));
        }));
    }
    QStringList further;
    for (const Told &one : told) {
        if (!expected.contains(one.fact))
            further << one.reason;
    }
    // About ninety facts restated another: of these the rules see what is told in like words.
    WARN("Warnings of what the review does not name by itself, " << further.size() << " of " << told.size()
                                                                 << ":\n"
                                                                 << further.join(u'\n').toStdString());
    for (const QString &reason : further)
        CHECK((reason.contains(u"of the same passage"_s) || reason.contains(u"says much the same"_s)));
}

TEST_CASE("of the built-in dossier the rules tell nothing")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const auto dossier = (*store)->readAll();
    REQUIRE(dossier.hasValue());
    for (const Told &one : warningsOf(*dossier)) {
        INFO(one.reason.toStdString());
        CHECK(one.reason.isEmpty());
    }
}

} // namespace review_tests
