// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/foreign_doubts.h"
#include "core/check/foreign_hedges.h"
#include "core/check/hedges.h"
#include "core/check/stated_numbers.h"
#include "core/check/statement_words.h"
#include "core/check/warnings.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <vector>

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
    return hedge == "alleged"_L1;
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

void warnOfHedgedFigure(const Supported &given, const FigurePayload &figure, Findings &findings)
{
    const Assertion assertion = given.fact.assertion;
    const bool isPlan = assertion == Assertion::Planned || assertion == Assertion::Announced;
    const bool isExact = assertion == Assertion::Confirmed ||
                         (assertion == Assertion::Reported && figure.value.qualifier == Qualifier::Exact);
    if (!isPlan && !isExact)
        return;
    const auto hasNumber = [&figure](const QString &clause) {
        const std::vector<StatedNumber> numbers = statedNumbers(clause);
        return std::any_of(numbers.begin(), numbers.end(), [&figure](const StatedNumber &one) {
            return !one.isVague() && one.low == figure.value.low;
        });
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

/// The verbs of a state, as patterns.
QString verbsOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Held:
    case EventStatus::Ongoing:
        return u"held|hold|holding|take|taken|taking|took|happen\\w*|meet|met|conven\\w+|gather\\w*|start\\w*"
               u"|begin|begun|began|"
               "under\\s*way|conduct\\w*|launch\\w*|organi[sz]ed|staged|open\\w*|go|gone|resum\\w*|continu\\w*|occur\\w*|host\\w*"_s;
    case EventStatus::Signed:
        return u"sign|signed|signing|initial\\w*|conclud\\w*|seal\\w*|ink\\w*|ratif\\w*|adopt\\w*|agreed?|reach\\w*"_s;
    case EventStatus::Agreed:
        return u"agree\\w*|accept\\w*|reach\\w*|settl\\w*|approv\\w*|adopt\\w*|conclud\\w*|struck|clinch\\w*|finali[sz]\\w*"_s;
    case EventStatus::CarriedOut:
        return u"carr(?:y|ied)|complet\\w*|implement\\w*|conduct\\w*|take|taken|took|happen\\w*|done|execut\\w*|held|finish\\w*|made"_s;
    case EventStatus::Cancelled:
        return u"cancel\\w*|call\\w*\\s+off|scrap\\w*|abandon\\w*|axed|dropp\\w*|aborted"_s;
    case EventStatus::Postponed:
        return u"postpon\\w*|delay\\w*|put\\s+off|push\\w*\\s+back|defer\\w*|reschedul\\w*|moved|adjourn\\w*|suspend\\w*"_s;
    case EventStatus::Lapsed:
        return u"laps\\w*|expir\\w*|run\\s+out|ran\\s+out|end|ended|fall\\w*|fell"_s;
    default:
        return {};
    }
}

/// A pattern for each state, in which `%1` stands for its verbs. Each is compiled once, when it is first
/// asked.
class StatePatterns
{
public:
    explicit StatePatterns(const QString &pattern)
    {
        for (std::size_t i = 0; i < terms<EventStatus>().size(); ++i)
            m_patterns.emplace_back(pattern.arg(verbsOf(static_cast<EventStatus>(i))), asWritten);
    }

    [[nodiscard]] const QRegularExpression &of(EventStatus status) const
    {
        return m_patterns[static_cast<std::size_t>(status)];
    }

private:
    std::vector<QRegularExpression> m_patterns;
};

/// The words that say that something is still to be, or was not: `are planned for`, `have yet to be held`. Of
/// a state that is reported as one that was.
QString notYetIn(const QString &clause, EventStatus status)
{
    if (verbsOf(status).isEmpty())
        return {};
    static const QString adverb =
        u"(?:\\s+(?:\\w+ly|also|now|soon|again|then|be|have|been|still|not|yet|even))*"_s;
    static const StatePatterns future(
        u"\\b(?:(?:will|shall|would|may|might|could|must|can|should)%1\\s+(?:%2)|"
        "(?:is|are|was|were|has|have|remains?|be)%1\\s+(?:yet\\s+)?(?:to|due|set|about|close|near|ready|"
        "poised|likely|unlikely|"
        "expected|supposed|meant|scheduled|planned|slated|intended|hoped|not)(?:\\s+(?:to|for|be|being|yet|"
        "been|on))*\\s+(?:%2)|"
        "(?:did|do|does|has|have|had|was|were|is|are|could|would|will)(?:\\s+not|n[’']t|\\s+never)%1\\s+(?:%"
        "2)|"
        "never\\s+(?:%2)|(?:fail\\w*|refus\\w*|declin\\w*|unable|plan\\w*|hop\\w+|want\\w*|aim\\w*|intend\\w*"
        "|prepar\\w*|wish\\w*|"
        "agree[ds]?|tr(?:y|ied|ies|ying)|propos\\w+|seek\\w*|vow\\w*|pledg\\w+|promis\\w+|expect\\w*|offer\\w*|ready)\\s+to%1\\s+(?:%2))\\b"_s
            .arg(adverb, u"%1"_s));
    static const QRegularExpression planned(
        u"\\b(?:is|are|being|remains?|been)\\s+(?:\\w+ly\\s+)?(?:planned|scheduled|slated|expected|due|set|"
        u"pencil(?:l)?ed\\s+in|"
        "foreseen|envisaged|anticipated|proposed|upcoming)\\b(?!\\s+to)"_s,
        asWritten);
    static const StatePatterns absent(
        u"\\bno\\s+(?:\\w+\\s+){0,3}(?:took\\s+place|(?:was|were|has\\s+been|have\\s+been)\\s+(?:%1))\\b|"
        "\\bto\\s+have\\s+been\\s+(?:%1)\\b|\\bought\\s+to\\s+be\\b|\\b(?:was|were|been)\\s+called\\s+off\\b|"
        "\\b(?:is|are|remains?)\\s+(?:still\\s+)?(?:on\\s+the\\s+table|in\\s+doubt|under\\s+(?:discussion|"
        "consideration)|being\\s+(?:discussed|considered|weighed|prepared))\\b|"
        "\\b(?:is|are|was|were)\\s+(?:considering|weighing|mulling)\\s+(?:\\w+\\s+){0,2}(?:talks|meeting|"
        "summit|"
        "round|session)\\b|\\brumou?red\\b|\\b(?:awaits?|awaiting|pending)\\s+signature\\b|\\bunsigned\\b|"
        "\\bon\\s+the\\s+(?:verge|brink|cusp)\\s+of\\s+(?:being\\s+)?(?:%1)\\b"_s);
    const bool isToHaveBeen = status == EventStatus::Held || status == EventStatus::Ongoing ||
                              status == EventStatus::Signed || status == EventStatus::CarriedOut ||
                              status == EventStatus::Agreed;
    if (const auto match = absent.of(status).match(clause); isToHaveBeen && match.hasMatch())
        return match.captured();
    // Theresa May held talks.
    if (const auto match = future.of(status).match(clause);
        match.hasMatch() && !match.captured().startsWith("May "_L1))
        return match.captured();
    return status == EventStatus::Cancelled || status == EventStatus::Postponed ||
                   status == EventStatus::Lapsed
               ? QString()
               : planned.match(clause).captured();
}

/// That it was so, whatever else a clause says.
bool hasBeen(const QString &clause, EventStatus status)
{
    static const StatePatterns was(u"\\b(?:(?:was|were|has\\s+been|have\\s+been|had\\s+been|being|got)\\s+(?:"
                                   u"\\w+ly\\s+)?(?:%1)|took\\s+place|met|"
                                   "(?:they|he|she|leaders|sides)\\s+(?:%1))\\b"_s);
    return was.of(status).match(clause).hasMatch();
}

/// `Would be held if`, `there is hope that`: a condition or a hope is no plan.
QString conditionIn(const QString &passage)
{
    static const QRegularExpression would(u"\\bwould\\b[^.;]*?\\b(?:if|unless|provided|should|were)\\b|\\b(?:"
                                          u"if|unless|should)\\b[^.;]*?,[^.;]*\\bwould\\b|"
                                          "\\bhopes?\\s+(?:is\\s+)?that\\b"_s,
                                          asWritten);
    return would.match(passage).captured().simplified();
}

/// What stands before something and leaves open whether it is so: `unclear whether`, `allegedly,`.
QString doubtIn(const QString &passage)
{
    static const QRegularExpression doubt(
        u"\\b(?:unclear|uncertain|unknown|doubt\\w*|den(?:y|ied|ies)|not\\s+(?:clear|known|true|confirmed|"
        u"certain))\\s+(?:whether|if|that)\\b|"
        "(?:^|[.;]\\s+)(?:allegedly|reportedly|possibly|perhaps|supposedly|purportedly|apparently|maybe)\\s*,"_s,
        asWritten);
    return doubt.match(passage).captured().simplified();
}

void warnOfState(const Supported &given, const EventStatusPayload &state, const CheckContext &context,
                 Findings &findings)
{
    const EventStatus status = state.status;
    const bool isPlan = status == EventStatus::Planned;
    const bool isOff =
        status == EventStatus::Cancelled || status == EventStatus::Postponed || status == EventStatus::Lapsed;
    const bool isFirm = isPlan || isOff || status == EventStatus::Ongoing || status == EventStatus::Held ||
                        status == EventStatus::Signed || status == EventStatus::Agreed ||
                        status == EventStatus::CarriedOut;
    if (!isFirm || given.fact.assertion == Assertion::Alleged || given.fact.assertion == Assertion::Denied)
        return;
    const QSet<QString> title = carryingWords(context.titleOf(state.event));
    static const StatePatterns verbs(u"\\b(?:%1)\\b"_s);
    const auto isNamedIn = [&title](const QString &clause) {
        return likeness(title, carryingWords(clause)).shared >= std::min<qsizetype>(2, title.size());
    };
    // A dossier may call an event as no report does: then what has the state's verbs tells of it.
    const bool isNamed =
        std::any_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
            const auto clauses = clausesOf(passage->exact);
            return std::any_of(clauses.begin(), clauses.end(), [&](const Clause &clause) {
                return isNamedIn(passage->exact.mid(clause.start, clause.end - clause.start));
            });
        });
    // `They met and may meet again` has been, whatever else it says.
    static const StatePatterns plainly(
        u"\\b(?:met|took\\s+place|(?:was|were)\\s+(?!\\w+ly\\b)(?!to\\b)(?:%1))\\b"_s);
    const bool isToldPlainly =
        std::any_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
            return plainly.of(status).match(passage->exact).hasMatch();
        });
    const auto isOfEvent = [&](const QString &clause) {
        const bool hasVerbs = !isPlan && verbs.of(status).match(clause).hasMatch();
        if (isNamed)
            return isNamedIn(clause) && (!isOff || hasVerbs);
        return hasVerbs && !isToldPlainly;
    };
    const auto counts = [isPlan](const QString &hedge) {
        return !isOfAllegation(hedge) && !isOfCondition(hedge) && (!isPlan || !isOfPlan(hedge));
    };
    // Of what is off, the plan may well be hedged in the same breath: “expected in May, was cancelled”.
    const auto isStillOn = [&](const QString &clause) {
        static const StatePatterns was(u"\\b(?:was|were|is|are)\\s+(?:\\w+ly\\s+)?(?:%1)\\b"_s);
        return was.of(status).match(clause).hasMatch();
    };
    if (isOff && std::any_of(given.passages.begin(), given.passages.end(), [&](const Passage *passage) {
            return isStillOn(passage->exact) && notYetIn(passage->exact, status).isEmpty() &&
                   !hedgeOf(passage->exact, isOfEvent, [](const QString &hedge) {
                       return hedge.endsWith("ly"_L1) || hedge == "perhaps"_L1 || hedge == "maybe"_L1;
                   });
        }))
        return;
    if (const auto hedge = hedgeOfAll(given, isOfEvent, counts)) {
        warn(findings, u"/status"_s, given, label(status), *hedge);
        return;
    }
    QString found;
    for (const Passage *passage : given.passages) {
        QString words;
        for (const Clause &clause : clausesOf(passage->exact)) {
            const QString text = passage->exact.mid(clause.start, clause.end - clause.start);
            if (!isOfEvent(text))
                continue;
            if (!isPlan && hasBeen(text, status) && notYetIn(text, status).isEmpty() &&
                doubtIn(passage->exact.left(clause.end)).isEmpty())
                return;
            words = isPlan ? conditionIn(passage->exact) : notYetIn(text, status);
            if (words.isEmpty())
                words = doubtIn(passage->exact.left(clause.end));
        }
        if (words.isEmpty())
            return;
        found = words;
    }
    if (!found.isEmpty())
        warn(findings, u"/status"_s, given, label(status), found);
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
    const auto hedgedWith = [](const QString &verbs) {
        return QRegularExpression(
            u"\\b(?:may|might|could|perhaps|possibly|reportedly|apparently)\\s+(?:\\w+\\s+)?(?:%1)"_s.arg(
                verbs),
            asWritten);
    };
    static const QRegularExpression supports = hedgedWith(u"support|back|favou?r|endors|agree|accept|want"_s);
    static const QRegularExpression opposes = hedgedWith(u"oppos|reject|against|refus"_s);
    const QRegularExpression &hedged = position.stance == Stance::Supports ? supports : opposes;
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

/// The same of passages in other languages, of which only the words for it are known: all have to have one.
void warnOfForeignState(const Supported &given, const EventStatusPayload &state, const CheckContext &context,
                        Findings &findings)
{
    const EventStatus status = state.status;
    const bool isDone = status == EventStatus::Held || status == EventStatus::Ongoing ||
                        status == EventStatus::Signed || status == EventStatus::CarriedOut;
    const bool isOff =
        status == EventStatus::Cancelled || status == EventStatus::Postponed || status == EventStatus::Lapsed;
    if (!(isDone || isOff) || given.fact.assertion == Assertion::Alleged ||
        given.fact.assertion == Assertion::Denied)
        return;
    QString hedge;
    for (const Passage *passage : given.passages) {
        const QString language = languageOf(*passage, context);
        if (isOff)
            hedge = foreignDoubtOfOff(passage->exact, status, language);
        else
            hedge = foreignHedgeIn(passage->exact, language);
        if (isDone && hedge.isEmpty())
            hedge = foreignDoubtOfPast(passage->exact, language);
        if (hedge.isEmpty())
            return;
    }
    if (!hedge.isEmpty())
        warn(findings, u"/status"_s, given, label(status), hedge);
}

/// A number that is reported for sure, where all passages that have it doubt it.
void warnOfForeignFigure(const Supported &given, const FigurePayload &figure, const CheckContext &context,
                         Findings &findings)
{
    const Assertion assertion = given.fact.assertion;
    if (assertion != Assertion::Confirmed &&
        (assertion != Assertion::Reported || figure.value.qualifier != Qualifier::Exact))
        return;
    QString doubt;
    for (const Passage *passage : given.passages) {
        const QString language = languageOf(*passage, context);
        doubt = foreignDoubtOf(passage->exact, language, [&](const QString &clause) {
            const std::vector<StatedNumber> numbers = statedNumbers(clause, language);
            return std::any_of(numbers.begin(), numbers.end(), [&figure](const StatedNumber &one) {
                return !one.isVague() && one.low == figure.value.low;
            });
        });
        if (doubt.isEmpty())
            return;
    }
    if (!doubt.isEmpty())
        warn(findings, u"/assertion"_s, given, label(assertion), doubt);
}

} // namespace

void warnOfFirmness(const Supported &given, const CheckContext &context, Findings &findings)
{
    if (!given.isEnglish) {
        if (const auto *state = std::get_if<EventStatusPayload>(&given.fact.payload))
            warnOfForeignState(given, *state, context, findings);
        else if (const auto *figure = std::get_if<FigurePayload>(&given.fact.payload))
            warnOfForeignFigure(given, *figure, context, findings);
        return;
    }
    if (const auto *figure = std::get_if<FigurePayload>(&given.fact.payload))
        warnOfHedgedFigure(given, *figure, findings);
    else if (const auto *state = std::get_if<EventStatusPayload>(&given.fact.payload))
        warnOfState(given, *state, context, findings);
    else if (const auto *position = std::get_if<PositionPayload>(&given.fact.payload))
        warnOfPosition(given, *position, findings);
    warnOfModal(given, findings);
}

} // namespace chancery
