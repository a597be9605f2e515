// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

namespace folding_tests {

using chancery::folded;
using chancery::FoldedText;
using namespace Qt::StringLiterals;

TEST_CASE("layout, quotation marks, dashes and forms of letters fold alike")
{
    CHECK(folded(u"35\u00a0countries\r\n\t agreed") == u"35 countries agreed");
    CHECK(folded(u"guar\u00adan\u200btees\ufeff") == u"guarantees");
    CHECK(folded(u"“Coalition’s” «will» ‘now’") == u"\"Coalition's\" \"will\" 'now'");
    CHECK(folded(u"2014–2022 — 15‑20 −5") == u"2014-2022 - 15-20 -5");
    CHECK(folded(u"E\u0301lyse\u0301e") == u"Élysée");
    CHECK(folded(u"\uFB01nal \uFF11\uFF15\u2026") == u"final 15...");
    CHECK(folded(u"\u1112\u1161\u11ab") == u"\ud55c");
    CHECK(folded(u"\u212B") == u"\u00C5");
    CHECK(folded(u"").isEmpty());
}

TEST_CASE("what tells one word or number from another does not fold")
{
    CHECK(folded(u"10²") != folded(u"102"));
    CHECK(folded(u"1½") != folded(u"11/2"));
    CHECK(folded(u"US") != folded(u"us"));
    CHECK(folded(u"Müller") != folded(u"Muller"));
    CHECK(folded(u"15,000") != folded(u"15.000"));
    CHECK(folded(u"re-sign") != folded(u"resign"));
    CHECK(folded(u"35 countries") != folded(u"35countries"));
    CHECK(folded(u"a´b") == u"a'b");
}

TEST_CASE("a folded stretch is found again in the text as it was")
{
    const QString original = u"The\u00a0 “e\u0301lite” gua\u00adran\uFB01ed – all."_s;
    const FoldedText text(original);
    const auto originalOf = [&](const QString &stretch) {
        const qsizetype at = text.text().indexOf(stretch);
        REQUIRE(at >= 0);
        const qsizetype start = text.originalStart(at);
        return original.mid(start, text.originalEnd(at + stretch.size()) - start);
    };
    CHECK(text.text() == u"The \"élite\" guaranfied - all.");
    CHECK(originalOf(u"The "_s) == u"The\u00a0 ");
    CHECK(originalOf(u"élite"_s) == u"e\u0301lite");
    CHECK(originalOf(u"guaran"_s) == u"gua\u00adran");
    CHECK(originalOf(u"fi"_s) == u"\uFB01");
    CHECK(originalOf(u"i"_s.prepend(u'f')) == u"\uFB01");
    CHECK(originalOf(u"- all."_s) == u"– all.");
    CHECK(text.originalEnd(text.text().size()) == original.size());
    CHECK(text.originalStart(text.text().size()) == original.size());
    CHECK(text.fromOriginal(0) == 0);
    CHECK(text.fromOriginal(original.size()) == text.text().size());
    CHECK(text.fromOriginal(5) == 4);
}

TEST_CASE("folding what is folded changes nothing, and every part of a text is in order")
{
    static constexpr char16_t units[] = {u'a',   u'e',   0x0301, 0x00AD, u' ',   0x00A0, u'\n',  0x2019,
                                         0x2013, 0xFB01, 0xD83D, 0xDE00, 0x1112, 0x1161, 0x11AB, u'5',
                                         0x00B2, 0x200B, 0x212B, 0x0958, 0x093C, 0x0915, 0x2026};
    std::mt19937 random(11);
    for (int round = 0; round < 4'000; ++round) {
        QString original;
        for (std::size_t i = random() % 20; i > 0; --i)
            original += QChar(units[random() % std::size(units)]);
        const FoldedText text(original);
        REQUIRE(text.text() == folded(original));
        REQUIRE(folded(text.text()) == text.text());
        qsizetype previous = 0;
        for (qsizetype i = 0; i < text.text().size(); ++i) {
            REQUIRE(text.originalStart(i) >= previous);
            REQUIRE(text.originalEnd(i + 1) > text.originalStart(i));
            REQUIRE(text.originalEnd(i + 1) <= original.size());
            previous = text.originalStart(i);
        }
    }
}

} // namespace folding_tests
