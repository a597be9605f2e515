// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/participation_words.h"
#include "core/check/stated_dates.h"
#include "core/check/statement_words.h"
#include "core/check/warnings.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

const auto evidenceOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// What stands before and after a passage in its sentence, as far as the source is at hand.
struct RestOfSentence
{
    QString before;
    QString after;
};

RestOfSentence restOf(const Passage &passage, const CheckContext &context)
{
    const SourceText *source = context.textOf(passage.source);
    const QString text = source ? source->source.text : QString();
    qsizetype at = -1;
    if (source && passage.start) {
        at = source->points.toUtf16(*passage.start);
        if (!QStringView(text).mid(at).startsWith(passage.exact))
            at = -1;
    }
    if (at < 0)
        at = text.indexOf(passage.exact);
    // As far as a sentence may reach.
    constexpr qsizetype reach = 400;
    RestOfSentence rest;
    if (at >= 0) {
        rest.before = text.mid(std::max<qsizetype>(0, at - reach), std::min(at, reach));
        rest.after = text.mid(at + passage.exact.size(), reach);
    }
    // Excerpts have the passage alone; what it was found by may say more.
    if (rest.before.trimmed().isEmpty() || rest.before.trimmed().endsWith("[…]"_L1))
        rest.before = passage.prefix;
    if (rest.after.trimmed().isEmpty() || rest.after.trimmed().startsWith("[…]"_L1))
        rest.after = passage.suffix;
    static const QRegularExpression ends(u"[.!?…。！？][”\"’)\\]»]*(?:\\s+|$)|\\n|[。！？]|\\[…\\]|[|]"_s);
    static const QRegularExpression abbreviation(
        u"\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.\\s*$"_s);
    auto found = ends.globalMatch(rest.before);
    qsizetype start = 0;
    while (found.hasNext()) {
        const auto match = found.next();
        if (!abbreviation.match(rest.before.left(match.capturedEnd())).hasMatch())
            start = match.capturedEnd();
    }
    rest.before = rest.before.mid(start);
    static const QRegularExpression ended(u"[.!?…。！？][”\"’)\\]»]*\\s*$"_s);
    if (const auto end = ends.match(rest.after); ended.match(passage.exact).hasMatch())
        rest.after.clear();
    else if (end.hasMatch())
        rest.after = rest.after.left(end.capturedStart());
    return rest;
}

/// Words that change what follows or precedes them, and those by which a statement says so itself.
struct Changing
{
    QRegularExpression before;
    QRegularExpression after;
    QRegularExpression said;
    bool isOfSpeaker = false; ///< whether a speaker or an assertion says so too
};

const std::vector<Changing> &changingWords()
{
    static const std::vector<Changing> list = [] {
        const QString never = u"(?!)"_s;
        const auto one = [](const QString &before, const QString &after, const QString &said,
                            bool isOfSpeaker) {
            return Changing{QRegularExpression(before, evidenceOptions),
                            QRegularExpression(after, evidenceOptions),
                            QRegularExpression(said, evidenceOptions), isOfSpeaker};
        };
        std::vector<Changing> result;
        // Denied, doubted, untrue.
        result.push_back(one(
            u"\\b(?:den(?:y|ies|ied|ying)|disput\\w*|reject\\w*|refut\\w*|dismiss\\w*|doubt\\w*|rul(?:es?|ed)"
            u" out)\\b[^,;]{0,60}$|"
            "\\b(?:not|n[’']t|never|no)\\s+(?:\\w+\\s+){0,2}(?:true|case|evidence|proof|sign|truth|"
            "confirm\\w*|said|say|clear|indication|mean)"
            "\\b[^,;]{0,30}$|\\b(?:untrue|false|wrong|unlikely|impossible|unclear|incorrect)\\s+(?:that|to "
            "say(?:\\s+that)?)\\s*$|"
            "\\b(?:bestritt\\w*|bestreit\\w*|dementier\\w*|leugn\\w*|dément\\w*|ni(?:e|ent|é)|опроверг\\w*|"
            "отрица\\w*|запереч\\w*|спростув\\w*)\\b"
            "[^;]{0,40}$"_s,
            u"^\\s*,?\\s*(?:(?:is|are|was|were|has been|have been|proved|turned out(?:\\s+to "
            u"be)?)\\s+(?:\\w+ly\\s+)?(?:false|untrue|wrong|"
            "incorrect|unfounded|baseless|denied|refuted|rejected|disputed|a lie|not "
            "true)|,?\\s*(?:which|but)\\s+[^,;]{0,40}\\b(?:denied|denies|"
            "untrue|false))"_s,
            u"\\b(?:den\\w+|disput\\w*|reject\\w*|refut\\w*|dismiss\\w*|doubt\\w*|not|n[’']t|no|never|untrue|false|unclear|unlikely)\\b"_s,
            true));
        // Somebody’s word.
        result.push_back(one(
            u"\\b(?:alleg\\w+|claim\\w*|accus\\w+|assert\\w*|insist\\w*|said|says?|saying|told\\s+\\w+(?:\\s+"
            u"\\w+)?|tells\\s+\\w+|"
            "believ\\w+|thinks?|thought|suggest\\w*|predict\\w*|argu\\w+|hop\\w+|fear\\w*|expect\\w*|"
            "demand\\w*|assum\\w+|suspect\\w*|"
            "rumou?rs?|claims?|allegations?|speculation|suggestions?|impression|report\\w*|behaupt\\w*|"
            "angeblich|"
            "утвержд\\w*|заяв\\w*|стверд\\w*)(?:\\s+(?:on|in|at)\\s+\\w+)?(?:,?\\s*(?:that|of|dass|что|що|:))?\\s*[“\"]?\\s*$"_s,
            never,
            u"\\b(?:sa(?:id|ys?)|told|tells?|accord\\w*|alleg\\w*|claim\\w*|accus\\w*|assert\\w*|insist\\w*|"
            u"believ\\w*|think|suggest\\w*|predict\\w*|argu\\w*|"
            "hop\\w+|fear\\w*|expect\\w*|demand\\w*|report\\w*|rumou?r\\w*|word|view|call\\w*|describ\\w*|"
            "warn\\w*|announc\\w*|stat\\w+|not\\w*|"
            "may|might|could|reportedly|wants?)\\b"_s,
            true));
        // Perhaps.
        result.push_back(one(
            u"\\b(?:(?:may|might|could)\\s+be(?:\\s+that)?|perhaps|possibly|maybe|reportedly|allegedly|supposedly|purportedly)\\s*,?\\s*$"_s,
            u"^\\s*,\\s*(?:perhaps|possibly|reportedly|allegedly|supposedly|it (?:seems|is said))\\b"_s,
            u"\\b(?:may|might|could|perhaps|possibly|maybe|possible|reportedly|allegedly|supposedly|said)\\b"_s,
            true));
        // On a condition, or for a time.
        result.push_back(one(
            u"\\b(?:if|unless|whether|in case|in the event|provided|providing|assuming|suppos(?:e|ing)|as "
            u"long as|should|only\\s+(?:if|when|after|once)|"
            "wether|falls|sofern|wenn nicht|si|если|якщо)\\b[^.;:]*$"_s,
            u"^\\s*,?\\s*(?:but\\s+|and\\s+|even\\s+)?(?:if|unless|until|till|only|provided|providing|"
            u"assuming|as long as|so long as|in case|in the event|"
            "should\\s+(?:the|a|an|there|\\p{Lu})|subject to|on (?:the )?condition|pending|except|contingent|falls|sofern|bis|jusqu|если|якщо)\\b"_s,
            u"\\b(?:if|unless|whether|in case|in the event|provided|providing|assuming|as long "
            u"as|should|only|until|till|once|after|when|subject|condition\\w*|"
            "pending|except|contingent|depend\\w*)\\b"_s,
            false));
        // Tried, meant, refused.
        result.push_back(one(
            u"\\b(?:fail(?:ed|s|ing)?|refus\\w+|declin\\w+|unable|tr(?:y|ied|ies|ying)|want\\w*|hop\\w+|"
            u"plan\\w*|intend\\w*|aim\\w*|seek\\w*|sought|"
            "pledg\\w+|promis\\w+|threaten\\w*|propos\\w+|offer\\w*|yet|likely|unlikely|about|set|due|"
            "expected|supposed|ready|urg\\w+|call\\w+ on)"
            "(?:\\s+\\w+){0,3}?\\s+to\\s*$|\\b(?:without|instead of|rather than|against)\\s*$|\\b(?:not|never|cannot|n[’']t)\\s+(?:\\w+ly\\s+)?$"_s,
            never,
            u"\\b(?:fail\\w*|refus\\w*|declin\\w*|unable|tr(?:y|ied|ies|ying)|want\\w*|hop\\w+|plan\\w*|"
            u"intend\\w*|aim\\w*|seek\\w*|sought|pledg\\w*|promis\\w*|"
            "threaten\\w*|propos\\w*|offer\\w*|yet|likely|unlikely|due|expect\\w*|suppos\\w*|ready|without|"
            "instead|rather|against|not|never|cannot|"
            "to|urg\\w*|call\\w*|will|would|n[’']t)\\b"_s,
            true));
        // Less than the number says.
        result.push_back(one(
            u"\\b(?:about|around|roughly|approximately|some|nearly|almost|over|under|up to|at "
            u"(?:least|most)|(?:more|less|fewer|no more|no fewer) than|"
            "as many as|close to|an estimated|upwards of|just (?:under|over)|hundreds of|rund|etwa|environ|около)\\s*$"_s,
            never,
            u"\\b(?:about|around|roughly|approximately|some|nearly|almost|over|under|up to|least|most|than|many|close|estimated|upwards|hundreds|just)\\b"_s,
            false));
        return result;
    }();
    return list;
}

bool startsWithNumber(const QString &text)
{
    static const QRegularExpression number(
        u"^\\s*[$€£]?(?:\\p{Nd}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|"
        u"\\w+ty|hundred|thousand|million|"
        "dozen|half|a\\s+(?:dozen|hundred|thousand|third|quarter))\\b)"_s,
        evidenceOptions);
    return number.match(text).hasMatch();
}

/// What in the rest of its sentence changes what a passage says, and the fact does not say; empty for
/// nothing.
QString changeOf(const Passage &passage, const Fact &fact, const CheckContext &context)
{
    const RestOfSentence rest = restOf(passage, context);
    const bool isSpoken = !fact.speaker.isEmpty() || fact.assertion == Assertion::Alleged ||
                          fact.assertion == Assertion::Denied || fact.assertion == Assertion::Announced ||
                          fact.assertion == Assertion::Planned;
    const std::vector<Changing> &list = changingWords();
    for (size_t i = 0; i < list.size(); ++i) {
        const bool isOfNumber = i + 1 == list.size();
        if ((list[i].isOfSpeaker && isSpoken) || list[i].said.match(fact.statement).hasMatch() ||
            (isOfNumber && !startsWithNumber(passage.exact)))
            continue;
        if (const auto match = list[i].before.match(rest.before); match.hasMatch())
            return match.captured().simplified();
        if (const auto match = list[i].after.match(rest.after); match.hasMatch())
            return match.captured().simplified();
    }
    return {};
}

bool namesTime(const QString &text, const QString &language)
{
    static const QRegularExpression time(
        u"\\b(?:today|yesterday|tomorrow|tonight|ago|eve|last|next|this|previous|earlier|later|(?:same|"
        u"following)\\s+day|"
        "morning|afternoon|evening|night|spring|summer|autumn|winter|recent\\w*|year|month|week)\\b"_s,
        evidenceOptions);
    const StatedDates stated = statedDates(text, language);
    return !stated.dates.empty() || !stated.weekdays.empty() || time.match(text).hasMatch();
}

bool namesPlace(const QString &text, const QString &place)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    for (const QString &part : place.split(between, Qt::SkipEmptyParts)) {
        if (part.size() > 2 && text.contains(part.left(5), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Of a fact in words: whether a passage has a word of the statement that is no name, or tells of something
/// that was done, in whatever words, rather than what somebody or some place is.
bool tellsOf(const QString &statement, const QString &text)
{
    static const QRegularExpression description(
        u"\\b(?:is|are|was|were)\\s+(?:the|a|an|one\\s+of|located|situated|home\\s+to|known|part\\s+of|\\w+"
        u"\\s+of)\\b|"
        "\\b(?:lies?|sits?|stands?)\\s+(?:on|in|at|near|between|along|by)\\b|"
        "\\bha(?:s|ve)\\s+(?:\\w+\\s+)?\\w+ed\\s+(?:several|many|numerous|a\\s+number\\s+of|previous|earlier|"
        "such|other)\\b|"
        "\\b(?:borders|belongs\\s+to|consists\\s+of|has\\s+a\\s+population)\\b"_s,
        evidenceOptions);
    if (!description.match(text).hasMatch())
        return true;
    // The first word has its capital from there, unless it has it elsewhere too.
    static const QRegularExpression names(u"\\b\\p{Lu}[\\w’']*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString first = statement.section(u' ', 0, 0);
    const bool isName = text.startsWith(first) || text.contains(u' ' + first);
    QString plain = isName ? statement : first.toLower() + statement.mid(first.size());
    plain.remove(names);
    const QSet<QString> nameless = carryingWords(plain);
    return nameless.size() < 2 || !(nameless & carryingWords(text)).isEmpty();
}

bool hasPayload(const Passage &passage, const Fact &fact, const CheckContext &context)
{
    const QString &text = passage.exact;
    if (const auto *figure = std::get_if<FigurePayload>(&fact.payload))
        return hasFigure(passage, *figure, context);
    if (fact.kind() == FactKind::EventDate)
        return namesTime(text, languageOf(passage, context));
    if (const auto *place = std::get_if<EventPlacePayload>(&fact.payload))
        return namesPlace(text, place->place);
    const ParticipantId id =
        fact.kind() == FactKind::Participation ? std::get<ParticipationPayload>(fact.payload).participant
        : fact.kind() == FactKind::Position    ? std::get<PositionPayload>(fact.payload).participant
                                               : ParticipantId();
    if (const Participant *participant = id.isEmpty() ? nullptr : context.participant(id))
        return namesParticipant(text, *participant) ||
               hasStandIn(text, participant->kind, id == fact.speaker);
    return fact.kind() != FactKind::Plain || tellsOf(fact.statement, text);
}

} // namespace

void warnOfPartOfSentence(const Supported &given, const CheckContext &context, Findings &findings)
{
    QString changed;
    for (const Passage *passage : given.passages) {
        const QString words = changeOf(*passage, given.fact, context);
        if (words.isEmpty())
            return;
        changed = words;
    }
    if (!changed.isEmpty())
        findings.add(Severity::Warning, u"/evidence"_s,
                     tr("fact %1 rests on part of a sentence that says something else as a whole: “%2”")
                         .arg(given.fact.id.toString(), changed));
}

void warnOfContext(const Supported &given, const CheckContext &context, Findings &findings)
{
    if (given.passages.size() < 2 || !given.isEnglish)
        return;
    std::vector<const Passage *> without;
    std::set<SourceId> sources; // that have it
    for (const Passage *passage : given.passages) {
        if (hasPayload(*passage, given.fact, context))
            sources.insert(passage->source);
        else
            without.push_back(passage);
    }
    if (sources.empty())
        return;
    // In one source, a sentence may well need another to be understood.
    for (const Passage *passage : without) {
        if (sources.count(passage->source) > 0)
            continue;
        findings.add(Severity::Warning, u"/evidence"_s,
                     tr("the passage %1 has nothing of what fact %2 says, and makes it no more certain")
                         .arg(context.named(passage->id), given.fact.id.toString()));
        return;
    }
}

} // namespace chancery
