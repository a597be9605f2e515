// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/user_folders.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The folder, made for its owner alone where it is missing; empty where there is none afterwards.
QString made(const QString &path)
{
    if (!QDir().mkpath(path.left(path.lastIndexOf(u'/'))))
        return {};
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && !QFileInfo(path).isDir())
        return {};
    return path;
}

/// An absolute path that a variable holds; the specification has others ignored.
QString folderOf(const char *variable)
{
    const QString path = QFile::decodeName(qgetenv(variable));
    return path.startsWith(u'/') ? QDir::cleanPath(path) : QString();
}

} // namespace

QString userStateFolder()
{
    const QString given = folderOf("XDG_STATE_HOME");
    const QString parent = given.isEmpty() ? QDir::homePath() + u"/.local/state"_s : given;
    return made(parent + u"/chancery"_s);
}

QString userRuntimeFolder()
{
    QString given = folderOf("XDG_RUNTIME_DIR");
    struct stat found = {};
    if (!given.isEmpty() && ::stat(QFile::encodeName(given).constData(), &found) == 0 &&
        S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0)
        return given;
    const QString state = userStateFolder();
    return state.isEmpty() ? QString() : made(state + u"/run"_s);
}

} // namespace chancery
