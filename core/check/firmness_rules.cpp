// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/hedges.h"
#include "core/check/statement_words.h"
#include "core/check/warnings.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

/// Blanks may be non-breaking ones.
const auto asWritten =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString lower(const QString &text, const Hedge &hedge)
{
    return text.mid(hedge.start, hedge.length).toLower();
}

/// Words that tell of a plan: they hedge what has been, not what is planned.
bool isOfPlan(const QString &hedge)
{
    static const QRegularExpression plan(u"expect|scheduled|\\bset to|\\bdue to|plan|would|aims?\\b|seek"_s);
    return plan.match(hedge).hasMatch();
}

/// What hangs on an event is no doubt of what has been agreed for it.
bool isOfCondition(const QString &hedge)
{
    return hedge.contains("event"_L1) || hedge.contains("case"_L1);
}

/// A hedge that puts the source's own word aside is no doubt about what an allegation says.
bool isOfAllegation(const QString &hedge)
{
    return hedge.startsWith("alleg"_L1);
}

using Concerns = std::function<bool(const QString &clause)>;

/// The hedge in a clause that the passage says the thing in; none where one of these clauses has none, or no
/// clause says it.
std::optional<QString> hedgeOf(const QString &passage, const Concerns &concerns,
                               const std::function<bool(const QString &hedge)> &counts)
{
    std::optional<QString> found;
    const std::vector<Hedge> hedges = hedgesIn(passage);
    for (const Clause &clause : clausesOf(passage)) {
        if (!concerns(passage.mid(clause.start, clause.end - clause.start)))
            continue;
        const auto hedge = std::find_if(hedges.begin(), hedges.end(), [&](const Hedge &one) {
            return one.start >= clause.start && one.start < clause.end && counts(lower(passage, one));
        });
        if (hedge == hedges.end())
            return std::nullopt;
        found = passage.mid(hedge->start, hedge->length);
    }
    return found;
}

/// The hedge that all passages which say the thing have; none where one of them is firm.
std::optional<QString> hedgeOfAll(const Supported &given, const Concerns &concerns,
                                  const std::function<bool(const QString &hedge)> &counts)
{
    std::optional<QString> found;
    for (const Passage *passage : given.passages) {
        const auto clauses = clausesOf(passage->exact);
        const bool says = std::any_of(clauses.begin(), clauses.end(), [&](const Clause &clause) {
            return concerns(passage->exact.mid(clause.start, clause.end - clause.start));
        });
        if (!says)
            continue;
        found = hedgeOf(passage->exact, concerns, counts);
        if (!found)
            return std::nullopt;
    }
    return found;
}

void warn(Findings &findings, const QString &member, const Supported &given, const QString &graded,
          const QString &hedge)
{
    findings.add(Severity::Warning, member,
                 tr("fact %1 gives as %2 what its passages say with “%3”")
                     .arg(given.fact.id.toString(), graded, hedge.simplified()));
}

void warnOfFigure(const Supported &given, const FigurePayload &figure, Findings &findings)
{
    const Assertion assertion = given.fact.assertion;
    const bool isPlan = assertion == Assertion::Planned || assertion == Assertion::Announced;
    const bool isExact = assertion == Assertion::Confirmed ||
                         (assertion == Assertion::Reported && figure.value.qualifier == Qualifier::Exact);
    if (!isPlan && !isExact)
        return;
    const auto hasNumber = [&figure](const QString &clause) {
        const std::vector<double> numbers = numbersIn(clause);
        return std::find(numbers.begin(), numbers.end(), figure.value.low) != numbers.end();
    };
    if (!isPlan) {
        if (const auto hedge = hedgeOfAll(given, hasNumber, [](const QString &) { return true; }))
            warn(findings, u"/assertion"_s, given, label(assertion), *hedge);
        return;
    }
    // What is hoped for or only spoken of is no plan, and stands beside the number: “figures are being kicked
    // around, ranging from …”.
    std::optional<QString> found;
    for (const Passage *passage : given.passages) {
        if (!hasNumber(passage->exact))
            continue;
        const std::vector<Hedge> hedges = hedgesIn(passage->exact);
        const auto hedge = std::find_if(hedges.begin(), hedges.end(), [&](const Hedge &one) {
            return !isOfPlan(lower(passage->exact, one));
        });
        if (hedge == hedges.end())
            return;
        found = passage->exact.mid(hedge->start, hedge->length);
    }
    if (found)
        warn(findings, u"/assertion"_s, given, label(assertion), *found);
}

void warnOfState(const Supported &given, const EventStatusPayload &state, const CheckContext &context,
                 Findings &findings)
{
    const bool isPlan = state.status == EventStatus::Planned;
    const bool isFirm = isPlan || state.status == EventStatus::Ongoing || state.status == EventStatus::Held ||
                        state.status == EventStatus::Signed || state.status == EventStatus::Agreed ||
                        state.status == EventStatus::CarriedOut;
    if (!isFirm || given.fact.assertion == Assertion::Alleged || given.fact.assertion == Assertion::Denied)
        return;
    const QSet<QString> title = carryingWords(context.titleOf(state.event));
    const auto isOfEvent = [&title](const QString &clause) {
        return likeness(title, carryingWords(clause)).shared >= std::min<qsizetype>(2, title.size());
    };
    const auto counts = [isPlan](const QString &hedge) {
        return !isOfAllegation(hedge) && !isOfCondition(hedge) && (!isPlan || !isOfPlan(hedge));
    };
    if (const auto hedge = hedgeOfAll(given, isOfEvent, counts))
        warn(findings, u"/status"_s, given, label(state.status), *hedge);
}

void warnOfPosition(const Supported &given, const PositionPayload &position, Findings &findings)
{
    if (position.stance == Stance::Open) {
        // To be open is to hedge; to be perhaps open is less.
        static const QRegularExpression open(
            u"\\b(?:may|might|could|perhaps|possibly|reportedly)\\s+(?:also\\s+)?(?:be\\s+)?open\\b"_s,
            asWritten);
        for (const Passage *passage : given.passages) {
            if (const auto match = open.match(passage->exact); match.hasMatch()) {
                warn(findings, u"/stance"_s, given, label(position.stance), match.captured());
                return;
            }
        }
        return;
    }
    if (position.stance == Stance::Undecided || !hedgesIn(given.fact.statement).empty())
        return;
    const QString verbs = position.stance == Stance::Supports
                              ? u"support|back|favou?r|endors|agree|accept|want"_s
                              : u"oppos|reject|against|refus"_s;
    const QRegularExpression hedged(
        u"\\b(?:may|might|could|perhaps|possibly|reportedly|apparently)\\s+(?:\\w+\\s+)?(?:%1)"_s.arg(verbs),
        asWritten);
    for (const Passage *passage : given.passages) {
        if (!hedged.match(passage->exact).hasMatch())
            return;
    }
    if (!given.passages.empty())
        warn(findings, u"/stance"_s, given, label(position.stance),
             hedged.match(given.passages.front()->exact).captured());
}

/// “Would embolden” in the statement where a passage has “could embolden”.
void warnOfModal(const Supported &given, Findings &findings)
{
    static const QRegularExpression firm(u"\\b(would|will)\\s+(?:\\w+ly\\s+)?(\\w{4,})"_s, asWritten);
    auto matches = firm.globalMatch(given.fact.statement);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QRegularExpression hedged(u"\\b(?:may|might|could)\\s+(?:\\w+ly\\s+)?%1\\b"_s.arg(
                                            QRegularExpression::escape(match.captured(2))),
                                        asWritten);
        for (const Passage *passage : given.passages) {
            if (const auto found = hedged.match(passage->exact); found.hasMatch()) {
                findings.add(Severity::Warning, u"/statement"_s,
                             tr("fact %1 says “%2” where its passage has “%3”")
                                 .arg(given.fact.id.toString(), match.captured().simplified(),
                                      found.captured().simplified()));
                return;
            }
        }
    }
}

} // namespace

void warnOfFirmness(const Supported &given, const CheckContext &context, Findings &findings)
{
    if (!given.isEnglish)
        return;
    if (const auto *figure = std::get_if<FigurePayload>(&given.fact.payload))
        warnOfFigure(given, *figure, findings);
    else if (const auto *state = std::get_if<EventStatusPayload>(&given.fact.payload))
        warnOfState(given, *state, context, findings);
    else if (const auto *position = std::get_if<PositionPayload>(&given.fact.payload))
        warnOfPosition(given, *position, findings);
    warnOfModal(given, findings);
}

} // namespace chancery
