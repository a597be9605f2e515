// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/label_placement.h"

#include <algorithm>

namespace chancery {

void LabelPlacement::start(std::size_t rows)
{
    m_rows.resize(std::max(rows, m_rows.size()));
    for (auto &row : m_rows)
        row.clear();
}

void LabelPlacement::Row::clear()
{
    marks.clear();
    reach.clear();
}

std::size_t LabelPlacement::Row::before(float x) const
{
    return static_cast<std::size_t>(
        std::partition_point(marks.begin(), marks.end(),
                             [x](const LabelObstacle &mark) { return mark.x0 < x; }) -
        marks.begin());
}

void LabelPlacement::Row::add(const LabelObstacle &mark)
{
    // Most come from left to right, and then nothing moves.
    const std::size_t at = marks.empty() || marks.back().x0 <= mark.x0 ? marks.size() : before(mark.x0);
    const auto place = static_cast<std::ptrdiff_t>(at);
    marks.insert(marks.begin() + place, mark);
    reach.insert(reach.begin() + place, at > 0 ? std::max(reach[at - 1], mark.x1) : mark.x1);
    for (std::size_t i = at + 1; i < reach.size() && reach[i] < mark.x1; ++i)
        reach[i] = mark.x1;
}

void LabelPlacement::addObstacle(std::uint32_t row, const LabelObstacle &obstacle)
{
    m_rows[row].add(obstacle);
}

bool LabelPlacement::isFree(std::uint32_t row, const LabelObstacle &stretch) const
{
    const Row &there = m_rows[row];
    const std::size_t begun = there.before(stretch.x1);
    return begun == 0 || there.reach[begun - 1] <= stretch.x0;
}

bool LabelPlacement::mayFit(const LabelRequest &request, float left, float right) const
{
    const float start = std::max(request.textStart, left);
    if (limitRight(request, start, right) - start >= m_options.leastShown)
        return true;
    return request.mayStandLeft &&
           request.own.x0 - m_options.gap - limitLeft(request, left) >= m_options.leastShown;
}

float LabelPlacement::startOf(const LabelRequest &request, float left) const
{
    const float inside = std::max(request.textStart, left);
    return inside + request.width <= request.insideEnd ? inside
                                                       : std::max(inside, request.own.x1 + m_options.gap);
}

float LabelPlacement::roomInside(const LabelRequest &request, float left, float right) const
{
    const float start = std::max(request.textStart, left);
    const float end = std::min(std::min(request.holdsUntil, request.insideEnd) - m_options.gap,
                               limitRight(request, start, right));
    return end - start >= std::min(request.width, m_options.leastInside) ? end - start : 0;
}

float LabelPlacement::limitRight(const LabelRequest &request, float from, float right) const
{
    const auto isOwn = [&request](const LabelObstacle &mark) {
        return mark.x0 == request.own.x0 && mark.x1 == request.own.x1;
    };
    const Row &row = m_rows[request.row];
    const std::size_t begun = row.before(from);
    for (std::size_t i = begun; i-- > 0 && row.reach[i] > from;)
        if (row.marks[i].x1 > from && !isOwn(row.marks[i]))
            return std::min(right, from);
    for (std::size_t i = begun; i < row.marks.size(); ++i)
        if (row.marks[i].x1 > from && !isOwn(row.marks[i]))
            return std::min(right, std::max(row.marks[i].x0 - m_options.gap, from));
    return right;
}

float LabelPlacement::limitLeft(const LabelRequest &request, float left) const
{
    const Row &row = m_rows[request.row];
    const std::size_t begun = row.before(request.own.x0);
    return begun == 0 ? left : std::max(left, row.reach[begun - 1] + m_options.gap);
}

void LabelPlacement::place(const std::vector<LabelRequest> &requests, float left, float right,
                           std::vector<PlacedLabel> &into)
{
    into.clear();
    m_turns.clear();
    for (std::uint32_t i = 0; i < requests.size(); ++i)
        m_turns.push_back({requests[i].priority, requests[i].key, i});
    std::sort(m_turns.begin(), m_turns.end(), [](const Turn &a, const Turn &b) {
        return a.priority != b.priority ? a.priority > b.priority : a.key < b.key;
    });

    // What has not been seen for one frame is a newcomer again.
    m_shownNow.clear();
    for (const Turn &turn : m_turns) {
        const LabelRequest &request = requests[turn.request];
        if (request.row >= m_rows.size())
            continue;
        const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), request.key,
                                            [](const Shown &a, std::uint64_t key) { return a.key < key; });
        const bool wasShown = shown != m_shown.end() && shown->key == request.key;
        const bool wasLeft = wasShown && shown->left;

        const float start = startOf(request, left);
        const float roomRight = limitRight(request, start, right) - start;
        const float endLeft = request.own.x0 - m_options.gap;
        const float roomLeft = request.mayStandLeft ? endLeft - limitLeft(request, left) : 0.0F;
        const float least = std::min(request.width, wasShown ? m_options.leastShown : m_options.leastNew);

        const float enough =
            request.behindFirst ? least : std::max(least, request.width * m_options.enoughBehind);
        // It keeps its side as long as half of it can be read there.
        const bool keepsRight = wasShown && !wasLeft && roomRight >= std::max(least, request.width / 2);

        bool onLeft = false;
        float width = 0;
        if (const float inside = roomInside(request, left, right); inside > 0) {
            const float x = std::max(request.textStart, left);
            width = std::min(request.width, inside);
            into.push_back({turn.request, x, width});
            m_rows[request.row].add({x, x + width});
            m_shownNow.push_back({request.key, false});
            continue;
        }
        if (wasLeft && roomLeft >= request.width) {
            onLeft = true;
            width = request.width;
        } else if (roomRight >= request.width) {
            width = request.width;
        } else if (!wasLeft && roomRight >= enough) {
            // Read from its mark on, it is taken for that day; what ends at its mark begins over another.
            width = roomRight;
        } else if (roomLeft >= request.width && !keepsRight) {
            onLeft = true;
            width = request.width;
        } else if (roomRight >= least) {
            width = roomRight;
        } else {
            continue;
        }
        const float x = onLeft ? endLeft - width : start;
        into.push_back({turn.request, x, width});
        m_rows[request.row].add({x, x + width});
        m_shownNow.push_back({request.key, onLeft});
    }
    std::sort(m_shownNow.begin(), m_shownNow.end(),
              [](const Shown &a, const Shown &b) { return a.key < b.key; });
    m_shown.swap(m_shownNow);
}

} // namespace chancery
