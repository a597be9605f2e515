// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fact_evidence.h"
#include "core/models/admiralty_model.h"
#include "core/models/fact_list_model.h"
#include "core/models/source_model.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace fact_models_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

SnapshotPtr builtin()
{
    auto store = openDossier(defaultDossier());
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

QStringList column(const QAbstractItemModel &model, int which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.push_back(model.index(row, which).data().toString());
    return texts;
}

void finishFilter(const FactListModel &model)
{
    while (model.isFiltering())
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("the fact list shows every fact in document order until told otherwise")
{
    const SnapshotPtr snapshot = builtin();
    FactListModel model(snapshot);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == static_cast<int>(snapshot->count(ObjectKind::Fact)));
    for (const std::uint32_t row : {0U, 17U, snapshot->count(ObjectKind::Fact) - 1}) {
        const Fact fact = snapshot->at(FactRow{row});
        const auto cell = [&](int c) { return model.index(static_cast<int>(row), c); };
        CHECK(cell(FactListModel::Statement).data().toString() == fact.statement);
        CHECK(cell(FactListModel::Kind).data().toString() == label(fact.kind()));
        CHECK(cell(FactListModel::Assertion).data().toString() == label(fact.assertion));
        CHECK(cell(FactListModel::Date).data().toString() ==
              (fact.date ? fact.date->toReadable() : QString()));
        CHECK(cell(FactListModel::Credibility).data().toString() == credibilityLabel(fact.credibility));
        CHECK(cell(0).data(FactListModel::FactRowRole).value<FactRow>() == FactRow{row});
        CHECK(cell(0).data(FactListModel::ObjectRefRole).value<ObjectRef>() == ObjectRef(fact.id));
    }
}

TEST_CASE("a fact that a passage contradicts is called disputed in words")
{
    const SnapshotPtr snapshot = builtin();
    FactListModel model(snapshot);
    int disputed = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Fact fact = snapshot->at(*model.factAt(row));
        const bool contradicted =
            std::any_of(fact.evidence.begin(), fact.evidence.end(),
                        [](const Evidence &evidence) { return evidence.relation == Relation::Contradicts; });
        CHECK(model.index(row, FactListModel::Dispute).data().toString().isEmpty() != contradicted);
        CHECK(model.index(row, 0).data(FactListModel::DisputedRole).toBool() == contradicted);
        disputed += contradicted ? 1 : 0;
    }
    CHECK(disputed > 0);
}

TEST_CASE("the fact list finds a fact's place, or none for a fact it does not list")
{
    FactListModel model(builtin());
    model.showFacts({FactRow{7}, FactRow{3}});
    CHECK(model.rowCount() == 2);
    CHECK(model.indexOf(FactRow{3}) == 0);
    CHECK(model.indexOf(FactRow{7}) == 1);
    CHECK_FALSE(model.indexOf(FactRow{5}));
    CHECK_FALSE(model.find(FactRow{5}).isValid());
    CHECK_FALSE(model.factAt(2));
    model.showAll();
    CHECK(model.indexOf(FactRow{5}) == 5);
}

TEST_CASE("facts are put in order by each column, equal ones in document order, undated ones last both ways")
{
    const SnapshotPtr snapshot = builtin();
    FactListModel model(snapshot);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const bool descending = order == Qt::DescendingOrder;
        model.sort(FactListModel::Credibility, order);
        for (int row = 1; row < model.rowCount(); ++row) {
            const FactRow a = *model.factAt(row - 1);
            const FactRow b = *model.factAt(row);
            const int ca = snapshot->at(a).credibility;
            const int cb = snapshot->at(b).credibility;
            CHECK((ca == cb ? a < b : (ca > cb) == descending));
        }
        model.sort(FactListModel::Date, order);
        bool undated = false;
        std::optional<std::int64_t> before;
        for (int row = 0; row < model.rowCount(); ++row) {
            const std::optional<Edtf> date = snapshot->at(*model.factAt(row)).date;
            undated = undated || !date;
            CHECK(date.has_value() != undated);
            if (!date || !date->earliest())
                continue;
            const std::int64_t day = date->earliest()->daysSinceEpoch;
            if (before)
                CHECK((descending ? day <= *before : day >= *before));
            before = day;
        }
        model.sort(FactListModel::Statement, order);
        const QStringList statements = column(model, FactListModel::Statement);
        const bool ascends = statements.front().compare(statements.back(), Qt::CaseInsensitive) < 0;
        CHECK(ascends != descending);
    }
    model.sort(-1);
    CHECK(model.factAt(0) == FactRow{0});
}

TEST_CASE("sorting keeps a persistent index on its fact")
{
    FactListModel model(builtin());
    const QPersistentModelIndex index = model.index(11, FactListModel::Assertion);
    model.sort(FactListModel::Kind, Qt::DescendingOrder);
    REQUIRE(index.isValid());
    CHECK(model.factAt(index.row()) == FactRow{11});
    CHECK(index.column() == FactListModel::Assertion);
}

TEST_CASE("filtering keeps the facts whose statements hold every word, whatever the case")
{
    const SnapshotPtr snapshot = builtin();
    FactListModel model(snapshot);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFilter(u"  DRAFT  plan "_s);
    finishFilter(model);
    int expected = 0;
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); ++row) {
        const QString statement = snapshot->at(FactRow{row}).statement;
        const bool fits = statement.contains("draft"_L1, Qt::CaseInsensitive) &&
                          statement.contains("plan"_L1, Qt::CaseInsensitive);
        CHECK(model.indexOf(FactRow{row}).has_value() == fits);
        expected += fits ? 1 : 0;
    }
    CHECK(expected > 0);
    CHECK(model.rowCount() == expected);

    SECTION("and every spelling of a name finds all facts that concern who bears it")
    {
        std::vector<int> counts;
        for (const auto &name : {u"Zelensky"_s, u"zelenskyy"_s, u"Volodymyr Zelensky"_s}) {
            model.setFilter(name);
            finishFilter(model);
            for (const FactRow fact : snapshot->factsOf(ParticipantId(u"p-zelensky"_s)))
                CHECK(model.indexOf(fact).has_value());
            counts.push_back(model.rowCount());
        }
        CHECK(counts[0] == counts[1]);
    }

    SECTION("and an empty filter brings all back")
    {
        model.setFilter(u" "_s);
        CHECK_FALSE(model.isFiltering());
        CHECK(model.rowCount() == static_cast<int>(snapshot->count(ObjectKind::Fact)));
    }
    SECTION("and what is found stands in the order asked for")
    {
        model.setFilter({});
        model.sort(FactListModel::Credibility, Qt::DescendingOrder);
        model.setFilter(u"paris"_s);
        finishFilter(model);
        for (int row = 1; row < model.rowCount(); ++row)
            CHECK(snapshot->at(*model.factAt(row - 1)).credibility >=
                  snapshot->at(*model.factAt(row)).credibility);
    }
    SECTION("and it stays in force for other facts")
    {
        model.showFacts({FactRow{0}, FactRow{1}});
        finishFilter(model);
        CHECK(model.rowCount() <= 2);
    }
}

TEST_CASE("found facts are inserted, and the model is not reset again")
{
    FactListModel model(builtin());
    model.setFilter(u"the"_s);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    finishFilter(model);
    CHECK(resets.isEmpty());
    CHECK_FALSE(inserts.isEmpty());
}

TEST_CASE("a fact's second line says who says it and how far it is to be believed")
{
    const SnapshotPtr snapshot = builtin();
    FactListModel model(snapshot);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Fact fact = snapshot->at(*model.factAt(row));
        const QString line = model.index(row, 0).data(FactListModel::SecondLineRole).toString();
        CHECK(line.startsWith(label(fact.assertion)));
        CHECK(line.contains(credibilityLabel(fact.credibility)));
        if (!fact.speaker.isEmpty())
            CHECK(line.contains(snapshot->title(fact.speaker)));
    }
}

TEST_CASE("the source list says what a source does not state, and counts the facts that rest on it")
{
    const SnapshotPtr snapshot = builtin();
    SourceModel model(snapshot);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == static_cast<int>(snapshot->count(ObjectKind::Source)));
    for (int row = 0; row < model.rowCount(); ++row) {
        const SourceDescription source = snapshot->at(SourceRow{static_cast<std::uint32_t>(row)});
        const QModelIndex publisher = model.index(row, SourceModel::Publisher);
        CHECK(publisher.data().toString() ==
              (source.publisher.isEmpty() ? u"not stated"_s : source.publisher));
        CHECK(publisher.data(SourceModel::NotStatedRole).toBool() == source.publisher.isEmpty());
        CHECK(model.index(row, SourceModel::Reliability).data().toString() == label(source.reliability));
        CHECK(model.index(row, SourceModel::DerivedFrom).data().toString().isEmpty() ==
              source.derivedFrom.empty());
        int carried = 0;
        int alone = 0;
        for (const FactRow fact : snapshot->factsOf(source.id)) {
            const std::vector<SourceRow> supporting = supportingSources(*snapshot, snapshot->at(fact));
            const bool isOne = std::find(supporting.begin(), supporting.end(),
                                         SourceRow{static_cast<std::uint32_t>(row)}) != supporting.end();
            carried += isOne ? 1 : 0;
            alone += isOne && supporting.size() == 1 ? 1 : 0;
        }
        CHECK(model.index(row, SourceModel::Facts).data().toInt() == carried);
        CHECK(model.index(row, SourceModel::Alone).data().toInt() == alone);
        CHECK(model.index(row, 0).data(SourceModel::HasNotesRole).toBool() == !source.notes.isEmpty());
    }
}

TEST_CASE("a model that is given another snapshot shows that one")
{
    FactListModel facts(builtin());
    SourceModel sources(builtin());
    const SnapshotPtr sample = tests::sampleStore()->snapshot();
    facts.setSnapshot(sample);
    CHECK(facts.rowCount() == 0);
    facts.showAll();
    CHECK(facts.rowCount() == static_cast<int>(sample->count(ObjectKind::Fact)));
    sources.setSnapshot(sample, coverageOf(*sample).loads);
    CHECK(sources.rowCount() == static_cast<int>(sample->count(ObjectKind::Source)));
}

TEST_CASE("every fact stands in the one cell of its Admiralty code")
{
    const SnapshotPtr snapshot = builtin();
    AdmiraltyModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show(coverageOf(*snapshot).codes);
    std::size_t total = 0;
    for (int letter = 0; letter < model.rowCount(); ++letter) {
        for (int digit = 0; digit < model.columnCount(); ++digit) {
            const QModelIndex cell = model.index(letter, digit);
            for (const FactRow row : model.factsAt(cell)) {
                const Fact fact = snapshot->at(row);
                Reliability best = Reliability::F;
                for (const SourceRow source : supportingSources(*snapshot, fact))
                    best = std::min(best, snapshot->at(source).reliability);
                CHECK(static_cast<int>(best) == letter);
                CHECK(fact.credibility == digit + 1);
            }
            total += model.factsAt(cell).size();
        }
    }
    CHECK(total == snapshot->count(ObjectKind::Fact));
    CHECK(AdmiraltyModel::describe(model.index(1, 1)) == u"B2 – usually reliable, probably true"_s);
}

TEST_CASE("what other sources contradict is listed against a source, differences and updates are not")
{
    const SnapshotPtr snapshot = builtin();
    const std::vector<Disagreement> all = findDisagreements(*snapshot);
    const auto against = [&](const QString &id) {
        QStringList ids;
        for (const SourceDispute &each : disputesOf(all, *snapshot->rowOf(SourceId(id))))
            ids.append(idOf(*snapshot, *each.disagreement));
        return ids;
    };
    const QStringList late = against(u"src-004-kyiv-talks"_s);
    CHECK(late.contains(u"statement:p-trump"_s));
    CHECK_FALSE(late.contains(u"statement:p-biden"_s)); // one contradiction with statement:p-trump
    CHECK_FALSE(late.contains(u"figure:fig-coalition-size"_s));
}

} // namespace fact_models_tests
