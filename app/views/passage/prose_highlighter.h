// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/passage/name_list.h"
#include "app/views/passage/prose_mark.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>

#include <QList>
#include <QPalette>
#include <QTextLayout>

#include <array>
#include <memory>

namespace chancery {

/// Highlights diplomatic prose a paragraph at a time by the definition in resources/syntax, in the colours of
/// the library's light or dark theme, each moved towards black or white until it reads well on paper and on
/// the mark of a sentence.
class ProseHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    ProseHighlighter();
    ~ProseHighlighter() override;

    /// False where the definition cannot be loaded: nothing is highlighted then.
    [[nodiscard]] bool isValid();

    void setPalette(const QPalette &palette);
    void setNames(NameList names);
    void setMarks(ProseMarks marks) { m_marks = marks; }
    [[nodiscard]] ProseMarks marks() const { return m_marks; }

    /// What a paragraph's marks look like; ranges in UTF-16 code units, of which later ones
    /// stand on top of earlier ones.
    [[nodiscard]] QList<QTextLayout::FormatRange> highlight(const QString &paragraph);
    /// Which marks stand where in a paragraph, whether they are shown or not: quotations first, names last.
    struct Span
    {
        ProseMark mark;
        qsizetype begin;
        qsizetype length;
        friend bool operator==(const Span &, const Span &) = default;
    };
    [[nodiscard]] std::vector<Span> spans(const QString &paragraph);

    /// What a mark looks like, for a legend.
    [[nodiscard]] QTextCharFormat format(ProseMark mark);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    void load();
    void applyPalette();
    void applyNames();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QPalette m_palette;
    NameList m_names;
    ProseMarks m_marks;
    std::array<QTextCharFormat, proseMarkCount> m_formats;
    QTextCharFormat m_omission; ///< of […], which is no mark and always shown
    // Of the paragraph at hand.
    std::vector<Span> m_found;
    std::vector<std::pair<qsizetype, qsizetype>> m_omissions;
};

} // namespace chancery
