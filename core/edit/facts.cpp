// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/facts.h"
#include "core/domain/plural.h"

#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/faults.h"
#include "core/text/code_points.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

/// Of a selector's surroundings, in code points: what the W3C's recommendation leaves open and all of ours
/// have.
constexpr qsizetype surroundings = 32;

const QString gap = u"[…]"_s; // between the excerpts of a text

/// The passage made of a stretch, whatever passages there are.
Outcome<Passage> cut(const Snapshot &snapshot, const SourceId &id, qsizetype start, qsizetype end)
{
    const auto row = snapshot.rowOf(id);
    if (!row)
        return notThere(id);
    const SourceDescription source = snapshot.at(*row);
    const QString text = snapshot.text(*row);
    const auto fault = [&](const QString &reason) {
        return Error{{}, namedWithKind(id, source.title), reason};
    };
    if (start < 0 || end > text.size() || start > end)
        return fault(tr("the text has no characters %1 to %2").arg(start).arg(end));
    while (start < end && text.at(start).isSpace())
        ++start;
    while (start < end && text.at(end - 1).isSpace())
        --end;
    // Never between the halves of a character.
    if (start > 0 && start < text.size() && text.at(start).isLowSurrogate())
        --start;
    if (end < text.size() && end > 0 && text.at(end).isLowSurrogate())
        ++end;
    if (start == end)
        return fault(tr("there are no words in what was chosen"));

    Passage passage;
    passage.source = id;
    passage.exact = text.sliced(start, end - start);
    const bool isFull = source.completeness == Completeness::Full;
    if (!isFull && passage.exact.contains(gap))
        return fault(tr("a passage cannot reach over a gap between excerpts"));
    const CodePoints points(text);
    const qsizetype first = points.fromUtf16(start);
    const qsizetype last = points.fromUtf16(end);
    const qsizetype from = points.toUtf16(std::max<qsizetype>(0, first - surroundings));
    const qsizetype to = points.toUtf16(std::min(points.length(), last + surroundings));
    QString before = text.sliced(from, start - from);
    QString after = text.sliced(end, to - end);
    if (isFull) {
        passage.start = first;
        passage.end = last;
    } else {
        // What stands beyond a gap is not what surrounds the words in the full text, whose offsets nobody
        // knows here.
        if (const qsizetype at = before.lastIndexOf(gap); at >= 0)
            before = before.sliced(at + gap.size());
        after = after.left(after.indexOf(gap));
    }
    passage.prefix = before;
    passage.suffix = after;
    return passage;
}

struct PlainWords
{
    const std::function<QString(const ObjectRef &)> &name;
    const Fact &fact;

    QString operator()(const PlainPayload &) const { return {}; }
    QString operator()(const ParticipationPayload &p) const
    {
        return tr("%1 – %2: %3").arg(name(p.participant), label(p.role), name(p.event));
    }
    QString operator()(const PositionPayload &p) const
    {
        return tr("%1 – %2: %3").arg(name(p.participant), label(p.stance), name(p.option));
    }
    QString operator()(const FigurePayload &p) const
    {
        return tr("%1: %2").arg(name(p.figure), p.value.toReadable());
    }
    QString operator()(const EventDatePayload &p) const
    {
        return tr("%1: %2").arg(name(p.event), fact.date ? fact.date->toReadable() : QString());
    }
    QString operator()(const EventPlacePayload &p) const
    {
        return tr("%1: in %2").arg(name(p.event), p.place);
    }
    QString operator()(const EventStatusPayload &p) const
    {
        return tr("%1: %2").arg(name(p.event), label(p.status));
    }
    QString operator()(const OptionAspectPayload &p) const
    {
        return tr("%1: %2").arg(name(p.option), label(p.aspect));
    }
    QString operator()(const AnswerPayload &p) const
    {
        return tr("%1: %2").arg(name(p.question), label(p.effect));
    }
    QString operator()(const EventLinkPayload &p) const
    {
        return tr("%1 – %2: %3").arg(name(p.event), label(p.relation), name(p.other));
    }
};

/// Puts a passage that may be new; its id.
PassageId putPassage(Draft &draft, Passage passage)
{
    if (passage.id.isEmpty()) {
        // Passages of a source are counted: their words are too long for an id.
        QString stem = passage.source.toString();
        if (stem.startsWith(u"src-"_s))
            stem = stem.sliced(4);
        stem = u"pas-"_s + stem.left(100) + u'-';
        const auto row = draft.snapshot().rowOf(passage.source);
        auto number = row ? draft.snapshot().passagesOf(*row).size() + 1 : 1;
        while (draft.isTaken(stem + QString::number(number)))
            ++number;
        passage.id = PassageId(stem + QString::number(number));
    }
    PassageId id = passage.id;
    if (!draft.has(id))
        draft.put(std::move(passage));
    return id;
}

/// A fact under an id, with a statement.
Outcome<FactId> putFact(Draft &draft, Fact fact)
{
    if (fact.statement.trimmed().isEmpty())
        fact.statement = plainWords(draft.snapshot(), fact);
    if (fact.statement.isEmpty())
        return Error{{}, label(ObjectKind::Fact), tr("a fact has a statement")};
    if (fact.id.isEmpty())
        fact.id = FactId(draft.newId(ObjectKind::Fact, fact.statement));
    const FactId id = fact.id;
    draft.put(std::move(fact));
    return id;
}

template<class P>
EditOutcome setPayload(const Snapshot &snapshot, const Ground &ground, P payload,
                       const std::optional<Edtf> &date = {})
{
    Fact fact;
    if (const auto *id = std::get_if<FactId>(&ground)) {
        const auto row = snapshot.rowOf(*id);
        if (!row)
            return notThere(*id);
        fact = snapshot.at(*row);
        const Payload before = fact.payload;
        const std::optional<Edtf> dateBefore = fact.date;
        // Words that were made from the payload follow it; those of the analyst stay.
        if (fact.statement == plainWords(snapshot, fact))
            fact.statement.clear();
        fact.payload = std::move(payload);
        if (date || std::holds_alternative<EventDatePayload>(before))
            fact.date = date;
        const bool isSame = fact.payload == before && fact.date == dateBefore;
        auto edit = setFact(snapshot, ground, fact);
        if (edit && !isSame && edit->consequences.isEmpty() && !fact.statement.isEmpty())
            edit->consequences.append(tr("its statement stays as it was: “%1”").arg(fact.statement));
        return edit;
    }
    fact.payload = std::move(payload);
    fact.date = date;
    return setFact(snapshot, ground, std::move(fact));
}

} // namespace

Outcome<Passage> passageAt(const Snapshot &snapshot, const Stretch &stretch)
{
    auto passage = cut(snapshot, stretch.source, stretch.start, stretch.end);
    if (!passage)
        return passage;
    for (const PassageRow row : snapshot.passagesOf(*snapshot.rowOf(stretch.source))) {
        Passage known = snapshot.at(row);
        // Excerpts have no offsets to tell two places by; their passages may know theirs in the full text.
        if (known.exact == passage->exact && (!passage->start || known.start == passage->start))
            return known;
    }
    return passage;
}

QString plainWords(const Snapshot &snapshot, const Fact &fact)
{
    return plainWords(fact, [&snapshot](const ObjectRef &ref) { return snapshot.title(ref); });
}

QString plainWords(const Fact &fact, const std::function<QString(const ObjectRef &)> &name)
{
    return std::visit(PlainWords{name, fact}, fact.payload);
}

QString statementFollowing(const Snapshot &snapshot, const Fact &before, const Fact &now)
{
    const bool isMade = now.statement == before.statement && before.statement == plainWords(snapshot, before);
    const QString words = isMade ? plainWords(snapshot, now) : QString();
    return words.isEmpty() ? now.statement : words;
}

EditOutcome factFromText(const Snapshot &snapshot, const Stretch &stretch, Fact fact)
{
    auto passage = passageAt(snapshot, stretch);
    if (!passage)
        return passage.error();
    Draft draft(snapshot);
    const PassageId id = putPassage(draft, *std::move(passage));
    const bool isThere = std::any_of(fact.evidence.begin(), fact.evidence.end(),
                                     [&id](const Evidence &one) { return one.passage == id; });
    if (!isThere)
        fact.evidence.push_back({id, Relation::Supports});
    const auto put = putFact(draft, std::move(fact));
    if (!put)
        return put.error();
    return std::move(draft).edit(*put);
}

EditOutcome addEvidence(const Snapshot &snapshot, const FactId &id, const Stretch &stretch, Relation relation)
{
    Draft draft(snapshot);
    auto fact = draft.find(id);
    if (!fact)
        return notThere(id);
    auto passage = passageAt(snapshot, stretch);
    if (!passage)
        return passage.error();
    const PassageId evidence = putPassage(draft, *std::move(passage));
    const auto known = std::find_if(fact->evidence.begin(), fact->evidence.end(),
                                    [&](const Evidence &one) { return one.passage == evidence; });
    if (known != fact->evidence.end())
        known->relation = relation;
    else
        fact->evidence.push_back({evidence, relation});
    draft.put(*std::move(fact));
    return std::move(draft).edit(id);
}

EditOutcome setFact(const Snapshot &snapshot, const Ground &ground, Fact fact)
{
    if (const auto *stretch = std::get_if<Stretch>(&ground))
        return factFromText(snapshot, *stretch, std::move(fact));
    Draft draft(snapshot);
    if (const auto *passage = std::get_if<PassageId>(&ground)) {
        if (!draft.has(*passage))
            return notThere(*passage);
        fact.evidence.push_back({*passage, Relation::Supports});
    } else {
        const FactId id = std::get<FactId>(ground);
        const auto before = draft.find(id);
        if (!before)
            return notThere(id);
        fact.id = id;
        fact.evidence = before->evidence;
        if (fact.speaker.isEmpty())
            fact.speaker = before->speaker;
    }
    const auto put = putFact(draft, std::move(fact));
    if (!put)
        return put.error();
    return std::move(draft).edit(*put);
}

EditOutcome setParticipation(const Snapshot &snapshot, const Ground &ground, const ParticipantId &participant,
                             const EventId &event, Role role)
{
    return setPayload(snapshot, ground, ParticipationPayload{participant, event, role});
}

EditOutcome setPosition(const Snapshot &snapshot, const Ground &ground, const ParticipantId &participant,
                        const OptionId &option, Stance stance)
{
    return setPayload(snapshot, ground, PositionPayload{participant, option, stance});
}

EditOutcome setDate(const Snapshot &snapshot, const Ground &ground, const EventId &event, const Edtf &date)
{
    return setPayload(snapshot, ground, EventDatePayload{event}, date);
}

EditOutcome setPlace(const Snapshot &snapshot, const Ground &ground, const EventId &event,
                     const QString &place)
{
    return setPayload(snapshot, ground, EventPlacePayload{event, place});
}

EditOutcome setState(const Snapshot &snapshot, const Ground &ground, const EventId &event, EventStatus status)
{
    return setPayload(snapshot, ground, EventStatusPayload{event, status});
}

EditOutcome movePassage(const Snapshot &snapshot, const PassageId &id, qsizetype start, qsizetype end)
{
    Draft draft(snapshot);
    auto passage = draft.find(id);
    if (!passage)
        return notThere(id);
    auto moved = cut(snapshot, passage->source, start, end);
    if (!moved)
        return moved.error();
    const std::vector<Fact> facts = draft.factsOf(id);
    for (const PassageRow row : snapshot.passagesOf(*snapshot.rowOf(passage->source))) {
        const Passage known = snapshot.at(row);
        if (known.id != id && known.exact == moved->exact && known.start == moved->start)
            return Error{
                {}, draft.named(id), tr("the passage %1 has these words already").arg(draft.named(known.id))};
    }
    const auto source = draft.find(passage->source);
    if (source && source->completeness == Completeness::Excerpts && passage->start && passage->end) {
        // Its offsets are those of the full text, in which its ends move as far as they do here.
        const QString text = snapshot.text(*snapshot.rowOf(passage->source));
        const qsizetype old = text.indexOf(passage->exact);
        const qsizetype now = text.indexOf(moved->exact, std::max<qsizetype>(0, start));
        const auto points = [&text](qsizetype from, qsizetype to) {
            return static_cast<std::int64_t>(CodePoints(QStringView(text).sliced(from, to - from)).length());
        };
        if (old >= 0 && now >= 0) {
            const qsizetype from = std::min(old, now);
            const qsizetype to = std::max(old, now);
            const bool isNear = !QStringView(text).sliced(from, to - from).contains(gap);
            const std::int64_t shift = now < old ? -points(from, to) : points(from, to);
            moved->start = isNear ? std::optional(*passage->start + shift) : std::nullopt;
            if (moved->start)
                moved->end = *moved->start + static_cast<std::int64_t>(CodePoints(moved->exact).length());
        }
    }
    passage->exact = moved->exact;
    passage->prefix = moved->prefix;
    passage->suffix = moved->suffix;
    passage->start = moved->start;
    passage->end = moved->end;
    if (facts.size() > 1)
        draft.say(plural("Edit", "%Ln fact rests on the words as they are now: “%1”",
                         "%Ln facts rest on the words as they are now: “%1”", facts.size())
                      .arg(moved->exact));
    draft.put(*std::move(passage));
    return std::move(draft).edit(id);
}

} // namespace chancery
