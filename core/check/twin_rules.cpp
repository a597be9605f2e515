// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/statement_words.h"
#include "core/check/warnings.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>
#include <variant>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

/// Of the facts of one passage, how many are compared with one another. Where there are more, nobody reads
/// about all of them.
constexpr size_t mostCompared = 200;

/// Statements that share fewer words than this are not alike, whatever the words.
constexpr int fewestShared = 4;

bool supports(const Fact &fact, const PassageId &passage)
{
    return std::any_of(fact.evidence.begin(), fact.evidence.end(), [&passage](const Evidence &evidence) {
        return evidence.passage == passage && evidence.relation == Relation::Supports;
    });
}

std::set<SourceId> sourcesOf(const Supported &given)
{
    std::set<SourceId> result;
    for (const Passage *passage : given.passages)
        result.insert(passage->source);
    return result;
}

/// Whether what a fact says is in its words alone: its payload is but a heading for them.
bool saysInWords(const Fact &fact)
{
    return fact.kind() == FactKind::Plain || fact.kind() == FactKind::OptionAspect ||
           fact.kind() == FactKind::Answer;
}

/// Two facts of one passage that say the same: alike in their words, and one of them has nothing but words.
/// Facts of different payloads (when, where, who) may well be told in like words; so may what two did, or
/// what was so before and not afterwards.
bool sayTheSame(const Fact &a, const Fact &b, const Likeness &alike)
{
    return (saysInWords(a) || saysInWords(b)) && alike.shared >= fewestShared && alike.ofBoth >= 0.65 &&
           !alike.numbersDiffer && !mayDiffer(a.statement, b.statement);
}

/// The event that a fact's payload names; empty for others.
EventId eventOf(const Fact &fact)
{
    return std::visit(
        [](const auto &payload) {
            if constexpr (requires { payload.event; })
                return payload.event;
            else
                return EventId();
        },
        fact.payload);
}

/// What one passage alleges is as doubtful in one fact as in another: of few words it is enough that most are
/// the same, and of one event that it is the same event.
bool areOneAllegation(const Fact &a, const Fact &b, const Likeness &alike)
{
    constexpr int fewWords = 2;
    const bool isClaim = a.assertion == Assertion::Alleged || a.assertion == Assertion::Denied;
    const bool ofOneEvent = !eventOf(a).isEmpty() && eventOf(a) == eventOf(b);
    return isClaim && a.assertion == b.assertion && a.speaker == b.speaker && !alike.numbersDiffer &&
           (ofOneEvent || (alike.shared >= fewWords && alike.ofShorter >= 0.6));
}

/// Facts of one passage that say much the same should be as credible as each other, unless one has support
/// from elsewhere. A wide gap is none that more support explains.
bool areGradedApart(const Supported &a, const Supported &b, const Likeness &alike)
{
    constexpr int wide = 2;
    const int gap = std::abs(a.fact.credibility - b.fact.credibility);
    if (gap > wide && areOneAllegation(a.fact, b.fact, alike))
        return true;
    return gap > 0 && alike.shared >= fewestShared && alike.ofShorter >= 0.6 && !alike.numbersDiffer &&
           (gap > wide || sourcesOf(a) == sourcesOf(b));
}

/// What tells two facts apart that say the same otherwise: who said it, as what, and of when.
QString circumstances(const Fact &fact)
{
    return u"%1|%2|%3"_s.arg(fact.speaker.toString(), toTerm(fact.assertion),
                             fact.date ? fact.date->toString() : QString());
}

/// The payload of a fact that says all by it; empty for any other.
QString payloadKey(const Fact &fact)
{
    if (const auto *figure = std::get_if<FigurePayload>(&fact.payload))
        return u"figure|%1|%2|%3|%4"_s.arg(figure->figure.toString(), toTerm(figure->value.qualifier))
            .arg(figure->value.low, 0, 'g', 17)
            .arg(figure->value.high.value_or(0), 0, 'g', 17);
    return {};
}

/// The words of a statement in whatever order, with the names in their places; empty where they are too few.
QString wordsKey(const Fact &fact)
{
    if (!saysInWords(fact))
        return {};
    const QSet<QString> words = carryingWords(fact.statement);
    if (words.size() < 3)
        return {};
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted.join(u' ') + u'|' + placedWords(fact.statement).join(u' ');
}

} // namespace

void warnOfTwins(const Supported &given, const CheckContext &context, Findings &findings)
{
    const Fact &fact = given.fact;
    const QSet<QString> words = carryingWords(fact.statement);
    std::set<FactId> seen;
    bool saidTwice = false;
    bool gradedTwice = false;
    for (const Passage *passage : given.passages) {
        size_t compared = 0;
        for (const Fact *other : context.factsOn(passage->id)) {
            // In document order: a pair is told at the later of the two.
            if (other->id == fact.id || ++compared > mostCompared)
                break;
            if (!supports(*other, passage->id) || !seen.insert(other->id).second)
                continue;
            const Likeness alike = likeness(words, carryingWords(other->statement));
            if (!saidTwice && other->statement != fact.statement && sayTheSame(fact, *other, alike)) {
                saidTwice = true;
                findings.add(Severity::Warning, u"/statement"_s,
                             tr("fact %1 says, of the same passage, what %2 says")
                                 .arg(fact.id.toString(), context.named(other->id)));
            }
            if (!gradedTwice && areGradedApart(given, supportedBy(*other, context), alike)) {
                gradedTwice = true;
                findings.add(
                    Severity::Warning, u"/credibility"_s,
                    tr("fact %1 has credibility %2, and %3, which says much the same of the passage %4, %5")
                        .arg(fact.id.toString())
                        .arg(fact.credibility)
                        .arg(context.named(other->id), context.named(passage->id))
                        .arg(other->credibility));
            }
        }
    }
}

void warnOfRepetitions(const std::vector<Fact> &facts, const std::function<void(size_t)> &lookAt,
                       const CheckContext &context, Findings &findings)
{
    QHash<QString, FactId> payloads;
    QHash<QString, FactId> statements;
    for (size_t i = 0; i < facts.size(); ++i) {
        const Fact &fact = facts[i];
        const auto warn = [&](QHash<QString, FactId> &known, const QString &key, const QString &member) {
            if (key.isEmpty())
                return false;
            const QString whole = key + u'|' + circumstances(fact);
            const auto first = known.constFind(whole);
            if (first == known.cend()) {
                known.insert(whole, fact.id);
                return false;
            }
            // Of one passage it is told already.
            const auto sharesPassage = [&](const Evidence &evidence) {
                const auto others = context.factsOn(evidence.passage);
                return std::any_of(others.begin(), others.end(),
                                   [&first](const Fact *other) { return other->id == *first; });
            };
            if (member == "/statement"_L1 && carryingWords(fact.statement).size() >= fewestShared &&
                std::any_of(fact.evidence.begin(), fact.evidence.end(), sharesPassage))
                return true;
            lookAt(i);
            findings.add(Severity::Warning, member,
                         tr("fact %1 says what %2 says: one fact may rest on both of their passages")
                             .arg(fact.id.toString(), context.named(*first)));
            return true;
        };
        if (!warn(payloads, payloadKey(fact), u"/value"_s))
            warn(statements, wordsKey(fact), u"/statement"_s);
    }
}

} // namespace chancery
