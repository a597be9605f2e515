// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/crash_report.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <typeinfo>

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int mostReports = 20;
constexpr int mostCalls = 128;
constexpr std::array signals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

/// What the handler writes, made ready while memory may still be asked for: a handler may call little more
/// than open and write (signal-safety(7)).
struct Prepared
{
    QByteArray path;
    QByteArray head;
    QByteArray said; ///< on standard error
    std::array<char, 64 * 1024> stack = {};
};
Prepared *prepared = nullptr;
volatile std::sig_atomic_t isReporting = 0;
const char *uncaught = nullptr; ///< the type of an exception that nobody caught, as the compiler names it

void put(int descriptor, const char *text)
{
    static_cast<void>(!::write(descriptor, text, std::strlen(text)));
}

void putNumber(int descriptor, unsigned long number, unsigned base)
{
    std::array<char, 24> digits = {};
    std::size_t at = digits.size() - 1;
    do {
        digits[--at] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    put(descriptor, &digits[at]);
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGILL:
        return "SIGILL";
    case SIGFPE:
        return "SIGFPE";
    default:
        return "SIGABRT";
    }
}

void report(int signal, siginfo_t *info, void *)
{
    // A crash within the report, or of another thread meanwhile, ends the program at once.
    if (isReporting == 0 && prepared != nullptr) {
        isReporting = 1;
        const int file = ::open(prepared->path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file >= 0) {
            put(file, prepared->head.constData());
            put(file, "signal: ");
            put(file, nameOf(signal));
            if (signal != SIGABRT) {
                put(file, " at 0x");
                putNumber(file, reinterpret_cast<unsigned long>(info->si_addr), 16);
            }
            if (uncaught != nullptr) {
                put(file, "\nuncaught exception: ");
                put(file, uncaught);
            }
            put(file, "\ncalls, innermost first:\n");
            std::array<void *, mostCalls> calls = {};
            ::backtrace_symbols_fd(calls.data(), ::backtrace(calls.data(), mostCalls), file);
            ::fsync(file);
            ::close(file);
            put(STDERR_FILENO, prepared->said.constData());
        }
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

[[noreturn]] void reportUncaught()
{
    // Its words may quote a dossier; its type does not.
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        uncaught = type->name();
    std::abort();
}

void forgetOld(const QString &folder)
{
    const QStringList reports = crashReportsIn(folder);
    for (qsizetype i = mostReports; i < reports.size(); ++i)
        QFile::remove(reports.at(i));
}

} // namespace

void reportCrashes(const QString &folder)
{
    forgetOld(folder);
    const QString path =
        folder +
        u"/crash-%1-%2.txt"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss'Z'"_s))
            .arg(QCoreApplication::applicationPid());
    const QString said = QCoreApplication::translate(
        "CrashReport", "Chancery has crashed. A report, without anything of your dossier, is in %1");
    static Prepared storage;
    storage.path = QFile::encodeName(path);
    storage.said = said.arg(path).toLocal8Bit() + '\n';
    storage.head = "Chancery " CHANCERY_VERSION
                   " has crashed. This report holds nothing of a dossier.\nQt: " +
                   QByteArray(qVersion()) + "\nsystem: " + QSysInfo::prettyProductName().toUtf8() + ", " +
                   QSysInfo::kernelVersion().toUtf8() + ", " + QSysInfo::currentCpuArchitecture().toUtf8() +
                   "\nstarted: " + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8() + '\n';
    prepared = &storage;
    // The first call loads a library, which a handler may not.
    std::array<void *, 1> here = {};
    ::backtrace(here.data(), static_cast<int>(here.size()));
    // A stack that has run out holds no handler.
    stack_t stack = {};
    stack.ss_sp = storage.stack.data();
    stack.ss_size = storage.stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = report;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (const int signal : signals)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(reportUncaught);
}

QStringList crashReportsIn(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"crash-*.txt"_s}, QDir::Files, QDir::Time); // newest first
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace chancery
