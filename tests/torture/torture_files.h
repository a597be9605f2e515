// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace chancery::torture {

/// A case that takes longer than this, in milliseconds, hangs.
inline constexpr qint64 longestCaseMs = 2000;

/// Empty where there is no such file.
QByteArray bytesOf(const QString &path);
void putBytes(const QString &path, const QByteArray &bytes);

/// The sample as a `.dossier`.
QByteArray sampleFile();
/// The title of the event that sessions change; empty where the dossier cannot be read to its end.
QString titleIn(const QString &path);

} // namespace chancery::torture
