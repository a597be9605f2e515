// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/csv_writer.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/drawing.h"
#include "app/cli/exit_status.h"
#include "app/cli/headless.h"
#include "app/cli/object_rows.h"
#include "core/exports/annotations.h"
#include "core/exports/calendar.h"
#include "core/exports/timelinejs.h"
#include "core/io/json_dossier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Writes to a temporary file that takes the place of an earlier one when it is complete. False after a
/// message.
bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QFileInfo(path).isDir() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.commit())
        return true;
    complain(u"%1: %2"_s.arg(path, QFileInfo(path).isDir() ? tr("is a folder") : file.errorString()));
    return false;
}

/// One file a kind, named by it, in a folder that is made where it is missing.
bool writeCsvFolder(const Snapshot &snapshot, const QString &path)
{
    if (!QDir().mkpath(path)) {
        complain(u"%1: %2"_s.arg(path, tr("the folder cannot be made")));
        return false;
    }
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        CsvWriter out;
        out.addRow(csvHeadings(kind));
        for (std::uint32_t row = 0; row < snapshot.count(kind); ++row) {
            for (const QStringList &cells : csvRows(snapshot, kind, row))
                out.addRow(cells);
        }
        if (!write(QDir(path).filePath(collectionName(kind) + u".csv"_s), out.bytes()))
            return false;
    }
    return true;
}

bool writeCalendar(const Snapshot &snapshot, const QString &path)
{
    const CalendarExport calendar = exportCalendar(snapshot);
    if (!write(path, calendar.bytes))
        return false;
    if (calendar.leftOut > 0)
        complain(tr("%1: events left out, for want of a date that a calendar can hold: %2")
                     .arg(path)
                     .arg(calendar.leftOut));
    return true;
}

} // namespace

int runExport(char **argv, const QStringList &arguments)
{
    static const QStringList formats{u"json"_s,       u"csv"_s, u"ics"_s, u"annotations"_s,
                                     u"timelinejs"_s, u"svg"_s, u"png"_s};
    Arguments given({
        .command = u"export"_s,
        .options = u"--format FORMAT -o OUT [OPTIONS]"_s,
        .description =
            tr("Writes a dossier for other programs:\n"
               "json: the whole dossier in the interchange form.\n"
               "csv: a folder with a file for each kind (RFC 4180), as “chancery list --csv” prints them.\n"
               "ics: the dated events as an iCalendar (RFC 5545) of all-day entries; what is not certain is "
               "tentative.\n"
               "annotations: the facts on their passages as W3C Web Annotations (JSON-LD).\n"
               "timelinejs: the dated events for TimelineJS (JSON).\n"
               "svg, png: the timeline as a drawing, with --range and --size as wanted.\n"
               "An earlier OUT is replaced once the new one is complete."),
        .arguments = {dossierArgument()},
        .examples = {u"export builtin:coalition-2026-01 --format ics -o talks.ics"_s,
                     u"export talks.dossier --format csv -o tables"_s,
                     u"export talks.dossier --format svg --range 2025-12/2026-01 -o talks.svg"_s},
    });
    given.add(QCommandLineOption(u"format"_s, tr("One of: %1.").arg(formats.join(u", "_s)), u"FORMAT"_s));
    given.add(
        QCommandLineOption({u"o"_s, u"output"_s}, tr("The file to write; for csv, the folder."), u"OUT"_s));
    addDrawingOptions(given);
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;
    const QString format = given.value(u"format"_s);
    const QString out = given.value(u"output"_s);
    if (!formats.contains(format))
        return given.refuse(given.has(u"format"_s)
                                ? tr("--format: “%1” is none of: %2.").arg(format, formats.join(u", "_s))
                                : tr("--format FORMAT is missing."));
    if (out.isEmpty())
        return given.refuse(tr("-o OUT is missing."));
    if (isSameFile(given.at(0), out))
        return given.refuse(tr("the export would be written over the dossier: “%1”.").arg(out));

    const bool isDrawing = format == "svg"_L1 || format == "png"_L1;
    const auto drawing = drawingFrom(given, isDrawing);
    if (!drawing)
        return Refused;
    std::optional<Headless> headless;
    if (isDrawing)
        headless.emplace();
    int argc = 1; // the arguments are ours, not Qt's
    const std::unique_ptr<QCoreApplication> application =
        isDrawing ? std::unique_ptr<QCoreApplication>(std::make_unique<QGuiApplication>(argc, argv))
                  : std::make_unique<QCoreApplication>(argc, argv);

    const auto store = openAsGiven(given);
    if (!store)
        return Refused;
    const SnapshotPtr snapshot = store->snapshot();
    bool written = false;
    if (isDrawing) {
        written = writeDrawing(*snapshot, out, format == "svg"_L1, *drawing);
    } else if (format == "csv"_L1) {
        written = writeCsvFolder(*snapshot, out);
    } else if (format == "ics"_L1) {
        written = writeCalendar(*snapshot, out);
    } else if (format == "annotations"_L1) {
        written = write(out, exportAnnotations(*snapshot));
    } else if (format == "timelinejs"_L1) {
        written = write(out, exportTimelineJs(*snapshot));
    } else if (const auto dossier = readAll(*store)) {
        written = write(out, writeJsonDossier(*dossier));
    }
    return written ? statusOf(*snapshot) : static_cast<int>(Refused);
}

} // namespace chancery::cli
