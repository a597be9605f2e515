// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/unpacking.h"

#include "app/attachments/attachments_words.h"

#include <algorithm>
#include <array>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

struct Free
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Free>;

Error damaged(archive *reader)
{
    const char *reason = archive_error_string(reader);
    return {{}, {}, tr("is a damaged archive: %1").arg(QString::fromUtf8(reason ? reason : "?"))};
}

/// The bytes of the entry at hand; `left` is what the whole archive may still unpack to.
Outcome<QByteArray> contents(archive *reader, qint64 &left)
{
    QByteArray bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        const la_ssize_t count = archive_read_data(reader, buffer.data(), buffer.size());
        if (count < 0)
            return damaged(reader);
        if (count == 0)
            return bytes;
        left -= count;
        if (left < 0)
            return Error{{}, {}, tr("unpacks to far more than a report has")};
        bytes.append(buffer.data(), static_cast<qsizetype>(count));
    }
}

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *name = archive_entry_pathname(entry);
    return QString::fromUtf8(name ? name : "");
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1F\x8B");
}

Outcome<std::vector<ArchivedFile>> unpackZip(const QByteArray &bytes,
                                             const std::function<bool(const QString &)> &wants,
                                             const UnpackingLimits &limits)
{
    const Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
        ARCHIVE_OK)
        return damaged(reader.get());
    std::vector<ArchivedFile> files;
    qint64 left = limits.bytes;
    int count = 0;
    archive_entry *entry = nullptr;
    for (;;) {
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return files;
        if (status < ARCHIVE_WARN)
            return damaged(reader.get());
        if (++count > limits.files)
            return Error{{}, {}, tr("holds more than %L1 files").arg(limits.files)};
        const QString name = nameOf(entry);
        if (!wants(name))
            continue;
        if (archive_entry_is_encrypted(entry) != 0)
            return Error{{}, {}, tr("is locked with a password")};
        auto content = contents(reader.get(), left);
        if (!content)
            return content.error();
        files.push_back({name, *std::move(content)});
    }
}

Outcome<QByteArray> unpackGzip(const QByteArray &bytes, const UnpackingLimits &limits)
{
    const Reader reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
            ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return damaged(reader.get());
    qint64 left = limits.bytes;
    return contents(reader.get(), left);
}

QByteArray startOfGzip(const QByteArray &bytes, qsizetype most)
{
    const Reader reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    QByteArray start(most, Qt::Uninitialized);
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
            ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return {};
    const la_ssize_t count = archive_read_data(reader.get(), start.data(), static_cast<size_t>(most));
    return start.first(std::max<qsizetype>(count, 0));
}

} // namespace chancery
