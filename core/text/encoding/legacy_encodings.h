// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace chancery {

/// An encoding of one byte a character whose lower half is ASCII.
struct LegacyEncoding
{
    using Table = char16_t[128];

    QLatin1StringView name;
    const Table &high; ///< of the bytes 0x80 to 0xFF; 0 where a byte stands for nothing
};

/// The encodings of European languages that files without Unicode are found in, the likeliest first.
[[nodiscard]] std::span<const LegacyEncoding> legacyEncodings();

/// The encoding that a label of HTML or XML names; null for one that is not known here.
[[nodiscard]] const LegacyEncoding *legacyEncoding(QStringView label);

} // namespace chancery
