// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/text_table.h"
#include "app/cli/where.h"
#include "core/domain/terms.h"
#include "core/io/json_writer.h"
#include "core/search/search_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr int defaultLimit = 50;

/// Offsets count Unicode code points, as everywhere in JSON output.
void writeMarks(JsonWriter &out, QLatin1StringView name, const QString &text,
                const std::vector<MarkRange> &marks)
{
    const auto points = [](QStringView part) { return static_cast<std::int64_t>(part.toUcs4().size()); };
    out.key(name);
    out.beginArray();
    for (const MarkRange &mark : marks) {
        const std::int64_t start = points(QStringView(text).left(mark.start));
        out.beginObject();
        out.member("start"_L1, start);
        out.member("end"_L1, start + points(QStringView(text).mid(mark.start, mark.length)));
        out.endObject();
    }
    out.endArray();
}

void printAsJson(const std::vector<SearchGroup> &groups)
{
    JsonWriter out;
    out.beginArray();
    for (const SearchGroup &group : groups) {
        for (const SearchResult &result : group.results) {
            out.beginObject();
            out.member("type"_L1, QString(collectionName(group.kind)).chopped(1));
            out.member("id"_L1, result.object.id);
            out.member("title"_L1, result.title);
            writeMarks(out, "titleMarks"_L1, result.title, result.titleMarks);
            if (!result.sentence.isEmpty()) {
                out.member("sentence"_L1, result.sentence);
                writeMarks(out, "sentenceMarks"_L1, result.sentence, result.sentenceMarks);
            }
            if (!result.from.isEmpty())
                out.member("from"_L1, result.from);
            out.endObject();
        }
    }
    out.endArray();
    print(out.takeBytes() + '\n');
}

void printPlainly(const std::vector<SearchGroup> &groups)
{
    TextTable table({tr("KIND"), tr("ID"), tr("TITLE")});
    for (const SearchGroup &group : groups) {
        for (const SearchResult &result : group.results)
            table.addRow({label(group.kind), result.object.id, result.title});
    }
    table.finish();
}

/// Takes from what was found the best of each kind in turn, until there are as many as are wanted.
void share(std::vector<SearchGroup> &groups, size_t limit)
{
    std::vector<size_t> taken(groups.size());
    for (size_t left = limit, round = 0; left > 0; ++round) {
        const size_t before = left;
        for (size_t i = 0; i < groups.size() && left > 0; ++i) {
            if (round < groups[i].results.size()) {
                ++taken[i];
                --left;
            }
        }
        if (left == before)
            break;
    }
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i].results.resize(taken[i]);
}

} // namespace

int runSearch(const QStringList &arguments)
{
    Arguments given({
        .command = u"search"_s,
        .options = u"[--limit N] [--json] [--as-known-on DATE]"_s,
        .description =
            tr("Finds objects by their words: titles, statements, names and aliases, passages and texts; "
               "facts also by any name of those they concern. Kind by kind, the best first.") +
            u'\n' + queryLanguageHelp(),
        .arguments = {dossierArgument(),
                      {u"QUERY"_s, tr("The query, as one argument: quote it for the shell.")}},
        .examples =
            {u"search builtin:coalition-2026-01 elysee"_s,
             u"search builtin:coalition-2026-01 'zelenskyy ceasefire -paris' --limit 10"_s,
             u"search builtin:coalition-2026-01 '\"peace plan\" who:tusk before:2026-01-06' --json"_s},
    });
    given.add(QCommandLineOption(
        u"limit"_s, tr("Show at most N objects; %1 where it is not given.").arg(defaultLimit), u"N"_s));
    given.add(QCommandLineOption(
        u"json"_s,
        tr("One JSON array of {\"type\", \"id\", \"title\", \"titleMarks\", and where there are any "
           "\"sentence\", \"sentenceMarks\", \"from\"} (UTF-8).")));
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
    const Query query = readQuery(given.at(1));
    if (query.isEmpty())
        return given.refuse(tr("QUERY: “%1” has nothing to look for.").arg(given.at(1)));

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    const auto run = SearchRun::open(store->snapshot());
    if (!run) {
        complain(run.error().toString());
        return Refused;
    }
    std::vector<SearchGroup> groups;
    const Status status = (*run)->run(query, limit * searchOrder().size(), {},
                                      [&](SearchGroup &&group) { groups.push_back(std::move(group)); });
    if (!status) {
        complain(status.error().toString());
        return Refused;
    }
    size_t found = 0;
    bool isAtLeast = false;
    for (const SearchGroup &group : groups) {
        found += group.found;
        isAtLeast = isAtLeast || group.isAtLeast;
    }
    for (const SearchGroup &group : groups) {
        if (group.isAtLeast)
            complain(tr("More than %1 %2 match: those shown are the best of the first %1 in the dossier. "
                        "More words find others.")
                         .arg(group.found)
                         .arg(pluralLabel(group.kind)));
    }
    share(groups, limit);
    if (given.has(u"json"_s))
        printAsJson(groups);
    else
        printPlainly(groups);
    if (found == 0)
        complain(tr("%1: nothing found for “%2”").arg(given.at(0), given.at(1)));
    else if (found > limit)
        complain((isAtLeast ? tr("%1 of more than %2 shown; --limit shows more")
                            : tr("%1 of %2 shown; --limit shows more"))
                     .arg(limit)
                     .arg(found));
    return found == 0 ? Problems : Done;
}

} // namespace chancery::cli
