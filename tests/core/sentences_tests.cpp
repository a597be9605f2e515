// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/sentences.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QStringList>

#include <initializer_list>
#include <random>

namespace sentences_tests {

using chancery::Sentence;
using chancery::sentenceAt;
using chancery::splitSentences;
using namespace Qt::StringLiterals;

namespace {

QStringList split(const QString &text, const QString &language = {})
{
    QStringList pieces;
    for (const Sentence &sentence : splitSentences(text, language)) {
        if (sentence.trimmedStart < sentence.trimmedEnd)
            pieces << text.mid(sentence.trimmedStart, sentence.trimmedEnd - sentence.trimmedStart);
    }
    return pieces;
}

/// A text given by its sentences, a space between any two.
bool splitsInto(std::initializer_list<QString> sentences)
{
    const QStringList expected(sentences);
    const QStringList found = split(expected.join(u' '));
    if (found != expected)
        UNSCOPED_INFO("found: " << found.join(u" | "_s).toStdString());
    return found == expected;
}

/// Every piece begins where the one before ends, and nothing is left over.
bool isWhole(const QString &text, const std::vector<Sentence> &sentences)
{
    qsizetype end = 0;
    for (const Sentence &sentence : sentences) {
        if (sentence.start != end || sentence.end <= sentence.start ||
            sentence.trimmedStart < sentence.start || sentence.trimmedEnd > sentence.end ||
            sentence.trimmedStart > sentence.trimmedEnd)
            return false;
        end = sentence.end;
    }
    return end == text.size();
}

struct Rule
{
    const char *name;
    std::initializer_list<QString> sentences;
};

} // namespace

TEST_CASE("the 52 golden rules of English sentence boundaries hold, in words of our own")
{
    // The rules are those of pragmatic_segmenter's "Golden Rules (English)", number for number.
    const Rule rules[] = {
        {"1 full stop", {u"The talks began."_s, u"They were short."_s}},
        {"2 question mark", {u"Who will pay?"_s, u"Nobody said."_s}},
        {"3 exclamation mark", {u"They signed!"_s, u"It took a year."_s}},
        {"4 initial", {u"The envoy was Robert E. Lighthizer."_s}},
        {"5 small letter", {u"The annex begins on p. 12."_s}},
        {"6 small abbreviation inside", {u"Did Vance and co. attend the session?"_s}},
        {"7 capital abbreviation inside", {u"The bank hired Rothschild & Co. in March."_s}},
        {"8 small abbreviation at the end", {u"They asked Witkoff and co."_s, u"They had no answer."_s}},
        {"9 capital abbreviation at the end", {u"The bank hired Rothschild & Co."_s, u"It paid well."_s}},
        {"10 before a name", {u"The line runs past Mt. Hoverla to the west."_s}},
        {"11 before and after a name", {u"St. Sophia stands on Volodymyrska st. in the old town."_s}},
        {"12 possessive", {u"It was Trump Jr.'s flight."_s}},
        {"13 letters inside", {u"She left the U.S.A. that evening."_s}},
        {"14 letters at the end", {u"Ukraine wants to join the E.U."_s, u"How long will it take?"_s}},
        {"15 U.S. at the end", {u"The plan came from the U.S."_s, u"What did Kyiv say?"_s}},
        {"16 U.S. before a name", {u"He met the U.S. Secretary of State in Paris."_s}},
        {"17 U.S. inside", {u"Troops of the U.S. have been there for 20 years."_s}},
        {"18 a.m. inside and p.m. at the end",
         {u"At 9 a.m. Mr. Umerov opened the session."_s, u"The session closed at 6 P.M."_s,
          u"Mr. Umerov then left for Paris."_s}},
        {"19 number inside", {u"The fund holds $90.50 billion in bonds."_s}},
        {"20 number at the end", {u"The fund holds $90.50."_s, u"It was more."_s}},
        {"21 parenthesis inside", {u"The force (It has no mandate yet.) would stay in the west."_s}},
        {"22 mail address", {u"Write to Press.Office@elysee.fr."_s, u"An answer takes a day."_s}},
        {"23 web address",
         {u"The text is at https://www.elysee.fr/en/2026.01/declaration.html."_s, u"It is short."_s}},
        {"24 single quotes inside", {u"He told them, 'We agree.' before he left."_s}},
        {"25 double quotes inside", {u"He told them, \"We agree.\" before he left."_s}},
        {"26 double quotes at the end", {u"He told them, \"We agree.\""_s, u"Then he left."_s}},
        {"27 two exclamation marks", {u"Never!!"_s, u"That was all."_s}},
        {"28 two question marks", {u"Really??"_s, u"Who says so?"_s}},
        {"29 exclamation and question mark", {u"Really!?"_s, u"Did he sign?"_s}},
        {"30 question and exclamation mark", {u"Really?!"_s, u"Did he sign?"_s}},
        {"31 list of 1.) without full stops", {u"1.) The mandate"_s, u"2.) The rules"_s}},
        {"32 list of 1.) with full stops", {u"1.) The mandate."_s, u"2.) The rules."_s}},
        {"33 list of 1) without full stops", {u"1) The mandate"_s, u"2) The rules"_s}},
        {"34 list of 1) with full stops", {u"1) The mandate."_s, u"2) The rules."_s}},
        {"35 list of 1. without full stops", {u"1. The mandate"_s, u"2. The rules"_s}},
        {"36 list of 1. with full stops", {u"1. The mandate."_s, u"2. The rules."_s}},
        {"37 list of bullets", {u"• 9. The mandate"_s, u"• 10. The rules"_s}},
        {"38 list of hyphen bullets", {u"⁃9. The mandate"_s, u"⁃10. The rules"_s}},
        {"39 list of letters", {u"a. The mandate"_s, u"b. The rules"_s, u"c. The size of it"_s}},
        {"40 line break inside", {u"The force would be\nstationed in the west."_s}},
        {"41 line break after a space", {u"The force would be \nstationed in the west."_s}},
        {"42 list of lines",
         {u"weapons\ntraining courses\nfunds, loans\n"_s}}, // lines, not spaces, between: see below
        {"43 number with full stops", {u"See N°. 2026.114.6."_s, u"That is the file."_s}},
        {"44 name with an exclamation mark", {u"The page of Yahoo! in Kyiv was down."_s}},
        {"45 I as a word and as an initial",
         {u"They stood there, Macron and I."_s, u"Did you meet Peter I. Novak there?"_s}},
        {"46 ellipsis at the end of a quotation",
         {u"He wrote that “the guarantees will be less certain. . . .”"_s}},
        {"47 ellipsis in brackets", {u"\"The parties [...] agreed on a text [...]\" (Annex 4)."_s}},
        {"48 four dots end a sentence",
         {u"The text breaks off at this point . . . ."_s, u"Another begins."_s}},
        {"49 four dots without spaces", {u"They never meant to...."_s, u"They left."_s}},
        {"50 ellipsis inside",
         {u"We were not ... well, what we mean...see . . . what I'm saying is . . . I never signed."_s}},
        {"51 full stop before an ellipsis",
         {u"A clause which was dropped . . . was that on monitoring."_s,
          u". . . The rest was kept. . . ."_s}},
        {"52 no spaces",
         {u"Talks ended.Nobody signed.Mr. Peskov spoke and named 1,200.That was new."_s}}, // as 42
    };
    int held = 0;
    for (const Rule &rule : rules) {
        const QByteArrayView name(rule.name);
        bool holds = false;
        if (name.startsWith("42"))
            holds = split(*rule.sentences.begin()) ==
                    QStringList{u"weapons"_s, u"training courses"_s, u"funds, loans"_s};
        else if (name.startsWith("52"))
            holds = split(*rule.sentences.begin()) == QStringList{u"Talks ended."_s, u"Nobody signed."_s,
                                                                  u"Mr. Peskov spoke and named 1,200."_s,
                                                                  u"That was new."_s};
        else
            holds = splitsInto(rule.sentences);
        if (!holds)
            UNSCOPED_INFO("broken: " << rule.name);
        held += holds ? 1 : 0;
    }
    CHECK(std::size(rules) == 52);
    CHECK(held >= 52);
}

TEST_CASE("titles, ranks, months and references do not end a sentence")
{
    CHECK(splitsInto({u"Gen. Oleksandr Syrskyi met Lt. Gen. Keith Kellogg and Adm. Sir Tony Radakin."_s,
                      u"Sen. Graham came too."_s}));
    CHECK(splitsInto(
        {u"Talks on Jan. 3, ahead of a meeting on Jan. 6, were held."_s, u"Leaders met in Feb. 2026."_s}));
    CHECK(splitsInto({u"Nothing happened in Dec."_s, u"The talks resumed later."_s}));
    CHECK(splitsInto({u"See Art. 5 of the treaty, No. 34, para. 2, pp. 7–9, Res. 2202."_s, u"It binds."_s}));
    CHECK(splitsInto({u"Did they agree?"_s, u"No."_s, u"They never met."_s}));
    CHECK(splitsInto({u"Russia vs. Ukraine, i.e. Moscow vs. Kyiv, e.g. in court."_s}));
    CHECK(
        splitsInto({u"Tanks, drones, etc. were named."_s, u"Tanks, drones, etc."_s, u"Kyiv wants them."_s}));
}

TEST_CASE("U.S. before a noun goes on, and before a new sentence ends")
{
    CHECK(splitsInto({u"The U.S. President-elect and U.S. Treasury officials met."_s}));
    CHECK(splitsInto({u"Troops may come from the U.S."_s, u"However, nothing is decided."_s}));
    CHECK(splitsInto({u"The U.N. and the U.K. agreed with J. D. Vance and John F. Kennedy Jr. on that."_s}));
    CHECK(splitsInto({u"This is Plan B."_s, u"The first one failed."_s}));
}

TEST_CASE("a time of day goes on before a weekday, a month or a zone")
{
    CHECK(splitsInto({u"It opened at 9 a.m. Kyiv time and closed at 5 p.m. GMT on the day."_s}));
    CHECK(splitsInto({u"The doors close at 5 p.m. Tuesday."_s}));
    CHECK(splitsInto({u"They met at 5 p.m."_s, u"Macron spoke first."_s}));
}

TEST_CASE("quotation marks and brackets that close a sentence belong to it")
{
    CHECK(splitsInto({u"“We agreed.”"_s, u"“All of us.”"_s, u"(The rest did not.)"_s, u"It was late."_s}));
    CHECK(
        splitsInto({u"“When will you sign?” Macron asked."_s, u"“Never!” the Kremlin’s spokesman said."_s}));
    CHECK(splitsInto(
        {u"“These talks are meant to deliver more,” Zelensky said."_s, u"“We are counting on it.”"_s}));
    CHECK(splitsInto({u"They called it the “Coalition of the Willing.”"_s, u"It grew."_s}));
    CHECK(splitsInto({u"«Nous sommes d’accord.»"_s, u"Il part."_s}));
}

TEST_CASE("headings, bullets and table rows are pieces of their own")
{
    const QString text = u"Key Dates\n"
                         u"| Date | Place |\n"
                         u"| Jan. 3, 2026. Planned | Kyiv |\n"
                         u"\n"
                         u"  • Size: 15,000 troops. “Some hope for more,” RFE/RL writes.\n"
                         u"  • Rules: undecided\n"
                         u"- first item\n"
                         u"- second item\n"
                         u"Recommended Stories\n"
                         u"list of 3 items\n"_s;
    CHECK(split(text) == QStringList{u"Key Dates"_s, u"| Date | Place |"_s,
                                     u"| Jan. 3, 2026. Planned | Kyiv |"_s, u"• Size: 15,000 troops."_s,
                                     u"“Some hope for more,” RFE/RL writes."_s, u"• Rules: undecided"_s,
                                     u"- first item"_s, u"- second item"_s, u"Recommended Stories"_s,
                                     u"list of 3 items"_s});
}

TEST_CASE("a wrapped line runs on, and a paragraph does not")
{
    CHECK(
        split(
            u"Leaders met in the\nÉlysée Palace on Jan.\n6 with Mr.\nWitkoff and then\r\nleft. They agreed.\n"_s)
            .size() == 2);
    CHECK(split(u"The talks in Paris\n\nended"_s).size() == 2);
    CHECK(split(u"The talks ended\nNobody signed"_s).size() == 2);
}

TEST_CASE("a date at the end of an item is not the number of the next")
{
    CHECK(splitsInto({u"1. The advisers met on January 2."_s, u"The leaders met on January 6."_s}));
}

TEST_CASE("words left out of an excerpt stand by themselves between sentences")
{
    CHECK(splitsInto({u"They met."_s, u"[…]"_s, u"They left."_s}));
    CHECK(
        splitsInto({u"They met [...] in Kyiv and […] signed."_s, u"Then they left…"_s, u"Nobody knows."_s}));
    CHECK(split(u"They met in Kyiv.\n[…]\nThey left."_s) ==
          QStringList{u"They met in Kyiv."_s, u"[…]"_s, u"They left."_s});
}

TEST_CASE("decimals, versions, addresses and East Asian stops are read as such")
{
    CHECK(splitsInto(
        {u"It rose by 3.5 percent to 1.000.000 in v2.0."_s, u"See www.Example.Org/A.B for more."_s}));
    CHECK(split(u"これはペンです。それはマーカーです。"_s).size() == 2);
}

TEST_CASE("an offset lies in one sentence, and past the end in the last")
{
    const QString text = u"One. Two. Three."_s;
    const std::vector<Sentence> sentences = splitSentences(text);
    REQUIRE(sentences.size() == 3);
    CHECK(sentenceAt(sentences, 0) == &sentences[0]);
    CHECK(sentenceAt(sentences, 4) == &sentences[0]);
    CHECK(sentenceAt(sentences, 5) == &sentences[1]);
    CHECK(sentenceAt(sentences, 99) == &sentences[2]);
    CHECK(sentenceAt({}, 0) == nullptr);
    CHECK(splitSentences(QString()).empty());
}

TEST_CASE("the pieces of any text give the text back")
{
    static const QString words[] = {
        u"Talks"_s,  u"ended"_s, u"."_s,      u". "_s,         u"U.S. "_s, u"Mr. "_s, u"\n"_s,
        u"\n\n"_s,   u"\r\n"_s,  u" "_s,      u"•"_s,          u"1. "_s,   u"a) "_s,  u"“"_s,
        u".”"_s,     u"?! "_s,   u"[…] "_s,   u". . . "_s,     u"|"_s,     u"\t"_s,   u"5 p.m. "_s,
        u"\u00a0"_s, u"..."_s,   u"世界。"_s, u"\U0001F1EB"_s, u"x.Yz"_s,  u"@"_s,    u"\u2028"_s};
    std::mt19937 random(42);
    for (int round = 0; round < 3'000; ++round) {
        QString text;
        for (std::size_t i = random() % 25; i > 0; --i)
            text += words[random() % std::size(words)];
        INFO(text.toStdString());
        REQUIRE(isWhole(text, splitSentences(text)));
    }
}

TEST_CASE("the reports are divided into whole sentences")
{
    QFile file(chancery::tests::reportsFolder() + u"/001_289fc3a32fa86627.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        SKIP("the reports are not beside this checkout");
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(isWhole(text, splitSentences(text)));
    QStringList sentences = split(text);
    for (QString &sentence : sentences)
        sentence = sentence.simplified(); // the report has non-breaking spaces
    CHECK(sentences.contains(
        u"Around 35 countries are expected to take part in the summit, including more than 27 leaders."_s));
    CHECK(sentences.contains(
        u"“These talks are meant to deliver more protection and strength for Ukraine,” Zelensky said in a statement on X."_s));
}

} // namespace sentences_tests
