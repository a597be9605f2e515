// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/sentence_signs.h"

#include "core/compare/denial_words.h"
#include "core/propose/word_pattern.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

bool has(const QString &sentence, const QRegularExpression &pattern)
{
    return pattern.match(sentence).hasMatch();
}

/// The first of a list of values whose words a sentence has.
template<class E, std::size_t n>
std::optional<E> firstOf(const QString &sentence,
                         const std::array<std::pair<E, QRegularExpression>, n> &signs)
{
    for (const auto &[value, pattern] : signs) {
        if (has(sentence, pattern))
            return value;
    }
    return std::nullopt;
}

} // namespace

Assertion assertionIn(const QString &sentence)
{
    static const std::array<std::pair<Assertion, QRegularExpression>, 4> signs{{
        {Assertion::Alleged,
         wordPattern(u"alleged|alleges|allegedly|accused|accuses|claimed that|claims that"_s)},
        {Assertion::Confirmed, wordPattern(u"confirmed|confirms|verified"_s)},
        {Assertion::Announced,
         wordPattern(u"announced|announces|has announced|will be announced|unveiled plans|declared that"_s)},
        {Assertion::Planned,
         wordPattern(
             u"will|scheduled to|is expected to|are expected to|expected to|plans? to|planned|set to|due to "
             "(?:meet|take place|be held|hold|arrive|begin|start|sign|travel|attend)|is to|are to|intends? "
             "to|aims? to|the plan is|tentatively|forthcoming|upcoming"_s)},
    }};
    if (saysDenied(sentence))
        return Assertion::Denied;
    const auto found = firstOf(sentence, signs);
    // Who announces what will be has announced it.
    return found.value_or(Assertion::Reported);
}

std::optional<Role> roleIn(const QString &sentence)
{
    static const std::array<std::pair<Role, QRegularExpression>, 11> signs{{
        {Role::Absent,
         wordPattern(u"did not attend|was absent|were absent|stayed away|will not attend|absent from|"
                     "skipped|not invited|boycotted"_s)},
        {Role::Signatory,
         wordPattern(u"signed (?:the|a|an)|signed with|signatory|signatories|signed by|signed that|"
                     "co-signed|initialled"_s)},
        {Role::Chair, wordPattern(u"chaired|chairs|co-chaired|presided"_s)},
        {Role::Host, wordPattern(u"hosted|hosts|will host|to host|hosting|convened by|convenes|received"_s)},
        {Role::Mediator, wordPattern(u"mediated|mediates|mediator|brokered|brokers"_s)},
        {Role::Head,
         wordPattern(u"led the delegation|leads the delegation|heads? the delegation|headed the|delegation "
                     "led by|delegation headed by"_s)},
        {Role::Invited, wordPattern(u"invited|invites|invitation"_s)},
        {Role::Expected,
         wordPattern(u"scheduled to|expected to (?:attend|meet|join|arrive|take part|travel|be)|due to "
                     "(?:attend|meet|join|arrive|travel)|will (?:attend|join|meet|travel|take part)|plans to "
                     "(?:attend|join|meet|travel)|is to meet|are to meet|bringing together"_s)},
        {Role::Attended,
         wordPattern(
             u"attended|attends|attending|in attendance|took part|takes part|taking part|participated|joined|"
             "arrived|arrives|met with|meets with|met|gathered|convened|present at|participants? included|"
             "delegations?|represented"_s)},
        {Role::Speaker,
         wordPattern(u"said|says|told|stated|announced|declared|addressed|remarked|wrote|added"_s)},
        {Role::Actor,
         wordPattern(u"captured|attacked|struck|launched|abducted|invaded|annexed|destroyed|seized|shelled|"
                     "killed|imposed|released|exchanged"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<Stance> stanceIn(const QString &sentence)
{
    static const std::array<std::pair<Stance, QRegularExpression>, 4> signs{{
        {Stance::Opposes,
         wordPattern(u"oppos(?:ed|es|ing|ition to)|reject(?:ed|s|ing)?|refus(?:ed|es|ing)|rul(?:ed|es) "
                     "out|against|object(?:ed|s) to|dismiss(?:ed|es)|unacceptable|will not accept|"
                     "condemn(?:ed|s)"_s)},
        {Stance::Open,
         wordPattern(u"open to|openness to|ready to (?:consider|discuss)|willing to (?:consider|discuss)|"
                     "considering|signal(?:ed|led|s) openness|prepared to"_s)},
        {Stance::Undecided,
         wordPattern(u"undecided|has not decided|have not decided|unclear whether|not confirmed|"
                     "non-?committal|yet to decide"_s)},
        {Stance::Supports,
         wordPattern(u"support(?:ed|s|ing) (?:the|a|an)|back(?:ed|s|ing) "
                     u"(?:the|a|an)|favou?r(?:ed|s)|endors(?:ed|es)|"
                     "push(?:ed|es|ing) for|call(?:ed|s|ing) for|demand(?:ed|s|ing)|committed to|commits? to|"
                     "advocat(?:ed|es|ing)|insist(?:ed|s)|urg(?:ed|es)|sees? .{0,40} as "
                     "(?:central|vital|essential|key)|"
                     "prioriti[sz]es|requests?|wants?|welcom(?:ed|es)"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<EventStatus> statusIn(const QString &sentence)
{
    static const std::array<std::pair<EventStatus, QRegularExpression>, 9> signs{{
        {EventStatus::Cancelled, wordPattern(u"cancel+ed|called off|scrapped"_s)},
        {EventStatus::Postponed, wordPattern(u"postponed|delayed until|put off|rescheduled|adjourned"_s)},
        {EventStatus::Lapsed, wordPattern(u"lapsed|expired|ran out|fell through"_s)},
        {EventStatus::Signed, wordPattern(u"signed|was initialled"_s)},
        {EventStatus::Draft, wordPattern(u"draft"_s)},
        {EventStatus::Alleged, wordPattern(u"alleged|allegedly"_s)},
        {EventStatus::Ongoing, wordPattern(u"ongoing|under way|underway|continues|is being|are being"_s)},
        {EventStatus::Planned,
         wordPattern(u"will (?:be held|take place|host|meet|begin|convene)|planned|scheduled|the plan "
                     "is|set for|due (?:on|to)|upcoming|ahead of"_s)},
        {EventStatus::Held,
         wordPattern(u"convened|was held|were held|took place|held|met|occurred|began|ended|"
                     "concluded|arrived|captured|invaded|annexed|unveiled|released"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<Aspect> aspectIn(const QString &sentence)
{
    static const std::array<std::pair<Aspect, QRegularExpression>, 4> signs{{
        {Aspect::CouldInclude,
         wordPattern(u"could include|might include|may include|would include|include[sd]?|consist of|"
                     "form of|elements?|package"_s)},
        {Aspect::Challenge,
         wordPattern(u"challenge|risk|difficult|hurdle|problem|costly|shortages?|limits?|provocative|"
                     "weakness"_s)},
        {Aspect::Strength,
         wordPattern(u"strength|deterren(?:t|ce)|advantage|benefit|would protect|protects"_s)},
        {Aspect::Description,
         wordPattern(u"guarantees? (?:would|could|that)|would provide|could provide|presence|force "
                     "(?:would|could)|proposal|proposes|options?|some discussions|others "
                     "imagine|model|idea|concept|program(?:me)?|"
                     "measures|would be deployed|aid|interceptors?|air defen[cs]e"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<Effect> effectIn(const QString &sentence)
{
    static const std::array<std::pair<Effect, QRegularExpression>, 3> signs{{
        {Effect::Raises, wordPattern(u"question|whether|unclear|unresolved|remains? open|obstacles?|signals?|"
                                     "to be decided|undecided|what would|how (?:many|much|large|long|the|to)|"
                                     "sticking points?|uncertain(?:ty)?|not (?:yet )?clear"_s)},
        {Effect::PartlyAnswers, wordPattern(u"partly|in part|partial(?:ly)?|some progress"_s)},
        {Effect::BearsOn,
         wordPattern(
             u"without (?:strong|guarantees)|depends? on|argue[sd]?|likely to|key obstacle|"
             "vulnerab\\w+|pressure|uncertain|indicat(?:e|es|ed|ing)|momentum|conditions?|focus|"
             "no signs of|could become|prospects|must|constraints?|issues?|differ|"
             "complicat\\w+|forbidden|could fail|harden|impede|breakthroughs?|if there is no|expect(?:s|ed)? to reach"_s)},
    }};
    if (sentence.trimmed().endsWith(u'?'))
        return Effect::Raises;
    return firstOf(sentence, signs);
}

bool tellsOfHappening(const QString &sentence)
{
    static const QRegularExpression signs = wordPattern(
        u"convened|held|took place|began|begins|started|ended|met|signed|arrived|unveiled|released|captured|"
        "invaded|annexed|abducted|visited|concluded|opened|launched|announced|on "
        "(?:Mon|Tues|Wednes|Thurs|Fri|"
        "Satur|Sun)day|counteroffensives?|invasion|annexation"_s);
    return has(sentence, signs);
}

} // namespace chancery
