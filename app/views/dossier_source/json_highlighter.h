// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QDeadlineTimer>
#include <QList>
#include <QPalette>
#include <QTextLayout>

class QTextDocument;

namespace chancery {

/// Highlights JSON by the library's own definition, line by line from the top, as far and as long as it is
/// told to: what a line means depends on all lines above it.
class JsonHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    JsonHighlighter();
    ~JsonHighlighter() override;

    /// The colours of the library's light or dark theme; what is done starts anew.
    void setPalette(const QPalette &palette);

    /// Goes on from where it stopped until the line is done (true) or the time is up.
    bool advance(QTextDocument &document, int lastLine, QDeadlineTimer deadline);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::State m_state; ///< at the end of the lines done
    int m_done = 0;
    QList<QTextLayout::FormatRange> m_ranges; ///< of the line at hand
};

} // namespace chancery
