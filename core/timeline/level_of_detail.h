// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/band.h"
#include "core/timeline/frame.h"
#include "core/timeline/time_scale.h"

#include <vector>

namespace chancery {

/// Decides what of a band is drawn on its own and what is folded, at a cost that follows the width in pixels,
/// not the number of events. Folding depends on the zoom and on each event's neighbours alone, on a grid
/// fixed in time, so that panning changes nothing.
class LevelOfDetail
{
public:
    struct Options
    {
        double glyph = 10; ///< pixels; what is narrower is tiny and takes this much
        double bin = 7;    ///< the least width of a bin of density
        /// What a label needs. Of a lane most of whose events find no row, days narrower than this are drawn
        /// as density: a few of its events on their own, without a word, would say less.
        double label = 70;
    };
    struct Place
    {
        std::uint16_t lane = 0;
        std::uint16_t band = 0;
        double top = 0; ///< of the band
        double rowHeight = 18;
    };

    LevelOfDetail() = default;
    explicit LevelOfDetail(const Options &options)
        : m_options(options)
    {
    }

    /// Adds what is visible of a band to the frame. `overflow` is the lane's, given with its last band: where
    /// that folds, it is one mark with it, elsewhere a row of its own below.
    void add(const Band &band, const Band *overflow, const Place &place, const EventTimes &times,
             const TimeScale &scale, Frame &frame);

private:
    struct Bin
    {
        std::int64_t index;
        std::uint32_t first; ///< entries of the band that begin in this bin
        std::uint32_t last;  ///< exclusive
        std::uint32_t tiny;  ///< those of them that are not drawn on their own
        std::uint32_t firstOver;
        std::uint32_t lastOver;
        bool folded;
        double x0;
        double x1;
        double left; ///< of the leftmost and rightmost glyph, where not folded
        double right;

        [[nodiscard]] std::uint32_t over() const { return lastOver - firstOver; }
        [[nodiscard]] bool isMarked(bool ofOverflow) const
        {
            return ofOverflow ? !folded && over() > 0 : folded;
        }
    };
    struct RowEdge
    {
        double right;    ///< how far the row is taken
        std::size_t bin; ///< of the tiny event there; noBin where it is none
    };

    void measure(const Band &band, const Band *overflow, const TimeScale &scale);
    void collect(const Band &band, const Band *overflow, const EventTimes &times, const TimeScale &scale);
    void foldCollisions(const Band &band, const EventTimes &times, const TimeScale &scale);
    void foldNeighbours();
    void emitItems(const Band &band, const Place &place, const EventTimes &times, const TimeScale &scale,
                   Frame &frame) const;

    /// What the emission of folds works on.
    struct Source
    {
        const Band &band;
        const Band *overflow;
        const Place &place;
        const EventTimes &times;
        const TimeScale &scale;
    };
    void emitFolds(const Source &source, bool ofOverflow, Frame &frame) const;
    void emitRun(const Source &source, std::size_t first, std::size_t last, bool ofOverflow,
                 Frame &frame) const;
    void placeRun(const Source &source, FrameFold &fold, double reach) const;

    Options m_options;
    bool m_isCrowded = false;    ///< what found no row folds the days it stands in
    CivilSecond m_tiny = 0;      ///< events shorter than this are narrower than their glyphs
    CivilSecond m_own = 0;       ///< events this long or longer are drawn on their own
    CivilSecond m_bin = 1;       ///< seconds
    std::int64_t m_run = 1;      ///< bins; a longer run is cut at multiples of this
    CivilSecond m_scanBegin = 0; ///< bins are looked at from here, before the view …
    CivilSecond m_scanEnd = 0;   ///< … to here, behind it
    std::vector<Bin> m_bins;
    std::vector<RowEdge> m_edges;
};

} // namespace chancery
