// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "core/io/json_dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

int runCheck(const QStringList &arguments)
{
    Arguments given({
        .command = u"check"_s,
        .options = {},
        .description =
            tr("Checks that a dossier keeps the rules of good dossiers: every passage stands in its source's "
               "text, every fact has a passage that supports it, everything that is shown has a fact, what "
               "rests on one source alone is not called confirmed, judgements are worded by ICD 203.\n"
               "Prints a line for each problem, “where: reason”, the place as a JSON pointer into the "
               "dossier, and nothing for a dossier without problems. A file that cannot be read as a dossier "
               "is refused on standard error, with the file, the place and the reason."),
        .arguments = {dossierArgument()},
        .examples = {u"check builtin:coalition-2026-01"_s, u"check talks.json"_s},
    });
    if (const auto status = given.parse(arguments))
        return *status;

    const auto store = open(given.at(0));
    if (!store)
        return Refused;
    const auto dossier = readAll(*store);
    if (!dossier)
        return Refused;
    const std::vector<Error> problems = checkDossier(*dossier, given.at(0));
    for (const Error &problem : problems)
        printLine(onOneLine(u"%1: %2"_s.arg(problem.place, problem.reason)));
    return problems.empty() ? Done : Problems;
}

} // namespace chancery::cli
