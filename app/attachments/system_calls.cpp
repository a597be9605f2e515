// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/system_calls.h"

#include <array>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <seccomp.h>
#include <unistd.h>

namespace chancery {

namespace {

using CallFilter = std::unique_ptr<void, decltype(&seccomp_release)>;

/// Harmless whatever they are given, for a process that has no other files open.
constexpr int always[] = {
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(preadv), SCMP_SYS(lseek), SCMP_SYS(close),
    SCMP_SYS(fstat), SCMP_SYS(fstat64), SCMP_SYS(getdents), SCMP_SYS(getdents64),
    // memory
    SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect), SCMP_SYS(brk),
    SCMP_SYS(madvise),
    // time, threads of its own that wait, and chance
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_gettime64), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday),
    SCMP_SYS(time), SCMP_SYS(nanosleep), SCMP_SYS(clock_nanosleep), SCMP_SYS(futex), SCMP_SYS(futex_time64),
    SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(getrandom),
    // itself
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
    SCMP_SYS(getegid), SCMP_SYS(getrusage), SCMP_SYS(getrlimit), SCMP_SYS(ugetrlimit), SCMP_SYS(sysinfo),
    SCMP_SYS(uname), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack), SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group)};

int add(const CallFilter &filter, int call)
{
    const int result = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
    // A call that this machine's architecture never had needs no leave.
    return result == -EDOM || result == -EINVAL ? 0 : result;
}

template<class... Conditions>
int add(const CallFilter &filter, int call, Conditions... conditions)
{
    const std::array<scmp_arg_cmp, sizeof...(conditions)> all{conditions...};
    const int result = seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call,
                                              static_cast<unsigned>(all.size()), all.data());
    return result == -EDOM || result == -EINVAL ? 0 : result;
}

} // namespace

int allowReadingCallsAlone(bool mayOpen)
{
    const CallFilter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    if (!filter)
        return -ENOMEM;
    for (const int call : always) {
        if (const int result = add(filter, call))
            return result;
    }
    // Standard output and error, and no other file.
    for (const int call : {SCMP_SYS(write), SCMP_SYS(writev)}) {
        for (const int file : {STDOUT_FILENO, STDERR_FILENO}) {
            if (const int result = add(filter, call, SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(file))))
                return result;
        }
    }
    // What the C library asks of an open file by its number; a name is not looked at with this flag's empty
    // one.
    if (const int result = add(filter, SCMP_SYS(newfstatat), SCMP_A3(SCMP_CMP_EQ, AT_EMPTY_PATH)))
        return result;
    // How it asks whether a file can be read at all.
    for (const int ask : {F_GETFD, F_GETFL}) {
        if (const int result =
                add(filter, SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, static_cast<scmp_datum_t>(ask))))
            return result;
    }
    // A folder that was opened is listed by the C library of 2025 after this, which closes a file for
    // programs that are not started here.
    if (const int result =
            add(filter, SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_SETFD), SCMP_A2(SCMP_CMP_EQ, FD_CLOEXEC)))
        return result;
    // abort(), for this process alone.
    if (const int result =
            add(filter, SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid()))))
        return result;
    if (mayOpen) {
        constexpr scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
        if (const int result = add(filter, SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY)))
            return result;
        if (const int result = add(filter, SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, writing, O_RDONLY)))
            return result;
    }
    return seccomp_load(filter.get());
}

} // namespace chancery
