// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/attribution_cues.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <vector>

namespace chancery {

namespace {

/// Words and turns with `|` between.
std::vector<QStringView> wordsIn(QStringView list)
{
    std::vector<QStringView> words;
    for (const QStringView word : list.split(u'|'))
        words.push_back(word);
    return words;
}

const std::vector<QStringView> leads = wordsIn(
    u"according to|reported earlier by|report in|article for|article by|column for|op-ed for|op-ed in|story "
    u"in|"
    u"citing|cited by|reported by|reports by|report by|reported in|reports from|"
    u"report from|quoted by|quoting|quoted in|told|tells|telling|interview with|interviewed by|"
    u"interview to|interview for|interview in|per|via|spoke to|speaking to|spoke with|speaking with|"
    u"talking to|talked to|comments to|comment to|remarks to|statement to|confirmed to|said to|"
    u"published by|published in|carried by|first reported by|broke by|seen by|obtained by|"
    u"reviewed by|reporting by|writing in|wrote in|source:|sources:|quelle:|джерело:|источник:|"
    u"relayed by|as per|based on reporting by|tally by|count by|poll by|citing a report by|"
    u"as saying by|as telling|referring to|with reference to|credit:|informed|by way "
    u"of|correspondent of|distributed by|"
    u"in a message to|in an email to|in a letter to|in a note to|broadcast by|broadcast on|aired by|aired on|"
    u"televised by|streamed by|broken by|piece in|piece for|essay in|essay for|commentary in|commentary "
    u"for|editorial in|writing for|h/t|shared with|inputs from|input from|with files from|translated "
    u"from|statement provided to|"
    u"document provided to|documents provided to|statement given to|interview given to|statement sent "
    u"to|email sent to|message sent to|in a call with|in a conversation with|interview on|sources of|"
    u"laut|nach angaben von|nach angaben der|nach angaben des|nach informationen der|"
    u"nach informationen von|nach informationen des|einem bericht der|einem bericht des|"
    u"einem bericht von|berichten der|berichten von|meldung der|meldungen der|gegenüber|"
    u"unter berufung auf|berufung auf|meldet|meldete|berichtet|berichtete|zitiert von|so|sagte der|"
    u"sagte dem|sagte gegenüber|interview mit|gespräch mit|schreibt|verbreitet von|"
    u"heißt es bei|hieß es bei|dem sender|dem magazin|dem fernsehsender|"
    u"interview der|interview des|erfuhr|zitierte|zitiert|zitierte ihn|zitiert ihn|zitierte sie|zitiert "
    u"sie|liegt der|liegt dem|liegen "
    u"der|liegen dem|lag der|lag dem|lagen der|lagen dem|"
    u"erklärte gegenüber|teilte der|bestätigte der|selon|d'après|rapporte|rapporté par|"
    u"rapportée par|rapportent|a rapporté|cité par|citée par|cités par|citant|auprès|auprès de|déclaré à|"
    u"a indiqué|a annoncé|a révélé|révèle|a écrit|écrit|a précisé|précise|a affirmé|affirme|relate|"
    u"interrogé par|interrogée par|interrogés par|interrogées par|interviewé par|interviewée par|"
    u"joint par|jointe par|contacté par|contactée par|recueilli par|publié par|publiée par|"
    u"dit à|indiqué à|confié à|affirmé à|précisé à|expliqué à|assuré à|confirmé à|annonce|indique|"
    u"a appris|apprend|selon des informations|selon une information|informations de|information de|article "
    u"du|article "
    u"de|information du|informations du|"
    u"entretien au|interview au|entretien accordé au|interview accordée au|tribune au|accordé au|"
    u"accordée au|dépêche|article paru dans|paru dans|parue dans|dans les colonnes de|"
    u"transmis à|transmise à|adressé à|adressée à|envoyé à|envoyée à|remis à|remise à|parvenu à|parvenue "
    u"à|confirmée à|confirmés à|confirmées à|déclaration à|déclarations à|dévoilé par|dévoilée par|dévoilés "
    u"par|dévoilées par|relayé par|relayée par|relayés par|relayées par|repris par|reprise par|reprises "
    u"par|révélée par|révélés par|révélées par|diffusé par|diffusée par|diffusés par|obtenu par|obtenue "
    u"par|obtenus par|consulté par|consultée par|consultés par|décompte de|comptage de|estimation de|enquête "
    u"de|enquête du|confrères du|confrères de|fait savoir|croit "
    u"savoir|invité de|invitée de|invités de|au micro de|l'antenne de|plateau de|"
    u"journaliste de|journalistes de|correspondant de|interview à|entretien à|entretien avec|"
    u"accordé à|révélé par|dépêche de|source :|según|de acuerdo con|citando a|citado por|citada por|"
    u"dijo a|declaró a|informó|informa|reporta|reportó|citando|entrevista con|secondo|riferisce|"
    u"riporta|riportato da|ha detto a|ha detto all|citato da|citata da|stando a|intervista a|intervista "
    u"al|intervista alla|intervista con|"
    u"pisze|piszą|cytuje|donoszą|podają|dowiedziała się|dowiedział się|dowiedzieli "
    u"się|ustaliła|ustalił|ustaliło|segundo|disse à|"
    u"citado pela|relata|noticia|volgens|meldt|bericht|aldus|zegt tegen|enligt|ifølge|rapporterar|"
    u"skriver|melder|oplyser til|sa til|sier til|siger til|sagde til|säger till|sade till|według|"
    u"podaje|podała|podał|jak podaje|poinformował|przekazał|przekazała|jak "
    u"podała|poinformowała|powiedział|powiedziała|donosi|"
    u"informuje|powołując się na|cytowany przez|podle|uvedla|uvádí|informovala|s odkazem na|podľa|"
    u"повідомляє|повідомив|повідомила|повідомило|повідомили|пише|передає|за даними|за інформацією|"
    u"з посиланням на|із посиланням на|посилаючись на|як повідомляє|інформує|цитує|заявив|розповів|"
    u"дізналася|дізнався|дізналися|дізналось|даними джерела|словами "
    u"джерела|наводить|наводять|повідомленні|повідомленням|словами джерел|даними джерел|стало відомо|стало "
    u"відомим|ефірі|ефіру|"
    u"розповіла|сказав|коментарі|матеріалі|статті|інтерв'ю|згідно з|зазначає|про це "
    u"повідомляє|агентству|виданню|"
    u"сообщает|сообщил|сообщила|сообщило|сообщили|передает|передаёт|пишет|по данным|по информации|"
    u"по сообщению|со ссылкой на|ссылаясь на|как сообщает|цитирует|рассказал|рассказала|заявил|"
    u"данным источников|данным источника|словам источника|слов "
    u"источника|приводит|приводят|сообщении|сообщениям|сведениям|словам источников|стало "
    u"известно|эфире|узнал|узнала|узнало|узнали|"
    u"выяснил|выяснила|выяснило|"
    u"заявила|сказал|сказала|сказали|интервью|согласно|отмечает|комментарии|материале|статье|беседе с");

const std::vector<QStringView> follows = wordsIn(
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

/// What a credit in brackets begins with.
constexpr QStringView bylines[] = {u"reporting by",         u"reporting:",     u"writing by",
                                   u"additional reporting", u"with reporting", u"based on reporting",
                                   u"editing by",           u"with material",  u"with additional",
                                   u"with input",           u"with files",     u"with agenc",
                                   u"compiled by",          u"avec",           u"mit material von",
                                   u"con información de"};

/// Who was there for the outlet: only with what he saw or said.
const std::vector<QStringView> people =
    wordsIn(u"witness|witnesses|correspondent|correspondents|reporter|reporters|journalist|journalists|"
            u"producer|photographer|photographers|team|reporting|correspondent's|source|sources|interview");
const std::vector<QStringView> deeds =
    wordsIn(u"said|saw|says|say|tell|told|reported|reports|heard|confirmed|confirm|believe|"
            u"learned|learnt|revealed|indicate|claim|claimed|"
            u"witnessed|told|wrote|counted|observed|sees|noted|at|in|"
            u"on|travelling");

/// What an outlet is, beside its name.
const std::vector<QStringView> descriptors =
    wordsIn(u"agency|agencies|newspaper|paper|daily|weekly|broadcaster|channel|outlet|website|portal|"
            u"magazine|wire|service|newswire|network|site|publication|outlets|station|television|tv|radio|"
            u"media|news|newsroom|agence|presse|agência|jornal|agencia|agenzia|agencja|agencji|agencję|"
            u"agentura|agentuře|"
            u"nachrichtenagentur|nachrichtenagenturen|presseagentur|agentur|zeitung|sender|senders|"
            u"nachrichtenmagazin|magazin|blatt|journal|quotidien|chaîne|periódico|diario|quotidiano|"
            u"persbureau|nyhedsbureauet|nyhetsbyrån|nyhetsbyrået|agency's|агентство|агентству|агентства|"
            u"агентством|агенції|агенція|агенство|інформагентство|інформагентства|информагентство|"
            u"информагентства|видання|виданню|издание|изданию|газета|газети|газету|газете|телеканал|"
            u"телеканалу|канал|каналу|портал|журналістам|кореспонденту|корреспонденту|"
            u"кореспондент|корреспондент|кореспонденти|корреспонденты");

const std::vector<QStringView> wordsBeforeNames =
    wordsIn(u"the|a|an|der|die|das|dem|den|des|la|le|les|l|d|de|du|el|al|lo|il|dell|all|da|pela|pelo|o|az|"
            u"het|both|news|він|вона|вони|он|она|они");

/// What stands before the name where the verb does, after a comma or a quotation.
const std::vector<QStringView> invertedVerbs =
    wordsIn(u"reported|reports|said|says|writes|wrote|noted|notes|added|adds|revealed|reveals|claimed|claims|"
            u"announced|quoted|citing");

/// What begins a clause between an outlet's name and what it does.
const std::vector<QStringView> insertions =
    wordsIn(u"citing|quoting|which|who|whose|referring|based|relying|unter|das|die|der|welche|welches|citant|"
            u"qui|se fondant|citando|que|che|powołując|który|która|з|із|посилаючись|який|яка|со|ссылаясь|"
            u"которое|которая|который");

/// Saying something to someone, where he who speaks stands between: `sagte ein Diplomat der dpa`.
struct Saying
{
    std::vector<QStringView> verbs;
    std::vector<QStringView> before; ///< what the name follows; empty where a case tells it
};
const Saying sayings[] = {
    {wordsIn(u"said|says|told|speaking|appearing|interviewed"), wordsIn(u"on")},
    {wordsIn(
         u"sagte|sagt|sagten|erklärte|erklärten|bestätigte|bestätigten|berichtete|verriet|betonte|erzählte|"
         u"schilderte|teilte|teilten|äußerte"),
     wordsIn(u"der|dem|den|gegenüber")},
    {wordsIn(u"déclaré|dit|indiqué|confié|affirmé|précisé|expliqué|assuré|confirmé|annoncé|raconté|répondu|"
             u"souligné|rapporté|déclare|explique|confie|assure"),
     wordsIn(u"à|au|aux|sur|chez")},
    // `a constaté un journaliste de l'AFP`, past `de l'`.
    {wordsIn(u"constaté|observé|entendu|vu|compté"),
     wordsIn(u"journaliste|journalistes|correspondant|correspondante|correspondants|reporter|reporters|"
             u"photographe|photographes|équipe|équipes")},
    {wordsIn(u"dijo|declaró|afirmó|explicó|aseguró|señaló|confirmó|indicó|dicho|declarado|detto|dichiarato|"
             u"spiegato|riferito|confermato|disse|afirmou|declarou|explicou|contou"),
     wordsIn(u"a|al|all|alla|allo|ad|à|ao|com")},
    {wordsIn(u"сказав|сказала|сказали|заявив|заявила|заявили|розповів|розповіла|повідомив|повідомила|"
             u"сказал|заявил|рассказал|рассказала|сообщил|сообщила|powiedział|powiedziała|przekazał|"
             u"przekazała"),
     {}},
};

/// Of whom an outlet's name in the genitive makes its own people.
const std::vector<QStringView> ownPeople =
    wordsIn(u"chef|chefin|chefredakteur|chefredakteurin|redakteur|redakteurin|sprecher|sprecherin|reporter|"
            u"reporterin|korrespondent|korrespondentin|journalist|journalistin|leiter|leiterin|leser|"
            u"herausgeber|mitarbeiter|fotograf|vertreter");

bool isAmong(QStringView word, const std::vector<QStringView> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Denying what an outlet says, or saying that it is otherwise.
const std::vector<QStringView> denials =
    wordsIn(u"denied|denies|deny|denying|rejected|rejects|rejecting|dismissed|dismisses|dismissing|refuted|"
            u"refutes|disputed|disputes|contradicted|contradicts|contradicting|contrary|bestritt|dementierte|"
            u"entgegen|widersprach|démenti|dément|démentant|contrairement|desmintió|desmiente|smentisce|"
            u"smentito|заперечив|заперечила|спростував|спростувала|всупереч|опроверг|опровергла|отверг|"
            u"вопреки|zdementował|zdementowała|wbrew");

/// What an outlet does at the end of a German clause: `wie die dpa aus Kiew erfuhr`.
const std::vector<QStringView> closingVerbs = wordsIn(
    u"erfuhr|erfahren|berichtet|berichtete|berichten|meldet|meldete|schreibt|schrieb|mitteilte|mitteilt|"
    u"zitiert|zitierte|hervorgeht|weiß|erfahren hat|berichtet hat|in erfahrung brachte");

/// What is a report of an outlet that is written in one word with it: `Reuters-Bericht`.
const std::vector<QStringView> joinedReports =
    wordsIn(u"bericht|berichts|berichte|berichten|meldung|meldungen|angaben|informationen|recherche|"
            u"recherchen|interview|interviews|gespräch|korrespondent|reporter|umfrage|zählung|anfrage|"
            u"nachfrage");

/// How an outlet is called before its name, and nothing that it is: `the state-run Xinhua`.
const std::vector<QStringView> qualities =
    wordsIn(u"run|owned|controlled|backed|funded|aligned|affiliated|based|official|semiofficial|independent|"
            u"local|public|national|private|opposition|influential|respected|popular|leading|major");

bool isLetter(QChar character)
{
    return character.isLetterOrNumber() || character == u'\'';
}

QStringView lastWordOf(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    return text.sliced(begin);
}

QStringView firstWordOf(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return text.first(end);
}

bool endsWithLead(QStringView head)
{
    return std::any_of(leads.begin(), leads.end(), [head](QStringView cue) {
        if (!head.endsWith(cue, Qt::CaseInsensitive))
            return false;
        const qsizetype before = head.size() - cue.size();
        return before == 0 || !head[before - 1].isLetterOrNumber();
    });
}

bool beginsWithCue(QStringView tail, const QStringView &cue)
{
    return tail.startsWith(cue, Qt::CaseInsensitive) &&
           (tail.size() == cue.size() || !tail[cue.size()].isLetterOrNumber());
}

/// Whether what comes before an outlet's name tells that someone said something to it.
bool endsWithSaying(QStringView head)
{
    constexpr int mostWords = 8;
    const QStringView last = lastWordOf(head.endsWith(u'\'') ? head.chopped(1) : head);
    for (const Saying &saying : sayings) {
        QStringView rest = head.endsWith(u'\'') ? head.chopped(1) : head;
        if (!saying.before.empty()) {
            if (!isAmong(last, saying.before))
                continue;
            rest = rest.chopped(last.size()).trimmed();
            if (isAmong(lastWordOf(rest), ownPeople))
                return false;
        }
        for (int words = 0; words < (saying.before.empty() ? 4 : mostWords) && !rest.isEmpty(); ++words) {
            const QStringView word = lastWordOf(rest);
            if (word.isEmpty())
                break;
            if (isAmong(word, saying.verbs))
                return true;
            rest = rest.chopped(word.size()).trimmed();
            // `a-t-il dit`
            if (rest.endsWith(u'-') || rest.endsWith(u'\''))
                rest = rest.chopped(1);
        }
    }
    return false;
}

/// `three sources tell Reuters`, but not `declined to tell Reuters`
bool endsWithTell(QStringView head)
{
    const QStringView verb = lastWordOf(head);
    if (verb.compare(u"tell", Qt::CaseInsensitive) != 0)
        return false;
    const QStringView who = lastWordOf(head.chopped(verb.size()).trimmed());
    return who.size() > 2 && (who.endsWith(u's') || who == u"people" || who == u"they" || who == u"who");
}

/// `…, reported Reuters`, `…" writes Bloomberg`
bool endsWithInvertedVerb(QStringView head)
{
    const QStringView verb = lastWordOf(head);
    if (!isAmong(verb, invertedVerbs))
        return false;
    const QStringView rest = head.chopped(verb.size()).trimmed();
    return rest.endsWith(u',') || rest.endsWith(u'"') || rest.endsWith(u'-') || rest.endsWith(u';');
}

/// `hatte zuerst berichtet`
bool isGermanPerfect(QStringView tail)
{
    static const std::vector<QStringView> haves = wordsIn(u"hat|hatte|haben|hatten");
    static const std::vector<QStringView> noes = wordsIn(u"nicht|nie|niemals|kein|keine|keinen|nichts");
    static const std::vector<QStringView> participles =
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

/// Past a day that stands between a verb and him who did it: `a rapporté vendredi`, `berichtete am Montag`.
QStringView withoutDay(QStringView head)
{
    static const std::vector<QStringView> days =
        wordsIn(u"monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|"
                u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|montag|dienstag|mittwoch|"
                u"donnerstag|freitag|samstag|sonnabend|sonntag|gestern|heute|zuvor|понеділок|вівторок|середу|"
                u"четвер|п'ятницю|суботу|неділю|сьогодні|вчора|раніше|понедельник|вторник|среду|четверг|"
                u"пятницу|субботу|воскресенье|сегодня|вчера|ранее|wcześniej|wczoraj|dzisiaj");
    static const std::vector<QStringView> prepositions = wordsIn(u"on|am|у|в|во|w|le|ce|de");
    const QStringView day = lastWordOf(head);
    if (day.isEmpty() || !isAmong(day, days))
        return head;
    const QStringView rest = head.chopped(day.size()).trimmed();
    const QStringView preposition = lastWordOf(rest);
    return isAmong(preposition, prepositions) ? rest.chopped(preposition.size()).trimmed() : rest;
}

/// Past the country that an outlet is of: `Germany's`, `the German`.
QStringView withoutPeople(QStringView head)
{
    static const std::vector<QStringView> endings = wordsIn(u"ian|ean|can|man|ish|ese|nch|tch|eli|aqi|ani");
    QStringView rest = head;
    const bool owns = rest.endsWith(u"'s") || rest.endsWith(u"s'");
    if (owns)
        rest = rest.chopped(rest.endsWith(u"'s") ? 2 : 1);
    const QStringView word = lastWordOf(rest);
    const bool isOfPeople = std::any_of(endings.begin(), endings.end(),
                                        [word](QStringView ending) { return word.endsWith(ending); });
    const bool isCountry = word == u"US" || word == u"UK";
    if (word.isEmpty() || !word.front().isUpper() || (!owns && !isOfPeople && !isCountry))
        return head;
    rest = rest.chopped(word.size()).trimmed();
    return lastWordOf(rest).compare(u"the", Qt::CaseInsensitive) == 0 ? rest.chopped(3).trimmed() : rest;
}

/// Past an article, or the last letters of one that is written together with the name: `l'`, `'a`.
QStringView withoutArticle(QStringView head)
{
    for (int i = 0; i < 2; ++i) {
        QStringView rest = head;
        const bool joined = rest.endsWith(u'\'');
        if (joined)
            rest.chop(1);
        const QStringView word = lastWordOf(rest);
        if (word.isEmpty() || !isAmong(word, wordsBeforeNames))
            return head;
        head = rest.chopped(word.size()).trimmed();
    }
    return head;
}

} // namespace

bool isDateline(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.isEmpty() || text.size() > longest || !text.front().isUpper())
        return false;
    bool number = false;
    bool figure = false;
    qsizetype first = 0;
    for (const QStringView token : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QStringView word = firstWordOf(token);
        if (word.isEmpty())
            continue;
        const bool digits = word.front().isDigit();
        // A small letter begins the name of a month, behind its figure.
        if (!digits && !word.front().isUpper() && !(figure && word.size() <= 10))
            return false;
        number = number || digits;
        figure = digits;
        if (first == 0)
            first = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    }
    return number || first >= 3;
}

bool isDeniedOutlet(QStringView before)
{
    constexpr int mostWords = 5;
    QStringView head = before.trimmed();
    for (int words = 0; words < mostWords && !head.isEmpty(); ++words) {
        const QStringView word = lastWordOf(head);
        if (word.isEmpty())
            return false;
        if (isAmong(word, denials))
            return true;
        head = head.chopped(word.size()).trimmed();
    }
    return false;
}

bool closesGermanClause(QStringView before, QStringView after)
{
    QStringView head = before.trimmed();
    while (head.endsWith(u'"'))
        head = head.chopped(1).trimmed();
    head = withoutArticle(head);
    for (int i = 0; i < 2 && isAmong(lastWordOf(head), descriptors); ++i)
        head = withoutArticle(head.chopped(lastWordOf(head).size()).trimmed());
    if (lastWordOf(head).compare(u"wie", Qt::CaseInsensitive) != 0)
        return false;
    constexpr qsizetype longestClause = 120;
    qsizetype end = 0;
    while (end < after.size() && end < longestClause && after[end] != u',' && after[end] != u'.' &&
           after[end] != u':' && after[end] != u';')
        ++end;
    const QStringView clause = after.first(end).trimmed();
    return std::any_of(closingVerbs.begin(), closingVerbs.end(), [clause](QStringView verb) {
        return clause.endsWith(verb, Qt::CaseInsensitive) &&
               (clause.size() == verb.size() || !clause[clause.size() - verb.size() - 1].isLetter());
    });
}

bool leadsToOutlet(QStringView before)
{
    // Whose picture it is says nothing of the words.
    static const std::vector<QStringView> pictures =
        wordsIn(u"photo credit:|image credit:|picture credit:|video credit:|photo by|photos by|image by|"
                u"picture by|photo:|image:|picture:|foto:|фото:");
    const QStringView label = before.trimmed();
    if (std::any_of(pictures.begin(), pictures.end(),
                    [label](QStringView one) { return label.endsWith(one, Qt::CaseInsensitive); }))
        return false;
    // `all'ANSA`, `sagte er dem "Spiegel`
    if (endsWithSaying(before.trimmed()))
        return true;
    QStringView head = before.trimmed();
    while (!head.isEmpty() && (head.back() == u'"' || head.back() == u'«' || head.back() == u'\''))
        head = head.chopped(1).trimmed();
    if (before.endsWith(u'\'') && !head.isEmpty())
        head = withoutArticle(before.trimmed());
    if (endsWithLead(head) || endsWithSaying(head) || endsWithInvertedVerb(head))
        return true;
    head = withoutArticle(head);
    // `selon un décompte de l'AFP`; not so its people, of whom a sentence may tell anything.
    if (before.endsWith(u'\'')) {
        const QStringView article = lastWordOf(before.trimmed().chopped(1));
        const QStringView plain = before.trimmed().chopped(1 + article.size()).trimmed();
        const QStringView owner = lastWordOf(plain.chopped(lastWordOf(plain).size()).trimmed());
        const bool isPeople = owner.startsWith(u"journalist", Qt::CaseInsensitive) ||
                              owner.startsWith(u"correspondant", Qt::CaseInsensitive);
        if (!isPeople && endsWithLead(plain))
            return true;
    }
    // `à l'AFP`, `all'ANSA`
    if (endsWithLead(head) || endsWithSaying(head) || endsWithInvertedVerb(head))
        return true;
    // `told Germany's ARD`
    if (const QStringView people = withoutPeople(head); people.size() < head.size() && endsWithLead(people))
        return true;
    if (endsWithTell(head))
        return true;
    if (const QStringView earlier = withoutDay(head);
        earlier.size() < head.size() && (endsWithLead(earlier) || endsWithInvertedVerb(earlier)))
        return true;
    // `according to the Russian state news agency`, `told the state-run`
    if (!isAmong(lastWordOf(head), descriptors) && !isAmong(lastWordOf(head), qualities))
        return false;
    constexpr int mostWords = 6;
    for (int words = 0; words < mostWords && !head.isEmpty(); ++words) {
        const QStringView word = lastWordOf(head);
        if (word.isEmpty())
            return false;
        head = head.chopped(word.size()).trimmed();
        if (endsWithLead(head) || endsWithSaying(head) || endsWithInvertedVerb(head))
            return true;
        if (head.endsWith(u'-') || head.endsWith(u'\''))
            head = head.chopped(1);
    }
    return false;
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
            return words.size() <= 8 && !words.isEmpty() && isAmong(words.back(), descriptors);
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
            // `Axios reporter Barak Ravid said`
            constexpr int longestName = 3;
            for (int names = 0; names < longestName && !next.isEmpty() && next.front().isUpper(); ++names) {
                rest = rest.sliced(next.size()).trimmed();
                next = firstWordOf(rest);
            }
            return isAmong(next, deeds) && !next.isEmpty();
        }
        if (word.isEmpty() || !isAmong(word, descriptors))
            return false;
        tail = tail.sliced(word.size()).trimmed();
    }
    return false;
}

bool standsAsDateline(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    if (head.isEmpty()) // `Reuters`, `REUTERS - Leaders met`
        return tail.isEmpty() ||
               (tail.size() > 1 && tail.startsWith(u'-') && tail[1].isSpace() && after.front().isSpace());
    // `By Jane Doe, Reuters`, `Von dpa`
    static constexpr QStringView authors[] = {u"by", u"von", u"par", u"por", u"di"};
    constexpr qsizetype longestByline = 80;
    const QStringView first = firstWordOf(head);
    if (tail.isEmpty() && head.size() < longestByline &&
        std::any_of(std::begin(authors), std::end(authors),
                    [first](QStringView one) { return first.compare(one, Qt::CaseInsensitive) == 0; }))
        return head.size() == first.size() || head.endsWith(u',') || head.endsWith(u'/') ||
               head.endsWith(u'|') || head.endsWith(u'-');
    // `Jane Doe | AP`
    if (tail.isEmpty() && head.endsWith(u'|') && head.size() < longestByline && head.front().isUpper())
        return true;
    const bool bracket = head.endsWith(u'(') || head.endsWith(u'[');
    const bool slash = head.endsWith(u'/');
    if (bracket || slash) {
        QStringView place = head.chopped(1).trimmed();
        while (place.endsWith(u'-') || place.endsWith(u'.') || place.endsWith(u','))
            place = place.chopped(1).trimmed();
        if (!place.isEmpty() && !isDateline(place))
            return false;
        const qsizetype close =
            bracket ? std::max(tail.indexOf(u')'), tail.indexOf(u']')) : tail.indexOf(u'/');
        constexpr qsizetype longest = 24; // `(Reuters/AFP)`
        if (close < 0 || close > longest)
            return false;
        const QStringView rest = tail.sliced(close + 1).trimmed();
        return slash || rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u':') || place.isEmpty() ||
               head.chopped(1).trimmed().endsWith(u'-');
    }
    // `Kyiv. February 6. INTERFAX-UKRAINE - …`, `МОСКВА, 6 фев - РИА Новости. …`
    const bool dash = head.endsWith(u'-');
    const QStringView place = dash ? head.chopped(1).trimmed() : head;
    return isDateline(place) && (dash ? tail.startsWith(u'.') || tail.startsWith(u',')
                                      : tail.startsWith(u'-') && !after.isEmpty() && after.front().isSpace());
}

bool standsAtEnd(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    if (head.isEmpty())
        return tail.isEmpty() || tail == u".";
    if (tail == u")" || tail == u"]" || tail == u").") {
        const qsizetype open = std::max(head.lastIndexOf(u'('), head.lastIndexOf(u'['));
        const QStringView left = open < 0 ? head : head.sliced(open + 1).trimmed();
        return open >= 0 && (left.isEmpty() || left.endsWith(u'/') || left.endsWith(u';') ||
                             std::any_of(std::begin(bylines), std::end(bylines), [left](QStringView one) {
                                 return left.startsWith(one, Qt::CaseInsensitive);
                             }));
    }
    // `With reporting by Reuters and AFP`, `© 2026 AFP`
    constexpr qsizetype longestTail = 60;
    if (tail.size() < longestTail &&
        std::any_of(std::begin(bylines), std::end(bylines),
                    [head](QStringView one) { return head.startsWith(one, Qt::CaseInsensitive); }))
        return true;
    if ((tail.isEmpty() || tail == u".") &&
        (head.startsWith(u'©') || head.startsWith(u"(c)", Qt::CaseInsensitive) ||
         head.startsWith(u"copyright", Qt::CaseInsensitive)))
        return true;
    return tail.isEmpty() && head.endsWith(u'-') && (head.size() == 1 || head[head.size() - 2].isSpace());
}

bool standsAsCredit(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    const auto opens = [](QChar c) { return c == u'(' || c == u'['; };
    const auto closes = [](QChar c) { return c == u')' || c == u']'; };
    if (!head.isEmpty() && !tail.isEmpty()) {
        // Names alone in brackets: `(Reuters)`, `(AFP/dpa)`, `(with AP)`.
        const qsizetype open = std::max(head.lastIndexOf(u'('), head.lastIndexOf(u'['));
        qsizetype close = 0;
        while (close < tail.size() && !closes(tail[close]) && !opens(tail[close]))
            ++close;
        constexpr qsizetype longest = 32;
        constexpr qsizetype longestByline = 200;
        // `(Reporting by Jane Doe in Kyiv; Editing by John Roe; Reuters)`
        if (open >= 0 && close < tail.size() && closes(tail[close]) && close < longest &&
            head.size() - open < longestByline &&
            std::any_of(std::begin(bylines), std::end(bylines), [&](QStringView one) {
                return head.sliced(open + 1).startsWith(one, Qt::CaseInsensitive);
            }))
            return true;
        if (open >= 0 && close < tail.size() && closes(tail[close]) && close < longest &&
            head.size() - open < longest) {
            const QStringView left = head.sliced(open + 1);
            const QStringView right = tail.first(close);
            const bool leftFits = left.isEmpty() || left.compare(u"with", Qt::CaseInsensitive) == 0 ||
                                  left.endsWith(u'/') || left.endsWith(u',') || left.endsWith(u'&') ||
                                  left.compare(u"photo", Qt::CaseInsensitive) == 0;
            const bool rightFits = right.isEmpty() || right.startsWith(u'/') || right.startsWith(u',') ||
                                   right.startsWith(u'&') || right.startsWith(u'-') || right.startsWith(u';');
            if (leftFits && rightFits)
                return true;
        }
        if (head.endsWith(u'/') && tail.startsWith(u'/'))
            return true;
        // `Kyiv. February 6. INTERFAX-UKRAINE - …`, `МОСКВА, 6 фев - РИА Новости. …`
        const bool dash = head.endsWith(u'-');
        const QStringView place = dash ? head.chopped(1).trimmed() : head;
        if (isDateline(place) &&
            (dash ? tail.startsWith(u'.') || tail.startsWith(u',') || tail.startsWith(u'-')
                  : tail.startsWith(u'-') && after.front().isSpace()))
            return true;
    }
    // `By Reuters`
    if (head.compare(u"by", Qt::CaseInsensitive) == 0 && before.endsWith(u' '))
        return tail.isEmpty() || (after.front().isSpace() && tail.front().isUpper());
    // `AFP - The leaders …`, `… he said. - AFP`
    if (head.isEmpty() && (tail.startsWith(u'-') || tail.startsWith(u':')) && tail.size() > 1 &&
        tail[1].isSpace())
        return true;
    if (head.endsWith(u'-') && head.size() > 1 && head[head.size() - 2].isSpace())
        return tail.isEmpty() || tail == u"." || tail == u")";
    return false;
}

} // namespace chancery
