// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_page.h"
#include "core/markup/stated_day.h"

#include <catch2/catch_test_macros.hpp>

namespace page_statements_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

PageStatements statements(const QString &head, const QString &body = {}, const QString &address = {})
{
    return readHtmlPage(u"<html><head>%1</head><body>%2<p>Words.</p></body></html>"_s.arg(head, body),
                        address)
        .says;
}

void checkDay(const QString &head, const QString &day, const QString &where, const QString &body = {},
              const QString &address = {})
{
    const Stated published = statements(head, body, address).published;
    INFO(head.toStdString() << body.toStdString());
    CHECK(published.value.toStdString() == day.toStdString());
    CHECK(published.where.toStdString() == where.toStdString());
}

const QString jsonLd =
    uR"(<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Wire"},
{"@type":["NewsArticle"],"headline":"Leaders &amp; ministers meet","datePublished":"2026-01-06T23:30:00+01:00",
"dateModified":"2026-01-09","author":[{"@type":"Person","name":"A. Reporter"},{"name":"B. Reporter"}],
"publisher":{"@type":"Organization","name":"The Wire"}}]}</script>)"_s;
const QString metaElement = u"<meta property='article:published_time' content='2026-01-05T10:00:00Z'>"_s;
const QString microdata = u"<span itemprop='datePublished' content='2026-01-04'>yesterday</span>"_s;
const QString canonical = u"<link rel=canonical href='https://wire.example/2026/01/03/talks'>"_s;
const QString timeElement = u"<time class='published' datetime='2026-01-02'>2 Jan</time>"_s;

} // namespace

TEST_CASE("a publication day is taken from JSON-LD, meta, itemprop, address and time, in this order")
{
    checkDay(jsonLd + metaElement + canonical, u"2026-01-06"_s, u"JSON-LD datePublished"_s,
             microdata + timeElement);
    checkDay(metaElement + canonical, u"2026-01-05"_s, u"meta article:published_time"_s,
             microdata + timeElement);
    checkDay(canonical, u"2026-01-04"_s, u"itemprop datePublished"_s, microdata + timeElement);
    checkDay(canonical, u"2026-01-03"_s, u"address"_s, timeElement);
    checkDay({}, u"2026-01-02"_s, u"time"_s, timeElement);
    checkDay({}, u"2026-01-03"_s, u"address"_s, {}, u"https://wire.example/news/2026/jan/03/talks"_s);
    checkDay({}, {}, {});
}

TEST_CASE("a publication day is never guessed")
{
    checkDay(u"<meta name=date content='01/02/2026'>"_s, {}, {});
    checkDay(u"<meta name=date content='not known'><meta name=last-modified content='2026-01-06'>"_s, {}, {});
    checkDay(u"<meta name=date content='2026-01-06'><meta name=date content='2025-01-06'>"_s, {}, {});
    checkDay({}, {}, {},
             u"<time datetime='2026-01-02'>2 Jan</time><time datetime='2026-01-03'>3 Jan</time>"_s);
    checkDay({}, {}, {}, u"<time class=updated datetime='2026-01-02'>2 Jan</time>"_s);
    checkDay({}, {}, {}, u"<aside class=related><time datetime='2026-01-02'>2 Jan</time></aside>"_s);
    checkDay(u"<meta name=date content='1970-01-01T00:00:00Z'>"_s, {}, {});
    // Of several articles none is the page's own.
    checkDay(
        uR"(<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Another one of them","datePublished":"2026-01-01"},
{"@type":"NewsArticle","headline":"And yet another","datePublished":"2025-01-01"}]</script><title>Talks</title>)"_s,
        {}, {});
}

TEST_CASE("days are read in the forms of the news, and only where they are sure")
{
    const std::tuple<QStringView, QStringView, QStringView> days[] = {
        {u"2026-01-06", u"", u"2026-01-06"},
        {u"2026-01-06T23:59:59.999-08:00", u"", u"2026-01-06"},
        {u"2026/01/06 10:00", u"", u"2026-01-06"},
        {u"20260106", u"", u"2026-01-06"},
        {u"20260106T101500Z", u"", u"2026-01-06"},
        {u"2026-01", u"", u"2026-01"},
        {u"Tue, 06 Jan 2026 10:00:00 GMT", u"", u"2026-01-06"},
        {u"Tue Jan 06 10:00:00 UTC 2026", u"", u"2026-01-06"},
        {u"January 6th, 2026", u"", u"2026-01-06"},
        {u"Published on 6 January 2026", u"", u"2026-01-06"},
        {u"6. Januar 2026", u"de", u"2026-01-06"},
        {u"6 de enero de 2026", u"es", u"2026-01-06"},
        {u"6 января 2026 г.", u"ru", u"2026-01-06"},
        {u"6 січня 2026", u"uk", u"2026-01-06"},
        {u"06.01.2026", u"", u"2026-01-06"},
        {u"2026年1月6日", u"zh", u"2026-01-06"},
        {u"13/02/2026", u"", u"2026-02-13"},
        {u"02/13/2026", u"", u"2026-02-13"},
        {u"01/02/2026", u"", u""},
        {u"01/02/2026", u"en", u""},
        {u"01/02/2026", u"en-US", u"2026-01-02"},
        {u"01/02/2026", u"en_GB", u"2026-02-01"},
        {u"01/02/2026", u"fr", u"2026-02-01"},
        {u"2026-02-30", u"", u""},
        {u"0001-01-01", u"", u""},
        {u"1767693600", u"", u""},
        {u"yesterday", u"", u""},
        {u"12 people died in 2026", u"", u""},
    };
    for (const auto &[text, language, day] : days) {
        INFO(text.toString().toStdString());
        CHECK(statedDay(text.toString(), language.toString()).toStdString() == day.toString().toStdString());
    }
    CHECK(dayInAddress(u"https://x.org/2026/01/06/talks"_s) == u"2026-01-06"_s);
    CHECK(dayInAddress(u"https://x.org/talks-2026-01-06.html"_s) == u"2026-01-06"_s);
    CHECK(dayInAddress(u"https://x.org/news/20260106/talks"_s) == u"2026-01-06"_s);
    CHECK(dayInAddress(u"https://x.org/2026/01/talks"_s).isEmpty());
    CHECK(dayInAddress(u"https://x.org/2026/01/06/since-2025-01-06"_s).isEmpty());
    CHECK(dayInAddress(u"https://x.org/id/20269999"_s).isEmpty());
}

TEST_CASE("title, author, publisher, language and address are taken with where they stood")
{
    const PageStatements all =
        statements(jsonLd + u"<link rel=canonical href='https://wire.example/talks'>"_s);
    CHECK(all.title == Stated{u"Leaders & ministers meet"_s, u"JSON-LD headline"_s});
    CHECK(all.author == Stated{u"A. Reporter, B. Reporter"_s, u"JSON-LD author"_s});
    CHECK(all.publisher == Stated{u"The Wire"_s, u"JSON-LD publisher"_s});
    CHECK(all.url == Stated{u"https://wire.example/talks"_s, u"link canonical"_s});
    const PageStatements few = statements(
        u"<meta property=og:site_name content='The Wire'><meta property=og:title content='Talks – The "
        "Wire'><meta property=og:locale content=en_GB><meta name=author content='By A. Reporter'>"_s);
    CHECK(few.title == Stated{u"Talks"_s, u"meta og:title"_s});
    CHECK(few.author == Stated{u"A. Reporter"_s, u"meta author"_s});
    CHECK(few.language == Stated{u"en-GB"_s, u"meta og:locale"_s});
    CHECK(statements(u"<script type=application/ld+json>{broken</script>"_s).author.isEmpty());
}

TEST_CASE(
    "pages that SingleFile and the Wayback Machine saved give their own address and when they were saved")
{
    const HtmlPage single = readHtmlPage(
        u"<!DOCTYPE html><html lang=en><!--\n Page saved with SingleFile \n url: "
        u"https://wire.example/2026/01/06/talks "
        "\n saved date: Wed Jan 07 2026 10:00:30 GMT+0100 (Central European Standard Time)\n--><meta "
        "charset=utf-8>"
        "<style>.sf-hidden{display:none!important}</style><body><div class=sf-hidden>Menu</div><p>Words.</p>"
        "<single-file-infobar>Saved</single-file-infobar></body></html>"_s);
    CHECK(single.says.url == Stated{u"https://wire.example/2026/01/06/talks"_s, u"comment of SingleFile"_s});
    CHECK(single.saved.value == u"2026-01-07T10:00:30+01:00"_s);
    CHECK(single.says.published.value == u"2026-01-06"_s);
    CHECK(single.wholeText == u"Words.\n"_s);

    const HtmlPage wayback =
        readHtmlPage(u"<html><head><link rel=canonical "
                     u"href='https://web.archive.org/web/20260107090000/https://wire.example/talks'>"
                     "</head><body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id=wm-ipp-base><div "
                     "id=wm-ipp>12 captures</div></div>"
                     "<!-- END WAYBACK TOOLBAR INSERT --><p>Words.</p></body></html><!--\n     FILE ARCHIVED "
                     "ON 09:00:00 Jan 07, "
                     "2026 AND RETRIEVED FROM THE\n INTERNET ARCHIVE ON 10:00:00 Jan 09, 2026.-->"_s);
    CHECK(wayback.says.url.value == u"https://wire.example/talks"_s);
    CHECK(wayback.saved.value == u"2026-01-07T09:00:00Z"_s);
    CHECK(wayback.wholeText == u"Words.\n"_s);
    CHECK(wayback.notes.size() == 1);

    const HtmlPage browser = readHtmlPage(
        u"<!DOCTYPE html>\n<!-- saved from url=(0029)https://wire.example/talks/1 -->\n<p>Words."_s);
    CHECK(browser.says.url.value == u"https://wire.example/talks/1"_s);
}

} // namespace page_statements_tests
