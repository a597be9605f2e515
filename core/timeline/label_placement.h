// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace chancery {

/// A mark in a row, which a label may belong to and which no other label may cover. Pixels.
struct LabelObstacle
{
    float x0 = 0;
    float x1 = 0;
};

/// A label that would like to be seen.
struct LabelRequest
{
    std::uint64_t key = 0; ///< the same from frame to frame
    std::uint32_t row = 0; ///< of the view, counted over all lanes
    LabelObstacle own;     ///< its mark
    float textStart = 0;   ///< where it begins on the right or inside of its mark
    /// Where the inside of its mark ends, and what stands there that no label may cover; one too wide for the
    /// inside begins behind it. Infinite where nothing does.
    float insideEnd = std::numeric_limits<float>::infinity();
    /// Where its mark ends, for a mark that lasts long enough to hold a label: it stands there, elided if it
    /// must be, rather than over another time. Minus infinity where it has no inside.
    float holdsUntil = -std::numeric_limits<float>::infinity();
    float width = 0;           ///< of the whole text
    int priority = 0;          ///< higher goes first
    bool mayStandLeft = false; ///< may stand before its mark where there is no room behind
    bool behindFirst = false;  ///< however little room there is behind, before that
};

struct PlacedLabel
{
    std::uint32_t request = 0; ///< index of the request
    float x = 0;
    float width = 0; ///< less than asked for: elide the text
};

/// Places labels so that none covers another label or another's mark: in order of priority, then of key. What
/// was shown in the last frame keeps its side, as long as half of it can be read there, and gives up its
/// place later than a newcomer gets it, so that labels do not flicker while panning.
class LabelPlacement
{
public:
    struct Options
    {
        float gap = 4;             ///< free pixels between a label and what follows
        float leastNew = 48;       ///< an elided label is not shown below this width …
        float leastShown = 30;     ///< … unless it was shown before
        float enoughBehind = 0.6F; ///< of a label: elided behind its mark rather than whole before it
        float leastInside = 96;    ///< a label wider than its mark is held by it where that has so much room
    };

    LabelPlacement() = default;
    explicit LabelPlacement(const Options &options)
        : m_options(options)
    {
    }

    /// Starts a frame of so many rows, without obstacles.
    void start(std::size_t rows);
    void addObstacle(std::uint32_t row, const LabelObstacle &obstacle);
    /// Whether nothing was put there yet.
    [[nodiscard]] bool isFree(std::uint32_t row, const LabelObstacle &stretch) const;
    /// Whether there is room for a label of the least width on either side, as far as obstacles go; its own
    /// width need not be known yet.
    [[nodiscard]] bool mayFit(const LabelRequest &request, float left, float right) const;
    /// Places what there is room for between left and right.
    void place(const std::vector<LabelRequest> &requests, float left, float right,
               std::vector<PlacedLabel> &into);

    /// Forgets what was shown: after a jump there is nothing to keep steady.
    void forget() { m_shown.clear(); }

private:
    /// A label of the last frame.
    struct Shown
    {
        std::uint64_t key;
        bool left;
    };
    /// Which request comes when.
    struct Turn
    {
        int priority;
        std::uint64_t key;
        std::uint32_t request;
    };

    /// What stands in a row, by its left end, so that a question costs the logarithm of how much that is.
    struct Row
    {
        std::vector<LabelObstacle> marks;
        std::vector<float> reach; ///< of each, the furthest right end of it and all before it

        void clear();
        void add(const LabelObstacle &mark);
        /// How many begin left of x.
        [[nodiscard]] std::size_t before(float x) const;
    };

    [[nodiscard]] float startOf(const LabelRequest &request, float left) const;
    /// The room inside of its mark, where the label is to be held there; else 0.
    [[nodiscard]] float roomInside(const LabelRequest &request, float left, float right) const;
    [[nodiscard]] float limitRight(const LabelRequest &request, float from, float right) const;
    [[nodiscard]] float limitLeft(const LabelRequest &request, float left) const;

    Options m_options;
    std::vector<Row> m_rows;
    std::vector<Turn> m_turns;
    std::vector<Shown> m_shown; ///< in the last frame, by key
    std::vector<Shown> m_shownNow;
};

} // namespace chancery
