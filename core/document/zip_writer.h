// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace chancery {

/// A ZIP archive (PKWARE APPNOTE 6.3) in memory, of less than 4 GiB and 65,536 files. All files bear the
/// first day that the format knows, so that the same contents give the same bytes. Readers of archives are
/// libarchive's; its writer puts extra fields before each file's bytes, which OpenDocument forbids before its
/// `mimetype` (ODF 1.3 part 2, 3.3) and by which nothing would know the file.
class ZipWriter
{
public:
    enum class Method { Stored, Deflated };

    /// Adds a file; `name` has forward slashes.
    void add(const QString &name, const QByteArray &bytes, Method method = Method::Deflated);
    /// The whole archive; nothing can be added afterwards.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QByteArray m_directory; ///< what stands at the end, an entry a file
    std::uint16_t m_count = 0;
};

} // namespace chancery
