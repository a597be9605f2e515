// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/quotation.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace quotation_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<FactRow> rowsOf(const Snapshot &snapshot, std::initializer_list<const char *> ids)
{
    std::vector<FactRow> rows;
    for (const char *id : ids) {
        const auto row = snapshot.rowOf(FactId(QString::fromLatin1(id)));
        REQUIRE(row);
        rows.push_back(*row);
    }
    return rows;
}

} // namespace

TEST_CASE("facts are quoted with the numbers of their passages, and the passages below, word for word")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const Quotation quotation =
        quoteFacts(*snapshot, rowsOf(*snapshot, {"f-island-opposes", "f-island-open", "f-island-open"}));
    CHECK(quotation.plain ==
          u"Island opposes foreign monitors. [1] contradicted by [2]\n"
          "Island may accept monitors, according to Ada Élan. (according to Ada Élan) [2]\n"
          "[1] “Island opposes foreign monitors.” — A. Writer, “Talks open in Port”, The Gazette, 2 January "
          "2026, "
          "characters 91–123\n"
          "[2] “Island may accept monitors, Élan said.” — “Ceasefire declared”, 4 January 2026, characters "
          "97–135\n");
    CHECK(quotation.html.contains(
        u"<p dir=\"auto\">Island opposes foreign monitors. [1] contradicted by [2]</p>"_s));
    CHECK(quotation.html.contains(u"<strong>[1] </strong>“Island opposes foreign monitors.”"_s));
    CHECK_FALSE(quotation.html.contains(u"<html"_s));
    CHECK(quotation.markdown.contains(u"Island opposes foreign monitors. \\[1\\] contradicted by \\[2\\]"_s));
}

TEST_CASE("a table is quoted with its headings, a column of numbers and the passages below")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const TableToQuote table{
        {u"Value"_s, u"Note"_s},
        {{{u"about 12"_s, u"a|b\tc\nd"_s}, rowsOf(*snapshot, {"f-states-12"})},
         {{u"15–18"_s, u"<b>"_s}, rowsOf(*snapshot, {"f-states-15-18", "f-states-12"})}}};
    const Quotation quotation = quoteTable(*snapshot, table);
    CHECK(quotation.plain.startsWith(
        u"Value\tNote\tPassages\nabout 12\ta|b c d\t[1]\n15–18\t<b>\t[2]; [1]\n[1] “"_s));
    CHECK(quotation.html.contains(u"<th scope=\"col\">Passages</th>"_s));
    CHECK(quotation.html.contains(u" dir=\"auto\">&lt;b&gt;</td>"_s));
    CHECK(quotation.markdown.contains(u"| about 12 | a\\|b c<br>d | \\[1\\] |"_s));
}

TEST_CASE("words of a text are quoted with their source and place; nothing is quoted as nothing")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const Quotation quotation = quoteWords(*snapshot, SourceRow{1}, u"Élan hosted."_s, 44, 56);
    CHECK(quotation.plain == u"“Élan hosted.” — “Ceasefire declared”, 4 January 2026, characters 44–56\n"_s);
    CHECK(quoteWords(*snapshot, SourceRow{1}, {}, {}, {}).isEmpty());
    CHECK(quoteFacts(*snapshot, {}).isEmpty());
    CHECK(quoteTable(*snapshot, {}).isEmpty());
}

} // namespace quotation_tests
