// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/divided_text.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QStringList>

#include <utility>

namespace sentence_kinds_tests {

using chancery::tests::dividedText;
using chancery::tests::dividesAs;
using namespace Qt::StringLiterals;

namespace {

QString readCase(const QString &name)
{
    QFile file(chancery::tests::casesFolder() + u"/sentences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("texts that were once divided wrongly are divided as a reader would")
{
    if (readCase(u"de-date.txt"_s).isEmpty())
        SKIP("the inputs are not beside this checkout");
    CHECK(dividedText(readCase(u"footnote-marks.txt"_s)).size() == 4);
    CHECK(dividedText(readCase(u"figure-start.txt"_s)).size() == 4);
    CHECK(dividedText(readCase(u"de-date.txt"_s), u"de"_s).size() == 1);
    CHECK(dividedText(readCase(u"cjk-quote.txt"_s)).size() == 1);
    CHECK(dividedText(readCase(u"arabic-question.txt"_s)).size() == 2);
}

TEST_CASE("quotation marks of every language close the sentence they stand behind")
{
    const std::pair<QString, QString> texts[] = {
        {u"de"_s, u"„Wir gehen.“ ¦Er ging. ¦„Und ihr?“ ¦Niemand kam."_s},
        {u""_s, u"„Wir gehen!“ ¦Dann ging er."_s},
        {u"de"_s, u"Er sagte: „Wir gehen weiter.“ ¦Dann verließ er den Saal."_s},
        {u"de"_s, u"»Wir gehen.« ¦Er ging. ¦»Und ihr?« ¦Niemand kam."_s},
        {u"de"_s, u"‚Wir gehen.‘ ¦Er ging. ¦›Ja.‹ ¦Er blieb."_s},
        {u"de"_s, u"„Er sagte: ‚Ja.‘“ ¦Dann ging er."_s},
        {u"de"_s, u"„Wann?“, fragte er. ¦„Halt!“ rief er. ¦Niemand hielt."_s},
        {u"de"_s, u"„Wir gehen.“[3] ¦Er ging. ¦„Wir gehen.“3 ¦Er ging."_s},
        {u"fr"_s, u"« Nous partons. » ¦Il est parti. ¦« Et vous ? » ¦Personne n’a répondu."_s},
        {u"fr"_s, u"Il a dit : «\u00a0Nous partons.\u00a0» ¦Puis il est parti."_s},
        {u"fr"_s, u"« Nous partons ! » a-t-il crié. ¦« C’est fini. » ¦« Non. » ¦Fin."_s},
        {u"fr"_s, u"« Fini. »4 ¦Il partit. ¦« Fini. »[2] ¦Il partit."_s},
        {u"ru"_s, u"«Мы идём.» ¦Он ушёл. ¦„Да.“ ¦Он остался."_s},
        {u"sv"_s, u"”Vi går.” ¦Han gick. ¦»Vi går.» ¦Han gick."_s},
        {u"en"_s, u"He said “We go.” ¦“Yes.” ¦It was the ’90s. ¦’Twas over."_s},
    };
    for (const auto &[language, text] : texts)
        CHECK(dividesAs(text, language));
}

TEST_CASE("abbreviations in capitals, degrees, weekdays and initials do not end a sentence")
{
    const std::pair<QString, QString> texts[] = {
        {u"en"_s, u"THE U.S. AND RUSSIA MET. ¦THEY AGREED WITH THE U.S."_s},
        {u"en"_s, u"THE U.S. IS READY. ¦THE PLAN CAME FROM THE U.K. ¦THEY AGREED."_s},
        {u"en"_s, u"TALKS AT 5 P.M. AND 6 P.M. ENDED. ¦THEY LEFT AT 7 P.M. ¦HE STAYED."_s},
        {u"en"_s, u"U.S. AND RUSSIA MET"_s},
        {u"en"_s, u"A Ph.D. student left. ¦She has a Ph.D. ¦He left."_s},
        {u"en"_s, u"The M.Sc. Programme and the LL.M. Course began. ¦It is over."_s},
        {u"en"_s,
         u"On Tues. Jan. 6 they met. ¦On Thurs. Macron spoke. ¦They left on Wed. ¦The talks go on."_s},
        {u"en"_s, u"The court heard A. B. and C. D. today. ¦It rose. ¦So ended Henry V. ¦He fought."_s},
        {u"en"_s, u"(a) One. ¦(b) Two. ¦(c) Three."_s},
        {u"en"_s, u"They met in Rm. 35 today. ¦It was cold."_s},
        {u"de"_s, u"Bis Dez. 2026 bleibt man. ¦Seit Okt. 2025 tagt man. ¦Das reicht."_s},
        {u"fr"_s, u"Depuis févr. 2025 on parle. ¦Rien n’est signé."_s},
        {u"uk"_s, u"З груд. 2025 тривають переговори. ¦Від 6 січ. вони у Парижі."_s},
        {u"pl"_s, u"Od wrz. 2025 trwają rozmowy. ¦Nic nie podpisano."_s},
        {u"en"_s, u"He spoke.[1]: 5 ¦It is done.[2]:12–14 ¦They left."_s},
        {u"de"_s, u"Dr. h. c. Müller und Frau Dipl.-Ing. Meier kamen. ¦Er ging."_s},
        {u"fr"_s, u"En 52 av. J.-C. Rome était. ¦M. J.-P. Raffarin est venu. ¦Fin."_s},
        {u"fr"_s, u"Il mourut en 44 av. J.-C. ¦Le reste suivit."_s},
        {u"fr"_s, u"Le 1er janv. 2026, env. 35 pays sont venus. ¦Le sommet a duré."_s},
        {u"ru"_s, u"Это 35 тыс. человек, т. е. 5 млн руб. в год. ¦Деньги есть."_s},
        {u"ru"_s, u"Ул. Ленина, д. 5, кв. 7 пуста. ¦Там никого нет."_s},
        {u"ko"_s, u"그는 “끝났다.”라고 말했다. ¦그는 \"가자. 어서.\"라며 떠났다. ¦회의가 끝났다."_s},
        {u"ja"_s, u"＂終わりだ。＂と述べた。¦彼は去った。"_s},
        {u"zh"_s, u"他问：“停止吗？”¦没有人回答。"_s},
    };
    for (const auto &[language, text] : texts)
        CHECK(dividesAs(text, language));
}

TEST_CASE("a note mark after a stop goes with the sentence before it")
{
    for (
        const QString &text : {
            u"He spoke.[4] ¦It is done. ¦“No more talks.”1 ¦Then he left."_s,
            u"The talks were held.3 ¦The envoys left."_s,
            u"The talks were held.³ ¦The envoys left."_s,
            u"The talks were held.¹² ¦The envoys left."_s,
            u"The talks were held.¹,² ¦The envoys left."_s,
            u"The talks were held.(3) ¦The envoys left."_s,
            u"The talks were held.* ¦The envoys left.† ¦Nobody stayed.‡ ¦So it ended."_s,
            u"The talks were held.** ¦The envoys left."_s,
            u"The talks were held.[3][4] ¦The envoys left."_s,
            u"The talks were held.[3, 4] ¦The envoys left.[12–14] ¦Nobody stayed."_s,
            u"The talks were held.[a] ¦The envoys left.[note 2] ¦Nobody stayed.[citation needed] ¦So it ended."_s,
            u"The talks were held.[^1] ¦The envoys left.^2 ¦Nobody stayed."_s,
            u"The talks were held. [3] ¦The envoys left. [4] ¦Nobody stayed."_s,
            u"The talks were held. ³ ¦The envoys left."_s,
            u"The talks were held.[3]¦The envoys left."_s,
            u"The talks were held.³¦The envoys left."_s,
            u"“We agree.”³ ¦The envoys left. ¦“We do not.”[4] ¦They stayed."_s,
            u"“We agree.³” ¦The envoys left."_s,
            u"“We agree”.3 ¦The envoys left."_s,
            u"(They agreed.)2 ¦The envoys left."_s,
            u"Who will pay?5 ¦Nobody knows!6 ¦So it ended."_s,
            u"They signed in 2014.[5] ¦35 countries came.[6] ¦$2bn was pledged."_s,
            u"They came to Kyiv.12 ¦“We agree,” he said.13 ¦Then they left."_s,
            u"It was held in the U.S.3 ¦The envoys left."_s,
            u"They agreed.3,4 ¦The envoys left.5–7 ¦Nobody stayed."_s,
            u"They agreed.[3] ¦[…] ¦The envoys left."_s,
        })
        CHECK(dividesAs(text));
    // What looks like a mark and is none.
    for (const QString &text : {
             u"The index rose to 3.5 Points on Monday."_s,
             u"It is in No.3 Downing Street and in Art.5 Guarantees of the text."_s,
             u"[1] See the declaration. ¦[2] See the statement."_s,
             u"He spoke.[4] and left."_s,
             u"He did it (see Fig. 3) and left."_s,
             u"They agreed [sic]. ¦Then they left."_s,
         })
        CHECK(dividesAs(text));
}

TEST_CASE("a sentence may begin with a figure, a sign, or a name in small letters")
{
    for (const QString &text : {
             u"Tusk left Paris. ¦35 countries came. ¦They met on Monday. ¦$1.5bn was pledged."_s,
             u"Talks ended. ¦15,000 troops will stay. ¦3.5 million fled. ¦20-odd leaders met."_s,
             u"Talks ended. ¦€90bn was lent. ¦£3m followed. ¦¥5 was all."_s,
             u"Talks ended. ¦2026 will be hard. ¦24 February is the day."_s,
             u"Talks ended! ¦35 came. ¦Who paid? ¦27 states did."_s,
             u"“No more talks.” ¦35 countries came. ¦(Nobody left.) ¦12 stayed."_s,
             u"Talks ended. ¦“35 countries came,” he said."_s,
             u"They left the U.S. ¦35 countries followed."_s,
             u"Talks ended. ¦−5 degrees was the low. ¦+3 the high."_s,
             u"Talks ended. ¦#Peace was the word. ¦@ZelenskyyUa posted it."_s,
             u"Talks ended. ¦iPhone sales rose. ¦eBay fell. ¦al-Jazeera reported it."_s,
             u"The text is from 2025. ¦28 points were in it. ¦20 are left."_s,
             u"The plan has 20 points. ¦6 are open."_s,
             u"It closed at 5 p.m. ¦Macron spoke first. ¦35 listened."_s,
             u"Talks ended… ¦35 countries came."_s,
         })
        CHECK(dividesAs(text));
    // Where the figure belongs to what is before it.
    for (const QString &text : {
             u"See No. 35 of the list, Art. 5 of the treaty and vol. 3 of the report."_s,
             u"Talks were held on Jan. 6 in Paris and on Feb. 4 in Abu Dhabi."_s,
             u"The U.S. 82nd Airborne Division left the U.S. 5th Fleet behind."_s,
             u"It holds approx. 500 troops, max. 20 tanks and est. 3 ships."_s,
             u"It opened at 5 p.m. 6 January in Paris."_s,
             u"On 6. 1. 2026 they met."_s,
             u"1. 35 countries came."_s,
             u"He left. and then came back."_s,
         })
        CHECK(dividesAs(text));
}

TEST_CASE("the language of a text tells which full stops make an ordinal")
{
    const std::pair<QString, QString> texts[] = {
        {u"de"_s, u"Am 6. Januar traf man sich."_s},
        {u"de"_s, u"Am 3. Oktober ist Feiertag. ¦Am 6. und 7. Januar traf man sich."_s},
        {u"de-AT"_s, u"Am 6. Jänner traf man sich."_s},
        {u"de"_s, u"Vom 6. bis 8. März und am 6./7. Mai tagte man. ¦Dann kam der 9. Mai."_s},
        {u"de"_s, u"Es war der 4. Jahrestag des Krieges. ¦Das 3. Treffen folgte im 2. Quartal."_s},
        {u"de"_s, u"Im 19. Jahrhundert und im II. Weltkrieg war es so."_s},
        {u"de"_s, u"Man traf sich am 6. Dann reiste man ab."_s},
        {u"de"_s, u"Man traf sich am 6. 1. 2026 in Paris."_s},
        {u"de"_s, u"Die Zahl stieg auf 35. ¦Die Gespräche gehen weiter. ¦27 Staaten kamen."_s},
        {u"de"_s, u"Das war 2025. ¦Januar und Februar waren kalt."_s},
        {u"de"_s, u"AM 6. JANUAR TRAF MAN SICH."_s},
        {u"de"_s, u"Nr. 5 kostet 5 Mio. Euro, z. B. für Dr. Merz. ¦Das ist viel."_s},
        {u"da"_s, u"Den 6. januar mødtes man. ¦Den 6. Januar også."_s},
        {u"nb"_s, u"Møtet var 6. januar. ¦De reiste 7. januar."_s},
        {u"cs"_s, u"Jednání bylo 6. ledna 2026. ¦Pak 7. 1. 2026 odjeli."_s},
        {u"pl"_s, u"Spotkanie było 6. stycznia. ¦Potem 7. 1. 2026 wyjechali."_s},
        {u"hu"_s, u"A találkozó 2026. január 6. volt. ¦Utána elmentek."_s},
        {u"fi"_s, u"Kokous oli 6. tammikuuta 2026. ¦Sitten 7. 1. 2026 lähdettiin."_s},
        {u"tr"_s, u"Toplantı 6. ay içinde yapıldı. ¦Sonra gittiler."_s},
        {u"en"_s, u"It was number 6. ¦January was cold."_s},
        {u""_s, u"Am 6. Januar und am 6. Oktober traf man sich. ¦It was over."_s},
        {u"ru"_s, u"Обсудили помощь, оружие и т. д. ¦Документ подписан."_s},
        {u"ru"_s, u"Приехали министры, послы и др. ¦Никто не выступил."_s},
        {u"ru"_s, u"Встреча прошла в 2026 г. ¦Они договорились. ¦В 2014 г. Россия вышла из переговоров."_s},
        {u"ru"_s, u"Помощь составила 5 млн. долларов, т. е. вдвое больше."_s},
        {u"uk"_s, u"Зустріч відбулася 6 січня 2026 р. у Парижі. ¦Учасники, зокрема п. Єрмак, мовчали."_s},
        {u"uk"_s, u"Обговорили зброю, допомогу та ін. ¦Рішень немає."_s},
        {u"uk"_s, u"Це було у 2025 р. ¦Він не приїхав."_s},
        {u"uk"_s, u"Ст. 5 не згадували. ¦П. 3 згадали."_s},
        {u"it"_s, u"L’on. Bianchi non c’era. ¦Fine."_s},
        {u"ka"_s, u"შეხვედრა დასრულდა. ¦არავინ ლაპარაკობდა."_s},
        {u"en"_s, u"The rest agreed. ¦von der Leyen spoke next. ¦bin Salman did not come."_s},
        {u"de"_s, u"Es kamen Minister, Botschafter usw. von allen Seiten."_s},
    };
    for (const auto &[language, text] : texts) {
        if (text.startsWith(u"Man traf sich am 6. Dann"))
            CHECK(dividedText(text, language).size() == 2);
        else
            CHECK(dividesAs(text, language));
    }
}

TEST_CASE("a stop within a quotation of East Asia does not end the sentence that quotes")
{
    for (const QString &text : {
             u"彼は「やめろ。」と言った。"_s,
             u"彼は「やめろ。帰れ。」と言った。¦そして去った。"_s,
             u"「やめろ！」と彼は叫んだ。¦誰も聞かなかった。"_s,
             u"彼は『本当か？』と聞いた。¦答えはなかった。"_s,
             u"大統領は「合意した。」「署名する。」と述べた。"_s,
             u"「はい。」¦「いいえ。」"_s,
             u"「はい。¦行きます。」"_s,
             u"他说：“停下。”¦然后他走了。"_s,
             u"“停下。”他说。¦没有人听。"_s,
             u"他说：“我们同意。我们会签署。”¦然后他离开了。"_s,
             u"總統表示：「我們同意。」¦會談結束了。"_s,
             u"（没有人知道。）¦他走了。"_s,
             u"他走了（没有人知道。），会谈结束。"_s,
             u"会谈结束了。¦35国参加。¦谁会付钱？¦没有人知道！¦他走了。"_s,
             u"真的吗？！¦是的。"_s,
             u"会谈结束了。[3]¦他走了。³¦没有人知道。"_s,
             u"温度是３．５度。¦他走了．¦会谈结束了．"_s,
             u"会談は終わった｡¦彼は去った｡"_s,
             u"会谈结束了。 ¦他走了。 ¦没有人知道。"_s,
             u"《我们走吧！》是一本书。¦他读了。"_s,
             u"（记者：何时？）¦他没有回答。"_s,
             u"「いつ？」¦誰も答えない。"_s,
         })
        CHECK(dividesAs(text));
}

TEST_CASE("the stops and question marks of other scripts end sentences")
{
    for (
        const QString &text : {
            u"قال الوزير إن المحادثات مستمرة؟ ¦نعم."_s,
            u"هل انتهت المحادثات؟¦نعم. ¦لا أحد يعرف!"_s,
            u"«هل انتهت؟» قال الوزير. ¦ثم غادر."_s,
            u"انتهت المحادثات.[3] ¦ثم غادر الوزير."_s,
            u"انتهت المحادثات.¦وقال الوزير إنه غادر."_s,
            u"التقى د. محمد الوزير. ¦ثم غادر."_s,
            u"مذاکرات جاری ہیں۔ ¦وزیر چلے گئے۔"_s,
            u"کیا مذاکرات ختم ہوئے؟ ¦ہاں۔"_s,
            u"वार्ता जारी है। ¦मंत्री चले गए।"_s,
            u"वार्ता जारी है।¦मंत्री चले गए॥"_s,
            u"“वार्ता जारी है।” उन्होंने कहा। ¦फिर वे चले गए।"_s,
            u"डॉ. सिंह आए। ¦वे चले गए।"_s,
            u"Բանակցությունները շարունակվում են։ ¦Նախարարը մեկնեց։"_s,
            u"ንግግሩ ቀጥሏል። ¦ሚኒስትሩ ሄዱ።"_s,
            u"ንግግሩ ቀጥሏል፧ ¦አዎ።"_s,
            u"การเจรจายังดำเนินต่อไป รัฐมนตรีเดินทางกลับเมื่อ 6 ม.ค. 2569 และไม่ได้ให้สัมภาษณ์"_s,
            u"ဆွေးနွေးပွဲ ဆက်လက်ကျင်းပနေသည်။ ¦ဝန်ကြီး ပြန်သွားသည်။"_s,
            u"ការចរចានៅតែបន្ត។ ¦រដ្ឋមន្ត្រីបានចាកចេញ។"_s,
            u"\u05d0\u05de\u05e8 \u05d4\u05e9\u05e8: \u200f\"\u05e0\u05de\u05e9\u05d9\u05da\"\u200f. ¦\u05e1\u05d5\u05e3."_s,
            u"\u05d4\u05e9\u05d9\u05d7\u05d5\u05ea \u05e0\u05de\u05e9\u05db\u05d5\u05ea.\u200f ¦\u200f\u05d4\u05e9\u05e8 \u05d4\u05dc\u05da."_s,
        })
        CHECK(dividesAs(text));
    CHECK(dividesAs(u"Τι έγινε; ¦Τίποτα."_s, u"el"_s));
    CHECK(dividesAs(u"They met; They left."_s));
}

TEST_CASE("wrapped lines of capitals and of scripts without capitals run on")
{
    CHECK(dividedText(u"LEADERS OF THE COALITION MET IN PARIS ON TUESDAY\nAND AGREED ON A PLAN. THEY LEFT."_s)
              .size() == 2);
    CHECK(dividedText(u"各方领导人周二在巴黎举行会晤并同意继续\n谈判并签署协议。"_s).size() == 1);
    CHECK(dividedText(u"各方同意，\n谈判并签署协议。"_s).size() == 1);
    CHECK(dividedText(u"قال الوزير في مؤتمر صحفي عقد في باريس اليوم\nإن المحادثات مستمرة."_s).size() == 1);
    CHECK(dividedText(u"会谈\n各方同意继续谈判。"_s).size() == 2);
    // Short lines too, where they are prose: not a heading, a list of words, or an item.
    for (const QString &text : {
             u"各方同意继续\n谈判并签署协议。"_s,
             u"双方在\n首都举行会谈\n并同意继续谈判。"_s,
             u"各方于\n2026年1月6日会谈。"_s,
             u"首脳たちは会談を\n続けることで合意した。"_s,
             u"各国は\nNATOと合意した。"_s,
             u"회담이 끝난\n뒤 양측은 동의했다."_s,
             u"ผู้นำพบกันที่\nปารีส"_s,
         })
        CHECK(dividedText(text).size() == 1);
    CHECK(dividedText(u"回合谈\n判结束。双方同意。"_s).size() == 2);
    CHECK(dividedText(u"会谈结束\n\n各方同意继续谈判。"_s).size() == 2);
    CHECK(dividedText(u"武器\n训练课程\n资金"_s).size() == 3);
    CHECK(dividedText(u"1. 武器\n2. 训练。"_s).size() == 2);
    CHECK(dividedText(u"KEY DATES\nTHE TALKS BEGAN."_s).size() == 2);
}

TEST_CASE("marks in names, hours, versions, files, numbers and ellipses end no sentence by themselves")
{
    const std::pair<QString, QString> texts[] = {
        {u"en"_s, u"He told Yahoo! News that the talks had failed. ¦Nobody else was told."_s},
        {u"en"_s, u"Yahoo! Finance reported the deal. ¦It was a surprise."_s},
        {u"en"_s, u"The host of Jeopardy! Ken Jennings did not comment. ¦He left."_s},
        {u"en"_s, u"He works at Yahoo! ¦The company did not comment."_s},
        {u"en"_s, u"He asked the crowd to stop! ¦Nobody listened."_s},
        {u"en"_s, u"The Guardian's \"Who?\" column named him. ¦He sued."_s},
        {u"en"_s, u"The musical Oliver! opened in Paris. ¦The minister went."_s},
        {u"en"_s, u"Tora! Tora! Tora! was shown on state television. ¦Nobody watched."_s},
        {u"en"_s, u"Will it hold? ¦Analysts doubt it."_s},
        {u"fr"_s, u"La réunion commence à 14 h. 30 à Paris. ¦Elle finira à 18 h."_s},
        {u"fr"_s, u"La réunion commence à 14 h. ¦Le ministre est attendu."_s},
        {u"fr"_s, u"Le train part à 9 h. 15 de la gare. ¦Il arrive à 11 h. 40 à Lyon."_s},
        {u"es"_s, u"La reunión empieza a las 14 h. 30 en París. ¦Termina tarde."_s},
        {u"es"_s, u"La reunión empieza a las 14.30 h. ¦El ministro llega antes."_s},
        {u"de"_s, u"Das Treffen beginnt um 14 h. 30 in Paris. ¦Es endet spät."_s},
        {u"de"_s, u"Das Treffen beginnt um 14.30 Uhr. ¦Es endet um 18 Uhr."_s},
        {u"en"_s, u"The draft was published as v2.0.1 on Monday. ¦It has 20 points."_s},
        {u"en"_s, u"They moved to v. 2.0 of the text. ¦It is shorter."_s},
        {u"en"_s, u"Version 2.0. ¦The next one is due."_s},
        {u"en"_s, u"See annex.v2.pdf for the map. ¦It is new."_s},
        {u"en"_s, u"See Draft.Final.PDF for the map. ¦It is new."_s},
        {u"en"_s, u"The file README.Md was leaked. ¦It is new."_s},
        {u"en"_s, u"He wrote on X.com that it was over. ¦Others agreed."_s},
        {u"en"_s, u"See https://example.org/a.B?c=D!E for it. ¦It is short."_s},
        {u"en"_s, u"See example.org. ¦It is short."_s},
        {u"en"_s, u"Write to Jane.Doe@example.org. ¦She answers."_s},
        {u"en"_s, u"Section 3.2.1 says so. ¦Section 3.2. ¦It says more."_s},
        {u"en"_s, u"Section 4.1. deals with troops. ¦It is long."_s},
        {u"en"_s, u"Article 5. ¦Nobody disagreed."_s},
        {u"zh"_s, u"他说……我不知道。¦会谈结束了。"_s},
        {u"zh"_s, u"他沉默了……¦会谈结束了。"_s},
        {u"zh"_s, u"“我不知道……”他说。¦会谈结束了。"_s},
        {u"zh"_s, u"会谈……还在继续。¦没有人离开。"_s},
        {u"zh"_s, u"“我们……我们还在谈。”他说。¦会谈继续。"_s},
        {u"zh"_s, u"他说：“等等……”¦会谈结束了。"_s},
        {u"ja"_s, u"彼は黙った……。¦会談は終わった。"_s},
        {u"ja"_s, u"彼は……まだ分からないと言った。¦会談は終わった。"_s},
        {u"ja"_s, u"「それは……」と彼は言った。¦会談は終わった。"_s},
        {u"zh"_s, u"第2.0版已经公布。¦它有20点。"_s},
        {u"zh"_s, u"价格是3.5亿美元。¦没有人同意。"_s},
        {u"zh"_s, u"文件见example.com。¦它很短。"_s},
        {u"ru"_s, u"Он сказал… что не знает. ¦Переговоры закончились."_s},
        {u"uk"_s, u"О 14 год. 30 хв. розпочалася зустріч. ¦Вона тривала дві години."_s},
        {u"ru"_s, u"В 14 ч. 30 мин. началась встреча. ¦Она длилась два часа."_s},
        {u"ru"_s, u"Встреча началась в 14 ч. ¦Она длилась два часа."_s},
        {u"pl"_s, u"Spotkanie zaczęło się o godz. 14. ¦Trwało dwie godziny."_s},
        {u"pl"_s, u"O godz. 14.30 zaczęło się spotkanie. ¦Trwało."_s},
        {u"it"_s, u"L'incontro inizia alle h. 14.30 a Roma. ¦Finirà tardi."_s},
        {u"it"_s, u"L'incontro inizia alle ore 14. ¦Il ministro arriva prima."_s},
        {u"pt"_s, u"A reunião começa às 14 h. 30 em Lisboa. ¦Acaba tarde."_s},
        {u"nl"_s, u"De vergadering begint om 14.30 u. in Parijs. ¦Ze duurt lang."_s},
        {u"sv"_s, u"Mötet börjar kl. 14.30 i Paris. ¦Det slutar sent."_s},
        {u"sv"_s, u"Mötet börjar kl. 14. ¦Det slutar sent."_s},
        {u"en"_s, u"The text is now at v2.0.1. ¦It has 20 points."_s},
        {u"en"_s, u"v2.0.1 was published. ¦It has 20 points."_s},
        {u"en"_s, u"v2.0.1. was published. ¦It has 20 points."_s},
        {u"en"_s, u"V2.0.1 is out. ¦V2.0.2 follows."_s},
        {u"en"_s, u"Read v.2.0.1 first. ¦Then wait."_s},
        {u"en"_s, u"Read ver. 2.0.1 first. ¦Then wait."_s},
        {u"en"_s, u"v. 2 of the plan has 20 points. ¦It is short."_s},
        {u"en"_s, u"It runs on version 1.2. ¦3 states use it."_s},
        {u"en"_s, u"1. The first point. ¦2. The second point."_s},
        {u"en"_s, u"1.1. The first point. ¦1.2. The second point."_s},
        {u"en"_s, u"1.1 The first point. ¦1.2 The second point."_s},
        {u"en"_s, u"See § 4. ¦It is long."_s},
        {u"en"_s, u"See para. 4.2.1. ¦It is long."_s},
        {u"de"_s, u"Die Fassung v2.0.1 liegt vor. ¦Sie hat 20 Punkte."_s},
        {u"de"_s, u"Siehe Ziff. 4.2.1. ¦Sie ist lang."_s},
        {u"de"_s, u"Nach Nr. 3.1. gilt das nicht. ¦Das ist klar."_s},
        {u"fr"_s, u"La version v2.0.1 est prête. ¦Elle a 20 points."_s},
        {u"ru"_s, u"Версия v2.0.1 готова. ¦В ней 20 пунктов."_s},
        {u"ru"_s, u"См. п. 4.2.1. ¦Он длинный."_s},
        {u"uk"_s, u"Див. п. 4.2.1. ¦Він довгий."_s},
        {u"zh"_s, u"他说…我不知道。¦会谈结束了。"_s},
        {u"zh"_s, u"他什么也没说……¦随后他离开了会场。"_s},
        {u"zh"_s, u"“会谈结束了……”¦随后他离开了会场。"_s},
        {u"zh"_s, u"会谈结束了吗……¦没有人知道。"_s},
        {u"zh"_s, u"俄罗斯、乌克兰、法国……都派了代表。¦会谈继续。"_s},
        {u"zh"_s, u"谁会来？¦没有人知道。"_s},
        {u"zh"_s, u"他说“不！”¦随后他离开了会场。"_s},
        {u"ja"_s, u"会談は終わった……¦その後、彼は会場を出た。"_s},
        {u"ja"_s, u"フランス、ドイツ……各国が参加した。¦会談は続く。"_s},
        {u"ja"_s, u"「終わった……」¦その後、彼は会場を出た。"_s},
        {u"en"_s, u"He paused… ¦Then he left."_s},
        {u"en"_s, u"He paused … and left. ¦Nobody followed."_s},
        {u"en"_s, u"Well… no. ¦He left."_s},
        {u"en"_s, u"“We… we go on.” ¦He left."_s},
        {u"en"_s, u"The E! Network filmed it. ¦It was live."_s},
        {u"en"_s, u"En Marche! candidates won. ¦They cheered."_s},
        {u"en"_s, u"The En Marche! Party won. ¦It cheered."_s},
        {u"fr"_s, u"Le parti En Marche ! a gagné. ¦Il gouverne."_s},
        {u"fr"_s, u"« Partez ! » a-t-il crié. ¦Personne n’est parti."_s},
        {u"fr"_s, u"Vive la France ! ¦Le ministre est parti."_s},
        {u"hr"_s, u"Stranka Možemo! pobijedila je. ¦Slavi."_s},
        {u"es"_s, u"La revista ¡Hola! publicó las fotos. ¦Fueron muchas."_s},
        {u"es"_s, u"¡Hola! ¦El ministro llegó."_s},
        {u"es"_s, u"¿Quién vendrá? ¦Nadie lo sabe."_s},
        {u"uk"_s, u"Рух «Пора!» вийшов на площу. ¦Його чули."_s},
        {u"en"_s, u"The OK! Magazine cover showed him. ¦He sued."_s},
        {u"en"_s, u"He read Hello! magazine. ¦He left."_s},
        {u"en"_s, u"Yum! Brands left Russia. ¦It sold its shops."_s},
        {u"en"_s, u"“Yahoo!” he cried. ¦Nobody else did."_s},
        {u"en"_s, u"Stop! ¦He left."_s},
        {u"en"_s, u"Slava Ukraini! ¦Zelensky waved."_s},
        {u"en"_s, u"They met at 2:30 p.m. ¦Macron was late."_s},
        {u"en"_s, u"The file is plan.final.docx. ¦It is long."_s},
        {u"en"_s, u"He visited bbc.co.uk. ¦It was down."_s},
        {u"en"_s, u"He visited www.Example.Org. ¦It was down."_s},
        {u"en"_s, u"The ASP.NET server failed. ¦It was old."_s},
        {u"en"_s, u"Node.js and Vue.JS were used. ¦They are old."_s},
        {u"en"_s, u"The St. Petersburg-based firm Yandex.Taxi left. ¦It sold its cars."_s},
        {u"ru"_s, u"Яндекс.Такси ушла. ¦Она продала машины."_s},
        {u"ru"_s, u"Сайт Газета.Ru сообщил об этом. ¦Другие молчали."_s},
        {u"en"_s, u"Gazeta.Ru reported it. ¦Others did not."_s},
        {u"en"_s, u"They met Democracy Now! host Amy Goodman. ¦She asked."_s},
        {u"en"_s, u"He told Democracy Now! Amy Goodman left. ¦She asked."_s},
        {u"en"_s, u"The album of Westward Ho! Village is new. ¦It sold."_s},
        {u"sr"_s, u"Pokret Otpor! je pobedio. ¦Slavi se."_s},
        {u"en"_s, u"Otpor! Serbia grew. ¦It won."_s},
        {u"en"_s, u"We won! ¦News spread fast."_s},
        {u"en"_s, u"Long live Ukraine! ¦News of it spread."_s},
        {u"en"_s, u"They cried for Ukraine! ¦Online, others laughed."_s},
        {u"fr"_s, u"À 8 h. 45, la séance est ouverte. ¦Elle dure."_s},
        {u"fr"_s, u"À 8 h 45, la séance est ouverte. ¦Elle dure."_s},
        {u"fr"_s, u"Il est 8 h. 45. ¦La séance est ouverte."_s},
        {u"es"_s, u"A las 8 h. 45 min. empezó la sesión. ¦Duró."_s},
        {u"es"_s, u"A las 8 hs. 45 empezó la sesión. ¦Duró."_s},
        {u"ru"_s, u"В 8 час. 45 мин. началось заседание. ¦Оно длилось."_s},
        {u"ru"_s, u"Заседание в 2026 г. 45 стран поддержали. ¦Остальные нет."_s},
        {u"uk"_s, u"О 8 год. 45 хв. почалося засідання. ¦Воно тривало."_s},
        {u"zh"_s, u"他走了……没有人留下。¦会谈结束了。"_s},
        {u"zh"_s, u"会谈失败了……¦各方代表随即离开。"_s},
        {u"zh"_s, u"谈判、停火、撤军……这些都没有谈成。¦会谈结束了。"_s},
        {u"zh"_s, u"“停火……撤军……”他列举道。¦会谈结束了。"_s},
        {u"ja"_s, u"会談は失敗した……¦各国の代表は帰国した。"_s},
        {u"ja"_s, u"停戦、撤退……これらは合意されなかった。¦会談は終わった。"_s},
        {u"zh"_s, u"会谈仍在继续......¦没有人知道结果。"_s},
        {u"zh"_s, u"会谈仍在继续。。。¦没有人知道结果。"_s},
        {u"zh"_s, u"他说：“我不知道……也许明天。”¦会谈结束了。"_s},
        {u"en"_s, u"Annex A.1. lists the troops. ¦It is long."_s},
        {u"en"_s, u"See Sec. 4.1. ¦It is long."_s},
        {u"de"_s, u"§ 3.1. gilt nicht. ¦Das ist klar."_s},
        {u"en"_s, u"Released as plan_v2.0.Final. ¦It is long."_s},
        {u"en"_s, u"It was signed by J.D. Vance. ¦He left."_s},
        {u"en"_s, u"It was over by 5 p.m. Kyiv time. ¦He left."_s},
    };
    for (const auto &[language, text] : texts)
        CHECK(dividesAs(text, language));
}

} // namespace sentence_kinds_tests
