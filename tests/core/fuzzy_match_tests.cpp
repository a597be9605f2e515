// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fuzzy_match.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

namespace fuzzy_match_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

std::optional<FuzzyMatch> find(const QString &pattern, const QString &text)
{
    return fuzzyMatch(fuzzyFolded(pattern), fuzzyFolded(text));
}

int score(const QString &pattern, const QString &text)
{
    const auto match = find(pattern, text);
    REQUIRE(match);
    return match->score;
}

/// The text with what matched in brackets.
QString marked(const QString &pattern, const QString &text)
{
    const auto match = find(pattern, text);
    REQUIRE(match);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hit =
            std::find(match->positions.begin(), match->positions.end(), i) != match->positions.end();
        result += hit ? u'[' + text.mid(i, 1) + u']' : text.mid(i, 1);
    }
    return result;
}

} // namespace

TEST_CASE("fuzzy matching knows neither case nor accents, and keeps offsets")
{
    CHECK(fuzzyFolded(u"Élysée Łódź Ő"_s) == u"elysee lodz o"_s);
    CHECK(find(u"elysee"_s, u"Palais de l’Élysée"_s));
    CHECK(find(u"ÉLYSÉE"_s, u"elysee"_s));
    CHECK(find(u"зеле"_s, u"Зеленский"_s));
    CHECK(fuzzyFolded(u"한국"_s) == u"한국"_s);
    const QString text = u"Ệ ǭ 😀 x"_s;
    CHECK(fuzzyFolded(text).size() == text.size());
}

TEST_CASE("letters match in order, initials of words and neighbours first")
{
    CHECK(marked(u"cow"_s, u"Coalition of the Willing"_s) == u"[C][o]alition of the [W]illing"_s);
    CHECK(marked(u"will"_s, u"Coalition of the Willing"_s) == u"Coalition of the [W][i][l][l]ing"_s);
    CHECK(marked(u"paris lead"_s, u"Leaders’ meeting in Paris"_s) ==
          u"[L][e][a][d]ers’ meeting in [P][a][r][i][s]"_s);
    CHECK(!find(u"woc"_s, u"Coalition"_s));
    CHECK(!find(u"paris x"_s, u"Leaders’ meeting in Paris"_s));
    CHECK(score(u"fit"_s, u"Fit all"_s) > score(u"fit"_s, u"Benefit of all"_s));
    CHECK(score(u"fit"_s, u"Benefit of all"_s) > score(u"fit"_s, u"A defiant reply"_s));
    CHECK(score(u"open"_s, u"Open…"_s) > score(u"open"_s, u"Open built-in dossier"_s));
}

TEST_CASE("nothing matches nothing, and a pattern longer than the text is not in it")
{
    CHECK(find(QString(), u"anything"_s)->positions.empty());
    CHECK(find(QString(), QString())->score == 0);
    CHECK(!find(u"a"_s, QString()));
    CHECK(!find(u"aa"_s, u"a"_s));
}

TEST_CASE("whatever is typed, the marks spell it")
{
    std::mt19937 random(20260106);
    const QString letters = u"abc é-"_s;
    const auto word = [&](int longest) {
        QString result;
        for (auto i = random() % static_cast<unsigned>(longest); i > 0; --i)
            result += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        return result;
    };
    int found = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString pattern = fuzzyFolded(word(5)).remove(u' ');
        const QString text = fuzzyFolded(word(24));
        const auto match = fuzzyMatch(pattern, text);
        if (!match)
            continue;
        ++found;
        QString spelt;
        for (const qsizetype position : match->positions)
            spelt += text[position];
        REQUIRE(spelt == pattern);
    }
    CHECK(found > 1000);
}

} // namespace fuzzy_match_tests
