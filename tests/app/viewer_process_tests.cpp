// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/crash_report.h"
#include "app/shell/single_process.h"
#include "core/io/json_dossier.h"
#include "core/io/user_folders.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <exception>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

namespace viewer_process_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The program as a process, with a home of its own.
struct Viewer
{
    explicit Viewer(const QTemporaryDir &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "TMPDIR"}) {
            const QString folder = home.filePath(QString::fromLatin1(name));
            REQUIRE(QDir().mkpath(folder));
            REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            environment.insert(QString::fromLatin1(name), folder);
        }
        process.setProcessEnvironment(environment);
    }
    ~Viewer()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished(-1);
        }
    }

    void start(const QStringList &arguments)
    {
        process.start(chanceryProgram(), arguments);
        REQUIRE(process.waitForStarted(-1));
    }
    void send(int signal) const { ::kill(static_cast<pid_t>(process.processId()), signal); }

    QProcess process;
};

QStringList filesBelow(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Whether a process holds the lock of the first.
bool hasFirst(const QTemporaryDir &home)
{
    const QDir folder(home.filePath(u"XDG_RUNTIME_DIR"_s));
    for (const QString &name : folder.entryList({u"chancery-*.lock"_s}, QDir::Files)) {
        const int lock = ::open(QFile::encodeName(folder.filePath(name)).constData(), O_RDONLY | O_CLOEXEC);
        const bool isHeld = lock >= 0 && ::flock(lock, LOCK_SH | LOCK_NB) != 0;
        ::close(lock);
        if (isHeld)
            return true;
    }
    return false;
}

/// Waits until the first process answers: its event loop runs then, and its window is open.
void waitUntilAnswering(const QTemporaryDir &home)
{
    // Not before: the second would be the first.
    REQUIRE(QTest::qWaitFor([&home] { return hasFirst(home); }, patienceMs));
    Viewer second(home);
    second.start({});
    REQUIRE(second.process.waitForFinished(patienceMs));
    INFO(second.process.readAllStandardError().toStdString());
    REQUIRE(second.process.exitStatus() == QProcess::NormalExit);
    REQUIRE(second.process.exitCode() == 0);
}

void fail()
{
    throw std::runtime_error("Island denied");
}

} // namespace

TEST_CASE(
    "who holds the lock is the first, hears what others were started with, and is followed when it ends")
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SingleProcess>(folder.path());
    REQUIRE(first->start(u"one"_s) == SingleProcess::Role::First);
    QSignalSpy asked(first.get(), &SingleProcess::asked);
    const QString address = u"/tmp/Élan #1.dossier#ev-talks"_s;
    SingleProcess::Role role = SingleProcess::Role::Alone;
    std::thread other([&] { role = SingleProcess(folder.path()).start(address); });
    CHECK(QTest::qWaitFor([&] { return !asked.isEmpty(); }, patienceMs));
    other.join();
    CHECK(role == SingleProcess::Role::HandedOver);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == address);

    first.reset();
    SingleProcess next(folder.path());
    CHECK(next.start({}) == SingleProcess::Role::First);
}

TEST_CASE("a second program hands its dossier to the first and ends")
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"sample.json"_s);
    REQUIRE(writeJsonDossierFile(sampleDossier(), path));
    Viewer first(home);
    first.start({u"builtin:coalition-2026-01"_s});
    waitUntilAnswering(home);
    Viewer second(home);
    second.start({path + u"#ev-talks"_s});
    REQUIRE(second.process.waitForFinished(patienceMs));
    CHECK(second.process.exitCode() == 0);
    CHECK(first.process.state() == QProcess::Running);
}

TEST_CASE("asked to end by a signal, the program ends by itself and leaves nothing where nothing was changed")
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        INFO(signal);
        const QTemporaryDir home;
        Viewer viewer(home);
        viewer.start({u"builtin:coalition-2026-01"_s});
        waitUntilAnswering(home);
        viewer.send(signal);
        REQUIRE(viewer.process.waitForFinished(patienceMs));
        INFO(viewer.process.readAllStandardError().toStdString());
        CHECK(viewer.process.exitStatus() == QProcess::NormalExit);
        CHECK(viewer.process.exitCode() == 0);
        CHECK(filesBelow(home.filePath(u"XDG_STATE_HOME/chancery/unsaved"_s)).isEmpty());
        CHECK(filesBelow(home.filePath(u"TMPDIR"_s)).isEmpty());
        CHECK(crashReportsIn(home.filePath(u"XDG_STATE_HOME/chancery"_s)).isEmpty());
    }
}

TEST_CASE("what a killed program left of an unchanged dossier goes at the next start")
{
    const QTemporaryDir home;
    const QString unsaved = home.filePath(u"XDG_STATE_HOME/chancery/unsaved"_s);
    {
        Viewer viewer(home);
        viewer.start({u"builtin:coalition-2026-01"_s});
        waitUntilAnswering(home);
        REQUIRE(QTest::qWaitFor([&] { return filesBelow(unsaved).size() == 1; }, patienceMs));
        viewer.send(SIGKILL);
        REQUIRE(viewer.process.waitForFinished(patienceMs));
    }
    const QStringList left = filesBelow(unsaved);
    REQUIRE(left.size() == 1);
    Viewer next(home);
    next.start({u"builtin:coalition-2026-01"_s});
    waitUntilAnswering(home);
    // Its own is there, and the other gone.
    CHECK(QTest::qWaitFor([&] { return filesBelow(unsaved).size() == 1 && filesBelow(unsaved) != left; },
                          patienceMs));
    next.send(SIGTERM);
    REQUIRE(next.process.waitForFinished(patienceMs));
    CHECK(filesBelow(unsaved).isEmpty());
}

TEST_CASE("a crash writes a report with the signal and the calls, nothing of the dossier, and says where")
{
    for (const auto &[signal, name] : {std::pair(SIGSEGV, "SIGSEGV"), std::pair(SIGABRT, "SIGABRT")}) {
        const QTemporaryDir home;
        const QString path = home.filePath(u"secret-name.json"_s);
        REQUIRE(writeJsonDossierFile(sampleDossier(), path));
        Viewer viewer(home);
        viewer.start({path});
        waitUntilAnswering(home);
        viewer.send(signal);
        REQUIRE(viewer.process.waitForFinished(patienceMs));
        CHECK(viewer.process.exitStatus() == QProcess::CrashExit);
        const QStringList reports = crashReportsIn(home.filePath(u"XDG_STATE_HOME/chancery"_s));
        REQUIRE(reports.size() == 1);
        const QByteArray report = contents(reports.first());
        INFO(report.toStdString());
        CHECK(report.contains(QByteArray("signal: ") + name));
        CHECK(report.contains("Qt: "));
        CHECK(report.count("[0x") > 3);
        for (const char *word : {"secret-name", "Port", "Island", "Élan", "Republic", "sample"})
            CHECK_FALSE(report.contains(word));
        CHECK(viewer.process.readAllStandardError().contains(QFile::encodeName(reports.first())));
    }
}

TEST_CASE("an exception that nobody catches is reported by its type and not by its words")
{
    const QTemporaryDir folder;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(STDERR_FILENO);
        reportCrashes(folder.path());
        const auto isNotCaught = []() noexcept { fail(); };
        isNotCaught();
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    const QStringList reports = crashReportsIn(folder.path());
    REQUIRE(reports.size() == 1);
    const QByteArray report = contents(reports.first());
    INFO(report.toStdString());
    CHECK(report.contains("uncaught exception: St13runtime_error"));
    CHECK_FALSE(report.contains("Island"));
}

} // namespace viewer_process_tests
