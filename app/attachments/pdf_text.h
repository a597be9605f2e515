// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/confine.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

struct PdfText
{
    QString text;
    int pages = 0;
};

/// Whether bytes are those of a PDF file, by its header.
[[nodiscard]] bool isPdf(const QByteArray &bytes);

/// The text of a PDF in reading order; see runningText(). Keeps to the limits of pages and characters. What a
/// file can make of memory and time it cannot bound: call it in a process that confineProcess() holds.
[[nodiscard]] Outcome<PdfText> pdfText(const QByteArray &bytes, const QString &name,
                                       const ExtractionLimits &limits);

} // namespace chancery
