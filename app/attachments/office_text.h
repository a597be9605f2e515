// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// The text of a document of Word (Office Open XML, ECMA-376) in reading order: a line for each paragraph and
/// heading, cells of a row with a tab between, footnotes and endnotes apart at the end, each after its mark.
/// What was deleted under tracking is left out, and so are comments, headers and footers, and hidden text;
/// `notes` says so.
[[nodiscard]] Outcome<DocumentText> wordDocument(const QByteArray &bytes, const QString &name);

/// The same for OpenDocument text (ISO/IEC 26300), packed or as one flat XML file.
[[nodiscard]] Outcome<DocumentText> openDocument(const QByteArray &bytes, const QString &name);

/// What a ZIP holds, by its files.
enum class ZipKind : std::uint8_t { Word, OpenDocument, Wacz, Other };
struct ZipContents
{
    ZipKind kind = ZipKind::Other;
    QString words; ///< of another kind: “an Excel workbook”
};
[[nodiscard]] ZipContents zipContents(const QByteArray &bytes);

} // namespace chancery
