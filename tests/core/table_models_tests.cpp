// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/disagreement_model.h"
#include "core/models/disagreement_side_model.h"
#include "core/models/figure_model.h"
#include "core/models/option_aspect_model.h"
#include "core/models/option_comparison_model.h"
#include "core/models/participant_matrix_model.h"
#include "core/models/position_matrix_model.h"
#include "core/models/question_model.h"
#include "core/names/short_date.h"
#include "tests/support/sample_dossier.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

namespace table_models_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

Fact takesPart(const char *id, const char *participant, const char *event, Role role = Role::Attended)
{
    Fact fact;
    fact.id = FactId(QString::fromLatin1(id));
    fact.statement = fact.id.toString();
    fact.credibility = 3;
    fact.payload = ParticipationPayload{ParticipantId(QString::fromLatin1(participant)),
                                        EventId(QString::fromLatin1(event)), role};
    fact.evidence = {{PassageId(u"pas-w2"_s), Relation::Supports}};
    return fact;
}

/// The sample with an alliance, a spokesman under it, a circle of two groups, and three more events.
Dossier crowdedDossier()
{
    Dossier d = tests::sampleDossier();
    const auto id = [](const char *text) { return ParticipantId(QString::fromLatin1(text)); };
    d.participants.push_back(
        {id("p-alliance"), u"Alliance"_s, ParticipantKind::Organisation, {}, {}, {}, {}});
    d.participants.push_back({id("p-spokesman"),
                              u"Boris Zed"_s,
                              ParticipantKind::Person,
                              {u"Zett"_s},
                              {id("p-alliance")},
                              {},
                              {}});
    d.participants.push_back(
        {id("p-deputy"), u"Deputy Y"_s, ParticipantKind::Person, {}, {id("p-alliance")}, {}, {}});
    d.participants.push_back(
        {id("p-group"), u"Elders"_s, ParticipantKind::Group, {}, {id("p-circle")}, {}, {}});
    d.participants.push_back(
        {id("p-circle"), u"Circle"_s, ParticipantKind::Group, {}, {id("p-group")}, {}, {}});
    d.participants.push_back({id("p-loner"), u"Carla Alone"_s, ParticipantKind::Person, {}, {}, {}, {}});
    for (const auto *event : {"ev-a", "ev-b", "ev-c"})
        d.events.push_back(
            {EventId(QString::fromLatin1(event)), QString::fromLatin1(event), EventKind::Meeting});
    for (const Fact &fact : {takesPart("c1", "p-loner", "ev-a"), takesPart("c2", "p-loner", "ev-b"),
                             takesPart("c3", "p-loner", "ev-c"), takesPart("c4", "p-spokesman", "ev-a"),
                             takesPart("c5", "p-spokesman", "ev-b"), takesPart("c6", "p-group", "ev-c"),
                             takesPart("c7", "p-circle", "ev-c", Role::Absent),
                             takesPart("c8", "p-island", "ev-c"), takesPart("c9", "p-deputy", "ev-b")})
        d.facts.push_back(fact);
    return d;
}

QStringList rowNames(const ParticipantMatrixModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(QString(model.rowAt(row).depth, u' ') +
                     model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    return names;
}

QModelIndex cellOf(const ParticipantMatrixModel &model, const char *participant, const char *event)
{
    const auto &snapshot = *model.snapshot();
    const auto row = model.rowOf(*snapshot.rowOf(ParticipantId(QString::fromLatin1(participant))));
    const auto column = model.columnOf(*snapshot.rowOf(EventId(QString::fromLatin1(event))));
    REQUIRE(row);
    REQUIRE(column);
    return model.index(*row, *column);
}

} // namespace

TEST_CASE("the matrix shows only events that somebody has a part in, and puts persons under their state")
{
    ParticipantMatrixModel model(tests::sampleStore()->snapshot());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    // Republic itself is nowhere, and nobody else stands for it.
    CHECK(rowNames(model) == QStringList{u"States"_s, u" Republic · Ada Élan"_s});
    CHECK(model.rowOf(*model.snapshot()->rowOf(ParticipantId(u"p-republic"_s))) == 1);
    REQUIRE(model.columnCount() == 1);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Talks in Port"_s);
    CHECK(model.whenOf(0) == u"3 Jan 2026"_s);
    CHECK(model.participantsWithoutEvents() == 2);
}

TEST_CASE("a cell shows the role that says most and counts independent sources")
{
    ParticipantMatrixModel model(tests::sampleStore()->snapshot());
    const QModelIndex cell = cellOf(model, "p-elan", "ev-talks");
    CHECK(cell.data().toString() == u"H"_s);
    CHECK(model.factsOf(cell).size() == 2);
    CHECK(model.rootsOf(cell) == 2); // expected by one report, hosted by another
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(u"Ada Élan hosted the talks."_s));
}

TEST_CASE("sourced absence is shown and silence is not")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    CHECK(cellOf(model, "p-circle", "ev-c").data().toString() == u"–"_s);
    CHECK(cellOf(model, "p-circle", "ev-a").data().toString().isEmpty());
    CHECK_FALSE(cellOf(model, "p-circle", "ev-a").data(Qt::ToolTipRole).isValid());
}

TEST_CASE("membership that runs in a circle leaves every participant with one row")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    const QStringList names = rowNames(model);
    CHECK(names.filter(u"Elders"_s).size() == 1);
    CHECK(names.filter(u"Circle"_s).size() == 1);
    CHECK(names.contains(u" Alliance"_s));
    CHECK(names.contains(u"  Boris Zed"_s));
    CHECK(names.contains(u" Carla Alone"_s));
}

TEST_CASE("a state has the part of those who belong to it where it has none of its own")
{
    Dossier dossier = crowdedDossier();
    ParticipantMatrixModel model(snapshotOf(dossier));
    const QModelIndex own = cellOf(model, "p-spokesman", "ev-a");
    const QModelIndex rolled = cellOf(model, "p-alliance", "ev-a");
    REQUIRE(own.row() != rolled.row());
    REQUIRE(model.cell(rolled).own.empty());
    REQUIRE(model.cell(rolled).through);
    CHECK(rolled.data().toString() == u"(%1)"_s.arg(own.data().toString()));
    CHECK(model.factsOf(rolled) == model.factsOf(own));
    CHECK(rolled.data(Qt::AccessibleTextRole).toString().contains(u"Boris Zed"_s));
}

TEST_CASE("narrowed to an event, its hosts and speakers come first")
{
    Dossier dossier = tests::sampleDossier();
    const EventId talks(u"ev-talks"_s);
    std::vector<ParticipantRow> all;
    const auto add = [&](const QString &id, Role role) {
        const ParticipantId person(id);
        dossier.participants.push_back({person, id, ParticipantKind::State, {}, {}, {}, {}});
        Fact fact = dossier.facts.front();
        fact.id = FactId(u"f-"_s + id);
        fact.statement = u"Part of "_s + id;
        fact.assertion = Assertion::Reported;
        fact.payload = ParticipationPayload{person, talks, role};
        dossier.facts.push_back(fact);
    };
    add(u"p-aaa"_s, Role::Attended);
    add(u"p-bbb"_s, Role::Speaker);
    add(u"p-ccc"_s, Role::Mentioned);
    add(u"p-ddd"_s, Role::Chair);
    const SnapshotPtr snapshot = snapshotOf(dossier);
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Participant); ++row)
        all.push_back(ParticipantRow{row});
    ParticipantMatrixModel model(snapshot);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const EventRow event = *snapshot->rowOf(talks);
    model.setOnly(ParticipantMatrixModel::Only{all, {event}, event});
    CHECK(rowNames(model) == QStringList{u"States"_s, u" Republic · Ada Élan"_s, u" p-ddd"_s, u" p-bbb"_s,
                                         u" p-aaa"_s, u" p-ccc"_s});
    model.setOnly({});
    INFO(rowNames(model).join(u'|').toStdString());
    CHECK(rowNames(model) == QStringList{u"States"_s, u" p-aaa"_s, u" p-bbb"_s, u" p-ccc"_s, u" p-ddd"_s,
                                         u" Republic · Ada Élan"_s});
}

TEST_CASE("folding takes rows away without a reset and counts what they hold")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QStringList before = rowNames(model);
    const int alliance = static_cast<int>(before.indexOf(u" Alliance"_s));
    model.setFolded(alliance, true);
    CHECK(removed.size() == 1);
    CHECK_FALSE(rowNames(model).contains(u"  Boris Zed"_s));
    // The spokesman is now found in the row of what he is folded into.
    const QModelIndex cell = cellOf(model, "p-spokesman", "ev-a");
    CHECK(cell.row() == alliance);
    CHECK(cell.data().toString() == u"+1"_s);
    CHECK(model.factsOf(cell).size() == 1);
    model.setFolded(alliance, false);
    CHECK(rowNames(model) == before);
    CHECK(reset.isEmpty());
}

TEST_CASE("the filter finds aliases, keeps what a match belongs to, and looks into folded rows")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QStringList before = rowNames(model);
    model.setAllFolded(true);
    model.setFilter(u"zett"_s);
    CHECK(rowNames(model) == QStringList{u"Organisations"_s, u" Alliance"_s, u"  Boris Zed"_s});
    model.setFilter(u"alliance"_s);
    CHECK(rowNames(model) ==
          QStringList{u"Organisations"_s, u" Alliance"_s, u"  Boris Zed"_s, u"  Deputy Y"_s});
    model.setFilter(u"nobody at all"_s);
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    model.setAllFolded(false);
    CHECK(rowNames(model) == before);
}

TEST_CASE("another order moves rows without a reset and keeps what is current")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setGrouped(false);
    CHECK(rowNames(model) == QStringList{u"Ada Élan"_s, u"Boris Zed"_s, u"Carla Alone"_s, u"Circle"_s,
                                         u"Deputy Y"_s, u"Elders"_s, u"Island"_s});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex loner(cellOf(model, "p-loner", "ev-b"));
    model.setOrder(MatrixOrder::Events);
    CHECK(rowNames(model).first() == u"Carla Alone"_s);
    CHECK(loner.row() == 0);
    CHECK(loner.data().toString() == u"A"_s);
    model.setOrder(MatrixOrder::FirstAppearance);
    CHECK(rowNames(model).first() == u"Ada Élan"_s); // the dated event comes before the undated ones
    CHECK(reset.isEmpty());
}

TEST_CASE("ordered by company, those who were in the same rooms stand side by side")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    model.setGrouped(false);
    model.setOrder(MatrixOrder::Company);
    const QStringList names = rowNames(model);
    // Circle, Elders and Island were in one room and nowhere else; Boris and Carla share two.
    const auto at = [&names](const QString &name) { return names.indexOf(name); };
    CHECK(std::abs(at(u"Circle"_s) - at(u"Elders"_s)) == 1);
    CHECK(std::abs(at(u"Boris Zed"_s) - at(u"Carla Alone"_s)) == 1);
    CHECK(names.size() == 7);
}

TEST_CASE("narrowed to some participants and events, nothing else is shown")
{
    ParticipantMatrixModel model(snapshotOf(crowdedDossier()));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto &snapshot = *model.snapshot();
    const int columns = model.columnCount();
    model.setOnly(ParticipantMatrixModel::Only{{*snapshot.rowOf(ParticipantId(u"p-spokesman"_s))},
                                               {*snapshot.rowOf(EventId(u"ev-b"_s))}});
    CHECK(rowNames(model) == QStringList{u"Organisations"_s, u" Alliance"_s, u"  Boris Zed"_s});
    REQUIRE(model.columnCount() == 1);
    CHECK(cellOf(model, "p-spokesman", "ev-b").data().toString() == u"A"_s);
    model.setOnly({});
    CHECK(model.columnCount() == columns);
    CHECK(rowNames(model).size() > 3);
}

TEST_CASE("an option's cell is the statement of a fact")
{
    OptionAspectModel model(tests::sampleStore()->snapshot());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 1);
    const QModelIndex include = model.index(0, static_cast<int>(Aspect::CouldInclude));
    CHECK(include.data().toString() == u"Monitors could include observers and radar."_s);
    CHECK(model.indexOf(*model.snapshot()->rowOf(FactId(u"f-monitors-include"_s))) == include);
    CHECK(model.index(0, static_cast<int>(Aspect::Strength)).data(Qt::AccessibleTextRole).toString() ==
          u"nothing stated"_s);
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString() == u"Foreign monitors"_s);
}

TEST_CASE("a position that changed is shown stage by stage, with the date of each")
{
    PositionMatrixModel model(tests::sampleStore()->snapshot());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 1);
    const std::vector<StatementLine> lines = model.lines(model.index(0, 0));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].stance == Stance::Open);
    CHECK(lines[0].note == u"reported 4 Jan 2026"_s);
    CHECK(lines[1].stance == Stance::Opposes);
    CHECK(lines[1].note == u"2 Jan 2026 · reported"_s);
    CHECK(lines[1].disputed);
}

TEST_CASE("a state stands where those who belong to it do, and says through whom")
{
    Dossier dossier = tests::sampleDossier();
    Fact fact = dossier.facts.front();
    fact.id = FactId(u"f-elan-supports"_s);
    fact.statement = u"Ada Élan supports foreign monitors."_s;
    fact.assertion = Assertion::Reported;
    fact.payload = PositionPayload{ParticipantId(u"p-elan"_s), OptionId(u"opt-monitors"_s), Stance::Supports};
    dossier.facts.push_back(fact);
    const SnapshotPtr snapshot = snapshotOf(dossier);
    PositionMatrixModel model(snapshot);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.sectionObject(0, Qt::Vertical) == ObjectRef(ParticipantId(u"p-republic"_s)));
    const std::vector<StatementLine> lines = model.lines(model.index(0, 0));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().stance == Stance::Supports);
    CHECK(lines.front().note.contains(u"through Ada Élan"_s));
    // The fact is found where it is the person's own.
    const auto row = snapshot->rowOf(fact.id);
    REQUIRE(row);
    CHECK(model.sectionObject(model.indexOf(*row).row(), Qt::Vertical) ==
          ObjectRef(ParticipantId(u"p-elan"_s)));
}

TEST_CASE("a stance that nobody states is not an undecided one")
{
    Dossier dossier = tests::sampleDossier();
    dossier.options.push_back({OptionId(u"opt-none"_s), u"Nothing"_s});
    Fact undecided = dossier.facts[7];
    undecided.id = FactId(u"f-undecided"_s);
    undecided.payload =
        PositionPayload{ParticipantId(u"p-republic"_s), OptionId(u"opt-none"_s), Stance::Undecided};
    dossier.facts.push_back(undecided);
    PositionMatrixModel model(snapshotOf(dossier));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.lines(model.index(0, 0)).empty());
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"not stated"_s);
    CHECK(model.index(0, 1).data().toString().startsWith(u"undecided"_s));
}

TEST_CASE("options side by side show the aspects and stances that concern them and no others")
{
    Dossier dossier = tests::sampleDossier();
    dossier.options.push_back({OptionId(u"opt-none"_s), u"Nothing"_s});
    OptionComparisonModel model(snapshotOf(dossier));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.columnCount() == 2);
    REQUIRE(model.rowCount() == 2); // what it could include, and Island's stance
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString() == u"What it could include"_s);
    CHECK(model.sectionObject(1, Qt::Vertical) == ObjectRef(ParticipantId(u"p-island"_s)));
    CHECK(model.lines(model.index(1, 0)).size() == 2);
    CHECK(model.lines(model.index(1, 1)).empty());
    model.compare({OptionRow{1}});
    CHECK(model.columnCount() == 1);
    CHECK(model.rowCount() == 0);
    CHECK(model.sectionObject(0, Qt::Horizontal) == ObjectRef(OptionId(u"opt-none"_s)));
}

TEST_CASE("figures that contradict come before figures that agree, with a row for each source")
{
    Dossier dossier = tests::sampleDossier();
    dossier.figures.insert(dossier.figures.begin(), {FigureId(u"fig-rounds"_s), u"rounds"_s, u"rounds"_s});
    Fact rounds = dossier.facts[1]; // rests on a report and on its copy
    rounds.id = FactId(u"f-rounds"_s);
    rounds.payload = FigurePayload{FigureId(u"fig-rounds"_s), {Qualifier::Exact, 3, {}}};
    dossier.facts.push_back(rounds);
    FigureModel model(snapshotOf(dossier));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == u"states at the talks"_s);
    const QModelIndex second = model.index(1, 0);
    CHECK(model.rowCount(second) == 2);
    CHECK(model.agreementAt(1).roots.size() == 1);
    CHECK(model.index(1, FigureModel::Source, second).data().toString() ==
          u"Ceasefire declared (copy) (repeats Ceasefire declared)"_s);
    CHECK(model.index(1, FigureModel::Published, second).data().toString() == u"not stated"_s);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    CHECK(first.data().toString() == u"about 12 states"_s);
    CHECK(model.objectAt(first) == ObjectRef(FactId(u"f-states-12"_s)));
    CHECK(model.indexOf(*model.snapshot()->rowOf(FactId(u"f-states-12"_s))) == first);
}

TEST_CASE("a question shows its state, since when, and what was said to it in order")
{
    QuestionModel model(tests::sampleStore()->snapshot());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, QuestionModel::State).data().toString() == u"open"_s);
    CHECK(model.index(0, QuestionModel::Since).data().toString() == u"reported 2 Jan 2026"_s);
    const QModelIndex question = model.index(0, 0);
    REQUIRE(model.rowCount(question) == 2);
    CHECK(model.index(0, QuestionModel::State, question).data().toString() == u"raises it"_s);
    CHECK(model.objectAt(model.index(1, 0, question)) == ObjectRef(FactId(u"f-question-bears"_s)));
    CHECK(model.objectAt(question) == ObjectRef(QuestionId(u"q-monitoring"_s)));
}

TEST_CASE("a short date says no more than the date does")
{
    const auto shortened = [](const char *expression) { return shortDate(tests::date(expression)); };
    CHECK(shortened("2026-01-06") == u"6 Jan 2026"_s);
    CHECK(shortened("2025-12") == u"Dec 2025"_s);
    CHECK(shortened("2014") == u"2014"_s);
    CHECK(shortened("201X") == u"2010–2019"_s);
    CHECK(shortened("2026-01-06~") == u"about 6 Jan 2026"_s);
    CHECK(shortened("2026-01-06?") == u"6 Jan 2026?"_s);
    CHECK(shortened("2025-12-29/2026-01-03") == u"29 Dec 2025 – 3 Jan 2026"_s);
    CHECK(shortened("2025-12-15/..") == u"from 15 Dec 2025"_s);
    CHECK(shortened("../2025-12-15") == u"until 15 Dec 2025"_s);
    CHECK(shortened("/2026-01-02") == u"by 2 Jan 2026"_s);
    CHECK(shortened("[..2026-01-02]") == u"by 2 Jan 2026"_s);
    CHECK(shortened("[2026-01-06..]") == u"6 Jan 2026 or later"_s);
}

TEST_CASE("a model without a snapshot is empty, and fills when it is given one")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    const auto check = [&snapshot](auto &model) {
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        CHECK(model.rowCount() == 0);
        model.setSnapshot(snapshot);
        CHECK(model.rowCount() > 0);
        model.setSnapshot({});
        CHECK(model.rowCount() == 0);
    };
    ParticipantMatrixModel matrix({});
    matrix.setFilter(u"x"_s);
    matrix.setFilter({});
    matrix.setOrder(MatrixOrder::Company);
    matrix.setAllFolded(true);
    check(matrix);
    OptionAspectModel aspects({});
    check(aspects);
    PositionMatrixModel positions({});
    check(positions);
    OptionComparisonModel comparison({});
    check(comparison);
    FigureModel figures({});
    check(figures);
    QuestionModel questions({});
    check(questions);
}

TEST_CASE("the models of disagreements keep the rules of item models")
{
    const SnapshotPtr snapshot = tests::sampleStore()->snapshot();
    DisagreementModel list;
    list.show(snapshot, findDisagreements(*snapshot));
    QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DisagreementSideModel sides;
    QAbstractItemModelTester sidesTester(&sides, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(list.rowCount() > 0);
    for (int row = 0; row < list.rowCount(); ++row) {
        sides.show(snapshot, list.at(row));
        CHECK(sides.rowCount() == static_cast<int>(list.at(row).sides.size()));
        for (const DisagreementSide &side : list.at(row).sides) {
            for (const FactRow fact : side.facts) {
                const std::optional<int> found = list.rowOf(fact);
                REQUIRE(found.has_value());
                CHECK(*found <= row);
            }
        }
    }
    sides.show({}, std::nullopt);
    CHECK(sides.rowCount() == 0);
    list.show(snapshot, findDisagreements(*snapshot));
    CHECK(list.rowOf(snapshot->refAt(ObjectKind::Figure, 0)).has_value());
}

} // namespace table_models_tests
