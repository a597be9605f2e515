// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace chancery {

/// How the file of an open dossier stands to what was read of it.
enum class FileState : std::uint8_t {
    Intact,
    Changed,     ///< another program has changed this dossier: it may be read anew
    Gone,        ///< moved away or removed
    Replaced,    ///< another file has its name
    Overwritten, ///< the file itself holds something else, or is cut off
};

} // namespace chancery
