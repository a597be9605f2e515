// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/robustness/fault_vfs.h"

#include <atomic>
#include <cstring>
#include <utility>

#include <sqlite3.h>

namespace chancery::tests {

struct FaultVfs::Private
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::atomic<int> calls = 0;
    int failing = 0;
    After after = After::GoOn;

    bool fails()
    {
        const int call = ++calls;
        return failing > 0 && (call == failing || (call > failing && after == After::AllFail));
    }
};

namespace {

/// What SQLite holds as its file; the real one follows in memory.
struct File
{
    sqlite3_file base;
    void *owner; ///< FaultVfs::Private
    bool (*fails)(void *owner);
    bool hasTorn;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

template<class... Args, class... Given>
int call(sqlite3_file *file, int failure, int (*sqlite3_io_methods::*method)(sqlite3_file *, Args...),
         Given... given)
{
    File *const mine = own(file);
    if (failure != SQLITE_OK && mine->fails(mine->owner))
        return failure;
    sqlite3_file *const real = mine->real();
    return (real->pMethods->*method)(real, given...);
}

int closeFile(sqlite3_file *file)
{
    return call(file, SQLITE_OK, &sqlite3_io_methods::xClose);
}
int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 from)
{
    return call(file, SQLITE_IOERR_READ, &sqlite3_io_methods::xRead, bytes, count, from);
}
int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 from)
{
    File *const mine = own(file);
    if (mine->fails(mine->owner)) {
        // What did not fit was written in part; of what comes after it nothing is.
        sqlite3_file *const real = mine->real();
        if (!std::exchange(mine->hasTorn, true))
            real->pMethods->xWrite(real, bytes, count / 2, from);
        return SQLITE_FULL;
    }
    return call(file, SQLITE_OK, &sqlite3_io_methods::xWrite, bytes, count, from);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return call(file, SQLITE_IOERR_TRUNCATE, &sqlite3_io_methods::xTruncate, size);
}
int syncFile(sqlite3_file *file, int flags)
{
    return call(file, SQLITE_IOERR_FSYNC, &sqlite3_io_methods::xSync, flags);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return call(file, SQLITE_IOERR_FSTAT, &sqlite3_io_methods::xFileSize, size);
}
int lockFile(sqlite3_file *file, int kind)
{
    return call(file, SQLITE_IOERR_LOCK, &sqlite3_io_methods::xLock, kind);
}
int unlockFile(sqlite3_file *file, int kind)
{
    return call(file, SQLITE_OK, &sqlite3_io_methods::xUnlock, kind);
}
int checkReserved(sqlite3_file *file, int *isReserved)
{
    return call(file, SQLITE_IOERR_CHECKRESERVEDLOCK, &sqlite3_io_methods::xCheckReservedLock, isReserved);
}
int control(sqlite3_file *file, int what, void *value)
{
    return call(file, SQLITE_OK, &sqlite3_io_methods::xFileControl, what, value);
}
int sectorSize(sqlite3_file *file)
{
    return call(file, SQLITE_OK, &sqlite3_io_methods::xSectorSize);
}
int characteristics(sqlite3_file *file)
{
    return call(file, SQLITE_OK, &sqlite3_io_methods::xDeviceCharacteristics);
}

// Of the first version: without shared memory, which a rollback journal needs none of.
constexpr sqlite3_io_methods methods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile, sizeOfFile, lockFile,        unlockFile, checkReserved,
                                     control,  sectorSize, characteristics, nullptr,    nullptr,
                                     nullptr,  nullptr,    nullptr,         nullptr};

} // namespace

FaultVfs::FaultVfs(int failing, After after)
    : d(std::make_unique<Private>())
{
    d->failing = failing;
    d->after = after;
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.pNext = nullptr;
    d->vfs.zName = "fault";
    d->vfs.pAppData = d.get();
    d->vfs.szOsFile = static_cast<int>(sizeof(File)) + d->real->szOsFile;
    d->vfs.xOpen = [](sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *given) {
        auto *const self = static_cast<FaultVfs::Private *>(vfs->pAppData);
        std::memset(file, 0, static_cast<size_t>(vfs->szOsFile));
        if (self->fails())
            return SQLITE_CANTOPEN;
        File *const mine = own(file);
        const int result = self->real->xOpen(self->real, name, mine->real(), flags, given);
        if (mine->real()->pMethods) {
            mine->base.pMethods = &methods;
            mine->owner = self;
            mine->fails = [](void *owner) { return static_cast<FaultVfs::Private *>(owner)->fails(); };
        }
        return result;
    };
    d->vfs.xDelete = [](sqlite3_vfs *vfs, const char *name, int sync) {
        auto *const self = static_cast<FaultVfs::Private *>(vfs->pAppData);
        return self->fails() ? SQLITE_IOERR_DELETE : self->real->xDelete(self->real, name, sync);
    };
    d->vfs.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *answer) {
        auto *const self = static_cast<FaultVfs::Private *>(vfs->pAppData);
        return self->fails() ? SQLITE_IOERR_ACCESS : self->real->xAccess(self->real, name, flags, answer);
    };
    sqlite3_vfs_register(&d->vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
}

int FaultVfs::calls() const
{
    return d->calls;
}

} // namespace chancery::tests
