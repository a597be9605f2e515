// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "core/io/error.h"

#include <QByteArray>
#include <QString>

namespace chancery {

/// Whether bytes begin with the header of a message (RFC 5322), or of a page saved as one (MHTML).
[[nodiscard]] bool isMessage(const QByteArray &bytes, const QString &name);

/// The text of a message, after its From, To, Date and Subject as a reader of mail sees them; of what it
/// gives in several forms the plain one, unless that says less. Other parts are `attachments`, to be read as
/// sources of their own. A page that was saved as a message (MHTML, RFC 2557) is read as the page.
[[nodiscard]] Outcome<DocumentText> messageDocument(const QByteArray &bytes, const QString &name, bool whole);

} // namespace chancery
