// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

#include <cstdint>
#include <variant>

namespace chancery {

/// What a failure calls for, where that is more than telling it.
enum class ErrorKind : std::uint8_t {
    Other,
    Cancelled,   ///< whoever asked wants it no longer
    Outdated,    ///< the dossier has been changed meanwhile, here: the next revision is to be asked
    Locked,      ///< another program keeps the file locked
    ReadOnly,    ///< the file, or its folder, may not be written
    NoSpace,     ///< the disk is full
    Gone,        ///< the file was moved away or removed since it was opened
    Replaced,    ///< another file stands under the name now
    Overwritten, ///< the file itself holds something else now, or is cut off
    Changed,     ///< another program has changed the dossier since it was read
};

/// Why outside data was refused: which file, where in it (JSON pointer, byte offset, or table and row), and
/// the reason.
struct Error
{
    QString file;
    QString place;
    QString reason;
    ErrorKind kind = ErrorKind::Other;

    /// `file: place: reason`, leaving out what is empty.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T>
using Outcome = Result<T, Error>;

/// For what yields nothing but may fail.
using Status = Result<std::monostate, Error>;

} // namespace chancery
