// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/compose_sections.h"

#include "core/briefing/briefing_words.h"
#include "core/briefing/scales.h"
#include "core/briefing/short_names.h"
#include "core/domain/plural.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

/// Characters of a title where it only names something.
constexpr qsizetype nameLength = 60;
constexpr std::size_t mostNames = 3;

Paragraph small(const QString &text, SpanStyle style = SpanStyle::Plain)
{
    return {ParagraphRole::Small, {span(text, style)}, {}};
}

QString independent(int roots)
{
    return plural("Briefing", "%Ln independent source", "%Ln independent sources", roots);
}

Table twoColumns()
{
    Table table;
    table.columns = {{{}, 0.17}, {{}, 0.83}};
    table.hasHeader = false;
    return table;
}

/// What a column wants for its title, in letters: the longest word, and no less than its cells do.
double widthOf(const QString &title)
{
    qsizetype longest = 8;
    for (const QString &word : title.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<double>(std::min<qsizetype>(longest, 14));
}

} // namespace

QString Composer::fit(const QString &text, qsizetype most)
{
    const QString simple = text.simplified();
    QString result = clipped(simple, most);
    m_clipped += result.size() < simple.size() ? 1 : 0;
    return result;
}

template<class T, class Name>
void Composer::leaveOut(const QString &what, const std::vector<T> &things, std::size_t from, Name name)
{
    if (from >= things.size())
        return;
    QStringList names;
    for (std::size_t i = from; i < std::min(things.size(), from + mostNames); ++i)
        names << u"“%1”"_s.arg(clipped(name(things[i]).simplified(), nameLength));
    const std::size_t count = things.size() - from;
    QString line = u"%1 (%2)"_s.arg(what).arg(count) + u": "_s + names.join(u", "_s);
    if (count > mostNames)
        line += tr(" and others");
    m_leftOut << line;
}

void Composer::citeTogether(std::vector<Span> &spans, const std::vector<CitedFact> &facts)
{
    std::vector<Number> numbers;
    for (const CitedFact &fact : facts) {
        for (const Number number : fact.supports) {
            if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
                numbers.push_back(number);
        }
    }
    // A passage of each source first: two of one source say less than one of each of two.
    std::vector<Number> chosen;
    std::set<Number> sources;
    for (const bool isFurther : {false, true}) {
        for (const Number number : numbers) {
            if (chosen.size() < m_room.citations &&
                sources.insert(passage(number).source).second != isFurther)
                chosen.push_back(number);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (const Number number : chosen) {
        spans.push_back(span(u" "_s));
        cite(spans, number);
    }
    if (numbers.size() > chosen.size())
        spans.push_back(span(tr(" and %1 more").arg(numbers.size() - chosen.size()), SpanStyle::Quiet));
}

Paragraph Composer::shortFact(const CitedFact &fact)
{
    CitedFact shortened = fact;
    shortened.statement = fit(fact.statement);
    if (shortened.supports.size() > m_room.citations)
        shortened.supports.resize(m_room.citations);
    if (shortened.contradicts.size() > m_room.citations)
        shortened.contradicts.resize(m_room.citations);
    return factParagraph(shortened, ParagraphRole::SmallItem);
}

void Composer::shortHead()
{
    add(Heading{0, clipped(m_briefing.title.simplified(), 140), u"title"_s, {}, false});
    QStringList parts;
    const auto part = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts << key.arg(clipped(value.simplified(), 100));
    };
    part(tr("For: %1"), m_briefing.audience);
    part(tr("By: %1"), m_briefing.preparedBy);
    part(tr("Information up to: %1"), m_briefing.cutoff);
    part(tr("Period: %1"), m_briefing.period);
    add(small(parts.join(u" · "_s)));
    for (const QString &text : m_briefing.confinedTo)
        add(Paragraph{ParagraphRole::Small, {span(fit(text), SpanStyle::Strong)}, {}});
    for (const QString &text : m_briefing.missing)
        add(small(fit(text), SpanStyle::Quiet));
}

void Composer::bottomLine()
{
    section(tr("Bottom line"), u"bottom-line"_s);
    const BottomLineItem &item = *m_briefing.bottomLine;
    const bool isFull = m_briefing.length == BriefingLength::Full;
    Paragraph paragraph{
        ParagraphRole::Lead, {span(isFull ? item.text : fit(item.text, m_room.statement))}, {}};
    citeTogether(paragraph.spans, item.facts);
    add(std::move(paragraph));
}

/// A few of the facts that most independent sources carry, in place of judgements.
void Composer::leadFacts()
{
    if (m_briefing.leadFacts.empty())
        return;
    section(tr("What most independent sources carry"), u"lead-facts"_s);
    const std::size_t count = std::min(m_briefing.leadFacts.size(), 2 * m_room.judgements);
    for (std::size_t i = 0; i < count; ++i)
        add(shortFact(m_briefing.leadFacts[i]));
    leaveOut(tr("Facts that come next"), m_briefing.leadFacts, count,
             [](const CitedFact &fact) { return fact.statement; });
}

void Composer::shortJudgements()
{
    if (m_briefing.judgements.empty())
        return;
    section(tr("Key judgements"), u"judgements"_s);
    const std::size_t count = std::min(m_briefing.judgements.size(), m_room.judgements);
    for (std::size_t i = 0; i < count; ++i) {
        const JudgementItem &item = m_briefing.judgements[i];
        add(Paragraph{
            ParagraphRole::Body,
            {span(u"%1\u2002"_s.arg(i + 1), SpanStyle::Quiet), span(fit(item.statement, m_room.statement))},
            {}});
        Paragraph basis{ParagraphRole::Small,
                        {span(tr("Confidence: %1").arg(chancery::label(item.confidence)), SpanStyle::Strong),
                         span(u" · "_s + independent(item.roots) + u" ·"_s)},
                        {}};
        citeTogether(basis.spans, item.facts);
        if (!item.against.empty()) {
            basis.spans.push_back(span(tr(" · against it:")));
            citeTogether(basis.spans, item.against);
        }
        add(std::move(basis));
    }
    leaveOut(tr("Judgements"), m_briefing.judgements, count,
             [](const JudgementItem &item) { return item.statement; });
}

void Composer::briefJudgements()
{
    if (m_briefing.judgements.empty())
        return;
    section(tr("Key judgements"), u"judgements"_s);
    note(likelihoodScale());
    const std::size_t count = std::min(m_briefing.judgements.size(), m_room.judgements);
    for (std::size_t i = 0; i < count; ++i) {
        const JudgementItem &item = m_briefing.judgements[i];
        add(Heading{2,
                    u"%1. %2"_s.arg(i + 1).arg(fit(item.statement, m_room.statement)),
                    u"judgement-"_s + item.id.toString(),
                    {},
                    false});
        Table table = twoColumns();
        // The scales stand in the margin, where the first judgement uses them.
        const auto line = [&table](const QString &key, std::vector<Paragraph> value,
                                   const QString &scale = {}) {
            std::vector<Paragraph> margin{small(key, SpanStyle::Quiet)};
            if (!scale.isEmpty())
                margin.push_back(small(scale, SpanStyle::Quiet));
            if (!value.empty())
                table.rows.push_back({{std::move(margin), std::move(value)}, {}, false});
        };
        const auto facts = [this](const std::vector<CitedFact> &all) {
            std::vector<Paragraph> paragraphs;
            const std::size_t shown = std::min(all.size(), m_room.facts);
            for (std::size_t k = 0; k < shown; ++k)
                paragraphs.push_back(shortFact(all[k]));
            if (const std::size_t further = all.size() - shown; further > 0)
                paragraphs.push_back(
                    small(plural("Briefing", "and %Ln further fact", "and %Ln further facts", further),
                          SpanStyle::Quiet));
            return paragraphs;
        };
        const auto texts = [this](const QStringList &list) {
            return list.isEmpty() ? std::vector<Paragraph>() : std::vector{small(fit(list.join(u" "_s)))};
        };
        line(tr("Confidence"),
             {{ParagraphRole::Small,
               {span(chancery::label(item.confidence) + u", "_s + independent(item.roots) + u". "_s,
                     SpanStyle::Strong),
                span(fit(item.confidenceReason))},
               {}}},
             i == 0 ? confidenceScale() : QString());
        line(tr("Rests on"), facts(item.facts), i == 0 ? evidenceScale() : QString());
        line(tr("Against it"), facts(item.against));
        line(tr("Assumes"), texts(item.assumptions));
        line(tr("Otherwise"), texts(item.alternatives));
        std::vector<Paragraph> changes;
        for (qsizetype k = 0; k < std::min<qsizetype>(item.wouldChangeIf.size(), 4); ++k)
            changes.push_back({ParagraphRole::SmallItem, {span(fit(item.wouldChangeIf[k]))}, {}});
        line(tr("Would change if"), std::move(changes));
        line(tr("Since then"), texts(item.since));
        add(std::move(table));
    }
    leaveOut(tr("Judgements"), m_briefing.judgements, count,
             [](const JudgementItem &item) { return item.statement; });
}

void Composer::shortChanges()
{
    if (m_briefing.changes.empty())
        return;
    const std::size_t count = std::min(m_briefing.changes.size(), m_room.changes);
    const auto name = [](const ChangeItem &item) { return item.title; };
    if (count > 0) {
        section(tr("What changed since %1").arg(m_briefing.changedSince), u"changes"_s);
        for (std::size_t i = 0; i < count; ++i) {
            const ChangeItem &item = m_briefing.changes[i];
            Paragraph paragraph{
                ParagraphRole::SmallItem,
                {span(clipped(item.title.simplified(), 90), SpanStyle::Strong), span(u": "_s)},
                {}};
            paragraph.spans.push_back(span(
                item.before.isEmpty() ? tr("new, %1").arg(clipped(item.now, 60))
                                      : u"%1 → %2"_s.arg(clipped(item.before, 60), clipped(item.now, 60))));
            Room whole = m_room;
            m_room.citations = std::min<std::size_t>(m_room.citations, 2);
            citeTogether(paragraph.spans, item.facts);
            m_room = whole;
            add(std::move(paragraph));
        }
    }
    leaveOut(tr("Changes since %1").arg(m_briefing.changedSince), m_briefing.changes, count, name);
}

void Composer::decisiveDays()
{
    if (m_briefing.decisive.empty())
        return;
    const std::size_t count = std::min(m_briefing.decisive.size(), m_room.marks);
    if (count > 0) {
        TimelinePicture picture;
        picture.marks.assign(m_briefing.decisive.begin(),
                             m_briefing.decisive.begin() + static_cast<std::ptrdiff_t>(count));
        std::stable_sort(picture.marks.begin(), picture.marks.end(), [](const auto &a, const auto &b) {
            return std::tie(a.last, a.first, a.date) < std::tie(b.last, b.first, b.date);
        });
        QStringList words;
        for (TimelinePicture::Mark &mark : picture.marks) {
            mark.title = clipped(mark.title.simplified(), 64);
            words << u"%1: %2 (%3)"_s.arg(mark.date, mark.title, chancery::label(mark.status, mark.kind));
        }
        picture.alt = tr("The decisive days on an axis. %1.").arg(words.join(u"; "_s));
        section(tr("The decisive days"), u"timeline"_s);
        add(std::move(picture));
    }
    leaveOut(tr("Events of the period"), m_briefing.decisive, count,
             [](const TimelinePicture::Mark &mark) { return mark.title; });
}

void Composer::shortChronology()
{
    if (m_briefing.chronology.empty())
        return;
    section(tr("Timeline"), u"timeline"_s);
    const std::size_t count = std::min(m_briefing.chronology.size(), m_room.rows);
    TimelinePicture picture{m_briefing.timelineWords, {}};
    for (std::size_t i = 0; i < count && picture.marks.size() < m_room.marks; ++i) {
        const ChronologyRow &row = m_briefing.chronology[i];
        if (row.mark.first || row.mark.last)
            picture.marks.push_back(row.mark);
    }
    if (!picture.marks.empty())
        add(std::move(picture));
    Table table;
    table.columns = {{tr("No."), 0.06}, {tr("Date"), 0.2}, {tr("Event, state and where it stands"), 0.74}};
    for (std::size_t i = 0; i < count; ++i) {
        const ChronologyRow &row = m_briefing.chronology[i];
        Paragraph event{ParagraphRole::Small, {span(clipped(row.title, 90), SpanStyle::Strong)}, {}};
        std::vector<CitedFact> facts;
        QStringList states;
        for (const CitedValue &status : row.statuses) {
            states << status.text;
            facts.insert(facts.end(), status.facts.begin(), status.facts.end());
        }
        for (const CitedValue &date : row.dates)
            facts.insert(facts.end(), date.facts.begin(), date.facts.end());
        if (facts.empty())
            facts = row.facts;
        if (!states.isEmpty())
            event.spans.push_back(span(u" · "_s + clipped(states.join(u"; "_s), 60)));
        Room whole = m_room;
        m_room.citations = std::min<std::size_t>(m_room.citations, 2);
        citeTogether(event.spans, facts);
        m_room = whole;
        if (row.leftOut > 0)
            event.spans.push_back(span(plural("Briefing", " (%Ln further fact left out by the filter)",
                                              " (%Ln further facts left out by the filter)", row.leftOut),
                                       SpanStyle::Quiet));
        const QString date =
            row.dates.empty() ? tr("not dated by any report")
                              : clipped(row.mark.date.isEmpty() ? row.dates.front().text : row.mark.date, 60);
        table.rows.push_back({{{small(QString::number(row.number), SpanStyle::Quiet)},
                               {small(date + (row.datesDiffer ? tr(" (reports differ)") : QString()))},
                               {std::move(event)}},
                              u"event-"_s + row.id.toString(),
                              false});
    }
    add(std::move(table));
    leaveOut(tr("Events"), m_briefing.chronology, count, [](const ChronologyRow &row) { return row.title; });
}

void Composer::shortOptions()
{
    // Options with positions, and those who hold most of them.
    std::vector<const OptionItem *> options;
    std::map<QString, std::pair<QString, std::size_t>> held; // by id: name and count
    std::vector<QString> order;
    for (const OptionItem &item : m_briefing.options) {
        if (item.positions.empty())
            continue;
        options.push_back(&item);
        for (const OptionItem::Position &position : item.positions) {
            auto &entry = held[position.participant.toString()];
            if (entry.second++ == 0)
                order.push_back(position.participant.toString());
            entry.first = position.name;
        }
    }
    if (options.empty())
        return;
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString &a, const QString &b) { return held[a].second > held[b].second; });
    const std::size_t columns = std::min(order.size(), m_room.columns);
    const bool hasOthers = columns < order.size();
    section(tr("Options, and who stands where"), u"options"_s);
    Table table;
    // Each as wide as the longest word of its title asks for, so that none is cut.
    constexpr double others = 16;
    std::vector<double> widths;
    for (std::size_t i = 0; i < columns; ++i)
        widths.push_back(widthOf(clipped(held[order[i]].first, 30)));
    const double share = 0.76 / std::accumulate(widths.begin(), widths.end(), hasOthers ? others : 0.0);
    table.columns.push_back({tr("Option"), 0.24});
    for (std::size_t i = 0; i < columns; ++i)
        table.columns.push_back({clipped(held[order[i]].first, 30), widths[i] * share});
    if (hasOthers)
        table.columns.push_back({tr("Others"), others * share});
    const std::size_t count = std::min(options.size(), m_room.options);
    Room whole = m_room;
    m_room.citations = 1;
    for (std::size_t i = 0; i < count; ++i) {
        Table::Row row;
        row.anchor = u"option-"_s + options[i]->id.toString();
        row.cells.push_back({small(clipped(options[i]->title, 80), SpanStyle::Strong)});
        row.cells.resize(table.columns.size());
        int further = 0;
        for (const OptionItem::Position &position : options[i]->positions) {
            const auto column = std::find(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(columns),
                                          position.participant.toString());
            const auto index = static_cast<std::size_t>(column - order.begin());
            std::vector<Paragraph> &cell = row.cells[index + 1];
            if (cell.size() >= (index < columns ? 2 : 4)) {
                ++further;
                continue;
            }
            Paragraph paragraph{ParagraphRole::Small, {}, {}};
            if (index >= columns)
                paragraph.spans.push_back(span(clipped(position.name, 30) + u": "_s));
            paragraph.spans.push_back(span(chancery::label(position.stance)));
            if (position.fact.assertion != Assertion::Reported)
                paragraph.spans.push_back(
                    span(u" ("_s + chancery::label(position.fact.assertion) + u')', SpanStyle::Quiet));
            if (!position.fact.condition.isEmpty())
                paragraph.spans.push_back(
                    span(u", "_s + clipped(position.fact.condition, 60), SpanStyle::Quiet));
            citeTogether(paragraph.spans, {position.fact});
            cell.push_back(std::move(paragraph));
        }
        if (further > 0)
            row.cells.front().push_back(
                small(plural("Briefing", "and %Ln further position", "and %Ln further positions", further),
                      SpanStyle::Quiet));
        table.rows.push_back(std::move(row));
    }
    m_room = whole;
    add(std::move(table));
    leaveOut(tr("Options with positions"), options, count,
             [](const OptionItem *item) { return item->title; });
    std::vector<const OptionItem *> without;
    for (const OptionItem &item : m_briefing.options) {
        if (item.positions.empty())
            without.push_back(&item);
    }
    leaveOut(tr("Options on which nobody is reported to stand"), without, 0,
             [](const OptionItem *item) { return item->title; });
}

void Composer::shortDisagreements()
{
    std::vector<const Disagreement *> real;
    std::vector<const Disagreement *> updates;
    std::vector<const Disagreement *> others;
    for (const Disagreement &item : m_briefing.disagreements) {
        if (item.kind == DisagreementKind::Contradiction || item.kind == DisagreementKind::Denial)
            real.push_back(&item);
        else
            (item.kind == DisagreementKind::Update ? updates : others).push_back(&item);
    }
    const auto name = [](const Disagreement *item) { return item->title; };
    if (!real.empty()) {
        section(tr("Where reports contradict each other"), u"disagreements"_s);
        Table table = twoColumns();
        table.columns = {{{}, 0.25}, {{}, 0.75}};
        const std::size_t count = std::min(real.size(), m_room.disagreements / 2 + 1);
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<Paragraph> sides;
            for (const CitedValue &value : real[i]->values) {
                if (sides.size() == 4)
                    break;
                Paragraph paragraph{ParagraphRole::SmallItem, {span(clipped(value.text, 160))}, {}};
                citeTogether(paragraph.spans, value.facts);
                std::vector<CitedFact> against;
                for (const CitedFact &fact : value.facts) {
                    if (!fact.contradicts.empty()) {
                        paragraph.spans.push_back(span(tr(" contradicted by "), SpanStyle::Quiet));
                        cite(paragraph.spans, fact.contradicts.front());
                        break;
                    }
                }
                sides.push_back(std::move(paragraph));
            }
            table.rows.push_back({{{small(clipped(real[i]->title, 80), SpanStyle::Strong),
                                    small(real[i]->what, SpanStyle::Quiet)},
                                   std::move(sides)},
                                  {},
                                  false});
        }
        add(std::move(table));
        leaveOut(tr("Contradictions and denials"), real, count, name);
    }
    if (!updates.empty()) {
        section(tr("What was updated: then → now"), u"updates"_s);
        const std::size_t count = std::min(updates.size(), m_room.disagreements);
        for (std::size_t i = 0; i < count; ++i) {
            Paragraph paragraph{ParagraphRole::SmallItem,
                                {span(clipped(updates[i]->title, 80), SpanStyle::Strong), span(u": "_s)},
                                {}};
            bool isFirst = true;
            for (const CitedValue &value : updates[i]->values) {
                paragraph.spans.push_back(span((isFirst ? QString() : u" → "_s) + clipped(value.text, 100)));
                Room whole = m_room;
                m_room.citations = 1;
                citeTogether(paragraph.spans, value.facts);
                m_room = whole;
                isFirst = false;
            }
            add(std::move(paragraph));
        }
        leaveOut(tr("Updates"), updates, count, name);
    }
    leaveOut(tr("Differences that may all be true"), others, 0, name);
}

void Composer::shortQuestions()
{
    if (m_briefing.questions.empty())
        return;
    section(tr("Open questions and signals"), u"questions"_s);
    Table table;
    table.columns = {{tr("Question"), 0.36}, {tr("State"), 0.14}, {tr("Last movement"), 0.5}};
    std::vector<const QuestionItem *> questions;
    for (const QuestionKind kind : {QuestionKind::Obstacle, QuestionKind::Signal, QuestionKind::OpenPoint}) {
        for (const QuestionItem &item : m_briefing.questions) {
            if (item.kind == kind)
                questions.push_back(&item);
        }
    }
    const std::size_t count = std::min(questions.size(), m_room.questions);
    for (std::size_t i = 0; i < count; ++i) {
        const QuestionItem &item = *questions[i];
        Paragraph last{ParagraphRole::Small, {}, {}};
        if (item.last) {
            if (!item.lastDate.isEmpty())
                last.spans.push_back(span(item.lastDate + u": "_s, SpanStyle::Quiet));
            last.spans.push_back(span(clipped(item.last->statement, std::min<qsizetype>(m_room.text, 140))));
            Room whole = m_room;
            m_room.citations = 1;
            citeTogether(last.spans, {*item.last});
            m_room = whole;
        }
        table.rows.push_back(
            {{{small(clipped(item.title, 90), SpanStyle::Strong)},
              {small(chancery::label(item.state)), small(chancery::label(item.kind), SpanStyle::Quiet)},
              {std::move(last)}},
             u"question-"_s + item.id.toString(),
             false});
    }
    add(std::move(table));
    leaveOut(tr("Questions"), questions, count, [](const QuestionItem *item) { return item->title; });
}

void Composer::shortSources()
{
    section(tr("Sources"), u"sources"_s);
    const auto &sources = m_briefing.sources;
    if (sources.empty()) {
        add(small(tr("No source is cited.")));
        return;
    }
    const auto derived = std::count_if(sources.begin(), sources.end(), [](const SourceItem &item) {
        return !item.derivedFrom.empty() || !item.derivedFromUncited.empty();
    });
    const auto independentCount = static_cast<int>(sources.size()) - static_cast<int>(derived);
    Paragraph paragraph{ParagraphRole::Small, {}, {}};
    paragraph.spans.push_back(
        span(plural("Briefing", "%Ln source is cited, ", "%Ln sources are cited, ", sources.size()) +
             independent(independentCount) + u": "_s));
    const std::size_t count = std::min(sources.size(), m_room.sources);
    for (std::size_t i = 0; i < count; ++i) {
        const SourceItem &item = sources[i];
        Span name = span(u"S%1"_s.arg(item.number), SpanStyle::Strong);
        name.anchor = sourceAnchor(item.number);
        paragraph.spans.push_back(std::move(name));
        QString words = u"\u00a0"_s + item.shortName + u" ("_s + toTerm(item.source.reliability);
        if (!item.derivedFrom.empty())
            words += tr(", repeats S%1").arg(item.derivedFrom.front());
        paragraph.spans.push_back(span(words + (i + 1 < count ? u"); "_s : u")."_s)));
    }
    add(std::move(paragraph));
    leaveOut(tr("Sources"), sources, count, [](const SourceItem &item) { return item.source.title; });
}

void Composer::omissions()
{
    QStringList lines = m_leftOut;
    if (m_clipped > 0)
        lines << tr("the rest of texts that end in “…” (%1)").arg(m_clipped);
    const bool isPage = m_briefing.length == BriefingLength::Page;
    if (lines.isEmpty())
        return;
    Paragraph paragraph{
        ParagraphRole::Small,
        {span(isPage ? tr("Not on this page: ") : tr("Not in this brief: "), SpanStyle::Strong),
         span(lines.join(u"; "_s) + u'.')},
        {}};
    add(std::move(paragraph));
}

void Composer::page()
{
    shortHead();
    if (m_briefing.bottomLine)
        bottomLine();
    shortJudgements();
    leadFacts();
    shortChanges();
    decisiveDays();
    shortSources();
    note(allScales());
    omissions();
}

void Composer::brief()
{
    shortHead();
    if (m_briefing.bottomLine)
        bottomLine();
    // Where there are no judgements, there is no margin of theirs.
    if (m_briefing.judgements.empty())
        note(allScales());
    else
        note(tr("[S2·8] is the eighth passage of source S2; the full form carries it word for word."));
    briefJudgements();
    leadFacts();
    shortChanges();
    shortChronology();
    shortOptions();
    shortDisagreements();
    shortQuestions();
    shortSources();
    omissions();
}

} // namespace chancery::briefing
