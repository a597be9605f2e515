// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/source_file.h"
#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "core/io/json_writer.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// All that there is, up to one byte more than the largest file has. One read of a pipe gives what has come
/// so far, which is 64 KiB at most.
QByteArray readToEnd(QFile &file)
{
    QByteArray bytes;
    while (bytes.size() <= largestDocument) {
        const QByteArray more = file.read(largestDocument + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

Outcome<SourceFile> read(const QString &path, const SourceFileOptions &options)
{
    QFile file(path);
    const bool isInput = path == "-"_L1;
    const QString name = isInput ? tr("Standard input") : path;
    if (isInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return Error{name, {}, tr("cannot be read: %1").arg(file.errorString())};
    const QByteArray bytes = readToEnd(file);
    if (file.error() != QFile::NoError)
        return Error{name, {}, tr("cannot be read: %1").arg(file.errorString())};
    if (bytes.size() > largestDocument)
        return Error{name, {}, tr("is longer than %1 MiB").arg(largestDocument / (1024 * 1024))};
    if (bytes.isEmpty())
        return Error{name, {}, tr("is empty")};
    return readSourceBytes(bytes, name, options);
}

/// An attachment of a message, read as the file that it is.
Outcome<SourceFile> readPart(const SourceFile &file, const QString &part, const SourceFileOptions &options)
{
    QStringList names;
    for (const CarriedFile &one : file.document.attachments) {
        if (one.name == part)
            return readSourceBytes(one.bytes, one.name, options);
        names.append(one.name);
    }
    return Error{file.path,
                 {},
                 names.isEmpty() ? tr("carries no other file")
                                 : tr("carries no “%1”, but: %2").arg(part, names.join(u", "_s))};
}

int answerJson(const Outcome<SourceFile> &file)
{
    JsonWriter json(JsonWriter::Style::Compact);
    json.beginObject();
    if (file) {
        json.member("sha256"_L1, file->sha256);
        writeMembers(json, file->document);
    } else {
        json.member("error"_L1, file.error().reason);
    }
    json.endObject();
    print(json.takeBytes() + '\n');
    return file ? Done : Refused;
}

} // namespace

int runText(const QStringList &arguments)
{
    Arguments given({
        .command = u"text"_s,
        .options = u"[--whole] [--json] [--page ADDRESS] [--part NAME] …"_s,
        .description = tr(
            "Prints the text of a file as “attach” reads it: plain text in whatever encoding it is in, "
            "Markdown without its marks, the article of an HTML page or of one that was saved (MHTML, WARC, "
            "WACZ), mail, a PDF, a Word or OpenDocument text in reading order. A file that takes more time "
            "or memory than a report does is given up."),
        .arguments = {{u"FILE"_s, tr("The file; - for standard input.")}},
        .examples = {u"text report.pdf > report.txt"_s},
    });
    given.add(QCommandLineOption(u"whole"_s, tr("Of an HTML page everything, not its article alone.")));
    given.add(QCommandLineOption(
        u"json"_s, tr("One JSON object: sha256, format, encoding, pages, text; what the file says of itself "
                      "(title, author, publisher, published, language, url, saved), and in “found” where "
                      "each stood.")));
    given.add(
        QCommandLineOption(u"page"_s, tr("Of an archive of several pages, the one to read."), u"ADDRESS"_s));
    given.add(QCommandLineOption(
        u"part"_s, tr("Of a message, the attachment of that name, as a file of its own."), u"NAME"_s));
    given.add(
        QCommandLineOption(u"seconds"_s, tr("Give up after so much of the processor's time (60)."), u"N"_s));
    given.add(QCommandLineOption(u"megabytes"_s, tr("Give up where it takes more memory (1024)."), u"N"_s));
    if (const auto status = given.parse(arguments))
        return *status;
    ExtractionLimits limits;
    bool isNumber = true;
    if (given.has(u"seconds"_s))
        limits.seconds = given.value(u"seconds"_s).toInt(&isNumber);
    if (!isNumber || limits.seconds < 1)
        return given.refuse(tr("--seconds takes a whole number from 1."));
    if (given.has(u"megabytes"_s))
        limits.memory = given.value(u"megabytes"_s).toLongLong(&isNumber) * 1024 * 1024;
    if (!isNumber || limits.memory < 1)
        return given.refuse(tr("--megabytes takes a whole number from 1."));
    SourceFileOptions options;
    options.program = QCoreApplication::applicationFilePath();
    options.reading = {.limits = limits, .whole = given.has(u"whole"_s), .page = given.value(u"page"_s)};
    auto file = read(given.at(0), options);
    if (file && given.has(u"part"_s))
        file = readPart(*file, given.value(u"part"_s), options);
    if (given.has(u"json"_s))
        return answerJson(file);
    if (!file) {
        complain(file.error().toString());
        return Refused;
    }
    for (const QString &note : file->document.notes)
        complain(note);
    for (const CarriedFile &one : file->document.attachments)
        complain(tr("It carries “%1” (%2), which --part reads.").arg(one.name, one.mediaType));
    print(file->document.text.toUtf8());
    return Done;
}

} // namespace chancery::cli
