// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextDocumentLayout>

namespace chancery {

/// Lays out plain text for reading: space after each paragraph, and runs of empty lines no higher than one
/// gap.
class ProseLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ProseLayout(QTextDocument *document);

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace chancery
