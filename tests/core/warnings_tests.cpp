// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_dossier.h"
#include "core/check/hedges.h"
#include "core/check/statement_words.h"
#include "core/io/json_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

#include <algorithm>

namespace warnings_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// A dossier of one source with a passage for each sentence, two participants, an event, an option and a
/// figure.
class Desk
{
public:
    explicit Desk(const QStringList &sentences)
    {
        Source source;
        source.id = SourceId(u"s"_s);
        source.title = u"Report"_s;
        source.published = date("2026-01-06");
        source.language = u"en"_s;
        source.reliabilityReason = u"Made up."_s;
        source.completeness = Completeness::Full;
        source.text = sentences.join(u'\n');
        for (const QString &sentence : sentences) {
            Passage passage;
            passage.id = PassageId(u"p%1"_s.arg(dossier.passages.size()));
            passage.source = source.id;
            passage.exact = sentence;
            dossier.passages.push_back(passage);
        }
        dossier.info.id = u"desk"_s;
        dossier.info.title = u"Desk"_s;
        dossier.sources = {source};
        dossier.participants = {
            {keller, u"Anna Keller"_s, ParticipantKind::Person, {}, {}, {}, {}},
            {island, u"Island"_s, ParticipantKind::State, {u"Port"_s}, {}, {}, {}},
        };
        dossier.events = {{talks, u"Harbour talks"_s, EventKind::Meeting}};
        dossier.options = {{monitors, u"Monitors"_s}};
        dossier.figures = {{states, u"States at the talks"_s, u"states"_s}};
    }

    Fact &add(const QString &statement, Payload payload, int passage = 0)
    {
        Fact fact;
        fact.id = FactId(u"f%1"_s.arg(dossier.facts.size()));
        fact.statement = statement;
        fact.credibility = 3;
        fact.payload = std::move(payload);
        fact.evidence = {{PassageId(u"p%1"_s.arg(passage)), Relation::Supports}};
        dossier.facts.push_back(fact);
        return dossier.facts.back();
    }

    /// The warnings, `place: reason` each.
    [[nodiscard]] QStringList warnings() const
    {
        QStringList result;
        for (const Problem &problem : checkDossier(dossier, Warnings::Tell)) {
            if (problem.severity == Severity::Warning)
                result.append(problem.place + u": "_s + problem.reason);
        }
        return result;
    }

    Dossier dossier;
    const ParticipantId keller{u"keller"_s};
    const ParticipantId island{u"island"_s};
    const EventId talks{u"talks"_s};
    const OptionId monitors{u"monitors"_s};
    const FigureId states{u"states"_s};
};

/// The one warning there is, if any.
std::string only(const Desk &desk)
{
    const QStringList warnings = desk.warnings();
    CHECK(warnings.size() <= 1);
    return warnings.join(u'\n').toStdString();
}

bool contains(const std::string &text, const char *words)
{
    return text.find(words) != std::string::npos;
}

std::string figureWarning(const QString &sentence, double low, Qualifier qualifier = Qualifier::About)
{
    Desk desk({sentence});
    desk.add(u"So many states took part."_s, FigurePayload{desk.states, {qualifier, low, std::nullopt}});
    return only(desk);
}

std::string dateWarning(const QString &sentence, const char *day)
{
    Desk desk({sentence});
    desk.add(u"The talks have a date."_s, EventDatePayload{desk.talks}).date = date(day);
    return only(desk);
}

std::string roleWarning(const QString &sentence, const ParticipantId &participant, Role role)
{
    Desk desk({sentence});
    desk.add(u"Somebody was there."_s, ParticipationPayload{participant, desk.talks, role});
    return only(desk);
}

} // namespace

TEST_CASE("a figure that its sentence does not have is told, in whatever form it has it")
{
    CHECK(contains(figureWarning(u"The talks brought 12 states together."_s, 21), "the number 21"));
    CHECK(contains(figureWarning(u"They exchanged 314 prisoners."_s, 341), "the number 341"));
    CHECK(figureWarning(u"The talks brought 12 states together."_s, 12).empty());
    CHECK(figureWarning(u"Twelve states came."_s, 12).empty());
    CHECK(figureWarning(u"Thirty-five states came."_s, 35).empty());
    CHECK(figureWarning(u"Some 55,000 soldiers fell."_s, 55000).empty());
    CHECK(figureWarning(u"Some 55 000 soldiers fell."_s, 55000).empty());
    CHECK(figureWarning(u"Rund 55.000 Soldaten fielen."_s, 55000).empty());
    CHECK(figureWarning(u"Over 10 million left."_s, 10e6).empty());
    CHECK(figureWarning(u"Aid of $60 billion came."_s, 60).empty());
    CHECK(figureWarning(u"It took 0.8 percent."_s, 0.8).empty());
    CHECK(figureWarning(u"A third of it burnt."_s, 33).empty());
    CHECK(figureWarning(u"Dozens of states came."_s, 30).empty());
    CHECK(figureWarning(u"It fell to −5 degrees."_s, -5).empty());
}

TEST_CASE("a date that its sentence contradicts is told, and what is reckoned from the report is not")
{
    CHECK(contains(dateWarning(u"They met on 5 February 2026."_s, "2025-02-05"), "they name 2026"));
    CHECK(contains(dateWarning(u"They met on 5 February 2026."_s, "2026-03-05"), "they name February"));
    CHECK(contains(dateWarning(u"They met on Feb. 5."_s, "2026-02-06"), "they name 5 February"));
    CHECK(dateWarning(u"They met on 5 February 2026."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met on February 4–5, 2026."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met on 5 February."_s, "2026-02-05").empty());
    CHECK(dateWarning(u"They met on Saturday, as on 6 January 2025."_s, "2026-01-03").empty());
    CHECK(dateWarning(u"They met last month; 2025 is over."_s, "2026-01").empty());
    CHECK(dateWarning(u"They met."_s, "2026-01-03").empty());
    CHECK(dateWarning(u"They met in 2026."_s, "2026").empty());
}

TEST_CASE("a name that no passage has is told, unless a word stands for it")
{
    const Desk names({u"x"_s});
    CHECK(contains(roleWarning(u"The sides met at the harbour."_s, names.keller, Role::Attended),
                   "names “Anna Keller”"));
    CHECK(contains(roleWarning(u"Republic came to the harbour."_s, names.island, Role::Attended),
                   "names “Island”"));
    CHECK(roleWarning(u"Keller came to the harbour."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"She came to the harbour."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"The minister came to the harbour."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"The Islanders came."_s, names.island, Role::Attended).empty());
    CHECK(roleWarning(u"Port came."_s, names.island, Role::Attended).empty());
    Desk said({u"The sides agreed to meet."_s});
    said.add(u"Keller said that they agreed."_s, PlainPayload{}).speaker = said.keller;
    CHECK(contains(only(said), "/speaker: "));
}

TEST_CASE("a role that no passage has is told")
{
    const Desk names({u"x"_s});
    CHECK(contains(roleWarning(u"Keller came to the harbour."_s, names.keller, Role::Host),
                   "has the role “host”"));
    CHECK(contains(roleWarning(u"Keller came to the harbour."_s, names.keller, Role::Signatory),
                   "has the role"));
    CHECK(roleWarning(u"Keller hosted the talks."_s, names.keller, Role::Host).empty());
    CHECK(roleWarning(u"Keller put her name to it: the paper is signed."_s, names.keller, Role::Signatory)
              .empty());
    CHECK(roleWarning(u"Keller did not come."_s, names.keller, Role::Absent).empty());
}

TEST_CASE("two facts of one sentence that say the same, or have two grades, are told at the later one")
{
    Desk desk({u"Some hope it will be closer to 30,000 peacekeepers, the paper writes."_s});
    desk.add(u"A contingent closer to 30,000 peacekeepers is what some hope for."_s,
             FigurePayload{desk.states, {Qualifier::About, 30000, std::nullopt}});
    desk.add(u"Some hope for a contingent closer to 30,000 peacekeepers."_s, PlainPayload{});
    CHECK(contains(only(desk), "/facts/1/statement: fact f1 says, of the same passage, what"));
    desk.dossier.facts[1].credibility = 2;
    CHECK(desk.warnings().size() == 2);
    CHECK(desk.warnings().join(u'\n').contains(u"/facts/1/credibility: fact f1 has credibility 2"_s));
    // Who took part is one fact for each, in like words.
    Desk roles({u"Keller and Port attended the harbour talks."_s});
    roles.add(u"Keller attended the harbour talks in person today."_s,
              ParticipationPayload{roles.keller, roles.talks, Role::Attended});
    roles.add(u"Port attended the harbour talks in person today."_s,
              ParticipationPayload{roles.island, roles.talks, Role::Attended});
    CHECK(roles.warnings().isEmpty());
}

TEST_CASE("a denial contradicts what is alleged, neither that it is alleged nor that it was denied")
{
    Desk desk({u"Port has alleged an attack on the harbour."_s, u"Island has denied that claim."_s});
    Fact &alleged = desk.add(u"Port alleges an attack on the harbour."_s, PlainPayload{}, 0);
    alleged.evidence.push_back({PassageId(u"p1"_s), Relation::Contradicts});
    Fact &denied = desk.add(u"Island has denied it."_s, PlainPayload{}, 1);
    denied.assertion = Assertion::Denied;
    denied.evidence.push_back({PassageId(u"p0"_s), Relation::Contradicts});
    const QString told = desk.warnings().join(u'\n');
    CHECK(told.contains(u"/facts/0/evidence/1: "_s));
    CHECK(told.contains(u"/facts/1/evidence/1: "_s));
    // What is alleged, said as such, is what a denial is of.
    Desk right({u"Port has alleged an attack on the harbour."_s, u"Island has denied that claim."_s});
    Fact &attack = right.add(u"The harbour was attacked."_s, PlainPayload{}, 0);
    attack.assertion = Assertion::Alleged;
    attack.evidence.push_back({PassageId(u"p1"_s), Relation::Contradicts});
    CHECK(right.warnings().isEmpty());
}

TEST_CASE("a figure, a state and a position are no firmer than their words")
{
    Desk figure({u"Figures are being kicked around, ranging from 15,000 to 20,000 troops."_s});
    figure
        .add(u"A force of 15,000 to 20,000 is planned."_s,
             FigurePayload{figure.states, {Qualifier::Between, 15000, 20000.0}})
        .assertion = Assertion::Planned;
    CHECK(contains(only(figure), "kicked around"));
    figure.dossier.facts[0].assertion = Assertion::Reported;
    CHECK(figure.warnings().isEmpty());
    Desk expected({u"Around 12 states are expected to attend."_s});
    expected.add(u"12 are expected."_s, FigurePayload{expected.states, {Qualifier::About, 12, std::nullopt}})
        .assertion = Assertion::Planned;
    CHECK(expected.warnings().isEmpty());
    CHECK(
        contains(figureWarning(u"The talks may bring 12 states together."_s, 12, Qualifier::Exact), "“may”"));

    Desk state({u"More meetings will follow, potentially paving the way for harbour talks."_s});
    state.add(u"The harbour talks are planned."_s, EventStatusPayload{state.talks, EventStatus::Planned});
    CHECK(contains(only(state), "potentially"));
    Desk firm({u"The harbour talks were held, and could bring peace."_s});
    firm.add(u"The harbour talks were held."_s, EventStatusPayload{firm.talks, EventStatus::Held});
    CHECK(firm.warnings().isEmpty());

    Desk position({u"Island signalled that it might be open to discussing monitors."_s});
    position.add(u"Island is open to monitors."_s,
                 PositionPayload{position.island, position.monitors, Stance::Open});
    CHECK(contains(only(position), "might be open"));
    Desk modal({u"Ceding land could embolden Island, Keller said."_s});
    modal.add(u"Ceding land would embolden Island."_s, PlainPayload{});
    CHECK(contains(only(modal), "“would embolden” where its passage has “could embolden”"));
}

TEST_CASE("a report is no older than what it reports as held, nor does it know the rest of the year")
{
    Desk desk({u"The harbour talks were held."_s, u"The talks took place on 9 January 2026."_s});
    desk.add(u"The harbour talks were held."_s, EventStatusPayload{desk.talks, EventStatus::Held});
    desk.add(u"They were on 9 January."_s, EventDatePayload{desk.talks}, 1).date = date("2026-01-09");
    CHECK(contains(only(desk), "published before it, by 2026-01-06"));
    Desk year({u"The front is static."_s});
    year.add(u"The front is static."_s, PlainPayload{}).date = date("2026");
    CHECK(contains(only(year), "reaches beyond its reports"));
    year.dossier.facts[0].date = date("[..2026-01-06]");
    CHECK(year.warnings().isEmpty());
}

TEST_CASE("what hedges a sentence is what the highlighting marks")
{
    const auto hedge = [](const char16_t *text) {
        const QString sentence = QString::fromUtf16(text);
        const std::vector<Hedge> hedges = hedgesIn(sentence);
        return hedges.empty() ? std::string() : sentence.mid(hedges[0].start, hedges[0].length).toStdString();
    };
    CHECK(hedge(u"It may rain.") == "may");
    CHECK(hedge(u"They are expected to come.") == "are expected to");
    CHECK(hedge(u"It was reportedly seen.") == "reportedly");
    CHECK(hedge(u"Some hope for rain.") == "Some hope");
    CHECK(hedge(u"It rained in May.").empty());
    CHECK(hedge(u"It rained.").empty());
}

TEST_CASE("the cases of payloads and speakers are told, and no other case is")
{
    const QDir folder(casesFolder() + u"/dossiers"_s);
    if (!folder.exists())
        SKIP("there is no folder of cases");
    const auto told = [&folder](const QString &name) {
        const auto dossier = readJsonDossierFile(folder.filePath(name));
        REQUIRE(dossier.hasValue());
        QStringList result;
        for (const Problem &problem : checkDossier(*dossier, Warnings::Tell))
            result.append(problem.reason);
        return result;
    };
    const QStringList payload = told(u"payload.json"_s);
    REQUIRE(payload.size() == 3);
    CHECK(payload[0].contains(u"341"_s));
    CHECK(payload[1].contains(u"2025-02-05"_s));
    CHECK(payload[2].contains(u"Keller"_s));
    CHECK(told(u"speaker.json"_s).size() == 1);
    for (const QString &name : {u"agency.json"_s, u"midnight.json"_s, u"postponed.json"_s,
                                u"zone-none.json"_s, u"zone-other-day.json"_s, u"figs.json"_s}) {
        INFO(name.toStdString());
        CHECK(told(name).isEmpty());
    }
}

} // namespace warnings_tests
