// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/confine.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/landlock.h"
#include "app/attachments/system_calls.h"

#include <QByteArrayList>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <variant>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define CHANCERY_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CHANCERY_ADDRESS_SANITIZER
#endif
#endif

namespace chancery {

using attachments_words::tr;

namespace {

template<class Resource>
void limit(Resource resource, rlim_t most, rlim_t mostWithWarning)
{
    rlimit present{};
    if (::getrlimit(resource, &present) != 0)
        return;
    present.rlim_max = std::min(present.rlim_max, most);
    present.rlim_cur = std::min(present.rlim_max, mostWithWarning);
    ::setrlimit(resource, &present);
}

void holdToLimits(const ExtractionLimits &limits)
{
    const auto seconds = static_cast<rlim_t>(limits.seconds);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_CPU, seconds + 2, seconds);
#ifndef CHANCERY_ADDRESS_SANITIZER // which sets terabytes of address space aside
    const auto memory = static_cast<rlim_t>(limits.memory);
    limit(RLIMIT_AS, memory, memory);
#endif
}

/// Allocators of readers abort where there is no memory left, as they do over a fault of their own. Memory is
/// tried for itself, past all of them.
void endAbort(int)
{
    constexpr std::size_t enough = std::size_t{64} * 1024 * 1024;
    const bool isFull = ::mmap(nullptr, enough, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
                        MAP_FAILED; // NOLINT(performance-no-int-to-ptr): the system's own value
    ::_exit(isFull ? ConfinedExit::outOfMemory : ConfinedExit::fault);
}

void endFault(int)
{
    ::_exit(ConfinedExit::fault);
}

void endTime(int)
{
    ::_exit(ConfinedExit::outOfTime);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_ONSTACK;
    ::sigaction(number, &action, nullptr);
}

/// Whatever ends a reader is an answer.
void answerFaults()
{
    handle(SIGXCPU, endTime);
    handle(SIGABRT, endAbort);
    handle(SIGTRAP, endAbort);     // GLib's way
#ifndef CHANCERY_ADDRESS_SANITIZER // which reports what it finds itself
    // A reader that calls itself without end has no stack left to answer on.
    static std::byte stack[64 * 1024];
    stack_t other{};
    other.ss_sp = stack;
    other.ss_size = sizeof stack;
    ::sigaltstack(&other, nullptr);
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        handle(number, endFault);
#endif
}

/// Data of readers that lie where distributions have them, each for what stands after it.
QByteArrayList dataFolders()
{
    QByteArrayList folders{
        "/usr/share/poppler", // maps of characters of Chinese, Japanese and Korean PDF files
        "/usr/local/share/poppler",
        "/usr/share/fonts", // pictures of pages
        "/usr/local/share/fonts",   "/usr/share/fontconfig", "/etc/fonts", "/var/cache/fontconfig",
        "/usr/lib/gconv", // iconv's converters
        "/usr/lib64/gconv",         "/usr/share/zoneinfo",
        "/usr/share/tesseract-ocr", // models of recognition
        "/usr/share/tessdata",      "/usr/share/tesseract",
    };
#ifdef CHANCERY_LIBRARY_ARCHITECTURE
    folders.append("/usr/lib/" CHANCERY_LIBRARY_ARCHITECTURE "/gconv");
#endif
    return folders;
}

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

Status confineProcess(const ExtractionLimits &limits)
{
    const auto cannot = [](const QString &reason) {
        return Error{
            {},
            {},
            tr("cannot be read safely: this system does not let the reader be shut in (%1)").arg(reason)};
    };
    // What the clock needs of the system's files is read before they are out of reach.
    ::tzset();
    // A program that started this one may have left it its own files.
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
    answerFaults();
    holdToLimits(limits);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return cannot(reasonOf(errno));
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const Landlock landlock = restrictToReading(dataFolders());
    if (landlock == Landlock::Failed)
        return cannot(reasonOf(errno));
    if (const int error = allowReadingCallsAlone(landlock == Landlock::Restricted))
        return cannot(reasonOf(-error));
    return std::monostate{};
}

} // namespace chancery
