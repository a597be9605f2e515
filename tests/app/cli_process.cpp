// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli_process.h"
#include "tests/support/no_network.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace chancery::tests {

Run run(const QStringList &arguments, const QByteArray &input, const Surroundings &surroundings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    for (const QString &variable : surroundings.variables) {
        const QString name = variable.section(u'=', 0, 0);
        environment.remove(name);
        if (variable.contains(u'='))
            environment.insert(name, variable.section(u'=', 1));
    }

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&surroundings] {
        endAtNetwork();
        if (surroundings.prepare)
            surroundings.prepare();
    });
    process.start(tests::chanceryProgram(), arguments);
    REQUIRE(process.waitForStarted(-1));
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(-1));
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QJsonArray jsonArray(const Run &run)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.out, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isArray());
    return document.array();
}

} // namespace chancery::tests
