// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace chancery {

/// The desktop's list of recently used files (freedesktop.org's Desktop Bookmark Specification) with a file
/// added to it, or visited once more. `list` is the file's present content, empty where there is none;
/// nothing where it is no such list.
[[nodiscard]] std::optional<QByteArray> withRecentFile(const QByteArray &list, const QString &path,
                                                       const QDateTime &when);

/// Adds a dossier to the desktop's list, in `$XDG_DATA_HOME/recently-used.xbel`. What cannot be read is left
/// alone.
void addToDesktopRecent(const QString &path);

} // namespace chancery
