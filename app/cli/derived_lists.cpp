// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/derived_lists.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/analysis/fact_evidence.h"
#include "core/names/roots_in_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

using AddRow = std::function<void(const QStringList &)>;

QString expression(const std::optional<Edtf> &date)
{
    return date ? date->toString() : QString();
}

template<class Tag>
QStringList ids(const Snapshot &snapshot, const std::vector<Row<Tag>> &rows)
{
    QStringList names;
    for (const Row<Tag> row : rows)
        names.append(snapshot.idAt(row).toString());
    return names;
}

void textOrNull(JsonWriter &out, QLatin1StringView key, const QString &text)
{
    out.key(key);
    if (text.isEmpty())
        out.null();
    else
        out.value(text);
}

void texts(JsonWriter &out, QLatin1StringView key, const QStringList &values)
{
    out.key(key);
    out.beginArray();
    for (const QString &value : values)
        out.value(value);
    out.endArray();
}

/// A fact that says who stands where on what, or who did what at which event: the columns of such a list.
struct Line
{
    FactRow row;
    Fact fact;
    QString participant;
    QString object;
    QString term;
    QString label;
};

/// Calls `take` with each position, by option, then by when it was held; those of which only the report has a
/// date come after, by that.
void forPositions(const Snapshot &snapshot, const std::function<void(const Line &)> &take)
{
    for (std::uint32_t option = 0; option < snapshot.count(ObjectKind::Option); ++option) {
        const ObjectRef ref = snapshot.refAt(ObjectKind::Option, option);
        std::vector<std::pair<std::optional<FactDate>, Line>> lines;
        for (const FactRow row : snapshot.factsOf(ref)) {
            const Fact fact = snapshot.at(row);
            const auto *position = std::get_if<PositionPayload>(&fact.payload);
            if (position && ObjectRef(position->option) == ref)
                lines.emplace_back(dateOf(snapshot, fact),
                                   Line{row, fact, position->participant.toString(), ref.id,
                                        toTerm(position->stance), label(position->stance)});
        }
        const auto isReported = [](const std::optional<FactDate> &when) { return !when || when->ofSource; };
        std::stable_sort(lines.begin(), lines.end(), [&](const auto &a, const auto &b) {
            return isReported(a.first) != isReported(b.first) ? isReported(b.first)
                                                              : isEarlier(a.first, b.first);
        });
        for (const auto &[when, line] : lines)
            take(line);
    }
}

/// `2025-12`, `said 2026-01-05`, `reported 2026-01-06`: when a position was held, or else when it was said or
/// reported.
QString whenOf(const Snapshot &snapshot, const Fact &fact)
{
    const std::optional<FactDate> when = dateOf(snapshot, fact);
    return when ? when->inWords(when->date.toString()) : tr("not stated");
}

void plainPositions(const Snapshot &snapshot, const AddRow &row)
{
    forPositions(snapshot, [&](const Line &line) {
        row({line.participant, line.object, line.label, whenOf(snapshot, line.fact),
             conditionInWords(line.fact), label(line.fact.assertion),
             QString::number(snapshot.facts().sources.at(line.row.value)), line.fact.id.toString()});
    });
}

void forParticipations(const Snapshot &snapshot, const std::function<void(const Line &)> &take)
{
    for (const Participation &part : snapshot.participations())
        take({part.fact, snapshot.at(part.fact), snapshot.idAt(part.participant).toString(),
              snapshot.idAt(part.event).toString(), toTerm(part.role), label(part.role)});
}

template<auto forLines>
void plainLines(const Snapshot &snapshot, const AddRow &row)
{
    forLines(snapshot, [&](const Line &line) {
        row({line.participant, line.object, line.label, label(line.fact.assertion),
             QString::number(snapshot.facts().sources.at(line.row.value)), line.fact.id.toString()});
    });
}

/// `trigger: a ceasefire`; empty where there is none.
QString conditionTerm(const Fact &fact)
{
    const Condition *condition = conditionOf(fact.payload);
    return condition ? toTerm(condition->kind) + u": "_s + condition->text : QString();
}

template<auto forLines>
void csvLines(const Snapshot &snapshot, const AddRow &row)
{
    forLines(snapshot, [&](const Line &line) {
        row({line.participant, line.object, line.term, toTerm(line.fact.assertion),
             expression(line.fact.date), line.fact.speaker.toString(), QString::number(line.fact.credibility),
             ids(snapshot, supportingSources(snapshot, line.fact)).join(u"; "_s),
             QString::number(snapshot.facts().sources.at(line.row.value)),
             snapshot.facts().disputed.at(line.row.value) != 0 ? u"true"_s : u"false"_s,
             line.fact.id.toString(), line.fact.statement, expression(line.fact.said),
             conditionTerm(line.fact)});
    });
}

QStringList csvLineHeadings(const QString &object, const QString &term)
{
    return {u"participant"_s, object,           term,         u"assertion"_s, u"date"_s,
            u"speaker"_s,     u"credibility"_s, u"sources"_s, u"roots"_s,     u"disputed"_s,
            u"fact"_s,        u"statement"_s,   u"said"_s,    u"condition"_s};
}

void writeLine(JsonWriter &out, const Snapshot &snapshot, const Line &line, QLatin1StringView object,
               QLatin1StringView term)
{
    out.beginObject();
    out.member("participant"_L1, line.participant);
    out.member(object, line.object);
    out.member(term, line.term);
    out.member("assertion"_L1, toTerm(line.fact.assertion));
    textOrNull(out, "date"_L1, expression(line.fact.date));
    textOrNull(out, "speaker"_L1, line.fact.speaker.toString());
    out.member("credibility"_L1, line.fact.credibility);
    texts(out, "sources"_L1, ids(snapshot, supportingSources(snapshot, line.fact)));
    out.member("roots"_L1, static_cast<int>(snapshot.facts().sources.at(line.row.value)));
    out.member("disputed"_L1, snapshot.facts().disputed.at(line.row.value) != 0);
    out.member("fact"_L1, line.fact.id.toString());
    out.member("statement"_L1, line.fact.statement);
    textOrNull(out, "said"_L1, expression(line.fact.said));
    if (const Condition *condition = conditionOf(line.fact.payload)) {
        out.key("condition"_L1);
        out.beginObject();
        out.member("kind"_L1, toTerm(condition->kind));
        out.member("text"_L1, condition->text);
        out.endObject();
    }
    out.endObject();
}

QStringList positionHeadings()
{
    return {tr("PARTICIPANT"), tr("OPTION"),    tr("STANCE"), tr("HELD"),
            tr("CONDITION"),   tr("ASSERTION"), tr("SRC"),    tr("FACT")};
}

QStringList positionCsvHeadings()
{
    return csvLineHeadings(u"option"_s, u"stance"_s);
}

void writePositions(const Snapshot &snapshot, JsonWriter &out, const std::function<void()> &flush)
{
    forPositions(snapshot, [&](const Line &line) {
        writeLine(out, snapshot, line, "option"_L1, "stance"_L1);
        flush();
    });
}

QStringList participationHeadings()
{
    return {tr("PARTICIPANT"), tr("EVENT"), tr("ROLE"), tr("ASSERTION"), tr("SRC"), tr("FACT")};
}

QStringList participationCsvHeadings()
{
    return csvLineHeadings(u"event"_s, u"role"_s);
}

void writeParticipations(const Snapshot &snapshot, JsonWriter &out, const std::function<void()> &flush)
{
    forParticipations(snapshot, [&](const Line &line) {
        writeLine(out, snapshot, line, "event"_L1, "role"_L1);
        flush();
    });
}

QStringList disagreementHeadings()
{
    return {tr("KIND"), tr("ABOUT"), tr("ID"), tr("SIDES")};
}

void plainDisagreements(const Snapshot &snapshot, const AddRow &row)
{
    for (const Disagreement &each : findDisagreements(snapshot)) {
        QStringList sides;
        for (const DisagreementSide &side : each.sides)
            sides.append(u"%1 [%2]"_s.arg(labelOf(snapshot, each, side), toTerm(side.reliability)));
        row({label(each.kind), label(each.about), idOf(snapshot, each),
             u"%1: %2"_s.arg(title(snapshot, each), sides.join(u" / "_s))});
    }
}

QStringList disagreementCsvHeadings()
{
    return {u"id"_s,          u"kind"_s,           u"about"_s,         u"subject"_s,  u"participant"_s,
            u"title"_s,       u"label"_s,          u"facts"_s,         u"sources"_s,  u"roots"_s,
            u"reliability"_s, u"firstPublished"_s, u"lastPublished"_s, u"disputed"_s, u"speakers"_s};
}

QStringList speakerIds(const Snapshot &snapshot, const DisagreementSide &side)
{
    QStringList result;
    for (const ParticipantId &speaker : speakersOf(snapshot, side))
        result.append(speaker.toString());
    return result;
}

/// A line for every side.
void csvDisagreements(const Snapshot &snapshot, const AddRow &row)
{
    for (const Disagreement &each : findDisagreements(snapshot)) {
        for (const DisagreementSide &side : each.sides) {
            const std::optional<ParticipantId> participant = participantOf(snapshot, each);
            row({idOf(snapshot, each), toTerm(each.kind), toTerm(each.about), subjectOf(snapshot, each).id,
                 participant ? participant->toString() : QString(), title(snapshot, each),
                 labelOf(snapshot, each, side), ids(snapshot, side.facts).join(u"; "_s),
                 ids(snapshot, side.sources).join(u"; "_s), QString::number(side.roots.size()),
                 toTerm(side.reliability), expression(side.firstPublished), expression(side.lastPublished),
                 side.disputed ? u"true"_s : u"false"_s, speakerIds(snapshot, side).join(u"; "_s)});
        }
    }
}

void writeDisagreements(const Snapshot &snapshot, JsonWriter &out, const std::function<void()> &flush)
{
    for (const Disagreement &each : findDisagreements(snapshot)) {
        writeDisagreement(out, snapshot, each);
        flush();
    }
}

constexpr std::array lists{
    DerivedList{"positions"_L1, positionHeadings, plainPositions, positionCsvHeadings, csvLines<forPositions>,
                writePositions},
    DerivedList{"participations"_L1, participationHeadings, plainLines<forParticipations>,
                participationCsvHeadings, csvLines<forParticipations>, writeParticipations},
    DerivedList{"disagreements"_L1, disagreementHeadings, plainDisagreements, disagreementCsvHeadings,
                csvDisagreements, writeDisagreements},
};

void printParagraph(const QString &text, const QString &indent)
{
    for (const QString &line : wrap(onOneLine(text), textWidth - static_cast<int>(indent.size())))
        printLine(indent + line);
}

} // namespace

std::span<const DerivedList> derivedLists()
{
    return lists;
}

const DerivedList *derivedList(QStringView name)
{
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [name](const DerivedList &list) { return list.name == name; });
    return found == lists.end() ? nullptr : &*found;
}

std::optional<Disagreement> findDisagreement(const Snapshot &snapshot, const QString &id)
{
    // What no object's id holds tells the two apart without looking through all facts.
    if (!id.contains(u':'))
        return std::nullopt;
    std::vector<Disagreement> all = findDisagreements(snapshot);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Disagreement &each) { return idOf(snapshot, each) == id; });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

void writeDisagreement(JsonWriter &out, const Snapshot &snapshot, const Disagreement &disagreement)
{
    out.beginObject();
    out.member("id"_L1, idOf(snapshot, disagreement));
    out.member("kind"_L1, toTerm(disagreement.kind));
    out.member("about"_L1, toTerm(disagreement.about));
    out.member("subject"_L1, subjectOf(snapshot, disagreement).id);
    if (const auto participant = participantOf(snapshot, disagreement))
        out.member("participant"_L1, participant->toString());
    out.member("title"_L1, title(snapshot, disagreement));
    out.member("roots"_L1, static_cast<std::int64_t>(disagreement.roots.size()));
    out.key("sides"_L1);
    out.beginArray();
    for (const DisagreementSide &side : disagreement.sides) {
        out.beginObject();
        out.member("label"_L1, labelOf(snapshot, disagreement, side));
        if (const QStringList speakers = speakerIds(snapshot, side); !speakers.isEmpty())
            texts(out, "speakers"_L1, speakers);
        texts(out, "facts"_L1, ids(snapshot, side.facts));
        texts(out, "passages"_L1, ids(snapshot, side.passages));
        texts(out, "sources"_L1, ids(snapshot, side.sources));
        out.member("roots"_L1, static_cast<std::int64_t>(side.roots.size()));
        texts(out, "rootNames"_L1, namesOf(snapshot, std::span<const FactRoot>(side.roots)));
        if (side.lead)
            out.member("credibility"_L1, static_cast<int>(side.credibility));
        out.member("reliability"_L1, toTerm(side.reliability));
        textOrNull(out, "firstPublished"_L1, expression(side.firstPublished));
        textOrNull(out, "lastPublished"_L1, expression(side.lastPublished));
        out.member("disputed"_L1, side.disputed);
        out.endObject();
    }
    out.endArray();
    out.endObject();
}

void printDisagreement(const Snapshot &snapshot, const Disagreement &disagreement)
{
    printLine(onOneLine(idOf(snapshot, disagreement)));
    printParagraph(title(snapshot, disagreement), u"  "_s);
    printParagraph(u"%1 · %2 · %3"_s.arg(label(disagreement.about), label(disagreement.kind),
                                         explanation(disagreement.kind)),
                   u"  "_s);
    for (const DisagreementSide &side : disagreement.sides) {
        printLine({});
        printParagraph(labelOf(snapshot, disagreement, side), u"  "_s);
        QStringList traits{rootsInWords(snapshot, std::span<const FactRoot>(side.roots)),
                           tr("best reliability %1").arg(toTerm(side.reliability))};
        if (!side.facts.empty())
            traits.append(ids(snapshot, side.facts).join(u", "_s));
        printParagraph(traits.join(u" · "_s), u"  "_s);
        for (const PassageRow row : side.passages) {
            const Passage passage = snapshot.at(row);
            QStringList where{passage.id.toString(), passage.source.toString()};
            if (const auto source = snapshot.rowOf(passage.source))
                where.append(label(snapshot.at(*source).reliability));
            printParagraph(where.join(u" · "_s), u"    "_s);
            printLine(u"      “"_s + harmless(passage.exact) + u'”');
        }
    }
}

} // namespace chancery::cli
