// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "app/attachments/read_document.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace chancery {

/// A local file that holds a source's text.
struct SourceFile
{
    QString path;
    QString sha256; ///< of the file's bytes, in lower-case hexadecimal
    qint64 size = 0;
    DocumentText document;

    /// One line: “HTML, 12 kB, Windows-1251 (as it declares)”.
    [[nodiscard]] QString description() const;
};

struct SourceFileOptions
{
    /// The program that reads documents for this one, shut in: chancery itself.
    QString program;
    ReadingOptions reading;
    /// Asked now and then; true gives up.
    std::function<bool()> isCancelled = [] { return false; };
};

/// Reads a file's text by what it is: see readDocument(). Another process does it, so that a file made to
/// break a reader breaks nothing here: see readConfined().
[[nodiscard]] Outcome<SourceFile> readSourceFile(const QString &path, const SourceFileOptions &options);

/// The same for bytes at hand; `path` names them.
[[nodiscard]] Outcome<SourceFile> readSourceBytes(const QByteArray &bytes, const QString &path,
                                                  const SourceFileOptions &options);

} // namespace chancery
