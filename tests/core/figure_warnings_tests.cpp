// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/warnings_desk.h"

#include <catch2/catch_test_macros.hpp>

#include <tuple>

namespace figure_warnings_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

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
    CHECK(figureWarning(u"Aid of $60 billion came."_s, 60, Qualifier::About, u"billion dollars"_s).empty());
    CHECK(figureWarning(u"It took 0.8 percent."_s, 0.8).empty());
    CHECK(figureWarning(u"A third of it burnt."_s, 33).empty());
    CHECK(figureWarning(u"Dozens of states came."_s, 30).empty());
    CHECK(figureWarning(u"It fell to −5 degrees."_s, -5).empty());
}

TEST_CASE("a figure is neither a thousandth of its sentence nor a part of a number in words")
{
    CHECK(contains(figureWarning(u"Island lost 55,000 soldiers."_s, 55), "the number 55"));
    CHECK(contains(figureWarning(u"Island lost 55 soldiers."_s, 55000), "the number 55,000"));
    CHECK(contains(figureWarning(u"Some 1.5 million fled."_s, 15e6), "the number 15,000,000"));
    CHECK(contains(figureWarning(u"Some 1.5 million fled."_s, 1.5), "the number 1.5"));
    CHECK(contains(figureWarning(u"Thirty-five soldiers fell."_s, 30), "the number 30"));
    CHECK(contains(figureWarning(u"Thirty-five soldiers fell."_s, 5), "the number 5"));
    CHECK(contains(figureWarning(u"A few men came late and 314 soldiers fell."_s, 341), "the number 341"));
    CHECK(contains(figureWarning(u"Many soldiers, 314 in all, fell."_s, 341), "the number 341"));
    CHECK(contains(figureWarning(u"Several soldiers fell."_s, 341), "the number 341"));
    CHECK(contains(figureWarning(u"Hundreds of men were freed."_s, 300, Qualifier::Exact), "the number 300"));
    CHECK(contains(figureWarning(u"On 4 February Island lost men."_s, 4), "the number 4"));
    CHECK(contains(figureWarning(u"In 2026 Island lost men."_s, 2026), "the number 2,026"));
    CHECK(contains(figureWarning(u"At 14:30 Island withdrew."_s, 30), "the number 30"));
    CHECK(contains(figureWarning(u"A third round cost 12 lives."_s, 33), "the number 33"));
    CHECK(contains(figureWarning(u"Half an hour later Island withdrew."_s, 50), "the number 50"));
}

TEST_CASE("a figure in words, in whatever language, is found")
{
    CHECK(figureWarning(u"Two dozen states came."_s, 24).empty());
    CHECK(figureWarning(u"One hundred and fifty-seven men were freed."_s, 157).empty());
    CHECK(figureWarning(u"A fifth of the land is held."_s, 20).empty());
    CHECK(figureWarning(u"Three-fifths of the land is held."_s, 60).empty());
    CHECK(figureWarning(u"Some 3/4 of the land is mined."_s, 75).empty());
    CHECK(figureWarning(u"One and a half million fled."_s, 1.5e6).empty());
    CHECK(figureWarning(u"A package of $1.2tn was agreed."_s, 1.2e12).empty());
    CHECK(figureWarning(u"The talks lasted 2½ hours."_s, 2.5).empty());
    CHECK(figureWarning(u"They freed 157 soldiers from each side."_s, 314).empty());
    CHECK(figureWarning(u"Eine halbe Million floh."_s, 5e5, Qualifier::About, u"persons"_s, u"de"_s).empty());
    CHECK(figureWarning(u"三十五个国家出席。"_s, 35, Qualifier::Exact, u"states"_s, u"zh"_s).empty());
    // No number words of it are known.
    CHECK(figureWarning(u"Treinta y cinco países asistieron."_s, 35, Qualifier::Exact, u"states"_s, u"es"_s)
              .empty());
    CHECK(contains(figureWarning(u"Liberaron a 314 hombres."_s, 341, Qualifier::Exact, u"states"_s, u"es"_s),
                   "the number 341"));
}

TEST_CASE("a figure says no more than the words around its number")
{
    for (const QString &words :
         {u"About"_s, u"Roughly"_s, u"Some"_s, u"Around"_s, u"More than"_s, u"At least"_s, u"Up to"_s,
          u"Nearly"_s, u"An estimated"_s, u"Upwards of"_s, u"As many as"_s, u"Close to"_s, u"Just under"_s,
          u"No fewer than"_s, u"Over"_s, u"Rund"_s}) {
        INFO(words.toStdString());
        CHECK(
            contains(figureWarning(words + u" 30 states came."_s, 30, Qualifier::Exact), "/value/qualifier"));
        CHECK(figureWarning(words + u" 30 states came."_s, 30, Qualifier::About).empty());
    }
    CHECK(contains(figureWarning(u"30 or so states came."_s, 30, Qualifier::Exact), "“or so”"));
    CHECK(contains(figureWarning(u"30-odd states came."_s, 30, Qualifier::Exact), "/value/qualifier"));
    CHECK(contains(figureWarning(u"30 or more states came."_s, 30, Qualifier::Exact), "/value/qualifier"));
    CHECK(contains(figureWarning(u"Between 30 and 40 states came."_s, 30, Qualifier::Exact),
                   "/value/qualifier"));
    CHECK(contains(figureWarning(u"At least 30 states came."_s, 30, Qualifier::MoreThan), "“At least”"));
    CHECK(contains(figureWarning(u"About 30 states came."_s, 30, Qualifier::AtLeast), "“About”"));
    CHECK(figureWarning(u"More than 30 states came."_s, 30, Qualifier::MoreThan).empty());
    CHECK(figureWarning(u"More than 30 states came."_s, 30, Qualifier::AtLeast).empty());
    CHECK(figureWarning(u"No more than 30 states came."_s, 30, Qualifier::AtMost).empty());
    CHECK(figureWarning(u"Almost 30 states came."_s, 30, Qualifier::Nearly).empty());
    CHECK(figureWarning(u"30 states came."_s, 30, Qualifier::Exact).empty());
    CHECK(figureWarning(u"30 states came, about which he spoke."_s, 30, Qualifier::Exact).empty());
    CHECK(figureWarning(u"They talked about 30 states."_s, 30, Qualifier::Exact).empty());
    CHECK(
        figureWarning(u"On Monday, more than an hour late, 30 states came."_s, 30, Qualifier::Exact).empty());
    CHECK(figureWarning(u"30 states came in about 5 cars."_s, 30, Qualifier::Exact).empty());
}

TEST_CASE("a number that no word of its sentence can be is told in languages of which stems alone are known")
{
    for (const auto &[language, sentence] : {
             std::pair{u"pl"_s, u"Przybyły delegacje z 35 państw."_s},
             std::pair{u"es"_s, u"Llegaron delegaciones de 35 países."_s},
             std::pair{u"it"_s, u"Sono arrivate delegazioni di 35 paesi."_s},
             std::pair{u"pt"_s, u"Chegaram delegações de 35 países."_s},
             std::pair{u"nl"_s, u"Er kwamen delegaties uit 35 landen."_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(figureWarning(sentence, 35, Qualifier::About, u"states"_s, language).empty());
        CHECK(contains(figureWarning(sentence, 53, Qualifier::About, u"states"_s, language),
                       "has the number 53"));
    }
    for (const auto &[language, sentence] : {
             std::pair{u"pl"_s, u"Przybyły delegacje trzydziestu pięciu państw."_s},
             std::pair{u"es"_s, u"Llegaron delegaciones de treinta y cinco países."_s},
             std::pair{u"it"_s, u"Sono arrivate delegazioni di trentacinque paesi."_s},
             std::pair{u"pt"_s, u"Chegaram delegações de trinta e cinco países."_s},
             std::pair{u"nl"_s, u"Er kwamen delegaties uit vijfendertig landen."_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(figureWarning(sentence, 35, Qualifier::About, u"states"_s, language).empty());
    }
}

TEST_CASE("a number is not given exactly where its sentence hedges it in the languages of sources")
{
    for (const auto &[language, sentence] : {
             std::pair{u"es"_s, u"Unos 30 países vinieron."_s},
             std::pair{u"pl"_s, u"Około 30 państw przyjechało."_s},
             std::pair{u"pt"_s, u"Cerca de 30 países vieram."_s},
             std::pair{u"nl"_s, u"Ongeveer 30 landen kwamen."_s},
             std::pair{u"es"_s, u"Más de 30 países vinieron."_s},
             std::pair{u"pl"_s, u"Ponad 30 państw przyjechało."_s},
             std::pair{u"it"_s, u"Oltre 30 paesi sono venuti."_s},
             std::pair{u"tr"_s, u"Yaklaşık 30 ülke katıldı."_s},
             std::pair{u"ar"_s, u"حوالي 30 دولة شاركت."_s},
             std::pair{u"it"_s, u"Almeno 30 paesi sono venuti."_s},
             std::pair{u"es"_s, u"Casi 30 países vinieron."_s},
             std::pair{u"sv"_s, u"Fler än 30 länder kom."_s},
         }) {
        INFO(sentence.toStdString());
        CHECK(
            contains(figureWarning(sentence, 30, Qualifier::Exact, u"states"_s, language), "gives as “30”"));
    }
    for (const auto &[language, sentence, qualifier] : {
             std::tuple{u"es"_s, u"Más de 30 países vinieron."_s, Qualifier::MoreThan},
             std::tuple{u"it"_s, u"Oltre 30 paesi sono venuti."_s, Qualifier::MoreThan},
             std::tuple{u"pl"_s, u"Ponad 30 państw przyjechało."_s, Qualifier::MoreThan},
             std::tuple{u"pl"_s, u"Co najmniej 30 państw przyjechało."_s, Qualifier::AtLeast},
             std::tuple{u"nl"_s, u"Bijna 30 landen kwamen."_s, Qualifier::Nearly},
             std::tuple{u"pt"_s, u"Menos de 30 países vieram."_s, Qualifier::LessThan},
         }) {
        INFO(sentence.toStdString());
        CHECK(figureWarning(sentence, 30, qualifier, u"states"_s, language).empty());
    }
}

} // namespace figure_warnings_tests
