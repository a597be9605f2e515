// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/criteria.h"
#include "core/search/query.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

#include <algorithm>
#include <random>

namespace query_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// The tree with every group in brackets and every leaf by name.
QString tree(const QueryNode &node)
{
    QStringList children;
    for (const QueryNode &child : node.children)
        children.append(tree(child));
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return (node.text.isPhrase ? u'\'' + node.text.words + u'\'' : node.text.words) +
               (node.text.isPrefix ? u"*"_s : QString());
    case QueryNode::Kind::Criterion:
        return nameOf(node.criterion.field) + u'=' + node.criterion.value;
    case QueryNode::Kind::Not:
        return u"not["_s + children.join(u' ') + u']';
    case QueryNode::Kind::And:
        return u"all["_s + children.join(u' ') + u']';
    case QueryNode::Kind::Or:
        return u"any["_s + children.join(u' ') + u']';
    }
    return {};
}

QString tree(const QString &query, LastWord last = LastWord::Whole)
{
    const Query parsed = parseQuery(query, last);
    return parsed.root ? tree(*parsed.root) : u"nothing"_s;
}

QString noted(const QString &query)
{
    QStringList parts;
    for (const QueryNote &note : parseQuery(query).notes)
        parts.append(query.mid(note.start, note.length));
    return parts.join(u'|');
}

bool isSound(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return node.children.empty() && !node.text.words.isEmpty();
    case QueryNode::Kind::Criterion:
        return node.children.empty() && isUnderstood(node.criterion);
    case QueryNode::Kind::Not:
        return node.children.size() == 1 && node.children[0].kind != QueryNode::Kind::Not &&
               isSound(node.children[0]);
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or:
        return node.children.size() >= 2 &&
               std::all_of(node.children.begin(), node.children.end(),
                           [&](const QueryNode &child) { return child.kind != node.kind && isSound(child); });
    }
    return false;
}

} // namespace

TEST_CASE("words side by side must all occur, and OR binds less than they do")
{
    CHECK(tree(u"peace plan"_s) == "all[peace plan]"_L1);
    CHECK(tree(u"peace AND plan"_s) == "all[peace plan]"_L1);
    CHECK(tree(u"peace plan OR war"_s) == "any[all[peace plan] war]"_L1);
    CHECK(tree(u"peace (plan OR war)"_s) == "all[peace any[plan war]]"_L1);
    CHECK(tree(u"a OR (b OR c)"_s) == "any[a b c]"_L1);
    CHECK(tree(u"tusk OR and or not"_s) == "any[tusk all[and or not]]"_L1);
}

TEST_CASE("NOT and a dash deny what follows, and two of them nothing")
{
    CHECK(tree(u"peace NOT plan"_s) == "all[peace not[plan]]"_L1);
    CHECK(tree(u"peace -plan"_s) == "all[peace not[plan]]"_L1);
    CHECK(tree(u"-(a b)"_s) == "not[all[a b]]"_L1);
    CHECK(tree(u"NOT NOT a"_s) == "a"_L1);
    CHECK(tree(u"-(-a)"_s) == "a"_L1);
    CHECK(tree(u"20-point well-known"_s) == "all[20-point well-known]"_L1);
    CHECK(tree(u"-who:tusk"_s) == "not[who=tusk]"_L1);
}

TEST_CASE("quotation marks of any language hold a phrase together")
{
    CHECK(tree(u"\"peace plan\" tusk"_s) == "all['peace plan' tusk]"_L1);
    CHECK(tree(u"„peace plan“"_s) == "'peace plan'"_L1);
    CHECK(tree(u"«peace   plan»*"_s) == "'peace plan'*"_L1);
}

TEST_CASE("a star, or that the word may go on, asks for a beginning")
{
    CHECK(tree(u"sanct* paris"_s) == "all[sanct* paris]"_L1);
    CHECK(tree(u"sanct paris"_s, LastWord::MayGoOn) == "all[sanct paris*]"_L1);
    CHECK(tree(u"sanct paris "_s, LastWord::MayGoOn) == "all[sanct paris]"_L1);
    CHECK(tree(u"\"peace pl"_s, LastWord::MayGoOn) == "'peace pl'*"_L1);
}

TEST_CASE("fields take a word or a phrase")
{
    CHECK(tree(u"who:tusk before:2026-01-06"_s) == "all[who=tusk before=2026-01-06]"_L1);
    CHECK(tree(u"WHO:\"Ada Élan\""_s) == u"who=Ada Élan"_s);
    CHECK(tree(u"is:disputed roots:>=2 reliability:b"_s) == "all[is=disputed roots=>=2 reliability=b]"_L1);
    CHECK(parseQuery(u"who:\"Ada Élan\" -kind:meeting"_s).toString() == u"who:\"Ada Élan\" -kind:meeting"_s);
}

TEST_CASE("what is half typed or unknown is left out or taken for words, and a note says where")
{
    CHECK(tree(u"who:"_s) == "nothing"_L1);
    CHECK(noted(u"paris who:"_s) == "who:"_L1);
    CHECK(tree(u"paris after:2026-0"_s) == "paris"_L1);
    CHECK(noted(u"paris after:2026-0"_s) == "after:2026-0"_L1);
    CHECK(tree(u"place:paris"_s) == "place:paris"_L1);
    CHECK(noted(u"place:paris"_s) == "place:"_L1);
    CHECK(tree(u"(paris OR"_s) == "paris"_L1);
    CHECK(noted(u"(paris OR"_s) == "(|OR"_L1);
    CHECK(tree(u"paris) AND"_s) == "paris"_L1);
    CHECK(noted(u"paris) AND"_s) == ")|AND"_L1);
    CHECK(noted(u"paris -"_s) == "-"_L1);
    CHECK(noted(u"a ?! b"_s) == "?!"_L1);
    CHECK(tree(u"reliability:X"_s) == "nothing"_L1);
    CHECK(parseQuery(u"peace \"plan\" who:tusk -is:denied"_s).notes.empty());
}

TEST_CASE("the help names every field once, and every example is understood")
{
    std::vector<QueryField> seen;
    for (const QueryFieldHelp &help : queryFieldHelp()) {
        INFO(help.example.toStdString());
        const Query query = parseQuery(help.example);
        REQUIRE(query.root);
        CHECK(query.root->criterion.field == help.field);
        CHECK(query.notes.empty());
        CHECK(std::find(seen.begin(), seen.end(), help.field) == seen.end());
        seen.push_back(help.field);
    }
    CHECK(seen.size() == static_cast<size_t>(QueryField::Role) + 1);
}

TEST_CASE("who had which part is asked in plain words, and what has a syntax of its own is left alone")
{
    const auto asked = [](const char *text) {
        const Query query = parseQuery(QString::fromUtf8(text));
        CHECK(parseQuery(query.toString()).root == query.root);
        return query.toString();
    };
    CHECK(asked("who attended Paris?") == u"role:\"present Paris\""_s);
    CHECK(asked("Who attended the Paris summit ?") == u"role:\"present Paris summit\""_s);
    CHECK(asked("who was in Kyiv?") == u"role:\"present Kyiv\""_s);
    CHECK(asked("who was expected in Paris") == u"role:\"expected Paris\""_s);
    CHECK(asked("who stayed away from Paris?") == u"role:\"absent Paris\""_s);
    CHECK(asked("who signed the declaration?") == u"role:\"signatory declaration\""_s);
    CHECK(asked("attended Paris") == u"role:\"present Paris\" OR attended Paris"_s);
    CHECK(asked("hosted the talks") == u"role:\"host talks\" OR hosted the talks"_s);
    CHECK(asked("attended") == u"attended"_s);
    CHECK(asked("who attended") == u"who attended"_s);
    CHECK(asked("attended -paris") == u"attended -paris"_s);
    CHECK(asked("attended OR paris") == u"attended OR paris"_s);
    CHECK(asked("\"attended Paris\"") == u"\"attended Paris\""_s);
    CHECK(asked("was in Kyiv") == u"was in Kyiv"_s);
}

TEST_CASE("words that brackets keep from being a question are none when they are written down either")
{
    for (const QString &text : {u"who attended (Paris)"_s, u"(attended Paris)"_s, u"who (was in) Paris"_s,
                                u"signed (the declaration)"_s}) {
        INFO(text.toStdString());
        const Query query = parseQuery(text);
        REQUIRE(query.root);
        CHECK(query.root->kind == QueryNode::Kind::And);
        CHECK(parseQuery(query.toString()).root == query.root);
    }
}

TEST_CASE("kinds and states are named by their terms, or by how these begin")
{
    CHECK(kindsNamed(u"Meeting").events == std::vector{EventKind::Meeting});
    CHECK(kindsNamed(u"figures").objects == std::vector{ObjectKind::Figure});
    CHECK(kindsNamed(u"figure").facts == std::vector{FactKind::Figure});
    CHECK(kindsNamed(u"posi").facts == std::vector{FactKind::Position});
    CHECK(kindsNamed(u"nothing").isEmpty());
    CHECK(statesNamed(u"planned").statuses == std::vector{EventStatus::Planned});
    CHECK(statesNamed(u"planned").assertions == std::vector{Assertion::Planned});
    CHECK(numbersNamed(u"2")->least == 2);
    CHECK(numbersNamed(u"<2")->most == 1);
    CHECK(numbersNamed(u"=2")->most == 2);
    CHECK(!numbersNamed(u"=<2"));
    CHECK(!numbersNamed(u"two"));
}

TEST_CASE("any input is answered or explained, and what was understood can be written down and read again")
{
    static const QStringList pieces{u"("_s,
                                    u")"_s,
                                    u"\""_s,
                                    u"“"_s,
                                    u"*"_s,
                                    u"-"_s,
                                    u" "_s,
                                    u"  "_s,
                                    u"AND"_s,
                                    u"OR"_s,
                                    u"NOT"_s,
                                    u"who:"_s,
                                    u"tusk"_s,
                                    u"peace plan"_s,
                                    u":"_s,
                                    u"kind:"_s,
                                    u"meet"_s,
                                    u"after:"_s,
                                    u"2026-01"_s,
                                    u"is:"_s,
                                    u"disputed"_s,
                                    u"foo:"_s,
                                    u"'; DROP TABLE fact; --"_s,
                                    u"\\"_s,
                                    u"é"_s,
                                    u"\U0001F1FA"_s,
                                    QString(QChar(u'\0')),
                                    QString(QChar(0xD800)),
                                    u"NEAR("_s,
                                    u"{title}:"_s,
                                    u"^"_s,
                                    u"+"_s,
                                    u"roots:>"_s,
                                    u"2"_s,
                                    u"\n"_s};
    for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
        std::mt19937 random(seed);
        QString input;
        for (auto length = random() % 25; length > 0; --length)
            input += random() % 8 == 0
                         ? QString(QChar(static_cast<char16_t>(random() % 0x3000)))
                         : pieces[static_cast<qsizetype>(random() % static_cast<size_t>(pieces.size()))];
        const auto last = seed % 2 == 0 ? LastWord::Whole : LastWord::MayGoOn;
        const Query query = parseQuery(input, last);
        INFO("seed " << seed << ": " << input.toStdString());
        if (query.root)
            CHECK(isSound(*query.root));
        else
            CHECK((input.trimmed().isEmpty() || !query.notes.empty()));
        for (const QueryNote &note : query.notes) {
            CHECK(note.start >= 0);
            CHECK(note.length > 0);
            CHECK(note.start + note.length <= input.size());
            CHECK(!note.text.isEmpty());
        }
        const Query again = parseQuery(query.toString());
        INFO("as " << query.toString().toStdString());
        CHECK(again.root == query.root);
    }
}

TEST_CASE("a query that nobody types costs neither the stack nor the machine")
{
    CHECK(!parseQuery(QString(100000, u'(')).notes.empty());
    CHECK(!parseQuery(QString(100000, u'-')).root);
    CHECK(parseQuery(u"a "_s.repeated(50000)).root->children.size() == 100);
    CHECK(!parseQuery(u"a "_s.repeated(50000)).notes.empty());
    CHECK(parseQuery(u"NOT "_s.repeated(900) + u'a').root);
    CHECK(parseQuery(u"-("_s.repeated(1000) + u'a').notes.size() > 1);
}

} // namespace query_tests
