// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution/leading_cues.h"

#include "core/text/attribution/cue_words.h"

#include <algorithm>

namespace chancery {

using namespace cues;

namespace {

const Words leads = wordsIn(
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
    u"berichten|berichteten|melden|meldeten|schreiben|auf anfrage|auf nachfrage|ha "
    u"appreso|apprende|scrive|ha scritto|rivela|ha rivelato|publicó|publica|"
    u"adelantó|desveló|reveló|recoge|consultado por|consultada por|consultados por|consultadas por|"
    u"entrevistado por|entrevistada por|difundido por|difundida por|publicado por|publicada por|дізналося|"
    u"з'ясувало|з'ясував|з'ясувала|berichtet es|berichtete es|schreibt es|сообщают|"
    u"передают|пишут|повідомляють|пишуть|передають|informują|riferiscono|riportano|informan|reportan|"
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

/// What stands before the name where the verb does, after a comma or a quotation.
const Words invertedVerbs =
    wordsIn(u"reported|reports|said|says|writes|wrote|noted|notes|added|adds|revealed|reveals|claimed|claims|"
            u"announced|quoted|citing");

/// Saying something to someone, where he who speaks stands between: `sagte ein Diplomat der dpa`.
struct Saying
{
    Words verbs;
    Words before; ///< what the name follows; empty where a case tells it
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
    {wordsIn(
         u"сказав|сказала|сказали|заявив|заявила|заявили|розповів|розповіла|повідомив|повідомила|"
         u"сказал|заявил|рассказал|рассказала|сообщил|сообщила|powiedział|powiedziała|przekazał|"
         u"przekazała|potwierdził|potwierdziła|ujawnił|ujawniła|wyjaśnił|wyjaśniła|oświadczył|oświadczyła|"
         u"підтвердив|підтвердила|подтвердил|подтвердила"),
     {}},
};

/// Of whom an outlet's name in the genitive makes its own people.
const Words ownPeople =
    wordsIn(u"chef|chefin|chefredakteur|chefredakteurin|redakteur|redakteurin|sprecher|sprecherin|reporter|"
            u"reporterin|korrespondent|korrespondentin|journalist|journalistin|leiter|leiterin|leser|"
            u"herausgeber|mitarbeiter|fotograf|vertreter");

/// Denying what an outlet says, or saying that it is otherwise.
const Words denials =
    wordsIn(u"denied|denies|deny|denying|rejected|rejects|rejecting|dismissed|dismisses|dismissing|refuted|"
            u"refutes|disputed|disputes|contradicted|contradicts|contradicting|contrary|bestritt|dementierte|"
            u"entgegen|widersprach|démenti|dément|démentant|contrairement|desmintió|desmiente|smentisce|"
            u"smentito|заперечив|заперечила|спростував|спростувала|всупереч|опроверг|опровергла|отверг|"
            u"вопреки|zdementował|zdementowała|wbrew");

/// How an outlet is called before its name, and nothing that it is: `the state-run Xinhua`.
const Words qualities =
    wordsIn(u"run|owned|controlled|backed|funded|aligned|affiliated|based|official|semiofficial|independent|"
            u"local|public|national|private|opposition|influential|respected|popular|leading|major");

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

/// Past a day that stands between a verb and him who did it: `a rapporté vendredi`, `berichtete am Montag`.
QStringView withoutDay(QStringView head)
{
    static const Words days =
        wordsIn(u"monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|"
                u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|montag|dienstag|mittwoch|"
                u"donnerstag|freitag|samstag|sonnabend|sonntag|gestern|heute|zuvor|понеділок|вівторок|середу|"
                u"четвер|п'ятницю|суботу|неділю|сьогодні|вчора|раніше|понедельник|вторник|среду|четверг|"
                u"пятницу|субботу|воскресенье|сегодня|вчера|ранее|wcześniej|wczoraj|dzisiaj");
    static const Words prepositions = wordsIn(u"on|am|у|в|во|w|le|ce|de");
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
    static const Words endings = wordsIn(u"ian|ean|can|man|ish|ese|nch|tch|eli|aqi|ani");
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

} // namespace

bool endsWithLead(QStringView head)
{
    return endsWithAnyCue(head, leads);
}

bool isOwnerOfSpeaker(QStringView before)
{
    static const Words speakers = wordsIn(
        u"spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|head|chief|boss|editor|editors|chairman|"
        u"chairwoman|president|director|director-general|ceo|owner|owners|founder|publisher|lawyer|lawyers|"
        u"management|"
        u"representative|representatives|sprecher|sprecherin|sprecherinnen|sprechers|chef|chefin|"
        u"chefredakteur|chefredakteurin|chefredakteurs|intendant|intendantin|geschäftsführer|"
        u"geschäftsführerin|herausgeber|herausgeberin|leiter|leiterin|vertreter|vertreterin|anwalt|anwältin|"
        u"porte-parole|pdg|directeur|directrice|patron|patronne|président|présidente|rédacteur en chef|"
        u"rédactrice en chef|avocat|avocate|direction|portavoz|director|directora|presidente|presidenta|jefe|"
        u"jefa|redactor jefe|portavoce|direttore|direttrice|amministratore delegato|rzecznik|rzecznika|"
        u"rzeczniczka|prezes|dyrektor|dyrektorka|redaktor naczelny|redaktor "
        u"naczelna|представник|представниця|"
        u"речник|речниця|речника|директор|директорка|керівник|керівниця|гендиректор|редактор|редакторка|"
        u"главред|головред|очільник|очільниця|представитель|представительница|руководитель|глава|"
        u"пресс-секретарь|пресс-служба|прессекретар|пресслужба|mluvčí|ředitel|porta-voz|diretor|diretora|"
        u"woordvoerder|talsperson|talskvinna|talsmand|talsmann");
    static const Words belonging =
        wordsIn(u"of|for|at|from|with|von|bei|de|du|des|di|del|dell|della|do|da|van|"
                u"för|for|fra");
    QStringView head = before.trimmed();
    while (!head.isEmpty() && (head.back() == u'"' || head.back() == u'«'))
        head = head.chopped(1).trimmed();
    // `повідомив речник Укрінформу`: told to the outlet, which bends alike in both cases.
    if (endsWithSaying(head))
        return false;
    for (int i = 0; i < 3 && isAmong(lastWordOf(head), descriptors()); ++i)
        head = head.chopped(lastWordOf(head).size()).trimmed();
    if (endsWithAnyCue(head, speakers))
        return true;
    head = withoutArticle(head);
    if (const QStringView word = lastWordOf(head); !word.isEmpty() && isAmong(word, belonging))
        head = head.chopped(word.size()).trimmed();
    return endsWithAnyCue(head, speakers);
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

bool leadsToOutlet(QStringView before)
{
    // Whose picture it is says nothing of the words.
    static const Words pictures =
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
    if (!isAmong(lastWordOf(head), descriptors()) && !isAmong(lastWordOf(head), qualities))
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

} // namespace chancery
