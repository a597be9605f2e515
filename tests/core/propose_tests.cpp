// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/fact_proposal.h"
#include "core/propose/name_choice.h"
#include "core/propose/near_facts.h"
#include "core/propose/new_object.h"
#include "core/propose/quantity_words.h"
#include "core/propose/sentence_signs.h"
#include "core/propose/typed_date.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <catch2/generators/catch_generators.hpp>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <iostream>

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

QString typed(const QString &words, const char *sourceDay = "2026-01-08", const QString &language = u"en"_s)
{
    std::optional<Edtf> day;
    if (*sourceDay != '\0')
        day = tests::date(sourceDay);
    const TypedDate read = readTypedDate(words, day, language);
    return read.date ? read.date->toString() : QString();
}

} // namespace

TEST_CASE("a date is read as people type it, and never finer than that")
{
    // The source is of Thursday, 8 January 2026.
    const auto [words, expected] = GENERATE(table<QString, QString>({
        {u"2026-01-06"_s, u"2026-01-06"_s},
        {u"2026-01~"_s, u"2026-01~"_s},
        {u"6 Jan 2026"_s, u"2026-01-06"_s},
        {u"Jan 6, 2026"_s, u"2026-01-06"_s},
        {u"6 January 2026"_s, u"2026-01-06"_s},
        {u"6. Januar 2026"_s, u"2026-01-06"_s},
        {u"January 2026"_s, u"2026-01"_s},
        {u"in Jan 2026"_s, u"2026-01"_s},
        {u"2014"_s, u"2014"_s},
        {u"6 Jan"_s, u"2026-01-06"_s},
        {u"January 6"_s, u"2026-01-06"_s},
        {u"29 Dec"_s, u"2025-12-29"_s},
        {u"December"_s, u"2025-12"_s},
        {u"Tuesday"_s, u"2026-01-06"_s},
        {u"on Tuesday"_s, u"2026-01-06"_s},
        {u"Thursday"_s, u"2026-01-08"_s},
        {u"Friday"_s, u"2026-01-02"_s},
        {u"last Friday"_s, u"2026-01-02"_s},
        {u"next Tuesday"_s, u"2026-01-13"_s},
        {u"this Friday"_s, u"2026-01-09"_s},
        {u"yesterday"_s, u"2026-01-07"_s},
        {u"tomorrow"_s, u"2026-01-09"_s},
        {u"last week"_s, u"2025-12-29/2026-01-04"_s},
        {u"last month"_s, u"2025-12"_s},
        {u"next year"_s, u"2027"_s},
        {u"3 days ago"_s, u"2026-01-05"_s},
        {u"2 months ago"_s, u"2025-11"_s},
        {u"about 2014"_s, u"2014~"_s},
        {u"around 6 Jan 2026"_s, u"2026-01-06~"_s},
        {u"6 Jan 2026?"_s, u"2026-01-06?"_s},
        {u"29-31 Dec 2025"_s, u"2025-12-29/2025-12-31"_s},
        {u"29–31 December 2025"_s, u"2025-12-29/2025-12-31"_s},
        {u"3 to 5 January"_s, u"2026-01-03/2026-01-05"_s},
        {u"January 3-5, 2026"_s, u"2026-01-03/2026-01-05"_s},
        {u"30 Dec to 2 Jan"_s, u"2025-12-30/2026-01-02"_s},
        {u"2014 to 2022"_s, u"2014/2022"_s},
        {u"since March 2022"_s, u"2022-03/.."_s},
        {u"until 6 Jan 2026"_s, u"../2026-01-06"_s},
        {u"spring 2026"_s, u"2026-21"_s},
        {u"first quarter of 2026"_s, u"2026-33"_s},
        {u"Q3 2025"_s, u"2025-35"_s},
        {u"first half of 2026"_s, u"2026-40"_s},
        {u"the 1990s"_s, u"199X"_s},
        {u"late 2024"_s, u"2024"_s},
        {u"early January 2026"_s, u"2026-01"_s},
        {u"6 Jan 2026 14:30"_s, u"2026-01-06T14:30:00"_s},
        {u"Tuesday at 9:05"_s, u"2026-01-06T09:05:00"_s},
        {u"31 February 2026"_s, QString()},
        {u"soon"_s, QString()},
        {u"after the talks"_s, QString()},
        {u"99"_s, QString()},
    }));
    INFO(words.toStdString());
    CHECK(typed(words) == expected);
}

TEST_CASE("a weekday of the source's language counts from its day, and without a day is no date")
{
    CHECK(typed(u"Dienstag"_s, "2026-01-08", u"de"_s) == u"2026-01-06"_s);
    CHECK(typed(u"mardi"_s, "2026-01-08", u"fr-FR"_s) == u"2026-01-06"_s);
    CHECK(typed(u"вівторок"_s, "2026-01-08", u"uk"_s) == u"2026-01-06"_s);
    for (const QString &words : {u"Tuesday"_s, u"6 Jan"_s, u"yesterday"_s}) {
        const TypedDate read = readTypedDate(words, {});
        CHECK_FALSE(read.date);
        CHECK(read.fault.contains(u"source"_s));
        // A source that is dated to a month has no day to count from.
        CHECK_FALSE(readTypedDate(words, tests::date("2026-01")).date);
    }
    CHECK(readTypedDate({}, {}) == TypedDate());
}

TEST_CASE("numbers are read where they mean one day, and asked about where they mean two")
{
    for (const QString &words : {u"6.1.2026"_s, u"06.01.2026"_s, u"6. 1. 2026"_s, u"6.1.26"_s, u"6.1."_s,
                                 u"2026/01/06"_s, u"20260106"_s})
        CHECK(typed(words) == u"2026-01-06"_s);
    CHECK(typed(u"13/01/2026"_s) == u"2026-01-13"_s);
    CHECK(typed(u"01/13/2026"_s) == u"2026-01-13"_s);
    CHECK(typed(u"13/01/26"_s) == u"2026-01-13"_s);
    CHECK(typed(u"06/06/2026"_s) == u"2026-06-06"_s);
    CHECK(typed(u"01/2026"_s) == u"2026-01"_s);
    CHECK(typed(u"31/02/2026"_s).isEmpty());
    CHECK(typed(u"13/2026"_s).isEmpty());
    const TypedDate asked = readTypedDate(u"01/06/2026"_s, tests::date("2026-01-08"), u"en"_s);
    CHECK_FALSE(asked.date);
    CHECK(asked.fault.contains(u"1 June 2026"_s));
    CHECK(asked.fault.contains(u"6 January 2026"_s));
    CHECK(readTypedDate(u"1/6/26"_s).fault == asked.fault);
    // Where the language of the source says which it is, nobody is asked.
    CHECK(typed(u"01/06/2026"_s, "2026-01-08", u"en-US"_s) == u"2026-01-06"_s);
    CHECK(typed(u"01/06/2026"_s, "2026-01-08", u"fr"_s) == u"2026-06-01"_s);
}

TEST_CASE("what counts from the source's day is read in the languages of the program, whatever the source's")
{
    // The source is English, of Thursday, 8 January 2026.
    const auto [words, expected] = GENERATE(table<QString, QString>({
        {u"Dienstag"_s, u"2026-01-06"_s},
        {u"am Dienstag"_s, u"2026-01-06"_s},
        {u"letzten Freitag"_s, u"2026-01-02"_s},
        {u"nächsten Dienstag"_s, u"2026-01-13"_s},
        {u"gestern"_s, u"2026-01-07"_s},
        {u"letzte Woche"_s, u"2025-12-29/2026-01-04"_s},
        {u"vergangenen Monat"_s, u"2025-12"_s},
        {u"nächstes Jahr"_s, u"2027"_s},
        {u"vor 3 Tagen"_s, u"2026-01-05"_s},
        {u"6. Januar"_s, u"2026-01-06"_s},
        {u"am 6. Jan."_s, u"2026-01-06"_s},
        {u"im Dezember 2025"_s, u"2025-12"_s},
        {u"etwa 2014"_s, u"2014~"_s},
        {u"vielleicht 2014"_s, u"2014?"_s},
        {u"seit März 2022"_s, u"2022-03/.."_s},
        {u"bis zum 6. Januar 2026"_s, u"../2026-01-06"_s},
        {u"3. bis 5. Januar 2026"_s, u"2026-01-03/2026-01-05"_s},
        {u"mardi"_s, u"2026-01-06"_s},
        {u"mardi dernier"_s, u"2026-01-06"_s},
        {u"mardi prochain"_s, u"2026-01-13"_s},
        {u"hier"_s, u"2026-01-07"_s},
        {u"aujourd’hui"_s, u"2026-01-08"_s},
        {u"la semaine dernière"_s, u"2025-12-29/2026-01-04"_s},
        {u"le mois dernier"_s, u"2025-12"_s},
        {u"l’année prochaine"_s, u"2027"_s},
        {u"il y a 2 semaines"_s, u"2025-12-22/2025-12-28"_s},
        {u"le 6 janvier"_s, u"2026-01-06"_s},
        {u"1er janvier 2026"_s, u"2026-01-01"_s},
        {u"en décembre 2025"_s, u"2025-12"_s},
        {u"vers 2014"_s, u"2014~"_s},
        {u"depuis mars 2022"_s, u"2022-03/.."_s},
        {u"du 3 au 5 janvier 2026"_s, u"2026-01-03/2026-01-05"_s},
        {u"вівторок"_s, u"2026-01-06"_s},
        {u"у вівторок"_s, u"2026-01-06"_s},
        {u"в середу"_s, u"2026-01-07"_s},
        {u"у п’ятницю"_s, u"2026-01-02"_s},
        {u"минулої п'ятниці"_s, u"2026-01-02"_s},
        {u"вчора"_s, u"2026-01-07"_s},
        {u"минулого тижня"_s, u"2025-12-29/2026-01-04"_s},
        {u"минулого місяця"_s, u"2025-12"_s},
        {u"наступного року"_s, u"2027"_s},
        {u"3 дні тому"_s, u"2026-01-05"_s},
        {u"6 січня"_s, u"2026-01-06"_s},
        {u"6 січня 2026 року"_s, u"2026-01-06"_s},
        {u"у січні 2026 року"_s, u"2026-01"_s},
        {u"січень 2026"_s, u"2026-01"_s},
        {u"близько 2014"_s, u"2014~"_s},
        {u"з 3 до 5 січня 2026"_s, u"2026-01-03/2026-01-05"_s},
        {u"nach dem Treffen"_s, QString()},
        {u"après la réunion"_s, QString()},
        {u"після зустрічі"_s, QString()},
        {u"la dernière"_s, QString()},
    }));
    INFO(words.toStdString());
    CHECK(typed(words) == expected);
}

TEST_CASE("what was not typed is said: the year, and the day that it counts from")
{
    CHECK(readTypedDate(u"6 Jan"_s, tests::date("2026-01-08")).note.contains(u"year"_s));
    CHECK(readTypedDate(u"Tuesday"_s, tests::date("2026-01-08")).note.contains(u"2026-01-08"_s));
    CHECK(readTypedDate(u"late 2024"_s, {}).note.contains(u"late"_s));
    CHECK(readTypedDate(u"6 Jan 2026"_s, {}).note.isEmpty());
}

TEST_CASE("the date of a sentence is found, a day before a month or year")
{
    const auto day = tests::date("2026-01-06");
    CHECK(dateWordsIn(u"Zelensky arrived in Paris on Tuesday for talks."_s, day) == u"Tuesday"_s);
    CHECK(dateWordsIn(u"The plan of January 2026 was signed on 3 January 2026."_s, day) ==
          u"3 January 2026"_s);
    CHECK(dateWordsIn(u"The 2014 annexation was condemned."_s, day) == u"2014"_s);
    CHECK(dateWordsIn(u"Nobody knows when."_s, day).isEmpty());
    CHECK(dateWordsIn(u"Berlin hat am Donnerstag zugesagt."_s, day, u"de"_s) == u"Donnerstag"_s);
    CHECK(dateWordsIn(u"Зустріч відбулася у вівторок."_s, day, u"uk"_s) == u"вівторок"_s);
    // Of a weekday and its date the date, which no wrong day of the source can make another one.
    CHECK(dateWordsIn(u"Envoys met in Port on Tuesday, 6 January 2026."_s, tests::date("2026-03-01")) ==
          u"6 January 2026"_s);
}

TEST_CASE("assertion, role, stance and number are read from the verb and what stands beside it")
{
    CHECK(assertionIn(u"Kyiv will host a new round of talks."_s) == Assertion::Planned);
    CHECK(assertionIn(u"Ukraine has denied that claim."_s) == Assertion::Denied);
    CHECK(assertionIn(u"Russia has alleged that Ukraine attacked a residence."_s) == Assertion::Alleged);
    CHECK(assertionIn(u"Macron announced that the text had been signed."_s) == Assertion::Announced);
    CHECK(assertionIn(u"Thirty-five countries took part."_s) == Assertion::Reported);
    CHECK(roleIn(u"Senior negotiators attended the talks."_s) == Role::Attended);
    CHECK(roleIn(u"The minister did not attend."_s) == Role::Absent);
    CHECK(roleIn(u"Kyiv will host the talks."_s) == Role::Host);
    CHECK(stanceIn(u"Moscow has repeatedly opposed foreign forces."_s) == Stance::Opposes);
    CHECK(stanceIn(u"The countries have signaled openness to deploying forces."_s) == Stance::Open);
    CHECK_FALSE(stanceIn(u"The talks took place in Port."_s));
    CHECK(effectIn(u"How large would it be?"_s) == Effect::Raises);
    CHECK(effectIn(u"It is not yet clear who pays."_s) == Effect::Raises);

    const auto quantity = [](const QString &sentence) {
        const auto found = quantityIn(sentence);
        return found ? found->toReadable() : QString();
    };
    CHECK(quantity(u"About 35 countries met."_s) == u"about 35"_s);
    CHECK(quantity(u"More than 27 nations met on January 6, 2026."_s) == u"more than 27"_s);
    CHECK(quantity(u"Between 10,000 and 55,000 troops"_s).contains(u"10,000"_s));
    CHECK(quantity(u"a force of 15,000-20,000 troops"_s) == u"15,000–20,000"_s);
    CHECK(quantity(u"Thirty-five countries met."_s) == u"35"_s);
    CHECK(quantity(u"They met on January 6, 2026 in Paris."_s).isEmpty());
    CHECK(quantity(u"In 2014 the war began."_s).isEmpty());
    CHECK(quantity(u"One of them said so."_s).isEmpty());
}

TEST_CASE("what a sentence counts in is what follows its number")
{
    const auto unit = [](const QString &sentence, double value, const QString &language = u"en"_s) {
        return unitIn(sentence, Quantity{Qualifier::Exact, value, {}}, language);
    };
    CHECK(unit(u"Representatives from 35 countries, including 27 heads of state, met."_s, 35) ==
          u"countries"_s);
    CHECK(unit(u"Representatives from 35 countries, including 27 heads of state, met."_s, 27) == u"heads"_s);
    CHECK(unit(u"About 15,000 foreign troops would be sent."_s, 15000) == u"foreign troops"_s);
    CHECK(unit(u"Thirty-five nations took part."_s, 35) == u"nations"_s);
    CHECK(unit(u"Russia occupies approximately 20% of Ukraine."_s, 20) == u"%"_s);
    CHECK(unit(u"It has delivered over $60 billion in aid."_s, 60e9) == u"US dollars"_s);
    CHECK(unit(u"Etwa 50 Schiffe warteten."_s, 50, u"de"_s) == u"Schiffe"_s);
    CHECK(unit(u"Berlin gibt $25 Millionen."_s, 25e6, u"de"_s) == u"$"_s);
    CHECK(unitIn(u"A force of 15,000-20,000 troops."_s, Quantity{Qualifier::Between, 15000, 20000}) ==
          u"troops"_s);
    CHECK(unit(u"Of the envoys, 18 were there."_s, 18).isEmpty());
    CHECK(unit(u"Representatives from 35 countries met."_s, 36).isEmpty());
}

TEST_CASE("numbers of other languages are read whole: what is before them, and what they are multiples of")
{
    const auto quantity = [](const QString &sentence, const QString &language) {
        const auto found = quantityIn(sentence, language);
        return found ? found->toReadable() : QString();
    };
    CHECK(quantity(u"Es warteten etwa 50 Schiffe vor dem Hafen."_s, u"de"_s) == u"about 50"_s);
    CHECK(quantity(u"Berlin zahlt 25 Millionen Euro."_s, u"de"_s) == u"25,000,000"_s);
    CHECK(quantity(u"Mehr als 1.500 Soldaten und 1,5 Milliarden Euro."_s, u"de-AT"_s) ==
          u"more than 1,500"_s);
    CHECK(quantity(u"Das kostet 1,5 Milliarden Euro."_s, u"de"_s) == u"1,500,000,000"_s);
    CHECK(quantity(u"Das kostet 2 Billionen Euro."_s, u"de"_s) == u"2,000,000,000,000"_s);
    CHECK(quantity(u"Plus de 35 pays et jusqu’à 10 000 soldats."_s, u"fr"_s) == u"more than 35"_s);
    CHECK(quantity(u"La France enverra jusqu’à 10 000 soldats."_s, u"fr"_s) == u"at most 10,000"_s);
    CHECK(quantity(u"Понад 30 країн узяли участь."_s, u"uk"_s) == u"more than 30"_s);
    CHECK(quantity(u"Близько 15 тис. військових."_s, u"uk"_s) == u"about 15,000"_s);
    // Days and ordinals count nothing.
    CHECK(quantity(u"An der zweiten Runde am 3. April wird Berlin teilnehmen."_s, u"de"_s).isEmpty());
    CHECK(quantity(u"Die 2. Runde beginnt in Bukarest."_s, u"de"_s).isEmpty());
    CHECK(quantity(u"Le 3 avril, les pourparlers reprennent."_s, u"fr"_s).isEmpty());
    CHECK(quantity(u"Зустріч відбудеться 3 квітня."_s, u"uk"_s).isEmpty());
    CHECK(quantity(u"Two million tonnes passed."_s, u"en"_s) == u"2,000,000"_s);
}

TEST_CASE("nothing of a quantity that was typed is lost: it is understood, or it is none")
{
    CHECK(quantityTyped(u"etwa 50"_s) == Quantity{Qualifier::About, 50, {}});
    CHECK(quantityTyped(u"mindestens 15,000"_s) == Quantity{Qualifier::AtLeast, 15000, {}});
    CHECK(quantityTyped(u"près de 2 millions"_s) == Quantity{Qualifier::Nearly, 2e6, {}});
    CHECK(quantityTyped(u"щонайбільше 40"_s) == Quantity{Qualifier::AtMost, 40, {}});
    CHECK(quantityTyped(u"1,5 Millionen"_s) == Quantity{Qualifier::Exact, 1.5e6, {}});
    CHECK(quantityTyped(u"thirty-five"_s) == Quantity{Qualifier::Exact, 35, {}});
    CHECK(quantityTyped(u"EUR 25 million"_s) == Quantity{Qualifier::Exact, 25e6, {}});
    CHECK(quantityTyped(u"between 10 and 20"_s).has_value());
    CHECK_FALSE(quantityTyped(u"aproximadamente 50"_s)); // not exactly 50
}

TEST_CASE("a new name is of the likeliest kind")
{
    CHECK(participantKindOf(u"Nadia Petrova"_s) == ParticipantKind::Person);
    CHECK(participantKindOf(u"Poland"_s) == ParticipantKind::State);
    CHECK(participantKindOf(u"Deutschland"_s) == ParticipantKind::State);
    CHECK(participantKindOf(u"Україна"_s) == ParticipantKind::State);
    CHECK(participantKindOf(u"United Kingdom"_s) == ParticipantKind::State);
    CHECK(participantKindOf(u"European Commission"_s) == ParticipantKind::Organisation);
    CHECK(participantKindOf(u"NATO"_s) == ParticipantKind::Organisation);
    CHECK(participantKindOf(u"Ukrainian officials"_s) == ParticipantKind::Group);
    CHECK(eventKindOf(u"Paris summit"_s) == EventKind::Summit);
    CHECK(eventKindOf(u"Strike on Port"_s) == EventKind::MilitaryAct);
    CHECK(eventKindOf(u"Advisers in Kyiv"_s) == EventKind::Meeting);
}

TEST_CASE("names are completed by title and alias, and what is new is offered last")
{
    const auto store = tests::sampleStore();
    const NameChooser chooser(store->snapshot(), ObjectKind::Participant);
    const Participant first = store->snapshot()->at(ParticipantRow{0});
    const auto whole = chooser.choices(first.name.toUpper(), 5);
    REQUIRE_FALSE(whole.empty());
    CHECK(whole.front().object == ObjectRef(first.id));
    CHECK_FALSE(whole.back().isNew()); // it is there
    const auto other = chooser.choices(u"Nobody Yet"_s, 5);
    REQUIRE(other.size() == 1);
    CHECK(other.front().isNew());
    CHECK(other.front().title == u"Nobody Yet"_s);
    CHECK(chooser.choices({}, 3).size() <= 3);
    const auto aliased = [&]() -> std::optional<Participant> {
        for (std::uint32_t row = 0; row < store->snapshot()->count(ObjectKind::Participant); ++row) {
            if (const auto one = store->snapshot()->at(ParticipantRow{row}); !one.aliases.isEmpty())
                return one;
        }
        return std::nullopt;
    }();
    REQUIRE(aliased);
    CHECK(chooser.exactly(aliased->aliases.front().toLower()) == ObjectRef(aliased->id));
}

TEST_CASE("what sentences of the built-in dossier propose is what its facts have, in most of them")
{
    const auto store = openDossier(defaultDossier()).value();
    const Snapshot &snapshot = *store->snapshot();
    const NameFinder names(snapshot);
    int sentences = 0;
    int kinds = 0;
    int amongThree = 0;
    int assertions = 0;
    int speakers = 0;
    int speakersNamed = 0;
    int speakersFound = 0;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Passage); ++row) {
        const Passage passage = snapshot.at(PassageRow{row});
        const auto facts = snapshot.factsOf(passage.id);
        if (facts.empty())
            continue;
        const SourceDescription source = snapshot.at(*snapshot.rowOf(passage.source));
        const FactProposal proposal = proposeFact(passage.exact, names, source.published, source.language);
        const auto any = [&](auto test) {
            return std::any_of(facts.begin(), facts.end(),
                               [&](FactRow fact) { return test(snapshot.at(fact)); });
        };
        ++sentences;
        kinds += any([&](const Fact &fact) { return fact.kind() == proposal.kind(); });
        amongThree += any([&](const Fact &fact) {
            const auto end = proposal.kinds.begin() + 3;
            return std::find(proposal.kinds.begin(), end, fact.kind()) != end;
        });
        assertions += any([&](const Fact &fact) { return fact.assertion == proposal.assertion; });
        speakers += any([&](const Fact &fact) { return fact.speaker == proposal.speaker; });
        const bool hasSpeaker = any([](const Fact &fact) { return !fact.speaker.isEmpty(); });
        speakersNamed += hasSpeaker;
        speakersFound += hasSpeaker && any([&](const Fact &fact) {
                             return !fact.speaker.isEmpty() && fact.speaker == proposal.speaker;
                         });
    }
    std::cout << "proposals for " << sentences << " sentences that are those of one of its facts: kind "
              << kinds << " (among the first three " << amongThree << "), assertion " << assertions
              << ", speaker " << speakers << " (of the " << speakersNamed << " that quote somebody "
              << speakersFound << ")\n";
    REQUIRE(sentences > 150);
    CHECK(kinds * 10 > sentences * 6);
    CHECK(amongThree * 10 > sentences * 8);
    CHECK(assertions * 10 > sentences * 8);
    CHECK(speakers * 10 > sentences * 8);
}

TEST_CASE("the nearest facts to a sentence are those that say the same of the same objects")
{
    const auto store = openDossier(defaultDossier()).value();
    const Snapshot &snapshot = *store->snapshot();
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); row += 37) {
        const Fact fact = snapshot.at(FactRow{row});
        const auto near = nearFacts(snapshot, fact.statement, fact.concerns(), 3);
        REQUIRE_FALSE(near.empty());
        CHECK(near.front().row == FactRow{row});
    }
    CHECK(nearFacts(snapshot, u"Whales sing in the Baltic"_s, {}, 3).empty());
}

TEST_CASE("the months and weekdays of eight languages are typed as people type them")
{
    const auto source = Edtf::parse(u"2026-01-08"_s); // a Thursday
    REQUIRE(source);
    const std::optional<Edtf> day = *source;
    struct Typed
    {
        QString language;    ///< of the source; those of the program are understood beside any other
        QStringList days;    ///< 6 January 2026
        QStringList months;  ///< January 2026
        QStringList mondays; ///< 5 January 2026
    };
    const std::vector<Typed> all{
        {u"en"_s,
         {u"6 January 2026"_s, u"Jan 6, 2026"_s, u"January 6th, 2026"_s},
         {u"January 2026"_s, u"Jan 2026"_s},
         {u"Monday"_s, u"on Monday"_s, u"Mon"_s}},
        {u"en"_s,
         {u"6 січня 2026"_s, u"6 січня 2026 року"_s, u"6 січ. 2026"_s},
         {u"січень 2026"_s, u"січень 2026 року"_s},
         {u"понеділок"_s, u"у понеділок"_s}},
        {u"en"_s,
         {u"le 6 janvier 2026"_s, u"6 janvier 2026"_s, u"6 janv. 2026"_s},
         {u"janvier 2026"_s},
         {u"lundi"_s, u"le lundi"_s}},
        {u"en"_s,
         {u"6. Januar 2026"_s, u"am 6. Januar 2026"_s, u"6. Jan. 2026"_s, u"Dienstag, 6. Januar 2026"_s},
         {u"Januar 2026"_s},
         {u"Montag"_s, u"am Montag"_s}},
        {u"ru"_s,
         {u"6 января 2026"_s, u"6 января 2026 года"_s, u"6 янв. 2026"_s},
         {u"январь 2026"_s},
         {u"понедельник"_s, u"в понедельник"_s}},
        {u"pl"_s,
         {u"6 stycznia 2026"_s, u"6 stycznia 2026 r."_s},
         {u"styczeń 2026"_s},
         {u"poniedziałek"_s, u"w poniedziałek"_s}},
        {u"es"_s,
         {u"6 de enero de 2026"_s, u"el 6 de enero de 2026"_s},
         {u"enero de 2026"_s, u"enero 2026"_s},
         {u"lunes"_s, u"el lunes"_s}},
        {u"it"_s, {u"6 gennaio 2026"_s, u"il 6 gennaio 2026"_s}, {u"gennaio 2026"_s}, {u"lunedì"_s}},
    };
    const auto means = [&day](const QString &typed, const QString &language) {
        const TypedDate read = readTypedDate(typed, day, language);
        return read.date ? read.date->toString() : u"none: "_s + read.fault;
    };
    for (const Typed &one : all) {
        for (const QString &typed : one.days) {
            INFO(typed.toStdString());
            CHECK(means(typed, one.language).toStdString() == "2026-01-06");
        }
        for (const QString &typed : one.months) {
            INFO(typed.toStdString());
            CHECK(means(typed, one.language).toStdString() == "2026-01");
        }
        for (const QString &typed : one.mondays) {
            INFO(typed.toStdString());
            CHECK(means(typed, one.language).toStdString() == "2026-01-05");
        }
    }
    // Every month and weekday by the name that the language gives it.
    for (const QString &language : {u"en"_s, u"uk"_s, u"fr"_s, u"de"_s, u"ru"_s, u"pl"_s, u"es"_s, u"it"_s}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name : {locale.monthName(month), locale.standaloneMonthName(month)}) {
                INFO(language.toStdString() << ' ' << name.toStdString());
                const QString wanted = u"2026-%1"_s.arg(month, 2, 10, QChar(u'0'));
                CHECK(means(name + u" 2026"_s, language) == wanted);
                CHECK((means(u"9 "_s + name + u" 2026"_s, language) == wanted + u"-09"_s));
            }
        }
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const int back = (4 - weekday + 7) % 7;
            INFO(language.toStdString() << ' ' << locale.dayName(weekday).toStdString());
            CHECK(means(locale.dayName(weekday), language) ==
                  QDate(2026, 1, 8).addDays(-back).toString(Qt::ISODate));
        }
    }
}
