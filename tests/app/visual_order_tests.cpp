// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/visual_order.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace visual_order_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// The characters the other way round.
QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace

TEST_CASE("a line from right to left is read from its right end, its figures as they stand")
{
    CHECK(readingOrder(reversed(u"ראש הממשלה אמר"_s), true) == u"ראש הממשלה אמר"_s);
    CHECK(readingOrder(u".2026 ראוניב 6-ה דע"_s, true) == u"עד ה-6 בינואר 2026."_s);
    CHECK(readingOrder(u"6 ראוניב"_s, true) == u"ינואר 6"_s.prepend(u'ב'));
    // Decimals, times, shares and prices are one number each.
    CHECK(readingOrder(u"1,234.5"_s + reversed(u" סך "_s), true) == u" סך 1,234.5"_s);
    CHECK(readingOrder(u"50%"_s + reversed(u"כ "_s), true) == u"כ 50%"_s);
    CHECK(readingOrder(u"$50"_s + reversed(u"כ "_s), true) == u"כ $50"_s);
    CHECK(readingOrder(u"14:30"_s + reversed(u"בשעה "_s), true) == u"בשעה 14:30"_s);
    // Two numbers with a dash between blanks are two.
    CHECK(readingOrder(u"8 – 6"_s + reversed(u"בין "_s), true) == u"בין 6 – 8"_s);
}

TEST_CASE("after Arabic letters a date with strokes is one number and a range is two")
{
    const QString said = u"قال في "_s;
    CHECK(readingOrder(u"6/1/2026"_s + reversed(said), true) == said + u"6/1/2026"_s);
    CHECK(readingOrder(u"8-6"_s + reversed(said), true) == said + u"6-8"_s);
    CHECK(readingOrder(u"٢٠٢٦"_s + reversed(said), true) == said + u"٢٠٢٦"_s);
}

TEST_CASE("Latin names within a line from right to left are whole, with what lies between their words")
{
    CHECK(readingOrder(reversed(u" אמר"_s) + u"Article 5"_s + reversed(u"על "_s), true) ==
          u"על Article 5 אמר"_s);
    CHECK(readingOrder(u"Le Monde"_s + reversed(u"לפי "_s), true) == u"לפי Le Monde"_s);
}

TEST_CASE("brackets turn round within text from right to left")
{
    CHECK(readingOrder(u"("_s + reversed(u"פריז"_s) + u")"_s + reversed(u" כאן "_s), true) ==
          u" כאן (פריז)"_s);
}

TEST_CASE("Hebrew words within an English line turn round alone")
{
    CHECK(readingOrder(u"He said "_s + reversed(u"שלום עולם"_s) + u" in 2026."_s, false) ==
          u"He said שלום עולם in 2026."_s);
    CHECK(readingOrder(u"No such letter."_s, false) == u"No such letter."_s);
}

TEST_CASE("presentation forms of Arabic are the letters that they show")
{
    // LAM WITH ALEF FINAL FORM and BEH ISOLATED FORM, as they stand from left to right.
    CHECK(readingOrder(u"\uFE8F\uFEFC"_s, true) == u"\u0644\u0627\u0628"_s);
}

} // namespace visual_order_tests
