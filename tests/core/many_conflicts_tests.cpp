// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <tuple>

namespace many_conflicts_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// A text of so many quarrels, each of an event of its own. Of three places of the event two contradict each
/// other, and a passage is against the first; a plain fact about it is contradicted by a passage that another
/// fact rests on. On these passages so many other facts rest besides, of which nobody says otherwise.
SnapshotPtr quarrels(int count, int undisputed = 0)
{
    Dossier dossier = tests::sampleDossier();
    dossier.facts.clear();
    dossier.judgements.clear();
    const std::vector<Passage> passages = dossier.passages;
    for (int i = 0; i < count; ++i) {
        const QString n = QString::number(i);
        Event event;
        event.id = EventId(u"ev-"_s + n);
        event.title = u"Talks "_s + n;
        dossier.events.push_back(event);
        const auto passage = [&](const QString &name, const char *like) {
            const auto model = std::find_if(passages.begin(), passages.end(), [&](const Passage &one) {
                return one.id == PassageId(QString::fromLatin1(like));
            });
            Passage own = *model;
            own.id = PassageId(name + n);
            dossier.passages.push_back(own);
            return own.id;
        };
        const PassageId first = passage(u"pas-first-"_s, "pas-g1");
        const PassageId second = passage(u"pas-second-"_s, "pas-w1");
        const PassageId third = passage(u"pas-third-"_s, "pas-w2");
        const PassageId against = passage(u"pas-against-"_s, "pas-w3");
        const auto add = [&](const QString &name, Payload payload, std::vector<Evidence> evidence) {
            Fact fact;
            fact.id = FactId(u"f-"_s + name + n);
            fact.statement = u"Said "_s + name + n;
            fact.credibility = 3;
            fact.payload = std::move(payload);
            fact.evidence = std::move(evidence);
            dossier.facts.push_back(fact);
            return dossier.facts.size() - 1;
        };
        for (int other = 0; other < undisputed; ++other) {
            Event elsewhere;
            elsewhere.id = EventId(u"ev-other-%1-%2"_s.arg(n).arg(other));
            elsewhere.title = u"Other talks"_s;
            dossier.events.push_back(elsewhere);
            add(u"other-%1-"_s.arg(other), EventPlacePayload{elsewhere.id, u"Vienna"_s},
                {{first, Relation::Supports}, {third, Relation::Supports}});
        }
        add(u"paris"_s, EventPlacePayload{event.id, u"Paris"_s},
            {{first, Relation::Supports}, {against, Relation::Contradicts}});
        add(u"kyiv"_s, EventPlacePayload{event.id, u"Kyiv"_s}, {{second, Relation::Supports}});
        for (const auto &[name, support, contradiction] :
             {std::tuple(u"signed"_s, first, third), std::tuple(u"unsigned"_s, third, first)}) {
            const std::size_t place =
                add(name, {}, {{support, Relation::Supports}, {contradiction, Relation::Contradicts}});
            dossier.facts[place].about = {event.id};
        }
    }
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return (*store)->snapshot();
}

/// What is told of an event, without the rows that it is told of.
using Shape = std::vector<std::tuple<DisagreementKind, ConflictAspect, std::size_t,
                                     std::vector<std::tuple<std::size_t, std::size_t, std::size_t, bool>>>>;

std::map<std::uint32_t, Shape> shapes(const SnapshotPtr &snapshot)
{
    std::map<std::uint32_t, Shape> result;
    for (const Disagreement &one : findDisagreements(*snapshot)) {
        CHECK(one.subject.kind == ObjectKind::Event);
        std::vector<std::tuple<std::size_t, std::size_t, std::size_t, bool>> sides;
        for (const DisagreementSide &side : one.sides)
            sides.emplace_back(side.facts.size(), side.passages.size(), side.roots.size(), side.disputed);
        result[one.subject.row].emplace_back(one.kind, one.about, one.roots.size(), sides);
    }
    return result;
}

} // namespace

TEST_CASE("of very many quarrels, which several threads share, each is told as if it were alone")
{
    const std::map<std::uint32_t, Shape> alone = shapes(quarrels(1));
    REQUIRE(alone.size() == 1);
    const Shape &expected = alone.begin()->second;
    CHECK(expected.size() == 2);

    constexpr int many = 2500; // conflicts, and those of them that are contradicted besides, are shared
    const std::map<std::uint32_t, Shape> together = shapes(quarrels(many));
    CHECK(together.size() == many);
    int differing = 0;
    for (const auto &[event, shape] : together)
        differing += shape == expected ? 0 : 1;
    CHECK(differing == 0);
}

TEST_CASE("however much else rests on the passages of a quarrel, it is told as it would be without")
{
    const std::map<std::uint32_t, Shape> alone = shapes(quarrels(1));
    const std::map<std::uint32_t, Shape> amongMany = shapes(quarrels(1, 400));
    REQUIRE(alone.size() == 1);
    REQUIRE(amongMany.size() == 1);
    CHECK(alone.begin()->second == amongMany.begin()->second);
}

} // namespace many_conflicts_tests
