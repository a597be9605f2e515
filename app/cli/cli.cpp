// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/exit_status.h"
#include "app/cli/text_commands.h"
#include "app/cli/text_table.h"
#include "app/languages/languages.h"
#include "app/languages/system_locale.h"
#include "core/store/dossier_address.h"
#include "core/store/open_dossier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

using RunPlainly = int (*)(const QStringList &arguments);
using RunWithApplication = int (*)(char **argv, const QStringList &arguments);
using Run = std::variant<RunPlainly, RunWithApplication>;

struct Command
{
    QLatin1StringView name;
    const char *summary;
    Run run;
};

constexpr std::array commands{
    Command{"check"_L1, QT_TRANSLATE_NOOP("Cli", "Report what breaks the rules of good dossiers."), runCheck},
    Command{"list"_L1, QT_TRANSLATE_NOOP("Cli", "List the events, facts, figures … of a dossier."), runList},
    Command{"show"_L1, QT_TRANSLATE_NOOP("Cli", "Show an object with its facts, sources and passages."),
            runShow},
    Command{"search"_L1, QT_TRANSLATE_NOOP("Cli", "Find objects by their words."), runSearch},
    Command{"overlap"_L1, QT_TRANSLATE_NOOP("Cli", "Show what sources have in common word for word."),
            runOverlap},
    Command{"briefing"_L1, QT_TRANSLATE_NOOP("Cli", "Write a cited briefing as a PDF."), runBriefing},
    Command{"export"_L1, QT_TRANSLATE_NOOP("Cli", "Write a dossier for other programs."), runExport},
    Command{"picture"_L1, QT_TRANSLATE_NOOP("Cli", "Write the viewer's window as a PNG picture."),
            runPictureCommand},
    Command{"convert"_L1, QT_TRANSLATE_NOOP("Cli", "Convert between .dossier and .json without loss."),
            runConvert},
    Command{"attach"_L1, QT_TRANSLATE_NOOP("Cli", "Give a source its full text from a local file."),
            runAttach},
    Command{"new"_L1, QT_TRANSLATE_NOOP("Cli", "Make an empty dossier."), runNew},
    Command{"add-source"_L1, QT_TRANSLATE_NOOP("Cli", "Add a file to a dossier as a new source."),
            runAddSource},
    Command{"import"_L1, QT_TRANSLATE_NOOP("Cli", "Bring in lists and timelines of other programs."),
            runImport},
    Command{"apply"_L1, QT_TRANSLATE_NOOP("Cli", "Put and remove objects by a file, as one change."),
            runApply},
    Command{"log"_L1, QT_TRANSLATE_NOOP("Cli", "Say who changed what in a dossier, and when."), runLog},
    Command{"diff"_L1, QT_TRANSLATE_NOOP("Cli", "Say what changed from one dossier to another."), runDiff},
    Command{"merge"_L1, QT_TRANSLATE_NOOP("Cli", "Merge two dossiers that came of one."), runMerge},
    Command{"date"_L1, QT_TRANSLATE_NOOP("Cli", "Say which days dates of EDTF may mean."), runDate},
    Command{"sentences"_L1, QT_TRANSLATE_NOOP("Cli", "Divide a text into sentences."), runSentences},
    Command{"text"_L1, QT_TRANSLATE_NOOP("Cli", "Print the text of a PDF, a page or any text file."),
            runText},
    Command{"anchor"_L1, QT_TRANSLATE_NOOP("Cli", "Find passages in a text."), runAnchor},
};

/// Qt works in UTF-8 and warns at every start under a locale that is not, which is what a bare system has.
void useUtf8Locale()
{
    if (!writesUtf8()) {
        keepDesktopLanguage(); // which needs no locale of the system's
        qputenv("LC_ALL", "C.UTF-8");
    }
}

QStringList argumentsAfterProgram(int argc, char **argv)
{
    QStringList result;
    for (int i = 1; i < argc; ++i)
        result.append(QString::fromLocal8Bit(argv[i]));
    return result;
}

/// What the viewer's own command line says once Qt's options are set aside.
struct ViewerArguments
{
    QStringList dossiers;
    QString unknownOption;
};

ViewerArguments readViewerArguments(const QStringList &arguments)
{
    // QGuiApplication and QApplication document these; they take one or two leading hyphens.
    static const QStringList withValue{u"platform"_s,        u"platformpluginpath"_s,
                                       u"platformtheme"_s,   u"plugin"_s,
                                       u"qwindowgeometry"_s, u"geometry"_s,
                                       u"qwindowicon"_s,     u"icon"_s,
                                       u"qwindowtitle"_s,    u"title"_s,
                                       u"display"_s,         u"session"_s,
                                       u"style"_s,           u"stylesheet"_s,
                                       u"fontengine"_s};
    static const QStringList alone{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s, u"sync"_s};

    ViewerArguments result;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(u'-') || argument.size() == 1) {
            result.dossiers.append(argument);
            continue;
        }
        if (argument == u"--"_s) {
            onlyFiles = true;
            continue;
        }
        QString name = argument.mid(argument.startsWith(u"--"_s) ? 2 : 1);
        const qsizetype equals = name.indexOf(u'=');
        if (withValue.contains(name.left(equals < 0 ? name.size() : equals))) {
            if (equals < 0)
                ++i; // its value is the next argument
        } else if (!alone.contains(name) && result.unknownOption.isEmpty()) {
            result.unknownOption = argument;
        }
    }
    return result;
}

QString help()
{
    std::vector<std::pair<QString, QString>> entries;
    entries.reserve(std::size(commands));
    for (const Command &command : commands)
        entries.emplace_back(QString(command.name), tr(command.summary));
    const auto paragraph = [](const QString &text) { return wrap(text, textWidth).join(u'\n') + u'\n'; };

    QString result =
        tr("Usage: chancery [DOSSIER[#ID]...]") + u'\n' + tr("       chancery COMMAND ...") + u"\n\n"_s;
    result += paragraph(tr("Chancery views diplomatic timelines: what happened, who took part, which options "
                           "are on the table, and what each report said of it, word for word. Without a "
                           "command it opens the viewer, on each of the dossiers named, or on a page to "
                           "choose one."));
    result +=
        u'\n' + describeAll({{u"DOSSIER"_s, dossierArgument().description},
                             {u"ID"_s, tr("The object the viewer opens at, as “Copy link” makes it.")}});
    result += u'\n' + tr("Commands:") + u'\n' + describeAll(entries);
    result += u'\n' + tr("Options:") + u'\n' +
              describeAll({{u"-h, --help"_s, tr("Show this help and stop; after a command, the command's.")},
                           {u"-v, --version"_s, tr("Show the version and stop.")}});
    result += u'\n' + tr("Examples:") + u'\n' + u"  chancery talks.dossier\n"_s +
              u"  chancery talks.dossier#ev-paris-summit\n"_s +
              u"  chancery list builtin:coalition-2026-01 events\n"_s + u"  chancery list --help\n"_s;
    result +=
        u'\n' + paragraph(tr("Results go to standard output, messages to standard error. Exit status: 0 "
                             "done; 1 the dossier has problems or nothing was found; 2 wrong usage or "
                             "unreadable input."));
    return result;
}

int refuse(const QString &reason)
{
    complain(u"chancery: "_s + reason);
    complain(tr("“chancery --help” says how it is used."));
    return Refused;
}

/// Whether the viewer can be opened on what the command line says.
std::optional<int> checkViewerArguments(const QStringList &arguments)
{
    const ViewerArguments viewer = readViewerArguments(arguments);
    if (!viewer.unknownOption.isEmpty())
        return refuse(tr("There is no option “%1”.").arg(viewer.unknownOption));
    for (const QString &address : viewer.dossiers) {
        const QString dossier = parseDossierAddress(address).location;
        if (dossier.startsWith(u"builtin:"_s) || QFileInfo::exists(dossier))
            continue;
        // What stands first with more behind it was meant as a command.
        return refuse(viewer.dossiers.size() > 1 && address == viewer.dossiers.first()
                          ? tr("There is no command “%1”.").arg(dossier)
                          : tr("“%1” is neither a command nor a file.").arg(dossier));
    }
    return std::nullopt;
}

} // namespace

std::optional<int> run(int argc, char **argv)
{
    useUtf8Locale();
    const QStringList arguments = argumentsAfterProgram(argc, argv);
    const QString first = arguments.value(0);
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command &candidate) { return candidate.name == first; });
    const bool asksHelp = first == u"--help"_s || first == u"-h"_s;
    const bool asksVersion = first == u"--version"_s || first == u"-v"_s;
    if (command == commands.end() && !asksHelp && !asksVersion) {
        const QCoreApplication application(argc, argv);
        speakLanguage();
        return checkViewerArguments(arguments);
    }

    int status = Done;
    if (command == commands.end()) {
        const QCoreApplication application(argc, argv);
        speakLanguage();
        print(asksHelp ? help().toUtf8() : versionLine().toUtf8() + '\n');
    } else if (const auto *own = std::get_if<RunWithApplication>(&command->run)) {
        status = (*own)(argv, arguments.mid(1));
    } else {
        const QCoreApplication application(argc, argv);
        speakLanguage();
        status = std::get<RunPlainly>(command->run)(arguments.mid(1));
    }
    return finishOutput() ? status : static_cast<int>(Refused);
}

QStringList viewerDossiers(int argc, char **argv)
{
    return readViewerArguments(argumentsAfterProgram(argc, argv)).dossiers;
}

} // namespace chancery::cli
