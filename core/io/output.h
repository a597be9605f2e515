// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/file_identity.h"

#include <QString>

#include <utility>
#include <vector>

namespace chancery {

/// Where something is written to, and what may become of what is there. A plain path may name a new file or
/// an earlier one, which is replaced.
struct Output
{
    Output(QString file) // NOLINT(google-explicit-constructor): most that write have a path alone
        : path(std::move(file))
    {
    }

    QString path;                 ///< `-`: the standard output
    bool streams = false;         ///< whether it may go to the standard output, a FIFO, a character device
    bool replacesDossiers = true; ///< whether an earlier file that is a dossier by its content is replaced
    std::vector<FileIdentity> others; ///< files that are open or read: never replaced
};

} // namespace chancery
