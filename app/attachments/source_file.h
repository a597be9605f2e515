// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/confine.h"
#include "core/io/error.h"
#include "core/text/decoding.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace chancery {

enum class FileFormat : std::uint8_t { PlainText, Markdown, Html, Pdf };

/// “plain text”, “Markdown”, “HTML”, “PDF”.
[[nodiscard]] QString formatName(FileFormat format);

/// A local file that holds a source's text.
struct SourceFile
{
    QString path;
    FileFormat format = FileFormat::PlainText;
    QString encoding; ///< empty for a PDF, which has its own
    EncodingGround ground = EncodingGround::Form;
    QString sha256; ///< of the file's bytes, in lower-case hexadecimal
    qint64 size = 0;
    int pages = 0; ///< of a PDF
    QString text;

    /// One line: “HTML, 12 kB, Windows-1251 (as it declares)”.
    [[nodiscard]] QString description() const;
};

/// The largest file that is read, in bytes.
inline constexpr qint64 largestSourceFile = 64 * 1024 * 1024;

struct SourceFileOptions
{
    /// The program that reads PDF files for this one, within limits: chancery itself.
    QString program;
    ExtractionLimits limits;
    /// Asked now and then; true gives up.
    std::function<bool()> isCancelled = [] { return false; };
};

/// Reads a file's text by what it is: plain text, Markdown, HTML or PDF. A PDF is untrusted code for a large
/// reader: it is read by another process with bounded memory and time, so that a file made to break it breaks
/// nothing here.
[[nodiscard]] Outcome<SourceFile> readSourceFile(const QString &path, const SourceFileOptions &options);

/// The same for bytes at hand that are no PDF, and for a PDF without the other process: for the program that
/// is that process.
[[nodiscard]] Outcome<SourceFile> readSourceBytes(const QByteArray &bytes, const QString &path,
                                                  const ExtractionLimits &limits);

} // namespace chancery
