// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/confine.h"
#include "app/attachments/document_text.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// The largest document that is read, in bytes.
inline constexpr qint64 largestDocument = 64 * 1024 * 1024;

class Recogniser;

struct ReadingOptions
{
    ExtractionLimits limits;
    bool whole = false; ///< of a page: everything, not the article alone
    QString page;       ///< of an archive of several pages: the address of the one to read
    /// Reads pages that are pictures; null where they are left.
    Recogniser *recogniser = nullptr;
    /// A document whose pages have no text at all is an answer, for whoever asks again with a recogniser.
    bool isTextOptional = false;
};

/// What the bytes are, by their content; a name's ending tells apart only what has no form of its own
/// (Markdown from plain text).
[[nodiscard]] FileFormat formatOf(const QByteArray &bytes, const QString &name);

/// The text of a document by what it is. A function of the bytes alone: it starts no process and opens
/// no file but readers' own data. Untrusted code for large readers: see readConfined(). `name` stands in
/// errors and tells a Markdown file.
[[nodiscard]] Outcome<DocumentText> readDocument(const QByteArray &bytes, const QString &name,
                                                 const ReadingOptions &options = {});

} // namespace chancery
