// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/level_of_detail.h"

#include <cmath>
#include <limits>

namespace chancery {

namespace {

/// Bins looked at beyond both edges of the view, so that what folds at an edge is decided as in the middle.
constexpr int binMargin = 12;
/// A longer run is cut at multiples of this, so that each piece has a count of its own.
constexpr std::int64_t binsOfRun = 16;
constexpr std::size_t noBin = std::numeric_limits<std::size_t>::max();
constexpr double nowhere = -1e9;

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// A pixel that painting can handle: far outside is as good as farther outside.
float pixel(double x)
{
    return static_cast<float>(std::clamp(x, -100000.0, 100000.0));
}

} // namespace

CivilSecond LevelOfDetail::foldedBelow(const TimeScale &scale) const
{
    return static_cast<CivilSecond>(std::ceil(m_options.glyph * scale.secondsPerPixel()));
}

CivilSecond LevelOfDetail::binSeconds(const TimeScale &scale) const
{
    CivilSecond seconds = 1;
    while (static_cast<double>(seconds) < m_options.bin * scale.secondsPerPixel())
        seconds *= 2;
    return seconds;
}

void LevelOfDetail::add(const Band &band, const Place &place, const EventTimes &times, const TimeScale &scale,
                        Frame &frame)
{
    const bool overflow = band.kind() == Band::Kind::Overflow;
    frame.foldedBelow = foldedBelow(scale);
    m_own = overflow ? std::numeric_limits<CivilSecond>::max() : frame.foldedBelow;
    m_scanBegin = scale.time(scale.left() - binMargin * 2 * m_options.bin);
    collect(band, times, scale);
    if (!overflow) {
        foldCollisions(band, times, scale);
        foldNeighbours();
        emitItems(band, place, times, scale, frame);
    } else if (const std::uint32_t crossing = band.countCrossing(scale.range().begin)) {
        frame.crossings.push_back({place.lane, crossing, pixel(place.top)});
    }
    emitFolds(band, place, times, scale, frame);
}

void LevelOfDetail::collect(const Band &band, const EventTimes &times, const TimeScale &scale)
{
    m_bins.clear();
    const CivilSecond seconds = binSeconds(scale);
    const CivilSecond end = scale.time(scale.right() + binMargin * 2 * m_options.bin);
    std::uint32_t entry = band.lowerBound(m_scanBegin);
    while (entry < band.size() && band.begin(entry) < end) {
        const std::int64_t index = floorDiv(band.begin(entry), seconds);
        const std::uint32_t next = band.lowerBound((index + 1) * seconds, entry);
        Bin bin{index,
                entry,
                next,
                next - entry,
                band.kind() == Band::Kind::Overflow,
                scale.x(index * seconds),
                scale.x((index + 1) * seconds),
                0,
                0};
        if (band.longest() >= m_own)
            band.visitLong(entry, next, m_own, times, [&bin](std::uint32_t) { --bin.tiny; });
        m_bins.push_back(bin);
        entry = next;
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
        if (bin.tiny > band.rowCount()) {
            // More than rows: two of them share one, and stand in each other's way.
            bin.folded = true;
            for (RowEdge &edge : m_edges)
                edge = {std::max(edge.right, bin.x1), i};
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
            const bool tiny = times.end[event] - times.begin[event] < m_own;
            double left = scale.x(times.begin[event]);
            double right = scale.x(times.end[event]);
            if (tiny) {
                const double middle = (left + right) / 2;
                left = middle - m_options.glyph / 2;
                right = middle + m_options.glyph / 2;
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
                               times.end[event.value] - times.begin[event.value] < m_own, pixel(x0),
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

void LevelOfDetail::emitFolds(const Band &band, const Place &place, const EventTimes &times,
                              const TimeScale &scale, Frame &frame) const
{
    std::size_t i = 0;
    while (i < m_bins.size()) {
        if (!m_bins[i].folded) {
            ++i;
            continue;
        }
        // A single empty bin does not part a run: marks that close would touch.
        std::size_t last = i + 1;
        while (last < m_bins.size() && m_bins[last].folded &&
               m_bins[last].index - m_bins[last - 1].index <= 2)
            ++last;
        if (m_bins[last - 1].index - m_bins[i].index < binsOfRun) {
            emitRun(i, last, band, place, times, scale, frame);
        } else {
            for (std::size_t first = i; first < last;) {
                std::size_t cut = first + 1;
                while (cut < last &&
                       floorDiv(m_bins[cut].index, binsOfRun) == floorDiv(m_bins[first].index, binsOfRun))
                    ++cut;
                emitRun(first, cut, band, place, times, scale, frame);
                first = cut;
            }
        }
        i = last;
    }
}

void LevelOfDetail::emitRun(std::size_t first, std::size_t last, const Band &band, const Place &place,
                            const EventTimes &times, const TimeScale &scale, Frame &frame) const
{
    if (m_bins[last - 1].x1 < scale.left() || m_bins[first].x0 > scale.right())
        return;
    FrameFold fold;
    fold.lane = place.lane;
    fold.band = place.band;
    fold.firstEntry = m_bins[first].first;
    fold.lastEntry = m_bins[last - 1].last;
    fold.firstBin = static_cast<std::uint32_t>(frame.bins.size());
    for (std::size_t i = first; i < last; ++i) {
        const Bin &bin = m_bins[i];
        fold.count += bin.tiny;
        frame.densest = std::max(frame.densest, bin.tiny);
        frame.bins.push_back({pixel(bin.x0), pixel(bin.x1), bin.tiny});
    }
    fold.lastBin = static_cast<std::uint32_t>(frame.bins.size());

    const auto isTiny = [&](std::uint32_t entry) {
        const std::uint32_t event = band.event(entry).value;
        return times.end[event] - times.begin[event] < m_own;
    };
    std::uint32_t top = band.top(fold.firstEntry, fold.lastEntry, times);
    // What is drawn on its own speaks for itself, not for the run.
    for (std::uint32_t entry = fold.firstEntry; !isTiny(top) && entry < fold.lastEntry; ++entry)
        if (isTiny(entry))
            top = entry;
    fold.top = band.event(top);
    // Beside long events a fold keeps to the row of one of its own, where none of them can be.
    const bool isMixed = band.kind() == Band::Kind::Mixed;
    std::uint16_t row = isMixed ? band.row(top) : std::uint16_t{0};
    for (std::uint32_t entry = fold.firstEntry; isMixed && entry < fold.lastEntry; ++entry)
        if (isTiny(entry))
            row = std::min(row, band.row(entry));
    fold.firstRow = static_cast<std::uint16_t>(band.firstRow() + row);
    fold.rowCount = isMixed ? std::uint16_t{1} : band.rowCount();

    const std::uint32_t lastEvent = band.event(fold.lastEntry - 1).value;
    const double x0 = scale.x(band.begin(fold.firstEntry));
    const double reach = std::min(scale.x(times.end[lastEvent]), m_bins[last - 1].x1 + m_options.bin);
    fold.x0 = pixel(x0);
    fold.x1 = pixel(std::max(reach, x0));
    fold.y0 = pixel(place.top + row * place.rowHeight);
    fold.y1 = pixel(place.top + (row + fold.rowCount) * place.rowHeight);
    frame.folds.push_back(fold);
}

} // namespace chancery
