// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/argument_language.h"
#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/drawing.h"
#include "app/cli/exit_status.h"
#include "app/cli/headless.h"
#include "app/cli/output_argument.h"
#include "app/cli/where.h"
#include "app/languages/languages.h"
#include "core/exports/data_export.h"
#include "core/io/quoted_only.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// Writes the data, with attached texts whole or only what is quoted of them; false after a message.
bool writeData(const Store &store, const Snapshot &snapshot, DataFormat format, const Output &output,
               bool fullTexts)
{
    const auto values = [&store, fullTexts]() -> Outcome<Dossier> {
        auto dossier = store.readAll();
        return dossier && !fullTexts ? Outcome<Dossier>(withQuotedPassagesOnly(*std::move(dossier)))
                                     : dossier;
    };
    const auto done = exportData(snapshot, values, format, output);
    if (!done) {
        complain(done.error().toString());
        return false;
    }
    if (done->leftOut > 0)
        complain(tr("%1: events left out, for want of a date that a calendar can hold: %2")
                     .arg(output.path)
                     .arg(done->leftOut));
    return true;
}

} // namespace

int runExport(char **argv, const QStringList &arguments)
{
    std::optional<ArgumentLanguage> language(argv);
    static const QStringList formats{u"json"_s,       u"csv"_s, u"ics"_s, u"annotations"_s,
                                     u"timelinejs"_s, u"svg"_s, u"png"_s};
    Arguments given({
        .command = u"export"_s,
        .options = u"--format FORMAT -o OUT [OPTIONS]"_s,
        .description =
            tr("Writes a dossier for other programs:\n"
               "json: the whole dossier in the interchange form, to pass on: of texts that were attached, "
               "which are "
               "other people's, the quoted passages only, unless --full-texts is given.\n"
               "csv: a folder with a file for each kind (RFC 4180), as “chancery list --csv” prints them.\n"
               "ics: the dated events as an iCalendar (RFC 5545): with hours where they are known, else "
               "whole days; what is not certain is "
               "tentative.\n"
               "annotations: the facts on their passages as W3C Web Annotations (JSON-LD).\n"
               "timelinejs: the dated events for TimelineJS (JSON).\n"
               "svg, png: the timeline as a drawing, with --range and --size as wanted.\n"
               "With --where, the part that matches: its facts, what they name and rest on, and of each "
               "event when, where and whether it was.\n"
               "An earlier OUT is replaced once the new one is complete, a dossier with --force alone."),
        .arguments = {dossierArgument()},
        .examples = {u"export builtin:coalition-2026-01 --format ics -o talks.ics"_s,
                     u"export talks.dossier --format csv -o tables"_s,
                     u"export talks.dossier --format svg --range 2025-12/2026-01 -o talks.svg"_s},
    });
    given.add(QCommandLineOption(u"format"_s, tr("One of: %1.").arg(formats.join(u", "_s)), u"FORMAT"_s));
    addOutput(given, tr("The file to write; for csv, the folder. “-” is the standard output."));
    addForce(given);
    addWhere(given);
    given.add(QCommandLineOption(u"full-texts"_s, tr("For json: with the attached texts, whole.")));
    addDrawingOptions(given);
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;
    const QString format = given.value(u"format"_s);
    if (!formats.contains(format))
        return given.refuse(given.has(u"format"_s)
                                ? tr("--format: “%1” is none of: %2.").arg(format, formats.join(u", "_s))
                                : tr("--format FORMAT is missing."));
    const QString path = outputPath(given);
    if (path.isEmpty())
        return Refused;
    const auto out =
        outputFrom(given, path, {given.at(0)}, format == "csv"_L1 ? Streams::Refused : Streams::Written);
    if (!out)
        return Refused;

    const bool isDrawing = format == "svg"_L1 || format == "png"_L1;
    const auto drawing = drawingFrom(given, isDrawing);
    if (!drawing)
        return Refused;
    language.reset();
    std::optional<Headless> headless;
    if (isDrawing)
        headless.emplace();
    int argc = 1; // the arguments are ours, not Qt's
    const std::unique_ptr<QCoreApplication> application =
        isDrawing ? std::unique_ptr<QCoreApplication>(std::make_unique<QGuiApplication>(argc, argv))
                  : std::make_unique<QCoreApplication>(argc, argv);
    speakLanguage();

    const auto whole = openAsGiven(given);
    const auto store = whole ? partOf(given, whole) : nullptr;
    if (!store)
        return Refused;
    const SnapshotPtr snapshot = store->snapshot();
    const bool written = isDrawing ? writeDrawing(*snapshot, *out, format == "svg"_L1, *drawing)
                                   : writeData(*store, *snapshot, *dataFormatFromTerm(format), *out,
                                               given.has(u"full-texts"_s));
    return written ? statusOf(*snapshot) : static_cast<int>(Refused);
}

} // namespace chancery::cli
