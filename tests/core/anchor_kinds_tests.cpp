// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/anchor.h"
#include "tests/core/anchor_state_text.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace anchor_kinds_tests {

using chancery::Anchor;
using chancery::anchorQuote;
using chancery::AnchorState;
using chancery::QuoteSelector;
using chancery::sameWords;
using namespace Qt::StringLiterals;

namespace {

Anchor find(const QString &text, const QString &exact)
{
    QuoteSelector selector;
    selector.exact = exact;
    const Anchor anchor = anchorQuote(text, selector);
    UNSCOPED_INFO(exact.toStdString() << "\nfound [" << anchor.exact.toStdString() << "] in\n"
                                      << text.toStdString());
    return anchor;
}

/// Whether the quotation is found with the same words, and nothing but them.
bool isReflowed(const QString &text, const QString &exact)
{
    const Anchor anchor = find(text, exact);
    return anchor.state == AnchorState::Reflowed && sameWords(anchor.exact, exact);
}

QByteArray readCase(const QString &name)
{
    QFile file(chancery::tests::casesFolder() + u"/anchor/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("passages that were once lost, or found at a wrong place, are found")
{
    const auto findCase = [](const QString &name) {
        const QJsonObject selector = QJsonDocument::fromJson(readCase(name + u".sel.json"_s)).object();
        return find(QString::fromUtf8(readCase(name + u".txt"_s)), selector[u"exact"].toString());
    };
    if (readCase(u"rtl.txt"_s).isEmpty())
        SKIP("the inputs are not beside this checkout");
    const Anchor footnote = findCase(u"spans-footnote"_s);
    CHECK(footnote.state == AnchorState::Changed);
    CHECK(footnote.exact.startsWith(u"The leaders agreed"));
    CHECK(footnote.exact.endsWith(u"by both sides."));
    for (const QString &name : {u"hyphen-lineend"_s, u"cjk-wrap"_s, u"rtl"_s, u"arabic-tatweel"_s})
        CHECK(findCase(name).state == AnchorState::Reflowed);
    CHECK(findCase(u"case"_s).state == AnchorState::Changed);
    CHECK(findCase(u"case"_s).exact == u"THE LEADERS AGREED ON A PLAN.");
}

TEST_CASE("a hyphen at the end of a line may be part of its word or not")
{
    const QString soft = u"multi\u00ad\nnational"_s;
    CHECK(isReflowed(u"The multi-\nnational force would de-\nploy quickly."_s,
                     u"The multinational force would deploy quickly."_s));
    CHECK(isReflowed(u"The multi-\nnational force"_s, u"The multi-national force"_s));
    CHECK(isReflowed(u"The multi-\r\n   national force"_s, u"The multinational force"_s));
    CHECK(isReflowed(u"The multi\u2010\nnational force"_s, u"The multinational force"_s));
    CHECK(isReflowed(u"The "_s + soft + u" force"_s, u"The multinational force"_s));
    CHECK(isReflowed(u"The multinational force"_s, u"The multi-\nnational force"_s));
    CHECK(isReflowed(u"The multi-national force"_s, u"The multi-\nnational force"_s));
    CHECK(isReflowed(u"A security-\nadviser and a U.S.-\nbacked plan"_s,
                     u"A security-adviser and a U.S.-backed plan"_s));
    CHECK(isReflowed(u"The long-\nterm plan of the well-\nknown envoy"_s,
                     u"The long-term plan of the well-known envoy"_s));
    CHECK(isReflowed(u"Die Sicherheits-\ngarantien gelten."_s, u"Die Sicherheitsgarantien gelten."_s));
    CHECK(isReflowed(u"some 15-\n20 states"_s, u"some 15-20 states"_s));
    // No number is divided, and no hyphen within a line is none.
    CHECK(find(u"some 15-\n20 states"_s, u"some 1520 states"_s).state == AnchorState::Changed);
    CHECK(find(u"They re-sign it."_s, u"They resign it."_s).state == AnchorState::Changed);
    CHECK(find(u"The multi- national force"_s, u"The multinational force"_s).state != AnchorState::Reflowed);
}

TEST_CASE("marks of direction, points and the stretching of letters make no other word")
{
    CHECK(isReflowed(u"قال الوزيـــر إن المحادثات مستمرة."_s, u"قال الوزير إن المحادثات مستمرة."_s));
    CHECK(isReflowed(u"قَالَ الوَزِيرُ إنَّ المحادثات مستمرة."_s, u"قال الوزير إن المحادثات مستمرة."_s));
    CHECK(isReflowed(u"قال الوزير إن المحادثات"_s, u"قالَ الوزير إنّ المحادثات"_s));
    CHECK(isReflowed(u"\uFED7\uFE8E\uFEDD \uFE8D\uFEDF\uFEEE\uFEAF\uFEF3\uFEAE"_s, u"قال الوزير"_s));
    CHECK(isReflowed(u"\u202Bقال الوزير\u202C إن المحادثات"_s, u"قال الوزير إن"_s));
    CHECK(isReflowed(u"\u2067قال\u2069 \u200Fالوزير\u061C"_s, u"قال الوزير"_s));
    CHECK(isReflowed(u"אמר ראש הממשלה: \u200F\"נמשיך בשיחות\"\u200F. סוף."_s,
                     u"אמר ראש הממשלה: \"נמשיך בשיחות\"."_s));
    CHECK(isReflowed(u"שָׁלוֹם לְכֻלָּם"_s, u"שלום לכולם"_s) == false); // another spelling
    CHECK(isReflowed(u"שָׁלוֹם לָכֶם"_s, u"שלום לכם"_s));
    CHECK(isReflowed(u"\uFB2Aלום לכם"_s, u"שלום לכם"_s));
    CHECK(isReflowed(u"می\u200Cروند و می\u200Cآیند"_s, u"میروند و میآیند"_s));
    CHECK(isReflowed(u"क्\u200Dष वार्ता"_s, u"क्ष वार्ता"_s));
    CHECK(isReflowed(u"the \u200Eplan\u200E held"_s, u"the plan held"_s));
    // Hamza and accents make other letters.
    CHECK(find(u"قال الوزير أن"_s, u"قال الوزير ان"_s).state == AnchorState::Changed);
    CHECK(find(u"the résumé was read"_s, u"the resume was read"_s).state == AnchorState::Changed);
}

TEST_CASE("white space between the characters of East Asia is layout")
{
    CHECK(isReflowed(u"各方同意继续\n谈判并签署协议。"_s, u"各方同意继续谈判并签署协议。"_s));
    CHECK(isReflowed(u"各方同意继续\r\n　　谈判并签署协议。"_s, u"各方同意继续谈判并签署协议。"_s));
    CHECK(isReflowed(u"各方 同意 继续"_s, u"各方同意继续"_s));
    CHECK(isReflowed(u"各方同意继续谈判"_s, u"各方同意\n继续谈判"_s));
    CHECK(isReflowed(u"彼は「やめ\nろ。」と言った。"_s, u"彼は「やめろ。」と言った。"_s));
    CHECK(isReflowed(u"会谈结束，\n各方离开。"_s, u"会谈结束，各方离开。"_s));
    CHECK(isReflowed(u"\U00020000方\n\U00020001意"_s, u"\U00020000方\U00020001意"_s));
    // Korean lines break between any two syllables; a space within a line is none of layout.
    CHECK(isReflowed(u"협상은 계속\n된다"_s, u"협상은 계속된다"_s));
    CHECK_FALSE(isReflowed(u"협상은 계속 된다"_s, u"협상은 계속된다"_s));
    CHECK(isReflowed(u"共有35\n国"_s, u"共有35 国"_s));
    CHECK(isReflowed(u"Ａ\nＢ"_s, u"ＡＢ"_s) == false);
}

TEST_CASE("a text in capitals is found, and is a change")
{
    for (const QString &exact : {u"The leaders agreed on a plan."_s, u"THE LEADERS agreed on a plan."_s}) {
        const Anchor anchor = find(u"PARIS. THE LEADERS AGREED ON A PLAN. THEY LEFT."_s, exact);
        CHECK(anchor.state == AnchorState::Changed);
        CHECK(anchor.exact == u"THE LEADERS AGREED ON A PLAN.");
        CHECK(anchor.score > 0.9);
    }
    CHECK(find(u"The leaders agreed on a plan."_s, u"THE LEADERS AGREED ON A PLAN."_s).state ==
          AnchorState::Changed);
    CHECK(find(u"ДОМОВИЛИСЯ ПРО ПЛАН."_s, u"Домовилися про план."_s).state == AnchorState::Changed);
    CHECK(find(u"THE MULTI-\nNATIONAL FORCE WAS NAMED"_s, u"The multinational force was named"_s).exact ==
          u"THE MULTI-\nNATIONAL FORCE WAS NAMED");
}

TEST_CASE("a passage that a footnote or the edge of a page interrupts is found whole, and is a change")
{
    const QString exact =
        u"The leaders agreed that the force would be deployed only after a ceasefire had been signed."_s;
    for (
        const QString &between : {
            u"de-\n1 See the Paris Declaration, 6 January 2026, para. 4; and the statement of the Chair.\nployed"_s,
            u"de-\n[1] See the declaration.\nployed"_s,
            u"de-\n³ See the declaration,\nwhich has been published.\nployed"_s,
            u"de-\n* See the declaration.\n\n12\n\nSecurity Guarantees\nployed"_s,
            u"deployed\n1 See the declaration.\n"_s,
            u"deployed\n\n– 12 –\n\f\nThe Force. A Study\n\n"_s,
            u"deployed\n†  Ibid.\n‡ Ibid., p. 4.\n"_s,
            u"de\u00ad\n1 See the declaration.\nployed"_s,
        }) {
        const QString text = u"Earlier words. The leaders agreed that the force would be "_s + between +
                             (between.endsWith(u'\n') ? u""_s : u" "_s) +
                             u"only after a ceasefire had been signed. Later words."_s;
        const Anchor anchor = find(text, exact);
        CHECK(anchor.state == AnchorState::Changed);
        CHECK(anchor.exact.startsWith(u"The leaders agreed"));
        CHECK(anchor.exact.endsWith(u"had been signed."));
        CHECK(anchor.score > 0.8);
    }
    // Twice.
    const Anchor twice =
        find(u"The leaders agreed that the force\n1 See above.\nwould be deployed only\n13\n\n"
             u"after a ceasefire had been signed."_s,
             exact);
    CHECK(twice.exact.startsWith(u"The leaders agreed"));
    CHECK(twice.exact.endsWith(u"had been signed."));
    // A footnote that repeats the words is not the passage.
    const Anchor half =
        find(u"Nothing of it.\n1 See the leaders of the force, only after a ceasefire.\nployed only "
             u"after a ceasefire had been signed."_s,
             exact);
    CHECK(half.state == AnchorState::Lost);
}

TEST_CASE("no passage begins or ends inside the mark of a footnote")
{
    const QString exact = u"The leaders agreed"_s;
    for (const QString &text :
         {u"It was held.3The leaders agreed on it."_s, u"It was held.³The leaders agreed³ on it."_s,
          u"It was held.[3]The leaders agreed[4] on it."_s, u"It was held.³ The leaders agreed."_s,
          u"“It was held.”1The leaders agreed†."_s, u"It was held.*The leaders agreed* on it."_s}) {
        const Anchor anchor = find(text, exact);
        CHECK(anchor.exact == exact);
    }
    const Anchor marked = find(u"It was held. The leaders agreed³ on a plan.[4] They left."_s,
                               u"The leaders agreed on a plan."_s);
    CHECK(marked.state == AnchorState::Changed);
    CHECK(marked.exact == u"The leaders agreed³ on a plan.");
    // A raised figure stays one.
    CHECK(find(u"an area of 10² km"_s, u"an area of 10"_s).state != AnchorState::Exact);
}

TEST_CASE("quotation marks, dashes and the spaces beside them are layout")
{
    const std::pair<QString, QString> texts[] = {
        {u"« Nous partons », dit-il."_s, u"\"Nous partons\", dit-il."_s},
        {u"Il a dit : « Nous partons demain matin »."_s, u"Il a dit: \"Nous partons demain matin\"."_s},
        {u"„Wir gehen“, sagte er."_s, u"»Wir gehen«, sagte er."_s},
        {u"The plan—they said—fails."_s, u"The plan -- they said -- fails."_s},
        {u"The plan --- they said."_s, u"The plan — they said."_s},
        {u"The plan – they said."_s, u"The plan—they said."_s},
        {u"\u05d0\u05e8\u05d4\u05f4\u05d1 \u05d4\u05e1\u05db\u05d9\u05de\u05d4."_s,
         u"\u05d0\u05e8\u05d4\"\u05d1 \u05d4\u05e1\u05db\u05d9\u05de\u05d4."_s},
        {u"\u05d1\u05d9\u05ea\u05be\u05d4\u05dc\u05d1\u05df \u05d4\u05d5\u05d3\u05d9\u05e2."_s,
         u"\u05d1\u05d9\u05ea-\u05d4\u05dc\u05d1\u05df \u05d4\u05d5\u05d3\u05d9\u05e2."_s},
        {u"他说：「我们继续。」"_s, u"他说：“我们继续。”"_s},
    };
    for (const auto &[text, exact] : texts) {
        const Anchor anchor = find(text, exact);
        CHECK(anchor.state == AnchorState::Reflowed);
        CHECK(anchor.exact == text);
    }
}

TEST_CASE("a line break within a word is layout in scripts that break there")
{
    const std::pair<QString, QString> texts[] = {
        {u"共有35\n个国家出席会议。"_s, u"共有35个国家出席会议。"_s},
        {u"会谈于2026\n年1月6日举行。"_s, u"会谈于2026年1月6日举行。"_s},
        {u"首脳はNATO\nの会談で合意した。"_s, u"首脳はNATOの会談で合意した。"_s},
        {u"양측은 협정에 동\n의했다."_s, u"양측은 협정에 동의했다."_s},
        {u"양측은 협정에\n동의했다."_s, u"양측은 협정에 동의했다."_s},
        {u"ผู้นำพบกันที่\nปารีส"_s, u"ผู้นำพบกันที่ปารีส"_s},
    };
    for (const auto &[text, exact] : texts) {
        const Anchor anchor = find(text, exact);
        CHECK(anchor.state == AnchorState::Reflowed);
        CHECK(anchor.exact == text);
    }
    // A space that is there in one alone and no line's end may make other words.
    CHECK_FALSE(sameWords(u"양측은 동 의했다."_s, u"양측은 동의했다."_s));
    CHECK_FALSE(sameWords(u"قال\nالوزير"_s, u"قالالوزير"_s));
    CHECK_FALSE(sameWords(u"the plans they said"_s, u"the plans - they said"_s));
}

TEST_CASE("a passage is found in capitals, with what these lack")
{
    const std::pair<QString, QString> texts[] = {
        {u"DIE GESPRÄCHE SCHLIESSEN AM DREISSIGSTEN."_s, u"Die Gespräche schließen am Dreißigsten."_s},
        {u"ΟΙ ΗΓΕΤΕΣ ΣΥΜΦΩΝΗΣΑΝ."_s, u"Οι ηγέτες συμφώνησαν."_s},
        {u"LES ETATS MEMBRES ONT SIGNE L'ACCORD."_s, u"Les États membres ont signé l'accord."_s},
        {u"LES ÉTATS MEMBRES ONT SIGNÉ L'ACCORD."_s, u"Les Etats membres ont signé l'accord."_s},
    };
    for (const auto &[text, exact] : texts) {
        const Anchor anchor = find(u"Vorher. "_s + text + u" Nachher."_s, exact);
        CHECK(anchor.state == AnchorState::Changed);
        CHECK(anchor.exact == text);
    }
}

} // namespace anchor_kinds_tests
