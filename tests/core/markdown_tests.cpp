// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/front_matter.h"
#include "core/markup/markdown_text.h"

#include <catch2/catch_test_macros.hpp>

namespace markdown_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

TEST_CASE("Markdown is read without its marks, and signs that are none stay")
{
    CHECK(markdownText(
              u"# Allies *meet* in **Paris** #\n\n> The [minister](https://x.org/a_(b) \"t\") said ~~no~~ "
              u"`yes`.\n"
              "* one_two_three and 5 * 3 * 2\n---\n![A photo](p.jpg) and [ref][1]\n\n[1]: https://x.org\n"
              "```\nkept *as* it is\n```\n\\*star\\* &amp; <https://y.org> <b>bold</b> [sic]\n"_s)
              .toStdString() == u"Allies meet in Paris\n\nThe minister said no yes.\n"
                                "- one_two_three and 5 * 3 * 2\n\nA photo and ref\n\n\n"
                                "\nkept *as* it is\n\n*star* & https://y.org bold [sic]\n"_s.toStdString());
}

TEST_CASE("a Markdown footnote keeps its text, and its mark stands apart from figures")
{
    CHECK(markdownText(u"Text.[^1]\n\n[^1]: The footnote *text* is here.\n"_s) ==
          u"Text.[1]\n\n[1] The footnote text is here.\n"_s);
    CHECK(markdownText(u"35[^a] countries\n[^a]: By another count 36.\n    And more.\n"_s) ==
          u"35 [a] countries\n[a] By another count 36.\n    And more.\n"_s);
    CHECK(markdownText(u"[1]: https://x.org\n"_s) == u"\n"_s);
}

TEST_CASE("the front matter of a Markdown file says what the file is, and a rule with prose is none")
{
    const QString yaml =
        u"---\ntitle: \"Talks on the lake\"\ndate: 2026-02-12T08:00:00Z\nauthors:\n  - Mira Lund\n"
        "  - 'Jon Halvar'\nlang: en\nsource: https://example.org/a\ntags: [a, b]\n---\n# Talks\n"_s;
    const auto found = frontMatterOf(yaml);
    REQUIRE(found);
    CHECK(found->says.title.value == u"Talks on the lake"_s);
    CHECK(found->says.title.where == u"front matter title"_s);
    CHECK(found->says.author.value == u"Mira Lund, Jon Halvar"_s);
    CHECK(found->says.published.value == u"2026-02-12"_s);
    CHECK(found->says.language.value == u"en"_s);
    CHECK(found->says.url.value == u"https://example.org/a"_s);
    CHECK(yaml.mid(found->end) == u"# Talks\n"_s);
    const auto toml =
        frontMatterOf(u"+++\r\ntitle = 'Talks'\r\nauthor = [\"A. B.\", \"C. D.\"]\r\n+++\r\nText.\r\n"_s);
    REQUIRE(toml);
    CHECK(toml->says.title.value == u"Talks"_s);
    CHECK(toml->says.author.value == u"A. B., C. D."_s);
    // No date that is surely one is none.
    const auto vague = frontMatterOf(u"---\ntitle: T\ndate: 01/02/2026\n---\n"_s);
    REQUIRE(vague);
    CHECK(vague->says.published.isEmpty());
    CHECK_FALSE(frontMatterOf(u"---\nThe talks ended. Nobody spoke.\n---\nMore.\n"_s));
    CHECK_FALSE(frontMatterOf(u"---\ntitle: open\n"_s));
    CHECK_FALSE(frontMatterOf(u"Text.\n---\ntitle: T\n---\n"_s));
    CHECK_FALSE(frontMatterOf(u"---\n---\nText.\n"_s));
    CHECK_FALSE(frontMatterOf(QString()));
}

TEST_CASE("Markdown of nothing but marks is read in time that grows with its length")
{
    for (const QString &mark :
         {u"["_s, u"*a"_s, u"`"_s, u"<"_s, u"&"_s, u"> "_s, u"_"_s, u"* "_s, u"![x]("_s})
        CHECK(markdownText(mark.repeated(100'000)).size() <= mark.size() * 100'000);
}

} // namespace markdown_tests
