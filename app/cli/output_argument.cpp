// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output_argument.h"

#include "app/cli/cli_words.h"
#include "core/io/dossier_file.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

const QString forceOption = u"force"_s;

} // namespace

void addOutput(Arguments &given, const QString &description, const QString &value)
{
    given.add(QCommandLineOption({u"o"_s, u"output"_s}, description, value));
}

void addForce(Arguments &given, const QString &description)
{
    given.add(QCommandLineOption(
        forceOption, description.isEmpty() ? tr("Replace OUT even where it is a dossier.") : description));
}

QString outputPath(const Arguments &given, const QString &value)
{
    QString path = given.value(u"output"_s);
    if (path.isEmpty())
        given.refuse(tr("-o %1 is missing.").arg(value));
    return path;
}

std::optional<Output> outputFrom(const Arguments &given, const QString &path, const QStringList &filesRead,
                                 Streams streams)
{
    Output output(path);
    output.streams = streams == Streams::Written;
    output.replacesDossiers = given.has(forceOption);
    if (path == "-"_L1) {
        if (output.streams)
            return output;
        given.refuse(tr("this form cannot go to the standard output; a file is needed."));
        return std::nullopt;
    }
    for (const QString &file : filesRead) {
        if (isSameFile(file, path)) {
            given.refuse(tr("OUT is a file that is read, and would be lost: “%1”.").arg(path));
            return std::nullopt;
        }
        if (const auto identity = FileIdentity::of(file))
            output.others.push_back(*identity);
    }
    if (!output.replacesDossiers && isDossierFile(path)) {
        given.refuse(tr("OUT is a dossier, which is replaced with --force alone: “%1”.").arg(path));
        return std::nullopt;
    }
    return output;
}

} // namespace chancery::cli
