// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// The values of a dossier, of a JSON file even where its references are no good: these are problems to be
/// told, all of them. None after a message.
std::optional<Dossier> readValues(const QString &location)
{
    if (!isJsonDossier(location)) {
        const auto store = open(location);
        return store ? readAll(*store) : std::nullopt;
    }
    auto dossier = readJsonValuesFile(location);
    if (!dossier) {
        complain(dossier.error().toString());
        return std::nullopt;
    }
    return *std::move(dossier);
}

} // namespace

int runCheck(const QStringList &arguments)
{
    Arguments given({
        .command = u"check"_s,
        .options = u"[--strict]"_s,
        .description = tr(
            "Checks that a dossier keeps the rules of good dossiers: every passage stands in its source's "
            "text, every fact has a passage that supports it, everything that is shown has a fact, what "
            "rests on one source alone is not called confirmed, judgements are worded by ICD 203.\n"
            "Prints a line for each problem, “where: reason”, the place as a JSON pointer into the "
            "dossier, and nothing for a dossier without problems. With --strict also what may be meant, but "
            "mostly is not, as “where: warning: reason”. A file that cannot be read as a dossier "
            "is refused on standard error, with the file, the place and the reason."),
        .arguments = {dossierArgument()},
        .examples = {u"check builtin:coalition-2026-01"_s, u"check --strict talks.json"_s},
    });
    given.add(QCommandLineOption(u"strict"_s, tr("Tell warnings too; they count as problems.")));
    if (const auto status = given.parse(arguments))
        return *status;

    const auto dossier = readValues(given.at(0));
    if (!dossier)
        return Refused;
    const bool strict = given.has(u"strict"_s);
    bool clean = true;
    for (const Problem &problem : checkDossier(*dossier, strict ? Warnings::Tell : Warnings::Leave)) {
        clean = false;
        const QString kind = problem.severity == Severity::Warning ? tr("warning: ") : QString();
        printLine(onOneLine(u"%1: %2%3"_s.arg(problem.place, kind, problem.reason)));
    }
    return clean ? Done : Problems;
}

} // namespace chancery::cli
