// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/foreign_roles.h"

#include "core/check/foreign_hedges.h"
#include "core/check/past_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// How words begin that tell a role, in one language. Many rather than few: a role is called absent only
/// where nothing speaks of it.
struct RoleWords
{
    QStringView language;
    QStringView host;
    QStringView chair;
    QStringView signatory;
    QStringView invited;
    QStringView absent;
    QStringView mediator;
    QStringView head;
    QStringView party;
    QStringView expected;
    QStringView author;
};

constexpr RoleWords roleWords[] = {
    {u"de",
     u"gastgeb|empfang|empfäng|empfing|empfiehl|begrüß|lud\\b|luden|lädt|einlad|eingelad|beherberg|ausricht|"
     u"ausgerichtet|"
     u"richtet|organisi|veranstalt|bei\\b|beim|amtssitz|kanzleramt|wo\\b|residenz|boden",
     u"leit|vorsitz|vorsaß|vorsteh|vorgesess|moderi|präsidi|führ|geführt|lenk|geleit",
     u"unterzeichn|unterschr|paraphi|sign|abgeschlossen|abschl|schloss|schließ|ratifi|verpflicht|einig|"
     u"vereinbar|"
     u"angenommen|verabschied|gebilligt|billig|besiegel|beitr|beigetr",
     u"eingelad|einlad|lud\\b|luden|lädt|lade|gebeten|bat\\b|baten|aufgeford|gerufen|bestellt",
     u"nicht|kein|ohne|fehl|abwesen|fern|absag|abgesagt|verzicht|weiger|boykott|statt|anstelle|nie\\b|"
     u"niemand|weder|leer|"
     u"schick|entsandt|entsend|ausgeschl|verhindert|zurück|blieb",
     u"vermittl|mittl|zwischen|schlicht|überbrück|pendel|über\\b|brück|dienste|überbring|erleichter|"
     u"ermöglich|hilf|half|"
     u"geholfen|rolle|dritt|gastgeb|fried|verhandl|beide",
     u"leit|geleit|führ|\\w*führ|geführt|chef|spitze|unter\\b|haupt|vertret|vorsteh|oberhaupt|kopf",
     u"einig|geeinigt|vereinbar|abkommen|vertrag|deal|partei|zwischen|verpflicht|unterzeichn|schloss|"
     u"geschlossen|schließ|"
     u"beid|seite|austausch|ausgetauscht|zusag|mit\\b|stimm|pakt|angenommen|zustimm|beitr",
     u"soll|wird|werden|will|wollen|erwart|plan|geplant|vorgeseh|möglich|könn|kann|dürf|voraussicht|nächst|"
     u"morgen|"
     u"eingelad|teilnehm|reis|anreis|bevor|hoff|möcht|kommen|zu\\b",
     u"schr[ie]|geschr|verfass|autor|entwurf|entw|vorleg|legt|vorgeleg|veröffentl|vorschl|vorgeschl|schlug|"
     u"plan|papier|"
     u"text|dokument|bericht|erklär|brief|von\\b|vom\\b|der\\b|des\\b|ausgearb|formul|präsent|heraus"},
    {u"fr", u"hôte|hote|accueil|reç|recev|invit|organis|convo|chez|siège|sol\\b|où|élysée",
     u"présid|dirig|anim|men[éaè]|condui|modér|pilot",
     u"sign|paraph|conclu|ratif|adopt|engag|accord|scell|conven|souscr|adhér|entérin",
     u"invit|convi|convo|demand|appel",
     u"absen|n[’']|ne\\b|pas\\b|sans|manqu|boud|boycott|refus|déclin|annul|renonc|plutôt|envoy|jamais|aucun|"
     u"ni\\b|exclu|"
     u"écart|défaut",
     u"médi|entre|facilit|intermédi|entremise|offices|rôle|aid|tier|négoci|pont|transm|navette",
     u"dirig|men[éaè]|condui|tête|chef|sous\\b|présid|représent|emmen",
     u"accord|sign|parti|entre|conclu|engag|trait|pacte|deux|échang|côt|conven|adhér|accept|avec|lian|lié|"
     u"approuv|soutien",
     u"attend|prév|devr|doi|va\\b|vont|sera|seront|aura|auront|pourr|invit|probabl|prochain|demain|particip|"
     u"rendr|compt|"
     u"souhait|prépar|espér|\\w+(?:era|eront|ira|iront|dra|dront)\\b|rejoind",
     u"écri|rédig|auteur|publi|propos|plan|text|document|rapport|communiqu|lettre|présent|soum|par\\b|de\\b|"
     u"du\\b|des\\b|"
     u"d[’']|projet|élabor|formul|diffus"},
    {u"es", u"anfitri|acog|recib|invit|organiz|convoc|sede|alberg|hosped|donde|suelo|moncloa",
     u"presid|dirig|encabez|moder|lider|conduj|conduc",
     u"firm|suscri|rubric|ratific|conclu|adopt|compromet|acord|acuerd|sell|adher|pact",
     u"invit|convoc|llam|pid",
     u"ausen|no\\b|sin\\b|falt|boicot|rechaz|declin|cancel|renunci|envi|nunca|ning|ni\\b|exclu|lugar",
     u"media|entre|facilit|intermedi|oficios|papel|ayud|tercer|negoci|puent|transmit",
     u"encabez|lider|dirig|jef|frente|presid|mando|represent|titular",
     u"acuerd|acord|firm|part|entre|pact|tratad|compromet|amb[oa]s|intercamb|conveni|adher|acept|con\\b|"
     u"dos\\b",
     u"esper|previst|prev|deb|podr|asist|acud|viaj|invit|probabl|próxim|mañana|plane|particip|irá|\\w+r(?:á|"
     u"án)\\b|va\\b|"
     u"van\\b",
     u"escri|redact|autor|public|propu|propon|plan|text|document|inform|comunicad|carta|present|por\\b|de\\b|"
     u"del\\b|"
     u"borrador|elabor|emit"},
    {u"it", u"ospit|accol|ricev|invit|organizz|convoc|sede|padron|dove|presso|chigi",
     u"presied|presid|guid|dirig|moder|condu",
     u"firm|sottoscr|sigl|ratific|conclu|adott|impegn|accord|concord|aderi|stipul",
     u"invit|convoc|chiam|chies",
     u"assen|non\\b|senza|manc|boicott|rifiut|declin|annull|rinunci|invi|mai\\b|nessun|né\\b|esclu|invece|"
     u"disert",
     u"medi|tra\\b|fra\\b|facilit|intermed|uffici|ruolo|aiut|terz|negozi|ponte|tramite",
     u"guid|capo|capeggi|dirig|testa|presied|rappresent|leader",
     u"accord|firm|part|tra\\b|fra\\b|patt|tratt|impegn|entramb|scambi|concord|aderi|accett|con\\b|due\\b|"
     u"approv|appogg",
     u"attes|previst|preved|dov|potr|partecip|invit|probabil|prossim|domani|arriv|andr|\\w+(?:rà|ranno|rebbe)"
     u"\\b|aspett",
     u"scri|redatt|redig|autor|pubblic|propost|propon|pian|test|document|rapport|comunicat|letter|present|"
     u"da\\b|dal|di\\b|"
     u"del|bozz|elabor"},
    {u"pl", u"gospodarz|gości|gośc|przyj|zapr|zorganiz|organiz|zwoł|siedzib|gdzie|u\\b",
     u"przewod|prowadz|poprowadz|kier|moder",
     u"podpis|paraf|zawar|zawier|ratyf|przyj|zobowiąz|uzgod|porozum|sygnat", u"zapr|wezw|pros|popros",
     u"nie\\b|nieobec|bez\\b|brak|zabrak|opuś|bojkot|zbojkot|odmów|odwoł|zrezyg|zamiast|wysł|nigdy|żad|"
     u"ani\\b|wyklucz|"
     u"nikt",
     u"medi|pośred|między|pomiędzy|ułatw|rol|pomó|pomag|trzec|negocj|most|usług",
     u"kier|przewod|szef|czele|prowadz|dowód|dowodz|reprezent|głow|przywód",
     u"porozum|umow|umów|podpis|stron|między|pakt|zobowiąz|zawar|oba\\b|obie|obu|obaj|wymian|wymien|uzgod|"
     u"przyst|zgod|z\\b|popar|popier",
     u"oczekiw|spodziew|plan|ma\\b|mają|będzie|będą|może|mogą|weźm|wezm|przybę|przyjed|zapr|prawdopod|jutr|"
     u"następ|powin|"
     u"pojaw|spotka|przylec|uda|zamierz",
     u"napis|autor|opublik|zapropon|propon|plan|tekst|dokument|raport|komunikat|list|przedstaw|oświadcz|"
     u"projekt|oprac|"
     u"przez|zredag|wyda|od\\b"},
    {u"uk", u"господар|прийма|прийня|прийм|запро|організ|склика|провод|провел|провів|де\\b|резиденц|гост",
     u"голов|веде|вів\\b|вела|модер|керу|керів|очол",
     u"підпис|парафу|уклад|укла[лв]|ратиф|ухвал|зобов|погод|домов|приєд|скріп",
     u"запро|закли|виклик|попрос|просил",
     u"не\\b|без\\b|відсут|ігнор|проігнор|бойкот|відмов|скасув|замість|надісл|відряд|жод|ніх|ні\\b|ані\\b|"
     u"пропуст|виключ",
     u"посеред|між\\b|сприя|рол|допом|трет|перегов|перемов|мост|через|медіа|модер",
     u"очол|голов|керів|керув|глав|чол|представ|лідер",
     u"угод|домов|підпис|сторон|між\\b|договір|договор|зобов|обидв|обоє|обмін|погод|приєд|уклад|укла|пакт|"
     u"з\\b|із\\b",
     u"очіку|план|має\\b|мають|буде|будуть|може|можуть|візьм|прибуд|приїд|запро|ймовір|завтра|наступ|збира|"
     u"участ|сподів|"
     u"відвіда|зустрін|намір",
     u"написа|автор|опубл|запропон|пропон|план|текст|документ|звіт|заяв|лист|предст|проєкт|проект|розроб|"
     u"склад|підгот|"
     u"від\\b|вида[вл]"},
    {u"ru", u"хозя|приним|принял|прим|пригла|организ|созва|провод|провел|провёл|где\\b|резиденц|гост",
     u"председ|вел\\b|вёл|вела|вед|модер|руковод|возглав",
     u"подпис|парафир|заключ|ратиф|принял|обяз|соглас|договор|присоед|скреп",
     u"пригла|позва|вызва|попрос|просил",
     u"не\\b|без\\b|отсут|пропуст|бойкот|отказ|отмен|вместо|отправ|направ|никт|ни\\b|игнор|проигнор|исключ",
     u"посред|между|содейств|рол|помо|трет|перегов|мост|через|медиа|модер",
     u"возглав|глав|руковод|представ|лидер|начальн",
     u"соглаш|договор|договар|подпис|сторон|между|обяз|оба\\b|обе\\b|обои|обмен|соглас|присоед|заключ|пакт|"
     u"с\\b|со\\b",
     u"ожида|план|долж|будет|будут|может|могут|прим[уе]т|прибуд|приед|пригла|вероят|завтра|следующ|собира|"
     u"намер|участ|"
     u"посет|встрет",
     u"написа|автор|опубл|предлож|предлаг|план|текст|документ|доклад|заявл|письм|предст|проект|разраб|состав|"
     u"подгот|"
     u"от\\b|издал|выпуст"},
};

struct RolePatterns
{
    QStringView language;
    std::map<Role, QRegularExpression> words;
};

const RolePatterns *rolesOf(const QString &language)
{
    static const std::vector<RolePatterns> patterns = [] {
        std::vector<RolePatterns> result;
        for (const RoleWords &one : roleWords) {
            RolePatterns own{one.language, {}};
            const auto add = [&own](Role role, QStringView words) {
                own.words.emplace(role,
                                  QRegularExpression(u"(?<!\\w)(?:%1)"_s.arg(words),
                                                     QRegularExpression::CaseInsensitiveOption |
                                                         QRegularExpression::UseUnicodePropertiesOption));
            };
            add(Role::Host, one.host);
            add(Role::Chair, one.chair);
            add(Role::Signatory, one.signatory);
            add(Role::Invited, one.invited);
            add(Role::Absent, one.absent);
            add(Role::Mediator, one.mediator);
            add(Role::Head, one.head);
            add(Role::Party, one.party);
            add(Role::Expected, one.expected);
            add(Role::Author, one.author);
            result.push_back(std::move(own));
        }
        return result;
    }();
    const auto known = std::find_if(patterns.begin(), patterns.end(), [&language](const RolePatterns &one) {
        const qsizetype end = one.language.size();
        return language.startsWith(one.language, Qt::CaseInsensitive) &&
               (language.size() == end || !language[end].isLetter());
    });
    return known == patterns.end() ? nullptr : &*known;
}

} // namespace

bool tellsForeignRole(const QString &sentence, Role role, const QString &language)
{
    const RolePatterns *known = rolesOf(language);
    if (!known)
        return true;
    const auto words = known->words.find(role);
    return words == known->words.end() || words->second.match(sentence).hasMatch();
}

QString wordsAgainstForeignRole(const QString &sentence, Role role, const QString &language)
{
    if (role != Role::Attended && role != Role::Signatory)
        return {};
    return tellsWhatWas(sentence, language) ? QString() : foreignHedgeIn(sentence, language);
}

} // namespace chancery
