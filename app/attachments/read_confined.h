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

/// Has a process of its own read a document, shut in by confineProcess() and held to the limits of memory,
/// time and text; see readDocument(). `program` is chancery itself; `name` stands in errors. Whatever the
/// document makes of its reader, here it is a text or an error. Waits for the answer: in a window, call it
/// from another thread than the window's. `isCancelled` is asked now and then; true gives up.
[[nodiscard]] Outcome<DocumentText> readConfined(const QByteArray &bytes, const QString &name,
                                                 const ReadingOptions &options, const QString &program,
                                                 const std::function<bool()> &isCancelled);

} // namespace chancery
