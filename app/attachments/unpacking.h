// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace chancery {

/// A file within an archive.
struct ArchivedFile
{
    QString name; ///< with forward slashes
    QByteArray bytes;
};

/// What an archive may unpack to before it is given up.
struct UnpackingLimits
{
    qint64 bytes = qint64{256} * 1024 * 1024;
    int files = 20'000;
};

/// The files of a ZIP whose names are wanted, in its order (libarchive). An error names no file.
[[nodiscard]] Outcome<std::vector<ArchivedFile>> unpackZip(const QByteArray &bytes,
                                                           const std::function<bool(const QString &)> &wants,
                                                           const UnpackingLimits &limits = {});

/// What gzip packed: all members one after the other.
[[nodiscard]] Outcome<QByteArray> unpackGzip(const QByteArray &bytes, const UnpackingLimits &limits = {});

/// The first bytes of what gzip packed, at most so many; empty for what is damaged.
[[nodiscard]] QByteArray startOfGzip(const QByteArray &bytes, qsizetype most);

[[nodiscard]] bool isZip(const QByteArray &bytes);
[[nodiscard]] bool isGzip(const QByteArray &bytes);

} // namespace chancery
