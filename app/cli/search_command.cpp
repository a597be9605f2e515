// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/text_table.h"
#include "app/cli/word_query.h"
#include "core/io/json_writer.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

constexpr int defaultLimit = 50;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

struct Hit
{
    ObjectRef object;
    QString title;
};

/// Looks through a dossier kind by kind, in the order in which `list` names the kinds.
class Search
{
public:
    Search(const Dossier &dossier, const WordQuery &query)
        : m_dossier(dossier)
        , m_query(query)
    {
        for (const Participant &p : dossier.participants)
            m_names.insert(p.id, (QStringList{p.name} + p.aliases).join(separator));
        for (const Event &e : dossier.events)
            m_names.insert(e.id, e.title);
        for (const Option &o : dossier.options)
            m_names.insert(o.id, o.title);
        for (const Figure &f : dossier.figures)
            m_names.insert(f.id, f.title);
        for (const Question &q : dossier.questions)
            m_names.insert(q.id, q.title);
        for (const Source &s : dossier.sources)
            m_names.insert(s.id, s.title);
        for (const Passage &p : dossier.passages)
            m_words.insert(p.id, p.exact);
    }

    std::vector<Hit> run()
    {
        for (const Event &e : m_dossier.events)
            consider(e.id, e.title, {e.title});
        for (const Participant &p : m_dossier.participants)
            consider(p.id, p.name, {m_names.value(p.id)});
        for (const Option &o : m_dossier.options)
            consider(o.id, o.title, {o.title});
        for (const Fact &f : m_dossier.facts)
            consider(f.id, f.statement, textsOf(f));
        for (const Figure &f : m_dossier.figures)
            consider(f.id, f.title, {f.title, f.unit});
        for (const Question &q : m_dossier.questions)
            consider(q.id, q.title, {q.title});
        for (const Source &s : m_dossier.sources)
            consider(s.id, s.title, QStringList{s.title, s.publisher, s.author, s.file} + s.notes);
        for (const Passage &p : m_dossier.passages)
            consider(p.id, p.exact, {p.exact});
        for (const Judgement &j : m_dossier.judgements)
            consider(j.id, j.statement, {j.statement});
        return std::move(m_hits);
    }

private:
    void consider(const ObjectRef &object, const QString &title, const QStringList &texts)
    {
        if (m_query.matches(SearchedText(texts.join(separator))))
            m_hits.push_back({object, title});
    }

    /// What a fact says, the names of all it concerns, by whatever alias, and the words it rests on.
    [[nodiscard]] QStringList textsOf(const Fact &fact) const
    {
        QStringList texts{fact.statement};
        for (const ObjectRef &ref : fact.concerns())
            texts.append(m_names.value(ref));
        for (const Evidence &evidence : fact.evidence)
            texts.append(m_words.value(evidence.passage));
        return texts;
    }

    inline static const QString separator = u"\n"_s;

    const Dossier &m_dossier;
    const WordQuery &m_query;
    QHash<ObjectRef, QString> m_names;
    QHash<PassageId, QString> m_words;
    std::vector<Hit> m_hits;
};

void printAsJson(const std::vector<Hit> &hits)
{
    JsonWriter out;
    out.beginArray();
    for (const Hit &hit : hits) {
        out.beginObject();
        out.member("type"_L1, QString(collectionName(hit.object.kind)).chopped(1));
        out.member("id"_L1, hit.object.id);
        out.member("title"_L1, hit.title);
        out.endObject();
    }
    out.endArray();
    print(out.takeBytes() + '\n');
}

void printPlainly(const std::vector<Hit> &hits)
{
    TextTable table({tr("KIND"), tr("ID"), tr("TITLE")});
    for (const Hit &hit : hits)
        table.addRow({label(hit.object.kind), hit.object.id, hit.title});
    table.finish();
}

} // namespace

int runSearch(const QStringList &arguments)
{
    Arguments given({
        .command = u"search"_s,
        .options = u"[--limit N] [--json] [--as-known-on DATE]"_s,
        .description = tr(
            "Finds the objects in which every word of QUERY occurs: in titles, statements, names and "
            "aliases, "
            "and passages; of a fact also in the names of all it concerns. A word is found by its beginning; "
            "case and accents do not count; words in double quotes must stand together."),
        .arguments = {dossierArgument(),
                      {u"QUERY"_s, tr("The words, as one argument: quote it for the shell.")}},
        .examples = {u"search builtin:coalition-2026-01 elysee"_s,
                     u"search builtin:coalition-2026-01 \"zelenskyy ceasefire\" --limit 10"_s,
                     u"search builtin:coalition-2026-01 '\"peace plan\" tusk' --json"_s},
    });
    given.add(QCommandLineOption(
        u"limit"_s, tr("Show at most N objects; %1 where it is not given.").arg(defaultLimit), u"N"_s));
    given.add(QCommandLineOption(u"json"_s, tr("One JSON array of {\"type\", \"id\", \"title\"} (UTF-8).")));
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;
    size_t limit = defaultLimit;
    if (given.has(u"limit"_s)) {
        bool isNumber = false;
        limit = given.value(u"limit"_s).toUInt(&isNumber);
        if (!isNumber || limit == 0)
            return given.refuse(tr("--limit: “%1” is no whole number from 1.").arg(given.value(u"limit"_s)));
    }
    const WordQuery query(given.at(1));
    if (query.isEmpty())
        return given.refuse(tr("QUERY: “%1” has no word to look for.").arg(given.at(1)));

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    const auto dossier = readAll(*store);
    if (!dossier)
        return Refused;
    std::vector<Hit> hits = Search(*dossier, query).run();
    const size_t found = hits.size();
    hits.resize(std::min(found, limit));
    if (given.has(u"json"_s))
        printAsJson(hits);
    else
        printPlainly(hits);
    if (found == 0)
        complain(tr("%1: nothing found for “%2”").arg(given.at(0), given.at(1)));
    else if (found > limit)
        complain(tr("%1 of %2 shown; --limit shows more").arg(limit).arg(found));
    return found == 0 ? Problems : Done;
}

} // namespace chancery::cli
