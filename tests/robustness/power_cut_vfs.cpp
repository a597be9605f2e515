// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/robustness/power_cut_vfs.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <random>
#include <string>

#include <sqlite3.h>

namespace chancery::tests {

struct PowerCutVfs::Private
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    int calls = 0;
    int cut = 0;
    unsigned seed = 1;
    /// What the disk has for sure, by path; none: no such file.
    std::map<std::string, std::optional<QByteArray>> onDisk;

    bool isOut() { return ++calls >= cut && cut > 0; }

    static std::optional<QByteArray> contentOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.readAll();
    }
    /// Before anything is done to a file for the first time.
    void know(const std::string &path)
    {
        if (onDisk.find(path) == onDisk.end())
            onDisk.emplace(path, contentOf(path));
    }
};

namespace {

/// What SQLite holds as its file; the real one follows in memory.
struct PowerFile
{
    sqlite3_file base;
    PowerCutVfs::Private *owner;
    const char *path; ///< SQLite's, which outlives the file; null of a temporary file

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

PowerFile *powerFile(sqlite3_file *file)
{
    return reinterpret_cast<PowerFile *>(file);
}

template<class... Args, class... Given>
int pass(sqlite3_file *file, int failure, int (*sqlite3_io_methods::*method)(sqlite3_file *, Args...),
         Given... given)
{
    PowerFile *const mine = powerFile(file);
    if (failure != SQLITE_OK && mine->owner->isOut())
        return failure;
    sqlite3_file *const real = mine->real();
    return (real->pMethods->*method)(real, given...);
}

int closePowerFile(sqlite3_file *file)
{
    return pass(file, SQLITE_OK, &sqlite3_io_methods::xClose);
}
int readPowerFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 from)
{
    return pass(file, SQLITE_IOERR_READ, &sqlite3_io_methods::xRead, bytes, count, from);
}
int writePowerFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 from)
{
    return pass(file, SQLITE_IOERR_WRITE, &sqlite3_io_methods::xWrite, bytes, count, from);
}
int truncatePowerFile(sqlite3_file *file, sqlite3_int64 size)
{
    return pass(file, SQLITE_IOERR_TRUNCATE, &sqlite3_io_methods::xTruncate, size);
}
int syncPowerFile(sqlite3_file *file, int flags)
{
    PowerFile *const mine = powerFile(file);
    const int result = pass(file, SQLITE_IOERR_FSYNC, &sqlite3_io_methods::xSync, flags);
    // The real one synchronises the folder of a new file as well.
    if (result == SQLITE_OK && mine->path)
        mine->owner->onDisk[mine->path] = PowerCutVfs::Private::contentOf(mine->path);
    return result;
}
int sizeOfPowerFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return pass(file, SQLITE_IOERR_FSTAT, &sqlite3_io_methods::xFileSize, size);
}
int lockPowerFile(sqlite3_file *file, int kind)
{
    return pass(file, SQLITE_IOERR_LOCK, &sqlite3_io_methods::xLock, kind);
}
int unlockPowerFile(sqlite3_file *file, int kind)
{
    return pass(file, SQLITE_OK, &sqlite3_io_methods::xUnlock, kind);
}
int checkPowerReserved(sqlite3_file *file, int *isReserved)
{
    return pass(file, SQLITE_IOERR_CHECKRESERVEDLOCK, &sqlite3_io_methods::xCheckReservedLock, isReserved);
}
int controlPowerFile(sqlite3_file *file, int what, void *value)
{
    return pass(file, SQLITE_OK, &sqlite3_io_methods::xFileControl, what, value);
}
int powerSectorSize(sqlite3_file *file)
{
    return pass(file, SQLITE_OK, &sqlite3_io_methods::xSectorSize);
}
int powerCharacteristics(sqlite3_file *)
{
    return 0; // a disk that promises nothing
}

constexpr sqlite3_io_methods powerMethods{1,
                                          closePowerFile,
                                          readPowerFile,
                                          writePowerFile,
                                          truncatePowerFile,
                                          syncPowerFile,
                                          sizeOfPowerFile,
                                          lockPowerFile,
                                          unlockPowerFile,
                                          checkPowerReserved,
                                          controlPowerFile,
                                          powerSectorSize,
                                          powerCharacteristics,
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          nullptr,
                                          nullptr};

} // namespace

PowerCutVfs::PowerCutVfs(int call, unsigned seed)
    : d(std::make_unique<Private>())
{
    d->cut = call;
    d->seed = seed;
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.pNext = nullptr;
    d->vfs.zName = "power-cut";
    d->vfs.pAppData = d.get();
    d->vfs.szOsFile = static_cast<int>(sizeof(PowerFile)) + d->real->szOsFile;
    d->vfs.xOpen = [](sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *given) {
        auto *const self = static_cast<PowerCutVfs::Private *>(vfs->pAppData);
        std::memset(file, 0, static_cast<size_t>(vfs->szOsFile));
        if (self->isOut())
            return SQLITE_CANTOPEN;
        if (name)
            self->know(name);
        PowerFile *const mine = powerFile(file);
        const int result = self->real->xOpen(self->real, name, mine->real(), flags, given);
        if (mine->real()->pMethods) {
            mine->base.pMethods = &powerMethods;
            mine->owner = self;
            mine->path = name;
        }
        return result;
    };
    d->vfs.xDelete = [](sqlite3_vfs *vfs, const char *name, int sync) {
        auto *const self = static_cast<PowerCutVfs::Private *>(vfs->pAppData);
        if (self->isOut())
            return SQLITE_IOERR_DELETE;
        self->know(name);
        const int result = self->real->xDelete(self->real, name, sync);
        if (result == SQLITE_OK && sync != 0)
            self->onDisk[name] = std::nullopt;
        return result;
    };
    d->vfs.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *answer) {
        auto *const self = static_cast<PowerCutVfs::Private *>(vfs->pAppData);
        return self->isOut() ? SQLITE_IOERR_ACCESS : self->real->xAccess(self->real, name, flags, answer);
    };
    sqlite3_vfs_register(&d->vfs, 1);
}

PowerCutVfs::~PowerCutVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
}

int PowerCutVfs::calls() const
{
    return d->calls;
}

void PowerCutVfs::restore(Kept kept)
{
    if (kept == Kept::Everything)
        return;
    constexpr qsizetype sector = 512;
    std::minstd_rand chance(d->seed);
    for (const auto &[path, sure] : d->onDisk) {
        const std::optional<QByteArray> now = Private::contentOf(path);
        if (now == sure)
            continue;
        std::optional<QByteArray> found = sure;
        if (kept == Kept::Some) {
            // Whether it is there at all, how long it is and each sector are matters of chance.
            if (sure.has_value() != now.has_value())
                found = chance() % 2 == 0 ? sure : now;
            if (found && now) {
                if (chance() % 2 == 0)
                    found->resize(now->size(), '\0');
                for (qsizetype at = 0; at < std::min(found->size(), now->size()); at += sector) {
                    const qsizetype length = std::min({sector, found->size() - at, now->size() - at});
                    if (chance() % 2 == 0)
                        found->replace(at, length, now->mid(at, length));
                }
            }
        }
        QFile file(QString::fromStdString(path));
        if (!found) {
            file.remove();
        } else if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(*found);
        }
    }
}

} // namespace chancery::tests
