// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/torture_files.h"

#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/torture/child_window.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace chancery::torture {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

QByteArray sampleFile()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.dossier"_s);
        static_cast<void>(Store::write(tests::sampleDossier(), path));
        return bytesOf(path);
    }();
    return bytes;
}

QString titleIn(const QString &path)
{
    const auto store = Store::open(path);
    const auto dossier = store ? (*store)->readAll() : Outcome<Dossier>(Error{});
    if (!dossier)
        return {};
    for (const Event &event : dossier->events) {
        if (event.id.toString() == changedEvent())
            return event.title;
    }
    return {};
}

} // namespace chancery::torture
