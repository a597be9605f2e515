// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/following_cues.h"

#include "core/text/attribution/cue_words.h"

#include <QList>

#include <algorithm>

namespace chancery {

using namespace cues;

namespace {

const Words follows = wordsIn(
    u"reported|reports|has reported|had reported|have reported|also reported|first reported|"
    u"earlier reported|previously reported|was told|has learned|has learnt|learned|said|says|writes|"
    u"wrote|quoted|quotes|cited|cites|citing|quoting|noted|notes|adds|added|understands|revealed|"
    u"reveals|broke the news|carried|reporting|has seen|saw|obtained|has obtained|counted|described|"
    u"claimed|claims|published|relayed|can reveal|had seen|had obtained|had learned|can report|can "
    u"confirm|has confirmed|has "
    u"found|reported that|has been told|were told|tally|poll|"
    u"was the first to report|were the first to report|first to report|was first to report|was first with|"
    u"beruft,|розповів|розповіла|рассказал|рассказала|заявив|заявила|a konuşan|e konuşan|ya "
    u"konuşan|ye konuşan|nun haberine|nın haberine|in haberine|ın haberine|un haberine|nin haberine|"
    u"scoop|scooped|analysis|investigation|count put|count found|count shows|count showed|count has|"
    u"survey|learnt|learns|was informed|were informed|is told|dowiedziała się|dowiedział się|ustaliła|"
    u"ustalił|vorliegt|vorliegen|vorlag|vorlagen|"
    u"einsehen konnte|einsehen konnten|eingesehen|повідомили|сказали|підтвердив|підтвердила|підтвердили|"
    u"дізналися|дізнались|дізнався|стверджують|стверджує|ознайомилися|ознайомились|стало відомо|"
    u"подтвердил|подтвердила|подтвердили|утверждают|утверждает|узнали|узнал|узнала|ознакомились|"
    u"ознакомился|стало известно|сказал|сказав|"
    u"calculations|calculation|exclusive|report|dispatch|via|meldet|meldete|berichtet|berichtete|"
    u"zufolge|schreibt|schrieb|erfuhr|zitiert|zitierte|hat erfahren|gesagt|unter berufung|mitteilte|"
    u"berichten|melden|meldeten|rapporte|a rapporté|indique|a indiqué|annonce|a annoncé|a appris|"
    u"cite|citant|révèle|écrit|affirme|précise|informó|informa|reportó|señaló|citando|publicó|"
    u"ha informado|riferisce|riporta|scrive|ha riferito|cita|meldt|bericht|schrijft|rapporterar|"
    u"rapporterer|skriver|melder|uppger|kertoo|uutisoi|mukaan|podaje|podała|podał|donosi|informuje|"
    u"poinformowała|poinformował|napisał|uvedla|uvádí|píše|informovala|повідомляє|повідомив|"
    u"повідомила|повідомило|повідомляла|повідомляло|пише|передає|інформує|цитує|з посиланням|"
    u"із посиланням|зазначає|розповіли|сообщает|сообщил|сообщила|сообщило|сообщали|передает|"
    u"передаёт|пишет|цитирует|со ссылкой|рассказали|отмечает|bildirdi|göre|aktardı|a göre|e göre|"
    u"jelentette|szerint|írja");

/// The same of several, or of one as several languages have it.
const Words pluralReports = wordsIn(
    u"report|write|quote|cite|say|révélait|rapportait|indiquait|affirmait|écrivait|avait révélé|"
    u"avait rapporté|avait annoncé|a révélé|adelantó|avanzó|desveló|reveló|publica|recoge|asegura|"
    u"ha appreso|apprende|ha scritto|rivela|ha rivelato|узнало|дізналося|дізналось|кажуть|говорять|"
    u"говорят|mówią|twierdzą|berichten|berichteten|schreiben|schrieben|zitieren|zitierten|gemeldet|"
    u"berichtet|rapportent|ont rapporté|indiquent|ont indiqué|affirment|ont affirmé|annoncent|ont annoncé|"
    u"révèlent|ont révélé|écrivent|ont écrit|informaron|informan|han informado|reportaron|reportan|"
    u"publicaron|han publicado|señalaron|señalan|riferiscono|hanno riferito|riportano|hanno riportato|"
    u"scrivono|hanno "
    u"scritto|podały|podało|podają|poinformowały|poinformowało|donoszą|doniosły|doniosła|piszą|"
    u"napisały|napisała|пишуть|писали|повідомляють|повідомили|передають|передали|сообщают|сообщили|пишут|"
    u"передают|передали|informaram|noticiaram|relatam|meldden|berichtten|rapporterade|rapporterede|"
    u"rapporterte|uvedlo|uvedly|uvedl|píšou|informovaly|uviedli|oplyser|skriver|uutisoivat|kertovat|haberine "
    u"göre");

/// Who was there for the outlet: only with what he saw or said.
const Words people =
    wordsIn(u"witness|witnesses|correspondent|correspondents|reporter|reporters|journalist|journalists|"
            u"producer|photographer|photographers|team|reporting|correspondent's|source|sources|interview");
const Words deeds = wordsIn(u"said|saw|says|say|tell|told|reported|reports|heard|confirmed|confirm|believe|"
                            u"learned|learnt|revealed|indicate|claim|claimed|"
                            u"witnessed|told|wrote|counted|observed|sees|noted|at|in|"
                            u"on|travelling");

/// What begins a clause between an outlet's name and what it does.
const Words insertions =
    wordsIn(u"citing|quoting|which|who|whose|referring|based|relying|unter|das|die|der|welche|welches|citant|"
            u"qui|se fondant|citando|que|che|powołując|który|która|з|із|посилаючись|який|яка|со|ссылаясь|"
            u"которое|которая|который");

/// What an outlet does at the end of a German clause: `wie die dpa aus Kiew erfuhr`.
const Words closingVerbs = wordsIn(
    u"erfuhr|erfahren|berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|mitteilte|mitteilt|"
    u"zitiert|zitierte|hervorgeht|weiß|erfahren hat|berichtet hat|in erfahrung brachte");

/// What is a report of an outlet that is written in one word with it: `Reuters-Bericht`.
const Words joinedReports =
    wordsIn(u"bericht|berichts|berichte|berichten|meldung|meldungen|angaben|informationen|recherche|"
            u"recherchen|interview|interviews|gespräch|korrespondent|reporter|umfrage|zählung|anfrage|"
            u"nachfrage");

/// `hatte zuerst berichtet`
bool isGermanPerfect(QStringView tail)
{
    static const Words haves = wordsIn(u"hat|hatte|haben|hatten");
    static const Words noes = wordsIn(u"nicht|nie|niemals|kein|keine|keinen|nichts");
    static const Words participles =
        wordsIn(u"berichtet|gemeldet|geschrieben|erfahren|zitiert|verbreitet|veröffentlicht|enthüllt");
    constexpr int mostWords = 8;
    if (!isAmong(firstWordOf(tail), haves))
        return false;
    QStringView rest = tail;
    for (int i = 0; i < mostWords && !rest.isEmpty(); ++i) {
        const QStringView word = firstWordOf(rest);
        if (word.isEmpty())
            return false;
        if (isAmong(word, participles))
            return true;
        if (isAmong(word, noes))
            return false;
        rest = rest.sliced(word.size());
        if (!rest.startsWith(u' '))
            return false;
        rest = rest.trimmed();
    }
    return false;
}

/// The clause that a text begins with.
QStringView clauseOf(QStringView after)
{
    constexpr qsizetype longestClause = 120;
    qsizetype end = 0;
    while (end < after.size() && end < longestClause && after[end] != u',' && after[end] != u'.' &&
           after[end] != u':' && after[end] != u';')
        ++end;
    return after.first(end).trimmed();
}

/// Past the outlet's kind: `die Nachrichtenagentur`.
QStringView withoutKind(QStringView before)
{
    QStringView head = before.trimmed();
    while (head.endsWith(u'"'))
        head = head.chopped(1).trimmed();
    head = withoutArticle(head);
    for (int i = 0; i < 2 && isAmong(lastWordOf(head), descriptors()); ++i)
        head = withoutArticle(head.chopped(lastWordOf(head).size()).trimmed());
    return head;
}

/// Whether the clause ends with a participle of reporting that nothing in it denies.
bool endsWithGermanParticiple(QStringView clause)
{
    static const Words noes = wordsIn(u"nicht|nie|niemals|kein|keine|keinen|nichts");
    static const Words participles = wordsIn(u"berichtet|gemeldet|geschrieben|verbreitet|veröffentlicht|"
                                             u"enthüllt|zitiert|erfahren");
    if (!endsWithAnyCue(clause, participles))
        return false;
    const auto words = clause.split(u' ', Qt::SkipEmptyParts);
    return std::none_of(words.begin(), words.end(), [](QStringView word) { return isAmong(word, noes); });
}

} // namespace

bool beginsWithReport(QStringView text)
{
    return beginsWithAnyCue(text, follows) || beginsWithAnyCue(text, pluralReports) || isGermanPerfect(text);
}

bool endsWithReport(QStringView text)
{
    static const Words reports =
        wordsIn(u"report|reports|reported|berichtet|berichtete|meldet|meldete|schreibt|schrieb|zitiert|"
                u"rapporte|informó|informa|riferisce|podaje|podała|podał|donosi|pisze|повідомляє|повідомив|"
                u"повідомила|повідомило|пише|сообщает|сообщил|сообщила|сообщило|пишет|передает|передаёт");
    return endsWithAnyCue(text, reports) || endsWithAnyCue(text, pluralReports);
}

bool namesInItsWords(QStringView before, QStringView after)
{
    struct Naming
    {
        Words before;
        Words behind;
        bool closes = false; ///< the verb ends the clause
    };
    static const Naming namings[] = {
        {wordsIn(u"what|which|that"),
         wordsIn(u"called|calls|described|describes|termed|terms|dubbed|dubs|labelled|labeled|labels|"
                 u"characterised|characterized|characterises|characterizes|has called|has described|billed")},
        {wordsIn(u"as"), wordsIn(u"put it|puts it|described it|describes it|called it|calls it|had it|has it|"
                                 u"phrased it|has put it")},
        {wordsIn(u"was|die|das|den|wie"),
         wordsIn(u"nannte|nennt|bezeichnete|bezeichnet|beschrieb|beschreibt|"
                 u"genannt hat|bezeichnet hat|formulierte|formuliert"),
         true},
        {wordsIn(u"que|qu"), wordsIn(u"appelle|qualifie|a qualifié|a appelé|décrit|a décrit|présente|nomme|"
                                     u"calificó|califica|llamó|llama|describió|describe|denominó|denomina")},
        {wordsIn(u"che|quello che"),
         wordsIn(u"ha definito|definisce|ha chiamato|chiama|descrive|ha descritto")},
        {wordsIn(u"co|które|który|którą"),
         wordsIn(u"nazwała|nazwał|nazwało|nazywa|określiła|określił|określa|"
                 u"opisała|opisuje")},
        {wordsIn(u"що|яку|яке|який|які"),
         wordsIn(u"назвало|назвав|назвала|називає|описало|описує|охарактеризувало")},
        {wordsIn(u"что|которую|которое|который|которые"),
         wordsIn(u"назвало|назвал|назвала|называет|описало|описывает|охарактеризовало")},
    };
    // The article of a German name is no word of what is before it.
    const QStringView head = before.trimmed();
    const QStringView plain = withoutKind(before);
    const QStringView clause = clauseOf(after);
    return std::any_of(std::begin(namings), std::end(namings), [&](const Naming &naming) {
        if (!isAmong(lastWordOf(plain), naming.before) && !isAmong(lastWordOf(head), naming.before))
            return false;
        if (naming.closes)
            return endsWithAnyCue(clause, naming.behind);
        return beginsWithAnyCue(clause, naming.behind);
    });
}

bool closesGermanPerfect(QStringView before, QStringView after)
{
    static const Words haves = wordsIn(u"hat|hatte|haben|hatten");
    return isAmong(lastWordOf(withoutKind(before)), haves) && endsWithGermanParticiple(clauseOf(after));
}

bool closesGermanClause(QStringView before, QStringView after)
{
    const QStringView word = lastWordOf(withoutKind(before));
    if (word.compare(u"wie", Qt::CaseInsensitive) == 0 && endsWithAnyCue(clauseOf(after), closingVerbs))
        return true;
    // `wurde von Reuters und AFP als beendet gemeldet`
    const bool isAgent = word == u"von" || word == u"durch";
    return (isAgent && endsWithGermanParticiple(clauseOf(after))) || closesGermanPerfect(before, after);
}

bool followsFromOutlet(QStringView after)
{
    QStringView tail = after;
    if (after.startsWith(u'-'))
        return isAmong(firstWordOf(after.sliced(1)), joinedReports);
    const bool owns = after.startsWith(u'\'') && !after.startsWith(u"' ,");
    // `Reuters' report`, `AFP's correspondent`, `Reuters'a göre`
    if (tail.startsWith(u"'s"))
        tail = tail.sliced(2);
    else if (tail.startsWith(u'\'') || tail.startsWith(u'"') || tail.startsWith(u'»'))
        tail = tail.sliced(1);
    else if (tail.startsWith(u'/') && !firstWordOf(tail.sliced(1)).isEmpty()) // `Reuters/Ipsos poll`
        tail = tail.sliced(1 + firstWordOf(tail.sliced(1)).size());
    else if (!tail.isEmpty() && !tail.front().isSpace() && tail.front() != u',')
        return false;
    if (tail.startsWith(u',')) {
        // `Reuters, citing a diplomat, reported`
        constexpr qsizetype longestClause = 160;
        const QStringView clause = tail.sliced(1).trimmed();
        const qsizetype end = clause.left(longestClause).indexOf(u", ");
        // `Yonhap, South Korea's news agency, reported`
        const auto saysWhatItIs = [](QStringView apposition) {
            const auto words = apposition.split(u' ', Qt::SkipEmptyParts);
            return words.size() <= 8 && !words.isEmpty() && isAmong(words.back(), descriptors());
        };
        if (end < 0 || (!isAmong(firstWordOf(clause), insertions) && !saysWhatItIs(clause.first(end))))
            return false;
        const QStringView rest = clause.sliced(end + 1).trimmed();
        return std::any_of(follows.begin(), follows.end(),
                           [rest](QStringView one) { return beginsWithCue(rest, one); });
    }
    tail = tail.trimmed();
    const auto isCue = [](QStringView text) {
        return std::any_of(follows.begin(), follows.end(),
                           [text](QStringView one) { return beginsWithCue(text, one); });
    };
    // `l'AFP l'a appris`, `Le Monde le rapporte`
    for (const QStringView pronoun : {u"l'", u"le ", u"la ", u"les ", u"lo ", u"l’"}) {
        if (tail.startsWith(pronoun) && beginsWithReport(tail.sliced(pronoun.size())))
            return true;
    }
    // `der dpa liegt der Entwurf vor`
    static const Words lies = wordsIn(u"liegt|liegen|lag|lagen");
    if (isAmong(firstWordOf(tail), lies) && endsWithCue(clauseOf(tail), u"vor"))
        return true;
    // `The FT first revealed`
    static const Words adverbs =
        wordsIn(u"first|also|earlier|previously|later|then|today|already|zuerst|auch");
    // Whoever only broke some news is not told to have had this.
    const QStringView deed = tail.sliced(firstWordOf(tail).size()).trimmed();
    if (isAmong(firstWordOf(tail), adverbs) && !beginsWithCue(deed, u"broke") && beginsWithReport(deed))
        return true;
    if (beginsWithAnyCue(tail, pluralReports) && tail.size() < after.size() && after.startsWith(u' '))
        return true;
    // `Reuters exclusively reported`
    if (const QStringView adverb = firstWordOf(tail);
        adverb.endsWith(u"ly") && adverb.front().isLower() && isCue(tail.sliced(adverb.size()).trimmed()))
        return true;
    if (isGermanPerfect(tail))
        return true;
    // `Axios' Barak Ravid reported`
    constexpr int longestPersonsName = 3;
    QStringView person = tail;
    for (int i = 0; owns && i < longestPersonsName; ++i) {
        const QStringView word = firstWordOf(person);
        if (word.isEmpty() || !word.front().isUpper())
            break;
        person = person.sliced(word.size()).trimmed();
        if (std::any_of(follows.begin(), follows.end(),
                        [person](QStringView one) { return beginsWithCue(person, one); }))
            return true;
    }
    constexpr int mostDescriptors = 3;
    for (int i = 0; i <= mostDescriptors; ++i) {
        const bool cue = std::any_of(follows.begin(), follows.end(),
                                     [tail](QStringView one) { return beginsWithCue(tail, one); });
        if (cue)
            return true;
        const QStringView word = firstWordOf(tail);
        if (isAmong(word, people)) {
            QStringView rest = tail.sliced(word.size()).trimmed();
            QStringView next = firstWordOf(rest);
            // `In a Reuters interview, the minister said`
            if (word == u"interview" && rest.startsWith(u',') &&
                (rest.contains(u" said") || rest.contains(u" says")))
                return true;
            // `Axios reporter Barak Ravid said`
            constexpr int longestName = 3;
            for (int names = 0; names < longestName && !next.isEmpty() && next.front().isUpper(); ++names) {
                rest = rest.sliced(next.size()).trimmed();
                next = firstWordOf(rest);
            }
            return isAmong(next, deeds) && !next.isEmpty();
        }
        if (word.isEmpty() || !isAmong(word, descriptors()))
            return false;
        tail = tail.sliced(word.size()).trimmed();
    }
    return false;
}

} // namespace chancery
