// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/foreign_hedges.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of a language: what says that something is not yet or not surely so, and what says that it was.
struct LanguageHedges
{
    QStringView language;
    QStringView hedges;
    QStringView was;
};

constexpr LanguageHedges languageHedges[] = {
    {u"de",
     u"\\b(?:soll(?:en|te|ten)?|könn(?:te|ten|en)|kann|dürften?|möglicherweise|vielleicht|wohl|angeblich|"
     u"mutmaßlich|voraussichtlich|geplant|erwartet|vorgesehen|angesetzt|anberaumt|angekündigt|hoff(?:t|en)|"
     u"plan(?:t|en)|nicht|kein(?:e|en)?|wird|werden|würden?)\\b",
     u"\\b(?:fand|fanden|traf|trafen|begann|begannen|tagten?|endeten?|unterzeichneten?|kam|kamen|führten?|"
     u"hielt|hielten|sprach|sprachen|(?:wurden?|worden(?!\\s+sein))(?!.*\\b(?:geplant|erwartet|angesetzt|"
     u"anberaumt|"
     u"verschoben|"
     u"abgesagt|nicht|angekündigt)\\b)|(?:ist|sind|war|waren)(?!.*\\b(?:geplant|erwartet|angesetzt|"
     u"vorgesehen|nicht)\\b)|hat|haben(?=\\s))\\b(?!\\s*nicht)"},
    {u"fr",
     u"\\b(?:devrai(?:t|ent)|pourrai(?:t|ent)|aurai(?:t|ent)|serai(?:t|ent)|doi(?:t|vent)|peu(?:t|vent)|va|"
     u"vont|sera|"
     u"seront|aura|auront|prévue?s?|attendue?s?|envisagée?s?|peut-être|probablement|espèr\\w+|souhait\\w+|n['"
     u"’](?:a|"
     u"ont)\\s+pas)\\b",
     u"\\b(?:(?:a|ont)\\s+(?:bien\\s+|\\w+ment\\s+)?(?:eu\\s+lieu|été(?!\\s+(?:prévue?s?|reportée?s?|annulée?"
     u"s?))|signé)|"
     u"se\\s+(?:"
     u"sont|est)\\s+\\w+|s['’]est\\s+\\w+)"},
    {u"es",
     u"\\b(?:podrían?|deberían?|habrían?|serían?|puede[n]?|van?\\s+a|previst[oa]s?|prevén?|se\\s+esperan?|"
     u"probablemente|quizás?|planea[n]?|se\\s+celebrará[n]?|tendrá[n]?)\\b",
     u"\\b(?:se\\s+celebr(?:ó|aron)|tuvo\\s+lugar|tuvieron\\s+lugar|firmaron|firmó|se\\s+reunieron|se\\s+"
     u"reunió|se\\s+ha[n]?\\s+(?:celebrado|reunido|firmado)|ha[n]?\\s+(?:firmado|celebrado|tenido\\s+lugar)|"
     u"(?:fue|fueron|ha\\s+sido|han\\s+sido)\\s+(?:firmad|celebrad|aprobad)[oa]s?|terminaron|terminó|"
     u"concluyeron|concluyó|comenzaron|comenzó)"},
    {u"uk",
     u"\\b(?:може|можуть|могли|має|мають|мали|мало|планую\\w*|запланован\\w*|очіку\\w+|ймовірно|можливо|"
     u"відбудеться|"
     u"відбудуться|сподіва\\w+|нібито|готую\\w+|не\\s+\\w+)\\b",
     u"(?<!\\bне "
     u")\\b(?:відбул\\w+|відбувся|провел\\w+|провів|пройшл\\w+|пройшов|зустріл\\w+|зустрівся|підписал\\w+|"
     u"підписав|тривал\\w+|тривав|завершил\\w+|завершився|почал\\w+|почався|розпочал\\w+|розпочався|"
     u"закінчил\\w+|закінчився)|(?<!\\bне )(?<!\\bбути )(?<!\\bбуде "
     u")\\b(?:підписано|проведено|укладено|завершено|(?:підписан|"
     u"проведен|ратифікован|укладен)[аі]|підписаний)\\b"},
    {u"ru",
     u"\\b(?:может|могут|могли|долж(?:ен|на|но|ны)|планиру\\w+|запланирован\\w*|ожида\\w+|вероятно|возможно|"
     u"состоится|состоятся|пройд[её]т|пройдут|наде\\w+ся|якобы|готов\\w+ся|не\\s+\\w+)\\b",
     u"(?<!\\bне "
     u")\\b(?:состоял\\w+|прошл\\w+|провел\\w+|встретил\\w+|подписал\\w+|завершил\\w+|начал\\w+|закончил\\w+|"
     u"прош[её]л|пров[её]л)|(?<!\\bне )(?<!\\bбыть )(?<!\\bбудет "
     u")\\b(?:подписан|провед[её]н|заверш[её]н|ратифицирован|заключ[её]н)"
     u"[аоы]?\\b"},
    {u"pl",
     u"\\b(?:mają|ma|miał[aoy]?|mieli|może|mogą|mogł[aoyi]\\w*|mógł\\w*|powinn[aoyi]\\w*|planowan\\w+|"
     u"planuj\\w+|"
     u"zaplanowan\\w+|prawdopodobnie|podobno|rzekomo|oczekuj\\w+|odbędzie|odbędą|zostanie|zostaną|będzie|"
     u"będą|nie)\\b",
     u"(?<!\\bnie "
     u")\\b(?:odbył\\w*|spotkali|spotkał\\w*|podpisa(?:no|li|ł\\w*)|(?<!\\bzostać )(?<!\\bbyć "
     u")(?<!\\bzostanie "
     u")podpisan[aey]|zakończył\\w*|rozpoczął|rozpoczęł\\w+|"
     u"trwał\\w*|przeprowadzono)\\b(?!\\s+nie)"},
    {u"it",
     u"\\b(?:potrebbe(?:ro)?|dovrebbe(?:ro)?|sarebbe(?:ro)?|avrebbe(?:ro)?|può|possono|previst[oaie]|atteso|"
     u"attesa|probabilmente|forse|si\\s+terrà|si\\s+terranno|sarà|saranno|avrà|avranno|non)\\b",
     u"(?<!\\bnon "
     u")\\b(?:si\\s+(?:è|sono)\\s+\\w+|ha(?:nno)?\\s+(?:avuto\\s+luogo|firmato)|è\\s+stat[oa]|sono\\s+"
     u"stat[ie])\\b(?!\\s+(?:previst|rinviat|annullat))"},
    {u"pt",
     u"\\b(?:poderá|poderão|poderia[m]?|deverá|deverão|deveria[m]?|seria[m]?|teria[m]?|pode[m]?|previst[oa]s?"
     u"|"
     u"provavelmente|talvez|vai|vão|será|serão|não)\\b",
     u"(?<!\\bnão "
     u")\\b(?:realizou-se|realizaram-se|teve\\s+lugar|tiveram\\s+lugar|reuniram-se|reuniu-se|assinaram|"
     u"assinou|foi\\s+(?:realizad|assinad|celebrad)[oa]|foram\\s+(?:realizad|assinad|celebrad)[oa]s)\\b"},
    {u"nl",
     u"\\b(?:zou(?:den)?|kan|kunnen|moet(?:en)?|zal|zullen|mogelijk|misschien|waarschijnlijk|naar\\s+"
     u"verwachting|gepland|verwacht|niet|geen)\\b",
     u"\\b(?:vond(?:en)?|kwam(?:en)?|begon(?:nen)?|eindigde[n]?|werd(?:en)?\\s+(?:\\w+\\s+){0,3}(?:gehouden|"
     u"ondertekend)|ondertekende[n]?)\\b(?!.*\\bniet\\b)"},
    {u"tr",
     u"\\b(?:\\w+(?:abilir|ebilir|acak|ecek|acaktır|ecektir|ması\\s+bekleniyor|mesi\\s+bekleniyor|ması\\s+"
     u"planlanıyor|mesi\\s+planlanıyor|medi|madı)|muhtemelen|belki|bekleniyor|planlanıyor)\\b",
     u"\\b(?:yapıldı|gerçekleşti|imzalandı|bitti|başladı|sona\\s+erdi|buluştu|görüştü)\\b"},
    {u"fa", u"ممکن\\s+است|شاید|قرار\\s+است|احتمال|انتظار\\s+می|خواهد|خواهند|نشد|نشده",
     u"(?:برگزار|امضا|انجام|آغاز)\\s+(?:شد|شدند)(?:\\s|\\.|$)"},
    {u"zh",
     u"可能|或许|或許|也许|也許|计划|計劃|预计|預計|將|将于|将在|将会|拟|據稱|据称|有望|尚未|还没|還沒|预定|"
     u"没有|沒有|希望",
     u"了(?:。|，|$)|举行了|舉行了|已经|已經|已于|已在|结束|結束|曾"},
    {u"ja", u"予定|可能性|見通し|見込み|かもしれ|だろう|計画|期待|とみられ|という。|まだ|なかった|目指",
     u"(?:行われ|開かれ|署名し|署名され|終わっ|会談し|開催され|始まっ|合意し)た(?:。|と|、|$)"},
    {u"ar",
     u"(?:^|\\s)(?:و|ف)?(?:قد\\s+[يت]\\w+|ربما|من\\s+المتوقع|من\\s+المقرر|من\\s+المحتمل|سوف|س[يت]\\w{3,}|"
     u"يتوقع|يمكن|"
     u"لم|لن|يعتزم|مزمع)",
     u"(?:^|\\s)(?:و)?(?:عقدت|عُقدت|انعقدت|جرت|وقعت|وقع|وقّع|اجتمع\\w*|انتهت|اختتمت|التقى|التقت)(?:\\s|$)"},
    {u"ur", u"ممکن|شاید|متوقع|ہوں\\s+گے|ہوگا|ہو\\s+گا|امکان|منصوبہ|نہیں",
     u"(?:ہوئے|ہوئی|ہوا|ہو\\s+گئے|ہو\\s+گئی|کیے\\s+گئے)(?!.*نہیں)"},
    {u"he",
     u"\\b(?:עשוי\\w*|עלול\\w*|צפוי\\w*|אמור\\w*|ייתכן|אולי|מתוכנ\\w+|יתקיים|יתקיימו|תתקיים|ייערכו|ייחתם|טרם|"
     u"לא)\\b",
     u"(?<!\\bלא )\\b(?:התקיים|התקיימה|התקיימו|נערך|נערכה|נערכו|נחתם|נחתמה|חתמו|הסתיים|הסתיימו|נפגשו)\\b"},
};

struct LanguagePatterns
{
    QStringView language;
    QRegularExpression hedges;
    QRegularExpression was;
};

const std::vector<LanguagePatterns> &languagePatterns()
{
    static const std::vector<LanguagePatterns> patterns = [] {
        constexpr auto options =
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        std::vector<LanguagePatterns> result;
        for (const LanguageHedges &one : languageHedges)
            result.push_back({one.language, QRegularExpression(one.hedges.toString(), options),
                              QRegularExpression(one.was.toString(), options)});
        return result;
    }();
    return patterns;
}

/// Null where the language is not known.
const LanguagePatterns *patternsOf(const QString &language)
{
    const std::vector<LanguagePatterns> &patterns = languagePatterns();
    const auto known =
        std::find_if(patterns.begin(), patterns.end(), [&language](const LanguagePatterns &one) {
            const qsizetype end = one.language.size();
            return language.startsWith(one.language, Qt::CaseInsensitive) &&
                   (language.size() == end || !language[end].isLetter());
        });
    return known == patterns.end() ? nullptr : &*known;
}

} // namespace

QString foreignHedgeIn(const QString &sentence, const QString &language)
{
    const LanguagePatterns *known = patternsOf(language);
    if (!known || known->was.match(sentence).hasMatch())
        return {};
    return known->hedges.match(sentence).captured().trimmed();
}

bool saysThatItWas(const QString &sentence, const QString &language)
{
    const LanguagePatterns *known = patternsOf(language);
    return known && known->was.match(sentence).hasMatch();
}

bool saysOnlyThatItWas(const QString &sentence, const QString &language)
{
    const LanguagePatterns *known = patternsOf(language);
    return known && known->was.match(sentence).hasMatch() && !known->hedges.match(sentence).hasMatch();
}

} // namespace chancery
