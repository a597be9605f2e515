// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/past_words.h"

#include "core/check/foreign_hedges.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of a language: verbs in the past of what happens, and what tells of something to come, or denies.
struct PastWords
{
    QStringView language;
    QStringView was;
    QStringView ahead;
};

constexpr PastWords pastWords[] = {
    {u"en",
     u"met|held|hosted|convened|gathered|took\\s+(?:place|part|effect)|happened|occurred|began|opened|ended|"
     u"concluded|adjourned|signed|initialled|adopted|attended|arrived|visited|travelled|traveled|flew|"
     u"spoke|addressed|mediated|chaired|led|headed|moderated|brokered|presided|struck|attacked|shelled|"
     u"fired|seized|captured|(?:entered|came|went)\\s+into\\s+(?:force|effect)|sat\\s+down|came\\s+together|"
     u"wrapped\\s+up|kicked\\s+off|got\\s+under\\s*way|"
     u"(?:was|were|has\\s+been|have\\s+been)\\s+(?:\\w+ly\\s+)?(?:held|signed|adopted|ratified|"
     u"carried\\s+out|opened|concluded|exchanged|killed|hit|struck|attacked|released|approved|imposed)",
     u"will|would|shall|may|meets?|takes?\\s+(?:place|effect)|convenes?|gathers?|might|could|can|should|must|"
     u"to\\s+(?:meet|hold|be|take|host|convene|gather|"
     u"sign|attend|visit|open|begin|start|resume)|due|plan\\w*|schedul\\w*|expect\\w*|set|fixed|slated|"
     u"ahead|upcoming|next|tomorrow|coming|hop(?:e|es|ed|ing)|propos\\w*|if|unless|until|invit\\w*|"
     u"announc\\w*|postpon\\w*|moved|delayed|put\\s+(?:off|back)|pushed|brought\\s+forward|"
     u"reschedul\\w*|deadline|expir\\w*|by|before|prepar\\w*|promis\\w*|pledg\\w*|vow\\w*|call\\w*"},
    {u"de",
     u"fand(?:en)?|traf(?:en)?|tagten?|begann(?:en)?|endeten?|eröffneten?|unterzeichneten?|unterschrieb(?:en)"
     u"?|"
     u"paraphierten?|kam(?:en)?|reisten?|flog(?:en)?|besuchten?|sprach(?:en)?|vermittelten?|leiteten?|"
     u"empfing(?:en)?|griff(?:en)?|beschoss(?:en)?|eroberten?|trat(?:en)?|nahm(?:en)?|verlief(?:en)?|"
     u"ging(?:en)?|moderierten?|berieten?|verhandelten?|einnahmen|hielt(?:en)?|dauerten?|"
     u"(?:wurde|wurden|worden)(?=\\W)(?=.*\\b(?:abgehalten|unterzeichnet|eröffnet|beschossen|getötet|"
     u"angegriffen|verabschiedet|ratifiziert|gebilligt|ausgetauscht|freigelassen|geschlossen|beendet)\\b)|"
     u"(?:abgehalten|unterzeichnet|eröffnet|verabschiedet|ratifiziert|ausgetauscht|getötet)\\s+(?:wurden?|"
     u"worden)|"
     u"(?:hat|haben)(?=\\W)(?=.*\\b(?:getroffen|stattgefunden|unterzeichnet|begonnen|geendet|getagt|besucht|"
     u"gesprochen|angegriffen|beschossen|vermittelt|teilgenommen|verhandelt|beraten|empfangen)\\b)|"
     u"(?:ist|sind)(?=\\W)(?=.*\\b(?:zusammengekommen|zusammengetroffen|eingetroffen|angereist|gereist|"
     u"zu\\s+Ende\\s+gegangen|in\\s+Kraft\\s+getreten)\\b)",
     u"wird|werden|soll(?:en|te|ten)?|will|wollen|wollten?|würden?|könn(?:te|ten|en)|kann|dürften?|"
     u"möchten?|plan(?:t|en|te|ten)|geplant\\w*|vorgesehen\\w*|angesetzt\\w*|anberaumt\\w*|festgelegt\\w*|"
     u"angekündigt\\w*|kündig(?:t|en|te|ten)|ankündig\\w*|erwarte\\w*|voraussichtlich|morgen|nächste\\w*|"
     u"kommende[nrsm]?|bevorsteh\\w*|verschob\\w*|verleg\\w*|vertag\\w*|falls|wenn|sofern|ob|bis|einig(?:t|"
     u"ten)\\s+sich|vereinbar(?:t|te|ten|en)|verabrede\\w*|lud(?:en)?|eingeladen|frist|abgesagt|nicht|kein(?:"
     u"e|en|er)?|zugesagt|versprach(?:en)?|bot(?:en)?|schlug(?:en)?|vorschlag\\w*|hoff\\w*|wollen"},
    {u"fr",
     u"(?:s['’]est|se\\s+sont)\\s+(?:\\w+ment\\s+)?(?:tenue?s?|réunie?s?|rencontrée?s?|ouverte?s?|achevée?s?|"
     u"conclue?s?|terminée?s?|déroulée?s?|rendue?s?|retrouvée?s?|entretenue?s?|poursuivie?s?|exprimée?s?)|"
     u"(?:a|ont)\\s+eu\\s+lieu|(?:a|ont)\\s+(?:signé|visité|rencontré|accueilli|présidé|dirigé|participé|"
     u"commencé|débuté|attaqué|bombardé|frappé|adopté|parlé|médié|reçu|assisté|duré|paraphé|échangé)|"
     u"(?:a|ont)\\s+été\\s+(?:signée?s?|tenue?s?|adoptée?s?|ratifiée?s?|tuée?s?|attaquée?s?|conclue?s?|"
     u"ouverte?s?|échangée?s?|libérée?s?|approuvée?s?)|(?:est|sont)\\s+(?:arrivée?s?|venue?s?|entrée?s?\\s+"
     u"en\\s+vigueur)|eut\\s+lieu|eurent\\s+lieu|se\\s+tint|se\\s+réuni(?:t|rent)|se\\s+rencontrèrent|"
     u"sign(?:a|èrent)",
     u"doi(?:t|vent)|dev(?:ra|ront|rait|raient|ait|aient)|pourr\\w+|peu(?:t|vent)|va|vont|allai(?:t|ent)|"
     u"sera|seront|serai(?:t|ent)|aura|auront|aurai(?:t|ent)|prévue?s?|prévoi\\w*|fixée?s?|annonc\\w*|"
     u"reporté\\w*|repoussé\\w*|ajourné\\w*|décalé\\w*|annulé\\w*|prochaine?s?|demain|attendue?s?|si|avant|"
     u"d['’]ici|invité\\w*|propos(?:é\\w*|ent|a|e)|convenu\\w*|se\\s+sont\\s+mis\\s+d['’]accord|échéance|"
     u"expir\\w*|"
     u"espèr\\w*|souhait\\w*|ne|n|pas|jusqu|promis\\w*|programmé\\w*|\\w+(?:eront|iront|dront|iendra|éunira|"
     u"ncontrera|ignera)"},
    {u"es",
     u"se\\s+(?:celebr(?:ó|aron)|reunió|reunieron|encontr(?:ó|aron)|entrevist(?:ó|aron)|firm(?:ó|aron))|"
     u"tuv(?:o|ieron)\\s+lugar|firm(?:ó|aron)|comenz(?:ó|aron)|empez(?:ó|aron)|termin(?:ó|aron)|concluy(?:ó|"
     u"eron)|finaliz(?:ó|aron)|asisti(?:ó|eron)|particip(?:ó|aron)|visit(?:ó|aron)|viaj(?:ó|aron)|lleg(?:ó|"
     u"aron)|habl(?:ó|aron)|medi(?:ó|aron)|presidi(?:ó|eron)|encabez(?:ó|aron)|dirigi(?:ó|eron)|atac(?:ó|"
     u"aron)|bombarde(?:ó|aron)|acog(?:ió|ieron)|recibi(?:ó|eron)|dur(?:ó|aron)|entr(?:ó|aron)\\s+en\\s+"
     u"vigor|(?:fue|fueron|ha\\s+sido|han\\s+sido)\\s+(?:firmad|celebrad|aprobad|ratificad|atacad|muert|"
     u"liberad|canjead|inaugurad)[oa]s?|(?:ha|han)\\s+(?:firmado|celebrado|tenido\\s+lugar|visitado|asistido|"
     u"participado|comenzado|terminado|atacado|presidido)|se\\s+(?:ha|han)\\s+(?:celebrado|reunido|firmado)",
     u"\\w+(?:rá|rán|ría|rían)|puede[n]?|debe[n]?|previst[oa]s?|prevé[n]?|plane\\w+|programad\\w*|fij\\w+|"
     u"anunci\\w*|aplaz\\w*|pospu\\w*|próxim\\w*|mañana|esper\\w*|si|hasta|antes|acord(?:ó|aron|ado|ada)|"
     u"acuerdan|"
     u"invit\\w*|propus\\w*|propon\\w*|convoc\\w*|van?\\s+a|iban?\\s+a|no|plazo|vence\\w*|promet\\w*|"
     u"cancel\\w*"},
    {u"it",
     u"si\\s+(?:è|sono)\\s+(?:svolt|tenut|riunit|incontrat|conclus|apert|chius|vist|recat)\\w|(?:ha|hanno)"
     u"\\s+"
     u"(?:avuto\\s+luogo|firmato|visitato|incontrato|ospitato|presieduto|mediato|parlato|attaccato|colpito|"
     u"partecipato|guidato|bombardato|accolto|ricevuto)|(?:è\\s+stat\\w|sono\\s+stat\\w)\\s+(?:firmat|"
     u"approvat|ratificat|uccis|attaccat|liberat|scambiat|adottat|apert)\\w|ebbe(?:ro)?\\s+luogo|(?:è|sono)"
     u"\\s+"
     u"(?:arrivat|iniziat|cominciat|terminat|finit|durat|entrat)\\w|si\\s+riun(?:ì|irono)|firm(?:ò|arono)",
     u"\\w+(?:rà|ranno|rebbe|rebbero)|può|possono|deve|devono|previst\\w*|preved\\w*|fissat\\w*|"
     u"programmat\\w*|annunci\\w*|rinviat\\w*|spostat\\w*|prossim\\w*|domani|attes\\w*|se|entro|prima|fino|"
     u"concordat\\w*|accordat\\w*|invitat\\w*|propost\\w*|propon\\w*|non|scadenza|scade|promess\\w*|"
     u"annullat\\w*|sper\\w*"},
    {u"pl",
     u"odbył\\w*|odbyli|spotka(?:li|ł\\w*)|podpisa(?:no|li|ł\\w*)|parafowa(?:no|li|ł\\w*)|zakończy(?:li|ł\\w*"
     u")|"
     u"rozpoczę(?:ł\\w+|li|to)|rozpoczął|trwał\\w*|przeprowadz(?:ono|ili|ił\\w*)|przyby(?:li|ł\\w*)|"
     u"odwiedzi(?:li|ł\\w*)|przewodniczy(?:li|ł\\w*)|uczestniczy(?:li|ł\\w*)|wzi(?:ęł\\w+|ęli|ął)\\s+udział|"
     u"zaatakowa(?:no|li|ł\\w*)|ostrzela(?:no|li|ł\\w*)|rozmawia(?:li|ł\\w*)|mediowa(?:li|ł\\w*)|gości(?:li|"
     u"ł\\w*)|weszł\\w+\\s+w\\s+życie|wszedł\\s+w\\s+życie|przyjęto|zebra(?:li|ł\\w*)|doszło",
     u"będzie|będą|ma|mają|mieli|miał\\w*|może|mogą|mogli|powin\\w*|planow\\w*|planuj\\w*|zaplan\\w*|"
     u"zapowied\\w*|ogłosz\\w*|ogłosi\\w*|przełoż\\w*|przesun\\w*|odroczon\\w*|odłożon\\w*|oczekiw\\w*|"
     u"oczekuj\\w*|odbędz\\w*|odbęd\\w*|spotkają|zostan\\w*|jutro|następn\\w*|przyszł\\w*|najbliższ\\w*|"
     u"jeśli|jeżeli|przed|uzgodni\\w*|umówi\\w*|zapros\\w*|proponuj\\w*|zapropon\\w*|nie|termin\\w*|"
     u"wygas\\w*|wyznacz\\w*|odwoł\\w*|obieca\\w*"},
    {u"ru",
     u"состоял\\w*|прошл\\w+|прош[её]л|встретил\\w*|встречал\\w*|подписал\\w*|завершил\\w*|начал(?:а|и|о)?(?:"
     u"сь|"
     u"ся)?|закончил\\w*|провел\\w*|пров[её]л|прибыл\\w*|посетил\\w*|участвовал\\w*|принял\\w*|выступил\\w*|"
     u"возглавил\\w*|председательствовал\\w*|атаковал\\w*|обстрелял\\w*|нан[её]с|нанесл\\w+|захватил\\w*|"
     u"побывал\\w*|собрал\\w*|вступил\\w*\\s+в\\s+силу|длил\\w*|посредничал\\w*|модерировал\\w*|"
     u"был[аои]?\\s+(?:подписан|принят|проведен|проведён|ратифицирован|убит|открыт|введен|введён|обменян|"
     u"освобожден|освобождён)\\w*",
     u"будет|будут|состо(?:ится|ятся)|пройд[её]т|пройдут|встретятся|встретится|подпишут|может|могут|мог\\w*|"
     u"долж\\w*|планиру\\w*|запланир\\w*|намеч\\w*|назнач\\w*|ожида\\w*|предполага\\w*|объяв\\w*|анонс\\w*|"
     u"перен[её]с\\w*|отлож\\w*|завтра|следующ\\w*|предстоящ\\w*|если|перед|договорил\\w*|условил\\w*|"
     u"соглас(?:ились|ился|илась|овал\\w*|ован\\w*)|приглас\\w*|приглаш\\w*|предлож\\w*|не|срок\\w*|"
     u"истека\\w*|готов\\w*|намерен\\w*|"
     u"собира(?:ется|ются)|отмен\\w*|обеща\\w*"},
    {u"uk",
     u"відбул\\w*|відбувся|ухвалил\\w*|ухвалив|затвердил\\w*|затвердив|пройшл\\w+|пройшов|зустріл\\w*|"
     u"зустрівся|підписал\\w*|підписав|підписано|"
     u"завершил\\w*|завершився|почал\\w*|почався|розпочал\\w*|розпочався|закінчил\\w*|закінчився|провел\\w*|"
     u"провів|проведено|прибул\\w*|прибув|відвідал\\w*|відвідав|взял\\w*\\s+участь|взяв\\s+участь|"
     u"виступил\\w*|"
     u"виступив|очолил\\w*|очолив|головувал\\w*|головував|прийняв|прийнял\\w*|атакувал\\w*|атакував|"
     u"обстрілял\\w*|обстріляв|завдал\\w*|завдав|захопил\\w*|зібрал\\w*|тривал\\w*|тривав|набул\\w*\\s+"
     u"чинності|набрал\\w*\\s+чинності|(?:був|була|було|були)\\s+(?:підписан|прийнят|проведен|ратифікован|"
     u"вбит|відкрит|обмінян|звільнен)\\w*",
     u"буде|будуть|відбудеться|відбудуться|пройде|пройдуть|зустрінуться|зустрінеться|підпишуть|може|можуть|"
     u"мог\\w*|має|мають|мал\\w*|плану\\w*|заплан\\w*|намічен\\w*|призначен\\w*|призначил\\w*|очіку\\w*|"
     u"передбача\\w*|оголо\\w*|анонс\\w*|перенес\\w*|перенос\\w*|відклад\\w*|відкла\\w*|завтра|наступн\\w*|"
     u"майбутн\\w*|якщо|перед|домовил\\w*|погодил\\w*|запрос\\w*|запрош\\w*|запропон\\w*|не|строк\\w*|"
     u"термін\\w*|сплива\\w*|готу\\w*|намір\\w*|скасу\\w*|скасов\\w*|обіця\\w*"},
};

struct PastPatterns
{
    QStringView language;
    QRegularExpression was;
    QRegularExpression ahead;
};

const std::vector<PastPatterns> &pastPatterns()
{
    static const std::vector<PastPatterns> patterns = [] {
        const auto words = [](QStringView list) {
            return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(list.toString()),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        };
        std::vector<PastPatterns> result;
        for (const PastWords &one : pastWords)
            result.push_back({one.language, words(one.was), words(one.ahead)});
        return result;
    }();
    return patterns;
}

} // namespace

/// Null where the language is not known.
static const PastPatterns *pastPatternsOf(const QString &language)
{
    qsizetype end = 0;
    while (end < language.size() && language[end].isLetter())
        ++end;
    const QString primary = end == 0 ? u"en"_s : language.left(end).toLower();
    const std::vector<PastPatterns> &patterns = pastPatterns();
    const auto known = std::find_if(patterns.begin(), patterns.end(),
                                    [&primary](const PastPatterns &one) { return one.language == primary; });
    return known == patterns.end() ? nullptr : &*known;
}

bool tellsOfThePast(const QString &sentence, const QString &language)
{
    const PastPatterns *known = pastPatternsOf(language);
    if (!known)
        return saysOnlyThatItWas(sentence, language);
    return known->was.match(sentence).hasMatch() && !known->ahead.match(sentence).hasMatch();
}

bool tellsWhatWas(const QString &sentence, const QString &language)
{
    const PastPatterns *known = pastPatternsOf(language);
    return known ? known->was.match(sentence).hasMatch() : saysThatItWas(sentence, language);
}

} // namespace chancery
