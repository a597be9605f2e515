// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/argument_language.h"
#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/commands.h"
#include "app/cli/dossier_argument.h"
#include "app/cli/drawing.h"
#include "app/cli/exit_status.h"
#include "app/cli/headless.h"
#include "app/cli/output_argument.h"
#include "app/cli/where.h"
#include "app/shell/picture.h"
#include "core/store/dossier_address.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr int largestSide = 8192; // of the picture, in pixels

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{1,4})[x×]([1-9][0-9]{1,4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

int runPictureCommand(char **argv, const QStringList &arguments)
{
    std::optional<ArgumentLanguage> language(argv);
    PictureOptions options;
    Arguments given({
        .command = u"picture"_s,
        .options = u"-o OUT.png [OPTIONS]"_s,
        .description = tr("Writes the viewer's window on a dossier as a PNG picture, for documentation and "
                          "review. Needs no display."),
        .arguments = {dossierArgument()},
        .examples =
            {u"picture builtin:coalition-2026-01 -o window.png"_s,
             u"picture builtin:coalition-2026-01 -o dark.png --theme dark --select ev-paris-summit"_s},
    });
    addOutput(given, tr("The PNG file to write; “-” is the standard output."), u"OUT.png"_s);
    addForce(given);
    given.add(QCommandLineOption(u"select"_s, tr("The object that is selected."), u"ID"_s));
    given.add(QCommandLineOption(
        u"view"_s, tr("The view that is in front: %1.").arg(viewNames().join(u", "_s)), u"NAME"_s));
    addWhere(given);
    given.add(QCommandLineOption(u"dim"_s, tr("With --where: what does not match is pale, and not hidden.")));
    given.add(QCommandLineOption(
        u"page"_s, tr("The page of the options that is in front: %1.").arg(pageNames().join(u", "_s)),
        u"NAME"_s));
    given.add(QCommandLineOption(
        u"perspective"_s, tr("How the views share the window: %1.").arg(perspectiveNames().join(u", "_s)),
        u"NAME"_s));
    given.add(QCommandLineOption(
        u"open"_s,
        tr("What is open beside or over the views: %1. “start” is the page without a dossier, the others are "
           "about the object of --select.")
            .arg(openedNames().join(u", "_s)),
        u"NAME"_s));
    given.add(QCommandLineOption(u"query"_s, tr("What the search looks for."), u"QUERY"_s));
    given.add(QCommandLineOption(
        u"range"_s, tr("The time that the timeline shows, an EDTF date or interval."), u"EDTF"_s));
    given.add(QCommandLineOption(u"size"_s,
                                 tr("The window's size; %1x%2 where it is not given.")
                                     .arg(options.size.width())
                                     .arg(options.size.height()),
                                 u"WIDTHxHEIGHT"_s));
    given.add(QCommandLineOption(u"theme"_s, tr("light (as without this option) or dark."), u"THEME"_s));
    given.add(QCommandLineOption(
        u"walk"_s, tr("A strip of pictures, one for each stop of the Tab key, and the stops by name.")));
    given.add(QCommandLineOption(u"indexed"_s, tr("Of 256 colours at most: a smaller file.")));
    given.add(QCommandLineOption(u"scale"_s, tr("Pixels of the picture for each of the window: 1 to 4."),
                                 u"FACTOR"_s));
    addAsKnownOn(given);
    if (const auto status = given.parse(arguments))
        return *status;

    const auto [dossier, object] = parseDossierAddress(given.at(0));
    options.dossier = dossier;
    options.select = given.has(u"select"_s) ? given.value(u"select"_s) : object;
    options.view = given.value(u"view"_s);
    options.where = given.value(u"where"_s).trimmed();
    options.dims = given.has(u"dim"_s);
    if (options.dims && options.where.isEmpty())
        return given.refuse(tr("--dim is for --where."));
    static_cast<void>(readQuery(options.where)); // says what it was taken for
    const QString path = outputPath(given, u"OUT.png"_s);
    if (path.isEmpty())
        return Refused;
    const auto out = outputFrom(given, path, {options.dossier}, Streams::Written);
    if (!out)
        return Refused;
    options.out = *out;
    if (!options.view.isEmpty() && !viewNames().contains(options.view))
        return given.refuse(
            tr("--view: there is no “%1”; there are: %2.").arg(options.view, viewNames().join(u", "_s)));
    options.page = given.value(u"page"_s);
    if (!options.page.isEmpty() && !pageNames().contains(options.page))
        return given.refuse(
            tr("--page: there is no “%1”; there are: %2.").arg(options.page, pageNames().join(u", "_s)));
    if (!options.page.isEmpty() && options.view.isEmpty())
        options.view = u"options"_s;
    options.perspective = given.value(u"perspective"_s);
    if (!options.perspective.isEmpty() && !perspectiveNames().contains(options.perspective)) {
        return given.refuse(tr("--perspective: there is no “%1”; there are: %2.")
                                .arg(options.perspective, perspectiveNames().join(u", "_s)));
    }
    options.opened = given.value(u"open"_s);
    if (!options.opened.isEmpty() && !openedNames().contains(options.opened)) {
        return given.refuse(
            tr("--open: there is no “%1”; there are: %2.").arg(options.opened, openedNames().join(u", "_s)));
    }
    if (!options.opened.isEmpty() && options.opened != "start"_L1 && options.select.isEmpty())
        return given.refuse(tr("--open: select what it is about with --select."));
    options.isIndexed = given.has(u"indexed"_s);
    options.walks = given.has(u"walk"_s);
    options.query = given.value(u"query"_s);
    if (!options.query.isEmpty() && options.view.isEmpty())
        options.view = u"search"_s;
    if (given.has(u"theme"_s)) {
        const QString theme = given.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1)
            return given.refuse(tr("--theme: “%1” is neither light nor dark.").arg(theme));
        options.dark = theme == "dark"_L1;
    }
    if (given.has(u"scale"_s)) {
        bool isNumber = false;
        options.scale = given.value(u"scale"_s).toDouble(&isNumber);
        if (!isNumber || !(options.scale >= 1 && options.scale <= 4))
            return given.refuse(tr("--scale: “%1” is no number from 1 to 4.").arg(given.value(u"scale"_s)));
    }
    if (given.has(u"range"_s)) {
        options.range = rangeFrom(given.value(u"range"_s));
        if (!options.range)
            return given.refuse(tr("--range: “%1” is no EDTF date with a first and a last day.")
                                    .arg(given.value(u"range"_s)));
    }
    if (given.has(u"size"_s)) {
        const auto size = sizeFrom(given.value(u"size"_s));
        if (!size)
            return given.refuse(tr("--size: “%1” is no size such as 1366x768.").arg(given.value(u"size"_s)));
        options.size = *size;
    }
    if (options.size.width() * options.scale > largestSide ||
        options.size.height() * options.scale > largestSide)
        return given.refuse(tr("the picture would be larger than %1 pixels on a side.").arg(largestSide));

    if (!readAsKnownOn(given, options.asKnownOn))
        return Refused;

    const Headless headless;
    int argc = 1; // the arguments are ours, not Qt's
    language.reset();
    return runPicture(argc, argv, options);
}

} // namespace chancery::cli
