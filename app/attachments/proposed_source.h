// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/source_file.h"
#include "core/domain/dossier.h"

#include <QDate>

namespace chancery {

/// The line that stands over a plain text as its heading; empty where none does.
[[nodiscard]] QString headingOf(const SourceFile &file);

/// What a document says of itself, and where it states no author, publisher or day what the lines over its
/// text do: see textHeadOf(). The title of such a head is among them.
[[nodiscard]] DocumentText withItsHead(const DocumentText &document);

/// A file as a new source with its full text: what the file says of itself, where it does. Where it states no
/// title, that is headingOf(), else the file's name; what withItsHead() finds is proposed too; the
/// reliability is F, not judged yet; it is attached `today`.
[[nodiscard]] Source proposedSource(const SourceFile &file, QDate today);

/// The same of a text that was pasted, under a title; it has no file.
[[nodiscard]] Source pastedSource(const SourceFile &text, QDate today);

} // namespace chancery
