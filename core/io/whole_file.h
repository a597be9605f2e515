// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QByteArray>

class QSaveFile;

namespace chancery {

/// Puts what was written in the place of the earlier file. Unlike QSaveFile::commit() alone, which does not
/// notice when the last of it finds no room, this fails then, and the earlier file stays.
Status commitWhole(QSaveFile &file);

/// Writes a file, whole or not at all.
Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace chancery
