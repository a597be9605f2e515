// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/prose_layout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>

namespace chancery {

namespace {

bool isEmpty(const QTextBlock &block)
{
    return block.length() <= 1 || block.text().trimmed().isEmpty();
}

} // namespace

ProseLayout::ProseLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

QRectF ProseLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return rect;
    if (isEmpty(block)) {
        // The gap above is there already; a height of nothing would end the widget's walk over the lines.
        rect.setHeight(1);
    } else {
        rect.setHeight(rect.height() + QFontMetricsF(document()->defaultFont()).height() * 0.45);
    }
    return rect;
}

} // namespace chancery
