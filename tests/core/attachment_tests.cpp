// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/text_attachment.h"
#include "core/check/check_dossier.h"
#include "core/domain/source_pages.h"
#include "core/io/json_dossier.h"
#include "core/io/quoted_only.h"
#include "core/store/open_dossier.h"
#include "core/text/encoding/decoding.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

namespace attachment_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString sum = u"0123456789abcdef"_s.repeated(4);

/// The whole text that the sample's wire report has its excerpts from.
const QString wireText =
    u"PORT, 4 January.\n\nThe talks were held in Port on 3 January. Élan hosted.\n\nMuch was said of the "
    "weather.\n\nBetween 15 and 18 states took part. Island may accept monitors, Élan said. Island denied "
    "shelling the harbour. Monitors could include observers and radar.\n"_s;

AttachmentReport reportOn(const Dossier &dossier, const SourceId &id, const QString &text)
{
    std::vector<Passage> passages;
    for (const Passage &passage : dossier.passages) {
        if (passage.source == id)
            passages.push_back(passage);
    }
    for (const Source &source : dossier.sources) {
        if (source.id == id)
            return *reanchor(source, passages, text);
    }
    FAIL("no such source");
    return {};
}

Dossier valuesOf(const Store &store)
{
    const auto all = store.readAll();
    REQUIRE(all.hasValue());
    return *all;
}

std::string problemsOf(const Dossier &dossier)
{
    std::string problems;
    for (const Problem &problem : checkDossier(dossier))
        problems += (problem.place + u": "_s + problem.reason).toStdString() + '\n';
    return problems;
}

const SourceId wire(u"src-wire"_s);

} // namespace

TEST_CASE("a source's own text has every passage, and attaching it is one change that can be taken back")
{
    const Dossier before = sampleDossier();
    const std::string problems = problemsOf(before);
    const AttachmentReport report = reportOn(before, wire, wireText);
    CHECK(report.passages.size() == 6);
    CHECK(report.isFaithful());
    CHECK(report.count(AnchorState::Exact) + report.count(AnchorState::Moved) == 6);

    const auto store = sampleStore();
    const auto applied = store->apply(attachmentChange(report, wireText, sum, date("2026-11-20")));
    REQUIRE(applied.hasValue());
    const Dossier after = valuesOf(*store);
    const Source &source = after.sources[1];
    CHECK(source.completeness == Completeness::Full);
    CHECK(source.text == wireText);
    CHECK(source.sha256 == sum);
    CHECK(source.attached == date("2026-11-20"));
    CHECK(problemsOf(after) == problems);
    for (const Passage &passage : after.passages) {
        if (passage.source == wire)
            CHECK(wireText.mid(*passage.start, *passage.end - *passage.start) == passage.exact);
    }
    REQUIRE(store->apply(applied->inverse).hasValue());
    CHECK(valuesOf(*store) == before);
}

TEST_CASE("another layout keeps each passage in its own words, found again and without a problem")
{
    QString text = wireText;
    text.replace(u"Port on"_s, u"Port\n   on"_s).replace(u"Élan said"_s, u"E\u0301lan said"_s);
    const Dossier before = sampleDossier();
    const AttachmentReport report = reportOn(before, wire, text);
    CHECK(report.count(AnchorState::Reflowed) == 2);
    CHECK(report.isFaithful());
    const auto store = sampleStore();
    REQUIRE(store->apply(attachmentChange(report, text, sum, date("2026-11-20"))).hasValue());
    const Dossier after = valuesOf(*store);
    CHECK(problemsOf(after) == problemsOf(before));
    for (std::size_t i = 0; i < after.passages.size(); ++i)
        CHECK(after.passages[i].exact == before.passages[i].exact);
}

TEST_CASE("a changed number and a lost sentence are told, and these passages stay as they were")
{
    QString text = wireText;
    text.replace(u"15 and 18"_s, u"15 and 80"_s).remove(u" Island denied shelling the harbour."_s);
    const Dossier before = sampleDossier();
    const AttachmentReport report = reportOn(before, wire, text);
    CHECK(report.count(AnchorState::Changed) == 1);
    CHECK(report.count(AnchorState::Lost) == 1);
    CHECK(!report.isFaithful());
    CHECK(!report.isMostlyLost());
    const auto store = sampleStore();
    REQUIRE(store->apply(attachmentChange(report, text, sum, date("2026-11-20"))).hasValue());
    const Dossier after = valuesOf(*store);
    for (std::size_t i = 0; i < after.passages.size(); ++i) {
        const QString id = after.passages[i].id.toString();
        if (id == "pas-w3"_L1 || id == "pas-w5"_L1)
            CHECK(after.passages[i] == before.passages[i]);
    }
    CHECK(problemsOf(after).find("pas-w3") != std::string::npos);
    CHECK(problemsOf(after).find("pas-w5") != std::string::npos);
}

TEST_CASE("a text that is another article's is mostly lost")
{
    const AttachmentReport report = reportOn(sampleDossier(), wire, sampleDossier().sources[0].text);
    CHECK(report.isMostlyLost());
    CHECK(reportOn(sampleDossier(), wire, u"x"_s).isMostlyLost());
    CHECK(reportOn(sampleDossier(), wire, QString::fromLatin1(wireText.toUtf8().toHex())).isMostlyLost());
}

TEST_CASE("looking for passages stops when asked")
{
    const Dossier dossier = sampleDossier();
    CHECK(!reanchor(dossier.sources[1], dossier.passages, wireText, [](double) { return false; }));
}

TEST_CASE("an attached text tells on which page each passage stands, and excerpts keep it")
{
    const auto store = sampleStore();
    const AttachmentReport report = reportOn(sampleDossier(), wire, wireText);
    // The second page begins within the text, the third has nothing, the fourth the rest.
    const auto second = wireText.indexOf(u"Much was said"_s);
    const auto rest = wireText.indexOf(u"Island denied"_s);
    REQUIRE(
        store
            ->apply(attachmentChange(report, wireText, sum, date("2026-11-20"), {{second, rest, rest}, true}))
            .hasValue());
    const Dossier attached = valuesOf(*store);
    CHECK(attached.sources[1].recognised);
    CHECK(attached.sources[1].pages.size() == 3);
    const Dossier passed = withQuotedPassagesOnly(attached);
    CHECK(passed.sources[1].pages.empty());
    int seen = 0;
    for (std::size_t i = 0; i < attached.passages.size(); ++i) {
        const Passage &passage = attached.passages[i];
        if (passage.source != wire)
            continue;
        const auto expected = *passage.start < second ? 1 : *passage.start < rest ? 2 : 4;
        CHECK(pageOf(passage, attached.sources[1]) == expected);
        CHECK(passed.passages[i].page == expected);
        seen |= 1 << expected;
    }
    CHECK(seen == (1 << 1 | 1 << 2 | 1 << 4));
    CHECK(!attached.passages[0].page);
}

TEST_CASE("a dossier that is passed on has the quoted passages of an attached text alone")
{
    const auto store = sampleStore();
    const AttachmentReport report = reportOn(sampleDossier(), wire, wireText);
    REQUIRE(store->apply(attachmentChange(report, wireText, sum, date("2026-11-20"))).hasValue());
    const Dossier passed = withQuotedPassagesOnly(valuesOf(*store));
    CHECK(passed.sources[1].text ==
          u"The talks were held in Port on 3 January. Élan hosted.\n\n[…]\n\nBetween 15 and 18 states took "
          u"part. "
          "Island may accept monitors, Élan said. Island denied shelling the harbour. Monitors could include "
          "observers and radar."_s);
    CHECK(passed.sources[1].completeness == Completeness::Excerpts);
    CHECK(!passed.sources[1].attached);
    CHECK(passed.sources[1].sha256 == sum);
    CHECK(problemsOf(passed) == problemsOf(sampleDossier()));
    // A text that the author of the dossier put in is his to pass on.
    CHECK(passed.sources[0] == sampleDossier().sources[0]);
}

TEST_CASE("passages that overlap, that are reflowed or lost are quoted whole in what is passed on")
{
    Dossier dossier;
    dossier.info = {u"d"_s, u"D"_s, {}, {}, {}};
    Source source;
    source.id = SourceId(u"s"_s);
    source.attached = date("2026-11-20");
    source.completeness = Completeness::Full;
    source.text = u"One two three four. Five  six.\nSeven. Eight nine."_s;
    dossier.sources = {source};
    const auto add = [&dossier, &source](const char *id, const QString &exact) {
        Passage passage;
        passage.id = PassageId(QString::fromLatin1(id));
        passage.source = source.id;
        passage.exact = exact;
        dossier.passages.push_back(passage);
    };
    add("a", u"One two three"_s);
    add("b", u"two three four."_s);
    add("c", u"two"_s);
    add("d", u"Five six."_s);
    add("e", u"Eight nine."_s);
    add("f", u"Nowhere at all to be found"_s);
    const Dossier passed = withQuotedPassagesOnly(dossier);
    CHECK(passed.sources[0].text ==
          u"One two three four. Five six.\n\n[…]\n\nEight nine.\n\n[…]\n\nNowhere at all "
          "to be found"_s);
}

TEST_CASE("with the reports attached, every passage of the built-in dossier is exact, and passed on it is as "
          "it was")
{
    const auto opened = openDossier(defaultDossier());
    REQUIRE(opened.hasValue());
    const Dossier before = valuesOf(**opened);
    for (const Source &source : before.sources) {
        QFile file(tests::reportsFolder() + u'/' + source.file);
        if (!file.open(QIODevice::ReadOnly))
            SKIP("the reports are not here");
        const auto text = decodeText(file.readAll());
        REQUIRE(text);
        const AttachmentReport report = reportOn(before, source.id, text->text);
        INFO(source.id.toString().toStdString());
        CHECK(report.count(AnchorState::Exact) == static_cast<int>(report.passages.size()));
        CHECK(report.passages.size() > 10);
        const Change change = attachmentChange(report, text->text, sum, date("2026-11-20"));
        CHECK(change.put.size() == 1); // the source alone: its passages stand where they stood
        REQUIRE((*opened)->apply(change).hasValue());
    }
    const Dossier attached = valuesOf(**opened);
    CHECK(problemsOf(attached).empty());
    Dossier passed = withQuotedPassagesOnly(attached);
    for (Source &source : passed.sources)
        source.sha256.clear();
    CHECK(passed == before);
}

} // namespace attachment_tests
