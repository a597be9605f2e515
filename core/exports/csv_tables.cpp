// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/csv_tables.h"

#include "core/domain/visit_row.h"
#include "core/exports/event_days.h"
#include "core/exports/object_words.h"
#include "core/text/code_points.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString isoOrEmpty(const std::optional<CivilDay> &day)
{
    return day ? day->toIso() : QString();
}

QString factIds(const Snapshot &snapshot, const ObjectRef &ref)
{
    std::vector<FactId> ids;
    for (const FactRow row : snapshot.factsOf(ref, everyFact))
        ids.push_back(snapshot.idAt(row));
    return joined(ids);
}

/// `2026-02-01 (planned); 2026-01 (vaguer)`.
QString otherDates(const EventWords &words)
{
    QStringList dates;
    for (const OtherEventDate &other : words.dates.others)
        dates.append(u"%1 (%2)"_s.arg(other.date.toString(), toTerm(other.kind)));
    return dates.join(u"; "_s);
}

/// What a payload puts into the columns participant, event, option, figure, question, value, low, high.
struct PayloadCells
{
    QStringList operator()(const PlainPayload &) const { return {{}, {}, {}, {}, {}, {}, {}, {}}; }
    QStringList operator()(const ParticipationPayload &p) const
    {
        return {p.participant.toString(), p.event.toString(), {}, {}, {}, toTerm(p.role), {}, {}};
    }
    QStringList operator()(const PositionPayload &p) const
    {
        return {p.participant.toString(), {}, p.option.toString(), {}, {}, toTerm(p.stance), {}, {}};
    }
    QStringList operator()(const FigurePayload &p) const
    {
        const auto plain = [](double value) {
            return QString::number(value, 'g', QLocale::FloatingPointShortest);
        };
        return {{},
                {},
                {},
                p.figure.toString(),
                {},
                toTerm(p.value.qualifier),
                plain(p.value.low),
                p.value.high ? plain(*p.value.high) : QString()};
    }
    QStringList operator()(const EventDatePayload &p) const
    {
        return {{}, p.event.toString(), {}, {}, {}, {}, {}, {}};
    }
    QStringList operator()(const EventPlacePayload &p) const
    {
        return {{}, p.event.toString(), {}, {}, {}, p.place, {}, {}};
    }
    QStringList operator()(const EventStatusPayload &p) const
    {
        return {{}, p.event.toString(), {}, {}, {}, toTerm(p.status), {}, {}};
    }
    QStringList operator()(const OptionAspectPayload &p) const
    {
        return {{}, {}, p.option.toString(), {}, {}, toTerm(p.aspect), {}, {}};
    }
    QStringList operator()(const AnswerPayload &p) const
    {
        return {{}, {}, {}, {}, p.question.toString(), toTerm(p.effect), {}, {}};
    }
};

/// Lines for other programs.
struct CsvCells
{
    using Rows = std::vector<QStringList>;
    const Snapshot &snapshot;

    Rows operator()(SourceRow row, const SourceDescription &s) const
    {
        return {{s.id.toString(), s.title, s.publisher, s.author, dateOf(s.published), s.publishedReason,
                 s.language, s.url, s.file, toTerm(s.reliability), s.reliabilityReason, joined(s.derivedFrom),
                 s.derivedReason, s.notes.join(u"; "_s), toTerm(s.completeness), s.sha256, dateOf(s.attached),
                 number(CodePoints(snapshot.text(row)).length()), factIds(snapshot, s.id)}};
    }
    Rows operator()(PassageRow, const Passage &p) const
    {
        QStringList cells{p.id.toString()};
        cells += words(p);
        cells += factIds(snapshot, p.id);
        return {cells};
    }
    Rows operator()(ParticipantRow, const Participant &p) const
    {
        return {{p.id.toString(), p.name, toTerm(p.kind), p.aliases.join(u"; "_s), joined(p.memberOf),
                 factIds(snapshot, p.id)}};
    }
    Rows operator()(EventRow row, const Event &e) const
    {
        const EventDays days = eventDays(snapshot.events(), row);
        const EventWords words = eventWords(snapshot, e.id);
        return {{e.id.toString(), e.title, toTerm(e.kind), toTerm(snapshot.events().status.at(row.value)),
                 dateOf(words.dates.own ? std::optional(words.dates.own->date) : std::nullopt),
                 isoOrEmpty(days.earliest), isoOrEmpty(days.latest), otherDates(words),
                 words.ownPlaces().join(u"; "_s), factIds(snapshot, e.id)}};
    }
    Rows operator()(OptionRow, const Option &o) const
    {
        const QStringList aspects = sayings<OptionAspectPayload>(
            snapshot, o.id, [](const Fact &fact, const OptionAspectPayload &aspect) {
                return std::optional(toTerm(aspect.aspect) + u": "_s + fact.statement);
            });
        const QStringList positions =
            sayings<PositionPayload>(snapshot, o.id, [](const Fact &, const PositionPayload &position) {
                return std::optional(position.participant.toString() + u' ' + toTerm(position.stance));
            });
        return {{o.id.toString(), o.title, aspects.join(u"; "_s), positions.join(u"; "_s),
                 factIds(snapshot, o.id)}};
    }
    Rows operator()(FigureRow, const Figure &f) const
    {
        return {{f.id.toString(), f.title, f.unit, valuesOf(snapshot, f.id).join(u"; "_s),
                 factIds(snapshot, f.id)}};
    }
    Rows operator()(QuestionRow, const Question &q) const
    {
        const QStringList effects =
            sayings<AnswerPayload>(snapshot, q.id, [](const Fact &fact, const AnswerPayload &answer) {
                return std::optional(toTerm(answer.effect) + u": "_s + fact.statement);
            });
        return {{q.id.toString(), q.title, toTerm(q.kind), effects.join(u"; "_s), factIds(snapshot, q.id)}};
    }
    Rows operator()(FactRow, const Fact &f) const
    {
        QStringList concerns;
        for (const ObjectRef &ref : f.concerns())
            concerns.append(ref.id);
        QStringList own{f.id.toString(),      f.statement,           toTerm(f.kind()),
                        toTerm(f.assertion),  number(f.credibility), concerns.join(u"; "_s),
                        f.speaker.toString(), dateOf(f.date)};
        own += std::visit(PayloadCells{}, f.payload);
        Rows rows;
        for (const Evidence &evidence : f.evidence) {
            const auto row = snapshot.rowOf(evidence.passage);
            QStringList cells = own;
            cells += {toTerm(evidence.relation), evidence.passage.toString()};
            cells += words(row ? snapshot.at(*row) : Passage());
            rows.push_back(cells);
        }
        return rows;
    }
    Rows operator()(JudgementRow, const Judgement &j) const
    {
        return {{j.id.toString(), j.statement, j.likelihood ? toTerm(*j.likelihood) : QString(),
                 toTerm(j.confidence), j.confidenceReason, joined(j.facts)}};
    }

    [[nodiscard]] QStringList words(const Passage &p) const
    {
        const auto source = snapshot.rowOf(p.source);
        return {p.source.toString(),
                source ? snapshot.at(*source).file : QString(),
                p.exact,
                p.prefix,
                p.suffix,
                p.start ? number(*p.start) : QString(),
                p.end ? number(*p.end) : QString()};
    }
};

} // namespace

QStringList csvHeadings(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Source:
        break;
    case ObjectKind::Passage:
        return {u"id"_s,     u"source"_s, u"file"_s, u"exact"_s, u"prefix"_s,
                u"suffix"_s, u"start"_s,  u"end"_s,  u"facts"_s};
    case ObjectKind::Participant:
        return {u"id"_s, u"name"_s, u"kind"_s, u"aliases"_s, u"memberOf"_s, u"facts"_s};
    case ObjectKind::Event:
        return {u"id"_s,       u"title"_s,  u"kind"_s,       u"status"_s, u"date"_s,
                u"earliest"_s, u"latest"_s, u"otherDates"_s, u"places"_s, u"facts"_s};
    case ObjectKind::Option:
        return {u"id"_s, u"title"_s, u"aspects"_s, u"positions"_s, u"facts"_s};
    case ObjectKind::Figure:
        return {u"id"_s, u"title"_s, u"unit"_s, u"values"_s, u"facts"_s};
    case ObjectKind::Question:
        return {u"id"_s, u"title"_s, u"kind"_s, u"effects"_s, u"facts"_s};
    case ObjectKind::Fact:
        return {u"id"_s,     u"statement"_s, u"kind"_s,     u"assertion"_s,   u"credibility"_s,
                u"about"_s,  u"speaker"_s,   u"date"_s,     u"participant"_s, u"event"_s,
                u"option"_s, u"figure"_s,    u"question"_s, u"term"_s,        u"low"_s,
                u"high"_s,   u"relation"_s,  u"passage"_s,  u"source"_s,      u"file"_s,
                u"exact"_s,  u"prefix"_s,    u"suffix"_s,   u"start"_s,       u"end"_s};
    case ObjectKind::Judgement:
        return {u"id"_s, u"statement"_s, u"likelihood"_s, u"confidence"_s, u"confidenceReason"_s, u"facts"_s};
    }
    return {u"id"_s,
            u"title"_s,
            u"publisher"_s,
            u"author"_s,
            u"published"_s,
            u"publishedReason"_s,
            u"language"_s,
            u"url"_s,
            u"file"_s,
            u"reliability"_s,
            u"reliabilityReason"_s,
            u"derivedFrom"_s,
            u"derivedReason"_s,
            u"notes"_s,
            u"completeness"_s,
            u"sha256"_s,
            u"attached"_s,
            u"textLength"_s,
            u"facts"_s};
}

std::vector<QStringList> csvRows(const Snapshot &snapshot, ObjectKind kind, std::uint32_t row)
{
    return visitRow(kind, row,
                    [&](auto typedRow) { return CsvCells{snapshot}(typedRow, snapshot.at(typedRow)); });
}

} // namespace chancery
