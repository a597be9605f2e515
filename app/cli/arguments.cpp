// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "app/cli/text_table.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

/// Whether an argument, by its name in the usage, is the name of a file.
bool isOfFile(const QString &argument)
{
    static const QStringList files{u"DOSSIER"_s, u"FILE"_s,   u"FILE.txt"_s, u"IN"_s,
                                   u"OUT"_s,     u"NEW"_s,    u"BASE"_s,     u"MINE"_s,
                                   u"THEIRS"_s,  u"BEFORE"_s, u"AFTER"_s,    u"CHANGES.json"_s};
    return files.contains(argument);
}

/// `-o, --output FILE`.
QString spelling(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    QString result = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        result += u' ' + option.valueName();
    return result;
}

} // namespace

QString versionLine()
{
    return u"chancery "_s + QStringLiteral(CHANCERY_VERSION);
}

QString describeAll(const std::vector<std::pair<QString, QString>> &entries)
{
    qsizetype width = 0;
    for (const auto &[name, description] : entries)
        width = std::max(width, name.size());
    width = std::min<qsizetype>(width, 30);

    QString result;
    for (const auto &[name, description] : entries) {
        const QStringList lines = wrap(description, textWidth - 4 - static_cast<int>(width));
        result += u"  "_s + name.leftJustified(width);
        for (int i = 0; i < lines.size(); ++i) {
            if (i > 0 || name.size() > width)
                result += u'\n' + QString(width + 2, u' ');
            result += u"  "_s + lines.at(i);
        }
        result += u'\n';
    }
    return result;
}

Arguments::Arguments(Usage usage)
    : m_usage(std::move(usage))
{
}

void Arguments::add(const QCommandLineOption &option)
{
    m_parser.addOption(option);
    m_options.push_back(option);
}

std::optional<int> Arguments::parse(const QStringList &arguments)
{
    add(QCommandLineOption({u"h"_s, u"help"_s}, tr("Show this help and stop.")));
    add(QCommandLineOption({u"v"_s, u"version"_s}, tr("Show the version and stop.")));

    const bool parsed = m_parser.parse(QStringList{m_usage.command} + arguments);
    if (parsed && m_parser.isSet(u"help"_s)) {
        print(help().toUtf8());
        return Done;
    }
    if (parsed && m_parser.isSet(u"version"_s)) {
        printLine(versionLine());
        return Done;
    }
    if (!parsed)
        return refuse(m_parser.errorText());

    const QStringList given = m_parser.positionalArguments();
    const auto wanted = static_cast<qsizetype>(m_usage.arguments.size());
    if (given.size() < wanted) {
        return refuse(tr("%1 is missing.").arg(m_usage.arguments.at(static_cast<size_t>(given.size())).name));
    }
    const bool repeats = wanted > 0 && m_usage.arguments.back().repeats;
    if (given.size() > wanted && !repeats)
        return refuse(tr("“%1” is one argument too many.").arg(given.at(wanted)));
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &name = m_usage.arguments.at(static_cast<size_t>(std::min(i, wanted - 1))).name;
        if (given.at(i).isEmpty() && isOfFile(name))
            return refuse(tr("%1 is empty, and names no file.").arg(name));
    }
    return std::nullopt;
}

int Arguments::refuse(const QString &reason) const
{
    complain(u"chancery %1: %2"_s.arg(m_usage.command, reason));
    complain(tr("“chancery %1 --help” says how it is used.").arg(m_usage.command));
    return Refused;
}

QString Arguments::help() const
{
    QString usage = u"chancery "_s + m_usage.command;
    std::vector<std::pair<QString, QString>> arguments;
    for (const Usage::Argument &argument : m_usage.arguments) {
        usage += u' ' + argument.name + (argument.repeats ? u"..."_s : QString());
        arguments.emplace_back(argument.name, argument.description);
    }
    if (!m_usage.options.isEmpty())
        usage += u' ' + m_usage.options;

    std::vector<std::pair<QString, QString>> options;
    for (const QCommandLineOption &option : m_options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            options.emplace_back(spelling(option), option.description());
    }

    QString result = tr("Usage: %1").arg(usage) + u"\n\n"_s;
    for (const QString &paragraph : m_usage.description.split(u'\n'))
        result += wrap(paragraph, textWidth).join(u'\n') + u'\n';
    if (!arguments.empty())
        result += u'\n' + tr("Arguments:") + u'\n' + describeAll(arguments);
    result += u'\n' + tr("Options:") + u'\n' + describeAll(options);
    if (!m_usage.examples.isEmpty()) {
        result += u'\n' + tr("Examples:") + u'\n';
        for (const QString &example : m_usage.examples)
            result += u"  chancery "_s + example + u'\n';
    }
    const QString status = tr("Exit status: 0 done; 1 the dossier has problems or nothing was found; 2 wrong "
                              "usage or unreadable input.");
    result += u'\n' + wrap(status, textWidth).join(u'\n') + u'\n';
    return result;
}

} // namespace chancery::cli
