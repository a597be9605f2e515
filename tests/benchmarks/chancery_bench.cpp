// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"
#include "app/shell/application.h"
#include "core/store/open_dossier.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/generate_dossier.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int wrongUsage = 2;

int fail(const QString &message)
{
    QTextStream(stderr) << "chancery-bench: " << message << '\n';
    return wrongUsage;
}

QStringList figureNames()
{
    QStringList names;
    for (const BenchFigure &figure : benchFigures())
        names.append(figure.name);
    return names;
}

int run(const QCommandLineParser &options)
{
    const QStringList only = options.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : only) {
        if (!figureNames().contains(name))
            return fail(u"there is no figure %1"_s.arg(name));
    }
    Report report(options.value(u"json"_s));
    if (!report.isUsable())
        return fail(u"cannot write %1"_s.arg(options.value(u"json"_s)));

    bool isNumber = false;
    bool isSeed = false;
    BenchDossier dossier{options.value(u"dossier"_s), options.value(u"events"_s).toUInt(&isNumber),
                         options.value(u"seed"_s).toUInt(&isSeed), !options.isSet(u"alone"_s)};
    if (!isNumber || !isSeed || dossier.events == 0)
        return fail(u"--events and --seed take whole numbers, --events at least 1"_s);
    const QTemporaryDir folder;
    if (dossier.path.isEmpty()) {
        dossier.path =
            options.isSet(u"keep"_s) ? options.value(u"keep"_s) : folder.filePath(u"generated.dossier"_s);
        if (const auto error = generateDossier(dossier.path, dossier.events, dossier.seed))
            return fail(error->toString());
    }

    BenchContext context(dossier, report);
    for (const BenchFigure &figure : benchFigures()) {
        if (!only.isEmpty() && !only.contains(figure.name))
            continue;
        if (const Status done = figure.measure(context); !done)
            return fail(done.error().toString());
    }
    if (options.isSet(u"picture"_s)) {
        const auto window = context.window();
        if (!window)
            return fail(window.error().toString());
        (*window)->timeline().fitAll();
        BenchWindow::finishFrame();
        if (!(*window)->widget().grab().save(options.value(u"picture"_s)))
            return fail(u"cannot write %1"_s.arg(options.value(u"picture"_s)));
    }
    return 0;
}

} // namespace

} // namespace chancery::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    chancery::prepareApplication(application);
    chancery::applyAppearance(application, chancery::ColourScheme::Light);
    QApplication::setApplicationName(u"chancery-bench"_s);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Generates a dossier and measures the program on it; prints one JSON object per line."_s);
    options.addHelpOption();
    options.addOptions({{u"events"_s, u"How many events to generate."_s, u"N"_s, u"1000000"_s},
                        {u"seed"_s, u"What the generated dossier depends on."_s, u"S"_s, u"1"_s},
                        {u"only"_s,
                         u"Measure these alone, with commas between: %1."_s.arg(
                             chancery::bench::figureNames().join(u", "_s)),
                         u"NAMES"_s},
                        {u"dossier"_s, u"Measure this file instead of a generated one."_s, u"FILE"_s},
                        {u"alone"_s, u"Give the timeline all of the window, without the other views."_s},
                        {u"keep"_s, u"Generate the dossier there, and leave it."_s, u"FILE"_s},
                        {u"json"_s, u"Write the results to this file, too."_s, u"FILE"_s},
                        {u"picture"_s, u"Write a picture of the window at the whole range."_s, u"FILE"_s}});
    options.process(application);
    return chancery::bench::run(options);
}
