// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library to be loaded before all others: has one call to the system fail, as a full or broken disk does.
// What fails is said by the environment: CHANCERY_FAULT is `CALL:NUMBER:ERRNO`, where CALL is open, write,
// sync, rename or short (a write of half of what was given, and ERRNO for the next one), counted from 1; only
// files below the folder CHANCERY_FAULT_BELOW count. Where the call comes, the file CHANCERY_FAULT_FIRED is
// made.

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

constexpr int mostDescriptors = 1024;
std::atomic<bool> isOurs[mostDescriptors];
std::atomic<int> calls = 0;
std::atomic<bool> isTorn = false;

struct Fault
{
    char call[16] = "";
    int number = 0;
    int error = 0;
    const char *below = nullptr;
    const char *fired = nullptr;

    Fault()
    {
        const char *const text = std::getenv("CHANCERY_FAULT");
        below = std::getenv("CHANCERY_FAULT_BELOW");
        fired = std::getenv("CHANCERY_FAULT_FIRED");
        if (text && below)
            std::sscanf(text, "%15[a-z]:%d:%d", call, &number, &error);
    }
};

const Fault &fault()
{
    static const Fault known;
    return known;
}

template<class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(const char *path)
{
    return fault().below && path && std::strncmp(path, fault().below, std::strlen(fault().below)) == 0;
}

bool isTracked(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors && isOurs[descriptor];
}

bool fails(const char *call)
{
    if (std::strcmp(fault().call, call) != 0 || ++calls != fault().number)
        return false;
    if (fault().fired) {
        const int made =
            next<int (*)(const char *, int, ...)>("open")(fault().fired, O_CREAT | O_WRONLY, 0600);
        if (made >= 0)
            ::close(made);
    }
    errno = fault().error;
    return true;
}

int opened(const char *path, int flags, int descriptor)
{
    const bool writes = (flags & (O_WRONLY | O_RDWR)) != 0;
    if (descriptor >= 0 && descriptor < mostDescriptors)
        isOurs[descriptor] = writes && isBelow(path);
    return descriptor;
}

bool refusesToOpen(const char *path, int flags)
{
    return (flags & (O_WRONLY | O_RDWR)) != 0 && isBelow(path) && fails("open");
}

mode_t modeIn(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
}

/// How much of so many bytes is to be written; less than none where the call fails.
ssize_t allowed(int descriptor, size_t count)
{
    if (!isTracked(descriptor))
        return static_cast<ssize_t>(count);
    if (isTorn.exchange(false)) {
        errno = fault().error;
        return -1;
    }
    if (fails("write"))
        return -1;
    if (count > 1 && fails("short")) {
        isTorn = true;
        return static_cast<ssize_t>(count / 2);
    }
    return static_cast<ssize_t>(count);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeIn(flags, list);
    va_end(list);
    if (refusesToOpen(path, flags))
        return -1;
    return opened(path, flags, next<int (*)(const char *, int, ...)>("open")(path, flags, mode));
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeIn(flags, list);
    va_end(list);
    if (refusesToOpen(path, flags))
        return -1;
    return opened(path, flags, next<int (*)(const char *, int, ...)>("open64")(path, flags, mode));
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    const ssize_t most = allowed(descriptor, count);
    return most < 0 ? -1
                    : next<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, bytes,
                                                                            static_cast<size_t>(most));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    const ssize_t most = allowed(descriptor, count);
    return most < 0 ? -1
                    : next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite")(
                          descriptor, bytes, static_cast<size_t>(most), at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at)
{
    const ssize_t most = allowed(descriptor, count);
    return most < 0 ? -1
                    : next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(
                          descriptor, bytes, static_cast<size_t>(most), at);
}

int fsync(int descriptor)
{
    return isTracked(descriptor) && fails("sync") ? -1 : next<int (*)(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor)
{
    return isTracked(descriptor) && fails("sync") ? -1 : next<int (*)(int)>("fdatasync")(descriptor);
}

int rename(const char *from, const char *to)
{
    return isBelow(to) && fails("rename") ? -1
                                          : next<int (*)(const char *, const char *)>("rename")(from, to);
}

} // extern "C"
