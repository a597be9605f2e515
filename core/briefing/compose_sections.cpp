// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/compose_sections.h"

#include "core/briefing/briefing_words.h"
#include "core/briefing/figure_chart.h"
#include "core/briefing/scales.h"
#include "core/domain/plural.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

/// The plain way of saying something needs no mark.
bool isMarked(Assertion assertion)
{
    return assertion != Assertion::Reported;
}

/// `Host`, where the term is `host`.
QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

/// What stands for a role in the matrix.
QString mark(Role role)
{
    switch (role) {
    case Role::Host:
        return tr("H");
    case Role::Chair:
        return tr("C");
    case Role::Signatory:
        return tr("S");
    case Role::Attended:
        return tr("A");
    case Role::Expected:
        return tr("E");
    case Role::Invited:
        return tr("I");
    case Role::Speaker:
        return tr("Sp");
    case Role::Author:
        return tr("Au");
    case Role::Actor:
        return tr("Ac");
    case Role::Mediator:
        return tr("Me");
    case Role::Head:
        return tr("D");
    case Role::Party:
        return tr("P");
    case Role::Absent:
        return u"–"_s;
    case Role::Mentioned:
        return u"·"_s;
    }
    return {};
}

/// Whether the participant had the role, by this fact. To be expected or mentioned is had by being said.
bool isHadAs(const ParticipantItem::InEvent &role)
{
    if (role.role == Role::Expected || role.role == Role::Invited || role.role == Role::Mentioned)
        return role.fact.assertion != Assertion::Denied;
    return role.fact.assertion == Assertion::Reported || role.fact.assertion == Assertion::Confirmed ||
           role.fact.assertion == Assertion::Announced;
}

QString sourceNames(const CitedFact &fact)
{
    QStringList names;
    for (const Number number : fact.sources)
        names << u"S%1"_s.arg(number);
    return names.join(u", "_s);
}

} // namespace

Composer::Composer(const Briefing &briefing, Places places, int roomStep)
    : m_briefing(briefing)
    , m_places(places)
    , m_room(roomOf(briefing.length, roomStep))
    , m_citedAt(briefing.passages.size())
{
    m_document.title = briefing.title;
    m_document.language = briefing.language;
    m_document.subject = briefing.description;
    m_document.author = briefing.preparedBy;
    m_document.footer =
        briefing.preparedOn.isEmpty() ? QString() : tr("Prepared on %1").arg(briefing.preparedOn);
    m_document.handling = briefing.handling;
}

void Composer::section(const QString &text, const QString &anchor)
{
    add(Heading{1, text, anchor, {}, false});
}

void Composer::note(const QString &text)
{
    add(Paragraph{ParagraphRole::Small, {span(text, SpanStyle::Quiet)}, {}});
}

QString Composer::citationOf(const PassageItem &passage)
{
    QString text = u"[S%1·%2"_s.arg(passage.source).arg(passage.ordinal);
    if (m_isNamed.insert(passage.source).second) {
        const auto source =
            std::find_if(m_briefing.sources.begin(), m_briefing.sources.end(),
                         [&](const SourceItem &item) { return item.number == passage.source; });
        if (source != m_briefing.sources.end())
            text += u'\u00a0' + source->shortName;
    }
    return text + u']';
}

void Composer::cite(std::vector<Span> &spans, Number number)
{
    std::vector<QString> &places = m_citedAt[static_cast<std::size_t>(number - 1)];
    const QString anchor = u"cited-%1-%2"_s.arg(number).arg(places.size() + 1);
    places.push_back(anchor);
    const PassageItem &item = passage(number);
    // The short forms carry no passages; there a citation leads to its source.
    const bool isFull = m_briefing.length == BriefingLength::Full;
    spans.push_back({citationOf(item),
                     SpanStyle::Citation,
                     isFull ? passageAnchor(number) : sourceAnchor(item.source),
                     {},
                     anchor});
}

void Composer::cite(std::vector<Span> &spans, const CitedFact &fact)
{
    const auto numbers = [&](const std::vector<Number> &list) {
        for (const Number number : list) {
            if (number != list.front())
                spans.push_back(span(u" "_s));
            cite(spans, number);
        }
    };
    numbers(fact.supports);
    if (!fact.contradicts.empty()) {
        spans.push_back(span(tr(" contradicted by "), SpanStyle::Quiet));
        numbers(fact.contradicts);
    }
}

void Composer::state(std::vector<Span> &spans, const CitedFact &fact)
{
    spans.push_back(span(fact.statement + u"\u00a0"_s));
    cite(spans, fact);
    QString rating = u"\u00a0"_s;
    if (isMarked(fact.assertion))
        rating += chancery::label(fact.assertion) + u"\u00a0"_s;
    rating += toTerm(fact.reliability) + QString::number(fact.credibility);
    for (const QString &trait : {fact.said, fact.condition})
        rating += trait.isEmpty() ? QString() : u" · "_s + trait;
    spans.push_back(span(rating, SpanStyle::Quiet));
}

Paragraph Composer::factParagraph(const CitedFact &fact, ParagraphRole role)
{
    Paragraph paragraph{role, {}, {}};
    state(paragraph.spans, fact);
    return paragraph;
}

void Composer::citeValue(std::vector<Span> &spans, const CitedFact &fact, const QString &value, bool isFirst)
{
    if (isMarked(fact.assertion) && chancery::label(fact.assertion) != value)
        spans.push_back(
            span((isFirst ? u" "_s : u", "_s) + chancery::label(fact.assertion), SpanStyle::Quiet));
    spans.push_back(span(u" "_s));
    cite(spans, fact);
    if (!fact.said.isEmpty())
        spans.push_back(span(u" · "_s + fact.said, SpanStyle::Quiet));
}

std::vector<Paragraph> Composer::valueCell(const std::vector<CitedValue> &values)
{
    std::vector<Paragraph> cell;
    for (const CitedValue &value : values) {
        Paragraph paragraph{ParagraphRole::Small, {span(value.text)}, {}};
        for (const CitedFact &fact : value.facts)
            citeValue(paragraph.spans, fact, value.text, &fact == &value.facts.front());
        cell.push_back(std::move(paragraph));
    }
    return cell;
}

void Composer::judgements()
{
    if (m_briefing.judgements.empty())
        return;
    section(tr("Key judgements"), u"judgements"_s);
    note(tr(
        "What the analyst concludes. Likelihood stands in the judgement, in the terms of ICD 203; confidence "
        "in the grounds for it stands apart."));
    note(likelihoodScale());
    Table table;
    table.columns = {{{}, 0.14}, {{}, 0.86}};
    table.hasHeader = false;
    for (const JudgementItem &item : m_briefing.judgements) {
        table.rows.push_back({{{{ParagraphRole::Body, {span(item.statement, SpanStyle::Strong)}, {}}}},
                              u"judgement-"_s + item.id.toString(),
                              true});
        std::vector<Paragraph> confidence;
        confidence.push_back(
            {ParagraphRole::Small,
             {span(capitalized(chancery::label(item.confidence)) + u". "_s, SpanStyle::Strong),
              span(item.confidenceReason)},
             {}});
        std::vector<Paragraph> facts;
        for (const CitedFact &fact : item.facts)
            facts.push_back(factParagraph(fact, ParagraphRole::SmallItem));
        // The scales stand in the margin, where the first judgement uses them.
        const bool isFirst = &item == &m_briefing.judgements.front();
        const auto line = [&table](const QString &key, std::vector<Paragraph> value,
                                   const QString &scale = {}) {
            std::vector<Paragraph> margin;
            for (const QString &words : {key, scale}) {
                if (!words.isEmpty())
                    margin.push_back({ParagraphRole::Small, {span(words, SpanStyle::Quiet)}, {}});
            }
            if (!value.empty())
                table.rows.push_back({{std::move(margin), std::move(value)}, {}, false});
        };
        const auto texts = [](const QStringList &list) {
            std::vector<Paragraph> paragraphs;
            for (const QString &text : list)
                paragraphs.push_back(
                    {list.size() > 1 ? ParagraphRole::SmallItem : ParagraphRole::Small, {span(text)}, {}});
            return paragraphs;
        };
        line(tr("Confidence"), std::move(confidence), isFirst ? confidenceScale() : QString());
        line(tr("Rests on"), std::move(facts), isFirst ? evidenceScale() : QString());
        std::vector<Paragraph> against;
        for (const CitedFact &fact : item.against)
            against.push_back(factParagraph(fact, ParagraphRole::SmallItem));
        line(tr("Against it"), std::move(against));
        line(tr("Assumes"), texts(item.assumptions));
        line(tr("Otherwise"), texts(item.alternatives));
        line(tr("Would change if"), texts(item.wouldChangeIf));
        line(tr("Since then"), texts(item.since));
        line(tr("Said before"), texts(item.earlier));
    }
    add(std::move(table));
}

void Composer::timeline()
{
    if (!m_briefing.hasTimeline)
        return;
    section(tr("Timeline"), u"timeline"_s);
    TimelinePicture picture{m_briefing.timelineWords, {}};
    for (const ChronologyRow &row : m_briefing.chronology) {
        if (row.mark.first || row.mark.last)
            picture.marks.push_back(row.mark);
    }
    // More than this are no axis but a density.
    constexpr std::size_t mostMarks = 160;
    if (picture.marks.size() > mostMarks)
        picture.marks.clear();
    if (!picture.marks.empty())
        note(tr("Numbers are those of the chronology. The axis is not to scale: it is broken, “//”, where "
                "nothing is dated for more than ten days."));
    add(std::move(picture));
}

void Composer::chronology()
{
    if (m_briefing.chronology.empty())
        return;
    section(tr("Chronology"), u"chronology"_s);
    Table table;
    table.columns = {
        {tr("Date"), 0.14}, {tr("Event"), 0.21}, {tr("Status"), 0.11}, {tr("What is reported"), 0.54}};
    for (const ChronologyRow &row : m_briefing.chronology) {
        std::vector<Paragraph> dates = valueCell(row.dates);
        if (dates.empty())
            dates.push_back({ParagraphRole::Small, {span(tr("not stated"), SpanStyle::Quiet)}, {}});
        if (row.datesDiffer)
            dates.push_back({ParagraphRole::Small, {span(tr("reports differ"), SpanStyle::Quiet)}, {}});

        std::vector<Paragraph> event;
        event.push_back(
            {ParagraphRole::Small,
             {span(u"%1\u2002"_s.arg(row.number), SpanStyle::Quiet), span(row.title, SpanStyle::Strong),
              span(u"\u2002"_s + chancery::label(row.kind), SpanStyle::Quiet)},
             {}});
        for (Paragraph &place : valueCell(row.places))
            event.push_back(std::move(place));

        std::vector<Paragraph> statuses = valueCell(row.statuses);
        if (statuses.empty())
            statuses.push_back({ParagraphRole::Small, {span(tr("not stated"), SpanStyle::Quiet)}, {}});

        std::vector<Paragraph> facts;
        for (const CitedFact &fact : row.facts)
            facts.push_back(factParagraph(fact, ParagraphRole::SmallItem));
        for (const ChronologyRow::RoleGroup &group : row.roles) {
            Paragraph paragraph{ParagraphRole::SmallItem,
                                {span(capitalized(chancery::label(group.role)) + u": "_s, SpanStyle::Strong)},
                                {}};
            QString last;
            for (const auto &[name, fact] : group.participants) {
                const bool isNew = name != last;
                if (isNew)
                    paragraph.spans.push_back(span((last.isEmpty() ? QString() : u"; "_s) + name));
                citeValue(paragraph.spans, fact, chancery::label(group.role), isNew);
                last = name;
            }
            facts.push_back(std::move(paragraph));
        }
        if (row.leftOut > 0)
            facts.push_back({ParagraphRole::Small,
                             {span(plural("Briefing", "%Ln further fact is left out by the filter",
                                          "%Ln further facts are left out by the filter", row.leftOut),
                                   SpanStyle::Quiet)},
                             {}});
        table.rows.push_back({{std::move(dates), std::move(event), std::move(statuses), std::move(facts)},
                              u"event-"_s + row.id.toString(),
                              false});
    }
    add(std::move(table));
}

void Composer::participantMatrix()
{
    // With one event there is nothing to compare.
    if (m_briefing.eventsOfParticipants.size() < 2)
        return;
    Matrix matrix;
    QHash<QString, std::size_t> columnOf;
    for (const auto &[event, title] : m_briefing.eventsOfParticipants) {
        columnOf.insert(event.toString(), matrix.columns.size());
        matrix.columns.push_back({title, u"event-"_s + event.toString()});
    }
    for (const ParticipantItem &item : m_briefing.participants) {
        Matrix::Row row{{item.name, u"participant-"_s + item.id.toString()},
                        std::vector<QString>(matrix.columns.size())};
        for (const ParticipantItem::InEvent &role : item.roles) {
            QString &cell = row.cells[columnOf.value(role.event.toString())];
            // A role that is planned, alleged or denied and nothing more is not to be taken for one that was
            // had.
            const bool isHad = std::any_of(item.roles.begin(), item.roles.end(), [&](const auto &other) {
                return other.event == role.event && other.role == role.role && isHadAs(other);
            });
            const QString letter = isHad ? mark(role.role) : u"(%1)"_s.arg(mark(role.role));
            if (!cell.contains(letter))
                cell += letter;
        }
        matrix.rows.push_back(std::move(row));
    }
    QStringList legend;
    for (const Role role : {Role::Host, Role::Chair, Role::Head, Role::Mediator, Role::Party, Role::Signatory,
                            Role::Attended, Role::Speaker, Role::Author, Role::Actor, Role::Expected,
                            Role::Invited, Role::Absent, Role::Mentioned}) {
        const bool occurs = std::any_of(
            m_briefing.participants.begin(), m_briefing.participants.end(), [role](const auto &item) {
                return std::any_of(item.roles.begin(), item.roles.end(),
                                   [role](const auto &each) { return each.role == role; });
            });
        if (occurs)
            legend << mark(role) + u"\u00a0"_s + chancery::label(role);
    }
    note(tr("Roles in events: %1; in parentheses where only planned, alleged or denied. Each name leads to "
            "its entry below, where every role is cited.")
             .arg(legend.join(u", "_s)));
    add(std::move(matrix));
}

void Composer::participants()
{
    if (m_briefing.participants.empty())
        return;
    section(tr("Participants"), u"participants"_s);
    participantMatrix();
    Table table;
    table.columns = {{tr("Participant"), 0.26}, {tr("Role in events"), 0.74}};
    for (const ParticipantItem &item : m_briefing.participants) {
        std::vector<Paragraph> who;
        who.push_back({ParagraphRole::Small, {span(item.name, SpanStyle::Strong)}, {}});
        QString kind = chancery::label(item.kind);
        if (!item.memberOf.isEmpty())
            kind += u" · "_s + item.memberOf.join(u", "_s);
        who.push_back({ParagraphRole::Small, {span(kind, SpanStyle::Quiet)}, {}});
        if (!item.aliases.isEmpty())
            who.push_back({ParagraphRole::Small,
                           {span(tr("also %1").arg(item.aliases.join(u", "_s)), SpanStyle::Quiet)},
                           {}});
        std::vector<Paragraph> roles;
        // A line a role, with the events in the order of time.
        std::vector<Role> order;
        for (const ParticipantItem::InEvent &role : item.roles) {
            if (std::find(order.begin(), order.end(), role.role) == order.end())
                order.push_back(role.role);
        }
        for (const Role had : order) {
            Paragraph paragraph{ParagraphRole::SmallItem,
                                {span(capitalized(chancery::label(had)) + u": "_s, SpanStyle::Strong)},
                                {}};
            QString last;
            for (const ParticipantItem::InEvent &role : item.roles) {
                if (role.role != had)
                    continue;
                const bool isNew = role.title != last;
                if (isNew)
                    paragraph.spans.push_back(span((last.isEmpty() ? QString() : u"; "_s) + role.title));
                last = role.title;
                citeValue(paragraph.spans, role.fact, chancery::label(had), isNew);
            }
            roles.push_back(std::move(paragraph));
        }
        table.rows.push_back(
            {{std::move(who), std::move(roles)}, u"participant-"_s + item.id.toString(), false});
    }
    add(std::move(table));
}

void Composer::options()
{
    if (m_briefing.options.empty())
        return;
    section(tr("Options"), u"options"_s);
    for (const OptionItem &item : m_briefing.options) {
        add(Heading{2, item.title, u"option-"_s + item.id.toString(), {}, false});
        Table table;
        table.columns = {{{}, 0.14}, {{}, 0.86}};
        table.hasHeader = false;
        const auto line = [&table](const QString &key, std::vector<Paragraph> value) {
            table.rows.push_back(
                {{{{ParagraphRole::Small, {span(key, SpanStyle::Quiet)}, {}}}, std::move(value)}, {}, false});
        };
        for (const auto &[aspect, facts] : item.aspects) {
            std::vector<Paragraph> cell;
            for (const CitedFact &fact : facts)
                cell.push_back(
                    factParagraph(fact, facts.size() > 1 ? ParagraphRole::SmallItem : ParagraphRole::Small));
            line(capitalized(chancery::label(aspect)), std::move(cell));
        }
        std::vector<Paragraph> positions;
        for (const OptionItem::Position &position : item.positions) {
            Paragraph paragraph{
                ParagraphRole::SmallItem,
                {span(position.name + u" "_s + chancery::label(position.stance), SpanStyle::Strong),
                 span(u": "_s)},
                {}};
            state(paragraph.spans, position.fact);
            positions.push_back(std::move(paragraph));
        }
        if (!positions.empty())
            line(tr("Positions"), std::move(positions));
        std::vector<Paragraph> others;
        for (const CitedFact &fact : item.facts)
            others.push_back(factParagraph(fact, ParagraphRole::SmallItem));
        if (!others.empty())
            line(tr("Also reported"), std::move(others));
        add(std::move(table));
    }
}

void Composer::figures()
{
    if (m_briefing.figures.empty())
        return;
    section(tr("Figures"), u"figures"_s);
    bool isFirst = true;
    for (const FigureItem &item : m_briefing.figures) {
        std::optional<Chart> chart = chartOf(item);
        if (!chart)
            continue;
        if (isFirst)
            note(tr(
                "Where reports give different numbers, each is drawn on the scale of its matter: a dot for a "
                "number, a bar for what “about”, “between” or “more than” may mean, hollow where planned or "
                "denied."));
        isFirst = false;
        add(*std::move(chart));
    }
    Table table;
    table.columns = {{tr("Value"), 0.22}, {tr("Source"), 0.1}, {tr("As reported"), 0.68}};
    for (const FigureItem &item : m_briefing.figures) {
        Paragraph title{ParagraphRole::Small, {span(item.title, SpanStyle::Strong)}, {}};
        if (item.differ)
            title.spans.push_back(span(u" · "_s + item.agreement, SpanStyle::Quiet));
        table.rows.push_back({{{std::move(title)}}, u"figure-"_s + item.id.toString(), true});
        for (const FigureItem::Value &value : item.values) {
            std::vector<Paragraph> amount;
            amount.push_back(
                {ParagraphRole::Small,
                 {span(value.quantity.toReadable(), SpanStyle::Strong), span(u" "_s + item.unit)},
                 {}});
            if (!value.asOf.isEmpty())
                amount.push_back({ParagraphRole::Small, {span(value.asOf, SpanStyle::Quiet)}, {}});
            table.rows.push_back({{std::move(amount),
                                   {{ParagraphRole::Small, {span(sourceNames(value.fact))}, {}}},
                                   {factParagraph(value.fact, ParagraphRole::Small)}},
                                  {},
                                  false});
        }
    }
    add(std::move(table));
}

void Composer::disagreements()
{
    if (m_briefing.disagreements.empty())
        return;
    section(tr("Where reports differ"), u"disagreements"_s);
    note(tr("What reports say of one matter, side by side: contradictions first, then denials, differences "
            "that may "
            "all be true, and updates. None is resolved here."));
    Table table;
    table.columns = {{tr("Value"), 0.22}, {tr("Source"), 0.1}, {tr("As reported"), 0.68}};
    for (const Disagreement &item : m_briefing.disagreements) {
        table.rows.push_back(
            {{{{ParagraphRole::Small,
                {span(item.title, SpanStyle::Strong), span(u" · "_s + item.what, SpanStyle::Quiet)},
                {}}}},
             {},
             true});
        for (const CitedValue &value : item.values) {
            bool first = true;
            for (const CitedFact &fact : value.facts) {
                table.rows.push_back({{{{ParagraphRole::Small,
                                         {span(first && value.text != fact.statement ? value.text : QString(),
                                               SpanStyle::Strong)},
                                         {}}},
                                       {{ParagraphRole::Small, {span(sourceNames(fact))}, {}}},
                                       {factParagraph(fact, ParagraphRole::Small)}},
                                      {},
                                      false});
                first = false;
            }
        }
    }
    add(std::move(table));
}

void Composer::questions()
{
    if (m_briefing.questions.empty())
        return;
    section(tr("Open questions"), u"questions"_s);
    static constexpr std::pair<QuestionKind, const char *> kinds[] = {
        {QuestionKind::Obstacle, QT_TRANSLATE_NOOP("Briefing", "Obstacles")},
        {QuestionKind::Signal, QT_TRANSLATE_NOOP("Briefing", "Signals to watch")},
        {QuestionKind::OpenPoint, QT_TRANSLATE_NOOP("Briefing", "Open points")},
    };
    for (const auto &[kind, title] : kinds) {
        Table table;
        table.columns = {{tr("Effect"), 0.13}, {tr("What bears on it"), 0.87}};
        table.hasHeader = false;
        for (const QuestionItem &item : m_briefing.questions) {
            if (item.kind != kind)
                continue;
            table.rows.push_back({{{{ParagraphRole::Small,
                                     {span(item.title, SpanStyle::Strong),
                                      span(u" · "_s + chancery::label(item.state), SpanStyle::Quiet)},
                                     {}}}},
                                  u"question-"_s + item.id.toString(),
                                  true});
            for (std::size_t i = 0; i < item.facts.size();) {
                const Effect effect = item.facts[i].first;
                std::vector<Paragraph> facts;
                for (; i < item.facts.size() && item.facts[i].first == effect; ++i)
                    facts.push_back(factParagraph(item.facts[i].second, ParagraphRole::SmallItem));
                table.rows.push_back({{{{ParagraphRole::Small,
                                         {span(capitalized(chancery::label(effect)), SpanStyle::Quiet)},
                                         {}}},
                                       std::move(facts)},
                                      {},
                                      false});
            }
        }
        if (table.rows.empty())
            continue;
        add(Heading{2, tr(title), u"questions-"_s + toTerm(kind), {}, false});
        add(std::move(table));
    }
}

void Composer::otherFacts()
{
    if (m_briefing.otherFacts.empty())
        return;
    section(tr("Further facts"), u"other-facts"_s);
    Table table;
    table.columns = {{tr("On"), 0.2}, {tr("What is reported"), 0.8}};
    for (const OtherFacts &group : m_briefing.otherFacts) {
        std::vector<Paragraph> facts;
        for (const CitedFact &fact : group.facts)
            facts.push_back(factParagraph(fact, ParagraphRole::SmallItem));
        table.rows.push_back(
            {{{{ParagraphRole::Small, {span(group.title, SpanStyle::Strong)}, {}}}, std::move(facts)},
             {},
             false});
    }
    add(std::move(table));
}

} // namespace chancery::briefing
