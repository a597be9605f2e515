// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/text_head.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace chancery::tests::text_head_tests {

namespace {

const QString body = u"\n\nDelegations met in Port on Tuesday, and parted without a word.\n"_s;

/// Title, author, publisher and day of a head over a body, with the lines they stand on.
QString headOf(const QString &lines, const QString &language = {})
{
    const TextHead head = textHeadOf(lines + body, language);
    QStringList said;
    for (const HeadStatement &one : {head.title, head.author, head.publisher, head.published})
        said.append(one.isEmpty() ? u"-"_s : u"%1@%2"_s.arg(one.value).arg(one.line));
    return said.join(u" | "_s);
}

} // namespace

TEST_CASE("bylines, dates and publishers over a text are read with the lines they stand on")
{
    CHECK(headOf(u"Talks resume\nBy Jane Doe\n12 March 2025"_s) ==
          u"Talks resume@1 | Jane Doe@2 | - | 2025-03-12@3"_s);
    CHECK(headOf(u"Korridor beschlossen\nVon Max Mustermann, Berlin\n20. März 2025"_s, u"de"_s) ==
          u"Korridor beschlossen@1 | Max Mustermann@2 | - | 2025-03-20@3"_s);
    CHECK(headOf(u"Second round set\n\nJane Doe in Brussels\n19 March 2025\nNorthern Trade Review"_s) ==
          u"Second round set@1 | Jane Doe@3 | Northern Trade Review@5 | 2025-03-19@4"_s);
    CHECK(headOf(u"Reprise\nPar Jean Dupont à Bruxelles\n19 mars 2025"_s, u"fr"_s) ==
          u"Reprise@1 | Jean Dupont@2 | - | 2025-03-19@3"_s);
    CHECK(headOf(u"Переговори\nАвтор: Олена Петренко\n19 березня 2025 року"_s, u"uk"_s) ==
          u"Переговори@1 | Олена Петренко@2 | - | 2025-03-19@3"_s);
    CHECK(
        headOf(
            u"Talks\nBy Jane Doe, John O’Neill and Ursula von der Leyen | Wednesday, 12 March 2025, 14:30 CET"_s) ==
        u"Talks@1 | Jane Doe, John O’Neill, Ursula von der Leyen@2 | - | 2025-03-12@2"_s);
    CHECK(headOf(u"Talks\nMarch 12, 2025\nSource: Harbour Gazette"_s) ==
          u"Talks@1 | - | Harbour Gazette@3 | 2025-03-12@2"_s);
    CHECK(headOf(u"Treffen\nBerlin, den 20. März 2025\nQuelle: Hafenbote"_s, u"de"_s) ==
          u"Treffen@1 | - | Hafenbote@3 | 2025-03-20@2"_s);
}

TEST_CASE("a line over a text that can be something else says nothing")
{
    const QString none = u"- | - | - | -"_s;
    for (const QString &lines : {
             u"Talks resume\nVladimir Putin in Beijing"_s,    // no byline without a date beside it
             u"By Land and Sea"_s,                            // a title
             u"By Jane Doe"_s,                                // what stands first may be one too
             u"A corridor\nBy Popular Demand"_s,              //
             u"A corridor\nBy Tuesday Morning"_s,             //
             u"A corridor\nBy Staff Writer"_s,                //
             u"A corridor\nBy Our Correspondent"_s,           //
             u"Getreide\nVon Moskau nach Kiew"_s,             // a way
             u"Getreide\nVon der Krise"_s,                    //
             u"A corridor\nBy Jane Doe, New York"_s,          // a place, or somebody else
             u"A corridor\nWorld News"_s,                     // a section
             u"A corridor\nTalks of 12 March 2025 in Port"_s, // what happened
             u"A corridor\nUpdated 12 March 2025"_s,          //
             u"A corridor\nMarch 2025"_s,                     // no day
             u"A corridor\nNorthern Trade Review"_s,          // beside nothing
         }) {
        INFO(lines.toStdString());
        CHECK(headOf(lines) == none);
    }
    // Two that differ.
    CHECK(headOf(u"Talks\n12 March 2025\n13 March 2025"_s) == u"Talks@1 | - | - | -"_s);
    // What stands in the text is no head of it.
    CHECK(headOf(u"Talks resume in Port.\nBy Jane Doe\n12 March 2025"_s) == none);
    // In which order the numbers are is not said.
    CHECK(headOf(u"Talks\n03/04/2025"_s) == none);
}

} // namespace chancery::tests::text_head_tests
