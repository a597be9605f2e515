// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/source_file.h"
#include "core/domain/plural.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/read_confined.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

QString groundName(EncodingGround ground)
{
    switch (ground) {
    case EncodingGround::Mark:
        return tr("by its byte order mark");
    case EncodingGround::Declared:
        return tr("as it declares");
    case EncodingGround::Form:
        return tr("by its form");
    case EncodingGround::Letters:
        return tr("judged by its words");
    }
    return {};
}

Outcome<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{path, {}, tr("there is no such file")};
    if (!info.isFile())
        return Error{path, {}, info.isDir() ? tr("is a folder") : tr("is not a regular file")};
    const auto tooLarge = [&path](qint64 size) {
        const QLocale locale;
        return Error{path,
                     {},
                     tr("has %1; no more than %2 are read")
                         .arg(locale.formattedDataSize(size), locale.formattedDataSize(largestDocument))};
    };
    if (info.size() > largestDocument)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    // One more, since it may grow while it is read.
    QByteArray bytes = file.read(largestDocument + 1);
    if (file.error() != QFile::NoError)
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    if (bytes.size() > largestDocument)
        return tooLarge(bytes.size());
    if (bytes.isEmpty())
        return Error{path, {}, tr("is empty")};
    return bytes;
}

SourceFile described(const QByteArray &bytes, const QString &path)
{
    SourceFile file;
    file.path = path;
    file.size = bytes.size();
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return file;
}

} // namespace

QString SourceFile::description() const
{
    const QString how = document.pages > 0 ? plural("Attachments", "%Ln page", "%Ln pages", document.pages)
                        : document.encoding.isEmpty()
                            ? QString()
                            : tr("%1, %2").arg(document.encoding, groundName(document.ground));
    QStringList parts{formatName(document.format), QLocale().formattedDataSize(size)};
    if (!how.isEmpty())
        parts.append(how);
    return parts.join(u", "_s);
}

Outcome<SourceFile> readSourceFile(const QString &path, const SourceFileOptions &options)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    return readSourceBytes(*bytes, path, options);
}

Outcome<SourceFile> readSourceBytes(const QByteArray &bytes, const QString &path,
                                    const SourceFileOptions &options)
{
    SourceFile file = described(bytes, path);
    auto document = readConfined(bytes, path, options.reading, options.program, options.isCancelled);
    if (!document)
        return document.error();
    file.document = *std::move(document);
    return file;
}

} // namespace chancery
