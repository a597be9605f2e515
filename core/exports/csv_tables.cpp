// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/csv_tables.h"

#include "core/domain/members.h"
#include "core/domain/visit_row.h"
#include "core/exports/event_days.h"
#include "core/exports/object_words.h"
#include "core/io/json_members.h"
#include "core/text/code_points.h"

#include <QLocale>

#include <cmath>
#include <type_traits>

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

/// The cell of a member's value: lists with semicolons, what has members of its own as a line of JSON.
QString cellOf(const QString &text)
{
    return text;
}
template<class Tag>
QString cellOf(const Id<Tag> &id)
{
    return id.toString();
}
template<class E>
requires std::is_enum_v<E> QString cellOf(E term)
{
    return toTerm(term);
}
QString cellOf(const Edtf &date)
{
    return date.toString();
}
QString cellOf(std::int64_t value)
{
    return number(value);
}
QString cellOf(double value)
{
    // Whole as people write it; with an exponent only what nobody would write out.
    constexpr double longest = 1e15;
    const bool isLong = std::abs(value) >= longest || (value != 0 && std::abs(value) < 1 / longest);
    return QString::number(value, isLong ? 'g' : 'f', QLocale::FloatingPointShortest);
}
QString cellOf(bool truth)
{
    return truth ? u"true"_s : QString();
}
template<Described T>
QString cellOf(const T &object)
{
    JsonWriter out(JsonWriter::Style::Compact);
    out.beginObject();
    writeMembers(out, object);
    out.endObject();
    return QString::fromUtf8(out.bytes());
}
template<class T>
QString cellOf(const std::optional<T> &value)
{
    return value ? cellOf(*value) : QString();
}
QString cellOf(const QStringList &texts)
{
    return texts.join(u"; "_s);
}
template<class T>
QString cellOf(const std::vector<T> &list)
{
    QStringList cells;
    for (const T &entry : list)
        cells.append(cellOf(entry));
    return cells.join(u"; "_s);
}

/// Columns and cells of one line.
struct Line
{
    QStringList headings;
    QStringList cells;

    void add(const QString &heading, const QString &cell)
    {
        headings.append(heading);
        cells.append(cell);
    }
};

/// Puts the members of an object into a line, one beside the other.
struct MemberCells
{
    Line &line;
    const Snapshot *snapshot = nullptr; ///< where there is an object, not just headings

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        if (member.longest != longestSourceText) // a text is counted instead
            line.add(member.name, cellOf(value));
    }
    void operator()(const Member &member, const SourceId &source)
    {
        line.add(member.name, source.toString());
        if (member.name == "id"_L1)
            return;
        const auto row = snapshot != nullptr ? snapshot->rowOf(source) : std::nullopt;
        line.add(u"file"_s, row ? snapshot->at(*row).file : QString());
    }
};

/// The columns that the payloads of all kinds share. What a role, a stance, a qualifier or a place is to its
/// kind stands in `term`.
const QStringList &payloadHeadings()
{
    static const QStringList headings{u"participant"_s, u"event"_s, u"option"_s, u"figure"_s, u"question"_s,
                                      u"term"_s,        u"low"_s,   u"high"_s,   u"other"_s,  u"condition"_s};
    return headings;
}

struct PayloadCells
{
    QStringList cells = QStringList(payloadHeadings().size());

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        const qsizetype column = payloadHeadings().indexOf(QString(member.name));
        cells[column >= 0 ? column : payloadHeadings().indexOf(u"term"_s)] = cellOf(value);
    }
    void operator()(const Member &, const Quantity &value) { members(value, *this); }
    void operator()(const Member &member, const std::optional<Condition> &condition)
    {
        if (condition)
            cells[payloadHeadings().indexOf(QString(member.name))] =
                toTerm(condition->kind) + u": "_s + condition->text;
    }
};

template<class T>
Line lineOf(const T &object, const Snapshot *snapshot = nullptr)
{
    Line line;
    MemberCells cells{line, snapshot};
    members(object, cells);
    return line;
}

/// Lines for other programs.
struct CsvCells
{
    using Rows = std::vector<QStringList>;
    const Snapshot &snapshot;

    Rows operator()(SourceRow row, const SourceDescription &s) const
    {
        return with(s, {number(CodePoints(snapshot.text(row)).length()), factIds(snapshot, s.id)});
    }
    Rows operator()(PassageRow, const Passage &p) const { return with(p, {factIds(snapshot, p.id)}); }
    Rows operator()(ParticipantRow, const Participant &p) const { return with(p, {factIds(snapshot, p.id)}); }
    Rows operator()(EventRow row, const Event &e) const
    {
        const EventDays days = eventDays(snapshot.events(), row);
        const EventWords words = eventWords(snapshot, e.id);
        return with(e, {toTerm(snapshot.events().status[row.value]),
                        dateOf(words.dates.own ? std::optional(words.dates.own->date) : std::nullopt),
                        isoOrEmpty(days.earliest), isoOrEmpty(days.latest), otherDates(words),
                        words.ownPlaces().join(u"; "_s), factIds(snapshot, e.id)});
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
        return with(o, {aspects.join(u"; "_s), positions.join(u"; "_s), factIds(snapshot, o.id)});
    }
    Rows operator()(FigureRow, const Figure &f) const
    {
        return with(f, {valuesOf(snapshot, f.id).join(u"; "_s), factIds(snapshot, f.id)});
    }
    Rows operator()(QuestionRow, const Question &q) const
    {
        const QStringList effects =
            sayings<AnswerPayload>(snapshot, q.id, [](const Fact &fact, const AnswerPayload &answer) {
                return std::optional(toTerm(answer.effect) + u": "_s + fact.statement);
            });
        return with(q, {effects.join(u"; "_s), factIds(snapshot, q.id)});
    }
    Rows operator()(FactRow, const Fact &f) const
    {
        QStringList concerns;
        for (const ObjectRef &ref : f.concerns())
            concerns.append(ref.id);
        QStringList own{f.id.toString(),      f.statement,           toTerm(f.kind()),
                        toTerm(f.assertion),  number(f.credibility), concerns.join(u"; "_s),
                        f.speaker.toString(), dateOf(f.date),        dateOf(f.said)};
        PayloadCells payload;
        std::visit([&payload](const auto &one) { members(one, payload); }, f.payload);
        own += payload.cells;
        own += {f.tags.join(u"; "_s), f.note};
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
    Rows operator()(JudgementRow, const Judgement &j) const { return with(j, {}); }

    template<class T>
    [[nodiscard]] Rows with(const T &object, const QStringList &computed) const
    {
        return {lineOf(object, &snapshot).cells + computed};
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
        return lineOf(Passage()).headings + QStringList{u"facts"_s};
    case ObjectKind::Participant:
        return lineOf(Participant()).headings + QStringList{u"facts"_s};
    case ObjectKind::Event:
        return lineOf(Event()).headings + QStringList{u"status"_s, u"date"_s,       u"earliest"_s,
                                                      u"latest"_s, u"otherDates"_s, u"places"_s,
                                                      u"facts"_s};
    case ObjectKind::Option:
        return lineOf(Option()).headings + QStringList{u"aspects"_s, u"positions"_s, u"facts"_s};
    case ObjectKind::Figure:
        return lineOf(Figure()).headings + QStringList{u"values"_s, u"facts"_s};
    case ObjectKind::Question:
        return lineOf(Question()).headings + QStringList{u"effects"_s, u"facts"_s};
    case ObjectKind::Fact:
        return QStringList{u"id"_s,    u"statement"_s, u"kind"_s, u"assertion"_s, u"credibility"_s,
                           u"about"_s, u"speaker"_s,   u"date"_s, u"said"_s} +
               payloadHeadings() +
               QStringList{u"tags"_s,  u"note"_s,   u"relation"_s, u"passage"_s, u"source"_s, u"file"_s,
                           u"exact"_s, u"prefix"_s, u"suffix"_s,   u"start"_s,   u"end"_s};
    case ObjectKind::Judgement:
        return lineOf(Judgement()).headings;
    }
    return lineOf(SourceDescription()).headings + QStringList{u"textLength"_s, u"facts"_s};
}

std::vector<QStringList> csvRows(const Snapshot &snapshot, ObjectKind kind, std::uint32_t row)
{
    return visitRow(kind, row,
                    [&](auto typedRow) { return CsvCells{snapshot}(typedRow, snapshot.at(typedRow)); });
}

} // namespace chancery
