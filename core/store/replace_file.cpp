// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/replace_file.h"

#include "core/io/whole_file.h"
#include "core/store/side_files.h"

#include <QFileInfo>

namespace chancery {

Status replaceFile(Output output,
                   const std::function<std::optional<Error>(const QString &temporaryPath)> &fill)
{
    output.streams = false; // a database is no stream
    const QString path = output.path;
    WholeFile file(std::move(output));
    if (Status begun = file.begin(); !begun)
        return begun;
    if (auto error = fill(file.temporaryPath()))
        return *error;
    if (Status whole = file.finish(); !whole)
        return whole;
    // What stands beside the old file must not be taken for the new one's.
    const QFileInfo info(path);
    if (auto error =
            settleBeforeReplacing(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath(), path))
        return *error;
    return file.commit();
}

} // namespace chancery
