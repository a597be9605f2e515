// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The language of search, filters and `--where`:
///
///     words              sanctions monitoring      every word must occur; case and accents do not count
///     a phrase           "peace plan"              words that stand together
///     a beginning        sanct*                    any word that begins so; also "peace pla"*
///     AND OR NOT         tusk OR peskov NOT paris  in capitals; AND may be left out; OR binds least
///     without            -paris                    the same as NOT paris
///     brackets           (tusk OR peskov) paris
///     a field            who:tusk before:2026-01-06 source:"The Gazette"
namespace chancery {

/// What a criterion asks about. Of an object other than a fact, what it does not have itself is asked of the
/// facts about it. What is asked of facts means what it does in a filter: core/filter/fact_criteria.h.
enum class QueryField : std::uint8_t {
    Who,         ///< a participant by any of its names, or by id
    Source,      ///< a source by title, publisher, author, file or id; of a fact, one that supports it
    Kind,        ///< kind of object, of fact, or of event; of a fact that concerns an event, the event's
    Before,      ///< some of it may lie before the first day of an EDTF date; of a fact, of its event
    After,       ///< some of it may lie after the last day of an EDTF date; with Before, between the two
    State,       ///< `status:`: state of the event, or assertion of the fact
    Assertion,   ///< how the source puts the fact forward
    Reliability, ///< a source rated so or better supports it; F, which is no worse but not known, is F alone
    Credibility, ///< rated so or better; 6, which cannot be judged, is 6 alone
    Roots,       ///< at least so many independent sources; also `>2`, `<2`, `<=2`, `=2`
    Option,      ///< by title or id, as the next three
    Event,
    Figure,
    Question,
    Tag,  ///< a tag that begins so; of a fact, its own or one of what it is about and rests on
    Is,   ///< see QueryState
    Role, ///< the part a participant had in an event, and in which, see rolesNamed(): `role:host`
};

/// What `is:` asks.
enum class QueryState : std::uint8_t {
    Disputed,  ///< stands on a side that another contradicts or denies
    Denied,    ///< put forward as a denial; of an event, some fact about it is
    Dated,     ///< Before or After may find it
    Undated,   ///< neither does
    Uncertain, ///< EDTF calls its date approximate or uncertain
    Single,    ///< rests on one independent source
};

/// A word, or words that stand together.
struct QueryText
{
    QString words; ///< as typed, without quotes and star; has a letter or digit
    bool isPhrase = false;
    bool isPrefix = false; ///< the last word is the beginning of one

    friend bool operator==(const QueryText &, const QueryText &) = default;
};

/// A field and its value, which the field understands.
struct QueryCriterion
{
    QueryField field = QueryField::Who;
    QString value;

    friend bool operator==(const QueryCriterion &, const QueryCriterion &) = default;
};

/// A query as a tree. And and Or have two children or more, none of its own kind; Not has one, which is no
/// Not.
struct QueryNode
{
    enum class Kind : std::uint8_t { Text, Criterion, Not, And, Or };
    Kind kind = Kind::Text;
    QueryText text;
    QueryCriterion criterion;
    std::vector<QueryNode> children;

    friend bool operator==(const QueryNode &, const QueryNode &) = default;
};

/// What a part of a query that is half typed, unknown or of no use was taken for.
struct QueryNote
{
    qsizetype start = 0; ///< in UTF-16 units of the query as typed
    qsizetype length = 0;
    QString text; ///< a sentence, translated
};

struct Query
{
    std::optional<QueryNode> root; ///< none: nothing is asked, and everything matches
    std::vector<QueryNote> notes;

    [[nodiscard]] bool isEmpty() const { return !root.has_value(); }
    /// The query in the language; parsing it yields the same tree.
    [[nodiscard]] QString toString() const;
};

/// Whether the last word is taken for the beginning of one, as it is while somebody types.
enum class LastWord : std::uint8_t { Whole, MayGoOn };

/// Reads a query; `who attended Paris?` and the like are read as `role:` (core/search/asked_roles.h). Never
/// fails: what cannot be read is left out or taken for words, and a note says so.
Query parseQuery(const QString &text, LastWord lastWord = LastWord::Whole);

/// For help: the field's name, what may follow, and what it asks.
struct QueryFieldHelp
{
    QueryField field;
    QLatin1StringView name;
    QString example;
    QString meaning;
};
std::vector<QueryFieldHelp> queryFieldHelp();

/// `who`, without the colon.
QString nameOf(QueryField field);
/// A criterion in the language, quoted where it has to be: `who:"Ada Élan"`.
QString toString(const QueryCriterion &criterion);

} // namespace chancery
