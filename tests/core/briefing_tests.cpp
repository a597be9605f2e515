// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"
#include "core/briefing/compose.h"
#include "core/briefing/make_briefing.h"
#include "core/briefing/recent_changes.h"
#include "core/briefing/short_names.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <algorithm>
#include <set>

namespace briefing_tests {

using namespace chancery;
using namespace chancery::briefing;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

Briefing briefingOf(const Snapshot &snapshot, const BriefingOptions &options = {})
{
    const auto made = makeBriefing(snapshot, options);
    REQUIRE(made.hasValue());
    return *made;
}

Briefing sample(const BriefingOptions &options = {})
{
    return briefingOf(*sampleStore()->snapshot(), options);
}

/// Every paragraph of a document, in reading order.
std::vector<Paragraph> paragraphsOf(const BlockDocument &document)
{
    std::vector<Paragraph> all;
    for (const Block &block : document.blocks) {
        if (const auto *const paragraph = std::get_if<Paragraph>(&block))
            all.push_back(*paragraph);
        if (const auto *const table = std::get_if<Table>(&block)) {
            for (const Table::Row &row : table->rows) {
                for (const std::vector<Paragraph> &cell : row.cells)
                    all.insert(all.end(), cell.begin(), cell.end());
            }
        }
    }
    return all;
}

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Span &span : paragraph.spans)
        text += span.text;
    return text;
}

QSet<QString> anchorsNotTwice(const BlockDocument &document)
{
    QSet<QString> anchors;
    const auto add = [&anchors](const QString &anchor) {
        if (anchor.isEmpty())
            return;
        INFO(anchor.toStdString());
        CHECK_FALSE(anchors.contains(anchor));
        anchors.insert(anchor);
    };
    for (const Block &block : document.blocks) {
        if (const auto *const heading = std::get_if<Heading>(&block))
            add(heading->anchor);
        if (const auto *const table = std::get_if<Table>(&block)) {
            for (const Table::Row &row : table->rows)
                add(row.anchor);
        }
    }
    for (const Paragraph &paragraph : paragraphsOf(document)) {
        for (const Span &span : paragraph.spans)
            add(span.anchor);
    }
    return anchors;
}

} // namespace

TEST_CASE("a passage has one number throughout a briefing, and numbers have no gaps")
{
    const Briefing briefing = sample();
    QSet<QString> passages;
    for (std::size_t i = 0; i < briefing.passages.size(); ++i) {
        CHECK(briefing.passages[i].number == static_cast<Number>(i) + 1);
        CHECK_FALSE(passages.contains(briefing.passages[i].id.toString()));
        passages.insert(briefing.passages[i].id.toString());
    }
    // The facts of the judgement come first, and so do their passages.
    REQUIRE(briefing.judgements.size() == 1);
    REQUIRE(briefing.judgements.front().facts.size() == 2);
    CHECK(briefing.judgements.front().facts[0].supports == std::vector<Number>{1});
    CHECK(briefing.judgements.front().facts[0].contradicts == std::vector<Number>{2});
    CHECK(briefing.judgements.front().facts[1].supports == std::vector<Number>{2});
    CHECK(briefing.passages[0].exact == u"Island opposes foreign monitors."_s);
}

TEST_CASE("a citation names the source and its passage, and at the first of a source what that is called")
{
    const Briefing briefing = sample();
    const BlockDocument document = compose(briefing);
    std::set<Number> named;
    std::set<QString> cited;
    for (const Paragraph &paragraph : paragraphsOf(document)) {
        for (const Span &span : paragraph.spans) {
            if (!span.anchor.startsWith(u"cited-"_s))
                continue;
            const Number number = span.target.section(u'-', 1).toInt();
            REQUIRE(number >= 1);
            REQUIRE(number <= static_cast<Number>(briefing.passages.size()));
            const PassageItem &passage = briefing.passages[static_cast<std::size_t>(number - 1)];
            const QString code = u"[S%1·%2"_s.arg(passage.source).arg(passage.ordinal);
            const bool isFirst = named.insert(passage.source).second;
            INFO(span.text.toStdString());
            if (isFirst) {
                const auto source =
                    std::find_if(briefing.sources.begin(), briefing.sources.end(),
                                 [&](const SourceItem &item) { return item.number == passage.source; });
                REQUIRE(source != briefing.sources.end());
                CHECK(span.text == code + u'\u00a0' + source->shortName + u']');
            } else {
                CHECK(span.text == code + u']');
            }
            cited.insert(code);
        }
    }
    CHECK(cited.size() == briefing.passages.size());
}

TEST_CASE("passages of a source stand in the order of its text, and keep their numbers in any part of it")
{
    const Briefing whole = sample();
    for (const SourceItem &source : whole.sources) {
        int last = 0;
        for (const Number number : source.passages) {
            const int ordinal = whole.passages[static_cast<std::size_t>(number - 1)].ordinal;
            CHECK(ordinal > last);
            last = ordinal;
        }
    }
    BriefingOptions options;
    options.sections = BriefingSection::Figures;
    for (const PassageItem &part : sample(options).passages) {
        const auto same = std::find_if(whole.passages.begin(), whole.passages.end(),
                                       [&](const PassageItem &item) { return item.id == part.id; });
        REQUIRE(same != whole.passages.end());
        CHECK(same->source == part.source);
        CHECK(same->ordinal == part.ordinal);
    }
}

TEST_CASE("a source is called by its publisher, its author or the beginning of its title, and its day")
{
    SourceDescription source;
    source.title = u"[A very long descriptive title of a report without a name of its own]"_s;
    CHECK(shortNameOf(source) == u"A very long descriptive…"_s);
    source.author = u"A. Writer"_s;
    source.published = *Edtf::parse(u"2026-01-06");
    CHECK(shortNameOf(source) == u"A. Writer, 6 Jan 2026"_s);
    source.publisher = u"The Gazette"_s;
    CHECK(shortNameOf(source, 2026) == u"The Gazette, 6 Jan"_s);
    const std::vector<std::pair<QString, QString>> dates{{u"[..2026-01-03]"_s, u"by 3 Jan 2026"_s},
                                                         {u"[2026-01-03..]"_s, u"from 3 Jan 2026"_s},
                                                         {u"2026-01-03~"_s, u"about 3 Jan 2026"_s},
                                                         {u"2026-01-03?"_s, u"3 Jan 2026?"_s},
                                                         {u"2025-12"_s, u"Dec 2025"_s},
                                                         {u"2024"_s, u"2024"_s}};
    for (const auto &[expression, words] : dates) {
        INFO(expression.toStdString());
        CHECK(compactDate(*Edtf::parse(expression)) == words);
    }
}

TEST_CASE("a briefing on everything cites every fact and every passage of the dossier")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const Briefing briefing = briefingOf(*snapshot);
    CHECK(briefing.leftOut.isEmpty());
    CHECK(briefing.passages.size() == snapshot->count(ObjectKind::Passage));
    CHECK(briefing.chronology.size() == snapshot->count(ObjectKind::Event));
    CHECK(briefing.judgements.size() == snapshot->count(ObjectKind::Judgement));
    CHECK(briefing.sources.size() == snapshot->count(ObjectKind::Source));
    for (const PassageItem &passage : briefing.passages) {
        const auto row = snapshot->rowOf(passage.id);
        REQUIRE(row);
        CHECK(passage.exact == snapshot->at(*row).exact);
    }
}

TEST_CASE("every link of a composed briefing leads to an anchor that is there, once")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    const BlockDocument document = compose(briefingOf(*(*store)->snapshot()));
    const QSet<QString> anchors = anchorsNotTwice(document);
    for (const Paragraph &paragraph : paragraphsOf(document)) {
        for (const Span &span : paragraph.spans) {
            INFO(span.target.toStdString());
            CHECK((span.target.isEmpty() || anchors.contains(span.target)));
        }
        for (const QString &anchor : paragraph.backTo)
            CHECK(anchors.contains(anchor));
    }
}

TEST_CASE("a judgement's likelihood and its confidence never stand in one paragraph")
{
    const BlockDocument document = compose(sample());
    bool found = false;
    for (const Paragraph &paragraph : paragraphsOf(document)) {
        const QString text = textOf(paragraph);
        if (!text.contains(u"Island is likely to accept some monitors."_s))
            continue;
        found = true;
        CHECK_FALSE(text.contains(u"confidence"_s, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains(u"One person's word."_s));
    }
    CHECK(found);
}

TEST_CASE("what is announced, planned or denied is marked so wherever it is cited")
{
    for (const Paragraph &paragraph : paragraphsOf(compose(sample()))) {
        const QString text = textOf(paragraph);
        if (text.contains(u"Ada Élan was expected to attend."_s))
            CHECK(text.contains(u"planned"_s));
    }
    const Briefing briefing = sample();
    const ChronologyRow &talks = briefing.chronology.front();
    REQUIRE(talks.title == u"Talks in Port"_s);
    REQUIRE(talks.statuses.size() == 2);
    CHECK(talks.statuses[0].text == u"held"_s);
    CHECK(talks.statuses[1].text == u"planned"_s);
    CHECK(talks.statuses[1].facts.front().assertion == Assertion::Announced);
}

TEST_CASE("an undated event stands last and says that its date is not stated")
{
    const Briefing briefing = sample();
    REQUIRE(briefing.chronology.size() == 2);
    CHECK(briefing.chronology.back().title == u"Alleged shelling of the harbour"_s);
    CHECK(briefing.chronology.back().dates.empty());
}

TEST_CASE("figures and positions that differ stand side by side, none resolved")
{
    const Briefing briefing = sample();
    REQUIRE(briefing.figures.size() == 1);
    CHECK(briefing.figures.front().differ);
    CHECK(briefing.figures.front().values.size() == 2);
    QStringList matters;
    for (const briefing::Disagreement &item : briefing.disagreements) {
        matters << item.title + u": "_s + item.what;
        CHECK_FALSE(item.values.empty());
        for (const CitedValue &value : item.values)
            CHECK_FALSE(value.facts.empty());
    }
    const auto onSide = [&](const QString &title, ConflictAspect about) {
        return std::any_of(matters.begin(), matters.end(), [&](const QString &matter) {
            return matter.contains(title) && matter.endsWith(label(about));
        });
    };
    INFO(matters.join(u'\n').toStdString());
    CHECK(onSide(u"states at the talks"_s, ConflictAspect::Figure));
    CHECK(onSide(u"Talks in Port"_s, ConflictAspect::State));
    CHECK(onSide(u"Foreign monitors"_s, ConflictAspect::Position));
    CHECK(briefing.disagreements.size() == findDisagreements(*sampleStore()->snapshot()).size());
}

TEST_CASE("of values that say the same more or less closely a briefing says that the reports agree")
{
    const auto agreementOfValues = [](const Quantity &first, const Quantity &second) {
        Dossier dossier = sampleDossier();
        std::vector<Fact *> values;
        for (Fact &fact : dossier.facts) {
            if (fact.kind() == FactKind::Figure)
                values.push_back(&fact);
        }
        REQUIRE(values.size() == 2);
        for (Fact *fact : values)
            fact->assertion = Assertion::Reported;
        std::get<FigurePayload>(values[0]->payload).value = first;
        std::get<FigurePayload>(values[1]->payload).value = second;
        const auto store = Store::fromDossier(dossier, u"made for a test"_s);
        REQUIRE(store.hasValue());
        return briefingOf(*(*store)->snapshot()).figures.front().agreement;
    };
    const Quantity exact{Qualifier::Exact, 35, {}};
    CHECK(agreementOfValues({Qualifier::About, 35, {}}, exact) ==
          u"reports agree, one says it more closely"_s);
    CHECK(agreementOfValues({Qualifier::Exact, 18, {}}, exact) == u"reports contradict each other"_s);
    CHECK(agreementOfValues({Qualifier::MoreThan, 20, {}}, exact) == u"reports differ, all may be true"_s);
    CHECK(agreementOfValues(exact, exact).isEmpty());
}

TEST_CASE("a source that repeats another is named as such and does not count as independent")
{
    const Briefing briefing = sample();
    REQUIRE(briefing.sources.size() == 3);
    CHECK(briefing.sources[2].derivedFrom == std::vector<Number>{2});
    CHECK(briefing.sourceSummary.join(u' ').contains(u"2 count as independent"_s));
}

TEST_CASE("a source says \"not stated\" for what its text does not state")
{
    QStringList stated;
    for (const Paragraph &paragraph : paragraphsOf(compose(sample())))
        stated << textOf(paragraph);
    CHECK(stated.count(u"not stated"_s) >= 4); // publisher and author of two sources
    CHECK(stated.contains(u"The Gazette"_s));
}

TEST_CASE("a period leaves out what lies outside and says so")
{
    BriefingOptions options;
    options.to = CivilDay::fromYmd(2026, 1, 2);
    const Briefing briefing = sample(options);
    CHECK(briefing.chronology.empty());
    CHECK_FALSE(briefing.leftOut.isEmpty());
    CHECK(briefing.period.contains(u"2 January 2026"_s));

    options.to = CivilDay::fromYmd(2026, 1, 3);
    options.from = options.to;
    CHECK(sample(options).chronology.size() == 1);
}

TEST_CASE("as known on a day, later reports say nothing, and judgements that need them are left out")
{
    const auto whole = sampleStore();
    const auto replayed = whole->asKnownOn(CivilDay::fromYmd(2026, 1, 3));
    REQUIRE(replayed.hasValue());
    const Briefing briefing = briefingOf(*(*replayed)->snapshot());
    CHECK(briefing.asKnownOn == u"3 January 2026"_s);
    REQUIRE(briefing.sources.size() == 1);
    CHECK(briefing.sources.front().source.title == u"Talks open in Port"_s);
    CHECK(briefing.judgements.empty());
    REQUIRE(briefing.chronology.size() == 1);
    REQUIRE(briefing.chronology.front().statuses.size() == 1);
    CHECK(briefing.chronology.front().statuses.front().text == u"planned"_s);
    for (const PassageItem &passage : briefing.passages)
        CHECK(passage.source == 1);
    CHECK(briefing.leftOut.join(u' ').contains(u"Ceasefire declared"_s));
}

TEST_CASE("a part left out takes its facts along, and the briefing names it")
{
    BriefingOptions options;
    options.sections = BriefingSection::Figures;
    const Briefing briefing = sample(options);
    CHECK(briefing.chronology.empty());
    CHECK(briefing.judgements.empty());
    CHECK(briefing.passages.size() == 2);
    CHECK(briefing.leftOut.join(u' ').contains(u"Chronology"_s));
}

TEST_CASE("a briefing about one object holds the facts that concern it, no others")
{
    BriefingOptions options;
    options.about = {OptionId(u"opt-monitors"_s)};
    const Briefing briefing = sample(options);
    CHECK(briefing.chronology.empty());
    REQUIRE(briefing.options.size() == 1);
    CHECK(briefing.options.front().positions.size() == 2);
    CHECK(briefing.judgements.size() == 1);
    CHECK(briefing.leftOut.join(u' ').contains(u"Foreign monitors"_s));
}

TEST_CASE("a briefing on chosen facts holds them, no others, and says what they are")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    BriefingOptions options;
    options.chosen = FactChoice{{*snapshot->rowOf(FactId(u"f-states-12"_s))}, u"kind:figure"_s};
    const Briefing briefing = briefingOf(*snapshot, options);
    CHECK(briefing.figures.size() == 1);
    CHECK(briefing.judgements.empty());
    CHECK(briefing.options.empty());
    CHECK(briefing.chronology.size() == 1); // the fact is about the talks
    CHECK(briefing.leftOut.join(u' ').contains(u"kind:figure"_s));
    CHECK(briefing.leftOut.join(u' ').contains(u"of the 15 facts"_s));
    REQUIRE(briefing.confinedTo.size() == 1);
    CHECK(briefing.confinedTo.front().contains(u"Confined to kind:figure: 1 of 15 facts, 1 of 2 events"_s));
}

TEST_CASE("figures on which reports differ are drawn on one scale, with words for what is drawn")
{
    std::vector<Chart> charts;
    for (const Block &block : compose(sample()).blocks) {
        if (const auto *const chart = std::get_if<Chart>(&block))
            charts.push_back(*chart);
    }
    REQUIRE(charts.size() == 1);
    const Chart &chart = charts.front();
    REQUIRE(chart.marks.size() == 2);
    CHECK(chart.marks[0].label == u"S1"_s);
    CHECK(chart.marks[0].named == 12);
    CHECK(chart.marks[1].low == 15);
    CHECK(chart.marks[1].high == 18);
    CHECK_FALSE(chart.marks[1].named);
    CHECK(chart.from <= 10);
    CHECK(chart.to > 18);
    CHECK(chart.alt.contains(u"S1 says about 12; S2 says 15–18"_s));
}

TEST_CASE("an address that is not of the web is shown and leads nowhere")
{
    for (const QString &url : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
                               u"https:"_s, u"https://example.org/a"_s}) {
        Dossier dossier = sampleDossier();
        dossier.sources.front().url = url;
        const auto store = Store::fromDossier(dossier, u"sample"_s);
        REQUIRE(store.hasValue());
        QStringList addresses;
        bool isShown = false;
        for (const Paragraph &paragraph : paragraphsOf(compose(briefingOf(*(*store)->snapshot())))) {
            for (const Span &span : paragraph.spans) {
                isShown = isShown || span.text == url;
                if (!span.address.isEmpty())
                    addresses << span.address;
            }
        }
        CHECK(isShown);
        CHECK(addresses == (url.startsWith(u"https://"_s) ? QStringList{url} : QStringList()));
    }
}

TEST_CASE("the words for parts on the command line are read as they are spelt")
{
    BriefingSections all;
    QStringList words;
    for (const BriefingSection section : briefingSections) {
        all |= section;
        words << toTerm(section);
    }
    CHECK(all == everyBriefingSection);
    CHECK(sectionsFromTerms(words.join(u',')) == everyBriefingSection);
    CHECK(sectionsFromTerms(u"chronology, figures") ==
          (BriefingSection::Chronology | BriefingSection::Figures));
    CHECK_FALSE(sectionsFromTerms(u"chronology,weather").has_value());
}

TEST_CASE("the matrix sets a role in parentheses that nobody reports as had")
{
    Dossier dossier = sampleDossier();
    for (Fact &fact : dossier.facts) {
        if (fact.id.toString() == u"f-elan-hosted"_s)
            fact.assertion = Assertion::Denied;
        // A second event, for there to be a matrix.
        if (fact.id.toString() == u"f-minister"_s)
            fact.payload = ParticipationPayload{ParticipantId(u"p-island"_s), EventId(u"ev-shelling"_s),
                                                Role::Mentioned};
    }
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store.hasValue());
    QStringList cells;
    for (const Block &block : compose(briefingOf(*(*store)->snapshot())).blocks) {
        if (const auto *const matrix = std::get_if<Matrix>(&block)) {
            for (const Matrix::Row &row : matrix->rows) {
                for (const QString &cell : row.cells)
                    cells << cell;
            }
        }
    }
    CHECK(cells.contains(u"E(H)"_s));
    CHECK(cells.contains(u"·"_s));
}

TEST_CASE("a filter takes from an event facts, and says so, but neither its date nor its state")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const ChronologyRow whole = briefingOf(*snapshot).chronology.front();
    BriefingOptions options;
    options.chosen = FactChoice{{*snapshot->rowOf(FactId(u"f-states-12"_s))}, u"kind:figure"_s};
    const Briefing briefing = briefingOf(*snapshot, options);
    REQUIRE(briefing.chronology.size() == 1);
    const ChronologyRow &part = briefing.chronology.front();
    const auto textsOf = [](const std::vector<CitedValue> &values) {
        QStringList texts;
        for (const CitedValue &value : values)
            texts << value.text;
        return texts;
    };
    CHECK(textsOf(part.dates) == textsOf(whole.dates));
    CHECK(textsOf(part.statuses) == textsOf(whole.statuses));
    CHECK(part.leftOut > 0);
    QStringList texts;
    for (const Paragraph &paragraph : paragraphsOf(compose(briefing)))
        texts << textOf(paragraph);
    CHECK(texts.join(u'\n').contains(u"left out by the filter"_s));
    CHECK(std::none_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text == u"date not stated"_s; }));
}

TEST_CASE("a page as known on a day claims no later information, and calls what came later no gap")
{
    Dossier dossier = sampleDossier();
    dossier.info.cutoff = *Edtf::parse(u"2026-01-31");
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store.hasValue());
    const auto replayed = (*store)->asKnownOn(CivilDay::fromYmd(2026, 1, 3));
    REQUIRE(replayed.hasValue());
    BriefingOptions options;
    options.length = BriefingLength::Page;
    const Briefing briefing = briefingOf(*(*replayed)->snapshot(), options);
    CHECK(briefing.cutoff == u"3 January 2026"_s);
    CHECK_FALSE(briefing.missing.join(u' ').contains(u"does not state: bottom line"_s));
    CHECK(briefing.missing.join(u' ').contains(u"Judgements that rest on what came later are left out: 1"_s));
    REQUIRE(briefing.confinedTo.size() == 1);
    CHECK(briefing.confinedTo.front().startsWith(u"As known on 3 January 2026"_s));
}

TEST_CASE("what a filter hides of an event does not make the event new")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    BriefingOptions options;
    options.length = BriefingLength::Page;
    options.since = CivilDay::fromYmd(2026, 1, 3);
    // A fact of a later report alone on an event that was known before.
    FactChoice later{{}, u"later"_s};
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); ++row) {
        if (Recency(*snapshot, *options.since).isNew(snapshot->at(FactRow{row})))
            later.facts.push_back(FactRow{row});
    }
    REQUIRE_FALSE(later.facts.empty());
    options.chosen = later;
    for (const ChangeItem &item : briefingOf(*snapshot, options).changes)
        CHECK_FALSE((item.title == u"Talks in Port"_s && item.before.isEmpty()));
}

TEST_CASE(
    "a briefing tells what a position hangs on, when something was said, and days by the dossier's clocks")
{
    Dossier dossier = sampleDossier();
    dossier.info.timeZone = u"Europe/Kyiv"_s;
    Fact position = dossier.facts.front();
    position.id = FactId(u"f-conditional"_s);
    PositionPayload payload{dossier.participants.front().id, dossier.options.front().id, Stance::Supports};
    payload.condition = Condition{ConditionKind::Until, u"an election"_s};
    position.payload = payload;
    position.date.reset();
    position.said = Edtf::parse(u"2026-01-05").value();
    Fact day = position;
    day.id = FactId(u"f-night"_s);
    Event night;
    night.id = EventId(u"ev-night"_s);
    night.title = u"Talks of a night"_s;
    dossier.events.push_back(night);
    day.payload = EventDatePayload{night.id};
    day.said.reset();
    day.date = Edtf::parse(u"2026-01-06T22:30Z/PT2H").value();
    Fact spoke = day;
    spoke.id = FactId(u"f-spoke"_s);
    spoke.date.reset();
    spoke.said = Edtf::parse(u"2026-01-08").value();
    spoke.payload = ParticipationPayload{payload.participant, night.id, Role::Speaker};
    dossier.facts.insert(dossier.facts.end(), {position, day, spoke});
    const auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store.hasValue());
    const Briefing made = briefingOf(*(*store)->snapshot());

    QString all;
    for (const Paragraph &paragraph : paragraphsOf(compose(made)))
        all += textOf(paragraph) + u'\n';
    CHECK(all.contains(u" · said 5 January 2026 · until an election"_s));
    CHECK(all.contains(u" · said 8 January 2026"_s));
    const auto row = std::find_if(made.chronology.begin(), made.chronology.end(),
                                  [&night](const ChronologyRow &each) { return each.id == night.id; });
    REQUIRE(row != made.chronology.end());
    // The 7th by the clocks of Kyiv.
    CHECK(row->mark.first->toIso() == u"2026-01-07"_s);
    CHECK(row->mark.last->toIso() == u"2026-01-07"_s);
}

} // namespace briefing_tests
