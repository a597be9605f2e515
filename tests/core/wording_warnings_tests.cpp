// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/warnings_desk.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace wording_warnings_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The warning of a state of the talks that rests on one sentence.
std::string stateWarning(const QString &sentence, EventStatus status)
{
    Desk desk({sentence});
    desk.add(u"The talks have a state."_s, EventStatusPayload{desk.talks, status});
    return only(desk);
}

/// The warning of a fact that rests on a part of a sentence.
std::string partWarning(const QString &sentence, const QString &part)
{
    Desk desk({sentence});
    desk.dossier.passages[0].exact = part;
    QString statement = part;
    statement[0] = statement.at(0).toUpper();
    desk.add(statement, PlainPayload{});
    return only(desk);
}

/// The warning of two facts on two passages of the desk.
std::string twinWarning(const QString &first, const QString &second, int passage)
{
    Desk desk({u"Some sentence holds all of that."_s, u"Another holds it as well."_s});
    desk.add(first, PlainPayload{}, 0);
    desk.add(second, PlainPayload{}, passage);
    return only(desk);
}

} // namespace

TEST_CASE("a name that no passage has is told, unless a word stands for it")
{
    const Desk names({u"x"_s});
    CHECK(contains(roleWarning(u"The sides met at the harbour."_s, names.keller, Role::Attended),
                   "names “Anna Keller”"));
    CHECK(contains(roleWarning(u"Republic came to the harbour."_s, names.island, Role::Attended),
                   "names “Island”"));
    CHECK(roleWarning(u"Keller came to the harbour."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"She came to the harbour."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"The minister came to the harbour."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"The Islanders came."_s, names.island, Role::Attended).empty());
    CHECK(roleWarning(u"Port came."_s, names.island, Role::Attended).empty());
    Desk said({u"The sides agreed to meet."_s});
    said.add(u"Keller said that they agreed."_s, PlainPayload{}).speaker = said.keller;
    CHECK(contains(only(said), "/speaker: "));
}

TEST_CASE("a role that no passage has is told")
{
    const Desk names({u"x"_s});
    CHECK(contains(roleWarning(u"Keller came to the harbour."_s, names.keller, Role::Host),
                   "has the role “host”"));
    CHECK(contains(roleWarning(u"Keller came to the harbour."_s, names.keller, Role::Signatory),
                   "has the role"));
    CHECK(roleWarning(u"Keller hosted the talks."_s, names.keller, Role::Host).empty());
    CHECK(roleWarning(u"Keller put her name to the pact."_s, names.keller, Role::Signatory).empty());
    CHECK(roleWarning(u"Keller was asked to come to the talks."_s, names.keller, Role::Invited).empty());
    CHECK(roleWarning(u"Keller put her name to it: the paper is signed."_s, names.keller, Role::Signatory)
              .empty());
    CHECK(roleWarning(u"Keller did not come."_s, names.keller, Role::Absent).empty());
}

TEST_CASE("a word that goes with another name stands for nobody else")
{
    const Desk names({u"x"_s});
    for (const QString &sentence :
         {u"President Macron attended the harbour talks."_s,
          u"Officials said Budanov attended the harbour talks."_s,
          u"Budanov attended the harbour talks with his aide."_s,
          u"Budanov attended the harbour talks, she said."_s,
          u"Budanov, the chief negotiator, attended the harbour talks."_s,
          u"Kellermann attended the harbour talks."_s, u"Anna Kellermann attended the harbour talks."_s,
          u"Anna Meyer attended the harbour talks."_s}) {
        INFO(sentence.toStdString());
        CHECK(contains(roleWarning(sentence, names.keller, Role::Attended), "names “Anna Keller”"));
    }
    for (const QString &sentence :
         {u"Both China and Iran attended the harbour talks."_s,
          u"China said it attended the harbour talks."_s, u"Chinese officials attended the harbour talks."_s,
          u"Iran and its allies attended the harbour talks."_s,
          u"The delegations of China and Iran attended the harbour talks."_s}) {
        INFO(sentence.toStdString());
        CHECK(contains(roleWarning(sentence, names.island, Role::Attended), "names “Island”"));
    }
    for (const QString &sentence :
         {u"KELLER attended the harbour talks."_s, u"Keller’s team attended the harbour talks."_s,
          u"Ms. Keller attended the harbour talks."_s, u"In Geneva, she attended the harbour talks."_s,
          u"She attended the harbour talks with Macron."_s, u"Macron met her at the harbour."_s,
          u"The prime minister attended the harbour talks."_s}) {
        INFO(sentence.toStdString());
        CHECK(roleWarning(sentence, names.keller, Role::Attended).empty());
    }
    for (const QString &sentence :
         {u"Both sides attended the harbour talks."_s, u"Islanders attended the talks."_s,
          u"The delegations attended the harbour talks."_s}) {
        INFO(sentence.toStdString());
        CHECK(roleWarning(sentence, names.island, Role::Attended).empty());
    }
    // Of a speaker it is enough that somebody spoke.
    Desk said({u"Officials said that the talks were held."_s});
    said.add(u"The harbour talks were held, officials said."_s, PlainPayload{}).speaker = said.island;
    CHECK(said.warnings().isEmpty());
}

TEST_CASE("who was invited or will come has not attended, and who attended has done nothing else by it")
{
    const Desk names({u"x"_s});
    for (const QString &sentence :
         {u"Keller will attend the talks."_s, u"Keller was invited to the talks."_s,
          u"Keller did not attend the talks."_s, u"Keller is due to attend the talks."_s,
          u"Keller skipped the talks."_s, u"Keller is expected at the talks."_s}) {
        INFO(sentence.toStdString());
        CHECK(contains(roleWarning(sentence, names.keller, Role::Attended), "/role"));
    }
    CHECK(contains(roleWarning(u"Keller may host the talks."_s, names.keller, Role::Host), "“may host”"));
    CHECK(contains(roleWarning(u"Keller offered to mediate in the talks."_s, names.keller, Role::Mediator),
                   "“offered to mediate”"));
    CHECK(contains(roleWarning(u"Keller did not chair the talks."_s, names.keller, Role::Chair), "/role"));
    CHECK(roleWarning(u"Keller hosted the talks and may host more."_s, names.keller, Role::Host).empty());
    CHECK(roleWarning(u"Keller will host the talks."_s, names.keller, Role::Host).empty());
    CHECK(contains(roleWarning(u"Keller will sign the paper."_s, names.keller, Role::Signatory),
                   "“will sign”"));
    CHECK(contains(roleWarning(u"Keller signed the paper."_s, names.keller, Role::Mediator), "“mediator”"));
    for (const Role role :
         {Role::Head, Role::Chair, Role::Signatory, Role::Absent, Role::Mediator, Role::Invited, Role::Party})
        CHECK(contains(roleWarning(u"Keller attended the talks."_s, names.keller, role), "/role"));
    CHECK(
        roleWarning(u"Keller, who was invited, attended the talks."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"Keller met Macron at the talks."_s, names.keller, Role::Attended).empty());
    CHECK(roleWarning(u"Keller led the delegation."_s, names.keller, Role::Head).empty());
    CHECK(roleWarning(u"Keller brokered the talks."_s, names.keller, Role::Mediator).empty());
    CHECK(roleWarning(u"Keller will attend the talks."_s, names.keller, Role::Expected).empty());
    CHECK(roleWarning(u"Keller struck a deal."_s, names.keller, Role::Party).empty());
    CHECK(roleWarning(u"“We go on,” Keller said."_s, names.keller, Role::Speaker).empty());
}

TEST_CASE("a state is no firmer than its sentence")
{
    for (const QString &sentence :
         {u"The harbour talks will be held in March."_s, u"The harbour talks are to be held in March."_s,
          u"The harbour talks are planned for March."_s, u"The harbour talks are scheduled for March."_s,
          u"The harbour talks were not held."_s, u"The harbour talks have yet to be held."_s,
          u"Allegedly the harbour talks were held."_s,
          u"It is unclear whether the harbour talks were held."_s}) {
        INFO(sentence.toStdString());
        CHECK(contains(stateWarning(sentence, EventStatus::Held), "/status"));
    }
    CHECK(contains(stateWarning(u"The harbour talks deal is close to being signed."_s, EventStatus::Signed),
                   "/status"));
    CHECK(contains(stateWarning(u"The harbour talks may have been cancelled."_s, EventStatus::Cancelled),
                   "“may”"));
    CHECK(contains(stateWarning(u"The harbour talks are likely to be postponed."_s, EventStatus::Postponed),
                   "likely to"));
    CHECK(contains(stateWarning(u"Possibly the harbour talks lapsed."_s, EventStatus::Lapsed), "“Possibly”"));
    CHECK(contains(stateWarning(u"The harbour talks would be held if a truce came."_s, EventStatus::Planned),
                   "would be held if"));
    CHECK(contains(
        stateWarning(u"There is some hope that the harbour talks will be held."_s, EventStatus::Planned),
        "hope that"));
    CHECK(stateWarning(u"The harbour talks were held in May."_s, EventStatus::Held).empty());
    CHECK(stateWarning(u"The harbour talks, planned for March, were held in May."_s, EventStatus::Held)
              .empty());
    CHECK(stateWarning(u"The harbour talks were cancelled."_s, EventStatus::Cancelled).empty());
    CHECK(
        stateWarning(u"The harbour talks expected in May were cancelled."_s, EventStatus::Cancelled).empty());
    CHECK(stateWarning(u"The harbour talks will be held in March."_s, EventStatus::Planned).empty());
    CHECK(stateWarning(u"Theresa May held harbour talks."_s, EventStatus::Held).empty());
    // An event may have a name of the dossier's own.
    for (const QString &sentence :
         {u"The delegations could meet on Monday."_s, u"The round may have been held."_s,
          u"The envoys are expected to meet again."_s, u"The delegations did not meet."_s,
          u"The delegations hope to meet in May."_s}) {
        INFO(sentence.toStdString());
        CHECK(contains(stateWarning(sentence, EventStatus::Held), "gives as held"));
    }
    CHECK(contains(stateWarning(u"The pact was reportedly signed."_s, EventStatus::Signed), "reportedly"));
    CHECK(stateWarning(u"The delegations met on Monday."_s, EventStatus::Held).empty());
    CHECK(stateWarning(u"The pact was signed."_s, EventStatus::Signed).empty());
    CHECK(stateWarning(u"The envoys met and may meet again."_s, EventStatus::Held).empty());
}

TEST_CASE("facts of two passages that say the same are told, and what only sounds alike is not")
{
    const QString discussed =
        u"Envoys of both countries discussed the exchange of prisoners in Geneva on Monday."_s;
    CHECK(contains(
        twinWarning(discussed,
                    u"In Geneva on Monday, envoys of both countries discussed the exchange of prisoners."_s,
                    1),
        "/facts/1/statement: fact f1 says what"));
    CHECK(twinWarning(u"Island attacked Port near the coast."_s, u"Port attacked Island near the coast."_s, 1)
              .empty());
    for (const auto &[first, second] :
         {std::pair{u"The first round of talks took place in Geneva in January."_s,
                    u"The second round of talks took place in Geneva in January."_s},
          std::pair{u"Russia supports the ceasefire plan of the United States."_s,
                    u"Ukraine supports the ceasefire plan of the United States."_s},
          std::pair{u"The plan includes a ceasefire along the line of contact."_s,
                    u"The plan does not include a ceasefire along the line of contact."_s},
          std::pair{u"The leaders arrived in Paris before the summit on Tuesday."_s,
                    u"The leaders left Paris after the summit on Tuesday."_s}}) {
        INFO(first.toStdString());
        CHECK(twinWarning(first, second, 0).empty());
        CHECK(twinWarning(first, second, 1).empty());
    }
    Desk figures({u"35 states came to the talks."_s, u"There were 35 states at the talks."_s});
    const Quantity states{Qualifier::Exact, 35, std::nullopt};
    figures.add(u"35 states came."_s, FigurePayload{figures.states, states}, 0);
    Fact &second = figures.add(u"There were 35 states."_s, FigurePayload{figures.states, states}, 1);
    CHECK(contains(only(figures), "/facts/1/value: fact f1 says what"));
    second.date = date("2026-01-05");
    CHECK(figures.warnings().isEmpty());
}

TEST_CASE("a part of a sentence says what the whole says")
{
    const QString agreed = u"the leaders agreed on the force"_s;
    for (const QString &whole :
         {u"Officials denied that %1."_s, u"It is not true that %1."_s, u"It may be that %1."_s,
          u"The claim that %1 is false."_s, u"Keller said %1."_s, u"Rumours that %1 spread on Monday."_s,
          u"If %1, it will deploy."_s}) {
        INFO(whole.toStdString());
        CHECK(contains(partWarning(whole.arg(agreed), agreed), "/evidence"));
    }
    const QString deploys = u"The force will deploy to Port"_s;
    for (const QString &rest : {u" unless Island objects."_s, u" only after a ceasefire."_s,
                                u" until 2027."_s, u" if a truce holds."_s}) {
        INFO(rest.toStdString());
        CHECK(contains(partWarning(deploys + rest, deploys), "/evidence"));
    }
    const QString truce = u"The sides agreed on a truce"_s;
    for (const QString &rest :
         {u" provided that Island agrees."_s, u" except in the east."_s, u", but only for a week."_s})
        CHECK(contains(partWarning(truce + rest, truce), "/evidence"));
    CHECK(partWarning(truce + u" after long talks."_s, truce).empty());
    CHECK(contains(partWarning(u"About 35 states came to the talks."_s, u"35 states came to the talks."_s),
                   "“About”"));
    CHECK(contains(partWarning(u"The envoys failed to agree on the release."_s, u"agree on the release."_s),
                   "failed to"));
    CHECK(partWarning(u"The leaders agreed on the force, and they ate fish."_s,
                      u"The leaders agreed on the force"_s)
              .empty());
    CHECK(partWarning(u"On Monday, the leaders agreed on the force."_s, u"the leaders agreed on the force."_s)
              .empty());
    CHECK(partWarning(u"They denied it. The leaders agreed on the force."_s,
                      u"The leaders agreed on the force."_s)
              .empty());
    // Who said so, and that it is a condition, the fact may say itself.
    Desk said({u"Keller said the leaders agreed on the force."_s});
    said.dossier.passages[0].exact = agreed;
    said.dossier.passages.push_back(said.dossier.passages[0]);
    said.dossier.passages[1].id = PassageId(u"p1"_s);
    said.dossier.passages[1].exact = u"Keller said"_s;
    Fact &fact = said.add(u"The leaders agreed on the force, Keller said."_s, PlainPayload{});
    fact.speaker = said.keller;
    fact.evidence.push_back({PassageId(u"p1"_s), Relation::Supports});
    CHECK(said.warnings().isEmpty());
}

TEST_CASE("a passage of another source that only adds context is told")
{
    const auto warning = [](const QString &first, const QString &second, const QString &statement,
                            const Payload &payload, const char *day = nullptr, bool isOther = true) {
        Desk desk({first, second});
        if (isOther) {
            Source other = desk.dossier.sources[0];
            other.id = SourceId(u"t"_s);
            other.title = u"Other report"_s;
            desk.dossier.sources.push_back(other);
            desk.dossier.passages[1].source = other.id;
        }
        Fact &fact = desk.add(statement, payload);
        fact.evidence.push_back({PassageId(u"p1"_s), Relation::Supports});
        if (day)
            fact.date = date(day);
        return only(desk);
    };
    const Desk names({u"x"_s});
    const FigurePayload figure{names.states, {Qualifier::Exact, 35, std::nullopt}};
    CHECK(contains(
        warning(u"35 states came."_s, u"The number of states was discussed."_s, u"35 came."_s, figure),
        "(p1) has nothing"));
    CHECK(warning(u"35 states came."_s, u"Thirty-five came."_s, u"35 came."_s, figure).empty());
    CHECK(warning(u"35 states came."_s, u"The number of states was discussed."_s, u"35 came."_s, figure,
                  nullptr, false)
              .empty());
    CHECK(contains(warning(u"They met on 4 January."_s, u"They met behind closed doors."_s,
                           u"They met on 4 January."_s, EventDatePayload{names.talks}, "2026-01-04"),
                   "has nothing"));
    CHECK(contains(warning(u"They met in Geneva."_s, u"The talks took two days."_s, u"They met in Geneva."_s,
                           EventPlacePayload{names.talks, u"Geneva"_s}),
                   "has nothing"));
    CHECK(
        contains(warning(u"Keller attended the talks."_s, u"The talks ended late."_s, u"Keller was there."_s,
                         ParticipationPayload{names.keller, names.talks, Role::Attended}),
                 "has nothing"));
    CHECK(contains(warning(u"The envoys met for three hours in Geneva."_s,
                           u"Geneva is the second city of the country."_s,
                           u"The envoys met for three hours."_s, PlainPayload{}),
                   "has nothing"));
    CHECK(warning(u"Envoys met for hours in Geneva."_s, u"Negotiators gathered by the lake."_s,
                  u"Envoys met for hours."_s, PlainPayload{})
              .empty());
}

TEST_CASE("what other languages say of a plan or a doubt has not been")
{
    const std::vector<std::pair<QString, QString>> hedged{
        {u"de"_s, u"Die Gespräche sollen in Genf stattfinden."_s},
        {u"de"_s, u"Die Gespräche könnten in Genf stattgefunden haben."_s},
        {u"de-AT"_s, u"Die Gespräche sind für März geplant."_s},
        {u"de"_s, u"Das Treffen wurde für März angesetzt."_s},
        {u"fr"_s, u"Les pourparlers pourraient avoir lieu à Genève."_s},
        {u"pl"_s, u"Rozmowy mają się odbyć w Genewie."_s},
        {u"it"_s, u"I colloqui potrebbero tenersi a Ginevra."_s},
        {u"pt"_s, u"As conversações deverão realizar-se em Genebra."_s},
        {u"nl"_s, u"De besprekingen zouden in Genève plaatsvinden."_s},
        {u"tr"_s, u"Görüşmeler Cenevre’de yapılabilir."_s},
        {u"fa"_s, u"گفتگوها قرار است در ژنو برگزار شود."_s},
        {u"fr"_s, u"Les pourparlers auraient eu lieu à Genève."_s},
        {u"es"_s, u"Las conversaciones podrían celebrarse en Ginebra."_s},
        {u"uk"_s, u"Переговори мають відбутися в Женеві."_s},
        {u"uk"_s, u"Переговори не відбулися."_s},
        {u"ru"_s, u"Переговоры могут пройти в Женеве."_s},
        {u"ru"_s, u"Переговоры планируются в Женеве."_s},
        {u"zh"_s, u"会谈可能在日内瓦举行。"_s},
        {u"zh-CN"_s, u"会谈将于周一举行。"_s},
        {u"ja"_s, u"会談はジュネーブで行われる予定だ。"_s},
        {u"ar"_s, u"من المتوقع أن تعقد المحادثات في جنيف."_s},
        {u"ar"_s, u"قد تعقد المحادثات في جنيف."_s},
        {u"ur"_s, u"مذاکرات جنیوا میں متوقع ہیں۔"_s},
        {u"he"_s, u"השיחות צפויות להתקיים בז'נבה."_s},
        {u"de"_s, u"Das Abkommen könnte am Montag unterzeichnet worden sein."_s},
        {u"ru"_s, u"Соглашение может быть подписано в понедельник."_s},
        {u"uk"_s, u"Угода може бути підписана в понеділок."_s},
        {u"uk"_s, u"Саміт не відбувся."_s},
        {u"pl"_s, u"Umowa ma zostać podpisana w poniedziałek."_s},
        {u"es"_s, u"El acuerdo podría ser firmado el lunes."_s},
    };
    for (const auto &[language, sentence] : hedged) {
        INFO(sentence.toStdString());
        Desk desk({sentence}, language);
        desk.add(u"The talks were held."_s, EventStatusPayload{desk.talks, EventStatus::Held});
        CHECK(desk.warnings().join(u'\n').contains(u"/facts/0/status: fact f0 gives as held"_s));
        std::get<EventStatusPayload>(desk.dossier.facts[0].payload).status = EventStatus::Planned;
        CHECK_FALSE(desk.warnings().join(u'\n').contains(u"/facts/0/status"_s));
    }
    const std::vector<std::pair<QString, QString>> firm{
        {u"de"_s, u"Die Gespräche fanden in Genf statt."_s},
        {u"de"_s, u"Die Delegationen haben sich in Genf getroffen."_s},
        {u"de"_s, u"Das Abkommen wurde am Montag unterzeichnet und soll im März gelten."_s},
        {u"fr"_s, u"Les pourparlers ont eu lieu à Genève et pourraient reprendre."_s},
        {u"pl"_s, u"Rozmowy odbyły się w Genewie i mają być wznowione."_s},
        {u"it"_s, u"I colloqui si sono tenuti a Ginevra."_s},
        {u"pt"_s, u"As conversações realizaram-se em Genebra."_s},
        {u"nl"_s, u"De besprekingen vonden plaats in Genève."_s},
        {u"tr"_s, u"Görüşmeler Cenevre’de yapıldı."_s},
        {u"fa"_s, u"گفتگوها در ژنو برگزار شد."_s},
        {u"es"_s, u"Las conversaciones se celebraron en Ginebra."_s},
        {u"uk"_s, u"Переговори відбулися в Женеві."_s},
        {u"ru"_s, u"Переговоры прошли в Женеве."_s},
        {u"zh"_s, u"会谈在日内瓦举行了。"_s},
        {u"ja"_s, u"会談はジュネーブで行われた。"_s},
        {u"ar"_s, u"عقدت المحادثات في جنيف."_s},
        {u"ur"_s, u"مذاکرات جنیوا میں ہوئے۔"_s},
        {u"he"_s, u"השיחות התקיימו בז'נבה."_s},
        {u"ru"_s, u"Соглашение было подписано, но не вступило в силу."_s},
        {u"es"_s, u"El acuerdo fue firmado y podría entrar en vigor en marzo."_s},
        {u"pt"_s, u"O acordo foi assinado, mas não entrou em vigor."_s},
        {u"pl"_s, u"Umowa została podpisana, ale nie weszła w życie."_s},
        {u"ru"_s, u"Саммит прошёл в Женеве, документ не приняли."_s},
        {u"uk"_s, u"Саміт відбувся в Женеві, але угоду можуть переглянути."_s},
        {u"uk"_s, u"Угоду підписано, але вона не набула чинності."_s},
        {u"xx"_s, u"Die Gespräche sollen in Genf stattfinden."_s},
    };
    for (const auto &[language, sentence] : firm) {
        INFO(sentence.toStdString());
        Desk desk({sentence}, language);
        desk.add(u"The talks were held."_s, EventStatusPayload{desk.talks, EventStatus::Held});
        CHECK_FALSE(desk.warnings().join(u'\n').contains(u"/facts/0/status"_s));
    }
    for (const char *sentence :
         {"No talks took place in the harbour.", "The harbour talks were called off.",
          "The harbour talks are said to have been held.", "The harbour talks are on the table.",
          "The harbour talks are being discussed.", "The sides are considering talks in the harbour."}) {
        INFO(sentence);
        CHECK(contains(stateWarning(QString::fromUtf8(sentence), EventStatus::Held), "gives as held"));
    }
    CHECK(stateWarning(u"The harbour talks were held, and a truce is on the table."_s, EventStatus::Held)
              .empty());
}

} // namespace wording_warnings_tests
