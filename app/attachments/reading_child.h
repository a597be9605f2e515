// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/page_picture.h"
#include "app/attachments/read_document.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace chancery {

/// What becomes of pages that are pictures.
enum class Pictures : std::uint8_t {
    Leave,
    ReadLater, ///< a document of pictures alone is no error
    Read
};

/// The arguments with which the program is started to read one document, see readConfined(): a private matter
/// between the two, and no command.
[[nodiscard]] QStringList readingChildArguments(const QString &name, const ReadingOptions &options,
                                                Pictures pictures);

/// The same for a page of a document as a picture, see pictureConfined(). The words that are looked for come
/// on standard input, before the document.
[[nodiscard]] QStringList drawingChildArguments(const QString &name, const PageRequest &request,
                                                const ExtractionLimits &limits);
[[nodiscard]] QByteArray drawingChildInput(const PageRequest &request, const QByteArray &bytes);

/// Where the arguments are one of those: shuts this process in, reads the document from standard input,
/// writes it to standard output as one JSON object, or an object with `error` (of a page see toAnswer()), and
/// returns the exit status. Nothing where they are not. To be called first of all, before anything is opened.
[[nodiscard]] std::optional<int> runReadingChild(int argc, char **argv);

} // namespace chancery
