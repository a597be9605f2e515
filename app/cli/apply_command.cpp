// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/written_in_place.h"
#include "core/edit/change_file.h"
#include "core/io/json_dossier.h"
#include "core/session/author.h"
#include "core/store/open_dossier.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// The bytes of a file, or of standard input for `-`; none after a message.
std::optional<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        complain(tr("%1: cannot be read: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    QByteArray bytes = file.read(largestJsonDossier + 1);
    if (file.error() != QFileDevice::NoError) {
        complain(tr("%1: cannot be read: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    if (bytes.size() > largestJsonDossier) {
        complain(tr("%1: is larger than any dossier").arg(path));
        return std::nullopt;
    }
    return bytes;
}

void printAll(const QStringList &lines, const QString &format)
{
    for (const QString &line : lines)
        printLine(onOneLine(format.arg(line)));
}

} // namespace

int runApply(const QStringList &arguments)
{
    Arguments given({
        .command = u"apply"_s,
        .options = u"[--dry-run] [--with-dependents]"_s,
        .description =
            tr("Changes a dossier by a JSON file of objects to put and ids to remove, as one change: "
               "{\"put\": {\"facts\": [...], \"sources\": [...], ...}, \"remove\": [\"id\", ...]}. Objects "
               "are whole, as in a JSON dossier; one whose id is there already takes its place. A source "
               "without “text” keeps the text it has.\n"
               "Prints what came of it, a line each. A change that breaks the rules of a dossier is refused, "
               "and so is the removal of what others rest on: the message names them, the exit status is 1 "
               "and nothing has changed. A JSON dossier is written anew as a whole, unless somebody else has "
               "changed it in the meantime."),
        .arguments = {dossierArgument(), {u"CHANGES.json"_s, tr("The changes; “-” is standard input.")}},
        .examples = {u"apply talks.dossier changes.json"_s, u"apply --dry-run talks.json changes.json"_s},
    });
    given.add(QCommandLineOption(u"dry-run"_s, tr("Print what would come of it and change nothing.")));
    given.add(QCommandLineOption(u"with-dependents"_s,
                                 tr("Let what cannot be without a removed object go with it.")));
    if (const auto status = given.parse(arguments))
        return *status;
    const QString location = given.at(0);
    if (location.startsWith("builtin:"_L1))
        return given.refuse(
            tr("A built-in dossier cannot be changed; “chancery convert %1 my.json” makes a copy.")
                .arg(location));
    const WrittenInPlace inPlace(location);
    const auto opened = open(location);
    if (!opened)
        return Refused;
    const auto bytes = readInput(given.at(1));
    if (!bytes)
        return Refused;
    const QString name = given.at(1) == "-"_L1 ? tr("standard input") : given.at(1);
    const auto before = readAll(*opened);
    if (!before)
        return Refused;

    const bool isJson = isJsonDossier(location);
    std::shared_ptr<Store> store = opened;
    if (given.has(u"dry-run"_s) && !isJson) {
        auto copy = Store::fromDossier(*before, location);
        if (!copy) {
            complain(copy.error().toString());
            return Refused;
        }
        store = *std::move(copy);
    }
    const SnapshotPtr snapshot = store->snapshot();
    const auto file = readChangeFile(*bytes, name, *snapshot);
    if (!file) {
        complain(file.error().toString());
        return Refused;
    }
    const auto edit =
        changeOf(*file, *snapshot, given.has(u"with-dependents"_s) ? Dependents::Go : Dependents::Keep);
    if (!edit) {
        complain(edit.error().toString());
        return Problems;
    }
    Change change = edit->change;
    change.author = systemUserName();
    const TitlesOfObjects gone = titlesOf(*snapshot, change.remove); // which nobody knows afterwards
    const auto applied = store->apply(change);
    if (!applied) {
        complain(applied.error().toString());
        // What has no place is no fault of the change: the file could not be written.
        return applied.error().place.isEmpty() ? Refused : Problems;
    }
    if (applied->upgraded)
        complain(upgradedNotice());
    const auto after = readAll(*store);
    if (!after)
        return Refused;
    if (isJson && !given.has(u"dry-run"_s)) {
        const auto write = [&] { return writeJsonDossierFile(*after, location); };
        if (const Status written = inPlace.replace(write); !written) {
            complain(written.error().toString());
            return Refused;
        }
    }
    printAll(consequences(*snapshot, *applied->snapshot, gone), u"%1"_s);
    printAll(edit->consequences, u"%1"_s);
    printAll(newlyUnfinished(*before, *after), tr("still to do: %1"));
    return statusOf(*applied->snapshot);
}

} // namespace chancery::cli
