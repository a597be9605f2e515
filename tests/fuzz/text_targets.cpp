// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf.h"
#include "core/markup/html_page.h"
#include "core/markup/markdown_text.h"
#include "core/search/query.h"
#include "core/text/anchoring/anchor.h"
#include "core/text/encoding/decoding.h"
#include "core/text/sentences/sentences.h"
#include "tests/fuzz/edtf_grammar.h"
#include "tests/fuzz/targets.h"

#include <cstdio>

namespace chancery::fuzz {

namespace {

void checkDate(const Edtf &date)
{
    const auto again = Edtf::parse(date.toString());
    require(again.hasValue(), "a date's own words are a date");
    require(again->earliest() == date.earliest() && again->latest() == date.latest(), "and the same one");
    require(!date.earliest() || !date.latest() || *date.earliest() <= *date.latest(),
            "no date ends before it begins");
    require(date.level() >= 0 && date.level() <= 2, "there are three levels");
    require(!date.toReadable().isEmpty(), "a date can be told");
}

} // namespace

void runEdtf(const QByteArray &bytes)
{
    const auto date = Edtf::parse(QString::fromUtf8(bytes));
    if (date)
        checkDate(*date);
    else
        require(!date.error().reason.isEmpty(), "there is a reason");
}

void runGrammar(const QByteArray &bytes)
{
    const QString expression = edtfByGrammar(bytes);
    const auto date = Edtf::parse(expression);
    if (!date)
        std::fprintf(stderr, "%s: %s\n", qPrintable(expression), qPrintable(date.error().reason));
    require(date.hasValue(), "what the grammar makes is a date");
    checkDate(*date);
}

void runQuery(const QByteArray &bytes)
{
    for (const LastWord last : {LastWord::Whole, LastWord::MayGoOn}) {
        const QString text = QString::fromUtf8(bytes);
        const Query first = parseQuery(text, last);
        for (const QueryNote &note : first.notes)
            require(note.start >= 0 && note.length >= 0 && note.start + note.length <= text.size(),
                    "a note is about a part of the query");
        const Query second = parseQuery(first.toString());
        require(second.root == first.root, "a query that was written out is the same query");
    }
}

void runSentences(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype end = 0;
    for (const Sentence &sentence : splitSentences(text, bytes.size() % 2 == 0 ? u"de" : u"")) {
        require(sentence.start == end && sentence.end > sentence.start, "sentences follow each other");
        require(sentence.trimmedStart >= sentence.start && sentence.trimmedEnd >= sentence.trimmedStart &&
                    sentence.trimmedEnd <= sentence.end,
                "what is trimmed is within");
        end = sentence.end;
    }
    require(end == text.size(), "and are the text");
}

void runAnchor(const QByteArray &bytes)
{
    const qsizetype middle = bytes.indexOf('\0');
    if (middle < 1)
        return;
    const QString quote = QString::fromUtf8(bytes.first(middle));
    const QString text = QString::fromUtf8(bytes.sliced(middle + 1));
    for (const TextExtent extent : {TextExtent::Full, TextExtent::Excerpts}) {
        const Anchor anchor = anchorQuote(text, {quote, {}, {}, {}, {}}, extent);
        require(anchor.start >= 0 && anchor.end >= anchor.start && anchor.end <= text.size(),
                "an anchor is in the text");
        require(anchor.exact == text.sliced(anchor.start, anchor.end - anchor.start),
                "and has the words there");
        if (anchor.state == AnchorState::Exact)
            require(anchor.exact == quote, "word for word is word for word");
        require(anchor.state != AnchorState::Lost || anchor.start == anchor.end, "what is lost is nowhere");
    }
}

void runHtml(const QByteArray &bytes)
{
    const QString html = QString::fromUtf8(bytes);
    const HtmlPage page = readHtmlPage(html, QStringLiteral("https://example.org/a"));
    require(!page.wholeText.contains(u'\0'), "no character comes from nowhere");
    require(page.articleText.isEmpty() || page.articleText.size() <= html.size() * 8 + 1000,
            "a text does not outgrow its page");
}

void runMarkdown(const QByteArray &bytes)
{
    const QString markdown = QString::fromUtf8(bytes);
    const QString text = markdownText(markdown);
    require(text.count(u'\n') <= markdown.count(u'\n') + 1, "line ends stay where they are");
}

void runDecoding(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes, declaredEncoding(bytes));
    if (!decoded)
        return;
    require(!decoded->encoding.isEmpty(), "the encoding has a name");
    require(!decoded->text.contains(u'\r'), "lines end with a line feed");
}

} // namespace chancery::fuzz
