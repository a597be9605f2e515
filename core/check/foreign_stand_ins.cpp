// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/foreign_stand_ins.h"

#include "core/check/foreign_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of a language: pronouns, persons and bodies that may stand for a name, places that may; what stands before
/// names that are no subject; and how a sentence begins that leaves its subject out, where it may.
struct StandInWords
{
    QStringView language;
    QStringView pronouns;
    QStringView persons;
    QStringView bodies;
    QStringView places;
    QStringView prepositions;
    QStringView withoutSubject;
};

constexpr StandInWords standInWords[] = {
    {u"de", u"er|sie|ihm|ihn|ihnen|ihre?[mnrs]?|seine?[mnrs]?|ich|wir|uns|beide[nr]?|dieser|diese|jener",
     u"\\w*minister(?:in|s)?|\\w*präsident(?:in|en)?|\\w*kanzler(?:in|s)?|\\w*chef(?:in|s)?|\\w*sprecher(?:"
     u"in|"
     u"s)?|\\w*sekretär\\w*|\\w*diplomat\\w*|botschafter\\w*|\\w*gesandte\\w*|\\w*händler\\w*|vermittler\\w*|"
     u"\\w*general\\w*|könig\\w*|papst\\w*|\\w*berater\\w*|\\w*beauftragte\\w*|\\w*kolleg\\w*|\\w*"
     u"politiker\\w*|"
     u"gastgeber\\w*|vorsitzende\\w*|\\w*leiter\\w*|oberhaupt\\w*|premier\\w*|vertreter\\w*|beamte\\w*|"
     u"regierungschefs?|staatschefs?|gegenüber",
     u"\\w*regierung\\w*|\\w*delegation\\w*|seiten?|parteien|beide|\\w*länder\\w*|\\w*staaten|\\w*land|\\w*"
     u"vertreter\\w*|"
     u"\\w*minister\\w*|\\w*diplomaten?|\\w*truppen|streitkräfte\\w*|armee|hauptstadt|verbündete\\w*|"
     u"partner\\w*|"
     u"mitglied\\w*|\\w*ministerium\\w*|präsident\\w*|kanzler\\w*|führung|behörden|\\w*händler\\w*|"
     u"nachbar\\w*|republik|kreml\\w*|weiße[ns]?\\s+haus\\w*|verbündeten|alliierte\\w*",
     u"dort\\w*|hier|hauptstadt|stadt|ort|\\w*palast\\w*|amtssitz|kanzleramt\\w*|hotel|residenz|\\w*"
     u"ministerium|"
     u"schloss|\\w*botschaft|parlament|haus(?:e)?|land(?:e)?|sitz|zentrale|hauptquartier|daheim|videoschalte|"
     u"videokonferenz|telefon\\w*|konferenzort|tagungsort|flughafen|stützpunkt|insel|kreml",
     u"in|im|an|am|aus|bei|beim|für|gegen|mit|nach|über|um|von|vom|vor|zu|zum|zur|zwischen|durch|ohne|auf",
     u""},
    {u"fr", u"il|elle|ils|elles|lui|leurs?|eux|ses?|son|sa|je|nous|celui-ci|celle-ci|ceux-ci|les\\s+deux|on",
     u"président\\w*|ministres?|premier\\s+ministre|chanceli\\w+|porte-parole|secrétaires?|diplomates?|"
     u"ambassad\\w+|envoyée?s?|négociat\\w+|médiat\\w+|générale?|roi|reine|pape|conseill\\w+|homologues?|"
     u"locataires?|cheffes?|première\\s+ministre|"
     u"dirigeante?s?|chefs?|patronne?|responsables?|hôte|maire|commissaire|représentante?s?",
     u"gouvernements?|délégations?|parties|camps?|pays|états|représentants?|ministres?|diplomates?|troupes|"
     u"forces|armée|capitale|alliés?|partenaires?|membres?|ministère|président\\w*|autorités|négociateurs?|"
     u"dirigeants?|voisins?|république|élysée|kremlin|maison\\s+blanche|responsables?|royaume|nation",
     u"là|ici|y|capitale|ville|lieu|palais|hôtel|résidence|ministère|château|ambassade|parlement|siège|pays|"
     u"visioconférence|distance|téléphone|aéroport|base|île|élysée|kremlin|sur\\s+place",
     u"à|au|aux|de|du|des|d|en|dans|par|pour|sur|avec|chez|contre|entre|vers|sous|près|selon", u""},
    {u"es", u"él|ella|ellos|ellas|le|les|lo|la|su|sus|suyo|yo|nosotros|ambos|ambas|este|éste|esta|ésta",
     u"president\\w*|ministr\\w*|canciller\\w*|portavo\\w*|vocer\\w*|secretari\\w*|diplomátic\\w*|"
     u"embajador\\w*|"
     u"enviad\\w*|negociador\\w*|mediador\\w*|general|rey|reina|papa|asesor\\w*|homólog\\w*|líder\\w*|"
     u"jefe\\w*|"
     u"jefa|mandatari\\w*|dirigente\\w*|anfitrión\\w*|titular|alcalde\\w*|representante\\w*|funcionari\\w*|"
     u"primer\\s+"
     u"ministro",
     u"gobiernos?|delegación|delegaciones|partes|bandos?|países|país|estados|representantes?|ministros?|"
     u"diplomáticos|tropas|fuerzas|ejército|capital|aliados?|socios?|miembros?|ministerio|president\\w*|"
     u"autoridades|negociadores|líderes|vecinos?|república|casa\\s+blanca|kremlin|moncloa|ejecutivo|reino",
     u"allí|ahí|aquí|allá|capital|ciudad|lugar|palacio|hotel|residencia|ministerio|castillo|embajada|"
     u"parlamento|"
     u"sede|país|videoconferencia|teléfono|aeropuerto|base|isla|localidad",
     u"a|al|de|del|en|por|para|sobre|con|contra|entre|hacia|desde|hasta|según|sin|tras",
     u"se|ha|han|fue|fueron|será|dijo|también|no|\\w+(?:ó|aron|ieron|ará|erá|irá)"},
    {u"it", u"egli|lui|lei|essi|esse|loro|gli|suo|sua|suoi|sue|io|noi|entrambi|entrambe|questi|quest[oa]",
     u"president\\w*|ministr\\w*|premier|cancellier\\w*|portavoce|segretari\\w*|diplomatic\\w*|ambasciat\\w*|"
     u"inviat\\w*|"
     u"negoziator\\w*|mediator\\w*|generale|re|regina|papa|pontefice|consiglier\\w*|omolog\\w*|leader|cap[oi]"
     u"|"
     u"dirigent\\w*|titolare|sindaco|rappresentant\\w*|funzionari\\w*|padrone\\s+di\\s+casa",
     u"govern[oi]|delegazion[ei]|parti|paes[ei]|stati|rappresentanti|ministri|diplomatici|truppe|forze|"
     u"esercito|capitale|alleat[oi]|partner|membri|ministero|president\\w*|autorità|negoziatori|leader|"
     u"vicini|"
     u"repubblica|casa\\s+bianca|cremlino|farnesina|regno",
     u"lì|là|qui|ivi|capitale|città|luogo|palazzo|hotel|albergo|residenza|ministero|castello|ambasciata|"
     u"parlamento|sede|paese|videoconferenza|telefono|aeroporto|base|isola",
     u"a|ad|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|degli|delle|da|dal|dalla|in|nel|nella|nei|con|"
     u"su|sul|"
     u"sulla|per|tra|fra|contro|verso|secondo|d|dell|all|nell",
     u"si|ha|hanno|è|sono|sarà|anche|non|\\w+(?:ò|arono|irono|erono|erà|irà)"},
    {u"pt", u"ele|ela|eles|elas|lhe|lhes|seu|sua|seus|suas|eu|nós|ambos|ambas|este|esta",
     u"president\\w*|ministr\\w*|chanceler\\w*|porta-voz\\w*|secretári\\w*|diplomat\\w*|embaixador\\w*|"
     u"enviad\\w*|"
     u"negociador\\w*|mediador\\w*|general|rei|rainha|papa|assessor\\w*|homólog\\w*|líder\\w*|chefe\\w*|"
     u"dirigente\\w*|"
     u"titular|representante\\w*|governante\\w*",
     u"governos?|delegaç\\w+|partes|lados|países|país|estados|representantes?|ministros?|diplomatas|tropas|"
     u"forças|exército|capital|aliados?|parceiros?|membros?|ministério|president\\w*|autoridades|"
     u"negociadores|"
     u"líderes|vizinhos?|república|casa\\s+branca|kremlin|reino",
     u"lá|ali|aí|aqui|capital|cidade|local|palácio|hotel|residência|ministério|castelo|embaixada|parlamento|"
     u"sede|país|videoconferência|telefone|aeroporto|base|ilha",
     u"a|ao|à|aos|às|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela|para|com|contra|entre|sobre|segundo|até",
     u"se|foi|foram|será|também|não|\\w+(?:ou|aram|eram|iram|eu|iu)|\\w+-se"},
    {u"nl", u"hij|zij|ze|hem|haar|hun|hen|zijn|ik|wij|we|ons|beiden?|deze",
     u"\\w*minister\\w*|\\w*president\\w*|kanselier\\w*|woordvoerd\\w*|\\w*secretaris\\w*|\\w*diplomaa?t\\w*|"
     u"ambassadeur\\w*|"
     u"gezant\\w*|onderhandela\\w*|bemiddela\\w*|generaal|koning\\w*|paus|advis\\w*|ambtgeno\\w*|collega\\w*|"
     u"leiders?|"
     u"premier|voorzitter|vertegenwoordig\\w*|gastheer|chef",
     u"regering\\w*|delegaties?|partijen|kanten|landen|land|staten|vertegenwoordigers|ministers|diplomaten|"
     u"troepen|strijdkrachten|leger|hoofdstad|bondgeno\\w*|partners?|leden|ministerie|president\\w*|"
     u"autoriteiten|onderhandelaars|leiders|buren|republiek|kremlin|witte\\s+huis|beide",
     u"daar|er|hier|hoofdstad|stad|plaats|paleis|hotel|residentie|ministerie|kasteel|ambassade|parlement|"
     u"zetel|land|videoverbinding|telefo\\w+|luchthaven|basis|eiland",
     u"in|aan|uit|bij|voor|tegen|met|na|naar|over|om|van|tot|tussen|door|zonder|op|volgens", u""},
    {u"pl",
     u"on|ona|oni|one|jego|jej|ich|jemu|mu|nim|nią|nimi|go|swoj\\w*|swoim|ja|my|obaj|obie|obu|oboje|ten|ta|"
     u"który\\w*|która",
     u"prezydent\\w*|premier\\w*|minist\\w*|kancler\\w*|rzeczni\\w*|sekretarz\\w*|dyplomat\\w*|ambasador\\w*|"
     u"wysłanni\\w*|negocjator\\w*|mediator\\w*|generał\\w*|król\\w*|papież\\w*|dorad\\w*|odpowiedni\\w*|"
     u"przywód\\w*|"
     u"szef\\w*|lider\\w*|gospodarz\\w*|przedstawiciel\\w*|przewodnicząc\\w*",
     u"rząd\\w*|delegacj\\w*|stron\\w*|państw\\w*|kraj\\w*|przedstawiciel\\w*|minist\\w*|dyplomaci|wojsk\\w*|"
     u"sił\\w*|"
     u"armi\\w*|stolic\\w*|sojuszni\\w*|partner\\w*|człon\\w*|ministerstw\\w*|resort\\w*|prezydent\\w*|"
     u"władz\\w*|"
     u"negocjator\\w*|przywód\\w*|sąsia\\w*|republik\\w*|kreml\\w*|biał\\w+\\s+dom\\w*",
     u"tam|tutaj|tu|stolic\\w*|mie[jś][sś]?c\\w*|pałac\\w*|hotel\\w*|rezydencj\\w*|ministerstw\\w*|zam[ek]"
     u"\\w*|ambasad\\w*|"
     u"parlament\\w*|siedzib\\w*|kraj\\w*|wideokonferencj\\w*|telefon\\w*|lotnisk\\w*|baz\\w*|wysp\\w*",
     u"w|we|z|ze|do|od|na|o|po|przy|przez|dla|u|nad|pod|przed|między|za|ku|według|wobec",
     u"\\w+(?:ł|ła|li|ły|ło|ł się|no|to)|będzie|ma|jest|zostanie"},
    {u"cs",
     u"on|ona|oni|ony|jeho|její|jejich|mu|jí|jim|ním|ní|nimi|ho|svůj|svým|svého|já|my|oba|obě|ten|ta|"
     u"kter\\w*",
     u"prezident\\w*|premiér\\w*|minist\\w*|kancléř\\w*|mluvčí\\w*|tajemní\\w*|diplomat\\w*|velvyslan\\w*|"
     u"zmocněn\\w*|"
     u"vyjednavač\\w*|prostředn\\w*|generál\\w*|král\\w*|papež\\w*|porad\\w*|protějš\\w*|lídr\\w*|šéf\\w*|"
     u"vůdc\\w*|"
     u"hostitel\\w*|zástup\\w*|představitel\\w*|předsed\\w*",
     u"vlád\\w*|delegac\\w*|stran\\w*|stát\\w*|zem\\w*|zástup\\w*|minist\\w*|diplomat\\w*|vojsk\\w*|síl\\w*|"
     u"armád\\w*|"
     u"metropol\\w*|spojen\\w*|partne\\w*|člen\\w*|ministerstv\\w*|prezident\\w*|úřad\\w*|vyjednavač\\w*|"
     u"představitel\\w*|"
     u"soused\\w*|republik\\w*|kreml\\w*|bíl\\w+\\s+d\\w+m\\w*",
     u"tam|zde|tady|metropol\\w*|měst\\w*|míst\\w*|palác\\w*|hotel\\w*|rezidenc\\w*|ministerstv\\w*|hrad\\w*|"
     u"zámek\\w*|"
     u"velvyslanectv\\w*|parlament\\w*|sídl\\w*|zem\\w*|videokonferenc\\w*|telefon\\w*|letišt\\w*|základn\\w*"
     u"|ostrov\\w*",
     u"v|ve|z|ze|do|od|na|o|po|při|pro|u|nad|pod|před|mezi|za|k|ke|podle|vůči|s|se",
     u"\\w+(?:l|la|li|ly|lo)|bude|má|je"},
    {u"uk",
     u"він|вона|вони|його|її|їх|їхн\\w*|йому|їй|їм|ним|нею|ними|свої\\w*|свого|своєю|я|ми|обидва|обидві|обоє|"
     u"цей|"
     u"той|як(?:ий|а|і|ого|им)",
     u"президент\\w*|прем[’'ʼ]?єр\\w*|мініст\\w*|канцлер\\w*|речни\\w*|секретар\\w*|дипломат\\w*|посол|"
     u"посла|послом|"
     u"послу|посланни\\w*|перемовни\\w*|переговорни\\w*|посередни\\w*|генерал\\w*|корол\\w*|пап[аиі]|"
     u"радни\\w*|"
     u"колег\\w*|лідер\\w*|глав\\w*|голов\\w*|керівни\\w*|очільни\\w*|представни\\w*|політик\\w*|помічни\\w*",
     u"уряд\\w*|делегаці\\w*|сторон\\w*|держав\\w*|країн\\w*|представни\\w*|міністр\\w*|дипломат\\w*|"
     u"військ\\w*|сил\\w*|"
     u"армі\\w*|столиц\\w*|союзни\\w*|партнер\\w*|член\\w*|міністерств\\w*|мзс|президент\\w*|влад\\w*|"
     u"перемовни\\w*|"
     u"лідер\\w*|сусід\\w*|республік\\w*|кремл\\w*|біл\\w+\\s+д\\w+м\\w*|москв\\w*|київ\\w*",
     u"там|тут|столиц\\w*|міст\\w*|місц\\w*|палац\\w*|готел\\w*|резиденці\\w*|міністерств\\w*|замк\\w*|"
     u"посольств\\w*|"
     u"парламент\\w*|штаб\\w*|країн\\w*|відеозв\\w*|онлайн\\w*|телефон\\w*|аеропорт\\w*|баз\\w*|остр\\w*|"
     u"кремл\\w*",
     u"в|у|із|з|зі|до|від|на|о|об|по|при|для|над|під|перед|між|за|через|про|проти|біля|після|щодо|без",
     u"\\w+(?:в|вся|ла|лася|ли|лися|но|то)|буде|має|є"},
    {u"ru",
     u"он|она|они|его|её|ее|их|ему|ей|им|ним|ней|ними|сво(?:и|е|ё|ю|я)\\w*|я|мы|оба|обе|этот|тот|котор\\w*",
     u"президент\\w*|премьер\\w*|министр\\w*|канцлер\\w*|спикер\\w*|секретар\\w*|дипломат\\w*|посол|посла|"
     u"послом|"
     u"послу|посланни\\w*|переговорщи\\w*|посредни\\w*|генерал\\w*|корол\\w*|пап[аыу]|советни\\w*|коллег\\w*|"
     u"лидер\\w*|"
     u"глав\\w*|руководител\\w*|представител\\w*|политик\\w*|помощни\\w*|спецпосланни\\w*|пресс-секретар\\w*",
     u"правительств\\w*|делегаци\\w*|сторон\\w*|государств\\w*|стран\\w*|представител\\w*|министр\\w*|"
     u"дипломат\\w*|войск\\w*|"
     u"сил\\w*|арми\\w*|столиц\\w*|союзни\\w*|партнер\\w*|партнёр\\w*|член\\w*|министерств\\w*|мид\\w*|"
     u"президент\\w*|"
     u"власт\\w*|переговорщи\\w*|лидер\\w*|сосед\\w*|республик\\w*|кремл\\w*|бел\\w+\\s+дом\\w*|москв\\w*|"
     u"киев\\w*",
     u"там|здесь|тут|столиц\\w*|город\\w*|мест\\w*|дворц\\w*|дворец|отел\\w*|гостиниц\\w*|резиденци\\w*|"
     u"министерств\\w*|"
     u"замк\\w*|посольств\\w*|парламент\\w*|штаб\\w*|стран\\w*|видеосвяз\\w*|онлайн\\w*|телефон\\w*|"
     u"аэропорт\\w*|баз\\w*|"
     u"остров\\w*|кремл\\w*",
     u"в|во|из|с|со|до|от|на|о|об|по|при|для|над|под|перед|между|за|через|про|против|около|после|у|к|ко|без",
     u"\\w+(?:л|лся|ла|лась|ли|лись|ло|лось)|будет|может"},
};

struct StandInPatterns
{
    QStringView language;
    QRegularExpression pronouns;
    QRegularExpression persons;
    QRegularExpression bodies;
    QRegularExpression places;
    QRegularExpression preposition; ///< at the end of what is before a name
    QRegularExpression placing;     ///< the same with an article or an adjective
    QRegularExpression withoutSubject;
    bool dropsSubjects = false;
    bool hasNounsInCapitals = false;
};

const StandInPatterns *standInsOf(const QString &language)
{
    static const std::vector<StandInPatterns> patterns = [] {
        static constexpr auto options =
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        const auto words = [](QStringView list) {
            return QRegularExpression(u"(?<![\\w’'])(?:%1)(?![\\w])"_s.arg(list), options);
        };
        std::vector<StandInPatterns> result;
        for (const StandInWords &one : standInWords)
            result.push_back(
                {one.language, words(one.pronouns), words(one.persons), words(one.bodies), words(one.places),
                 QRegularExpression(u"(?<!\\w)(?:%1)[\\s’']+$"_s.arg(one.prepositions), options),
                 QRegularExpression(u"(?<!\\w)(?:%1)[\\s’']+(?:[\\p{L}-]+\\s+)?$"_s.arg(one.prepositions),
                                    options),
                 QRegularExpression(u"^\\W*(?:%1)\\b"_s.arg(one.withoutSubject), options),
                 !one.withoutSubject.isEmpty(), one.language == u"de"});
        return result;
    }();
    const auto known =
        std::find_if(patterns.begin(), patterns.end(), [&language](const StandInPatterns &one) {
            const qsizetype end = one.language.size();
            return language.startsWith(one.language, Qt::CaseInsensitive) &&
                   (language.size() == end || !language[end].isLetter());
        });
    return known == patterns.end() ? nullptr : &*known;
}

/// A word with a capital that is of an institution, and no name: `Kommission`, `МИД`, `Gobierno`.
bool isBody(const QString &word)
{
    static const QRegularExpression bodies(
        u"^(?:\\w*(?:kommission|rat(?:e?s)?|regierung|ministerium|parlaments?|außen\\w*|vereinten|"
        u"commission|conseil|parlement|gouvernement|république|assemblée|affaires|défense|comisión|consejo|"
        u"gobierno|república|asuntos|exteriores|defensa|estado|commissione|consiglio|governo|repubblica|"
        u"esteri|difesa|komisj\\w+|rad[aąyę]|sejm\\w*|senatu?|rządu|rzeczypospolitej|spraw|komise|vlády|"
        u"republiky|комісі\\w+|рад[аиі]|уряду|республіки|комисси\\w+|совета|правительства|республики|"
        u"госдумы|держдуми|верховної|государственн\\w+|європейськ\\w+|европейск\\w+|europejsk\\w+|"
        u"europäischen?|europea|européenne|national\\w*|nationale?))$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression acronym(u"^\\p{Lu}{2,}"_s);
    return acronym.match(word).hasMatch() || (bodies.match(word).hasMatch() && word != word.toUpper());
}

/// Whether a name that may be somebody’s stands before a place of a text, and not behind a preposition.
bool hasSubjectBefore(const QString &text, qsizetype end, const StandInPatterns &words)
{
    static const QRegularExpression capital(u"(?<![\\p{L}’'-])\\p{Lu}\\p{L}{2,}"_s);
    static const QRegularExpression opens(u"(?:^|[.!?:;]\\s+|[“\"«„]\\s*)$"_s);
    static const QRegularExpression another(u"^\\s+\\p{Lu}\\p{L}+"_s);
    auto found = capital.globalMatch(text.left(end));
    while (found.hasNext()) {
        const auto match = found.next();
        const QString before = text.left(match.capturedStart());
        const QString after = text.mid(match.capturedEnd());
        if (words.preposition.match(before).hasMatch() || words.pronouns.match(match.captured()).hasMatch())
            continue;
        const bool isDouble = another.match(after).hasMatch();
        const bool isTitle = words.persons.match(match.captured()).hasMatch();
        if (words.hasNounsInCapitals ? isTitle && isDouble : opens.match(before).hasMatch() ? isDouble : true)
            return true;
    }
    return false;
}

} // namespace

bool knowsStandIns(const QString &language)
{
    return standInsOf(language) != nullptr;
}

bool hasForeignStandIn(const QString &text, ParticipantKind kind, const QString &language)
{
    const StandInPatterns *words = standInsOf(language);
    if (!words)
        return true;
    auto pronouns = words->pronouns.globalMatch(text);
    while (pronouns.hasNext()) {
        if (!hasSubjectBefore(text, pronouns.next().capturedStart(), *words))
            return true;
    }
    static const QRegularExpression nameAfter(u"^\\s+(?:\\p{Lu}\\.\\s*)?(\\p{Lu}\\p{L}+)"_s);
    static const QRegularExpression wordBefore(u"([\\p{L}’'-]+)\\s+$"_s);
    auto found = (kind == ParticipantKind::Person ? words->persons : words->bodies).globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        // `Präsident Macron` is nobody else, `Präsident Frankreichs` may be, and so may `глава МИД`.
        const auto after = nameAfter.match(text.mid(match.capturedEnd()));
        if (after.hasMatch() && !isWordForState(after.captured(1)) && !isBody(after.captured(1)))
            continue;
        const auto before = wordBefore.match(text.left(match.capturedStart()));
        const bool isOfAnother =
            kind != ParticipantKind::Person && before.hasMatch() && isWordForState(before.captured(1));
        const bool isOfAnotherAfter = kind != ParticipantKind::Person && after.hasMatch();
        if (!isOfAnother && !isOfAnotherAfter)
            return true;
    }
    return words->dropsSubjects && words->withoutSubject.match(text).hasMatch();
}

bool hasPlaceStandIn(const QString &text, const QString &language)
{
    const StandInPatterns *words = standInsOf(language);
    if (!words)
        return true;
    // What does and says things as well: only `im Ministerium` is a place, `das Ministerium` is none.
    static const QRegularExpression either(
        u"^(?:\\w*minist\\w*|мін[иі]стерств\\w*|министерств\\w*|lande?|pays|país|paese|kraj\\w*|zem\\w*|"
        u"країн\\w*|"
        u"стран\\w*|\\w*parlam\\w*|parlement|парламент\\w*|міс[тц]\\w*|мест\\w*|lugar|luogo|lieu|ort|plaats|"
        u"haus|"
        u"hause|kreml\\w*|кремл\\w*|kremlin|cremlino|баз\\w*|baz\\w*|er|y|da|tu)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto found = words->places.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        if (!either.match(match.captured()).hasMatch() ||
            words->placing.match(text.left(match.capturedStart())).hasMatch())
            return true;
    }
    return false;
}

} // namespace chancery
