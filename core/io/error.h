// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

#include <variant>

namespace chancery {

/// Why outside data was refused: which file, where in it (JSON pointer, byte offset, or table and row), and
/// the reason.
struct Error
{
    QString file;
    QString place;
    QString reason;

    /// `file: place: reason`, leaving out what is empty.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T>
using Outcome = Result<T, Error>;

/// For what yields nothing but may fail.
using Status = Result<std::monostate, Error>;

} // namespace chancery
