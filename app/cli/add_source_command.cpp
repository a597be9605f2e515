// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/proposed_source.h"
#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/written_in_place.h"
#include "core/edit/objects.h"
#include "core/io/json_dossier.h"
#include "core/session/author.h"
#include "core/store/open_dossier.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// The options that state what a file may not, with what the file says of it.
struct Statement
{
    QString option;
    const char *description;
    const char *value;
    Stated DocumentText::*stated;
    QString SourceDescription::*member;
};

const std::vector<Statement> &statements()
{
    static const std::vector<Statement> all{
        {u"title"_s, QT_TRANSLATE_NOOP("Cli", "Its title, instead of the file's own."), "T",
         &DocumentText::title, &SourceDescription::title},
        {u"publisher"_s, QT_TRANSLATE_NOOP("Cli", "Who published it."), "P", &DocumentText::publisher,
         &SourceDescription::publisher},
        {u"author"_s, QT_TRANSLATE_NOOP("Cli", "Who wrote it."), "A", &DocumentText::author,
         &SourceDescription::author},
        {u"language"_s, QT_TRANSLATE_NOOP("Cli", "The language it is in (BCP 47)."), "L",
         &DocumentText::language, &SourceDescription::language},
        {u"url"_s, QT_TRANSLATE_NOOP("Cli", "Where it is from."), "URL", &DocumentText::url,
         &SourceDescription::url},
    };
    return all;
}

} // namespace

int runAddSource(const QStringList &arguments)
{
    Arguments given({
        .command = u"add-source"_s,
        .options = u"[--title T] [--published DATE] [--publisher P] …"_s,
        .description = tr("Adds a file to a dossier as a new source with its full text: whatever “chancery "
                          "text” reads. Title, "
                          "publisher, author, date, language and address are taken from what the file says "
                          "of itself unless "
                          "they are given; what they were taken from is printed. Its reliability is F until "
                          "somebody judges "
                          "it."),
        .arguments = {dossierArgument(), {u"FILE"_s, tr("The file.")}},
        .examples = {u"add-source talks.dossier report.html"_s,
                     u"add-source talks.json --title \"Talks open\" --published 2026-01-02 report.txt"_s},
    });
    for (const Statement &one : statements())
        given.add(QCommandLineOption(one.option, tr(one.description), QString::fromLatin1(one.value)));
    given.add(QCommandLineOption(u"published"_s, tr("When it was published (EDTF)."), u"DATE"_s));
    if (const auto status = given.parse(arguments))
        return *status;
    const QString location = given.at(0);
    if (location.startsWith("builtin:"_L1))
        return given.refuse(
            tr("A built-in dossier cannot be changed; “chancery convert %1 my.json” makes a copy.")
                .arg(location));
    std::optional<Edtf> published;
    if (given.has(u"published"_s)) {
        auto date = Edtf::parse(given.value(u"published"_s));
        if (!date)
            return given.refuse(
                tr("--published: “%1” is no date: %2").arg(given.value(u"published"_s), date.error().reason));
        published = *std::move(date);
    }
    const WrittenInPlace inPlace(location);
    const auto store = open(location);
    if (!store)
        return Refused;
    SourceFileOptions options;
    options.program = QCoreApplication::applicationFilePath();
    const auto file = readSourceFile(given.at(1), options);
    if (!file) {
        complain(file.error().toString());
        return Refused;
    }

    Source source = proposedSource(*file, QDate::currentDate());
    const DocumentText document = withItsHead(file->document);
    QStringList found;
    for (const Statement &one : statements()) {
        const Stated &stated = document.*one.stated;
        if (given.has(one.option))
            source.*one.member = given.value(one.option);
        else if (!stated.value.isEmpty())
            found.append(tr("%1: %2 (%3)").arg(one.option, stated.value, stated.where));
    }
    if (source.title.trimmed().isEmpty())
        source.title = QFileInfo(given.at(1)).completeBaseName();
    if (published) {
        source.published = published;
        source.publishedReason = tr("Given when it was added.");
    } else if (source.published) {
        const Stated &day = document.published;
        found.append(tr("published: %1 (%2)").arg(day.value, day.where));
    }

    auto edit = addObject(*store->snapshot(), std::move(source));
    if (!edit) {
        complain(edit.error().toString());
        return Refused;
    }
    edit->change.author = systemUserName();
    const auto applied = store->apply(edit->change);
    if (!applied) {
        complain(applied.error().toString());
        return Refused;
    }
    if (applied->upgraded)
        complain(upgradedNotice());
    if (isJsonDossier(location)) {
        const auto dossier = readAll(*store);
        if (!dossier)
            return Refused;
        const auto write = [&] { return writeJsonDossierFile(*dossier, location); };
        if (const Status written = inPlace.replace(write); !written) {
            complain(written.error().toString());
            return Refused;
        }
    }
    printLine(edit->object.id);
    for (const QString &line : found + file->document.notes)
        printLine(onOneLine(u"  "_s + line));
    return Done;
}

} // namespace chancery::cli
