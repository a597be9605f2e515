// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/folding.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// A folded text without case and accents, without the hyphens between letters, with one kind of quotation
/// mark and dash and no space where that may be layout: what it finds has to be compared. It knows where
/// lines begin and end.
class LooseText
{
public:
    /// `original` is what the folded text was made of.
    LooseText(const FoldedText &folded, const QString &original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where a stretch of it begins and ends in the folded text.
    [[nodiscard]] qsizetype foldedStart(qsizetype start) const;
    [[nodiscard]] qsizetype foldedEnd(qsizetype end) const;

    struct Stretch
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    /// Where a quotation stands that other lines interrupt: those of a footnote, a running head, the number
    /// of a page. It breaks off at the end of a line and goes on at the beginning of another, a dozen further
    /// at most; at three places at most. `quote` is another text's loose form. None where it stands whole.
    [[nodiscard]] std::optional<Stretch> findInterrupted(const QString &quote) const;

private:
    struct LineBreak
    {
        qsizetype end;   ///< of the line before
        qsizetype start; ///< of the line after
    };
    [[nodiscard]] qsizetype endOfRest(qsizetype at, QStringView quote, int interruptions) const;

    QString m_text;
    std::vector<std::uint32_t> m_starts; ///< of each unit, in the folded text
    std::vector<LineBreak> m_breaks;
};

} // namespace chancery
