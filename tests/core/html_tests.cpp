// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_page.h"

#include <catch2/catch_test_macros.hpp>

namespace html_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

QString wholeText(const QString &html)
{
    return readHtmlPage(html).wholeText;
}

} // namespace

TEST_CASE("a page is read in order, without scripts, styles and menus")
{
    const QString page = uR"(<!DOCTYPE html><html><head><title>Site</title><style>p { color: red }</style>
<script>if (a < b && c > d) document.write("<p>never</p>");</script></head>
<body><nav><ul><li>Home<li>World</ul></nav>
<!-- <p>a comment</p> -->
<h1>Allies   meet
in Paris</h1>
<p class="a>b">The minister&rsquo;s <b>plan</b>&nbsp;&mdash; &ldquo;Article&#160;5&#x2011;like&rdquo; &amp; more&hellip;<br>Next line.</p>
<button>Share</button>
<table><tr><th>Option<th>Strength</tr><tr><td>Pledges</td><td>Low</td></tr></table>
<pre>kept   as
  it is</pre>
<p>3 < 4, AT&T and &unknown; stay.</p>
<script src="x"></SCRIPT ><p>The end</body></html>)"_s;
    CHECK(wholeText(page).toStdString() ==
          u"Allies meet in Paris\n"
          "The minister’s plan\u00A0— “Article\u00A05\u2011like” & more…\nNext line.\n"
          "Option\tStrength\nPledges\tLow\n"
          "kept   as\n  it is\n"
          "3 < 4, AT&T and &unknown; stay.\nThe end\n"_s.toStdString());
}

TEST_CASE("broken pages are read as far as they go")
{
    CHECK(wholeText({}).isEmpty());
    CHECK(wholeText(u"just words"_s) == u"just words\n"_s);
    CHECK(wholeText(u"<p>a<script>b"_s) == u"a\n"_s);
    CHECK(wholeText(u"<p>a<!-- b"_s) == u"a\n"_s);
    CHECK(wholeText(u"<p>a<b title='x"_s) == u"a\n"_s);
    CHECK(wholeText(u"a<"_s) == u"a<\n"_s);
    CHECK(wholeText(u"<head><title>t</title><body>words"_s) == u"words\n"_s);
    CHECK(wholeText(u"&#0;&#xD800;&#x110000;&#128;"_s) == u"\uFFFD\uFFFD\uFFFD€\n"_s);
    // Depth costs nothing.
    CHECK(wholeText(u"<div>"_s.repeated(200'000) + u"deep"_s) == u"deep\n"_s);
    CHECK(wholeText(u"<nav>"_s.repeated(200'000) + u"menu"_s + u"</nav>"_s.repeated(200'000) + u"text"_s) ==
          u"text\n"_s);
}

TEST_CASE("what a reader does not see is left out, and a page that a script shows is not")
{
    CHECK(wholeText(u"<noscript>Enable JS</noscript><p hidden>hidden</p><p style=\"display:none\">also</p>"
                    "<p>Shown.</p>"_s) == u"Shown.\n"_s);
    CHECK(wholeText(
              u"<style>.x{display:none} #y { color:red; visibility: hidden }</style><p class='a x'>no</p>"
              "<p id=y>no</p><p aria-hidden=true>no</p><dialog>no</dialog><template>no</template>yes"_s) ==
          u"yes\n"_s);
    // A later rule of the same weight wins, a heavier one over all, and what stands under a condition is no
    // rule.
    CHECK(wholeText(u"<style>.x{display:none}.x{display:block}</style><p class=x>yes"_s) == u"yes\n"_s);
    CHECK(wholeText(u"<style>#i{display:block}.x{display:none}</style><p class=x id=i>yes"_s) == u"yes\n"_s);
    CHECK(
        wholeText(u"<style>.x{display:none!important}#i{display:block}</style><p class=x id=i>no</p>yes"_s) ==
        u"yes\n"_s);
    CHECK(wholeText(u"<style>@media print{.x{display:none}}</style><p class=x>yes"_s) == u"yes\n"_s);
    CHECK(wholeText(u"<style media=print>.x{display:none}</style><p class=x>yes"_s) == u"yes\n"_s);
    const QString all = u"The talks went on. "_s.repeated(100);
    CHECK(wholeText(u"<div style='visibility:hidden'><p>%1</div><p>Menu"_s.arg(all)).contains(u"went on"_s));
}

TEST_CASE("the arrow that leads back from a note is no word of it")
{
    CHECK(wholeText(u"<p>Signed.<sup><a href='#f1'>1</a></sup></p><ol><li id='f1'>By its account. "
                    "<a href='#r1'>↩</a></li></ol>"_s) == u"Signed.[1]\nBy its account.\n"_s);
    CHECK(wholeText(u"<p><a href='#top'>^</a> By its account. <a href='https://example.org'>↩</a></p>"_s) ==
          u"By its account. ↩\n"_s);
}

TEST_CASE("a footnote's mark is set apart, so that no figure grows")
{
    CHECK(wholeText(u"<p>35<sup>3</sup> countries"_s) == u"35 [3] countries\n"_s);
    CHECK(wholeText(u"<p>35<sup><a href='#fn3'>3</a></sup> countries"_s) == u"35 [3] countries\n"_s);
    CHECK(wholeText(u"<p>35<a href='#fn3' role='doc-noteref'>3</a> countries"_s) == u"35 [3] countries\n"_s);
    CHECK(wholeText(u"<p>in 2026<sup>[13]</sup>."_s) == u"in 2026 [13].\n"_s);
    CHECK(wholeText(u"<p>5,000<sup>1, 2</sup>troops"_s) == u"5,000 [1, 2] troops\n"_s);
    CHECK(wholeText(u"<p>They met.<sup>4</sup> It rained."_s) == u"They met.[4] It rained.\n"_s);
    CHECK(wholeText(u"<p>35<sup>*</sup> countries"_s) == u"35 [*] countries\n"_s);
    CHECK(wholeText(u"<p>the 1<sup>st</sup> and 2<sup>nd</sup>, M<sup>me</sup> X"_s) ==
          u"the 1st and 2nd, Mme X\n"_s);
    CHECK(wholeText(u"<p>40 km<sup>2</sup>, 3 × 10<sup>6</sup>, CO<sub>2</sub>"_s) ==
          u"40 km², 3 × 10⁶, CO2\n"_s);
}

TEST_CASE("lists and tables are lines")
{
    CHECK(wholeText(u"<ol><li>One<li>Two<ul><li>Within</ul></ol><table><caption>T</caption><tr><td>a<td>b"
                    "<tr><td>c<td>d</table>"_s) == u"One\nTwo\nWithin\nT\na\tb\nc\td\n"_s);
}

TEST_CASE("the article of a page is its text, without what stands around it")
{
    const QString paragraph =
        u"<p>Leaders of 35 countries, meeting in Paris, agreed on guarantees, a force, and a date for both; "
        u"the "
        "minister said that the work would go on, and that no one had left the table.</p>"_s;
    const QString page = u"<html><head><title>Leaders meet in Paris | The Wire</title></head><body>"
                         "<div class='menu'><ul><li><a href='/a'>World, news, and more of it</a><li><a "
                         "href='/b'>Sport</a></ul></div>"
                         "<div id='main'><article><h1>Leaders meet in Paris</h1>%1%1<h2>What follows</h2>%1"
                         "<ul><li>First, monitors.</li><li>Then a force.</li></ul>%1"
                         "<div class='share-buttons share'><a href='#'>Share this</a></div></article></div>"
                         "<div class='sidebar'><p><a href='/c'>Ten cats, nine lives, and what came of it all "
                         "in the end</a></p></div>"
                         "<div class='comments'><p>I do not believe a word of it, said a reader, and neither "
                         "should you, ever.</p>"
                         "</div></body></html>"_s.arg(paragraph);
    const HtmlPage read = readHtmlPage(page);
    CHECK(read.articleText.contains(u"agreed on guarantees"_s));
    CHECK(read.articleText.contains(u"What follows\n"_s));
    CHECK(read.articleText.contains(u"First, monitors.\nThen a force.\n"_s));
    for (const QString &other : {u"Sport"_s, u"Ten cats"_s, u"a word of it"_s, u"Share this"_s}) {
        CHECK(!read.articleText.contains(other));
        CHECK((read.wholeText.contains(other)));
    }
    CHECK(read.says.title.value == u"Leaders meet in Paris"_s);
    // Names that speak against it do not lose a part that holds most of the text.
    QString disguised = page;
    disguised.replace(u"<div id='main'>"_s, u"<div id='sidebar' class='comment hidden'>"_s);
    CHECK(readHtmlPage(disguised).articleText.contains(u"agreed on guarantees"_s));
}

TEST_CASE("paragraphs that stand in divisions of their own keep what stands between them")
{
    const QString talks =
        u"The envoys met in the castle, talked for three hours, and agreed to meet again in the "
        "spring, once the commission has counted the prisoners, the camps and the crossings."_s;
    const QString camps =
        u"The commission counted forty camps, named those that it was kept from, and asked both "
        "sides for lists, which neither of them had sent by the end of the month, it said."_s;
    const QString paragraphs =
        u"<h2>The talks</h2><div>%1</div><p>In short</p><div><p>%2</p></div><h2>The camps</h2>"
        "<div>%2 <a href='/x'>More</a></div><p>Figures</p><p>%1</p>"_s.arg(talks, camps);
    for (const QString &frame : {u"<article>%1</article>"_s, u"<div>%1</div>"_s}) {
        const QString html =
            u"<title>Envoys</title><body><ul><li><a href='/'>Home</a></ul>"_s + frame.arg(paragraphs);
        CHECK(readHtmlPage(html).articleText.toStdString() ==
              u"The talks\n%1\nIn short\n%2\nThe camps\n%2 More\nFigures\n%1\n"_s.arg(talks, camps)
                  .toStdString());
    }
}

TEST_CASE("a page of little text is whole its own article")
{
    CHECK(readHtmlPage(u"<p>Shown.</p>"_s).articleText == u"Shown.\n"_s);
    CHECK(readHtmlPage({}).articleText.isEmpty());
}

TEST_CASE("a page that is made to be slow or deep is read, or cut down, in time that grows with its length")
{
    const QString bold = [] {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"<p><b id=%1>w"_s.arg(i);
        return text;
    }();
    for (const QString &page :
         {bold, u"<div><p>"_s.repeated(50'000), u"<table><tr><td>"_s.repeated(20'000),
          u"<a href=x>"_s.repeated(50'000), u"</div>"_s.repeated(100'000), u"<li>x"_s.repeated(50'000),
          u"<sup>1"_s.repeated(5'000), u"<style>"_s + u".a{"_s.repeated(50'000),
          u"<br>"_s.repeated(100'000) + u"x"_s, u"<ul><li>"_s.repeated(30'000) + u"x"_s,
          u"<!--"_s.repeated(50'000), u"&"_s.repeated(100'000), u"<svg><p>"_s.repeated(30'000),
          u"<select>"_s.repeated(30'000), u"<form><button><p>"_s.repeated(20'000)}) {
        INFO(page.left(30).toStdString());
        CHECK(readHtmlPage(page).wholeText.size() <= page.size() + 1);
    }
}

} // namespace html_tests
