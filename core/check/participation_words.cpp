// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/participation_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const auto wordOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QRegularExpression beginnings(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:%1)"_s.arg(pattern), wordOptions);
}

/// What people and things of a state are called where that is not made of its name.
QString demonymOf(const QString &name)
{
    static const QHash<QString, QString> demonyms{
        {u"france"_s, u"french\\w*"_s},
        {u"denmark"_s, u"danish|danes?"_s},
        {u"spain"_s, u"spanish|spaniards?"_s},
        {u"netherlands"_s, u"dutch|holland"_s},
        {u"the netherlands"_s, u"dutch|holland"_s},
        {u"switzerland"_s, u"swiss"_s},
        {u"poland"_s, u"polish|poles?"_s},
        {u"ireland"_s, u"irish"_s},
        {u"united kingdom"_s, u"british|britain|britons?|uk|u\\.k\\.?"_s},
        {u"great britain"_s, u"british|britain|britons?|uk|u\\.k\\.?"_s},
        {u"united states"_s, u"americans?|america|us|usa|u\\.\\s?s\\.(?:\\s?a\\.)?"_s},
        {u"united states of america"_s, u"americans?|america|us|usa|u\\.\\s?s\\.(?:\\s?a\\.)?"_s},
        {u"united arab emirates"_s, u"emirat\\w+|uae|abu dhabi"_s},
        {u"finland"_s, u"finnish|finns?"_s},
        {u"wales"_s, u"welsh"_s},
        {u"turkey"_s, u"turk\\w*"_s},
        {u"türkiye"_s, u"turk\\w*"_s},
        {u"philippines"_s, u"filipin\\w+"_s},
        {u"greece"_s, u"greek\\w*|hellenic"_s},
        {u"czech republic"_s, u"czechs?"_s},
        {u"south korea"_s, u"south korean?s?|seoul"_s},
        {u"north korea"_s, u"north korean?s?|pyongyang|dprk"_s},
        {u"saudi arabia"_s, u"saudis?"_s},
        {u"european union"_s, u"european?s?|eu|e\\.u\\."_s},
    };
    return demonyms.value(name.toLower());
}

/// Parts that many states have in their names.
bool isSharedPart(const QString &part)
{
    static const QStringList shared = u"united states state republic kingdom federation democratic people's "
                                      u"new north south east west great saint "
                                      "central islamic the of and"_s.split(u' ');
    return shared.contains(part.toLower());
}

bool isSpacelessScript(const QString &text)
{
    static const QRegularExpression spaceless(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}]"_s);
    return text.contains(spaceless);
}

/// A part of a person's name as a word: in the cases and spellings that papers give it, but no longer name.
QRegularExpression asPersonsName(QString part)
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    static const QRegularExpression transliterated(u"[iyj]+$"_s, wordOptions);
    if (part.contains(cyrillic)) {
        const QString stem = part.size() > 5 ? part.chopped(2) : part;
        return QRegularExpression(u"\\b%1\\w{0,4}\\b"_s.arg(QRegularExpression::escape(stem)), wordOptions);
    }
    const bool isLong = part.size() > 5;
    if (isLong)
        part.remove(transliterated);
    const QString ending = isLong ? u"[iyjïÿ]{0,3}"_s : QString();
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])%1%2(?:[’'ʼ]s?|e?s)?(?![\\p{L}\\p{N}])"_s.arg(
                                  QRegularExpression::escape(part), ending),
                              wordOptions);
}

/// Where names stand that may be the subject of what follows: no places, days or offices.
std::vector<qsizetype> subjectsIn(const QString &text)
{
    static const QRegularExpression name(
        u"(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}’'.-]*)((?:\\s+(?:(?:al|bin|de|van|von|der|and)\\s+)?\\p{Lu}[\\p{L}’'.-]*)*)"_s);
    static const QRegularExpression opening(u"(?:^|[.!?:;]\\s+|[“\"«]\\s*)$"_s);
    static const QRegularExpression placing(u"\\b(?:in|at|of|to|from|near|for|with|by|on|into|via|outside|"
                                            u"inside|around|over|between|against|toward|towards|"
                                            "the|through|across)\\s+$"_s,
                                            wordOptions);
    static const QRegularExpression noName(
        u"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|"
        u"September|"
        "October|November|December|I|He|She|It|They|We|You|His|Her|Its|Their|Our|My|The|A|An|This|That|These|"
        "Those|Both|"
        "All|Some|Many|Several|Officials?|Senior|Leaders?|Ministers?|President|Prime|Foreign|Government|"
        "Talks|However|"
        "Meanwhile|Earlier|Later|Today|Yesterday|Afterwards?|Then|There|Here|Nobody|Neither|Either|Each|When|"
        "While|After|"
        "Before|If|As|Although|But|And|Or|So|Yet|Not|No|Nor|What|Who|Whoever|Where|Why|How|According|"
        "Following|"
        "Speaking|During|Despite|Because|Since|Until|In|At|On|Of|To|From|By|For|With|Asked|Only|Also|Still|Once)$"_s);
    static const QRegularExpression verb(
        u"^\\s+(?:\\w+ly\\s+)?(?:also\\s+)?(?:\\w+ed|said|says|was|is|has|had|will|would|met|meets|told|"
        u"tells|came|comes|went|"
        "goes|led|leads|held|holds|did|does|took|takes|gave|gives|made|makes|spoke|sent|sat|flew|wrote|left|"
        "got|may|"
        "might|could|can|and|or|hosts|attends|joins|visits|signs)\\b|^,\\s+(?:the|a|an|who|its|his|her|chief|head)\\b"_s,
        wordOptions);
    std::vector<qsizetype> result;
    auto found = name.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString before = text.left(match.capturedStart());
        const bool isOpening = opening.match(before).hasMatch();
        const bool isOne = match.captured(2).isEmpty();
        if (noName.match(match.captured(1)).hasMatch() &&
            (isOne || placing.match(match.captured(1) + u' ').hasMatch()))
            continue;
        if (!isOpening && placing.match(before).hasMatch())
            continue;
        // A sentence begins with a capital whatever its word is.
        if (isOpening && isOne &&
            (match.captured(1).endsWith(u's') || !verb.match(text.mid(match.capturedEnd())).hasMatch()))
            continue;
        result.push_back(match.capturedStart());
    }
    return result;
}

/// Words for persons, and for everybody else.
const QRegularExpression &standIns(ParticipantKind kind)
{
    static const QRegularExpression ofPersons = QRegularExpression(
        u"\\b(he|she|him|her|his|hers|i|my|presidents?|premiers?|(?:prime "
        u")?ministers?|chancellors?|king|queen|"
        "pope|spokes\\w+|secretar\\w+|officials?|diplomats?|advis[eo]rs?|ambassadors?|envoys?|negotiators?|"
        "commanders?|generals?|governors?|mayors?|leaders?|chief|head|chair\\w*|wife|husband)\\b"_s,
        wordOptions);
    static const QRegularExpression ofOthers = QRegularExpression(
        u"\\b(they|them|their|theirs|we|our|us|it|its|both|others?|sides?|leaders?|parties|officials?|"
        "diplomats?|advis[eo]rs?|negotiators?|delegations?|representatives?|governments?|administration|"
        "ministry|cabinet|parliament|capitals?|presidents?|(?:prime )?ministers?|forces|troops|army|military|"
        "envoys?|countr(?:y|ies)|states?|nations?|allies|members?|partners?|neighbou?rs?)\\b"_s,
        wordOptions);
    return kind == ParticipantKind::Person ? ofPersons : ofOthers;
}

/// Whether a word that may stand for somebody goes with another name.
class StandIn
{
public:
    StandIn(const QString &text, const QRegularExpressionMatch &match, const std::vector<qsizetype> &subjects)
        : m_word(match.captured(1).toLower())
        , m_before(text.left(match.capturedStart()))
        , m_after(text.mid(match.capturedEnd()))
        , m_follows(!subjects.empty() && subjects.front() < match.capturedStart())
        , m_isAmong(!subjects.empty())
    {
    }

    [[nodiscard]] bool isFree(bool isSpeaker) const
    {
        if (isPronoun())
            return !(m_follows || (!isSpeaker && speaks() && m_isAmong));
        static const QStringList ours{u"i"_s,   u"my"_s,  u"we"_s,   u"our"_s,  u"us"_s,
                                      u"him"_s, u"her"_s, u"hers"_s, u"them"_s, u"theirs"_s};
        if (ours.contains(m_word))
            return true;
        return !(isTitle() || isOfAnother() || isInApposition() || (m_follows && isOwned()) ||
                 (!isSpeaker && speaks() && m_isAmong));
    }

private:
    [[nodiscard]] bool isPronoun() const
    {
        static const QStringList pronouns{u"he"_s,  u"she"_s,  u"his"_s,  u"it"_s,
                                          u"its"_s, u"they"_s, u"their"_s};
        return pronouns.contains(m_word);
    }

    /// `officials said`, `, she said`, `said the minister`.
    [[nodiscard]] bool speaks() const
    {
        static const QRegularExpression verb(
            u"^\\s+(?:\\w+ly\\s+|also\\s+|later\\s+|have\\s+|has\\s+|had\\s+)?(?:said|says?|told|tells?|add(?"
            u":ed|s)?|claim\\w*|"
            "confirm\\w*|announc\\w*|report(?:ed|s)|stat(?:ed|es)|not(?:ed|es)|believ\\w*|wr[oi]tes?|acknowledg\\w*|insist\\w*)\\b"_s,
            wordOptions);
        static const QRegularExpression ahead(
            u"\\b(?:said|says|told|according to|added)\\s+(?:(?:the|a|an|one|two|several|senior)\\s+)*$"_s,
            wordOptions);
        return verb.match(m_after).hasMatch() || ahead.match(m_before).hasMatch();
    }

    /// `President Macron`, `both China and Iran`.
    [[nodiscard]] bool isTitle() const
    {
        static const QRegularExpression nameAfter(u"^\\s+(?:of\\s+\\w+\\s+)?\\p{Lu}\\p{Ll}"_s);
        return nameAfter.match(m_after).hasMatch();
    }

    /// `Chinese officials`, `Macron’s adviser`, `the delegations of China`.
    [[nodiscard]] bool isOfAnother() const
    {
        static const QRegularExpression after(
            u"^\\s+(?:of|from|for)\\s+(?:the\\s+)?(?!Foreign|Defen[cs]e|State|Interior|Finance|National|Security)\\p{Lu}\\p{L}"_s);
        static const QRegularExpression before(u"(\\p{Lu}[\\p{L}.’'-]*)\\s+(?:\\w+\\s+)?$"_s);
        static const QRegularExpression office(
            u"^(?:The|A|An|Both|All|Some|Many|Several|Two|Three|Four|Senior|Its|Their|His|Her|Our|My|Prime|"
            u"Foreign|Defen[cs]e|"
            "Interior|Finance|Vice|Deputy|Chief|National|Security|State|First|General|Supreme|These|Those|"
            "Other|Most|"
            "Top|Former|Acting|New|Western|In|At|On|For|With|But|And|As|If|When|While|After|Before|Mr|Mrs|Ms)\\.?$"_s);
        static const QRegularExpression ofState(
            u"(?:[eí]se|ish|[aeiou]ans?|[aeiou]?ni|aqi|eli|istani|[’']s?)$|^(?:French|Dutch|Greek|Swiss|Czech|Turkish|German|US|UK|EU|U\\.S\\.|U\\.K\\.)$"_s);
        if (after.match(m_after).hasMatch())
            return true;
        const auto match = before.match(m_before);
        if (!match.hasMatch() || office.match(match.captured(1)).hasMatch())
            return false;
        const bool isOpening = match.capturedStart(1) == 0;
        return !isOpening || ofState.match(match.captured(1)).hasMatch();
    }

    /// `Iran and its allies`.
    [[nodiscard]] bool isOwned() const
    {
        static const QRegularExpression owner(u"\\b(?:its|their)\\s+(?:\\w+\\s+)?$"_s, wordOptions);
        return owner.match(m_before).hasMatch();
    }

    /// `Budanov, the chief negotiator,`.
    [[nodiscard]] bool isInApposition() const
    {
        static const QRegularExpression apposed(u"\\p{Lu}[\\p{L}’'-]*(?:,|\\s+(?:is|was|as|became|remains))"
                                                u"\\s+(?:(?:the|a|an|its|his|her|their|[\\p{L}]+[’']s?)\\s+)?"
                                                "(?:[\\p{Ll}-]+\\s+){0,3}$"_s);
        return apposed.match(m_before).hasMatch();
    }

    QString m_word;
    QString m_before;
    QString m_after;
    bool m_follows;
    bool m_isAmong;
};

} // namespace

bool namesParticipant(const QString &text, const Participant &participant)
{
    const bool isPerson = participant.kind == ParticipantKind::Person;
    QStringList forms{participant.name};
    forms.append(participant.aliases);
    for (const QString &form : forms) {
        if (form.isEmpty())
            continue;
        if (isSpacelessScript(form)) {
            if (text.contains(form, Qt::CaseInsensitive))
                return true;
            continue;
        }
        const QStringList parts = form.split(u' ', Qt::SkipEmptyParts);
        if (isPerson) {
            if (asPersonsName(form).match(text).hasMatch() ||
                asPersonsName(parts.back()).match(text).hasMatch())
                return true;
            // “Xi”, “Anna”, but nobody else’s first name.
            const auto first =
                QRegularExpression(u"(?<![\\p{L}\\p{N}])%1(?:[’']s)?(?!\\s+\\p{Lu}|[\\p{L}\\p{N}-])"_s.arg(
                                       QRegularExpression::escape(parts.front())),
                                   QRegularExpression::UseUnicodePropertiesOption);
            if (parts.size() > 1 && first.match(text).hasMatch())
                return true;
            continue;
        }
        if (text.contains(form, Qt::CaseInsensitive))
            return true;
        // “Ukrainian”: the beginning of a part that is a name.
        const bool isState = participant.kind == ParticipantKind::State;
        const QString demonym = demonymOf(form);
        if (!demonym.isEmpty() &&
            QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(demonym), wordOptions).match(text).hasMatch())
            return true;
        for (const QString &part : parts) {
            constexpr qsizetype stem = 4;
            if (part.size() < 2 || part.at(0).isLower() || (isState && isSharedPart(part)))
                continue;
            if (beginnings(QRegularExpression::escape(part.left(stem))).match(text).hasMatch())
                return true;
        }
    }
    return false;
}

bool hasStandIn(const QString &text, ParticipantKind kind, bool isSpeaker)
{
    const std::vector<qsizetype> subjects = subjectsIn(text);
    auto found = standIns(kind).globalMatch(text);
    while (found.hasNext()) {
        if (StandIn(text, found.next(), subjects).isFree(isSpeaker))
            return true;
    }
    return false;
}

bool tellsRole(const QString &text, Role role)
{
    static const std::map<Role, QRegularExpression> patterns{
        {Role::Host,
         beginnings(u"host|receiv|welcom|convok|conven|invit|organi[sz]|held by|venue|soil|where|at "
                    "(?:his|her|their) residence"_s)},
        {Role::Chair, beginnings(u"chair|presid|led\\b|lead|head|moderat"_s)},
        {Role::Signatory,
         beginnings(u"sign|initial|conclud|seal|ink|ratif|adopt|commit|agree|undersigned|accord|"
                    "part(?:y|ies) to|put (?:\\w+ )?(?:names?|signatures?|pens?)\\b|affix"_s)},
        {Role::Invited, beginnings(u"invit|summon|ask(?:ed|s)? to\\b|called (?:to|in)\\b|bidden"_s)},
        {Role::Absent,
         beginnings(u"absent|absence|not\\b|\\w+n[’']t\\b|no\\b|without|miss|skip|declin|boycott|"
                    "stay(?:ed|s)? away|cancel|refus|instead|exclu|left out|empty|never|unable|only\\b|"
                    "neither|none|withdr[ae]w|pull(?:ed)? out|snub|shun|avoid|send|sent\\b"_s)},
        {Role::Mediator,
         beginnings(u"mediat|broker|go-between|facilitat|good offices|shuttl|intermedia|between|bridg|"
                    "arbitrat|convey|pass(?:ed|es|ing)?\\b|relay|help|host|peace|negotiat|trilateral|"
                    "third part|under the auspices|role|via|through"_s)},
        {Role::Head,
         beginnings(u"led\\b|lead|head|chief|chair|captain|command|at the helm|delegation of|spearhead|"
                    "charge|principal|represent|under\\b"_s)},
        {Role::Party,
         beginnings(u"agree|deal|sign|part(?:y|ies)|accord|pact|between|treat|commit|struck|strike|with\\b|"
                    "accept|adopt|join|undertak|undertook|bilateral|both|sides?|exchange|swap|contract|"
                    "conclud|bind|bound|pledg"_s)},
        {Role::Expected,
         beginnings(u"expect|will\\b|would|shall|\\w+[’']ll\\b|to\\b|due\\b|plan|schedul|may\\b|might|could|"
                    "join|invit|likely|next|slated|ahead|bring|intend|anticipat|prepar|hop|tomorrow|"
                    "upcoming|should|for\\b|going|travel|head|arriv|goal|aim|\\|"_s)},
        {Role::Author,
         beginnings(
             u"wr[oi]t|author|draft|pap?er|publish|post|propos|plan|pen(?:ned)?\\b|by\\b|releas|present|"
             "unveil|prepar|submit|\\w+[’']s?\\b|of\\b|text|tabl|issu|put\\b|document|report|say|"
             "said|statement|letter|drew|draw|produc|from\\b|craft|edit|compil|formulat|sent\\b|send"_s)},
    };
    const auto pattern = patterns.find(role);
    return pattern == patterns.end() || pattern->second.match(text).hasMatch();
}

/// `May host`, `offered to mediate`, `did not chair`: of a role that is told by one verb, words that leave
/// open whether it was taken. What somebody will do is told ahead, and no doubt.
static QString wordsThatLeaveOpen(const QString &text, Role role)
{
    static const std::map<Role, QString> verbs{
        {Role::Host, u"host|receive|welcome|convene|organi[sz]e"_s},
        {Role::Chair, u"chair|preside|moderate"_s},
        {Role::Mediator, u"mediate|broker|facilitate|help\\s+mediate"_s},
        {Role::Head, u"lead|head"_s}};
    const auto own = verbs.find(role);
    if (own == verbs.end())
        return {};
    const QRegularExpression was(
        u"\\b(?:hosted|hosts|hosting|received|welcomed|convened|organi[sz]ed|chaired|chairs|"
        u"chairing|presided|moderated|mediated|mediating|brokered|facilitated|led|leading|"
        u"headed|heading)\\b"_s,
        wordOptions);
    const QRegularExpression open(
        u"\\b(?:may|might|could|(?:offer|refus|declin)\\w*\\s+to|ready\\s+to|willing\\s+to|unlikely\\s+to|"
        u"(?:did|does|do|has|have|would|will|can)(?:\\s+not|n[’']t|\\s+never)|cannot|never|not)\\s+(?:\\w+"
        u"ly\\s+)?"
        u"(?:be\\s+)?(?:%1)\\b"_s.arg(own->second),
        wordOptions);
    return was.match(text).hasMatch() ? QString() : open.match(text).captured().simplified();
}

QString wordsAgainstRole(const QString &text, Role role)
{
    QString was;
    QString verbs;
    if (role == Role::Attended) {
        was = u"attended|took part|taken part|participated|present\\b|joined|arriv|came|met\\b|meets|meeting "
              u"with|held\\b|there\\b|"
              "flew|sat\\b|spoke|represented|led\\b|hosted|welcomed|gathered|convened|attends|takes "
              "part|negotiated|"
              "attending|participating|taking "
              "part|joins|includ|brought|among|returned|visited|discussed|agreed|signed|"
              "accompanied|said|told|in attendance|talks (?:with|between)|chaired|headed|travel(?:l)?ed|are "
              "in\\b|is in\\b|"
              "began|gather\\b|hosts\\b|sent\\b|involv|consist|was in\\b|were in\\b|at the table"_s;
        verbs = u"attend|take part|participate|be present|join|come|meet|travel|go|show "
                u"up|appear|fly|host|gather|be there|"
                "sit|be at|make it"_s;
    } else if (role == Role::Signatory) {
        was =
            u"signed|signs\\b|signing|initialled|initialed|inked|sealed|concluded|ratified|adopted|signator|agreed|struck"_s;
        verbs = u"sign|initial|ratify|conclude|agree|ink|seal|adopt"_s;
    } else {
        return wordsThatLeaveOpen(text, role);
    }
    const QRegularExpression happened(
        u"(?<!not )(?<!not yet )(?<!never )(?<!n’t )(?<!n't )(?<!be )(?<!to be )\\b(?:%1)"_s.arg(was),
        wordOptions);
    const QString adverb = u"(?:\\s+(?:not|also|likely|probably|yet|then|all|both|\\w+ly))*"_s;
    const QRegularExpression against(
        u"\\b(?:will|shall|would|may|might|could|must|cannot|\\w+n[’']t|not|never|to|(?:\\w+)[’']ll|unlikely "
        u"to)%1\\s+(?:%2)\\b|"
        "\\b(?:(?:was|were|is|are|been)\\s+)?(?:\\w+ly\\s+)?(?:invited|expected|uninvited)\\b|"
        "\\b(?:skipp|boycott|declin|refus|absent|stay(?:ed|s) away|pull(?:ed)? "
        "out|withdrew|snub|miss(?:ed|es)|unable|"
        "fail(?:ed|s) to|cancel|not present|never (?:came|attended|signed|arrived))\\w*"_s.arg(adverb, verbs),
        wordOptions);
    if (happened.match(text).hasMatch())
        return {};
    return against.match(text).captured().simplified();
}

} // namespace chancery
