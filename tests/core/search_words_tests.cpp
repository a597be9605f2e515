// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/search_words.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

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
    CHECK(searchText(u"a 20‑point draft: 15,000 U.S. troops"_s) == u"a 20 point draft 15 000 u s troops"_s);
    CHECK(searchText(u"Tusk’s"_s) == u"tusk s"_s);
    CHECK(searchText(u"  … ?! §"_s).isEmpty());
    CHECK(searchText(u""_s).isEmpty());
    CHECK(searchText(u"\U0001F1FA\U0001F1E6 flag"_s) == u"flag"_s);
}

TEST_CASE("ideographs are words of their own")
{
    CHECK(searchText(u"北京会谈 2026"_s) == u"北 京 会 谈 2026"_s);
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
