// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/document_text.h"
#include "core/analysis/text_attachment.h"

#include <optional>
#include <vector>

namespace chancery {

/// Looks for the passages of a source in a document; see reanchor(). Of a page whose article loses some, all
/// of it is looked through too, and the one that loses fewer is kept: `document.text` is that afterwards.
[[nodiscard]] std::optional<AttachmentReport> reanchorIn(DocumentText &document,
                                                         const SourceDescription &source,
                                                         const std::vector<Passage> &passages,
                                                         const Progress &progress = {});

} // namespace chancery
