// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/participant_profile.h"
#include "core/models/participant_card_model.h"
#include "core/names/participant_names.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

namespace participant_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

SnapshotPtr builtin()
{
    auto store = openDossier(u"builtin:coalition-2026-01"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

ParticipantRow rowOf(const Snapshot &snapshot, const char *id)
{
    const auto row = snapshot.rowOf(ParticipantId(QString::fromLatin1(id)));
    REQUIRE(row.has_value());
    return *row;
}

QStringList namesOf(const Snapshot &snapshot, const std::vector<ParticipantRow> &rows)
{
    QStringList ids;
    for (const ParticipantRow row : rows)
        ids.append(snapshot.idAt(row).toString());
    return ids;
}

template<class R>
QStringList idsOf(const Snapshot &snapshot, const std::vector<R> &rows)
{
    QStringList ids;
    for (const R row : rows)
        ids.append(snapshot.idAt(row).toString());
    return ids;
}

/// The sample in which Ada Élan is named by so many facts.
Dossier withManyFacts(int count)
{
    Dossier dossier = tests::sampleDossier();
    for (int i = 0; i < count; ++i) {
        Fact fact;
        fact.id = FactId(u"f-many-%1"_s.arg(i));
        fact.statement = u"Fact number %1."_s.arg(i);
        fact.about = {ParticipantId(u"p-elan"_s), EventId(u"ev-talks"_s)};
        fact.evidence = {{PassageId(u"pas-w2"_s), Relation::Supports}};
        dossier.facts.push_back(fact);
    }
    return dossier;
}

} // namespace

TEST_CASE("every spelling of a name means the same one participant")
{
    const SnapshotPtr snapshot = builtin();
    for (const char *name :
         {"Zelensky", "Zelenskyy", "Volodymyr Zelensky", "volodymyr zelenskyy", "Zelensky, Volodymyr"}) {
        CAPTURE(name);
        CHECK(namesOf(*snapshot, participantsCalled(*snapshot, QString::fromLatin1(name))) ==
              QStringList{u"p-zelensky"_s});
    }
    CHECK(namesOf(*snapshot, participantsCalled(*snapshot, u"Donald"_s)) ==
          QStringList{u"p-trump-administration"_s, u"p-tusk"_s, u"p-trump"_s});
    CHECK(participantsCalled(*snapshot, u"nobody of that name"_s).empty());
    CHECK(participantsCalled(*snapshot, u" – "_s).empty());
}

TEST_CASE("a name is found without its accents, and a whole name before a longer one")
{
    Dossier dossier = tests::sampleDossier();
    dossier.participants.push_back(
        {ParticipantId(u"p-islanders"_s), u"Island guard"_s, ParticipantKind::Group, {}, {}, {}, {}});
    const SnapshotPtr snapshot = snapshotOf(dossier);
    CHECK(namesOf(*snapshot, participantsCalled(*snapshot, u"ADA ELAN"_s)) == QStringList{u"p-elan"_s});
    CHECK(namesOf(*snapshot, participantsCalled(*snapshot, u"island"_s)) == QStringList{u"p-island"_s});
    CHECK(namesOf(*snapshot, participantsCalled(*snapshot, u"isl"_s)) ==
          QStringList{u"p-island"_s, u"p-islanders"_s});
}

TEST_CASE("an alias leads to a sentence that uses it, not to one with a longer name")
{
    const SnapshotPtr snapshot = builtin();
    const ParticipantRow zelensky = rowOf(*snapshot, "p-zelensky");
    const auto with = passageNaming(*snapshot, zelensky, u"Zelenskyy"_s);
    const auto without = passageNaming(*snapshot, zelensky, u"Zelensky"_s);
    REQUIRE(with.has_value());
    REQUIRE(without.has_value());
    CHECK(snapshot->at(*with).exact.contains(u"Zelenskyy"_s));
    CHECK_FALSE(snapshot->at(*without).exact.contains(u"Zelenskyy"_s));
    CHECK_FALSE(passageNaming(*snapshot, zelensky, u"Nobody"_s).has_value());
}

TEST_CASE("a profile puts each fact where it belongs")
{
    const SnapshotPtr snapshot = snapshotOf(tests::sampleDossier());
    const ParticipantProfile profile = profileOf(*snapshot, rowOf(*snapshot, "p-elan"));
    CHECK(namesOf(*snapshot, profile.memberOf) == QStringList{u"p-republic"_s});
    CHECK(idsOf(*snapshot, profile.standing) == QStringList{u"f-minister"_s});
    REQUIRE(profile.events.size() == 1);
    CHECK(idsOf(*snapshot, profile.events.front().facts) ==
          QStringList{u"f-elan-expected"_s, u"f-elan-hosted"_s});
    // She is quoted on Island's position; the position is Island's.
    CHECK(profile.positions.empty());
    REQUIRE(profile.statements.size() == 1);
    CHECK(snapshot->idAt(profile.statements.front().passage).toString() == u"pas-w4"_s);
    CHECK(profile.others.empty());

    const ParticipantProfile state = profileOf(*snapshot, rowOf(*snapshot, "p-republic"));
    CHECK(namesOf(*snapshot, state.members) == QStringList{u"p-elan"_s});
    CHECK(state.standing.empty());
    CHECK(idsOf(*snapshot, state.others) == QStringList{u"f-minister"_s});

    const ParticipantProfile island = profileOf(*snapshot, rowOf(*snapshot, "p-island"));
    REQUIRE(island.positions.size() == 1);
    REQUIRE(island.positions.front().stages.size() == 2);
    // What is said without a date is a standing position, and comes before a dated one.
    CHECK(island.positions.front().stages[0].stance == Stance::Open);
    CHECK(island.positions.front().stages[1].stance == Stance::Opposes);
}

TEST_CASE("the company of a participant is who was there, with the events and the facts that say so")
{
    Dossier dossier = tests::sampleDossier();
    const auto add = [&dossier](const char *id, const char *who, Role role, Assertion assertion) {
        Fact fact;
        fact.id = FactId(QString::fromLatin1(id));
        fact.statement = fact.id.toString();
        fact.assertion = assertion;
        fact.payload =
            ParticipationPayload{ParticipantId(QString::fromLatin1(who)), EventId(u"ev-talks"_s), role};
        fact.evidence = {{PassageId(u"pas-w2"_s), Relation::Supports}};
        dossier.facts.push_back(fact);
    };
    add("f-island-there", "p-island", Role::Attended, Assertion::Reported);
    add("f-republic-expected", "p-republic", Role::Attended, Assertion::Planned);
    const SnapshotPtr snapshot = snapshotOf(dossier);
    const auto company = companionsOf(*snapshot, rowOf(*snapshot, "p-elan"));
    REQUIRE(company.size() == 1);
    CHECK(snapshot->idAt(company.front().participant).toString() == u"p-island"_s);
    CHECK(company.front().events.size() == 1);
    CHECK(idsOf(*snapshot, company.front().facts) == QStringList{u"f-island-there"_s});
    CHECK(companionsOf(*snapshot, rowOf(*snapshot, "p-republic")).empty());
}

TEST_CASE("every line of every card of the built-in dossier has a fact behind it")
{
    const SnapshotPtr snapshot = builtin();
    std::size_t lines = 0;
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Participant); ++row) {
        const ParticipantCard card(snapshot, {row});
        for (int i = 0; i < ParticipantCard::sectionCount; ++i) {
            const auto section = static_cast<ParticipantCard::Section>(i);
            for (std::size_t place = 0; place < card.count(section); ++place, ++lines) {
                const CardLine line = card.line(section, place);
                CHECK_FALSE(line.facts.empty());
                CHECK_FALSE(line.text.isEmpty());
            }
        }
    }
    CHECK(lines > 300);
}

TEST_CASE("Zelensky's card tells his office, his words as they stand, and whom he met")
{
    const SnapshotPtr snapshot = builtin();
    const ParticipantCard card(snapshot, rowOf(*snapshot, "p-zelensky"));
    using Section = ParticipantCard::Section;
    REQUIRE(card.count(Section::Standing) > 0);
    CHECK(card.line(Section::Standing, 0).text == u"Volodymyr Zelensky is President of Ukraine."_s);
    bool quoted = false;
    for (std::size_t i = 0; i < card.count(Section::Statements); ++i) {
        const CardLine line = card.line(Section::Statements, i);
        CHECK(line.verbatim);
        quoted = quoted || line.text.contains(u"protection and strength for Ukraine"_s);
    }
    CHECK(quoted);
    bool metMacron = false;
    for (std::size_t i = 0; i < card.count(Section::Company); ++i)
        metMacron = metMacron || card.line(Section::Company, i).text == u"Emmanuel Macron"_s;
    CHECK(metMacron);
}

TEST_CASE("Russia's card keeps the history of its position on peacekeepers")
{
    const SnapshotPtr snapshot = builtin();
    const ParticipantCard card(snapshot, rowOf(*snapshot, "p-russia"));
    std::vector<Stance> stances;
    for (std::size_t i = 0; i < card.count(ParticipantCard::Section::Positions); ++i) {
        const CardLine line = card.line(ParticipantCard::Section::Positions, i);
        if (line.text.contains(u"peacekeeping"_s))
            stances.push_back(line.stance.value());
    }
    CHECK(stances == std::vector{Stance::Opposes, Stance::Undecided});
}

TEST_CASE("a long section shows a hundred lines, and more of them when asked")
{
    const SnapshotPtr snapshot = snapshotOf(withManyFacts(250));
    ParticipantCardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(snapshot, rowOf(*snapshot, "p-elan"));
    const int group = model.rowCount() - 1;
    REQUIRE(model.sectionAt(group) == ParticipantCard::Section::Others);
    const QModelIndex head = model.index(group, 0);
    REQUIRE(model.rowCount(head) == 101);
    const QModelIndex rest = model.index(100, 0, head);
    CHECK(model.isRest(rest));
    CHECK(model.lineAt(rest) == nullptr);
    CHECK(rest.data().toString().contains(u"150"_s));
    model.showMore(group);
    CHECK(model.rowCount(head) == 201);
    CHECK(model.lineAt(model.index(100, 0, head))->text == u"Fact number 100."_s);
    model.showMore(group);
    REQUIRE(model.rowCount(head) == 250);
    CHECK_FALSE(model.isRest(model.index(249, 0, head)));
    model.showMore(group);
    CHECK(model.rowCount(head) == 250);
    model.show(snapshot, std::nullopt);
    CHECK(model.rowCount() == 0);
}

} // namespace participant_tests
