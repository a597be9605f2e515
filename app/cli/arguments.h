// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::cli {

/// What a subcommand says of itself; the usage check and the help text come from the same words.
struct Usage
{
    struct Argument
    {
        QString name;
        QString description;
        bool repeats = false; ///< one or more of them; the last argument only
    };

    QString command;
    QString options; ///< as the usage line shows them: `[--json | --csv]`
    QString description;
    std::vector<Argument> arguments;
    QStringList examples; ///< without the leading `chancery`
};

/// Reads the arguments of one subcommand. Every subcommand has --help and --version.
class Arguments
{
public:
    explicit Arguments(Usage usage);

    void add(const QCommandLineOption &option);

    /// Reads what follows the subcommand's name. Yields an exit status where there is nothing left to do:
    /// help or version were asked for, or the usage is wrong, which is then said on standard error.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] QString at(int argument) const { return m_parser.positionalArguments().at(argument); }
    [[nodiscard]] QStringList all() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    /// Of an option that may be given several times.
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }

    /// Says on standard error what is wrong with the usage and where the help is; yields the exit status.
    int refuse(const QString &reason) const;

private:
    [[nodiscard]] QString help() const;

    Usage m_usage;
    QCommandLineParser m_parser;
    std::vector<QCommandLineOption> m_options;
};

/// `chancery 0.1.0`.
QString versionLine();

/// Two columns of names and descriptions, as help texts have them.
QString describeAll(const std::vector<std::pair<QString, QString>> &entries);

} // namespace chancery::cli
