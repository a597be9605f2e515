// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "app/cli/output_argument.h"
#include "core/edit/new_dossier.h"
#include "core/io/dossier_limits.h"
#include "core/io/json_dossier.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

int runNew(const QStringList &arguments)
{
    Arguments given({
        .command = u"new"_s,
        .options = u"--title T [--language L] [--force]"_s,
        .description =
            tr("Makes an empty dossier, to which “chancery add-source” and “chancery apply” add: the "
               "working form (.dossier) or the interchange form (.json), by OUT's ending."),
        .arguments = {{u"OUT"_s, tr("The file to write; its name ends in .dossier or .json.")}},
        .examples = {u"new --title \"Talks in Port\" --language en talks.dossier"_s},
    });
    given.add(QCommandLineOption(u"title"_s, tr("What the dossier is called."), u"T"_s));
    given.add(QCommandLineOption(u"language"_s, tr("The language it is in (BCP 47): en, de, uk."), u"L"_s));
    addForce(given);
    if (const auto status = given.parse(arguments))
        return *status;
    const QString out = given.at(0);
    const QString title = given.value(u"title"_s).simplified();
    const QString language = given.value(u"language"_s);
    if (!out.endsWith(".dossier"_L1, Qt::CaseInsensitive) && !out.endsWith(".json"_L1, Qt::CaseInsensitive))
        return given.refuse(tr("OUT must end in .dossier or .json: “%1” does not.").arg(out));
    if (title.isEmpty())
        return given.refuse(tr("--title is missing: a dossier has a title."));
    if (title.size() > longestText)
        return given.refuse(tr("The title is longer than %1 characters.").arg(longestText));
    if (given.has(u"language"_s) && !isLanguageTag(language))
        return given.refuse(tr("--language: “%1” is no language tag.").arg(language));
    const auto output = outputFrom(given, out, {}, Streams::Refused);
    if (!output)
        return Refused;

    const auto dossier = newDossier(title, language);
    if (!dossier)
        return given.refuse(dossier.error().toString());
    const Status written = out.endsWith(".json"_L1, Qt::CaseInsensitive)
                               ? writeJsonDossierFile(*dossier, *output)
                               : Store::write(*dossier, *output);
    if (!written) {
        complain(written.error().toString());
        return Refused;
    }
    return Done;
}

} // namespace chancery::cli
