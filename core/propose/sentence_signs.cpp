// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/sentence_signs.h"

#include "core/compare/denial_words.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:"_s + pattern + u")\\b"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

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

/// A number as a text writes it; none for what is no number.
std::optional<double> numberOf(QString digits, const QString &scale)
{
    static const QRegularExpression thousands(uR"((?<=\d)[,\s\x{00a0}\x{202f}'’](?=\d{3}(?:\D|$)))"_s);
    digits.remove(thousands);
    bool isNumber = false;
    double value = digits.toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const QString unit = scale.toLower();
    if (unit == "thousand"_L1)
        value *= 1e3;
    else if (unit == "million"_L1)
        value *= 1e6;
    else if (unit == "billion"_L1)
        value *= 1e9;
    else if (unit == "trillion"_L1)
        value *= 1e12;
    return value;
}

std::optional<double> numberInWords(const QString &word)
{
    static const QStringList units{u"two"_s,       u"three"_s,    u"four"_s,     u"five"_s,    u"six"_s,
                                   u"seven"_s,     u"eight"_s,    u"nine"_s,     u"ten"_s,     u"eleven"_s,
                                   u"twelve"_s,    u"thirteen"_s, u"fourteen"_s, u"fifteen"_s, u"sixteen"_s,
                                   u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    static const QStringList tens{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                                  u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
    const QString lower = word.toLower();
    if (const auto at = units.indexOf(lower); at >= 0)
        return static_cast<double>(at + 2);
    const auto ten = tens.indexOf(lower.section(u'-', 0, 0));
    if (ten < 0)
        return std::nullopt;
    const QString rest = lower.section(u'-', 1);
    const auto unit = units.indexOf(rest);
    const int one = rest.isEmpty() ? 0 : rest == "one"_L1 ? 1 : static_cast<int>(unit) + 2;
    return static_cast<double>(ten + 2) * 10 + (unit < 0 && rest != "one"_L1 ? 0 : one);
}

Qualifier qualifierOf(const QString &before)
{
    static const std::array<std::pair<Qualifier, QRegularExpression>, 6> signs{{
        {Qualifier::AtLeast, words(u"at least|no fewer than|no less than"_s)},
        {Qualifier::AtMost, words(u"at most|up to|no more than|as many as"_s)},
        {Qualifier::MoreThan, words(u"more than|over|above|exceeding|upwards of"_s)},
        {Qualifier::LessThan, words(u"less than|fewer than|under|below"_s)},
        {Qualifier::Nearly, words(u"nearly|almost|close to"_s)},
        {Qualifier::About, words(u"about|around|roughly|approximately|some|an estimated|estimated"_s)},
    }};
    return firstOf(before, signs).value_or(Qualifier::Exact);
}

} // namespace

Assertion assertionIn(const QString &sentence)
{
    static const std::array<std::pair<Assertion, QRegularExpression>, 4> signs{{
        {Assertion::Alleged, words(u"alleged|alleges|allegedly|accused|accuses|claimed that|claims that"_s)},
        {Assertion::Confirmed, words(u"confirmed|confirms|verified"_s)},
        {Assertion::Announced,
         words(u"announced|announces|has announced|will be announced|unveiled plans|declared that"_s)},
        {Assertion::Planned,
         words(
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
        {Role::Absent, words(u"did not attend|was absent|were absent|stayed away|will not attend|absent from|"
                             "skipped|not invited|boycotted"_s)},
        {Role::Signatory,
         words(u"signed (?:the|a|an)|signed with|signatory|signatories|signed by|signed that|"
               "co-signed|initialled"_s)},
        {Role::Chair, words(u"chaired|chairs|co-chaired|presided"_s)},
        {Role::Host, words(u"hosted|hosts|will host|to host|hosting|convened by|convenes|received"_s)},
        {Role::Mediator, words(u"mediated|mediates|mediator|brokered|brokers"_s)},
        {Role::Head,
         words(u"led the delegation|leads the delegation|heads? the delegation|headed the|delegation "
               "led by|delegation headed by"_s)},
        {Role::Invited, words(u"invited|invites|invitation"_s)},
        {Role::Expected,
         words(u"scheduled to|expected to (?:attend|meet|join|arrive|take part|travel|be)|due to "
               "(?:attend|meet|join|arrive|travel)|will (?:attend|join|meet|travel|take part)|plans to "
               "(?:attend|join|meet|travel)|is to meet|are to meet|bringing together"_s)},
        {Role::Attended,
         words(
             u"attended|attends|attending|in attendance|took part|takes part|taking part|participated|joined|"
             "arrived|arrives|met with|meets with|met|gathered|convened|present at|participants? included|"
             "delegations?|represented"_s)},
        {Role::Speaker, words(u"said|says|told|stated|announced|declared|addressed|remarked|wrote|added"_s)},
        {Role::Actor,
         words(u"captured|attacked|struck|launched|abducted|invaded|annexed|destroyed|seized|shelled|"
               "killed|imposed|released|exchanged"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<Stance> stanceIn(const QString &sentence)
{
    static const std::array<std::pair<Stance, QRegularExpression>, 4> signs{{
        {Stance::Opposes,
         words(u"oppos(?:ed|es|ing|ition to)|reject(?:ed|s|ing)?|refus(?:ed|es|ing)|rul(?:ed|es) "
               "out|against|object(?:ed|s) to|dismiss(?:ed|es)|unacceptable|will not accept|"
               "condemn(?:ed|s)"_s)},
        {Stance::Open,
         words(u"open to|openness to|ready to (?:consider|discuss)|willing to (?:consider|discuss)|"
               "considering|signal(?:ed|led|s) openness|prepared to"_s)},
        {Stance::Undecided, words(u"undecided|has not decided|have not decided|unclear whether|not confirmed|"
                                  "non-?committal|yet to decide"_s)},
        {Stance::Supports,
         words(u"support(?:ed|s|ing) (?:the|a|an)|back(?:ed|s|ing) "
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
        {EventStatus::Cancelled, words(u"cancel+ed|called off|scrapped"_s)},
        {EventStatus::Postponed, words(u"postponed|delayed until|put off|rescheduled|adjourned"_s)},
        {EventStatus::Lapsed, words(u"lapsed|expired|ran out|fell through"_s)},
        {EventStatus::Signed, words(u"signed|was initialled"_s)},
        {EventStatus::Draft, words(u"draft"_s)},
        {EventStatus::Alleged, words(u"alleged|allegedly"_s)},
        {EventStatus::Ongoing, words(u"ongoing|under way|underway|continues|is being|are being"_s)},
        {EventStatus::Planned,
         words(u"will (?:be held|take place|host|meet|begin|convene)|planned|scheduled|the plan "
               "is|set for|due (?:on|to)|upcoming|ahead of"_s)},
        {EventStatus::Held, words(u"convened|was held|were held|took place|held|met|occurred|began|ended|"
                                  "concluded|arrived|captured|invaded|annexed|unveiled|released"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<Aspect> aspectIn(const QString &sentence)
{
    static const std::array<std::pair<Aspect, QRegularExpression>, 4> signs{{
        {Aspect::CouldInclude,
         words(u"could include|might include|may include|would include|include[sd]?|consist of|"
               "form of|elements?|package"_s)},
        {Aspect::Challenge,
         words(u"challenge|risk|difficult|hurdle|problem|costly|shortages?|limits?|provocative|"
               "weakness"_s)},
        {Aspect::Strength, words(u"strength|deterren(?:t|ce)|advantage|benefit|would protect|protects"_s)},
        {Aspect::Description,
         words(u"guarantees? (?:would|could|that)|would provide|could provide|presence|force "
               "(?:would|could)|proposal|proposes|options?|some discussions|others "
               "imagine|model|idea|concept|program(?:me)?|"
               "measures|would be deployed|aid|interceptors?|air defen[cs]e"_s)},
    }};
    return firstOf(sentence, signs);
}

std::optional<Effect> effectIn(const QString &sentence)
{
    static const std::array<std::pair<Effect, QRegularExpression>, 3> signs{{
        {Effect::Raises, words(u"question|whether|unclear|unresolved|remains? open|obstacles?|signals?|"
                               "to be decided|undecided|what would|how (?:many|much|large|long|the|to)|"
                               "sticking points?|uncertain(?:ty)?"_s)},
        {Effect::PartlyAnswers, words(u"partly|in part|partial(?:ly)?|some progress"_s)},
        {Effect::BearsOn,
         words(
             u"without (?:strong|guarantees)|depends? on|argue[sd]?|likely to|key obstacle|"
             "vulnerab\\w+|pressure|uncertain|indicat(?:e|es|ed|ing)|momentum|conditions?|focus|"
             "no signs of|could become|prospects|must|constraints?|issues?|differ|"
             "complicat\\w+|forbidden|could fail|harden|impede|breakthroughs?|if there is no|expect(?:s|ed)? to reach"_s)},
    }};
    if (sentence.trimmed().endsWith(u'?'))
        return Effect::Raises;
    return firstOf(sentence, signs);
}

std::optional<Quantity> quantityIn(const QString &sentence)
{
    static const QRegularExpression number(
        uR"((?<![\p{L}\p{N}.,-])(\d{1,3}(?:[,\x{00a0}\x{202f} ]\d{3})+|\d+(?:\.\d+)?|\p{L}+(?:-\p{L}+)?)(?:\s?(?:-|–|to)\s?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))?(?:\s(thousand|million|billion|trillion))?(\s?%|\s\p{L}+)?)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthWord(
        uR"(^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|^\s?(?:st|nd|rd|th)\b|^\s?points?\b)"_s);
    static const QRegularExpression monthBefore(
        uR"((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s?$|Article\s?$|Article “?$)"_s);
    static const QRegularExpression unitWord(
        uR"(^\s?(?:%|percent|countries|nations|leaders|states|delegations|troops|soldiers|people|members|officials|billion|million|km|kilomet|miles|years|days|months|killed|casualties|drones|missiles|prisoners|dollars|euros|participants|allies|partners|heads))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = number.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        const QString digits = match.captured(1);
        const bool isInDigits = digits.at(0).isDigit();
        const QString before = sentence.left(match.capturedStart());
        const QString after = sentence.sliced(match.capturedEnd(3) >= 0   ? match.capturedEnd(3)
                                              : match.capturedEnd(2) >= 0 ? match.capturedEnd(2)
                                                                          : match.capturedEnd(1));
        const auto low = isInDigits ? numberOf(digits, match.captured(3)) : numberInWords(digits);
        if (!low || monthWord.match(after).hasMatch() || monthBefore.match(before).hasMatch() ||
            after.startsWith(u'-'))
            continue;
        // In words only what counts something, and never a year.
        const bool hasUnit = unitWord.match(after).hasMatch() || !match.captured(3).isEmpty();
        if ((!isInDigits && !hasUnit) ||
            (isInDigits && digits.size() == 4 && !hasUnit && *low > 1000 && *low < 2200))
            continue;
        Quantity quantity{qualifierOf(before.right(24)), *low, {}};
        if (const auto high = numberOf(match.captured(2), match.captured(3)); high && *high > *low) {
            quantity.qualifier = Qualifier::Between;
            quantity.high = high;
            if (const auto scaled = numberOf(digits, match.captured(3)))
                quantity.low = *scaled;
        }
        return quantity;
    }
    return std::nullopt;
}

std::optional<Quantity> quantityTyped(const QString &typed)
{
    // Before what is counted any number is a quantity, one that looks like a year too.
    return quantityIn(typed.simplified() + u" people"_s);
}

bool tellsOfHappening(const QString &sentence)
{
    static const QRegularExpression signs = words(
        u"convened|held|took place|began|begins|started|ended|met|signed|arrived|unveiled|released|captured|"
        "invaded|annexed|abducted|visited|concluded|opened|launched|announced|on "
        "(?:Mon|Tues|Wednes|Thurs|Fri|"
        "Satur|Sun)day|counteroffensives?|invasion|annexation"_s);
    return has(sentence, signs);
}

} // namespace chancery
