// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace chancery {

/// What a file held when it was read or written, to tell later whether somebody else has changed it.
class ContentStamp
{
public:
    /// Of the file that is there, read once; none where there is none, or it cannot be read.
    static std::optional<ContentStamp> of(const QString &path);

    /// Whether the file has another content now, or none. Another time alone is no change.
    [[nodiscard]] bool isChanged(const QString &path) const;

    /// As text, to be kept in a file.
    [[nodiscard]] QString toString() const;
    static std::optional<ContentStamp> fromString(const QString &text);

private:
    std::int64_t m_size = 0;
    QByteArray m_digest; ///< SHA-256
};

} // namespace chancery
