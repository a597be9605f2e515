// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QColor>
#include <QPalette>

namespace chancery {

/// Every colour that the palette does not have, for a light and for a dark palette. Views make one from their
/// palette and make it anew on PaletteChange; no other file names a colour.
///
/// The hues of kinds follow the Okabe–Ito set, which stays distinct for colour-blind readers; no meaning
/// rests on colour alone.
class Theme
{
public:
    explicit Theme(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_dark; }

    /// A share of a colour on the base colour: opaque, since blending costs more than anything else a frame
    /// does.
    [[nodiscard]] QColor onPaper(const QColor &colour, double share) const;

    /// The hue of an event's glyph and of its share in the overview.
    [[nodiscard]] QColor eventKind(EventKind kind) const;
    /// Behind the sentence of the selected fact.
    [[nodiscard]] QColor sentence() const;
    /// Behind a sentence that contradicts the selected fact.
    [[nodiscard]] QColor contradiction() const;
    /// Under every other passage that carries a fact.
    [[nodiscard]] QColor passageUnderline() const;
    /// For and against, open and undecided.
    [[nodiscard]] QColor stance(Stance stance) const;
    /// What needs the reader's attention: sources disagree, an anachronism.
    [[nodiscard]] QColor warning() const;
    /// Text of lesser weight, readable on the base colour.
    [[nodiscard]] QColor secondaryText() const;
    /// Text of what a filter leaves out: there, and no more than that.
    [[nodiscard]] QColor paleText() const;
    /// Ruler lines, lane borders.
    [[nodiscard]] QColor gridLine() const;
    /// Every second lane or row.
    [[nodiscard]] QColor alternateBand() const;
    /// Behind what belongs to the selection without being selected.
    [[nodiscard]] QColor relatedBand() const;

    /// The palette of a light or dark window, for systems that give none and for pictures on demand.
    static QPalette lightPalette();
    static QPalette darkPalette();

private:
    QPalette m_palette;
    bool m_dark;
};

} // namespace chancery
