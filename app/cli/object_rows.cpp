// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/object_rows.h"

#include "app/cli/cli_words.h"
#include "app/cli/object_json.h"
#include "core/domain/visit_row.h"
#include "core/exports/event_days.h"
#include "core/exports/object_words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

QString factCount(const Snapshot &snapshot, const ObjectRef &ref)
{
    return number(static_cast<std::int64_t>(snapshot.factsOf(ref, everyFact).size()));
}

/// `supports 4, opposes 1`: how often each word occurs, in the order of the vocabulary.
template<class PayloadKind, class Word>
QString tally(const Snapshot &snapshot, const ObjectRef &ref, Word word)
{
    using E = std::invoke_result_t<Word, const PayloadKind &>;
    std::map<E, int> counts;
    for (const Fact &fact : factsOf(snapshot, ref)) {
        if (const auto *payload = std::get_if<PayloadKind>(&fact.payload))
            ++counts[word(*payload)];
    }
    QStringList parts;
    for (const auto &[value, count] : counts)
        parts.append(u"%1 %2"_s.arg(label(value)).arg(count));
    return parts.join(u", "_s);
}

/// Cells for reading.
struct PlainCells
{
    const Snapshot &snapshot;

    QStringList operator()(SourceRow, const SourceDescription &s) const
    {
        QStringList origin{s.publisher, s.author, s.file};
        origin.removeAll(QString());
        const QString from = origin.isEmpty() ? QString() : u" ("_s + origin.join(u", "_s) + u')';
        return {s.id.toString(), toTerm(s.reliability), dateOf(s.published), factCount(snapshot, s.id),
                s.title + from};
    }
    QStringList operator()(PassageRow, const Passage &p) const
    {
        return {p.id.toString(), p.source.toString(), positionOf(p), factCount(snapshot, p.id), p.exact};
    }
    QStringList operator()(ParticipantRow, const Participant &p) const
    {
        QStringList more;
        if (!p.aliases.isEmpty())
            more.append(tr("also %1").arg(p.aliases.join(u", "_s)));
        if (!p.memberOf.empty())
            more.append(tr("of %1").arg(joined(p.memberOf)));
        const QString rest = more.isEmpty() ? QString() : u" ("_s + more.join(u"; "_s) + u')';
        return {p.id.toString(), label(p.kind), factCount(snapshot, p.id), p.name + rest};
    }
    QStringList operator()(EventRow row, const Event &e) const
    {
        const EventWords words = eventWords(snapshot, e.id);
        const QString where = words.places.empty() ? QString() : u" ("_s + words.readablePlaces() + u')';
        const QString date = words.dates.own ? words.dates.own->date.toString() : tr("not stated");
        return {e.id.toString(), date, label(snapshot.events().status[row.value], e.kind), label(e.kind),
                e.title + where};
    }
    QStringList operator()(OptionRow, const Option &o) const
    {
        const QString stances = tally<PositionPayload>(
            snapshot, o.id, [](const PositionPayload &position) { return position.stance; });
        return {o.id.toString(), stances, factCount(snapshot, o.id), o.title};
    }
    QStringList operator()(FigureRow, const Figure &f) const
    {
        return {f.id.toString(), valuesOf(snapshot, f.id).join(u" | "_s), u"%1 (%2)"_s.arg(f.title, f.unit)};
    }
    QStringList operator()(QuestionRow, const Question &q) const
    {
        const QString effects =
            tally<AnswerPayload>(snapshot, q.id, [](const AnswerPayload &answer) { return answer.effect; });
        return {q.id.toString(), label(q.kind), effects, q.title};
    }
    QStringList operator()(FactRow row, const Fact &f) const
    {
        const auto sources = snapshot.facts().sources.at(row.value);
        return {f.id.toString(),       label(f.kind()), label(f.assertion),
                number(f.credibility), number(sources), f.statement};
    }
    QStringList operator()(JudgementRow, const Judgement &j) const
    {
        return {j.id.toString(), label(j.confidence), number(static_cast<std::int64_t>(j.facts.size())),
                j.statement};
    }
};

} // namespace

QStringList plainHeadings(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Source:
        break;
    case ObjectKind::Passage:
        return {tr("ID"), tr("SOURCE"), tr("CHARACTERS"), tr("FACTS"), tr("PASSAGE")};
    case ObjectKind::Participant:
        return {tr("ID"), tr("KIND"), tr("FACTS"), tr("NAME")};
    case ObjectKind::Event:
        return {tr("ID"), tr("DATE"), tr("STATUS"), tr("KIND"), tr("EVENT")};
    case ObjectKind::Option:
        return {tr("ID"), tr("POSITIONS"), tr("FACTS"), tr("OPTION")};
    case ObjectKind::Figure:
        return {tr("ID"), tr("VALUES"), tr("FIGURE")};
    case ObjectKind::Question:
        return {tr("ID"), tr("KIND"), tr("FACTS"), tr("QUESTION")};
    case ObjectKind::Fact:
        return {tr("ID"), tr("KIND"), tr("ASSERTION"), tr("CRED"), tr("SRC"), tr("STATEMENT")};
    case ObjectKind::Judgement:
        return {tr("ID"), tr("CONFIDENCE"), tr("FACTS"), tr("JUDGEMENT")};
    }
    return {tr("ID"), tr("REL"), tr("PUBLISHED"), tr("FACTS"), tr("SOURCE")};
}

QStringList plainRow(const Snapshot &snapshot, ObjectKind kind, std::uint32_t row)
{
    return visitRow(kind, row,
                    [&](auto typedRow) { return PlainCells{snapshot}(typedRow, snapshot.at(typedRow)); });
}

} // namespace chancery::cli
