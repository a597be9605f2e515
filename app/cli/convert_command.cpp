// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/output_argument.h"
#include "core/io/json_dossier.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

int runConvert(const QStringList &arguments)
{
    Arguments given({
        .command = u"convert"_s,
        .options = u"[--force] [--as-known-on DATE]"_s,
        .description =
            tr("Writes a dossier in the other form, without loss: the working form (.dossier, SQLite) or the "
               "interchange form (.json). Converting there and back again gives the same JSON to the byte.\n"
               "An earlier OUT is replaced once the new one is complete, a dossier with --force alone; if "
               "anything fails it stays as it was."),
        .arguments = {{u"IN"_s, dossierArgument().description},
                      {u"OUT"_s, tr("The file to write; its name ends in .dossier or .json. “-” is JSON on "
                                    "the standard output.")}},
        .examples = {u"convert talks.dossier talks.json"_s,
                     u"convert builtin:coalition-2026-01 my.dossier"_s},
    });
    addForce(given);
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;
    const QString in = given.at(0);
    const QString out = given.at(1);
    const bool toStore = out.endsWith(u".dossier"_s, Qt::CaseInsensitive);
    const bool toJson = out.endsWith(u".json"_s, Qt::CaseInsensitive) || out == u"-"_s;
    if (!toStore && !toJson)
        return given.refuse(tr("OUT must end in .dossier or .json: “%1” does not.").arg(out));
    const auto output = outputFrom(given, out, {in}, toJson ? Streams::Written : Streams::Refused);
    if (!output)
        return Refused;

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    const auto dossier = readAll(*store);
    if (!dossier)
        return Refused;
    const Status written =
        toStore ? Store::write(*dossier, *output) : writeJsonDossierFile(*dossier, *output);
    if (!written) {
        complain(written.error().toString());
        return Refused;
    }
    return Done;
}

} // namespace chancery::cli
