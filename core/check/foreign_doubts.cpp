// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/foreign_doubts.h"

#include "core/check/foreign_hedges.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of a language: what doubts even what is told as past; what makes of a verb beside it a possibility or its
/// denial; and the verbs of what is off.
struct DoubtWords
{
    QStringView language;
    QStringView doubts;
    QStringView mays;
    QStringView cancelled;
    QStringView postponed;
    QStringView lapsed;
};

constexpr DoubtWords doubtWords[] = {
    {u"de",
     u"angeblich\\w*|mutmaßlich\\w*|möglicherweise|womöglich|vielleicht|wohl|vermutlich\\w*|wahrscheinlich|"
     u"anscheinend|"
     u"dem\\s+vernehmen\\s+nach|(?:haben|sein|worden)\\s+soll(?:en)?|"
     u"soll(?:en)?\\b(?=.*\\b(?:haben|sein|worden)\\b)|könnten?\\b(?=.*\\b(?:haben|sein|worden)\\b)|"
     u"dürften?\\b(?=.*\\b(?:haben|sein|worden)\\b)|gerüchteweise|unbestätigt\\w*",
     u"könn(?:te|ten|en)|kann|dürften?|soll(?:en|te|ten)?|müssten?|würden?|droh(?:t|en|te)|erwäg\\w*|"
     u"erwog\\w*|"
     u"nicht|kein(?:e|en|er|em)?|falls|wenn|sofern|ob|will|wollen|plan(?:t|en)|geplant\\w*|denkbar|"
     u"möglich\\w*",
     u"abgesag\\w*|absag\\w*|abzusagen|gestrichen|abgeblasen|annullier\\w*|storniert\\w*|sagten?\\b.*\\bab",
     u"verschob\\w*|verschieb\\w*|vertag\\w*|verleg\\w*|aufgeschoben\\w*|aufschieb\\w*",
     u"ausgelaufen|auslauf\\w*|ausläuft|läuft\\b.*\\baus|abgelaufen|ablaufen|abläuft|erlosch\\w*|erlisch\\w*|"
     u"verfall\\w*|"
     u"verfäll\\w*|außer\\s+kraft"},
    {u"fr",
     u"peut-être|apparemment|prétendument|probablement|vraisemblablement|sans\\s+doute|aurai(?:t|ent)|serai(?"
     u":t|ent)|"
     u"semble(?:nt)?|semble-t-il|para[îi]t-il|soi-disant|supposée?s?|présumée?s?|éventuellement",
     u"pourrai(?:t|ent)|devrai(?:t|ent)|peu(?:t|vent)|doi(?:t|vent)|risque(?:nt)?|envisag\\w*|menac\\w*|pas|"
     u"sera(?:it|ient)?|seront|va|vont|si|aucune?|ni|possible\\w*|songe\\w*",
     u"annul\\w*|supprim\\w*|déprogramm\\w*",
     u"report(?:ée?s?|er|e|ent|a|era)|repouss\\w*|ajourn\\w*|différ\\w*|décal\\w*|remis(?:e|es)?\\b",
     u"expir\\w*|caduc\\w*|échue?s?|prend\\w*\\s+fin|pris\\s+fin"},
    {u"es",
     u"al\\s+parecer|supuest\\w+|presunt\\w+|quizás?|tal\\s+vez|posiblemente|probablemente|aparentemente|"
     u"habrían?|"
     u"serían?|se\\s+cree|según\\s+rumores",
     u"podrían?|deberían?|pueden?|podrá[n]?|habrá[n]?|será[n]?|riesgo|baraja\\w*|contempla\\w*|estudia\\w*|"
     u"no|ni|si|"
     u"amenaza\\w*|sopesa\\w*|posible\\w*",
     u"cancel\\w*|anul\\w*|suspend\\w*|suspens\\w*",
     u"aplaz\\w*|pospu\\w*|pospon\\w*|posp[uo]est\\w*|posterg\\w*|retras\\w*|diferid\\w*|apla[cz]\\w*",
     u"expir\\w*|caduc\\w*|venc\\w*"},
    {u"it",
     u"forse|presumibilmente|presunt\\w*|a\\s+quanto\\s+pare|probabilmente|pare|sembra|sarebbe(?:ro)?|"
     u"avrebbe(?:ro)?|"
     u"secondo\\s+indiscrezioni|magari|verosimilmente",
     u"potrebbe(?:ro)?|dovrebbe(?:ro)?|può|possono|rischia\\w*|valuta\\w*|non|né|se|sarà|saranno|potrà|"
     u"minaccia\\w*|"
     u"possibil\\w*",
     u"annull\\w*|cancell\\w*|disdett\\w*",
     u"rinvi\\w*|posticip\\w*|spost\\w*|slitt\\w*|differit\\w*|aggiorn\\w*",
     u"scad\\w*|decad\\w*|scaden\\w*"},
    {u"pt",
     u"supost\\w+|alegad\\w+|talvez|provavelmente|possivelmente|aparentemente|ao\\s+que\\s+parece|teria[m]?|"
     u"seria[m]?|"
     u"parece",
     u"poderá|poderão|poderia[m]?|pode[m]?|deverá|deverão|deveria[m]?|será|serão|não|nem|se|risco|pondera\\w*"
     u"|ameaça\\w*|"
     u"possível\\w*",
     u"cancel\\w*|anul\\w*|suspens\\w*", u"adi(?:ad\\w+|ar|ou|aram)|posterg\\w*|remarcad\\w*",
     u"expir\\w*|caduc\\w*|venc\\w*"},
    {u"nl",
     u"naar\\s+verluidt|mogelijk|misschien|wellicht|waarschijnlijk|vermoedelijk|vermeend\\w*|zou(?:den)?|"
     u"schijnbaar|"
     u"blijkbaar",
     u"kan|kunnen|kon(?:den)?|moet(?:en)?|zal|zullen|dreig\\w*|overweeg\\w*|niet|geen|als|indien|of",
     u"afgelast\\w*|geannuleerd\\w*|annul\\w*|afgezegd|geschrapt|afgeblazen",
     u"uitgesteld\\w*|uitstel\\w*|uit\\s+te\\s+stellen|verschoven|verplaatst|verdaagd|opgeschort",
     u"verlop\\w*|afgelopen|verstreken|verval\\w*"},
    {u"pl",
     u"podobno|rzekomo|prawdopodobnie|być\\s+może|jakoby|przypuszczalnie|chyba|zapewne|ponoć|miał[aoy]?\\s+(?"
     u":zostać|się|być)",
     u"może|mogą|mógł\\w*|mogł\\w*|powin\\w*|ma\\s+zostać|mają\\s+zostać|zostanie|zostaną|będzie|będą|grozi|"
     u"rozważ\\w*|nie|"
     u"jeśli|jeżeli|czy|możliw\\w*",
     u"odwoł\\w*|anulow\\w*",
     u"przełoż\\w*|przekłada\\w*|przesun\\w*|przesuw\\w*|odroczon\\w*|odrocz\\w*|odłoż\\w*",
     u"wygas\\w*|upłyn\\w*"},
    {u"ru",
     u"якобы|вероятно|возможно|предположительно|по-видимому|видимо|по\\s+слухам|может\\s+быть|будто\\s+бы|"
     u"вроде\\s+бы|"
     u"похоже|наверное",
     u"может|могут|мог\\w*|долж\\w*|будет|будут|гроз[ия]т|рассматрива\\w*|не|если|ли|собира\\w*|намерен\\w*|"
     u"возможн\\w*",
     u"отмен\\w*|аннулир\\w*", u"отлож\\w*|перен[её]с\\w*|перенос\\w*|отсроч\\w*|откладыва\\w*",
     u"исте[кч]\\w*|ист[её]к\\w*|утратил\\w*"},
    {u"uk",
     u"нібито|ймовірно|імовірно|можливо|мабуть|начебто|буцімто|за\\s+чутками|певно|схоже|ніби|вірогідно",
     u"може|можуть|міг|могл\\w*|має\\s+бути|мають\\s+бути|буде|будуть|загрожу\\w*|розгляда\\w*|не|якщо|чи|"
     u"збира\\w*|"
     u"можлив\\w*",
     u"скасов\\w*|скасу\\w*|відмін\\w*|анульов\\w*",
     u"відклад\\w*|відкла\\w*|перенес\\w*|перенос\\w*|відтермінов\\w*|відстроч\\w*",
     u"сплив\\w*|спл[ие]\\w*|закінчив\\w*|закінчил\\w*|втратил\\w*"},
    {u"cs", u"údajně|prý|pravděpodobně|možná|snad|patrně|zřejmě|asi|nejspíš",
     u"může|mohou|mohl\\w*|má\\s+být|bude|budou|hrozí|zvažuj\\w*|ne\\w+|jestli|pokud|zda|možn\\w*",
     u"zruš\\w*|odvol\\w*", u"odlož\\w*|odklád\\w*|přesun\\w*|odroč\\w*|přelož\\w*",
     u"vyprš\\w*|vypršel\\w*|skončil\\w*"},
};

struct DoubtPatterns
{
    QStringView language;
    QRegularExpression doubts;
    QRegularExpression mays;
    QRegularExpression cancelled;
    QRegularExpression postponed;
    QRegularExpression lapsed;

    /// Null for a state that is not off.
    [[nodiscard]] const QRegularExpression *verbsOf(EventStatus status) const
    {
        switch (status) {
        case EventStatus::Cancelled:
            return &cancelled;
        case EventStatus::Postponed:
            return &postponed;
        case EventStatus::Lapsed:
            return &lapsed;
        default:
            return nullptr;
        }
    }
};

const DoubtPatterns *doubtsOf(const QString &language)
{
    static const std::vector<DoubtPatterns> patterns = [] {
        const auto words = [](QStringView list) {
            return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(list),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        };
        std::vector<DoubtPatterns> result;
        for (const DoubtWords &one : doubtWords)
            result.push_back({one.language, words(one.doubts), words(one.mays), words(one.cancelled),
                              words(one.postponed), words(one.lapsed)});
        return result;
    }();
    const auto known = std::find_if(patterns.begin(), patterns.end(), [&language](const DoubtPatterns &one) {
        const qsizetype end = one.language.size();
        return language.startsWith(one.language, Qt::CaseInsensitive) &&
               (language.size() == end || !language[end].isLetter());
    });
    return known == patterns.end() ? nullptr : &*known;
}

/// A sentence between its commas. What is no more than a doubt (`al parecer`) goes with the clauses beside
/// it.
struct DoubtClause
{
    QString words;
    QString doubt; ///< of a clause beside it that is nothing else
};

std::vector<DoubtClause> doubtClausesOf(const QString &sentence, const DoubtPatterns &words)
{
    static const QRegularExpression between(u"[,;:()–—]|\\s-\\s"_s);
    constexpr qsizetype fewMore = 3; // `so`, `wie`, a blank
    std::vector<DoubtClause> clauses;
    QString doubt;
    for (const QString &clause : sentence.split(between, Qt::SkipEmptyParts)) {
        const auto match = words.doubts.match(clause);
        if (match.hasMatch() && clause.simplified().size() <= match.capturedLength() + fewMore) {
            doubt = match.captured();
            if (!clauses.empty())
                clauses.back().doubt = doubt;
            continue;
        }
        clauses.push_back({clause, doubt});
        doubt.clear();
    }
    return clauses;
}

} // namespace

QString foreignDoubtOf(const QString &sentence, const QString &language,
                       const std::function<bool(const QString &clause)> &concerns)
{
    const DoubtPatterns *words = doubtsOf(language);
    if (!words)
        return {};
    QString found;
    for (const DoubtClause &clause : doubtClausesOf(sentence, *words)) {
        if (!concerns(clause.words))
            continue;
        const auto match = words->doubts.match(clause.words);
        const QString doubt = match.hasMatch() ? match.captured() : clause.doubt;
        if (doubt.isEmpty())
            return {};
        found = doubt;
    }
    return found.simplified();
}

QString foreignDoubtOfPast(const QString &sentence, const QString &language)
{
    return foreignDoubtOf(sentence, language,
                          [&language](const QString &clause) { return saysThatItWas(clause, language); });
}

QString foreignDoubtOfOff(const QString &sentence, EventStatus status, const QString &language)
{
    const DoubtPatterns *words = doubtsOf(language);
    const QRegularExpression *verbs = words ? words->verbsOf(status) : nullptr;
    if (!verbs)
        return {};
    QString found;
    for (const DoubtClause &clause : doubtClausesOf(sentence, *words)) {
        if (!verbs->match(clause.words).hasMatch())
            continue;
        auto match = words->doubts.match(clause.words);
        if (!match.hasMatch())
            match = words->mays.match(clause.words);
        const QString doubt = match.hasMatch() ? match.captured() : clause.doubt;
        if (doubt.isEmpty())
            return {};
        found = doubt;
    }
    return found.simplified();
}

} // namespace chancery
