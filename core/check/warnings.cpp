// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/warnings.h"

#include "core/check/check_words.h"
#include "core/check/past_words.h"
#include "core/domain/edtf_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

QString languageOf(const Passage &passage, const CheckContext &context)
{
    const SourceText *text = context.textOf(passage.source);
    return text ? text->language : QString();
}

bool isInEnglish(const Passage &passage, const CheckContext &context)
{
    const SourceText *text = context.textOf(passage.source);
    return !text || text->mayBeEnglish;
}

Supported supportedBy(const Fact &fact, const CheckContext &context)
{
    Supported result{fact, {}};
    for (const Evidence &evidence : fact.evidence) {
        const Passage *passage =
            evidence.relation == Relation::Supports ? context.passage(evidence.passage) : nullptr;
        if (!passage)
            continue;
        result.passages.push_back(passage);
        result.isEnglish = result.isEnglish && isInEnglish(*passage, context);
    }
    return result;
}

void warnOfDenials(const Supported &given, const CheckContext &context, Findings &findings)
{
    static const QRegularExpression alleging(u"\\b(?:alleg|accus|claim|assert)\\w*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denying(
        u"\\b(?:den(?:y|ies|ied|ying|ial)|reject|dismiss|spurn|refut|repudiat|contradict|disput)\\w*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Fact &fact = given.fact;
    for (size_t i = 0; i < fact.evidence.size(); ++i) {
        if (fact.evidence[i].relation != Relation::Contradicts)
            continue;
        const Passage *passage = context.passage(fact.evidence[i].passage);
        if (!passage)
            continue;
        const QString member = u"/evidence/%1"_s.arg(i);
        const bool alleges = alleging.match(passage->exact).hasMatch();
        const bool denies = denying.match(passage->exact).hasMatch();
        const bool isDenial = fact.assertion == Assertion::Denied || denying.match(fact.statement).hasMatch();
        if (isDenial && alleges && !denies)
            findings.add(
                Severity::Warning, member,
                tr("fact %1 says that something is denied, which the passage %2, where it is alleged, "
                   "does not contradict")
                    .arg(fact.id.toString(), context.named(passage->id)));
        else if (fact.assertion != Assertion::Denied && alleging.match(fact.statement).hasMatch() && denies)
            findings.add(
                Severity::Warning, member,
                tr("fact %1 says that something is alleged, and the passage %2 does not deny that it "
                   "is: it denies what is alleged")
                    .arg(fact.id.toString(), context.named(passage->id)));
    }
}

void warnOfOneVoice(const Supported &given, const CheckContext &context, Findings &findings)
{
    const Fact &fact = given.fact;
    // Where there is but one root, that is an error already.
    if (fact.credibility == 1 && !fact.speaker.isEmpty() && context.rootsOf(fact) > 1)
        findings.add(Severity::Warning, u"/credibility"_s,
                     tr("fact %1 is called confirmed by other sources, but however many report it, it is the "
                        "word of %2 alone")
                         .arg(fact.id.toString(), context.named(fact.speaker)));
}

namespace {

/// The last day on which what supports a fact from one passage may have been published.
std::optional<CivilDay> publishedBy(const Passage &passage, const CheckContext &context)
{
    if (passage.published)
        return passage.published->latest();
    const SourceText *text = context.textOf(passage.source);
    return text && text->source.published ? text->source.published->latest() : std::nullopt;
}

/// Whether all passages tell of something as past, each in the language of its source.
bool tellOfThePast(const Supported &given, const CheckContext &context)
{
    return std::all_of(given.passages.begin(), given.passages.end(), [&context](const Passage *passage) {
        return tellsOfThePast(passage->exact, languageOf(*passage, context));
    });
}

/// The event that a fact reports as having been; none for any other fact. A date alone, or a role that may be
/// still to come, does not say so: its sentences do.
EventId eventThatWas(const Fact &fact, const Supported &given, const CheckContext &context)
{
    if (const auto *dated = std::get_if<EventDatePayload>(&fact.payload)) {
        const bool isVague = !fact.date || fact.date->isApproximate() || fact.date->isUncertain();
        const bool was = !isVague && tellOfThePast(given, context);
        return was ? dated->event : EventId();
    }
    if (const auto *state = std::get_if<EventStatusPayload>(&fact.payload)) {
        const bool was = state->status == EventStatus::Held || state->status == EventStatus::Signed ||
                         state->status == EventStatus::CarriedOut || state->status == EventStatus::Ongoing;
        return was ? state->event : EventId();
    }
    if (const auto *part = std::get_if<ParticipationPayload>(&fact.payload)) {
        const bool isThere = part->role == Role::Attended || part->role == Role::Signatory;
        // Who hosts, chairs or speaks may be told before he does.
        const bool does = part->role == Role::Host || part->role == Role::Chair ||
                          part->role == Role::Speaker || part->role == Role::Mediator ||
                          part->role == Role::Head || part->role == Role::Actor;
        const bool did = does && tellOfThePast(given, context);
        return isThere || did ? part->event : EventId();
    }
    return {};
}

/// The first day on which an event may have been, by those who report it as having been.
std::optional<CivilDay> firstDayOf(const EventId &event, const CheckContext &context)
{
    std::optional<CivilDay> first;
    for (const Fact *fact : context.factsOf(event)) {
        const auto *dated = std::get_if<EventDatePayload>(&fact->payload);
        const bool isReported =
            fact->assertion == Assertion::Reported || fact->assertion == Assertion::Confirmed;
        const auto day = dated && dated->event == event && fact->date && isReported ? fact->date->earliest()
                                                                                    : std::nullopt;
        if (day && (!first || *day < *first))
            first = day;
    }
    return first;
}

/// The last day of what is reported to have lasted from one day to another; none where one day may be any of
/// those. Of reports that differ, the earliest.
std::optional<CivilDay> lastDayOf(const EventId &event, const CheckContext &context)
{
    std::optional<CivilDay> last;
    for (const Fact *fact : context.factsOf(event)) {
        const auto *dated = std::get_if<EventDatePayload>(&fact->payload);
        if (!dated || dated->event != event || !fact->date || !fact->date->latest())
            continue;
        constexpr qsizetype wholeDay = 10; // 2026-02-04
        const bool isOfDays = fact->date->isInterval() && fact->date->startExpression().size() >= wholeDay &&
                              fact->date->endExpression().size() >= wholeDay;
        const bool isFromTo =
            (isOfDays || meansAll(*fact->date)) && !fact->date->isApproximate() && !fact->date->isUncertain();
        const CivilDay day = *fact->date->latest();
        if (!isFromTo && fact->assertion != Assertion::Planned)
            return std::nullopt;
        if (isFromTo && (!last || day < *last))
            last = day;
    }
    return last;
}

/// Whether another fact of the event, of its state or of who was there, says so by a passage that is older
/// than the day: that is told there.
bool isToldOfAnother(const EventId &event, const Fact &dated, CivilDay day, const CheckContext &context)
{
    const std::vector<const Fact *> facts = context.factsOf(event);
    return std::any_of(facts.begin(), facts.end(), [&](const Fact *fact) {
        if (fact->id == dated.id || fact->kind() == FactKind::EventDate ||
            (fact->assertion != Assertion::Reported && fact->assertion != Assertion::Confirmed))
            return false;
        const Supported given = supportedBy(*fact, context);
        return eventThatWas(*fact, given, context) == event &&
               std::any_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
                   const auto published = publishedBy(*passage, context);
                   return published && *published < day;
               });
    });
}

} // namespace

void warnOfOlderReport(const Supported &given, const CheckContext &context, Findings &findings)
{
    const Fact &fact = given.fact;
    if (fact.assertion != Assertion::Reported && fact.assertion != Assertion::Confirmed)
        return;
    const EventId event = eventThatWas(fact, given, context);
    auto first = event.isEmpty() ? std::nullopt : firstDayOf(event, context);
    // The day that a fact gives itself may be the only one, or another one than that of other reports.
    if (fact.kind() == FactKind::EventDate && !event.isEmpty()) {
        first = fact.date ? fact.date->earliest() : std::nullopt;
        if (first && isToldOfAnother(event, fact, *first, context))
            first.reset();
    }
    const auto *state = std::get_if<EventStatusPayload>(&fact.payload);
    // What went on from one day to another had been held only on the last.
    if (const auto end =
            first && state && state->status == EventStatus::Held ? lastDayOf(event, context) : std::nullopt)
        first = end;
    std::optional<CivilDay> last;
    for (const Passage *passage : given.passages) {
        const auto published = publishedBy(*passage, context);
        if (!published)
            return;
        if (first && *published < *first) {
            findings.add(
                Severity::Warning, u"/evidence"_s,
                tr("fact %1 says that %2 has been, on the word of %3, which was published before it, "
                   "by %4")
                    .arg(fact.id.toString(), context.named(event), context.named(passage->source),
                         published->toIso()));
            return;
        }
        last = std::max(last, published);
    }
    // What is reported has been, or is: no report knows the rest of the year.
    const bool isLater = fact.date && fact.date->latest() && fact.date->earliest() && last &&
                         *last < *fact.date->latest() &&
                         fact.date->latest()->daysSinceEpoch - last->daysSinceEpoch > 1;
    if (isLater && fact.kind() == FactKind::Plain)
        findings.add(Severity::Warning, u"/date"_s,
                     tr("fact %1 is reported for %2, which reaches beyond its reports, published by %3")
                         .arg(fact.id.toString(), fact.date->toString(), last->toIso()));
}

void checkWarnings(const Fact &fact, const CheckContext &context, Findings &findings)
{
    const Supported given = supportedBy(fact, context);
    if (given.passages.empty())
        return;
    warnOfTwins(given, context, findings);
    warnOfDenials(given, context, findings);
    warnOfOneVoice(given, context, findings);
    warnOfFirmness(given, context, findings);
    warnOfFigure(given, context, findings);
    warnOfDate(given, context, findings);
    warnOfPayload(given, context, findings);
    warnOfOlderReport(given, context, findings);
    warnOfPartOfSentence(given, context, findings);
    warnOfContext(given, context, findings);
}

} // namespace chancery
