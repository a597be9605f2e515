// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"
#include "core/document/paper.h"

#include <QByteArray>

namespace chancery::briefing {

/// What the names of paragraph styles end in that are set from right to left.
inline const QString odtRightToLeft = QStringLiteral("_20_rtl");

/// The width that text has on the page, in points.
double odtTextWidth(Paper paper);

/// The names of the styles below.
QString odtStyle(ParagraphRole role);
QString odtStyle(SpanStyle style);
QString odtHeadingStyle(int level);

/// The part of an OpenDocument text that says how it looks: page with number and footer, paragraphs,
/// headings, tables.
QByteArray odtStyles(const BlockDocument &document, Paper paper);

} // namespace chancery::briefing
