// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/whole_file.h"

#include <QSaveFile>

namespace chancery {

Status commitWhole(QSaveFile &file)
{
    if (!file.flush()) {
        const Error error{file.fileName(), {}, file.errorString()};
        file.cancelWriting();
        file.commit();
        return error;
    }
    if (!file.commit())
        return Error{file.fileName(), {}, file.errorString()};
    return std::monostate();
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{path, {}, file.errorString()};
    return commitWhole(file);
}

} // namespace chancery
