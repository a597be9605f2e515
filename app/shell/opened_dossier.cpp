// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/opened_dossier.h"

#include "core/store/open_dossier.h"

#include <QFile>
#include <QFileInfo>

namespace chancery {

namespace {

/// Of a file that is read whole; a database may be large, and is no such file.
std::optional<ContentStamp> stampOf(const QString &path)
{
    {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
            file.read(15) == "SQLite format 3")
            return std::nullopt;
    }
    return ContentStamp::of(path);
}

} // namespace

Outcome<OpenedDossier> openWithStamp(const QString &location, const Progress &progress)
{
    // Before it is read: what is written meanwhile counts as a change.
    auto stamp = stampOf(location);
    auto store = openDossier(location, progress, PrivatePlace::UserState);
    if (!store)
        return store.error();
    if (!(*store)->isUntitled())
        stamp.reset();
    return OpenedDossier{*std::move(store), stamp};
}

} // namespace chancery
