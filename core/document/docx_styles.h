// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"
#include "core/document/paper.h"

#include <QByteArray>

namespace chancery::briefing {

/// Twentieths of a point, in which Word counts lengths.
inline constexpr int twipsPerPoint = 20;
inline constexpr int docxMargin = 1134; ///< twips: 20 mm

/// The paper's sides in twips.
[[nodiscard]] int docxPageWidth(Paper paper);
[[nodiscard]] int docxPageHeight(Paper paper);
/// The width of text between the margins, in twips.
[[nodiscard]] int docxTextWidth(Paper paper);

/// The style of a paragraph, of a stretch of text (empty: none) and of a heading; level 0 is the title.
[[nodiscard]] QString docxStyle(ParagraphRole role);
[[nodiscard]] QString docxStyle(SpanStyle style);
[[nodiscard]] QString docxHeadingStyle(int level);

/// The `styles.xml` and the `numbering.xml`, which has the one list, 1.
[[nodiscard]] QByteArray docxStyles(const BlockDocument &document);
[[nodiscard]] QByteArray docxNumbering();

} // namespace chancery::briefing
