// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// The text of an HTML page: its article, or all of it where `whole`. `charset` is what carried the page says
/// of its encoding, `address` where it came from; both may be empty.
[[nodiscard]] Outcome<DocumentText> htmlDocument(const QByteArray &bytes, const QString &name, bool whole,
                                                 const QString &charset = {}, const QString &address = {});

/// Plain text or Markdown.
[[nodiscard]] Outcome<DocumentText> plainDocument(const QByteArray &bytes, const QString &name,
                                                  FileFormat format, const QString &charset = {});

} // namespace chancery
