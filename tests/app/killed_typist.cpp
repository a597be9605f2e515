// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/killed_typist.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;

namespace chancery::tests {

namespace {

constexpr auto homeVariable = "CHANCERY_TYPIST_HOME";
constexpr auto stateVariable = "XDG_STATE_HOME";
const QByteArray typedWord = "\ntyped in ";

/// How long a busy machine may take.
constexpr int patienceMs = 600000;

} // namespace

QString typistHome()
{
    return qEnvironmentVariable(homeVariable);
}

void killWhenTyped(const QString &tag, const QString &home)
{
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(homeVariable), home);
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), {tag});
    QByteArray said;
    REQUIRE(QTest::qWaitFor(
        [&] {
            said += typist.readAllStandardOutput();
            return said.contains(typedWord) || typist.state() == QProcess::NotRunning;
        },
        patienceMs));
    INFO(said.toStdString());
    REQUIRE(said.contains(typedWord));
    typist.kill();
    REQUIRE(typist.waitForFinished(-1));
    CHECK(typist.exitStatus() == QProcess::CrashExit);
    const QByteArray places = said.mid(said.indexOf(typedWord) + typedWord.size()).trimmed();
    REQUIRE(places.startsWith(QDir::tempPath().toUtf8() + '/'));
    QDir(QString::fromUtf8(places)).removeRecursively(); // what it could not remove itself
}

Typist::Typist()
    : m_surroundings(QFileInfo(qEnvironmentVariable(stateVariable)).path())
{
    qputenv(stateVariable, typistHome().toUtf8());
}

void Typist::waitToBeKilled(const QByteArray &words) const
{
    // No key more: it is written of itself.
    REQUIRE(QTest::qWaitFor(
        [&words] {
            for (const QFileInfo &info : draftFiles(typistHome())) {
                QFile file(info.filePath());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                    return true;
            }
            return false;
        },
        60000));
    std::cout << typedWord.toStdString() << m_surroundings.toStdString() << std::endl;
    QTest::qWait(patienceMs);
}

QFileInfoList draftFiles(const QString &home)
{
    return QDir(home + u"/chancery/typed"_s).entryInfoList({u"*.json"_s}, QDir::Files);
}

StateIn::StateIn(const QString &folder)
    : m_before(qgetenv(stateVariable))
{
    qputenv(stateVariable, folder.toUtf8());
}

StateIn::~StateIn()
{
    qputenv(stateVariable, m_before);
}

} // namespace chancery::tests
