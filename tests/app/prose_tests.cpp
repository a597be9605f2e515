// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/legible.h"
#include "app/views/passage/name_list.h"
#include "app/views/passage/prose_highlighter.h"
#include "app/views/theme.h"
#include "core/analysis/text_locator.h"
#include "core/store/open_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

namespace prose_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// The words that bear a mark, in the order of the text.
QStringList marked(ProseHighlighter &highlighter, const QString &text, ProseMark mark)
{
    QStringList words;
    for (const auto &span : highlighter.spans(text)) {
        if (span.mark == mark)
            words.push_back(text.mid(span.begin, span.length));
    }
    return words;
}

Participant participant(ParticipantKind kind, const QString &name, const QStringList &aliases = {})
{
    return {ParticipantId(u"p"_s), name, kind, aliases, {}, {}, {}};
}

} // namespace

TEST_CASE("dates of news prose are marked whole")
{
    ProseHighlighter highlighter;
    REQUIRE(highlighter.isValid());
    const auto dates = [&](const QString &text) { return marked(highlighter, text, ProseMark::Date); };
    CHECK(dates(u"talks on Jan. 3, ahead of Jan. 6, as Kyiv"_s) == QStringList{u"Jan. 3"_s, u"Jan. 6"_s});
    CHECK(dates(u"gathered in Paris on January 6, 2026, to discuss"_s) == QStringList{u"January 6, 2026"_s});
    CHECK(dates(u"Published On 6 Jan 2026"_s) == QStringList{u"6 Jan 2026"_s});
    CHECK(dates(u"arrived in\u00a0Paris on\u00a0Tuesday for a"_s) == QStringList{u"Tuesday"_s});
    CHECK(dates(u"released by Zelensky last month said"_s) == QStringList{u"last month"_s});
    CHECK(dates(u"since the annexation of 2014 and February 24, 2022."_s) ==
          QStringList{u"2014"_s, u"February 24, 2022"_s});
    CHECK(dates(u"Win the war in New Year’s Eve address"_s) == QStringList{u"New Year’s Eve"_s});
    CHECK(dates(u"in May the plan may change; he may march on"_s) == QStringList{u"May"_s});
    CHECK(dates(u"a force of 2000 troops"_s).isEmpty());
}

TEST_CASE("speech is marked to where it ends in the quotation marks of its language")
{
    ProseHighlighter highlighter;
    const auto speech = [&](const QString &text) {
        return marked(highlighter, text, ProseMark::Quotation).join(u'|');
    };
    CHECK(speech(u"Baerbock sagte: „Ohne Fahrrinne kein Korridor“, erklärte sie in Berlin."_s) ==
          u"„Ohne Fahrrinne kein Korridor“"_s);
    CHECK(speech(u"„Nein“, sagte er, „und dabei bleibt es“."_s) == u"„Nein“|„und dabei bleibt es“"_s);
    CHECK(speech(u"Er sagte: »Wir kommen«, und ging."_s) == u"»Wir kommen«"_s);
    CHECK(speech(u"« Nous viendrons », a-t-il dit."_s) == u"« Nous viendrons »"_s);
    CHECK(speech(u"“We come,” he said, and left."_s) == u"“We come,”"_s);
}

TEST_CASE("figures are marked with the words that make them less than exact")
{
    ProseHighlighter highlighter;
    const auto figures = [&](const QString &text) { return marked(highlighter, text, ProseMark::Figure); };
    CHECK(figures(u"Around 35 countries, including more than 27 leaders"_s) ==
          QStringList{u"Around 35"_s, u"more than 27"_s});
    CHECK(figures(u"ranging from 15,000 to 20,000 troops"_s) == QStringList{u"15,000 to 20,000"_s});
    CHECK(figures(u"Over 400,000 Russians for 0.8 percent of Ukraine"_s) ==
          QStringList{u"Over 400,000"_s, u"0.8 percent"_s});
    CHECK(figures(u"occupies approximately 20% of it"_s) == QStringList{u"approximately 20%"_s});
    CHECK(figures(u"a loan of €90 billion"_s) == QStringList{u"€90 billion"_s});
    CHECK(figures(u"on three main panels"_s) == QStringList{u"three"_s});
    CHECK(figures(u"on January 6, 2026"_s).isEmpty());
}

TEST_CASE("hedges, commitments, negations and attributions are told apart")
{
    ProseHighlighter highlighter;
    const QString text =
        u"According to a draft, they may not agree, but Macron said the allies signed a declaration "
        "and are expected to attend; it isn’t clear that they would."_s;
    CHECK(marked(highlighter, text, ProseMark::Hedge) ==
          QStringList{u"may"_s, u"are expected to"_s, u"would"_s});
    CHECK(marked(highlighter, text, ProseMark::Commitment) == QStringList{u"agree"_s, u"signed"_s});
    CHECK(marked(highlighter, text, ProseMark::Negation) == QStringList{u"not"_s, u"isn’t"_s});
    CHECK(marked(highlighter, text, ProseMark::Attribution) == QStringList{u"According to"_s, u"said"_s});
}

TEST_CASE("a quotation is marked in one piece, whatever stands in it, and ends with its paragraph")
{
    ProseHighlighter highlighter;
    highlighter.setNames(NameList({participant(ParticipantKind::State, u"Ukraine"_s)}));
    const auto quoted = [&](const QString &text) { return marked(highlighter, text, ProseMark::Quotation); };
    CHECK(quoted(u"“We will not leave Ukraine in 2026,” he said."_s) ==
          QStringList{u"“We will not leave Ukraine in 2026,”"_s});
    CHECK(quoted(u"provided \"clear reasoning\" on needs"_s) == QStringList{u"\"clear reasoning\""_s});
    CHECK(quoted(u"the ‘coalition of the willing’ meets; Kyiv’s allies"_s) ==
          QStringList{u"‘coalition of the willing’"_s});
    CHECK(quoted(u"Kyiv’s allies’ plan"_s).isEmpty());
    CHECK(quoted(u"“It goes on"_s) == QStringList{u"“It goes on"_s});
    CHECK(quoted(u"and here it is prose"_s).isEmpty());
}

TEST_CASE("names of the dossier are marked whole, and only where the whole name stands")
{
    ProseHighlighter highlighter;
    highlighter.setNames(NameList({
        participant(ParticipantKind::Person, u"Volodymyr Zelensky"_s, {u"Zelensky"_s, u"Zelenskyy"_s}),
        participant(ParticipantKind::Organisation, u"European Union"_s),
        participant(ParticipantKind::State, u"United States"_s, {u"U.S."_s}),
        participant(ParticipantKind::Group, u"the Coalition of the Willing"_s, {u"allies"_s}),
    }));
    const auto names = [&](const QString &text) { return marked(highlighter, text, ProseMark::Name); };
    CHECK(names(u"Volodymyr\u00a0Zelensky met Zelenskyy’s team"_s) ==
          QStringList{u"Volodymyr\u00a0Zelensky"_s, u"Zelenskyy"_s});
    CHECK(names(u"European leaders of the European Union"_s) == QStringList{u"European Union"_s});
    CHECK(names(u"U.S. envoys of the Coalition of the Willing; a coalition of allies"_s) ==
          QStringList{u"U.S."_s, u"Coalition of the Willing"_s});

    SECTION("and other names take their place")
    {
        highlighter.setNames(NameList({participant(ParticipantKind::Person, u"Keir Starmer"_s)}));
        CHECK(names(u"Zelensky met Keir Starmer"_s) == QStringList{u"Keir Starmer"_s});
    }
}

TEST_CASE("a mark that is switched off is not drawn, and the others are")
{
    ProseHighlighter highlighter;
    const QString text = u"They may meet on 6 January."_s;
    const auto all = highlighter.highlight(text).size();
    ProseMarks marks;
    marks.set(ProseMark::Hedge, false);
    highlighter.setMarks(marks);
    CHECK(highlighter.highlight(text).size() == all - 1);
    CHECK(ProseMarks::fromBits(marks.toBits()) == marks);
}

TEST_CASE("every mark reads well on paper, on the sentence and on a contradiction, in light and dark")
{
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        ProseHighlighter highlighter;
        highlighter.setPalette(palette);
        const Theme theme(palette);
        for (int i = 0; i < proseMarkCount; ++i) {
            const QTextCharFormat format = highlighter.format(static_cast<ProseMark>(i));
            const QColor ink = format.hasProperty(QTextFormat::ForegroundBrush)
                                   ? format.foreground().color()
                                   : palette.color(QPalette::Text);
            INFO(label(static_cast<ProseMark>(i)).toStdString());
            CHECK(contrast(ink, palette.color(QPalette::Base)) >= readableContrast);
            CHECK(contrast(ink, theme.sentence()) >= readableContrast);
            CHECK(contrast(ink, theme.contradiction()) >= readableContrast);
        }
    }
}

TEST_CASE("overlapping passages stand on levels of their own, and the shortest is under the pointer first")
{
    const LocatedText located(u"One two three four. Five."_s,
                              {{PassageRow{2}, 20, 25}, {PassageRow{1}, 4, 13}, {PassageRow{0}, 0, 19}}, {},
                              true);
    CHECK(located.find({0})->level == 0);
    CHECK(located.find({1})->level == 1);
    CHECK(located.find({2})->level == 0);
    const auto at = located.at(5);
    REQUIRE(at.size() == 2);
    CHECK(at[0]->row == PassageRow{1});
    CHECK(at[1]->row == PassageRow{0});
    CHECK(located.at(19).empty());
    CHECK(located.overlapping(14, 15) == std::pair<std::size_t, std::size_t>(0, 2));
}

TEST_CASE("passages are located a slice at a time, the wanted one first, and all of them in the end")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    TextLocator locator(snapshot, SourceRow{1});
    const std::vector<PassageRow> rows = snapshot->passagesOf(SourceRow{1});
    locator.want(rows.back());
    LocatedTextPtr text = locator.result();
    CHECK_FALSE(text->isComplete());
    REQUIRE(text->find(rows.back()) != nullptr);
    CHECK(text->passages().size() == 1);
    while (!locator.advance(QDeadlineTimer(1))) {
    }
    text = locator.result();
    CHECK(text->isComplete());
    CHECK(text->lost().empty());
    REQUIRE(text->passages().size() == rows.size());
    for (const LocatedPassage &passage : text->passages()) {
        CHECK(passage.state == AnchorState::Exact);
        CHECK(text->text().mid(passage.begin, passage.end - passage.begin) ==
              snapshot->at(passage.row).exact);
    }
}

} // namespace prose_tests
