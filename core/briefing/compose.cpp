// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/compose.h"

#include "core/briefing/briefing_words.h"
#include "core/briefing/compose_sections.h"
#include "core/domain/plural.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

std::vector<Paragraph> cell(const QString &text, SpanStyle style = SpanStyle::Plain)
{
    return {{ParagraphRole::Small, {{text, style, {}, {}, {}}}, {}}};
}

QString sourceName(const SourceItem &source)
{
    return u"S%1  %2"_s.arg(source.number).arg(source.source.title);
}

/// What a reader can follow: an address on the web. A dossier may hold others, which are shown and lead
/// nowhere.
QString addressOf(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    const bool isOfWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    return isOfWeb && !address.host().isEmpty() ? QString::fromLatin1(address.toEncoded()) : QString();
}

/// Where a passage stands in its source, as words behind the source's number.
QString placeInText(const PassageItem &passage)
{
    if (passage.page)
        return tr(", page %1").arg(*passage.page);
    return passage.start && passage.end ? tr(", characters %1–%2").arg(*passage.start).arg(*passage.end)
                                        : QString();
}

/// The same in few signs, which lead to the pages on which the passage is cited.
QString placeOnPaper(const PassageItem &passage)
{
    QString place;
    if (passage.page)
        place = tr("page %1").arg(*passage.page);
    else if (passage.start && passage.end)
        place = u"%1–%2"_s.arg(*passage.start).arg(*passage.end);
    QString pages = tr(" · p. ");
    // A line does not end between the sign for pages and the first of them.
    if (pages.endsWith(u' '))
        pages.back() = QChar::Nbsp;
    return place + pages;
}

} // namespace

QString passageAnchor(Number number)
{
    return u"passage-%1"_s.arg(number);
}

QString sourceAnchor(Number number)
{
    return u"source-%1"_s.arg(number);
}

void Composer::front()
{
    add(Heading{0, m_briefing.title, u"title"_s, {}, false});
    if (!m_briefing.description.isEmpty())
        add(Paragraph{ParagraphRole::Lead, {{m_briefing.description, {}, {}, {}, {}}}, {}});

    Table block;
    block.columns = {{{}, 0.18}, {{}, 0.82}};
    block.hasHeader = false;
    const auto line = [&block](const QString &key, const QString &value) {
        if (!value.isEmpty())
            block.rows.push_back({{cell(key, SpanStyle::Quiet), cell(value)}, {}, false});
    };
    line(tr("For"), m_briefing.audience);
    line(tr("Period"), m_briefing.period);
    line(tr("Information up to"), m_briefing.cutoff);
    line(tr("As known on"), m_briefing.asKnownOn);
    line(tr("Prepared on"), m_briefing.preparedOn);
    line(tr("Prepared by"), m_briefing.preparedBy);
    if (!block.rows.empty())
        add(std::move(block));
    for (const QString &text : m_briefing.confinedTo)
        add(Paragraph{ParagraphRole::Body, {{text, SpanStyle::Strong, {}, {}, {}}}, {}});
    if (m_briefing.bottomLine)
        bottomLine();

    // Without a bottom line it is the first part.
    add(Heading{m_briefing.bottomLine ? 2 : 1, tr("Scope"), u"scope"_s, {}, false});
    for (const QString &text : m_briefing.scope)
        add(Paragraph{ParagraphRole::Body, {{text, {}, {}, {}, {}}}, {}});
    if (!m_briefing.leftOut.isEmpty()) {
        add(Paragraph{ParagraphRole::Body, {{tr("Left out:"), SpanStyle::Strong, {}, {}, {}}}, {}});
        for (const QString &text : m_briefing.leftOut)
            add(Paragraph{ParagraphRole::Item, {{text, {}, {}, {}, {}}}, {}});
    }
    add(Contents{});
}

void Composer::sources()
{
    section(tr("Sources"), u"sources"_s);
    for (const QString &text : m_briefing.sourceSummary)
        add(Paragraph{ParagraphRole::Body, {{text, {}, {}, {}, {}}}, {}});

    for (const SourceItem &item : m_briefing.sources) {
        const SourceDescription &source = item.source;
        add(Heading{2, sourceName(item), sourceAnchor(item.number), {}, false});
        Table table;
        table.columns = {{{}, 0.15}, {{}, 0.85}};
        table.hasHeader = false;
        const auto line = [&table](const QString &key, std::vector<Paragraph> value) {
            table.rows.push_back({{cell(key, SpanStyle::Quiet), std::move(value)}, {}, false});
        };
        const auto stated = [](const QString &text) { return text.isEmpty() ? tr("not stated") : text; };
        line(tr("Publisher"), cell(stated(source.publisher)));
        line(tr("Author"), cell(stated(source.author)));
        std::vector<Paragraph> published =
            cell(source.published ? source.published->toReadable() : tr("not stated"));
        if (!source.publishedReason.isEmpty())
            published.push_back(cell(source.publishedReason, SpanStyle::Quiet).front());
        line(tr("Published"), std::move(published));
        std::vector<Paragraph> reliability = cell(label(source.reliability), SpanStyle::Strong);
        if (!source.reliabilityReason.isEmpty())
            reliability.push_back(cell(source.reliabilityReason).front());
        line(tr("Reliability"), std::move(reliability));

        Paragraph derivation{ParagraphRole::Small, {}, {}};
        for (const Number number : item.derivedFrom) {
            derivation.spans.push_back({derivation.spans.empty() ? tr("Repeats ") : u", "_s, {}, {}, {}, {}});
            derivation.spans.push_back(
                {u"S%1"_s.arg(number), SpanStyle::Citation, sourceAnchor(number), {}, {}});
        }
        for (const QString &title : item.derivedFromUncited)
            derivation.spans.push_back(
                {(derivation.spans.empty() ? tr("Repeats ") : u", "_s) + title, {}, {}, {}, {}});
        if (derivation.spans.empty())
            derivation.spans.push_back({tr("None known: counts as independent"), {}, {}, {}, {}});
        else if (!source.derivedReason.isEmpty())
            derivation.spans.push_back({u". "_s + source.derivedReason, {}, {}, {}, {}});
        line(tr("Derivation"), {std::move(derivation)});

        QStringList carried{
            source.completeness == Completeness::Full
                ? tr("The dossier carries the full text")
                : tr("The dossier carries excerpts: the passages its facts rest on, no more")};
        if (!source.language.isEmpty())
            carried << tr("language: %1").arg(source.language);
        if (!source.file.isEmpty())
            carried << tr("file: %1").arg(source.file);
        if (!source.sha256.isEmpty())
            carried << tr("SHA-256: %1").arg(source.sha256);
        line(tr("Text"), cell(carried.join(u" · "_s)));
        if (!source.url.isEmpty())
            line(tr("Address"),
                 {{ParagraphRole::Small, {{source.url, {}, {}, addressOf(source.url), {}}}, {}}});
        if (!source.notes.isEmpty()) {
            std::vector<Paragraph> notes;
            for (const QString &text : source.notes)
                notes.push_back({source.notes.size() > 1 ? ParagraphRole::SmallItem : ParagraphRole::Small,
                                 {{text, {}, {}, {}, {}}},
                                 {}});
            line(tr("Notes"), std::move(notes));
        }
        line(tr("Passages"), {{ParagraphRole::Small,
                               {{plural("Briefing", "%Ln is cited", "%Ln are cited", item.passages.size()),
                                 SpanStyle::Citation,
                                 u"passages-of-%1"_s.arg(item.number),
                                 {},
                                 {}}},
                               {}}});
        add(std::move(table));
    }
}

void Composer::passages()
{
    if (m_briefing.passages.empty())
        return;
    section(tr("Passages"), u"passages"_s);
    const QString back = m_places == Places::ByPage
                             ? tr("Behind the words stand the characters, and the pages on which the passage "
                                  "is cited.")
                             : tr("Arrows lead back to where a passage is cited.");
    note(tr("The words of the sources, verbatim, by source and in the order of their text. Characters are "
            "counted in the source's "
            "full text, from 0. %1")
             .arg(back));
    for (const SourceItem &source : m_briefing.sources) {
        add(Heading{2, sourceName(source), u"passages-of-%1"_s.arg(source.number),
                    sourceAnchor(source.number), false});
        Table table;
        table.columns = {{{}, 0.08}, {{}, 0.92}};
        table.hasHeader = false;
        table.isRuled = false;
        for (const Number number : source.passages) {
            const PassageItem &item = passage(number);
            Paragraph quote{ParagraphRole::Quote, {{item.exact, {}, {}, {}, {}}}, {}, {}};
            if (source.source.language != m_briefing.language)
                quote.language = source.source.language;
            const std::vector<QString> &citedAt = m_citedAt[static_cast<std::size_t>(number - 1)];
            std::vector<Paragraph> entry;
            if (m_places == Places::ByPage) {
                // On paper, where room is dear, behind the words, which stand apart from it by their face.
                // The source stands above and in the passage's number.
                quote.spans.push_back(span(u"\u2002"_s + placeOnPaper(item), SpanStyle::Quiet));
                quote.backTo = citedAt;
                entry.push_back(std::move(quote));
            } else {
                std::vector<Span> origin;
                origin.push_back(
                    {u"S%1"_s.arg(source.number), SpanStyle::Citation, sourceAnchor(source.number), {}, {}});
                origin.push_back(span(placeInText(item) + tr(" · cited at"), SpanStyle::Quiet));
                entry.push_back(std::move(quote));
                entry.push_back({ParagraphRole::Small, std::move(origin), citedAt});
            }
            const QString ofSource = u"S%1"_s.arg(item.source);
            const QString ordinal = u"·%1"_s.arg(item.ordinal);
            Paragraph label{ParagraphRole::Quote, {}, {}};
            if (m_places == Places::ByPage)
                label.spans = {{ofSource, SpanStyle::Strong, sourceAnchor(item.source), {}, {}},
                               span(ordinal, SpanStyle::Strong)};
            else
                label.spans = {span(ofSource + ordinal, SpanStyle::Strong)};
            table.rows.push_back({{{std::move(label)}, std::move(entry)}, passageAnchor(number), false});
        }
        add(std::move(table));
    }
}

BlockDocument compose(const Briefing &briefing, Places places, int roomStep)
{
    Composer composer(briefing, places, roomStep);
    if (briefing.length == BriefingLength::Page) {
        composer.page();
        return composer.take();
    }
    if (briefing.length == BriefingLength::Brief) {
        composer.brief();
        return composer.take();
    }
    composer.front();
    composer.judgements();
    composer.timeline();
    composer.chronology();
    composer.participants();
    composer.options();
    composer.figures();
    composer.disagreements();
    composer.questions();
    composer.otherFacts();
    composer.sources();
    composer.passages();
    return composer.take();
}

} // namespace chancery::briefing
