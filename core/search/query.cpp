// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "core/search/asked_roles.h"
#include "core/search/criteria.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

/// In the order of QueryField.
constexpr std::array fieldNames{"who"_L1,    "source"_L1,    "kind"_L1,        "before"_L1,      "after"_L1,
                                "status"_L1, "assertion"_L1, "reliability"_L1, "credibility"_L1, "roots"_L1,
                                "option"_L1, "event"_L1,     "figure"_L1,      "question"_L1,    "tag"_L1,
                                "is"_L1,     "role"_L1};

std::optional<QueryField> fieldNamed(QStringView name)
{
    for (size_t i = 0; i < fieldNames.size(); ++i) {
        if (name.compare(fieldNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<QueryField>(i);
    }
    return std::nullopt;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»' || c == u'‟';
}

/// Ends a word that is not in quotes.
bool isBoundary(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || isQuote(c);
}

bool hasWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

// What nobody types, but a file or a program may hold: it must cost neither the stack nor SQLite's limits.
constexpr qsizetype longestQuery = 4000;
constexpr int deepestNesting = 40;
constexpr int mostTerms = 100;

QueryNode combined(QueryNode::Kind kind, std::vector<QueryNode> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    QueryNode node;
    node.kind = kind;
    for (QueryNode &part : parts) {
        if (part.kind == kind)
            std::move(part.children.begin(), part.children.end(), std::back_inserter(node.children));
        else
            node.children.push_back(std::move(part));
    }
    return node;
}

class Parser
{
public:
    Parser(const QString &text, LastWord lastWord)
        : m_text(text.left(longestQuery))
        , m_mayGoOn(lastWord == LastWord::MayGoOn && text.size() <= longestQuery)
    {
        if (text.size() > longestQuery)
            note(longestQuery, text.size(),
                 tr("A query has at most %1 characters; the rest is left out.").arg(longestQuery));
    }

    Query run()
    {
        std::vector<QueryNode> parts;
        while (true) {
            if (auto part = alternatives(0))
                parts.push_back(std::move(*part));
            if (atEnd())
                break;
            // Only a bracket that nothing opened stops before the end.
            note(m_at, m_at + 1, tr("Nothing is open that this bracket would close; it is left out."));
            ++m_at;
        }
        if (!parts.empty())
            m_query.root = combined(QueryNode::Kind::And, std::move(parts));
        if (m_terms > mostTerms)
            note(0, m_text.size(),
                 tr("A query has at most %1 words and fields; the rest is left out.").arg(mostTerms));
        std::stable_sort(m_query.notes.begin(), m_query.notes.end(),
                         [](const QueryNote &a, const QueryNote &b) { return a.start < b.start; });
        return std::move(m_query);
    }

private:
    using Node = std::optional<QueryNode>;

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    void note(qsizetype start, qsizetype end, const QString &text)
    {
        m_query.notes.push_back({start, end - start, text});
    }

    /// Steps over AND, OR or NOT where it is the next word.
    bool skip(QStringView word)
    {
        if (atEnd() || !QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        const qsizetype end = m_at + word.size();
        if (end < m_text.size() && !isBoundary(m_text[end]))
            return false;
        m_at = end;
        return true;
    }

    void dangling(qsizetype start, qsizetype end)
    {
        note(start, end,
             tr("“%1” joins two parts, and one is not there yet; it is left out.")
                 .arg(QStringView(m_text).mid(start, end - start)));
    }

    Node alternatives(int depth)
    {
        std::vector<QueryNode> parts;
        qsizetype joint = -1;
        while (true) {
            if (auto part = sequence(depth)) {
                parts.push_back(std::move(*part));
                joint = -1;
            } else if (joint >= 0) {
                dangling(joint, joint + 2);
                joint = -1;
            }
            const bool first = parts.empty();
            if (!skip(u"OR"))
                break;
            joint = m_at - 2;
            if (first) {
                dangling(joint, m_at);
                joint = -1;
            }
        }
        return parts.empty() ? Node() : combined(QueryNode::Kind::Or, std::move(parts));
    }

    Node sequence(int depth)
    {
        std::vector<QueryNode> parts;
        qsizetype joint = -1;
        while (!atEnd() && m_text[m_at] != u')') {
            if (skip(u"AND")) {
                if (parts.empty() || joint >= 0)
                    dangling(m_at - 3, m_at);
                else
                    joint = m_at - 3;
                continue;
            }
            const qsizetype before = m_at;
            if (skip(u"OR")) {
                m_at = before;
                break;
            }
            if (auto part = term(depth)) {
                parts.push_back(std::move(*part));
                joint = -1;
            }
        }
        if (joint >= 0)
            dangling(joint, joint + 3);
        return parts.empty() ? Node() : combined(QueryNode::Kind::And, std::move(parts));
    }

    /// A word, phrase, field or bracket, perhaps denied. Consumes something.
    Node term(int depth)
    {
        const qsizetype start = m_at;
        bool denied = false;
        while (!atEnd()) {
            if (m_text[m_at] == u'-') {
                while (m_at < m_text.size() && m_text[m_at] == u'-')
                    ++m_at;
                denied = !denied;
                // A dash on its own stands for nothing.
                if (m_at >= m_text.size() || m_text[m_at].isSpace()) {
                    note(start, m_at,
                         tr("“-” says what must not occur; nothing follows, so it is left out."));
                    return {};
                }
            } else if (skip(u"NOT")) {
                denied = !denied;
            } else {
                break;
            }
        }
        if (atEnd() || m_text[m_at] == u')') {
            note(start, m_at,
                 tr("“%1” says what must not occur; nothing follows, so it is left out.")
                     .arg(QStringView(m_text).mid(start, m_at - start).trimmed()));
            return {};
        }
        const qsizetype before = m_at;
        if (skip(u"AND") || skip(u"OR")) {
            m_at = before;
            note(start, before,
                 tr("“%1” says what must not occur; nothing follows, so it is left out.")
                     .arg(QStringView(m_text).mid(start, before - start).trimmed()));
            return {};
        }
        Node node = m_text[m_at] == u'(' ? bracket(depth) : leaf();
        if (!node || !denied)
            return node;
        if (node->kind == QueryNode::Kind::Not)
            return std::move(node->children.front());
        QueryNode result;
        result.kind = QueryNode::Kind::Not;
        result.children.push_back(std::move(*node));
        return result;
    }

    Node bracket(int depth)
    {
        const qsizetype start = m_at++;
        if (depth >= deepestNesting) {
            note(start, start + 1,
                 tr("Brackets stand in each other at most %1 deep; this one is left out.")
                     .arg(deepestNesting));
            return {};
        }
        Node inner = alternatives(depth + 1);
        if (atEnd())
            note(start, start + 1, tr("This bracket is not closed yet; it reaches to the end."));
        else
            ++m_at;
        if (!inner)
            note(start, m_at, tr("There is nothing in these brackets yet; they are left out."));
        return inner;
    }

    Node leaf()
    {
        const qsizetype start = m_at;
        if (isQuote(m_text[m_at]))
            return phrase();
        qsizetype end = m_at;
        while (end < m_text.size() && !isBoundary(m_text[end]))
            ++end;
        end = thousandsEnd(start, end);
        const QStringView word = QStringView(m_text).mid(start, end - start);
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0 &&
            std::all_of(word.begin(), word.begin() + colon, [](QChar c) { return c.isLetter(); })) {
            if (const auto field = fieldNamed(word.left(colon)))
                return criterion(*field, start, start + colon + 1);
            note(start, start + colon + 1,
                 tr("There is no field “%1”; it is taken for words. Fields are: %2.")
                     .arg(word.left(colon), fieldList()));
        }
        m_at = end;
        return words(word, start);
    }

    /// `55 000`: where a number ends whose thousands are set apart by spaces; `end` for any other word.
    [[nodiscard]] qsizetype thousandsEnd(qsizetype start, qsizetype end) const
    {
        constexpr qsizetype group = 3;
        const auto isNumber = [this](qsizetype from, qsizetype to) {
            return std::all_of(m_text.begin() + from, m_text.begin() + to,
                               [](QChar c) { return c.isDigit(); });
        };
        if (end - start > group || end == start || !isNumber(start, end))
            return end;
        while (end < m_text.size() && m_text[end].isSpace()) {
            const qsizetype next = end + 1 + group;
            if (next > m_text.size() || !isNumber(end + 1, next) ||
                (next < m_text.size() && !isBoundary(m_text[next])))
                break;
            end = next;
        }
        return end;
    }

    static QString fieldList()
    {
        QStringList names;
        for (const QLatin1StringView name : fieldNames)
            names.append(QString(name));
        return names.join(u", "_s);
    }

    /// What stands between here and the next quotation mark, or the end.
    QStringView quoted(bool &closed)
    {
        const qsizetype first = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        const QStringView result = QStringView(m_text).mid(first, m_at - first);
        closed = m_at < m_text.size();
        if (closed)
            ++m_at;
        return result;
    }

    Node phrase()
    {
        const qsizetype start = m_at;
        bool closed = false;
        QStringView text = quoted(closed);
        if (!closed)
            note(start, start + 1, tr("This quotation is not closed yet; it reaches to the end."));
        const bool star = m_at < m_text.size() && m_text[m_at] == u'*';
        if (star)
            ++m_at;
        QueryNode node;
        node.text = {text.toString().simplified(), true,
                     star || (!closed && m_mayGoOn && !endsInSpace(text))};
        return counted(std::move(node), start);
    }

    static bool endsInSpace(QStringView text) { return text.isEmpty() || text.back().isSpace(); }

    Node words(QStringView word, qsizetype start)
    {
        QStringView bare = word;
        while (bare.endsWith(u'*'))
            bare.chop(1);
        const bool isLast = start + word.size() == m_text.size();
        QueryNode node;
        node.text = {bare.toString(), false, bare.size() < word.size() || (isLast && m_mayGoOn)};
        return counted(std::move(node), start);
    }

    Node counted(QueryNode node, qsizetype start)
    {
        if (!hasWord(node.text.words)) {
            note(start, m_at,
                 tr("“%1” has no letter or digit to look for; it is left out.")
                     .arg(QStringView(m_text).mid(start, m_at - start)));
            return {};
        }
        return ++m_terms > mostTerms ? Node() : Node(std::move(node));
    }

    Node criterion(QueryField field, qsizetype start, qsizetype valueStart)
    {
        m_at = valueStart;
        QString value;
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            bool closed = false;
            value = quoted(closed).toString().simplified();
            if (!closed)
                note(valueStart, valueStart + 1,
                     tr("This quotation is not closed yet; it reaches to the end."));
        } else {
            while (m_at < m_text.size() && !isBoundary(m_text[m_at]))
                ++m_at;
            value = m_text.mid(valueStart, m_at - valueStart);
        }
        QueryNode node;
        node.kind = QueryNode::Kind::Criterion;
        node.criterion = {field, value};
        if (!isUnderstood(node.criterion)) {
            note(start, m_at, left(field, value));
            return {};
        }
        return ++m_terms > mostTerms ? Node() : Node(std::move(node));
    }

    /// Why a criterion is left out, and what would be understood.
    static QString left(QueryField field, const QString &value)
    {
        QString example;
        for (const QueryFieldHelp &help : queryFieldHelp()) {
            if (help.field == field)
                example = help.example;
        }
        return value.isEmpty()
                   ? tr("“%1:” waits for a value, for example %2; it is left out.")
                         .arg(nameOf(field), example)
                   : tr("“%1:” does not understand “%2”; it takes, for example, %3. It is left out.")
                         .arg(nameOf(field), value, example);
    }

    const QString m_text;
    const bool m_mayGoOn;
    qsizetype m_at = 0;
    int m_terms = 0;
    Query m_query;
};

QString spelled(const QueryText &text)
{
    QString result = text.isPhrase ? u'"' + text.words + u'"' : text.words;
    if (text.isPrefix)
        result += u'*';
    return result;
}

QString spelled(const QueryNode &node);

QString spelledIn(const QueryNode &node, QueryNode::Kind outer)
{
    const bool needsBrackets = node.kind == QueryNode::Kind::Or ||
                               (node.kind == QueryNode::Kind::And && outer == QueryNode::Kind::Not);
    return needsBrackets ? u'(' + spelled(node) + u')' : spelled(node);
}

QString spelled(const QueryNode &node)
{
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts.append(spelledIn(child, node.kind));
    switch (node.kind) {
    case QueryNode::Kind::Text:
        return spelled(node.text);
    case QueryNode::Kind::Criterion:
        return toString(node.criterion);
    case QueryNode::Kind::Not:
        return u'-' + parts.join(QString());
    case QueryNode::Kind::And:
        return parts.join(u' ');
    case QueryNode::Kind::Or:
        return parts.join(u" OR "_s);
    }
    return {};
}

} // namespace

QString Query::toString() const
{
    if (!root)
        return {};
    // Words that stood in brackets, and would be taken for a question without them.
    const QString text = spelled(*root);
    return askedRole(text) ? u'(' + text + u')' : text;
}

Query parseQuery(const QString &text, LastWord lastWord)
{
    const std::optional<AskedRole> asked = askedRole(text);
    if (!asked)
        return Parser(text, lastWord).run();
    QueryNode role;
    role.kind = QueryNode::Kind::Criterion;
    role.criterion = {QueryField::Role, asked->value};
    if (asked->isQuestion)
        return {std::move(role), {}};
    // Somebody may just look for the words.
    Query words = Parser(text, lastWord).run();
    std::vector<QueryNode> either;
    either.push_back(std::move(role));
    if (words.root)
        either.push_back(std::move(*words.root));
    words.root = combined(QueryNode::Kind::Or, std::move(either));
    return words;
}

QString nameOf(QueryField field)
{
    return fieldNames.at(static_cast<size_t>(field));
}

QString toString(const QueryCriterion &criterion)
{
    const QString &value = criterion.value;
    const bool bare = !value.isEmpty() && std::none_of(value.begin(), value.end(), isBoundary);
    return nameOf(criterion.field) + u':' + (bare ? value : u'"' + value + u'"');
}

std::vector<QueryFieldHelp> queryFieldHelp()
{
    const auto field = [](QueryField which, const char *example, const QString &meaning) {
        return QueryFieldHelp{which, fieldNames.at(static_cast<size_t>(which)), QString::fromUtf8(example),
                              meaning};
    };
    return {
        field(QueryField::Who, "who:tusk", tr("a participant, by any name, alias or id")),
        field(QueryField::Source, "source:wire", tr("a source, by title, publisher, author, file or id")),
        field(QueryField::Kind, "kind:meeting", tr("a kind of object, of fact or of event")),
        field(QueryField::Before, "before:2026-01-06", tr("some of it may lie before that date (EDTF)")),
        field(QueryField::After, "after:2026-01-03", tr("some of it may lie after that date (EDTF)")),
        field(QueryField::State, "status:planned", tr("the state of an event, or how a fact is put forward")),
        field(QueryField::Assertion, "assertion:alleged", tr("how the source puts a fact forward")),
        field(QueryField::Reliability, "reliability:B",
              tr("supported by a source rated so or better; F alone is F")),
        field(QueryField::Credibility, "credibility:2", tr("rated so or better; 6 alone is 6")),
        field(QueryField::Roots, "roots:2", tr("at least so many independent sources; also <2, =1")),
        field(QueryField::Option, "option:peacekeep", tr("an option, by title or id")),
        field(QueryField::Event, "event:paris", tr("an event, by title or id")),
        field(QueryField::Figure, "figure:countries", tr("a figure, by title or id")),
        field(QueryField::Question, "question:monitoring", tr("a question, by title or id")),
        field(QueryField::Tag, "tag:urgent", tr("a tag of yours, on it or on what a fact is about")),
        field(QueryField::Is, "is:disputed",
              tr("disputed, denied, dated, undated, uncertain, or single (one source)")),
        field(QueryField::Role, "role:host",
              tr("who had that part, and where: role:\"signatory paris\"; role:present is who was there, in "
                 "whatever part. “attended Paris” and “who attended Paris?” ask the same")),
    };
}

} // namespace chancery
