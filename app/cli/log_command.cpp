// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "core/check/problem.h"
#include "core/io/json_writer.h"
#include "core/store/past_change.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

QLatin1StringView term(Fate fate)
{
    switch (fate) {
    case Fate::Added:
        return "added"_L1;
    case Fate::Removed:
        return "removed"_L1;
    case Fate::Changed:
        break;
    }
    return "changed"_L1;
}

QByteArray asJson(const std::vector<PastChange> &changes)
{
    JsonWriter out;
    out.beginArray();
    for (const PastChange &change : changes) {
        out.beginObject();
        out.member("number"_L1, change.number);
        out.member("time"_L1, change.time);
        out.member("author"_L1, change.author);
        out.member("words"_L1, change.words);
        out.key("objects"_L1);
        out.beginArray();
        for (const PastChange::Touched &touched : change.objects) {
            out.beginObject();
            out.member("fate"_L1, term(touched.fate));
            out.member("kind"_L1, QString(collectionName(touched.object.kind)).chopped(1));
            out.member("id"_L1, touched.object.id);
            out.member("title"_L1, touched.title);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
    return out.takeBytes() + '\n';
}

} // namespace

int runLog(const QStringList &arguments)
{
    Arguments given({
        .command = u"log"_s,
        .options = u"[--json]"_s,
        .description = tr(
            "Prints who changed what in a .dossier, and when (UTC), the oldest change first: a line for each "
            "change, and one for each object that it touched. A JSON dossier carries no such history."),
        .arguments = {dossierArgument()},
        .examples = {u"log talks.dossier"_s, u"log --json talks.dossier"_s},
    });
    given.add(QCommandLineOption(u"json"_s, tr("Print a JSON array.")));
    if (const auto status = given.parse(arguments))
        return *status;
    const auto store = open(given.at(0));
    if (!store)
        return Refused;
    const auto changes = store->history();
    if (!changes) {
        complain(changes.error().toString());
        return Refused;
    }
    if (given.has(u"json"_s)) {
        print(asJson(*changes));
        return changes->empty() ? Problems : Done;
    }
    for (const PastChange &change : *changes) {
        const QString author = change.author.isEmpty() ? tr("nobody named") : change.author;
        printLine(onOneLine(
            u"%1  %2  %3: %4"_s.arg(QString::number(change.number), change.time, author, change.words)));
        for (const PastChange::Touched &touched : change.objects)
            printLine(onOneLine(u"    %1 %2 %3"_s.arg(term(touched.fate), label(touched.object.kind),
                                                      namedInMessage(touched.title, touched.object.id))));
    }
    return changes->empty() ? Problems : Done;
}

} // namespace chancery::cli
