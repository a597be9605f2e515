// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// Whether bytes are those of a WARC file, packed with gzip or not.
[[nodiscard]] bool isWarc(const QByteArray &bytes);

/// A page of a web archive (WARC, ISO 28500): the one at the address `page`, or the first. All pages are
/// `offered`, for another to be chosen.
[[nodiscard]] Outcome<DocumentText> warcDocument(const QByteArray &bytes, const QString &name, bool whole,
                                                 const QString &page);

/// The same of a WACZ: a ZIP of such archives with a list of its pages, the first of which is the page.
[[nodiscard]] Outcome<DocumentText> waczDocument(const QByteArray &bytes, const QString &name, bool whole,
                                                 const QString &page);

} // namespace chancery
