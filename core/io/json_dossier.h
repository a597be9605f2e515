// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/error.h"
#include "core/io/output.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// The largest JSON dossier that is read, in bytes; a larger one is refused with a message.
inline constexpr qint64 largestJsonDossier = 256 * 1024 * 1024;

/// Reads a JSON dossier. Checks encoding, nesting, every type, term, id, reference and date; the first fault
/// is returned with its JSON pointer. `name` stands for the file in messages.
Outcome<Dossier> readJsonDossier(const QByteArray &bytes, const QString &name);

/// The same, but that ids and references are taken as they stand: for checkDossier(), which tells every fault
/// of these. No other use may be made of such a dossier.
Outcome<Dossier> readJsonValues(const QByteArray &bytes, const QString &name);

/// Reads a file of at most largestJsonDossier bytes.
Outcome<Dossier> readJsonDossierFile(const QString &path);
Outcome<Dossier> readJsonValuesFile(const QString &path);

/// The dossier as the schema orders it: same dossier, same bytes.
QByteArray writeJsonDossier(const Dossier &dossier);

/// Writes the dossier as a file, whole or not at all.
Status writeJsonDossierFile(const Dossier &dossier, const Output &output);

} // namespace chancery
