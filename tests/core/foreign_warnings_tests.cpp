// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/warnings_desk.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <vector>

namespace foreign_warnings_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QString language;
    QString sentence;
    EventStatus status;
};

bool warnsOfState(const Told &told)
{
    Desk desk({told.sentence}, told.language);
    desk.add(u"The talks have a state."_s, EventStatusPayload{desk.talks, told.status});
    return desk.warnings().join(u'\n').contains(u"/facts/0/status: fact f0 gives as"_s);
}

bool warnsOfNumber(const QString &language, const QString &sentence)
{
    Desk desk({sentence}, language);
    desk.add(u"So many states took part."_s,
             FigurePayload{desk.states, {Qualifier::Exact, 35, std::nullopt}});
    return desk.warnings().join(u'\n').contains(u"/facts/0/assertion: fact f0 gives as"_s);
}

} // namespace

TEST_CASE("what may be off, or is denied to be, is not off, in the languages of sources")
{
    using enum EventStatus;
    const std::vector<Told> hedged{
        {u"de"_s, u"Das Treffen könnte abgesagt werden."_s, Cancelled},
        {u"de"_s, u"Das Treffen wurde angeblich abgesagt."_s, Cancelled},
        {u"de"_s, u"Das Treffen wurde nicht abgesagt."_s, Cancelled},
        {u"de"_s, u"Das Treffen soll verschoben worden sein."_s, Postponed},
        {u"de"_s, u"Das Treffen dürfte vertagt werden."_s, Postponed},
        {u"de"_s, u"Dem Treffen droht die Absage."_s, Cancelled},
        {u"de"_s, u"Das Abkommen könnte auslaufen."_s, Lapsed},
        {u"fr"_s, u"La réunion pourrait être annulée."_s, Cancelled},
        {u"fr"_s, u"La réunion aurait été annulée."_s, Cancelled},
        {u"fr"_s, u"La réunion n’a pas été annulée."_s, Cancelled},
        {u"fr"_s, u"La réunion serait reportée."_s, Postponed},
        {u"fr"_s, u"La réunion risque d’être repoussée."_s, Postponed},
        {u"es"_s, u"La reunión podría cancelarse."_s, Cancelled},
        {u"es"_s, u"La reunión habría sido cancelada."_s, Cancelled},
        {u"es"_s, u"La reunión, al parecer, fue aplazada."_s, Postponed},
        {u"es"_s, u"La reunión no ha sido aplazada."_s, Postponed},
        {u"it"_s, u"L’incontro potrebbe essere annullato."_s, Cancelled},
        {u"it"_s, u"L’incontro sarebbe stato rinviato."_s, Postponed},
        {u"it"_s, u"L’incontro non è stato annullato."_s, Cancelled},
        {u"pt"_s, u"A reunião poderá ser cancelada."_s, Cancelled},
        {u"pt"_s, u"A reunião teria sido adiada."_s, Postponed},
        {u"nl"_s, u"Het overleg kan worden afgelast."_s, Cancelled},
        {u"nl"_s, u"Het overleg zou zijn uitgesteld."_s, Postponed},
        {u"pl"_s, u"Spotkanie może zostać odwołane."_s, Cancelled},
        {u"pl"_s, u"Spotkanie podobno odwołano."_s, Cancelled},
        {u"pl"_s, u"Spotkania nie odwołano."_s, Cancelled},
        {u"pl"_s, u"Spotkanie miało zostać przełożone."_s, Postponed},
        {u"ru"_s, u"Встреча может быть отменена."_s, Cancelled},
        {u"ru"_s, u"Встреча, по слухам, отменена."_s, Cancelled},
        {u"ru"_s, u"Встречу якобы перенесли."_s, Postponed},
        {u"ru"_s, u"Встречу не отменили."_s, Cancelled},
        {u"uk"_s, u"Зустріч можуть скасувати."_s, Cancelled},
        {u"uk"_s, u"Зустріч нібито перенесено."_s, Postponed},
        {u"uk"_s, u"Зустріч не скасовано."_s, Cancelled},
        {u"cs"_s, u"Schůzka může být zrušena."_s, Cancelled},
        {u"cs"_s, u"Schůzka byla údajně odložena."_s, Postponed},
    };
    for (const Told &told : hedged) {
        INFO(told.sentence.toStdString());
        CHECK(warnsOfState(told));
    }
    const std::vector<Told> firm{
        {u"de"_s, u"Das Treffen wurde abgesagt."_s, Cancelled},
        {u"de"_s, u"Das Treffen, das im Januar hätte stattfinden sollen, wurde abgesagt."_s, Cancelled},
        {u"de"_s, u"Das Treffen wurde nicht abgesagt, sondern auf März verschoben."_s, Postponed},
        {u"de"_s, u"Die Minister sagten das Treffen ab."_s, Cancelled},
        {u"fr"_s, u"La réunion a été annulée."_s, Cancelled},
        {u"fr"_s, u"La réunion, qui devait avoir lieu lundi, a été reportée."_s, Postponed},
        {u"es"_s, u"La reunión fue cancelada."_s, Cancelled},
        {u"es"_s, u"La reunión se aplazó hasta marzo."_s, Postponed},
        {u"it"_s, u"L’incontro è stato annullato."_s, Cancelled},
        {u"it"_s, u"L’incontro, che doveva tenersi lunedì, è slittato a marzo."_s, Postponed},
        {u"pt"_s, u"A reunião foi cancelada."_s, Cancelled},
        {u"nl"_s, u"Het overleg is afgelast."_s, Cancelled},
        {u"pl"_s, u"Spotkanie odwołano."_s, Cancelled},
        {u"pl"_s, u"Spotkanie przełożono na marzec."_s, Postponed},
        {u"ru"_s, u"Встреча отменена."_s, Cancelled},
        {u"ru"_s, u"Встречу, которая должна была пройти в понедельник, перенесли на март."_s, Postponed},
        {u"uk"_s, u"Зустріч скасовано."_s, Cancelled},
        {u"uk"_s, u"Зустріч перенесли на березень."_s, Postponed},
        {u"cs"_s, u"Schůzka byla zrušena."_s, Cancelled},
        {u"sv"_s, u"Mötet kan ställas in."_s, Cancelled},
    };
    for (const Told &told : firm) {
        INFO(told.sentence.toStdString());
        CHECK_FALSE(warnsOfState(told));
    }
}

TEST_CASE("what is said to have been is not surely so, in the languages of sources")
{
    using enum EventStatus;
    const std::vector<Told> hedged{
        {u"de"_s, u"Das Treffen soll am Montag stattgefunden haben."_s, Held},
        {u"de"_s, u"Das Treffen fand angeblich am Montag statt."_s, Held},
        {u"de"_s, u"Möglicherweise fand das Treffen am Montag statt."_s, Held},
        {u"de"_s, u"Das Abkommen wurde mutmaßlich unterzeichnet."_s, Signed},
        {u"fr"_s, u"La réunion aurait eu lieu lundi."_s, Held},
        {u"fr"_s, u"La réunion s’est peut-être tenue lundi."_s, Held},
        {u"fr"_s, u"La réunion a apparemment eu lieu lundi."_s, Held},
        {u"es"_s, u"La reunión se habría celebrado el lunes."_s, Held},
        {u"es"_s, u"La reunión se celebró, al parecer, el lunes."_s, Held},
        {u"es"_s, u"Supuestamente, la reunión se celebró el lunes."_s, Held},
        {u"it"_s, u"L’incontro si sarebbe tenuto lunedì."_s, Held},
        {u"it"_s, u"L’incontro si è forse tenuto lunedì."_s, Held},
        {u"pt"_s, u"A reunião ter-se-á realizado, ao que parece teria terminado na segunda-feira."_s, Held},
        {u"pt"_s, u"A reunião realizou-se supostamente na segunda-feira."_s, Held},
        {u"nl"_s, u"Het overleg vond naar verluidt maandag plaats."_s, Held},
        {u"pl"_s, u"Spotkanie podobno odbyło się w poniedziałek."_s, Held},
        {u"pl"_s, u"Umowę rzekomo podpisano w poniedziałek."_s, Signed},
        {u"ru"_s, u"Встреча якобы состоялась в понедельник."_s, Held},
        {u"ru"_s, u"По слухам, встреча прошла в понедельник."_s, Held},
        {u"uk"_s, u"Зустріч нібито відбулася в понеділок."_s, Held},
        {u"uk"_s, u"Ймовірно, зустріч відбулася в понеділок."_s, Held},
    };
    for (const Told &told : hedged) {
        INFO(told.sentence.toStdString());
        CHECK(warnsOfState(told));
    }
    const std::vector<Told> firm{
        {u"de"_s, u"Das Treffen fand am Montag statt, ein weiteres ist möglicherweise im März."_s, Held},
        {u"de"_s, u"Das angeblich geheime Papier lag vor, als das Treffen am Montag stattfand."_s, Planned},
        {u"fr"_s, u"La réunion a eu lieu lundi, et une autre suivra peut-être."_s, Held},
        {u"es"_s, u"La reunión se celebró el lunes, y quizás haya otra."_s, Held},
        {u"it"_s, u"L’incontro si è tenuto lunedì, e forse ce ne sarà un altro."_s, Held},
        {u"pl"_s, u"Spotkanie odbyło się w poniedziałek, a kolejne być może w marcu."_s, Held},
        {u"ru"_s, u"Встреча состоялась в понедельник, следующая, вероятно, в марте."_s, Held},
        {u"uk"_s, u"Зустріч відбулася в понеділок, наступна, ймовірно, у березні."_s, Held},
    };
    for (const Told &told : firm) {
        INFO(told.sentence.toStdString());
        CHECK_FALSE(warnsOfState(told));
    }
}

TEST_CASE("a number that is doubted is not reported as it stands, in the languages of sources")
{
    const std::vector<std::pair<QString, QString>> hedged{
        {u"de"_s, u"Angeblich 35 Staaten nahmen teil."_s},
        {u"de"_s, u"35 Staaten sollen teilgenommen haben."_s},
        {u"fr"_s, u"35 pays auraient participé à la réunion."_s},
        {u"es"_s, u"Habrían participado 35 países."_s},
        {u"it"_s, u"Avrebbero partecipato 35 paesi."_s},
        {u"pl"_s, u"Podobno wzięło udział 35 państw."_s},
        {u"ru"_s, u"Якобы участвовали 35 стран."_s},
        {u"uk"_s, u"Нібито взяли участь 35 країн."_s},
    };
    for (const auto &[language, sentence] : hedged) {
        INFO(sentence.toStdString());
        CHECK(warnsOfNumber(language, sentence));
    }
    const std::vector<std::pair<QString, QString>> firm{
        {u"de"_s, u"35 Staaten nahmen teil, angeblich auch Vertreter von Unternehmen."_s},
        {u"fr"_s, u"35 pays ont participé, et la réunion aurait duré longtemps."_s},
        {u"pl"_s, u"Wzięło udział 35 państw, podobno bez przerwy."_s},
        {u"uk"_s, u"Взяли участь 35 країн."_s},
        {u"ru"_s, u"Участвовали 35 стран."_s},
    };
    for (const auto &[language, sentence] : firm) {
        INFO(sentence.toStdString());
        CHECK_FALSE(warnsOfNumber(language, sentence));
    }
}

TEST_CASE("a source that states no language is read in that of its text")
{
    const QString german =
        u"Die Minister trafen sich am 9. Januar in Genf und sprachen über die Lage an der Front. "
        u"Auch die Sprecher der Delegation waren dort und haben sich nach dem Treffen mit der "
        u"Presse getroffen."_s;
    const auto olderThan = [](const QString &text, const QString &sentence) {
        Desk desk({sentence}, {});
        desk.dossier.sources[0].text = text;
        desk.add(u"The talks have a date."_s, EventDatePayload{desk.talks}).date = date("2026-01-09");
        return desk.warnings().join(u'\n').contains(u"published before it"_s);
    };
    CHECK(olderThan(german, german.left(german.indexOf(u". Auch"_s) + 1)));
    // Too short to tell: as English, in which it says nothing of the past.
    CHECK_FALSE(
        olderThan(u"Die Minister trafen sich am 9. Januar."_s, u"Die Minister trafen sich am 9. Januar."_s));
    const QString ukrainian = u"Міністри зустрілися 9 січня в Женеві й говорили про ситуацію на фронті."_s;
    CHECK(olderThan(ukrainian, ukrainian));
    CHECK(olderThan(u"The ministers met in Geneva on 9 January."_s,
                    u"The ministers met in Geneva on 9 January."_s));
}

} // namespace foreign_warnings_tests
