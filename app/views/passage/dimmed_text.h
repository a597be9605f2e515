// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/passage/carried_passages.h"
#include "core/analysis/coverage.h"
#include "core/analysis/located_text.h"

#include <QColor>
#include <QPointF>

#include <vector>

class QPainter;
class QTextBlock;

namespace chancery {

/// The sentences within [begin, end) of a text that no passage of the test stands in as quoted, in order.
[[nodiscard]] std::vector<TextStretch> uncoveredBetween(const LocatedText &text, qsizetype begin,
                                                        qsizetype end, const PassageTest &carried = {});

/// Lays a veil of the paper's colour over the stretches that lie in a block. `offset` is where the block
/// stands.
void paintVeil(QPainter &painter, const QTextBlock &block, QPointF offset,
               const std::vector<TextStretch> &stretches, QColor paper);

} // namespace chancery
