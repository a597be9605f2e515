// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/written_dossier.h"

#include "app/cli/console.h"
#include "core/io/json_dossier.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery::cli {

bool isDossier(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(4096);
    return head.startsWith("SQLite format 3") || head.contains("\"chancery-dossier\"");
}

bool writeDossier(const Dossier &dossier, const QString &path)
{
    const Status written = path.endsWith(".json"_L1, Qt::CaseInsensitive)
                               ? writeJsonDossierFile(dossier, path)
                               : Store::write(dossier, path);
    if (!written)
        complain(written.error().toString());
    return written.hasValue();
}

} // namespace chancery::cli
