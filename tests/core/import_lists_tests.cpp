// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/bibliography.h"
#include "core/import/calendar_entries.h"
#include "core/import/json_entries.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace import_lists_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Entries
{
    std::vector<Entry> all;
    std::vector<BadRow> bad;

    explicit Entries(const QString &text, void (*read)(QStringView, const TakeEntry &, const TakeBadRow &))
    {
        read(
            text,
            [this](Entry entry) {
                all.push_back(std::move(entry));
                return true;
            },
            [this](const BadRow &row) { bad.push_back(row); });
    }
    [[nodiscard]] const EventEntry &event(std::size_t place) const
    {
        REQUIRE(place < all.size());
        return std::get<EventEntry>(all[place].content);
    }
    [[nodiscard]] const SourceDescription &source(std::size_t place) const
    {
        REQUIRE(place < all.size());
        return std::get<SourceEntry>(all[place].content).source;
    }
};

} // namespace

TEST_CASE("slides of TimelineJS are events, each as it stands in the file")
{
    const QString text = uR"({"title": {"text": {"headline": "All"}},
"events": [
  {"start_date": {"year": "2026", "month": 1, "day": "6"}, "end_date": {"year": 2026, "month": 1, "day": 7},
   "text": {"headline": "<b>Summit</b> &amp; talks"}, "location": {"name": "Paris"}, "unique_id": "s-1"},
  {"start_date": {"year": "-44"}, "text": {"headline": "Long ago"}},
  {"text": {"headline": "Without a date"}}
]})"_s;
    REQUIRE(looksLikeTimelineJs(JsonItem(text)));
    const Entries entries(text, readTimelineJs);
    REQUIRE(entries.all.size() == 2);
    CHECK(entries.event(0).title == u"Summit & talks"_s);
    CHECK(entries.event(0).date->toString() == u"2026-01-06/2026-01-07"_s);
    CHECK(entries.event(0).place == u"Paris"_s);
    CHECK(entries.all[0].key == u"s-1"_s);
    CHECK(entries.all[0].line == 3);
    CHECK(text.contains(entries.all[0].text));
    CHECK(entries.event(1).date->toString() == u"-0043"_s);
    REQUIRE(entries.bad.size() == 1);
    CHECK(entries.bad[0].line == 6);
}

TEST_CASE("a timeline of the second version of TimelineJS is read")
{
    const QString text =
        uR"({"timeline": {"headline": "A", "date": [{"startDate": "2026,1,6", "endDate": "2026,1,7",
        "headline": "Summit"}]}})"_s;
    const Entries entries(text, readTimelineJs);
    REQUIRE(entries.all.size() == 1);
    CHECK(entries.event(0).date->toString() == u"2026-01-06/2026-01-07"_s);
}

TEST_CASE("events of a calendar have their days, their times with the zone's offset, and their people")
{
    const QString text =
        u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;VALUE=DATE:20260106\r\nDTEND;VALUE=DATE:20260108\r\n"
        "SUMMARY:Summit\\, the second\r\nLOCATION:Paris\r\n"
        "ORGANIZER;CN=\"Ann Lee\":mailto:a@x.example\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:2@x\r\nDTSTART:20260106T100000Z\r\nSUMMARY:Call\r\nSTATUS:CANCELLED\r\n"
        "END:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3@x\r\nSUMMARY:Never\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
    const Entries entries(text, readCalendar);
    REQUIRE(entries.all.size() == 2);
    CHECK(entries.event(0).title == u"Summit, the second"_s);
    CHECK(entries.event(0).date->toString() == u"2026-01-06/2026-01-07"_s);
    REQUIRE(entries.event(0).parties.size() == 1);
    CHECK(entries.event(0).parties[0].name == u"Ann Lee"_s);
    CHECK(entries.event(1).date->toString() == u"2026-01-06T10:00:00Z"_s);
    CHECK(entries.event(1).status == EventStatus::Cancelled);
    CHECK(entries.all[0].key != entries.all[1].key);
    REQUIRE(entries.bad.size() == 1);
    CHECK(entries.bad[0].line == 17);
}

TEST_CASE("a calendar without events says what it has, and a zone without an end hides no event")
{
    const Entries tasks(
        u"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Write\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"_s, readCalendar);
    REQUIRE(tasks.bad.size() == 1);
    CHECK(tasks.bad[0].reason.contains(u"VTODO"_s));
    const Entries open(u"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Port\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talks\n"
                       "DTSTART:20260103T100000Z\nEND:VEVENT\nEND:VCALENDAR\n"_s,
                       readCalendar);
    REQUIRE(open.all.size() == 1);
    CHECK(open.event(0).title == u"Talks"_s);
    // A part of a calendar, as programs hand them on.
    const Entries part(u"BEGIN:VEVENT\nSUMMARY:Talks\nDTSTART\n ;VALUE=DATE\n :20260103\nEND:VEVENT\n"_s,
                       readCalendar);
    REQUIRE(part.all.size() == 1);
    CHECK(part.event(0).date->toString() == u"2026-01-03"_s);
}

TEST_CASE("entities of Wikidata that have a date are events, no more precise than they say")
{
    const QString text = uR"({"entities": {
"Q1": {"id": "Q1", "labels": {"en": {"language": "en", "value": "Summit of Port"}}, "claims": {
  "P585": [{"rank": "normal", "mainsnak": {"datavalue": {"value": {"time": "+2026-01-00T00:00:00Z", "precision": 10}}}}],
  "P276": [{"rank": "normal", "mainsnak": {"datavalue": {"value": {"id": "Q2"}}}}]}},
"Q2": {"id": "Q2", "labels": {"en": {"language": "en", "value": "Port"}}, "claims": {}}}})"_s;
    REQUIRE(looksLikeWikidata(JsonItem(text)));
    const Entries entries(text, readWikidata);
    REQUIRE(entries.all.size() == 1);
    CHECK(entries.event(0).date->toString() == u"2026-01"_s);
    CHECK(entries.event(0).place == u"Port"_s);
    CHECK(entries.bad.size() == 1);
}

TEST_CASE("annotations of the web and of Hypothesis are passages with what was said of them")
{
    const QString web = uR"({"type": "Annotation", "id": "http://x.example/1",
"body": {"type": "TextualBody", "value": "Note this"},
"target": {"source": "http://y.example/page", "selector": {"type": "TextQuoteSelector", "exact": "the words",
"prefix": "before ", "suffix": " after"}}})"_s;
    REQUIRE(looksLikeAnnotations(JsonItem(web)));
    const Entries one(web, readAnnotations);
    REQUIRE(one.all.size() == 1);
    const auto &quote = std::get<QuoteEntry>(one.all[0].content);
    CHECK(quote.exact == u"the words"_s);
    CHECK(quote.source.url == u"http://y.example/page"_s);
    CHECK(quote.note == u"Note this"_s);
    const QString hypothesis =
        uR"({"total": 2, "rows": [{"id": "a", "uri": "http://y.example/", "text": "Why?",
"tags": ["dates"], "document": {"title": ["A page"]}, "target": [{"source": "http://y.example/", "selector": [
{"type": "TextPositionSelector", "start": 3, "end": 12}, {"type": "TextQuoteSelector", "exact": "the words"}]}]},
{"id": "b", "uri": "http://y.example/", "target": [{"source": "http://y.example/"}]}]})"_s;
    const Entries rows(hypothesis, readAnnotations);
    REQUIRE(rows.all.size() == 1);
    CHECK(std::get<QuoteEntry>(rows.all[0].content).source.title == u"A page"_s);
    CHECK(std::get<QuoteEntry>(rows.all[0].content).tags == QStringList{u"dates"_s});
    CHECK(rows.bad.size() == 1);
}

TEST_CASE("references in RIS, BibTeX and CSL-JSON are the same sources")
{
    const Entries ris(
        u"TY  - NEWS\nTI  - Talks in Port\nAU  - Lee, Ann\nPB  - The Herald\nDA  - 2026/01/06/\n"
        "UR  - https://x.example/a\nER  - \n"_s,
        readRis);
    const Entries bibtex(u"@string{herald = \"The Herald\"}\n@article{lee2026, title = {{Talks} in Port}, "
                         "author = \"Lee, Ann\", journal = herald, year = 2026, month = jan, day = 6, url = "
                         "{https://x.example/a}}\n"_s,
                         readBibtex);
    const Entries csl(
        uR"([{"id": "1", "type": "article", "title": "Talks in Port", "author": [{"literal": "Lee, Ann"}],
"publisher": "The Herald", "issued": {"date-parts": [[2026, 1, 6]]}, "URL": "https://x.example/a"}])"_s,
        readCsl);
    for (const Entries *entries : {&ris, &bibtex, &csl}) {
        REQUIRE(entries->all.size() == 1);
        CHECK(entries->source(0).title == u"Talks in Port"_s);
        CHECK(entries->source(0).author == u"Lee, Ann"_s);
        CHECK(entries->source(0).publisher == u"The Herald"_s);
        REQUIRE(entries->source(0).published);
        CHECK(entries->source(0).published->toString() == u"2026-01-06"_s);
        CHECK(entries->source(0).url == u"https://x.example/a"_s);
    }
    const Entries marks(
        uR"(@book{a, title = "{\"U}ber Z{\"u}rich \& Gen{\`e}ve -- a \emph{report}", year={1999}})"_s,
        readBibtex);
    CHECK(marks.source(0).title == u"Über Zürich & Genève – a report"_s);
}

} // namespace import_lists_tests
