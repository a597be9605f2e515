// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"

#include <QByteArray>

namespace chancery::briefing {

/// A briefing as Markdown (UTF-8; CommonMark with the tables of GitHub's dialect). Places that links lead to
/// are empty `<a id>` elements, the only markup beside `<br>` within tables; of pictures it has the words.
QByteArray writeMarkdown(const BlockDocument &document);

/// Text that Markdown takes for text wherever it stands but at the beginning of a line.
QString markdownEscaped(const QString &text);

} // namespace chancery::briefing
