// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "app/attachments/read_document.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// Whether bytes are those of a PDF file, by its header.
[[nodiscard]] bool isPdf(const QByteArray &bytes);

/// The text of a PDF in reading order with the places where its pages begin; see runningText(). What was left
/// out, pages without text and characters that could not be read stand in the notes. Pages
/// that are pictures are read where there is a recogniser. Keeps to the limits of pages and characters. What
/// a file can make of memory and time it cannot bound: call it in a process that confineProcess() holds.
[[nodiscard]] Outcome<DocumentText> pdfText(const QByteArray &bytes, const QString &name,
                                            const ReadingOptions &options);

} // namespace chancery
