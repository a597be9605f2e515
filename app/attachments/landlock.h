// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <cstdint>

namespace chancery {

enum class Landlock : std::uint8_t {
    Unavailable, ///< the kernel has none, or has it turned off
    Restricted,
    Failed
};

/// Lets the present thread, and what it starts, open files for reading beneath the folders alone and nothing
/// else; connect over TCP nowhere; see landlock(7). Folders that do not exist are passed over. The process
/// must have given up new privileges before.
[[nodiscard]] Landlock restrictToReading(const QByteArrayList &folders);

} // namespace chancery
