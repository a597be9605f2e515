// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/opened_pdf.h"

#include "app/attachments/attachments_words.h"

namespace chancery {

using attachments_words::tr;

Outcome<std::shared_ptr<Poppler::Document>> openedPdf(const QByteArray &bytes, const QString &name)
{
    std::shared_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Error{name, {}, tr("is damaged: it cannot be read as a PDF")};
    if (document->isLocked())
        return Error{name, {}, tr("is locked with a password")};
    return document;
}

} // namespace chancery
