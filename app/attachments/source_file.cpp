// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/source_file.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int lookMs = 50; // how often a running process is asked after

QString tr(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

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
                         .arg(locale.formattedDataSize(size), locale.formattedDataSize(largestSourceFile))};
    };
    if (info.size() > largestSourceFile)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    // One more, since it may grow while it is read.
    QByteArray bytes = file.read(largestSourceFile + 1);
    if (file.error() != QFile::NoError)
        return Error{path, {}, tr("cannot be read: %1").arg(file.errorString())};
    if (bytes.size() > largestSourceFile)
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

/// Has another process read a PDF, and takes from it no more than a text may have.
Outcome<SourceFile> readInOtherProcess(const QByteArray &bytes, SourceFile file,
                                       const SourceFileOptions &options)
{
    QProcess process;
    process.setProgram(options.program);
    process.setArguments({u"text"_s, u"-"_s, u"--all"_s, u"--seconds"_s,
                          QString::number(options.limits.seconds), u"--megabytes"_s,
                          QString::number(options.limits.memory / (1024 * 1024))});
    process.start();
    if (!process.waitForStarted())
        return Error{file.path, {}, tr("cannot be read: %1").arg(process.errorString())};
    process.write(bytes);
    process.closeWriteChannel();
    // Waiting for the processor is no fault of the file: the clock gets more than the processor does.
    const QDeadlineTimer deadline(options.limits.seconds * 4000LL);
    // A character takes six bytes of JSON at most.
    const qint64 mostBytes = options.limits.characters * 6 + 4096;
    QByteArray output;
    QByteArray messages;
    const auto stop = [&process](const Error &error) {
        process.kill();
        process.waitForFinished();
        return error;
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(lookMs);
        output += process.readAllStandardOutput();
        messages = (messages + process.readAllStandardError()).left(4096);
        if (options.isCancelled())
            return stop({file.path, {}, cancelledReason()});
        if (deadline.hasExpired())
            return stop({file.path, {}, tr("takes too long to read")});
        if (output.size() > mostBytes)
            return stop(
                {file.path, {}, tr("the text grows beyond %L1 characters").arg(options.limits.characters)});
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return Error{file.path, {}, tr("takes more memory or time to read than a report does")};
    const QJsonObject answer = QJsonDocument::fromJson(output).object();
    if (process.exitCode() != 0 || !answer[u"text"].isString()) {
        const QString reason = answer[u"error"].toString();
        return Error{file.path,
                     {},
                     reason.isEmpty() ? tr("takes more memory or time to read than a report does") : reason};
    }
    auto document = documentFromJson(answer);
    if (!document)
        return Error{file.path, {}, document.error().reason};
    file.document = *std::move(document);
    return file;
}

} // namespace

QString SourceFile::description() const
{
    const QString how =
        document.pages > 0 ? (document.pages == 1 ? tr("1 page") : tr("%L1 pages").arg(document.pages))
        : document.encoding.isEmpty() ? QString()
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
    if (isReadApart(formatOf(*bytes, path)))
        return readInOtherProcess(*bytes, described(*bytes, path), options);
    return readSourceBytes(*bytes, path, {.limits = options.limits, .whole = false, .page = {}});
}

Outcome<SourceFile> readSourceBytes(const QByteArray &bytes, const QString &path,
                                    const ReadingOptions &options)
{
    SourceFile file = described(bytes, path);
    auto document = readDocument(bytes, path, options);
    if (!document)
        return document.error();
    file.document = *std::move(document);
    return file;
}

} // namespace chancery
