// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/level_of_detail.h"

#include "core/timeline/time_grid.h"

#include <cmath>
#include <limits>

namespace chancery {

namespace {

/// A run wider than so many bins of the least width is cut, so that each piece has a count of its own.
constexpr std::int64_t binsOfRun = 32;
constexpr std::size_t noBin = std::numeric_limits<std::size_t>::max();
constexpr double nowhere = -1e9;

/// A pixel that painting can handle: far outside is as good as farther outside.
float pixel(double x)
{
    return static_cast<float>(std::clamp(x, -100000.0, 100000.0));
}

} // namespace

void LevelOfDetail::measure(const Band &band, const Band *overflow, const TimeScale &scale)
{
    const double perPixel = scale.secondsPerPixel();
    m_tiny = static_cast<CivilSecond>(std::ceil(m_options.glyph * perPixel));
    m_own = m_tiny;
    m_bin = gridStep(m_options.bin * perPixel);
    m_isCrowded = overflow && overflow->size() > band.size() &&
                  static_cast<double>(secondsPerDay) < m_options.label * perPixel;
    if (m_isCrowded) {
        m_own = std::max(m_own, secondsPerDay + 1);
        m_bin = std::max(m_bin, secondsPerDay);
    }
    m_run = binsOfRun / 2;
    while (m_run > 1 && static_cast<double>(m_run * m_bin) > binsOfRun * m_options.bin * perPixel)
        m_run /= 2;
    // As far as the pieces of a run reach that are in view, and the bins that decide where it is cut.
    const CivilSecond run = m_run * m_bin;
    const CivilSecond beyond = run + m_run / 2 * m_bin;
    m_scanBegin = cellOf(scale.time(scale.left()), run) * run - beyond;
    m_scanEnd = (cellOf(scale.time(scale.right()), run) + 1) * run + beyond;
}

void LevelOfDetail::add(const Band &band, const Band *overflow, const Place &place, const EventTimes &times,
                        const TimeScale &scale, Frame &frame)
{
    measure(band, overflow, scale);
    collect(band, overflow, times, scale);
    foldCollisions(band, times, scale);
    foldNeighbours();
    emitItems(band, place, times, scale, frame);
    const Source source{band, overflow, place, times, scale};
    emitFolds(source, false, frame);
    if (!overflow)
        return;
    emitFolds(source, true, frame);
    // Where the band is folded at the edge, its density speaks for what is under way there.
    const bool foldsAtEdge = !m_bins.empty() && m_bins.front().folded;
    const std::uint32_t crossing = foldsAtEdge ? 0 : overflow->countCrossing(scale.range().begin);
    if (crossing > 0)
        frame.crossings.push_back(
            {place.lane, crossing, pixel(place.top + band.rowCount() * place.rowHeight)});
}

void LevelOfDetail::collect(const Band &band, const Band *overflow, const EventTimes &times,
                            const TimeScale &scale)
{
    m_bins.clear();
    constexpr CivilSecond never = std::numeric_limits<CivilSecond>::max();
    std::uint32_t entry = band.lowerBound(m_scanBegin);
    std::uint32_t over = overflow ? overflow->lowerBound(m_scanBegin) : 0;
    bool follows = false; // whether the bin is the one behind the last, without a gap
    std::int64_t index = 0;
    for (;;) {
        if (!follows) {
            const CivilSecond begin = entry < band.size() ? band.begin(entry) : never;
            const CivilSecond beginOver = overflow && over < overflow->size() ? overflow->begin(over) : never;
            if (begin == never && beginOver == never)
                break;
            index = cellOf(std::min(begin, beginOver), m_bin);
        }
        if (index * m_bin >= m_scanEnd)
            break;
        const CivilSecond binEnd = (index + 1) * m_bin;
        const std::uint32_t next = band.lowerBound(binEnd, entry);
        const std::uint32_t nextOver = overflow ? overflow->lowerBound(binEnd, over) : 0;
        if (next == entry && nextOver == over) {
            follows = false;
            continue;
        }
        const double x0 = follows ? m_bins.back().x1 : scale.x(index * m_bin);
        Bin bin{index, entry, next, next - entry, over, nextOver, false, x0, scale.x(binEnd), 0, 0};
        if (band.longest() >= m_own)
            band.visitLong(entry, next, m_own, times, [&bin](std::uint32_t) { --bin.tiny; });
        m_bins.push_back(bin);
        entry = next;
        over = nextOver;
        follows = true;
        ++index;
    }
}

void LevelOfDetail::foldCollisions(const Band &band, const EventTimes &times, const TimeScale &scale)
{
    m_edges.assign(band.rowCount(), {nowhere, noBin});
    band.visitCrossing(m_scanBegin, times, [&](std::uint32_t entry) {
        m_edges[band.row(entry)] = {scale.x(times.end[band.event(entry).value]), noBin};
    });
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        Bin &bin = m_bins[i];
        if (bin.tiny > band.rowCount() || (m_isCrowded && bin.tiny > 0 && bin.over() > 0)) {
            // More than rows: two of them share one, and stand in each other's way.
            bin.folded = true;
            for (RowEdge &edge : m_edges)
                edge = {std::max(edge.right, bin.x1), i};
            if (band.longest() < m_own)
                continue;
            band.visitLong(bin.first, bin.last, m_own, times, [&](std::uint32_t entry) {
                RowEdge &edge = m_edges[band.row(entry)];
                edge.right = std::max(edge.right, scale.x(times.end[band.event(entry).value]));
            });
            continue;
        }
        bin.left = bin.x1;
        bin.right = bin.x0;
        for (std::uint32_t entry = bin.first; entry < bin.last; ++entry) {
            const std::uint32_t event = band.event(entry).value;
            const CivilSecond length = times.end[event] - times.begin[event];
            const bool tiny = length < m_own;
            double left = scale.x(times.begin[event]);
            double right = scale.x(times.end[event]);
            if (length < m_tiny) {
                const double middle = (left + right) / 2;
                left = middle - m_options.glyph / 2;
                right = middle + m_options.glyph / 2;
            }
            if (tiny) {
                bin.left = std::min(bin.left, left);
                bin.right = std::max(bin.right, right);
            }
            RowEdge &edge = m_edges[band.row(entry)];
            if (left < edge.right - 0.5) {
                if (tiny)
                    bin.folded = true;
                if (edge.bin != noBin)
                    m_bins[edge.bin].folded = true;
            }
            edge = {std::max(edge.right, right), tiny ? i : noBin};
        }
    }
}

void LevelOfDetail::foldNeighbours()
{
    for (std::size_t i = 1; i < m_bins.size(); ++i)
        if (m_bins[i].tiny > 0 && m_bins[i - 1].folded && m_bins[i].left < m_bins[i - 1].x1)
            m_bins[i].folded = true;
    for (std::size_t i = m_bins.size(); i-- > 1;)
        if (m_bins[i - 1].tiny > 0 && m_bins[i].folded && m_bins[i - 1].right > m_bins[i].x0)
            m_bins[i - 1].folded = true;
    for (Bin &bin : m_bins)
        bin.folded = bin.folded && bin.tiny > 0;
}

void LevelOfDetail::emitItems(const Band &band, const Place &place, const EventTimes &times,
                              const TimeScale &scale, Frame &frame) const
{
    const auto emitItem = [&](std::uint32_t entry) {
        const EventRow event = band.event(entry);
        const double x0 = scale.x(times.begin[event.value]);
        const double x1 = scale.x(times.end[event.value]);
        if (x1 < scale.left() - m_options.glyph || x0 > scale.right() + m_options.glyph)
            return;
        const std::uint16_t row = band.row(entry);
        frame.items.push_back({event, place.lane, static_cast<std::uint16_t>(band.firstRow() + row),
                               times.end[event.value] - times.begin[event.value] < m_tiny, pixel(x0),
                               pixel(x1), pixel(place.top + row * place.rowHeight)});
    };
    band.visitCrossing(m_scanBegin, times, emitItem);
    for (const Bin &bin : m_bins) {
        if (bin.folded && band.longest() >= m_own)
            band.visitLong(bin.first, bin.last, m_own, times, emitItem);
        else if (!bin.folded)
            for (std::uint32_t entry = bin.first; entry < bin.last; ++entry)
                emitItem(entry);
    }
}

void LevelOfDetail::emitFolds(const Source &source, bool ofOverflow, Frame &frame) const
{
    std::size_t i = 0;
    while (i < m_bins.size()) {
        if (!m_bins[i].isMarked(ofOverflow)) {
            ++i;
            continue;
        }
        // A single empty bin does not part a run: marks that close would touch.
        std::size_t last = i + 1;
        while (last < m_bins.size() && m_bins[last].isMarked(ofOverflow) &&
               m_bins[last].index - m_bins[last - 1].index <= 2)
            ++last;
        // It is cut at multiples of m_run that lie well within it: what is near decides, however long it is.
        std::size_t first = i;
        for (std::size_t next = i + 1; next < last; ++next) {
            const std::int64_t index = m_bins[next].index;
            if (cellOf(index, m_run) == cellOf(m_bins[next - 1].index, m_run))
                continue;
            const std::int64_t multiple = cellOf(index, m_run) * m_run;
            if (multiple - m_bins[i].index < m_run / 2 || m_bins[last - 1].index + 1 - multiple < m_run / 2)
                continue;
            emitRun(source, first, next, ofOverflow, frame);
            first = next;
        }
        emitRun(source, first, last, ofOverflow, frame);
        i = last;
    }
}

void LevelOfDetail::emitRun(const Source &source, std::size_t first, std::size_t last, bool ofOverflow,
                            Frame &frame) const
{
    if (m_bins[last - 1].x1 < source.scale.left() || m_bins[first].x0 > source.scale.right())
        return;
    FrameFold fold;
    fold.lane = source.place.lane;
    fold.band = source.place.band;
    fold.isOverflow = ofOverflow;
    fold.below = m_own;
    fold.firstEntry = m_bins[first].first;
    fold.lastEntry = m_bins[last - 1].last;
    fold.firstOver = m_bins[first].firstOver;
    fold.lastOver = m_bins[last - 1].lastOver;
    fold.firstBin = static_cast<std::uint32_t>(frame.bins.size());
    for (std::size_t i = first; i < last; ++i) {
        const Bin &bin = m_bins[i];
        const std::uint32_t count = (ofOverflow ? 0 : bin.tiny) + bin.over();
        fold.count += count;
        if (!ofOverflow)
            frame.densest = std::max(frame.densest, count);
        frame.bins.push_back({pixel(bin.x0), pixel(bin.x1), count});
    }
    fold.lastBin = static_cast<std::uint32_t>(frame.bins.size());
    placeRun(source, fold, m_bins[last - 1].x1);
    frame.folds.push_back(fold);
}

void LevelOfDetail::placeRun(const Source &source, FrameFold &fold, double reach) const
{
    const auto &[band, overflow, place, times, scale] = source;
    const Band &holder = fold.isOverflow ? *overflow : band;
    const std::uint32_t first = fold.isOverflow ? fold.firstOver : fold.firstEntry;
    const std::uint32_t last = fold.isOverflow ? fold.lastOver : fold.lastEntry;
    const auto isFolded = [&, &times = times](std::uint32_t entry) {
        const std::uint32_t event = holder.event(entry).value;
        return fold.isOverflow || times.end[event] - times.begin[event] < m_own;
    };
    std::uint32_t top = holder.top(first, last, times);
    // What is drawn on its own speaks for itself, not for the run.
    for (std::uint32_t entry = first; !isFolded(top) && entry < last; ++entry)
        if (isFolded(entry))
            top = entry;
    fold.top = holder.event(top);

    std::uint16_t row = 0;
    fold.rowCount = 1;
    if (fold.isOverflow) {
        row = band.rowCount();
    } else if (band.kind() == Band::Kind::Mixed) {
        // Beside long events a fold keeps to the first row of its own, where none of them can be.
        row = band.row(top);
        for (std::uint32_t entry = first; entry < last; ++entry)
            if (isFolded(entry))
                row = std::min(row, band.row(entry));
    } else {
        fold.rowCount = static_cast<std::uint16_t>(band.rowCount() + (overflow ? 1 : 0));
    }
    fold.firstRow = static_cast<std::uint16_t>(band.firstRow() + row);

    const double x0 = scale.x(holder.begin(first));
    const double x1 = std::min(scale.x(times.end[holder.event(last - 1).value]), reach + m_options.bin);
    fold.x0 = pixel(x0);
    fold.x1 = pixel(std::max(x0, x1));
    fold.y0 = pixel(place.top + row * place.rowHeight);
    fold.y1 = pixel(place.top + (row + fold.rowCount) * place.rowHeight);
}

} // namespace chancery
