// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/anchor.h"
#include "tests/core/anchor_state_text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QStringList>

namespace anchor_tests {

using chancery::Anchor;
using chancery::Anchorer;
using chancery::anchorQuote;
using chancery::AnchorState;
using chancery::anchorStateName;
using chancery::QuoteSelector;
using chancery::TextExtent;
using namespace Qt::StringLiterals;

namespace {

const QString report =
    u"Leaders met in Paris on January 6. Around 35 countries agreed to take part. They did not say who "
    u"will pay. Russia rejected the plan. Around 35 countries agreed to take part. Nobody left early. "
    u"The force may number 15,000 to 20,000 troops, officials said."_s;

/// The selector of a stretch of a text as a dossier stores it.
QuoteSelector selectorOf(const QString &text, qsizetype start, qsizetype length, qsizetype context = 32)
{
    const chancery::CodePoints points(text);
    QuoteSelector selector;
    selector.exact = text.mid(start, length);
    selector.prefix = text.mid(std::max<qsizetype>(start - context, 0), std::min(start, context));
    selector.suffix = text.mid(start + length, context);
    selector.start = points.fromUtf16(start);
    selector.end = points.fromUtf16(start + length);
    return selector;
}

QuoteSelector selectorOf(const QString &text, const QString &quote, qsizetype from = 0)
{
    const qsizetype start = text.indexOf(quote, from);
    REQUIRE(start >= 0);
    return selectorOf(text, start, quote.size());
}

QuoteSelector wordsOnly(const QString &exact)
{
    QuoteSelector selector;
    selector.exact = exact;
    return selector;
}

QString replaced(QString text, const QString &before, const QString &after)
{
    REQUIRE(text.contains(before));
    return text.replace(text.indexOf(before), before.size(), after);
}

} // namespace

TEST_CASE("a passage where it was is exact")
{
    const QuoteSelector selector = selectorOf(report, u"They did not say who will pay."_s);
    const Anchor anchor = anchorQuote(report, selector);
    CHECK(anchor.state == AnchorState::Exact);
    CHECK(anchor.start == *selector.start);
    CHECK(anchor.end == *selector.end);
    CHECK(anchor.exact == selector.exact);
    CHECK(anchor.score == 1.0);
}

TEST_CASE("a passage whose words stand elsewhere has moved")
{
    const QuoteSelector selector = selectorOf(report, u"Russia rejected the plan."_s);
    const QString later = u"An introduction was added. "_s + report;
    const Anchor anchor = anchorQuote(later, selector);
    CHECK(anchor.state == AnchorState::Moved);
    CHECK(later.mid(anchor.start, anchor.end - anchor.start) == selector.exact);
    CHECK(anchor.score > 0.99);
}

TEST_CASE("without a position, words that stand once or fit their surroundings are exact, others have moved")
{
    CHECK(anchorQuote(report, wordsOnly(u"Russia rejected the plan."_s)).state == AnchorState::Exact);
    const Anchor twice = anchorQuote(report, wordsOnly(u"Around 35 countries agreed"_s));
    CHECK(twice.state == AnchorState::Moved);
    CHECK(twice.start == report.indexOf(u"Around 35"_s));

    QuoteSelector second = wordsOnly(u"Around 35 countries agreed"_s);
    second.prefix = u"rejected the plan. "_s;
    const Anchor fitting = anchorQuote(report, second);
    CHECK(fitting.state == AnchorState::Exact);
    CHECK(fitting.start == report.lastIndexOf(u"Around 35"_s));
}

TEST_CASE("repeated sentences are told apart by what surrounds them")
{
    const qsizetype first = report.indexOf(u"Around 35"_s);
    const qsizetype second = report.lastIndexOf(u"Around 35"_s);
    const QString sentence = u"Around 35 countries agreed to take part."_s;
    for (const qsizetype start : {first, second}) {
        QuoteSelector selector = selectorOf(report, start, sentence.size());
        const QString later = u"New. "_s + report;
        const Anchor anchor = anchorQuote(later, selector);
        CHECK(anchor.state == AnchorState::Moved);
        CHECK(anchor.start == start + 5);
        // Even a position that points at the other copy.
        selector.start = start == first ? second : first;
        CHECK(anchorQuote(report, selector).start == start);
    }
}

TEST_CASE("a changed sentence is not presented through its unchanged copy")
{
    const QString sentence = u"Around 35 countries agreed to take part."_s;
    const qsizetype second = report.lastIndexOf(sentence);
    const QuoteSelector selector = selectorOf(report, second, sentence.size());
    QString later = report;
    later.replace(second, sentence.size(), u"Around 30 countries agreed to take part."_s);
    const Anchor anchor = anchorQuote(later, selector);
    CHECK(anchor.state == AnchorState::Changed);
    CHECK(anchor.start == second);
    CHECK(anchor.exact == u"Around 30 countries agreed to take part.");
}

TEST_CASE("a new layout, other quotation marks and dashes make a passage reflowed")
{
    const QString text = u"He said: “The force – if any – may number 15,000.” They left the Élysée."_s;
    const QuoteSelector selector = selectorOf(text, u"“The force – if any – may number 15,000.”"_s);
    QString later = text;
    later.replace(u"The force"_s, u"The\u00a0\nforce"_s)
        .replace(u'“', u'"')
        .replace(u'”', u'"')
        .replace(u'–', u'-');
    later.replace(u"number"_s, u"num\u00adber"_s);
    const Anchor anchor = anchorQuote(later, selector);
    CHECK(anchor.state == AnchorState::Reflowed);
    CHECK(anchor.exact == u"\"The\u00a0\nforce - if any - may num\u00adber 15,000.\"");

    const QuoteSelector palace = selectorOf(text, u"Élysée"_s);
    CHECK(anchorQuote(replaced(text, u"Élysée"_s, u"E\u0301lyse\u0301e"_s), palace).state ==
          AnchorState::Reflowed);
    CHECK(anchorQuote(replaced(text, u"Élysée"_s, u"Elysee"_s), palace).state == AnchorState::Changed);
}

TEST_CASE("any other word, number, date, name, negation or modal verb is a change, whatever the score")
{
    struct Edit
    {
        QString quote;
        QString before;
        QString after;
    };
    const Edit edits[] = {
        {u"Around 35 countries agreed to take part."_s, u"35"_s, u"30"_s},
        {u"Around 35 countries agreed to take part."_s, u"35"_s, u"135"_s},
        {u"Around 35 countries agreed to take part."_s, u"agreed"_s, u"disagreed"_s},
        {u"Around 35 countries agreed to take part."_s, u"Around "_s, u""_s},
        {u"They did not say who will pay."_s, u"did not say"_s, u"did say"_s},
        {u"They did not say who will pay."_s, u"will"_s, u"may"_s},
        {u"Russia rejected the plan."_s, u"rejected"_s, u"accepted"_s},
        {u"Russia rejected the plan."_s, u"Russia"_s, u"Prussia"_s},
        {u"Leaders met in Paris on January 6."_s, u"January 6"_s, u"January 9"_s},
        {u"Leaders met in Paris on January 6."_s, u"Paris"_s, u"Berlin"_s},
        {u"The force may number 15,000 to 20,000 troops"_s, u"20,000"_s, u"200,000"_s},
        {u"The force may number 15,000 to 20,000 troops"_s, u"15,000"_s, u"15.000"_s},
        {u"The force may number 15,000 to 20,000 troops"_s, u"may"_s, u"may not"_s},
        {u"The force may number 15,000 to 20,000 troops"_s, u"The force"_s, u"the force"_s},
    };
    for (const Edit &edit : edits) {
        INFO(edit.before.toStdString() << " -> " << edit.after.toStdString());
        const qsizetype start = report.indexOf(edit.quote);
        const QuoteSelector selector = selectorOf(report, start, edit.quote.size());
        QString later = report;
        later.replace(start, edit.quote.size(), replaced(edit.quote, edit.before, edit.after));
        const Anchor anchor = anchorQuote(later, selector);
        CHECK(anchor.state == AnchorState::Changed);
        CHECK(anchor.score > 0.9);
        CHECK(anchor.start == start);
        CHECK(anchor.exact == replaced(edit.quote, edit.before, edit.after));
        // Neither does a passage without surroundings or position pass.
        QuoteSelector bare = wordsOnly(edit.quote);
        QString once = later;
        if (later.count(edit.quote) == 0)
            CHECK(anchorQuote(once, bare).state == AnchorState::Changed);
    }
}

TEST_CASE("a number that is part of another, or a word of another, is a change")
{
    const QString text = u"It holds 5 percent. It may sign. It holds 15,000 shares."_s;
    CHECK(anchorQuote(replaced(text, u"5 percent"_s, u"35 percent"_s), selectorOf(text, u"5 percent"_s))
              .state == AnchorState::Changed);
    CHECK(anchorQuote(replaced(text, u"5 percent"_s, u"0.5 percent"_s), selectorOf(text, u"5 percent"_s))
              .state == AnchorState::Changed);
    CHECK(anchorQuote(replaced(text, u"5 percent"_s, u"-5 percent"_s), selectorOf(text, u"5 percent"_s))
              .state == AnchorState::Changed);
    CHECK(
        anchorQuote(replaced(text, u"may sign"_s, u"may signal"_s), selectorOf(text, u"may sign"_s)).state ==
        AnchorState::Changed);
    CHECK(anchorQuote(u"It holds 20,000 shares."_s, wordsOnly(u"holds 20"_s)).state != AnchorState::Reflowed);
    const Anchor thousands =
        anchorQuote(u"It holds 15 shares now."_s, selectorOf(u"It holds 15 shares now."_s, u"holds 15"_s));
    CHECK(thousands.state == AnchorState::Exact);
    CHECK(
        anchorQuote(u"It holds 15,000 shares now."_s, selectorOf(u"It holds 15 shares now."_s, u"holds 15"_s))
            .state == AnchorState::Changed);
    // A passage that was cut from within a word is found there again.
    CHECK(anchorQuote(u"New. "_s + text, selectorOf(text, u"ercen"_s)).state == AnchorState::Moved);
    // An accent makes another letter.
    CHECK(anchorQuote(u"the cafe\u0301 in Kyiv"_s, wordsOnly(u"the cafe"_s)).state != AnchorState::Exact);
}

TEST_CASE("a passage that is not in the text is lost")
{
    const Anchor anchor = anchorQuote(
        report, wordsOnly(u"Quarterly revenue of the bakery rose sharply in the third district."_s));
    CHECK(anchor.state == AnchorState::Lost);
    CHECK(anchor.start == 0);
    CHECK(anchor.end == 0);
    CHECK(anchor.exact.isEmpty());
    CHECK(anchor.score == 0);
    CHECK(anchorQuote(report, wordsOnly(QString())).state == AnchorState::Lost);
    CHECK(anchorQuote(QString(), wordsOnly(u"Paris"_s)).state == AnchorState::Lost);
    CHECK(anchorQuote(report, wordsOnly(u"\u00ad"_s)).state == AnchorState::Lost);
    CHECK(anchorQuote(u"x"_s, wordsOnly(report)).state == AnchorState::Lost);
}

TEST_CASE("positions count code points, ranges in the text code units")
{
    const QString text = u"\U0001F1EB\U0001F1F7\U0001F1FA\U0001F1E6 Paris agreed. Paris agreed."_s;
    QuoteSelector selector = wordsOnly(u"Paris agreed."_s);
    selector.start = 19;
    selector.end = 32;
    const Anchor anchor = anchorQuote(text, selector);
    CHECK(anchor.state == AnchorState::Exact);
    CHECK(anchor.start == 23);
    CHECK(anchor.end == 36);
    // A position beyond the text is none.
    selector.start = 4'000'000'000;
    CHECK(anchorQuote(text, selector).state == AnchorState::Moved);
    selector.start = -3;
    CHECK(anchorQuote(text, selector).state == AnchorState::Moved);
}

TEST_CASE("in excerpts, positions mean nothing and surroundings end at the gaps")
{
    const QString full = report;
    const QString excerpts =
        u"Leaders met in Paris on January 6.\n[…]\nThey did not say who will pay.\n[…]\nAround 35 countries agreed to take part.\n"_s;
    const Anchor pay =
        anchorQuote(excerpts, selectorOf(full, u"They did not say who will pay."_s), TextExtent::Excerpts);
    CHECK(pay.state == AnchorState::Exact);
    CHECK(pay.exact == u"They did not say who will pay.");
    const QuoteSelector countries = selectorOf(full, full.lastIndexOf(u"Around 35"_s), 40);
    CHECK(anchorQuote(excerpts, countries, TextExtent::Excerpts).state == AnchorState::Exact);
    CHECK(anchorQuote(replaced(excerpts, u"35"_s, u"30"_s), countries, TextExtent::Excerpts).state ==
          AnchorState::Changed);
}

TEST_CASE("a passage that was glued to what an excerpt leaves out is exact there")
{
    const QString full = u"- list 1 of 3Putin says Russia will win- list 2 of 3Trump spurns the claim"_s;
    const QString excerpts = u"They met.\n[…]\nPutin says Russia will win\n[…]\nTrump spurns the claim"_s;
    for (const QString &quote : {u"Putin says Russia will win"_s, u"Trump spurns the claim"_s}) {
        const QuoteSelector selector = selectorOf(full, quote);
        CHECK(anchorQuote(full, selector).state == AnchorState::Exact);
        CHECK(anchorQuote(excerpts, selector, TextExtent::Excerpts).state == AnchorState::Exact);
    }
    const QuoteSelector whole = selectorOf(u"It holds 5 shares."_s, u"5 shares"_s);
    CHECK(anchorQuote(u"It holds 35 shares."_s, whole, TextExtent::Excerpts).state == AnchorState::Changed);
}

TEST_CASE("the state's name is what files and the command line say")
{
    CHECK(anchorStateName(AnchorState::Exact) == QLatin1StringView("exact"));
    CHECK(anchorStateName(AnchorState::Moved) == QLatin1StringView("moved"));
    CHECK(anchorStateName(AnchorState::Reflowed) == QLatin1StringView("reflowed"));
    CHECK(anchorStateName(AnchorState::Changed) == QLatin1StringView("changed"));
    CHECK(anchorStateName(AnchorState::Lost) == QLatin1StringView("lost"));
}

} // namespace anchor_tests
