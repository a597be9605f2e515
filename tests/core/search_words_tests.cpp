// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/search_words.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

namespace search_words_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

TEST_CASE("case, accents and typography make no other word")
{
    CHECK(searchText(u"the Élysée Palace"_s) == u"the elysee palace"_s);
    CHECK(searchText(u"E\u0301lyse\u0301e"_s) == u"elysee"_s);
    CHECK(searchText(u"die Straße, DIE STRASSE"_s) == u"die strasse die strasse"_s);
    CHECK(searchText(u"Łódź, Tromsø, Ærø, Đorđe, İstanbul, ırmak"_s) ==
          u"lodz tromso aero dorde istanbul irmak"_s);
    CHECK(searchText(u"sanc\u00adtions, ﬁnal"_s) == u"sanctions final"_s);
    CHECK(searchText(u"в Києві"_s) ==
          u"в києві"_s.normalized(QString::NormalizationForm_KD).remove(QChar(0x308)));
}

TEST_CASE("what is between letters and digits parts words")
{
    CHECK(searchText(u"a 20‑point draft: 15,000 U.S. troops"_s) == u"a 20 point draft 15000 us troops"_s);
    CHECK(searchText(u"Tusk’s"_s) == u"tusk s"_s);
    CHECK(searchText(u"  … ?! §"_s).isEmpty());
    CHECK(searchText(u""_s).isEmpty());
    CHECK(searchText(u"\U0001F1FA\U0001F1E6 flag"_s) == u"flag"_s);
}

TEST_CASE("initials are one word, with full stops or without")
{
    CHECK(searchText(u"U.S.-backed"_s) == searchText(u"US-backed"_s));
    CHECK(searchText(u"the U.K. and the U.A.E."_s) == u"the uk and the uae"_s);
    CHECK(searchText(u"U.S policy, U.S.’s"_s) == u"us policy us s"_s);
    CHECK(searchText(u"J.D. Vance, J.D.Vance"_s) == u"jd vance jd vance"_s);
    CHECK(searchText(u"9 a.m., e.g. today"_s) == u"9 am eg today"_s);
    CHECK(searchText(u"США, С.Ш.А."_s) == u"сша сша"_s);
    CHECK(searchText(u"Plan B. A new one. www.example.org"_s) == u"plan b a new one www example org"_s);
    CHECK(searchText(u"J. D. Vance"_s) == searchText(u"J.D. Vance"_s));
}

TEST_CASE("a number is one word, however its thousands are set apart")
{
    for (const QString &number : {u"55,000"_s, u"55.000"_s, u"55 000"_s, u"55\u00a0000"_s, u"55\u202f000"_s,
                                  u"55\u2009000"_s, u"55’000"_s, u"55'000"_s, u"55000"_s})
        CHECK(searchText(u"some "_s + number + u" troops"_s) == u"some 55000 troops"_s);
    CHECK(searchText(u"1,234,567 or 1 234 567"_s) == u"1234567 or 1234567"_s);
    CHECK(searchText(u"€90,000.50"_s) == u"90000 50"_s);
    // These are none, or two.
    CHECK(searchText(u"3.5 and 2026.114 and 1,2345"_s) == u"3 5 and 2026 114 and 1 2345"_s);
    CHECK(searchText(u"On January 6 350 came"_s) == u"on january 6 350 came"_s);
    CHECK(searchText(u"January 3,2026"_s) == u"january 3 2026"_s);
    const std::vector<SearchWord> words = searchWords(u"some 55,000 men of the U.S."_s);
    REQUIRE(words.size() == 6);
    CHECK((words[1].start == 5 && words[1].length == 6));
    CHECK((words[5].start == 23 && words[5].length == 4));
}

TEST_CASE("ideographs are words of their own")
{
    CHECK(searchText(u"北京会谈 2026"_s) == u"北 京 会 谈 2026"_s);
}

TEST_CASE("what is written with a hyphen is found as one word as well")
{
    CHECK(searchCompounds(u"The U.S.-backed long-term plan of 2026-01-06") == QStringList{u"longterm"_s});
    CHECK(searchCompounds(u"multi‑national F-16s, anti-aircraft and state-of-the-art guns").join(u' ') ==
          u"multinational f16s antiaircraft stateoftheart"_s);
    CHECK(searchCompounds(u"157-for-157 – a dash, a- and -b, 3-4").join(u' ') == u"157for157"_s);
    CHECK(searchIndexText(u"A long-term plan") == u"a long term plan longterm"_s);
    CHECK(searchText(u"Troops of the U. S. left.") == u"troops of the us left"_s);
    CHECK(searchText(u"Plan B. The U.S. and J. K. R. Smith") == u"plan b the us and jkr smith"_s);
}

TEST_CASE("every word knows where it stands")
{
    const QString text = u"At the Élysée, ½ of “Łódź”"_s;
    QStringList found;
    for (const SearchWord &word : searchWords(text))
        found.append(word.word + u'=' + text.mid(word.start, word.length));
    CHECK(found.join(u' ') == u"at=At the=the elysee=Élysée 1=½ 2=½ of=of lodz=Łódź"_s);
}

TEST_CASE("words with places and words alone are the same for any text")
{
    for (char16_t c = 1; c < 0xD800; ++c) {
        const QString text = u"a%1b %1 Z"_s.arg(QChar(c));
        QStringList words;
        for (const SearchWord &word : searchWords(text))
            words.append(word.word);
        if (words.join(u' ') != searchText(text))
            FAIL("U+" << std::hex << static_cast<int>(c));
        // Nothing but letters and digits leaves: what goes to the index can be quoted without a care.
        for (const QChar left : words.join(u' '))
            if (left != u' ' && !left.isLetterOrNumber())
                FAIL("U+" << std::hex << static_cast<int>(c) << " leaves U+"
                          << static_cast<int>(left.unicode()));
    }
}

} // namespace search_words_tests
